import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      brigad* | bataljun* | bojn* | branitelj* | bespilotn* | dron* | general* | Generalštab* |
      kasarn* | kopnen* vojsk* | lanser* | mornaric* | naoružanj* | obuk* | oficir* | časnik* |
      odore | puk* | pušk* | raket* brigad* | rok* vojn* | ročnik* | regrut* | stožer* | tenk* |
      vojarn* | vojn* rok | zrakoplovstv* | avijacij* | =PVO | bojišt* | naraštaj* | prisega |
      бригад* | батаљун* | бојн* | бранитељ* | беспилотн* | дрон* | генерал* | Генералштаб* |
      касарн* | копнен* војск* | лансер* | морнариц* | наоружањ* | обук* | официр* | часник* |
      одоре | пук* | пушк* | ракет* бригад* | рок* војн* | рочник* | регрут* | стожер* | тенк* |
      војарн* | војн* рок | зракопловств* | авијациј* | ПВО | бојишт* | нараштај* | присега`,
    },
    {
      gives: ["battle"],
      phrases: `
      granat* | napadnut* | okršaj* | opsad* | pucnjav* | sukob* | eksplodiral* | primirj* |
      bojišt* | гранат* | нападнут* | окршај* | опсад* | пуцњав* | сукоб* | експлодирал* |
      примирј* | бојишт*`,
    },
    {
      gives: ["talks"],
      phrases: `
      dogovor* | posjet* | poset* | potpis* | pregovor* | razgovor* | sastan* | sastal* |
      sporazum* | summit* | samit* | договор* | посјет* | посет* | потпис* | преговор* |
      разговор* | састан* | састал* | споразум* | суммит* | самит*`,
    },
    {
      gives: ["trade"],
      phrases: `
      isporuč* | isporuk* | kup* | milijun* | milion* | nabav* | prodaj* | proizvod* | ugovor* |
      izvoz* | komada | pogon* | испоруч* | испорук* | куп* | милијун* | милион* | набав* |
      продај* | производ* | уговор* | извоз* | комада | погон*`,
    },
    {
      gives: ["trial"],
      phrases: `
      osuđen* | optuž* | presud* | sud | suda | suđenj* | tužiteljstv* | tužilaštv* | uhićen* |
      uhapšen* | zatvor* | осуђен* | оптуж* | пресуд* | суд | суда | суђењ* | тужитељств* |
      тужилаштв* | ухићен* | ухапшен* | затвор*`,
    },
    {
      gives: ["state"],
      phrases: `
      vlad* | влад* | predsjednik* | predsednik* | premijer* | Kremlj* | Moskv* | Peking* |
      Beograd* | Zagreb* | Vučić* | Plenković* | Milanović* | ministar* | diplomat* |
      предсједник* | председник* | премијер* | Кремљ* | Москв* | Пекинг* | Београд* | Загреб* |
      Вучић* | Пленковић* | Милановић* | министар* | дипломат*`,
    },
    {
      gives: ["service"],
      phrases: `
      vojn* rok* | ročnik* | regrut* | dragovolj* | veteran* | vojnik* | војн* рок* | рочник* |
      регрут* | драговољ* | ветеран* | војник*`,
    },
    {
      gives: ["ranks"],
      phrases: `
      general* | pukovnik* | bojnik* | kapetan* | satnik* | poručnik* | oficir* | časnik* |
      admiral* | генерал* | пуковник* | бојник* | капетан* | сатник* | поручник* | официр* |
      часник* | адмирал*`,
    },
    {
      gives: ["pact"],
      phrases: `
      sigurnost* | bezbednost* | vojn* | obran* | odbran* | =NATO | mir | сигурност* |
      безбедност* | војн* | обран* | одбран* | НАТО | мир`,
    },
    {
      gives: ["relief"],
      phrases: `
      pomoć* | evakui* | spašav* | humanitarn* | помоћ* | евакуи* | спашав* | спасав* |
      хуманитарн*`,
    },
    {
      gives: ["materiel"],
      phrases: `
      dron* | raket* | tenk* | avion* | helikopter* | oružj* | naoružanj* | haubic* | radar* |
      sistem* PVO | дрон* | ракет* | тенк* | авион* | хеликоптер* | оружј* | наоружањ* | хаубиц* |
      радар* | систем* ПВО`,
    },
    {
      gives: ["drill"],
      phrases: "vježb* | vežb* | obuk* | manevr* | вјежб* | вежб* | обук* | маневр*",
    },
    {
      gives: ["agency"],
      phrases: `
      =SOA | =BIA | =CIA | =FSB | obavještajn* | obaveštajn* | špijun* | СОА | БИА | ЦИА | ФСБ |
      обавјештајн* | обавештајн* | шпијун*`,
    },
  ],
  masks: `
      napad* panike | napad* Dinama | napad* Zvezde | carinsk* rat* | trgovinsk* rat* |
      zvjezdan* rat* | generaln* pokus* | generaln* tužitelj* | glavn* tajnik* | obran* naslova |
      obran* penala | odbran* titule | odbran* koš* | borb* za naslov | borb* za titulu |
      borb* protiv raka | sat* povijesti | ratn* film* | opsad* navijač* | напад* панике |
      напад* Динама | напад* Звезде | царинск* рат* | трговинск* рат* | звјездан* рат* |
      генералн* покус* | генералн* тужитељ* | главн* тајник* | обран* наслова | обран* пенала |
      одбран* титуле | одбран* кош* | борб* за наслов | борб* за титулу | борб* против рака |
      сат* повијести | ратн* филм* | опсад* навијач*`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      navijač* | golman* | vratar* | trener* | izbornik* | selektor* | stadion* | Dinamo* |
      Hajduk | Zvezd* | Partizan* košark* | košark* | rukomet* | vaterpol* | odbojk* | tenis* |
      Đoković* | gol | golov* | golova | poluvrem* | poluvrijem* | glum* | pjevač* | pevač* |
      redatelj* | reditelj* | album* | bend* | serij* na | video igr* | izložb* | kazališt* |
      roman | навијач* | голман* | вратар* | тренер* | изборник* | селектор* | стадион* |
      Динамо* | Хајдук | Звезд* | Партизан* кошарк* | кошарк* | рукомет* | ватерпол* | одбојк* |
      тенис* | Ђоковић* | гол | голов* | голова | полуврем* | полувријем* | глум* | пјевач* |
      певач* | редатељ* | редитељ* | албум* | бенд* | сериј* на | видео игр* | изложб* |
      казалишт* | роман`,
    },
  ],
};
