import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      okręt* rakietow* | okręt* desantow* | okręt* patrolow* | okręt* rozpoznawcz* |
      okręt* hydrograficzn* | okręt* szkoln* | okręt* ratownicz* | okrętów podwodnych |
      okręt podwodny | łódź podwodn* | łodzi podwodn* | łodzi patrolow* | kuter* torpedow* |
      kuter* rakietow* | krążownik* | trałowc* | stawiacz* min | dywizjon* trałowc* | flotyll* |
      flotyll* okrętów | Flotylla Obrony Wybrzeża | Marynarka Wojenna | Marynarki Wojennej |
      marynarz* | komandor* | kontradmirał* | wiceadmirał* | admirał* | port wojenny |
      portu wojennego | baz* morsk* | Gdynia Oksywie | Oksywie | wojskow* port* |
      nabrzeż* wojenn* | grup* uderzeniow* | grup* lotniskowc* | Flot* Bałtyck* | Flot* Północn* |
      Flot* Pacyfiku | szósta flota | tankowiec* | tankowc* | flot* widm* | rosyjsk* tankow* |
      statek handlow* zaatakow* | statk* handlow* | zatrzymani* statku | abordaż* |
      zajęty statek | wod* międzynarodow* | wyłączn* stref* ekonomiczn* | cieśnin* |
      Cieśnin* Tajwańsk* | Morz* Czerwon* | Morz* Czarn* | kanał Sueski blokad* |
      kabel podmorski | kabli podmorskich | kabel na dnie | uszkodzeni* kabli | przecięt* kabel |
      infrastruktur* krytyczn* na Bałtyku | gazociąg* na dnie | Baltic Pipe ochrona | piractw* |
      pirac* | torped* | min* morsk* | rozminow* morsk* | Morski Oddział Straży Granicznej |
      Straży Granicznej na morzu | patrol* morsk* | swobod* żeglugi | bezpieczeństw* morsk* |
      wodowani* | Zatok* Adeńsk* | nurkow* minow* | nurk*`,
      },
      {
        weight: 2,
        needs: ["military", "vessel", "battle", "state"],
        phrases: `
      statek | statk* | jednostk* | morz* | morsk* | ocean* | port | portu | zatok* | wysp* |
      załog* | kadłub* | kapitan* | wybrzeż* | dno | kotwic* | bander* | łodzi | łódź`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      lotnictw* | lotnictwa wojskowego | baz* lotnictwa | bazy lotnicze |
      baz* lotnictwa taktycznego | skrzydł* lotnictwa | eskadr* | Łask* baza | Łask | Krzesin* |
      Mińsk Mazowiecki baza | Malbork baza | Powidz* | Dęblin* | Szkoł* Orląt |
      Lotnicz* Akademi* Wojskow* | myśliwiec | myśliwce | samolot* myśliwsk* |
      samolot* szturmow* | samolot* transportow* | samolot* rozpoznawcz* | samolot* tankow* |
      samolot* wczesnego ostrzegania | Saab 340 | =AWACS | bombowiec | bombowce |
      bombowc* strategiczn* | śmigłowiec wojskow* | śmigłowce bojowe | śmigłowc* szturmow* |
      Apache | Black Hawk | Kruk | parę dyżurną | par* dyżurn* | par* myśliwsk* | poderwano |
      poderwały | przechwyc* | przechwyceni* samolot* | Baltic Air Policing | Air Policing |
      lotnictwo wojskowe | przestrzeń powietrzna | naruszył* przestrzeń | naruszenie przestrzeni |
      wtargnęł* w przestrzeń | rosyjskie drony | dron* nad Polską | dron* wleciał* |
      dron* spadł* | balon* przemytnicz* | balony z Białorusi |
      balon* meteorologiczn* z Białorusi | antydronow* | tarcz* antydronow* | mur dronowy |
      San antydronow* | obrona przeciwlotnicza | obrony powietrznej | obrona powietrzna |
      zestaw* przeciwlotnicz* | rakiet* przeciwlotnicz* | bateri* przeciwlotnicz* |
      Wisła program | program Wisła | stref* zakazu lotów | zakaz lotów | pilot* | katapultow* |
      lotnisk* wojskow* | lotnisk* zamknięt* dron* | oblatan* | szachownic* | Harpia | MiG 29 |
      Su 22 | Eurofighter* | Bayraktar* | zagłuszani* GPS | zakłóceni* GPS |
      satelit* rozpoznawcz* | satelit* obserwacyjn* | satelit* szpiegowsk* | satelit* ICEYE |
      MikroSAR | wojsk* kosmiczn* | dowództw* kosmiczn* | broń antysatelitarn* |
      uzbrojeni* kosm* | katastrof* samolotu wojskowego | katastrof* śmigłowca |
      rozbił* się F 16 | Radom Air Show | Air Show`,
      },
      {
        weight: 2.5,
        needs: ["military", "aircraft"],
        phrases: `
      samolot* | śmigłow* | lotów | lotnisk* | niebo | nieb* | maszyn* | kabin* | hangar* |
      lądow* | przylec* | wystartow* | satelit* | dron* | orbit*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      wojska lądowe | Wojsk Lądowych | wojsk pancernych | pancern* | brygada pancerna |
      brygad* zmechanizowan* | brygad* kawalerii | dywizj* zmechanizowan* | dywizja piechoty |
      pułk* | pułk artylerii | batalion* zmechanizowan* | kompani* | pododdział* | artylerzyst* |
      czołgist* | piechur* | saper* | wojska inżynieryjne | podhalańcz* | strzelc* podhalańsk* |
      komandos* | wojsk* specjaln* | Wojska Obrony Terytorialnej | terytorialsi | wozów |
      bojow* wóz* piechoty | wóz bojowy | wozy bojowe | bewup* | =BWP | Borsuk* | Rosomak* |
      Krab* | =KTO | Abrams* | czołgi K2 | =K9 | wyrzutni* Chunmoo | Homar* | HIMARS* |
      haubic* samobieżn* | moździerz* | armatohaubic* | wyrzutni* rakiet | garnizon* | koszar* |
      jednostk* wojskow* | baza wojskowa | bazy wojskowe | baza amerykańska |
      wojska amerykańskie w Polsce | wojsk amerykańskich | żołnierz* amerykańsk* | żołnierzy USA |
      batalionow* grup* bojow* | eFP | eufor | tarcza wschód | zapor* na granicy |
      zapor* inżynieryjn* | mur na granicy | fortyfikacj* | granic* polsko białorusk* |
      pogranicznik* | Straż Graniczna | ochron* granicy | bezpieczne Podlasie |
      Przesmyk Suwalski | przesmyk* suwalsk* | pol* minow* | składnic* amunicji | poligon |
      Orzysz | Drawsko | Żagań`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      umow* wykonawcz* | umow* ramow* | umowa na dostawę | umow* offsetow* | offset* |
      kontrakt* na | kontrakt opiewa | podpisan* umow* | dostaw* czołgów | dostaw* amunicji |
      dostaw* samolotów | dostaw* myśliwców | zamówieni* na | zamówił* | zamówion* | zbrojeniów* |
      przemysł zbrojeniowy | przemysłu obronnego | Polska Grupa Zbrojeniowa | Stalowa Wola |
      Bumar* | PIT RADWAR | Grupa WB | PZL Mielec | PZL Świdnik | Rosomak SA | Nitro Chem |
      Łucznik | Fabryka Broni | Jelcz | Autosan | PGZ Stocznia | Stocznia Wojenna |
      Remontowa Shipbuilding | Hyundai Rotem | Lockheed | Boeing | Raytheon | General Dynamics |
      Rheinmetall | Saab | Agencja Uzbrojenia | Agencji Uzbrojenia | Inspektorat Uzbrojenia |
      Kielc* MSPO | Targi Kielce | Foreign Military Sales | pożyczk* SAFE | =FMF |
      eksport uzbrojenia | eksport broni | pomoc wojskowa | pomocy wojskowej | pakiet* pomocy |
      pakiet uzbrojenia | przekaz* Ukrainie | przekazani* czołgów | przekazani* myśliwców |
      przekazani* MiG* | darowizn* sprzętu | sprzęt* wojskow* | sprzętu wojskowego |
      uzbrojenie dla | fabryk* amunicji | produkcj* prochu | produkcj* czołgów |
      produkcj* dronów | poloniz* | transfer technologii | lini* produkcyjn* | konsorcjum |
      egzemplarz* | seryjn* | położeni* stępki | cięci* blach | palenie blach | chrzest okrętu |
      wodowani* | odbiór pierwsz* | przyjęt* na uzbrojenie | wprowadz* do służby |
      modernizac* czołgów | modernizac* śmigłow* | modernizac* F 16 | serwis* | cena broni`,
      },
      {
        weight: 2.5,
        near: ["military", "materiel", "trade"],
        phrases: `
      mld | miliard* | mln | sztuk* | zł | dolarów | euro | producent* | fabryk* | zakład* |
      spółk* | firm* | zastąp* | odbier* | odbierz* | przekaz* | moderniz* | buduj* | budow* |
      zbudow* | przetarg* | ofert* | podpisan*`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "materiel", "trade"],
        phrases: `
      dron* uderzeniow* | dron* bojow* | dron* morsk* | dron* kamikadze | dron* FPV |
      roje dronów | broń laserow* | testy prototypu | próby poligonowe | badani* poligonow* |
      sztuczn* inteligenc* | sterow* przez AI | =WITU | =ITWL | =WAT | badania i rozwój |
      amunicja krążąca | Gladius | bezzałogow* pojazd*`,
      },
      {
        weight: 3,
        needs: ["military", "materiel", "trade"],
        phrases: `
      rój | autonomi* | robot* | laser* | mikrofalow* | demonstrator* | oblot* | technologi* |
      innowac* | kwantow* | hipersoni* | bezzałogowiec* | egzoszkielet*`,
      },
      {
        weight: 2,
        needs: ["military"],
        unless: ["battle", "death"],
        phrases: "dron* | bezzałog* | technolog* | algorytm* | czujnik* | autonom*",
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military", "drill", "peril"],
        phrases: `
      wspólne ćwiczenia | międzynarodow* ćwicze* | Żelazn* Obrońc* | Żelazny Obrońca | Dragon |
      Defender Europe | Lampart | Renegade | Feniks ćwiczen* | gra wojenna | gry wojenne |
      szkoleni* pilotów | ostr* strzelan* | sprawdzian* gotowości | alarm bojowy |
      podchorąż* szkol* | w gotowości | szkolenia obronne | edukacja z wojskiem |
      Akademia Wojsk Lądowych | misj* szkoleniow* | =EUMAM`,
      },
      {
        weight: 3,
        needs: ["military", "drill", "peril"],
        phrases: `
      manewry | ćwiczenie | ćwiczenia | ćwiczeń | ćwiczeniach | scenariusz* | szkol* | szkoleni* |
      wyszkol* | szkoląc* | instruktor* | kurs* | trening* | poligonow* | zgrywani* |
      interoperacyjn* | wGotowości | symulator*`,
      },
    ],
  },
};
