import type { RuleTable } from "../../rule.ts";
import { mergeTables } from "../merge.ts";
import { events } from "../wide/hr/events.ts";
import { forces } from "../wide/hr/forces.ts";
import { state } from "../wide/hr/state.ts";
import { surroundings } from "../wide/hr/surroundings.ts";
import { names } from "../wide/latin/names.ts";

/** Croatian, Serbian, Bosnian, in both alphabets. */
const hrBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        phrases: `
      vojn* suradnj* | vojn* saradnj* | obramben* suradnj* | sporazum* o obrani |
      sigurnosn* sporazum* | vojn* savez* | članstv* u NATO | ulazak u NATO | NATO summit* |
      mirovn* pregovor* | mirovn* sporazum* | sigurnosn* jamstv* | ministar* obrane | војн* сарадњ* |
      војн* савез* | мировн* преговор* | мировн* споразум* | безбедносн* | чланств* у НАТО`,
      },
      { weight: 1, gives: ["military", "alliance"], phrases: "НАТО" },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      dogovor* | sporazum* | pregovor* | razgovor* | договор* | споразум* | преговор* | разговор*`,
      },
      {
        weight: 4,
        near: ["alliance"],
        phrases: `
      članstv* | pristupanj* | ulazak | ulaska | veto | чланств* | приступањ* | улазак | придруж*`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      zračn* napad* | zračn* udar* | vazdušn* napad* | bombardiranj* | bombardovanj* | granatiranj* |
      ofenziv* | protuofenziv* | primirj* | prekid vatre | građansk* rat* | državn* udar* |
      vojn* udar* | puč* | invazij* | mirovn* misij* | mirovn* snag* | povlačenj* vojsk* |
      povlačenj* trupa | ratn* zarobljenik* | ratn* zločin* | sukob* | borb* | napad* dronov* |
      vojn* operacij* | ваздушн* напад* | бомбардовањ* | гранатирањ* | офанзив* | примирј* |
      грађанск* рат* | државн* удар* | инвазиј* | сукоб* | борб* | ратн* злочин*`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: `
      rat | rata | ratu | trupe | trupa | pobunjeni* | milicij* | рат | рата | трупе | трупа |
      побуњени* | фронт*`,
      },
      {
        weight: 3,
        near: ["military"],
        phrases: `
      misij* | slanj* | povlačenj* | upućivanj* | raspoređ* | мисиј* | слање | слања | повлачењ* |
      упућивањ* | распоређ*`,
      },
      {
        weight: 2,
        near: ["death", "military"],
        phrases: "napad* | vojnik* | eksplozij* | напад* | војник* | експлозиј*",
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      balističk* | nuklearn* prob* | nuklearn* pokus* | test* rakete | krstareć* | bojev* glav* |
      nuklearn* odvraćanj* | proturaketn* | балистичк* | нуклеарн* проб* | крстареће | бојев* глав*`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      razoružanj* | razoruža* | denuklearizacij* | kontrol* naoružanja | neširenj* |
      embargo na oružje | nuklearn* sporazum* | nuklearn* program* | inspektor* | разоружањ* |
      денуклеаризациј* | нуклеарн* споразум* | нуклеарн* програм* | инспектор* | ембарго`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      kibernetičk* | cyber napad* | hakersk* | haker* | dezinformacij* | propagand* | сајбер | хакер* |
      дезинформациј* | пропаганд*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      špijun* | špijunaž* | obavještajn* | obaveštajn* | tajn* služb* | tajn* dokument* | sabotaž* |
      шпијун* | шпијунаж* | обавештајн* | тајн* служб*`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      vojn* industrij* | namjensk* industrij* | namensk* industrij* | prodaj* oružja | izvoz* oružja |
      isporuk* oružja | vojn* pomoć | kupnj* aviona | nabavk* | brodogradilišt* | војн* индустриј* |
      наменск* индустриј* | продај* оружја | извоз* оружја | војн* помоћ`,
        needs: ["military"],
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      vojn* vježb* | vojn* vežb* | vježb* | vežb* | manevr* | војн* вежб* | вежб* | маневр*`,
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      mornaric* | ratn* mornaric* | ratn* brod* | fregat* | podmornic* | nosač* aviona | razarač* |
      obaln* straž* | teritorijaln* vod* | pirat* | морнариц* | ратн* брод* | фрегат* | подморниц* |
      носач* авиона | разарач* | флот*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      ratn* zrakoplovstv* | ratn* vazduhoplovstv* | borben* avion* | borben* zrakoplov* | lovac |
      lovc* | bombarder* | zračn* prostor* | vazdušn* prostor* | protuzračn* | protivvazdušn* |
      vojn* helikopter* | zračn* baz* | vojn* avion* | vojn* zrakoplov* | борбен* авион* | ловац |
      бомбардер* | ваздушн* простор* | противваздушн* | војн* авион* | војн* хеликоптер*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      tenk* | oklopn* | topništv* | artiljerij* | haubic* | pješaštv* | pešadij* | vojn* baz* |
      brigad* | тенк* | оклопн* | артиљериј* | хаубиц* | војн* баз* | бригад*`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: `
      terorist* | terorizm* | teroristič* | bombaš* samoubojic* | samoubilačk* | džihad* | islamist* |
      talac | taoc* | talibani* | терорист* | тероризм* | самоубилачк* | џихад* | исламист* | таоц* |
      талибан*`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      kemijsk* oružj* | hemijsk* oružj* | biološk* oružj* | bojn* otrov* | osiromašen* uran* |
      хемијск* оружј* | осиромашен* уран* | бојн* отров*`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      humanitarn* pomoć | humanitarn* | izbjeglic* | izbeglic* | evakuacij* | evakuira* | хуманитарн* |
      избеглиц* | евакуациј*`,
      },
      {
        weight: 4,
        needs: ["peril"],
        phrases: "vojska | vojske | vojsku | vojnici | vojnik* | војска | војске | војници",
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      vojn* proračun* | obramben* proračun* | vojn* budžet* | proračun* za obranu |
      obramben* strategij* | strategij* nacionalne sigurnosti | reform* vojske | војн* буџет* |
      стратегиј* одбране | реформ* војске`,
      },
      {
        weight: 3,
        early: true,
        phrases: `
      ministar obrane | ministar odbrane | ministr* obrane | ministr* odbrane |
      načelnik* glavnog stožera | načelnik* generalštaba | министар одбране | министр* одбране |
      начелник* генералштаба`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: `
      vojn* rok* | vojn* obvez* | novačenj* | regrut* | veteran* | branitelj* | dezerter* |
      ratn* vojn* sud* | mobilizacij* | војн* рок* | регрут* | ветеран* | мобилизациј* | дезертер*`,
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      vojsk* | vojn* | vojnik* | vojnici | obran* | odbran* | NATO | oružan* | oružj* | raket* | rat |
      rata | ratn* | војск* | војн* | војни* | одбран* | НАТО | оружј* | ракет* | рат | рата | ратн*`,
    },
    {
      gives: ["battle"],
      phrases: "napad* | borb* | eksplozij* | rat | rata | напад* | борб* | експлозиј* | рата",
    },
    {
      gives: ["death"],
      phrases: `
      ubijen* | poginul* | mrtv* | ranjen* | žrtv* | убијен* | погинул* | мртв* | рањен*`,
    },
    {
      gives: ["peril"],
      phrases: `
      poplav* | potres* | zemljotres* | požar* | oluj* | pandemij* | поплав* | земљотрес* | пожар*`,
    },
    { gives: ["alliance"], phrases: "NATO | НАТО" },
  ],
  masks: "generaln* sekretar* | generaln* direktor* | opć* štrajk* | srčan* napad*",
  offTopic: [
    {
      weight: 3,
      phrases: `
      nogomet* | fudbal* | prvenstv* | liga prvaka | utakmic* | film* | koncert* | olimpij* | фудбал* |
      првенств* | утакмиц* | филм* | концерт*`,
    },
  ],
};

export const hr: RuleTable = mergeTables(hrBasic, names, events, forces, state, surroundings);

/** Czech and Slovak. */
export const cs: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        phrases: `
      vojensk* spoluprác* | obrann* spoluprác* | vstup* do NATO | členstv* v NATO | summit* NATO |
      bezpečnostn* záruk* | mírov* jednán* | mierov* rokovan* | mírov* dohod* | vojensk* alianc* |
      ministr* obrany zem*`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      nálet* | ostřelov* | ostreľov* | bombardov* | ofenziv* | protiofenziv* | příměř* | prímer* |
      občansk* válk* | občiansk* vojn* | převrat* | puč* | invaz* | mírov* mis* | stažen* vojsk |
      bojov* | útok* dron* | zajatc* | válečn* zločin*`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: "válk* | válc* | vojn* | povstalc* | front* | jednotk*",
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      balistick* | jadern* zkoušk* | jadrov* skúšk* | jadern* zbran* | jadrov* zbran* | protiraketov* |
      jadern* hlavic* | test* raket*`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      odzbrojen* | denuklearizac* | nešířen* | jadern* dohod* | jadrov* dohod* | jadern* program* |
      zbrojn* embargo | kontrol* zbrojen*`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: "kybernetick* | kyberútok* | hacker* | hackersk* | dezinformac* | propagand*",
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      špion* | špionáž* | rozvědk* | kontrarozvědk* | zpravodajsk* | spravodajsk* | tajn* služb* |
      utajovan* | sabotáž*`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      zbrojovk* | zbrojn* průmysl* | obrann* průmysl* | dodávk* zbran* | vývoz* zbran* |
      prodej* zbran* | vojensk* pomoc* | munič* iniciativ* | zbrojn* zakázk*`,
      },
    ],
    exercises: [
      { weight: 4, needs: ["military"], phrases: "cvičen* | vojensk* cvičen* | manévr* | výcvik*" },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      námořnictv* | válečn* loď* | válečn* lod* | fregat* | ponork* | letadlov* lod* | pobřežn* stráž*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      letectv* | stíhač* | stíhačk* | stíhac* | bombardér* | vzdušn* prostor* | protivzdušn* |
      vojensk* letadl* | vojensk* vrtulník* | gripen*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      tank* | obrněn* | dělostřelectv* | houfnic* | pěchot* | brigád* | výsadkář* | vojensk* základn*`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: "terorist* | terorism* | sebevražedn* | džihád* | islamist* | rukojm* | atentát*",
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      chemick* zbran* | biologick* zbran* | nervov* plyn* | nervově paralytick* | novičok*`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: "humanitárn* | uprchlík* | utečenc* | evakuac*",
      },
      { weight: 4, needs: ["peril"], phrases: "armád* | vojác* | voják* | vojak*" },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      výdaj* na obranu | výdavk* na obranu | obrann* rozpočet* | rozpočet* na obranu |
      obrann* strategi* | ministr* obrany | ministryn* obrany | minister obrany`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      branc* | vojensk* služb* | odvod* | veterán* | záložník* | zálohy | mobilizac* | vojensk* soud*`,
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      armád* | voják* | vojác* | vojensk* | obran* | NATO | zbran* | raket* | válk* | válečn*`,
    },
    { gives: ["battle"], phrases: "útok* | boj* | válk* | výbuch*" },
    {
      gives: ["peril"],
      phrases: "povodn* | povodň* | zemětřesen* | zemetrasen* | požár* | pandemi*",
    },
    { gives: ["alliance"], phrases: "NATO" },
  ],
  offTopic: [
    {
      weight: 3,
      phrases: `
      fotbal* | futbal* | hokej* | mistrovstv* | majstrovstv* | zápas* | film* | koncert* | olympij*`,
    },
  ],
};
