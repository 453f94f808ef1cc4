import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      atak* lotnicz* | atak* powietrzn* | atak* dronow* | uderzeni* lotnicz* |
      uderzeni* rakietow* | zmasowan* atak* | ostrzał* artyleryjsk* | wymian* ognia | potyczk* |
      wtargnię* | natarci* | kontratak* | szturm* | oblężeni* | okrążeni* | kocioł |
      przełamani* frontu | odcink* frontu | linia frontu | pole walki | pola bitw* | polu walki |
      teatr działań | wojn* na wyczerpanie | wojn* pozycyjn* | wojn* obronn* | wojn* na Ukrainie |
      wojn* w Ukrainie | wojn* w Zatoce | wojn* w Iraku | stan* wojn* | wypowiedzeni* wojny |
      stref* buforow* | stref* zdemilitaryzowan* | lini* demarkacyjn* | terytori* okupowan* |
      okupant* | wyzwoleni* | kapitulacj* | poddał* się | poddali się | jeńców | wymian* ciał |
      zamach stanu | zamachu stanu | pucz wojskow* | puczyst* | junta wojskow* |
      przewrót wojskow* | przewrót | rządy wojskow* | wojskowi przejęli | przejęci* władzy |
      bunt żołnierzy | stan wyjątkowy | godzin* policyjn* | siły pokojowe | sił pokojowych |
      misj* stabilizacyjn* | misj* wojskow* | polski kontyngent wojskow* |
      Polsk* Kontyngent* Wojskow* | =PKW | misja w Afganistanie | misja w Iraku |
      siły stabilizacyjne | siły rozjemcze | interwencj* zbrojn* | interwencj* wojskow* |
      działań zbrojnych | działania zbrojne | działania bojowe | walk* zbrojn* |
      konflikt* zbrojn* | operacj* lądow* | operacj* specjaln* | specjaln* operacj* | desant* |
      przerwani* walk | zaprzestani* walk | naruszeni* rozejmu | zawieszenie broni |
      zawieszenia broni | pacyfikacj* | inwazj* na | agresj* na | najazd* | zestrzel* | strącon* |
      poległ* w walce | ludobójstw* | czystk* etniczn* | rzeź | masakr*`,
      },
      {
        weight: 3,
        gives: ["battle"],
        needs: ["military", "death", "battle"],
        phrases: `
      powstańc* | partyzan* | najemnik* | wagnerowc* | bojówk* | gang* | kartel* | watażk* |
      grup* zbrojn* | uzbrojon* grup* | siły rządowe | wojska rządowe | wojska rosyjskie |
      wojsk rosyjskich | siły rosyjskie | siły ukraińskie | armia rosyjska | armia ukraińska |
      izraelsk* armi* | armi* izraelsk* | rosyjsk* dron* | rosyjsk* atak* | wrog* | przeciwnik* |
      okop* | przyczół* | bastion* | pozycj* | wycof* | odwrót | odwrotu | kontroluj* |
      kontrol* nad miastem | zdobyc* | zdobyci* | zajęci* | odbici* | padł* | upadek miasta |
      zniszcz* | zatopion* | uderzył* | uderzyli | trafił* | eksploz* | detonacj* | strzał* |
      snajper* | granat* | moździerz* | miny | alarm lotniczy | syren* | odwet* | eskalacj* |
      poległ* | straty | zgineli | ofiary | jeniec | zbrodni*`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        needs: ["military", "battle"],
        phrases: `
      wysła* | wysył* | rozmieszcz* | rozlokow* | dyslokac* | stacjon* | misj* | mandat |
      baz* wysunięt* | patrol* | konwój* | eskort* | posiłk* | wzmocnieni* | rotacj* | wycofuj* |
      wycofa* | okup* | aneks* | anektow* | przekrocz* granic* | atakow* | zaatakow* | bombard* |
      walcz* | prowokac*`,
      },
      {
        weight: 3.5,
        needs: ["military", "state"],
        early: true,
        phrases: `
      pałac* prezydenck* | obalon* | obalili | obaleni* | zawiesi* konstytucj* |
      zawieszeni* konstytucji | telewizj* państwow* | gwardi* prezydenck* | prezydent uciekł |
      uciekł z kraju | przejęł* władzę | przejęli władzę | komitet* ocalenia |
      odmów* wykonania rozkazu`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      atak* terrorystyczn* | atak* nożownik* | nożownik* | ataku terrorystycznego |
      grup* terrorystyczn* | organizacj* terrorystyczn* | komórk* terrorystyczn* |
      finansowani* terroryzmu | stopie* alarmow* | stopni alarmowych | =BRAVO | alarm* CRP |
      CHARLIE CRP | radykalizacj* | zradykalizowan* | dżihadyzm | islamistyczn* | salafick* |
      fanatyk* islamsk* | Al Kaida | Al Kaidy | Asz Szabab | Boko Haram | Państwo Islamskie |
      Państwa Islamskiego | =ISIS | Daesz | Hezbollah | Huti | =PKK | =ETA | =IRA |
      Czerwone Brygady | =RAF | czeczeńsk* terroryst* | Biesłan | Dubrowka | Breivik |
      zamach* na | zamach* w | udaremnion* zamach* | planowa* zamach* | przygotow* zamach* |
      samobójczy zamach* | zamachowiec* | zamachowc* | kamikadze | pas szachida |
      kamizelk* z materiałem | ładun* wybuchow* | bomb* pułapk* | samochód* pułapk* |
      samochodu pułapki | =IED | improwizowan* urządzen* | przesyłk* z ładunkiem |
      paczk* wybuchow* | wysadził* się | wysadzi* się | podłoży* bombę |
      przyznał* się do zamachu | porwan* | porwał* | porwani* | porywacz* | uprowadz* | okup za |
      wzięci* zakładników | uwolnieni* zakładników | kontrterrory* | antyterror* | =GROM | =BOA |
      CAT ABW`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      konwój* humanitarn* | transport* humanitarn* | kryzys* humanitarn* |
      katastrof* humanitarn* | obóz dla uchodźców | oboz* dla uchodźców | uciek* przed wojną |
      klęsk* głodu | Czerwon* Krzyż* | =UNHCR | =UNRWA | Światow* Program* Żywnościow* |
      Lekarz* bez Granic | zrzut* pomocy | zrzut* żywności | most powietrzny | szpital* polow* |
      rannych żołnierzy leczenie | leczeni* rannych | pomoc dla powodzian | pomoc powodzianom |
      Operacj* FENIKS | FENIKS | wał przeciwpowodziow* | work* z piaskiem | most* składan* |
      most* tymczasow* | wojska inżynieryjn* | pododdział* inżynieryjn* |
      usuwani* skutków powodzi | poszukiwawczo ratownicz* | gaszeni* pożarów | śmigłow* gaśnicz* |
      Bambi Bucket | wsparci* dla służb | odporna wiosna | trwałe wsparcie |
      rozminow* humanitarn* | kryzys migracyjny | zmian* klimatu bezpieczeństw*`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      wysiedle* | wypędz* | przesiedleń* | uciekając* | uciekli | głód | niedożywieni* |
      ewakuacyjn* | repatriac* | repatrian* | medevac | odbudow* | wały | terytorialsi | gruz* |
      ratownic*`,
      },
      {
        weight: 3,
        needs: ["peril", "relief"],
        phrases: `
      żołnierzy WOT | żołnierze | żołnierzy | terytorials* | =WOT | Wojsk* Obrony Terytorialnej |
      wojskow* śmigłow* | saperzy | saperów | batalion* | brygad* | podchorąż* | pododdział* |
      inżynieryjn*`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      broń chemiczn* | broni chemicznej | broń biologiczn* | broni biologicznej |
      bojow* środk* truj* | środk* truj* | gaz bojowy | gazy bojowe | gaz* paraliżując* |
      iperyt* | chlor* bojow* | fosgen | tabun | soman | polon | rycyn* | wąglik |
      laseczk* wąglika | botulin* | ospa prawdziw* | bioterroryzm | patogen* | dekontaminac* |
      odkaża* | skażeń | skażenie | skażenia | obrony przed bronią masowego rażenia | =OPBMR |
      wojska chemiczne | chemików wojskowych | pułk chemiczny | pułk* przeciwchemiczn* |
      mask* przeciwgazow* | zatopiona broń chemiczna | broń chemiczna w Bałtyku | Salisbury |
      Skripal* | =OPCW | otruci* | otruty | trutk* agent* | Czarnobyl* | Zaporoska Elektrownia |
      elektrowni* Zaporoż* | Zaporosk* Elektrown* | awaria jądrowa | jodek potasu |
      tabletk* jodu | promieniowani* | napromieniow* | opad radioaktywn* | radiacj* |
      radiologiczn* | źródł* promieniotwórcz* | promieniotwórcz* | =CBRN | zubożon* uran*`,
      },
      {
        weight: 2.5,
        needs: ["military", "nuclear", "death"],
        phrases: "truciz* | skażon* | toksy* | dawk* | próbk* | laboratori*",
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      rakieta balistyczna | rakiet balistycznych | rakiety międzykontynentalne |
      pocisk międzykontynentalny | pocisk hipersoniczn* | rakiet* hipersoniczn* |
      pociski hipersoniczn* | pocisk* dalekiego zasięgu | rakiet* dalekiego zasięgu |
      rakiet* średniego zasięgu | pocisk* średniego zasięgu | Oriesznik* | Oresznik* |
      Buriewiestnik | Iskander* | Sarmat | próba jądrowa | próby jądrowe | próba nuklearna |
      test nuklearny | testy nuklearne | eksplozj* jądrow* | wybuch* jądrow* | wojn* nuklearn* |
      wojn* jądrow* | atak nuklearny | uderzenie nuklearne | arsenał jądrow* |
      arsenału jądrowego | potencjał* jądrow* | sił* jądrow* | siły strategiczne |
      triada nuklearna | doktryn* nuklearn* | nuclear sharing | udostępnian* broni jądrowej |
      parasol atomowy | francusk* parasol | odstraszani* nuklearne | odstraszanie jądrowe |
      mocarstw* atomow* | mocarstw* nuklearn* | głowice | głowic | bomb* wodorow* |
      bombę atomową | silos* | Redzikow* | baz* w Redzikowie | Aegis Ashore |
      obrona przeciwrakietowa | przeciwrakietow* | antyrakietow* | system* Patriot |
      bateri* Patriot | Patriot* | Złota Kopuła | Żelazna Kopuła | Hiroszim* | Nagasaki |
      okręt* podwodn* z rakietami | Korea Północna wystrzeliła`,
      },
      {
        weight: 2,
        needs: ["nuclear", "launch"],
        phrases: "Kim Dzong Un* | Pjongjang | zasięg* | Morze Japońskie | balistyczn*",
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      kontroli zbrojeń | redukcj* zbrojeń | traktat* New START | nowy START | traktat* INF |
      traktat* o nierozprzestrzenianiu | traktat* rozbrojeniow* | rozbrojeniow* |
      konwencj* ottawsk* | konwencj* dublińsk* | konwencj* o zakazie | wypowiedzeni* konwencji |
      min* przeciwpiechotn* | amunicj* kasetow* | bomb* kasetow* | embarg* zbrojeniow* | embarg* |
      reżim sankcyjn* | przywrócen* sankcji | snapback | sankcj* ONZ | umow* nuklearn* z Iranem |
      umow* z Iranem | rokowani* nuklearn* | negocjacj* nuklearn* | irańsk* program* | wzbogac* |
      wirówk* | Natanz | Fordo | Isfahan | Grossi | Międzynarodow* Agencj* Energii Atomowej |
      nieproliferac* | stref* bezatomow* | stref* bezatom* | zakaz prób | moratorium na |
      wyścig* zbrojeń | przemyt* broni | handel* bronią | handlu bronią | podwójn* zastosowani* |
      kontrol* eksportu | złożeni* broni | złożyli broń | składani* broni |
      zniszczeni* broni chemicznej | zniszczeni* arsenału | =OPCW | Hibakusha`,
      },
    ],
  },
};
