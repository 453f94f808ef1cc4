import type { RuleTable } from "../../rule.ts";

export const nl: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        phrases: `
      militaire samenwerking | defensiesamenwerking | NAVO top | NAVO lidmaatschap |
      toetreding tot de NAVO | veiligheidsgarantie* | vredesbesprekingen | vredesakkoord |
      vredesonderhandelingen | militair bondgenootschap | ministers van defensie`,
      },
      { weight: 1, gives: ["military", "alliance"], phrases: "NAVO" },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      luchtaanval* | droneaanval* | raketaanval* | bombardement* | beschieting* | offensief |
      tegenoffensief | staakt het vuren | wapenstilstand | burgeroorlog | staatsgreep |
      militaire coup | vredesmissie | blauwhelmen | invasie | troepen sturen | terugtrekking |
      gevechten | krijgsgevangenen | oorlogsmisdaden | militaire operatie`,
      },
      { weight: 2.5, gives: ["battle"], phrases: "oorlog | troepen | rebellen | militie*" },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      ballistische raket* | kernproef | rakettest* | kruisraket* | kernkop* | nucleaire afschrikking |
      raketschild | kernwapens`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      ontwapening | wapenbeheersing | denuclearisatie | wapenembargo | nucleair akkoord |
      atoomakkoord | atoomprogramma | kernprogramma | non proliferatie | wapeninspecteurs`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: "cyberaanval* | hackers | hacker | desinformatie | cyberspionage | propaganda",
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      spion* | spionage | inlichtingendienst* | MIVD | AIVD | staatsgeheim* | geheime documenten |
      sabotage`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      wapenexport | wapenleverantie* | wapenverkoop | defensie industrie | wapenlevering* |
      militaire steun | marinebouw | scheepswerf | Damen Naval`,
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military"],
        phrases: "militaire oefening* | oefening* | legeroefening",
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      marine | oorlogsschip* | oorlogsschepen | fregat* | onderzeeër* | onderzeeboot* |
      vliegdekschip* | kustwacht | piraterij | zeekabel*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      luchtmacht | gevechtsvliegtuig* | straaljager* | luchtruim | luchtafweer | luchtverdediging |
      luchtmachtbasis | bommenwerper*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      landmacht | tank | tanks | pantservoertuig* | artillerie | houwitser* | infanterie | brigade`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: `
      terrorist* | terrorisme | terreur* | aanslag* | zelfmoordaanslag* | jihadist* | gijzel*`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: "chemische wapens | gifgas | zenuwgas | biologische wapens | vuile bom",
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: "humanitaire hulp | vluchteling* | evacuatie* | ontheemden",
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      defensiebegroting | defensie uitgaven | defensiebudget | defensienota | herbewapening |
      minister van defensie`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military"],
        phrases: "dienstplicht | veteranen | reservisten | rekruten | krijgsraad | dodenherdenking",
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      militair* | leger | soldaten | troepen | defensie | NAVO | wapens | oorlog | krijgsmacht`,
    },
    { gives: ["battle"], phrases: "aanval* | oorlog | gevecht* | beschoten" },
  ],
  offTopic: [
    {
      weight: 3,
      phrases: `
      voetbal | eredivisie | Champions League | wedstrijd | olympische | film | concert`,
    },
  ],
};

/** Swedish, Norwegian and Danish, whose defence words are near enough to share a table. */
export const sv: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        phrases: `
      försvarssamarbete | forsvarssamarbeid | forsvarssamarbejde | Nato medlemskap | Nato medlemskab |
      Natotoppmöte* | Nato toppmøte* | Nato topmøde | Natoansökan | säkerhetsgaranti* |
      sikkerhetsgaranti* | sikkerhedsgaranti* | fredssamtal* | fredsforhandling* | fredsavtal* |
      fredsaftale* | försvarsavtal* | forsvarsavtale* | forsvarsaftale*`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      flyganfall* | flygräd* | luftangrep* | luftangreb* | drönarattack* | droneangrep* |
      droneangreb* | offensiv* | eldupphör | våpenhvile | våbenhvile | vapenvila | inbördeskrig* |
      borgerkrig* | statskupp* | militärkupp* | invasion* | invasjon* | fredsbevar* | krigsförbryt* |
      krigsforbryt* | krigsfang* | strider | kamper | kampe`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: `
      krig | kriget | krigen | trupper | soppstyrk* | rebell* | oprør* | opprør* | milis*`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        phrases: `
      ballistisk* | kärnvapen* | atomvåpen* | atomvåben* | robottest* | missiltest* |
      kryssningsrobot* | kärnvapenprov* | atomprøve*`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        phrases: `
      nedrustning* | vapenkontroll | våpenkontroll | våbenkontrol | kärnteknisk* avtal | atomavtal* |
      atomaftale* | vapenembargo | våpenembargo | icke spridning | ikke spredning`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      cyberattack* | cyberangrep* | cyberangreb* | hacker* | desinformation* | desinformasjon* |
      påverkansoperation* | påvirkningsoperasjon* | dataangrep | it attack*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      spion* | spionage | spionasje | spioneri | underrättelsetjänst* | etterretning* | efterretning* |
      Säpo | sabotage | sabotasje`,
      },
    ],
    industry: [
      {
        weight: 4,
        phrases: `
      vapenexport* | våpeneksport* | våbeneksport* | försvarsindustri* | forsvarsindustri* |
      vapenaffär* | militärt stöd | militærstøtte | vapenleverans* | våpenleveranse* |
      försvarsmateriel*`,
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military"],
        phrases: "militärövning* | övning* | militærøvelse* | øvelse*",
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      marinen | marine | sjøforsvaret | søværnet | örlogsfartyg* | krigsskip* | krigsskib* | fregatt* |
      fregat* | ubåt* | ubåd* | hangarfartyg* | hangarskip* | kustbevakning* | kystvakt* | kystvagt* |
      sjökabel* | undervattenskabel* | sjøkabel* | skuggflotta*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      flygvapnet | luftforsvaret | flyvevåbnet | stridsflyg* | jaktflyg* | jagerfly* | kampfly* |
      luftrum* | luftrom* | luftvärn* | luftvern* | luftforsvar*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      stridsvagn* | stridsvogn* | kampvogn* | kampvogne | pansar* | artilleri* | infanteri* | brigad* |
      armén | hæren`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        phrases: `
      terror* | självmordsbomb* | selvmordsbomb* | jihadist* | gisslan* | gidsel* | gissel* | islamist*`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      kemiska vapen | kjemiske våpen | kemiske våben | nervgift* | nervegift* | biologiska vapen |
      biologiske våpen`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle"],
        phrases: "flykting* | flyktning* | flygtning* | humanitär* | humanitær* | evakuer*",
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      försvarsbudget* | forsvarsbudsjett* | forsvarsbudget* | försvarsanslag* | försvarsbeslut* |
      forsvarsforlig* | försvarsminister* | forsvarsminister* | upprustning* | opprustning* |
      oprustning* | totalförsvar*`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      värnplikt* | verneplikt* | værnepligt* | veteran* | rekryt* | rekrutt* | krigsrätt*`,
        needs: ["military"],
      },
    ],
  },
  contexts: [
    {
      gives: ["military"],
      phrases: `
      militär* | militær* | försvar* | forsvar* | soldat* | armé* | Nato | vapen | våpen | våben |
      trupper | krig* | hær`,
    },
    { gives: ["battle"], phrases: "attack* | angrep* | angreb* | krig* | strid*" },
    { gives: ["alliance"], phrases: "Nato" },
  ],
  offTopic: [
    {
      weight: 3,
      phrases: `
      fotboll | fotball | fodbold | ishockey | allsvenskan | film | konsert | koncert | OS guld |
      match*`,
    },
  ],
};
