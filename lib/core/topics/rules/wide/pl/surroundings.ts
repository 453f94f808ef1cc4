import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      armia | artyleri* | batalion* | bojow* | brygad* | czołg* | dowód* | dron* | dywersj* |
      dywizj* | F 16 | F 35 | flot* | fregat* | generaln* sztab* | haubic* | jednostk* wojskow* |
      jeniec | jeńc* | kapitan* | komandos* | kombatant* | kontyngent* | koszar* | lotnictw* |
      lotnicz* baz* | major* | mobilizacj* | moździerz* | myśliwc* | myśliwiec | obron* | okręt* |
      piechot* | pocisk* | poborow* | podchorąż* | pododdział* | poligon* | porucznik* | pułk* |
      pułkownik* | radar* | rezerwist* | saper* | sierżant* | siły zbrojne | szeregow* |
      śmigłow* bojow* | terytorials* | wojn* | wojskow* | =WOT | wyrzutni* | żandarmeri* |
      żołdak* | szef* MON | resort* obrony | =BWP | bewup* | Borsuk* | Husarz* | Sojusz* | =PKW |
      admirał* | komandor* | sztab* | szachownic* | salutow*`,
    },
    {
      gives: ["battle"],
      phrases: `
      atakow* | bojownik* | bomb* | desant* | front* | granat* | inwazj* | napa* na | napaś* |
      nalot* | najazd* | okup* | ostrzel* | partyzant* | potyczk* | pucz* | rebeli* | strzel* |
      szturm* | uderz* | walcz* | wojen* | wtargn* | zamach* | zaatak* | zasadzk* | zbombard* |
      zestrzel* | rozejm* | zawieszen* broni`,
    },
    {
      gives: ["death"],
      phrases: `
      śmiert* | zabi* | zginę* | zgin* | poległ* | polegl* | zmarł* | rann* | ranił* | martw* |
      ciał* | zwłok* | zamordow* | rozstrzel*`,
    },
    {
      gives: ["talks"],
      phrases: `
      delegacj* | dialog* | deklarac* | konferencj* | konsultac* | list* intencyjn* | memorandum |
      mediac* | negocjac* | odpowiednik* | podpis* | przyjął | rozmaw* | rozmów | sojusz* |
      spotkan* | traktat* | ustal* | uzgodn* | odwiedz* | złożyli | dokument*`,
    },
    {
      gives: ["trade"],
      phrases: `
      dostarcz* | kontraktow* | kupi* | kupuj* | mld | miliard* | producent* | przemysł* |
      sprzeda* | stoczni* | wyprodukow* | zamów* | zapłac* | egzemplarz* | sztuk* | zbrojeniow* |
      przekaz*`,
    },
    {
      gives: ["trial"],
      phrases: `
      areszt* | dożywoci* | oskarż* | podejrzan* | prokurat* | przesłuch* | sądow* | sędzi* |
      skazan* | śledcz* | śledztw* | uniewinn* | więzieni* | wyrok* | zarzut* | zatrzym* |
      pozbawieni* wolności`,
    },
    {
      gives: ["nuclear"],
      phrases: `
      atom* | balisty* | jądr* | =MAEA | pluton* | promieniotw* | radioakt* | wirówk* |
      broń masowego rażenia | broni masowego | rakiet* | pocisk* | rozbroj* | chemiczn*`,
    },
    {
      gives: ["launch"],
      phrases: "odpal* | wystrzel* | testow* | próba | próby | przetest*",
    },
    {
      gives: ["state"],
      phrases: `
      Moskw* | Kreml* | Pekin* | Waszyngton* | Kijów | Kijow* | Mińsk* | Berlin* | Bruksel* |
      Teheran* | Warszaw* | premier | prezydent | prezydenc* | rządu | ministerstw* | =MSZ |
      Sejm* | Biał* Dom* | parlament* | władz* | resort* | rosyjsk* | Rosj* | białorusk* |
      chińsk* | irańsk*`,
    },
    {
      gives: ["peril"],
      phrases: `
      fala powodziowa | huragan* | katastrof* | klęsk* | lawin* | nawałnic* | osuwisk* |
      podtopieni* | powódź | powodzi* | pożar* lasu | sztorm* | trzęsien* | epidemi* | wichur* |
      śnieżyc* | susz* | zalan*`,
    },
    {
      gives: ["relief"],
      phrases: `
      ewakuow* | humanitarn* | pomoc | pomocy | pomaga* | powodzian* | ratow* | ratunk* |
      worki z piaskiem | gruz* | szpital polowy | szpitala polowego | dary`,
    },
    {
      gives: ["post"],
      phrases: `
      dymisjon* | mianow* | następca | nominac* | nominow* | objął | obejmie | odchodzi | odwoł* |
      powoł* | ustąp* | zastąp* | zdymisj* | zrezygn* | wyznaczon*`,
    },
    {
      gives: ["vessel"],
      phrases: `
      fregat* | holownik* | jacht* | jednostk* pływając* | korwet* | kuter* | lotniskow* | łodzi |
      łódź | masowiec* | niszczyciel* | okręt* | prom | statek | statk* | tankow* | trałow*`,
    },
    {
      gives: ["aircraft"],
      phrases: `
      bombow* | dron* | eskadr* | F 16* | F 35* | lotnictw* | MiG* | myśliw* | pilot* |
      samolot* bojow* | samolot* wojskow* | śmigłow* | baz* lotnicz* | Husarz*`,
    },
    {
      gives: ["materiel"],
      phrases: `
      armat* | bewup* | =BWP | Borsuk* | broń | broni | fregat* | granatnik* | karabin* | =K2 |
      Krab* | moździerz* | okręt* podwodn* | pocisk* | radar* | samolot* | sprzęt wojskow* |
      śmigłow* | transporter* | uzbrojen* | wóz* bojow* | wozów | F 35 | F 16`,
    },
    {
      gives: ["drill"],
      phrases: "ćwicz* | manewr* | poligon* | szkol* | trening* | symul* | instruktor*",
    },
    {
      gives: ["agency"],
      phrases: `
      =ABW | =SKW | wywiad* | kontrwywiad* | służb* specjaln* | =GRU | =FSB | =KGB | =CIA |
      Mosad* | szpieg*`,
    },
    {
      gives: ["expel"],
      phrases: "wydal* | persona non grata",
    },
    {
      gives: ["signing"],
      phrases: "podpis* | ratyfik* | parafow*",
    },
    {
      gives: ["hack"],
      phrases: "hak* | cyber* | włam* | DDoS | serwer* | zalogow* | phishing* | wirus*",
    },
    {
      gives: ["service"],
      phrases: `
      służb* wojskow* | pobor* | pobór | rekrut* | rezerwist* | weteran* | podchorąż* |
      ochotnik* | żołnierz*`,
    },
    {
      gives: ["officer"],
      phrases: `
      minister* obrony | wiceminister* obrony | ministr* obrony narodowej | ministrowie obrony |
      Kosiniak* | Hegseth* | Pistorius* | Kukuł* | szef* Pentagonu | dowódc* generaln* |
      dowódc* operacyjn* | szef* BBN | szef resortu obrony`,
    },
    {
      gives: ["ranks"],
      phrases: `
      admirał* | chorąż* | komandor* | marynarz* | oficer* | pilot* | podchorąż* | podoficer* |
      porucznik* | poborow* | rekrut* | rezerwist* | szeregow* | kapitan* | terytorials* |
      żandarm*`,
    },
    {
      gives: ["pact"],
      phrases: `
      bezpieczeństw* | =NATO | obron* | pokoj* | pokój | rozejm* | sojusz* | pakt* | wojskow* |
      zawieszen* broni | zbroje*`,
    },
    {
      gives: ["truce"],
      phrases: "rozejm* | zawieszen* broni | pokój | pokoj* | rebelian*",
    },
  ],
  masks: `
      atak* Legii | atak* pozycyjn* | atak* zimy | atak* paniki | atak* rekina | atak* na bramkę |
      atak* na szczyt | linia ataku | formacj* ataku | bomb* ekologiczn* | bomb* kaloryczn* |
      bombardier* | bitw* na głosy | bitw* sądow* | bitw* o klienta | walk* o mistrzostwo |
      walk* o tytuł | walk* o awans | walk* o utrzymanie | walk* o medal* | walk* z rakiem |
      walk* z nowotworem | walk* z inflacją | walk* ze smogiem | walk* z uzależnieniem |
      walk* bokserska | walk* wieczoru | walk* w klatce | wojn* celn* | wojn* polsko polsk* |
      wojn* gang* | wojn* kibol* | wojn* na słowa | wojn* płci | Gwiezdne wojny |
      front atmosferyczn* | chłodny front | front burzow* | front pracy | Frontem do klienta |
      dowódca straży pożarnej | ochotnicz* straż* | straż* pożarn* | strażak* | straż* miejsk* |
      straż* leśn* | służb* zdrowia | służb* cywiln* | służb* drogow* | wywiad* środowiskow* |
      wywiad* udziel* | wywiad* rzek* | wywiad* prasow* | wywiad* telewizyjn* | w wywiadzie dla |
      udzieli* wywiadu | agent* nieruchomości | agent* ubezpieczen* | agent* piłkarsk* |
      agent zawodnika | Agencj* Prasow* | obron* pracy doktorskiej | obron* doktoratu |
      obron* magistersk* | obron* tytułu | obron* rzut* karn* | obrońc* tytułu |
      obrońc* w procesie | obrońc* praw | obrońc* oskarżonego | środkowy obrońc* | prawy obrońc* |
      lewy obrońc* | lini* obrony zespołu | generaln* remont* | generaln* wykonawc* |
      generaln* konserwator* | generaln* dyrekcj* | Generalna Dyrekcja Dróg | konsul generaln* |
      próba generalna | wybory generaln* | pistolet startow* | okręt flagowy firmy |
      flot* samochod* | flot* autobus* | flot* taksów* | rakiet* tenisow* | rakieta kort* |
      żużlow* | czołgać | major Lazer | Major League | armia kibiców | armia fanów |
      Armia Zbawienia | szturm na sklepy | szturm* na bilety | szturmuj* listy przebojów |
      oblężeni* turystów | oblężeni* sklep* | nalot* decybeli | nalot policji |
      nalot* na plantacj* | ofensyw* klubow* | ofensyw* legislacyjn* | ofensyw* dyplomatyczn* |
      okupacj* rektoratu | okupują szczyt tabeli | manewr wyprzedzania | manewr* wyprzedz* |
      ćwiczeni* fizyczn* | ćwiczeni* na siłowni | ćwiczenia oddechowe | strzelani* bramek |
      strzelc* bramki | strzelił* gola | najlepszy strzelec | król strzelców | strzał z dystansu |
      strzał* głową | strzał* w poprzeczkę`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      gitarzyst* | perkusist* | wokalist* | zespół zagrał | Jarocin | płyt* | bisach |
      publicznoś* | tras* koncertow* | festiwal* | reżyser* | kino | kinow* | spektakl* | opera |
      opery | kabaret* | raper* | gracz* | gier komputerow* | konsol* | PlayStation | Xbox |
      gamingow* | e sport* | esport* | komiks* | pokaz mody | celebryt* | influencer* |
      Eurowizj* | rekonstrukc* historyczn*`,
    },
    {
      weight: 3,
      phrases: `
      bramk* | gol | gola | gole | rzut karny | rzut wolny | kibic* | stadion* | trener* |
      sędzia główny | obrońca Legii | Legia | Lech Poznań | Raków | Wisła Kraków | Górnik Zabrze |
      Liga Mistrzów | Ligi Mistrzów | Puchar Polski | Pucharu Świata | reprezentacj* Polski |
      kadr* narodow* | Lewandowsk* | Świątek | żużel | koszyków* | hokej* | siatkar* |
      szczypiornist* | kolarz* | Tour de Pologne | maraton* | skoczk* | skoki | =MMA | =KSW |
      boks* | pięściarz* | zapaśnik* | szachist* | pierwsza połowa | drugiej połowie | dogrywk* |
      tabel* ligow* | turniej*`,
    },
    {
      weight: 2,
      phrases: `
      kieszonkowiec* | włamywacz* | narkotyk* | pijan* kierowc* | wypadek drogowy | czynsz* |
      emerytur* ZUS | lotów odwołan* | pasażer* | linie lotnicze | prognoz* pogody | =IMGW |
      upał* | matur* | egzamin* | szkoł* podstawow* | sklep* | supermarket* | dzik* | wilk* |
      zoo | giełdow* | kart* kredytow* | dane klientów`,
    },
  ],
  hints: [
    {
      topic: "operations",
      weight: 2,
      phrases: "wojska | żołnierze | front | bojownicy",
    },
    {
      topic: "policy",
      weight: 2,
      phrases: "=MON | obronność | siły zbrojne | armia",
    },
    {
      topic: "land",
      weight: 1.5,
      phrases: "brygada | batalion* | =WOT",
    },
  ],
};
