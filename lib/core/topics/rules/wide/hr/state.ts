import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      sporazum* o vojnoj suradnji | deklaracij* o suradnji | vojn* savez* Zagreb* | članak 5 |
      strateško partnerstv* | strateškog partnerstva | mirovn* plan* | vojn* neutralnost* |
      partnerstv* za mir | Dayton* | Dejton* | vojn* izaslanik* | споразум* о војној сурадњи |
      декларациј* о сурадњи | војн* савез* Загреб* | стратешко партнерств* |
      стратешког партнерства | мировн* план* | војн* неутралност* | партнерств* за мир | Дејтон* |
      војн* изасланик*`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      memorandum* | potpisal* | trilateral* | posrednik* | delegacij* | neutralnost* |
      pregovarač* | samit* | summit* | меморандум* | потписал* | трилатерал* | посредник* |
      делегациј* | неутралност* | преговарач* | самит* | суммит*`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      izdvajanj* za obranu | izdvajanj* za odbranu | posto BDP | odsto BDP | zakon* o obrani |
      zakon* o vojsci | strategij* odbrane | modernizacij* vojske | izmen* zakona |
      izmjen* zakona | издвајањ* за обрану | издвајањ* за одбрану | посто БДП | одсто БДП |
      закон* о обрани | закон* о војсци | модернизациј* војске | измен* закона | измјен* закона`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: `
      Glavn* stožer* | Generalštab* | ministarstv* obrane | ministarstv* odbrane | MORH* |
      Anušić* | Gašić* | Mojsilović* | Kundid* | Главн* стожер* | Генералштаб* |
      министарств* обране | министарств* одбране | МОРХ* | Анушић* | Гашић* | Мојсиловић* |
      Кундид*`,
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      Sabor* | Skupštin* | zakon* | proračun* | budžet* | strategij* | Сабор* | Скупштин* |
      закон* | прорачун* | буџет* | стратегиј*`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "service", "ranks", "trial"],
        phrases: `
      služenj* vojnog roka | obvezn* vojn* rok* | obavezn* vojn* rok* |
      temeljn* vojn* osposobljavanj* | prigovor* savjesti | pozvalo se na savjest |
      civiln* služenj* | civiln* služb* | vojn* parad* | Haški | Vukovar* | Srebrenic* |
      ratn* zločin* optuž* | ubojstv* vojnika | vojn* akademij* | poziv* za vojsku | vojn* plać* |
      служењ* војног рока | обвезн* војн* рок* | обавезн* војн* рок* |
      темељн* војн* оспособљавањ* | приговор* савјести | позвало се на савјест | цивилн* служењ* |
      цивилн* служб* | војн* парад* | Хашки | Вуковар* | Сребрениц* | ратн* злочин* оптуж* |
      убојств* војника | војн* академиј* | позив* за војску | војн* плаћ*`,
      },
      {
        weight: 3,
        needs: ["military", "service", "ranks", "trial"],
        phrases: `
      ročnik* | ročni* | naraštaj* | prisega | prisegnul* | prisežnuli | zakletv* | dragovolj* |
      dobrovolj* | odlikovan* | spomenik* | obljetnic* | godišnjic* | mimohod* | nestal* |
      ekshumac* | kadet* | рочник* | рочни* | нараштај* | присега | присегнул* | присежнули |
      заклетв* | драговољ* | добровољ* | бранитељ* | одликован* | споменик* | обљетниц* |
      годишњиц* | мимоход* | нестал* | ексхумац* | кадет*`,
      },
      {
        weight: 4,
        phrases: `
      vojni rok | vojnog roka | vojnom roku | odore | čizme i puške | prva klasa | војни рок |
      војног рока | војном року | одоре | чизме и пушке | прва класа`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency"],
        phrases: `
      =OSA | tajn* podat* | protjerivanj* diplomat* | persona non grata | СОА | ВСОА | БИА | ВОА |
      ОСА | УДБА | тајн* подат* | протјеривањ* дипломат* | персона нон грата`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency"],
        phrases: `
      špijunk* | kontraobavještajn* | kontraobaveštajn* | prisluškivanj* | proteran* | agent* |
      izdaj* | шпијунк* | контраобавјештајн* | контраобавештајн* | прислушкивањ* | протеран* |
      агент* | издај*`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      kibernetičk* napad* | sajber* | cyber | hakersk* napad* | hibridn* rat* |
      hibridn* prijetn* | hibridn* pretn* | lažn* vijest* | lažn* vest* | rusk* propagand* |
      dezinformac* | кибернетичк* напад* | сајбер* | хакерск* напад* | хибридн* рат* |
      хибридн* пријетн* | хибридн* претн* | лажн* вијест* | лажн* вест* | руск* пропаганд* |
      дезинформац*`,
      },
    ],
  },
};
