import type { RuleTable } from "../rule.ts";
import { mergeTables } from "./merge.ts";
import { events } from "./wide/pl/events.ts";
import { forces } from "./wide/pl/forces.ts";
import { state } from "./wide/pl/state.ts";
import { surroundings } from "./wide/pl/surroundings.ts";
import { names } from "./wide/latin/names.ts";

const plBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        near: ["alliance"],
        phrases: `
      członkostw* | przystąpieni* | wstąpieni* | rozszerzeni* | akcesj* | weto | przyjęci*`,
      },
      {
        weight: 4,
        phrases: `
      współprac* wojskow* | współprac* obronn* | umow* o bezpieczeństwie | umow* obronn* |
      sojusz* wojskow* | szczyt* NATO | członkostw* w NATO | przystąpieni* do NATO |
      rozszerzeni* NATO | gwarancj* bezpieczeństwa | rozmow* pokojow* | porozumieni* pokojow* |
      traktat* pokojow* | strategiczn* partnerstw* | ministr* obrony państw |
      sekretarz* generaln* NATO | sojusz* północnoatlantyck*`,
      },
      {
        weight: 3,
        near: ["talks"],
        phrases: "minister obrony | ministr* obrony | szef MON | szef* sztabu | NATO",
      },
      {
        weight: 1.5,
        needs: ["military"],
        phrases: "sojusznik* | sojusznic* | szczyt* | dwustronn* | negocjacj* | memorandum",
      },
      {
        weight: 4,
        needs: ["military", "talks", "state", "battle"],
        phrases: `
      współprac* wojskow* | współprac* obronn* | porozumieni* o bezpieczeństwie |
      traktat* o przyjaźni | traktat* z Nancy | sojusz* wojskow* | szczyt* NATO |
      członkostw* w NATO | gwarancj* bezpieczeństwa | rozmow* pokojow* | negocjacj* pokojow* |
      ministr* obrony państw | koalicj* chętnych | partnerstw* strategiczn* |
      Bukaresztańsk* Dziewiątk* | flank* wschodni*`,
      },
      {
        weight: 3,
        near: ["officer"],
        early: true,
        phrases: `
      spotkał się | spotkanie | spotka się | wizyt* | rozmawiał* | rozmow* | odpowiednik*`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      nalot* | atak* dron* | atak* rakietow* | bombardowani* | ostrzał* | ostrzel* | ofensyw* |
      kontrofensyw* | zawieszeni* broni | rozejm* | wojn* domow* | zamach* stanu | pucz* |
      bunt* wojskow* | stan* wojenn* | błękitn* hełm* | misj* pokojow* | operacj* wojskow* |
      działań wojennych | działania wojenne | inwazj* | wycofani* wojsk | wysłani* wojsk |
      lini* frontu | walk* | starci* | jeńc* | wymian* jeńców | zbrodni* wojenn* | blokad* | rebelian*`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: `
      wojn* | wojsk* rosyjsk* | front | froncie | separaty* | milicj* | bojownik* | junt* | okupac*`,
      },
      {
        weight: 2,
        near: ["death", "military"],
        phrases: "atak* | żołnierz* | eksplozj* | wybuch* | uderzeni*",
      },
      {
        weight: 4,
        gives: ["battle"],
        needs: ["military", "death", "battle", "state"],
        phrases: `
      ostrzał* | nalot* | bombardowan* | ofensyw* | kontrofensyw* | walki | walk* o | starci* |
      zasadzk* | rozejm* | zawieszeni* broni | inwazj* | zamach* stanu | pucz* | bunt* |
      rebeliant* | okupac* | front | atak* dronów | atak* rakietow* | atak* na cele |
      misj* pokojow* | kontyngent* | wycofani* wojsk | wymian* jeńców | jeńc* | zdobyl* | zajęł* |
      odbił*`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      pocisk* balistyczn* | rakiet* balistyczn* | pocisk* manewruj* | prób* nuklearn* | prób* jądrow* |
      prób* rakietow* | test* rakiet* | wystrzeli* rakiet* | wystrzeli* pocisk* | odstraszani* |
      głowic* | arsenał* nuklearn* | tarcz* antyrakietow* | obron* przeciwrakietow* | bomb* atomow* |
      międzykontynentaln* | sił* nuklearn* | parasol* nuklearn*`,
      },
      { weight: 2.5, gives: ["nuclear"], phrases: "bro* jądrow* | bro* nuklearn* | bro* atomow*" },
      { weight: 1.5, gives: ["nuclear"], phrases: "rakiet* | pocisk*", unless: ["battle"] },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      rozbrojeni* | rozbroi* | denuklearyzacj* | nieproliferacj* | nierozprzestrzeniani* |
      kontrol* zbrojeń | embargo na broń | inspektor* | inspekcj* | porozumieni* nuklearn* |
      program* nuklearn* | program* atomow* | wzbogacani* uranu | MAEA | zakaz* min |
      traktat* o zakazie | przemyt broni | zrezygn* z broni jądrow*`,
      },
      { weight: 2.5, needs: ["nuclear"], phrases: "sankcj* | moratorium | traktat* | embargo" },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      cyberatak* | cyberbezpieczeństw* | cyberobron* | cyberszpieg* | haker* | dezinformacj* |
      propagand* | wojn* informacyjn* | walk* elektroniczn* | złośliw* oprogramowani* |
      wojsk* obrony cyberprzestrzeni | atak* hakersk*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      szpieg* | szpiegostw* | szpiegow* | wywiad* wojskow* | służb* wywiad* | wywiadowcz* |
      kontrwywiad* | ABW | SKW | tajn* służb* | tajn* dokument* | zdrad* stanu | agent* rosyjsk* |
      sabotaż* | dywersj* | dywersant* | balon* szpiegowsk* | samolot* szpiegowsk*`,
      },
      {
        weight: 4,
        needs: ["military", "state", "trial"],
        phrases: `
      szpieg* | szpiegostw* | wywiad* wojskow* | wywiad* | kontrwywiad* | ABW | SKW |
      agent* rosyjsk* | GRU | sabotaż* | dywersj* | tajn* dokument* | niejawn* | wydaleni* dyplomat*`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      dostaw* broni | dostaw* uzbrojenia | sprzedaż* broni | eksport* broni | przemysł* zbrojeniow* |
      przemysł* obronn* | umow* na dostaw* | kontrakt* zbrojeniow* | Agencj* Uzbrojenia | PGZ |
      Polsk* Grup* Zbrojeniow* | Huta Stalowa Wola | zakup* uzbrojenia | pomoc* wojskow* |
      produkcj* amunicji | stoczni* | MSPO`,
      },
      {
        weight: 3,
        near: ["military"],
        phrases: `
      kontrakt* | umow* | zakup* | kupi | kupuje | kupiła | dostaw* | dostarcz* | sprzeda* | eksport* |
      produkcj* | zamówi*`,
      },
      {
        weight: 2.5,
        near: ["trade"],
        phrases: `
      czołg* | myśliw* | śmigłow* | haubic* | uzbrojeni* | amunicj* | broń | broni | fregat*`,
      },
      {
        weight: 4,
        near: ["materiel", "military"],
        unless: ["battle"],
        phrases: `
      dotarły | odebrała | odebrał* | dostarczon* | dostaw* | zamówi* | zamówieni* | umow* na |
      kontrakt* | zakup* | kupi* | produkcj* | Agencj* Uzbrojenia | PGZ | Huta Stalowa Wola | offset`,
      },
    ],
    technology: [
      {
        weight: 4,
        phrases: `
      hipersoniczn* | bro* laserow* | sztuczn* inteligencj* | rój dronów | bezzałogow* | prototyp* |
      robot* bojow* | autonomiczn* | amunicj* krążąc*`,
        needs: ["military", "trade"],
      },
      {
        weight: 2.5,
        phrases: "dron | drony | dronów | dronami",
        needs: ["military"],
        unless: ["battle", "death"],
      },
    ],
    exercises: [
      {
        weight: 4,
        phrases: `
      ćwiczeni* wojskow* | ćwiczeni* | manewr* | wspóln* ćwicze* | szkoleni* wojskow* |
      szkoleni* żołnierzy | poligon* | strzelani* | Zapad 2025 | Anakonda | Dragon 24 | ćwicz*`,
        needs: ["military"],
      },
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      ćwiczyli | ćwiczą | szkoleni* ukraińskich | trening* wojskow*`,
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      marynark* wojenn* | okręt* | okręt* wojenn* | okręt* podwodn* | fregat* | korwet* | lotniskow* |
      niszczyciel* | straż* przybrzeżn* | wod* terytorialn* | pirat* | kabl* podmorsk* |
      flot* czarnomorsk* | flot* cieni | flot* | morz* południowochińsk* | cieśnin* Ormuz | trałow* |
      niszczyciel* min | baltops`,
      },
      {
        weight: 4,
        needs: ["military", "state", "battle"],
        phrases: `
      okręt* | marynark* wojenn* | fregat* | korwet* | niszczyciel* min | okręt* podwodn* |
      straż* przybrzeżn* | kabl* podmorsk* | flot* cieni | Bałtyk* | lotniskow*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      sił* powietrzn* | myśliw* | samolot* wojskow* | samolot* bojow* | bombow* | śmigłow* bojow* |
      śmigłow* wojskow* | przestrze* powietrzn* | naruszeni* przestrzeni | obron* powietrzn* |
      obron* przeciwlotnicz* | przeciwlotnicz* | baz* lotnicz* | lotnictw* wojskow* |
      satelit* wojskow* | pilot* wojskow* | dyżurn* par*`,
      },
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      poderwan* | myśliwc* | naruszeni* przestrzeni powietrznej | przestrzeni powietrznej |
      przestrzeń powietrzn* | siły powietrzne | sił powietrznych | obron* powietrzn* |
      obron* przeciwlotnicz* | śmigłow* wojskow* | baz* lotnicz* | samolot* wojskow* | drony nad |
      dronów nad | F 16 | F 35 | FA 50 | radar*`,
      },
      {
        weight: 4,
        needs: ["trade", "military", "materiel"],
        phrases: `
      śmigłowc* | śmigłowiec | samolot* bojow* | myśliw*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        phrases: `
      wojsk* lądow* | czołg* | transporter* opancerzon* | wozów bojow* | haubic* | artyleri* |
      piechot* | brygad* | dywizj* | batalion* | spadochroniarz* | straż* graniczn* | baz* wojskow* |
      tarcz* wschód | WOT | obron* terytorialn* | wyrzutni*`,
        unless: ["battle"],
      },
      {
        weight: 4,
        needs: ["military"],
        unless: ["battle"],
        phrases: `
      czołg* | haubic* | brygad* | dywizj* | żołnierzy na granicy | granic* z Białorusią |
      Tarcz* Wschód | fortyfikac* | umocnien* | transporter* opancerzon* | bojow* wóz* | poligon*`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terroryst* | terroryzm* | zamach* terrorystyczn* | zamach* samobójcz* | zamachow* |
      samochód pułapka | dżihad* | islamist* | antyterrorystyczn* | zakładnik* | Al Kaid* |
      Państw* Islamsk* | talib* | Hamas* | Hezbollah* | ekstremist*`,
      },
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      zamach* bombow* | samobójcz* | dżihadyst*`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      bro* chemiczn* | atak* chemiczn* | bro* biologiczn* | środ* paralityczno* |
      paralityczno drgawkow* | Nowiczok* | sarin* | brudn* bomb* | skażeni* | radioaktywn* | wąglik*`,
        needs: ["military", "battle", "state"],
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "state"],
        phrases: `
      pomoc* humanitarn* | korytarz* humanitarn* | uchodźc* | ewakuacj* | ewakuow* | przesiedle* |
      uciekinier*`,
      },
      { weight: 3, needs: ["peril"], phrases: "wojsko | wojska | żołnierz* | armi*" },
      {
        weight: 4,
        needs: ["military", "battle", "peril"],
        phrases: `
      powódź wojsko | powodzian* | uchodźc* | ewakuac* | pomoc humanitarn* | wojsk* pomaga* |
      most* powietrzn* | usuwani* skutków`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      budżet* obronn* | budżet* MON | wydatk* na obron* | wydatk* obronn* | wydatk* wojskow* |
      strategi* bezpieczeństwa | doktryn* wojskow* | ustaw* o obronie | reform* armii |
      polityk* obronn* | proc* PKB na obron* | zbrojeni* | bbn | modernizacj* armii`,
      },
      {
        weight: 4,
        near: ["post"],
        phrases: "minister obrony | ministr* obrony | szef* MON | szef* sztabu generaln*",
      },

      {
        weight: 4,
        also: { maritime: -4, "air-space": -4, land: -4, operations: -4, diplomacy: -2 },
        near: ["post"],
        early: true,
        phrases: `
      minister obrony | ministr* obrony | szef* sztabu | szef* MON | dowódc* generaln* |
      dowódc* operacyjn* | szef* BBN | naczeln* dowódc* | wiceminister obrony`,
      },
      {
        weight: 4,
        needs: ["military", "state"],
        phrases: `
      plan rozwoju armii | rozwój armii | rozwoju sił zbrojnych | liczebność armii |
      wydatk* na obronność | wydatk* na obronę | budżet* MON | budżet* obronn* | ustaw* o obronie |
      strategi* bezpieczeństwa narodowego | polityk* obronn* | reform* armii |
      procent PKB na obronność | proc PKB na | fundusz* wsparcia sił | stan wojenny ustawa |
      komisj* obrony`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      służb* wojskow* | pobór* | poborow* | rekrutacj* | rekrut* | weteran* | rezerwist* |
      sąd* wojskow* | dezerter* | dezercj* | kombatant* | powołani* do wojska | mobilizacj* |
      poległ* żołnierz* | pogrzeb* żołnierz* | pierwsza kobieta | kobiet* w wojsku | order* |
      mianowan* na stopień | molestowani* | pomnik*`,
        needs: ["military", "trial"],
      },
      {
        weight: 4,
        also: { operations: -3, exercises: -3 },
        near: ["ranks", "officer"],
        early: true,
        phrases: `
      skazan* | zatrzyman* | aresztowan* | oskarżon* | proces | wyrok | zarzuty | akt oskarżenia`,
      },
      {
        weight: 4,
        needs: ["military", "trial"],
        phrases: `
      zasadnicz* służb* | pobór | poboru | kwalifikacj* wojskow* | ochotnik* | awans* generalsk* |
      nominacj* generalsk* | odznaczen* | święto wojska | rodzin* żołnierzy | poległ* |
      apel pamięci | pogrzeb | ekshumac* | cmentarz* wojenn* | powstańc* warszawsk* |
      sąd wojskowy | przysięg*`,
      },
    ],
  },
  contexts: [
    {
      gives: ["materiel"],
      phrases: `
      czołg* | haubic* | myśliwc* | śmigłow* | wyrzutni* | okręt* | rakiet* | K2 | K9 | amunicj* |
      dron* | HIMARS | Abrams*`,
    },
    {
      gives: ["officer"],
      phrases: `
      minister obrony | ministr* obrony | szef* MON | szef* sztabu | Kosiniak* | szef* BBN`,
    },
    {
      gives: ["ranks"],
      phrases: `
      żołnierz* | oficer* | generał* | pułkownik* | kapral* | sierżant* | wojskow* | major* |
      dowódc*`,
    },
    { gives: ["alliance"], phrases: "NATO" },
    {
      gives: ["military"],
      phrases: `
      wojsk* | armi* | żołnierz* | minister obrony | ministr* obrony | MON | NATO | sił* zbrojn* |
      bro* | uzbrojeni* | rakiet* | czołg* | obron* | generał* | oficer* | zbrojn* | militarn* |
      marynark* | myśliw* | Pentagon*`,
    },
    {
      gives: ["battle"],
      phrases: "atak* | walk* | ostrzał* | ofensyw* | wybuch* | eksplozj* | wojn* | starci*",
    },
    {
      gives: ["death"],
      phrases: `
      zabit* | zginął | zginęło | zginęli | zginęła | ranny* | rannych | ofiar* | śmier*`,
    },
    {
      gives: ["talks"],
      phrases: "rozmow* | spotka* | wizyt* | szczyt* | podpisa* | umow* | porozumieni* | negocj*",
    },
    {
      gives: ["trade"],
      phrases: `
      kontrakt* | umow* | zakup* | dostaw* | sprzedaż* | eksport* | produkcj* | zamówi*`,
    },
    { gives: ["nuclear"], phrases: "nuklearn* | jądrow* | atomow* | uran* | głowic*" },
    { gives: ["launch"], phrases: "wystrzel* | test* | prób*" },
    {
      gives: ["state"],
      phrases: "rząd* | minister* | prezydent* | ambasad* | dyplomat* | władze | władz",
    },
    {
      gives: ["peril"],
      phrases: `
      powod* | powódź | trzęsieni* ziemi | pożar* | huragan* | pandemi* | koronawirus* |
      klęsk* żywiołow*`,
    },
    {
      gives: ["post"],
      phrases: `
      dymisj* | rezygnacj* | rezygnuje | powołan* | mianowan* | odwołan* | now* | następc*`,
    },
    {
      gives: ["trial"],
      phrases: "sąd | sądu | skazan* | aresztowan* | zatrzyman* | oskarżon* | proces",
    },
  ],
  masks: `
      dyrektor generaln* | sekretarz* generaln* ONZ | prokurator* generaln* | zawał serca | wywiad* z |
      wywiad* dla | wywiadzie dla | gry komputerow* | gra komputerowa | atak serca | gwiezdn* wojn* |
      wojn* handlow* | wojn* cenow* | statek kosmiczn* | pokaz dronów | broni bramki | broni tytułu`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      piłk* nożn* | piłkarz* | liga mistrzów | mistrzostw* świata | mistrzostw* europy | olimpi* |
      mecz* | tenis* | siatkówk* | bramkarz* | ekstraklas* | skoki narciarskie | półfinał*`,
    },
    {
      weight: 3,
      phrases: `
      gr* wideo | gry komputerow* | film | filmu | filmie | serial* | koncert* | album* | piosenkar* |
      aktor* | przepis na | powieść`,
    },
    {
      weight: 2,
      phrases: `
      NASA | SpaceX | stacj* kosmiczn* | astronaut* | giełd* | inflacj* | lini* lotnicz*`,
    },
  ],
  hints: [
    { topic: "policy", weight: 3, early: true, phrases: "minister obrony | ministr* obrony | MON" },
  ],
};

export const pl: RuleTable = mergeTables(plBasic, names, events, forces, state, surroundings);
