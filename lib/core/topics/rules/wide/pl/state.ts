import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      porozumieni* o współpracy | porozumieni* wojskow* | porozumieni* obronn* |
      list* intencyjn* | deklaracj* intencji | traktat polsko francuski | pakt* o nieagresji |
      Układ* Warszawsk* | Pakt* Północnoatlantyck* | Sojusz* | sojusz* obronn* | artykuł* 5 |
      art 5 | artykuł* 4 | art 4 | Rad* Północnoatlantyck* | Rada NATO | kwater* główn* NATO |
      szczyt NATO | szczycie NATO | szczyt w Wilnie | szczyt w Madrycie | szczyt w Hadze |
      szczyt w Waszyngtonie | szczyt w Ankarze | wejści* do NATO | wstąpieni* do NATO |
      dokument* przystąpienia | dokument* ratyfikacyjn* | rozszerzenie NATO |
      Partnerstw* dla Pokoju | Trójkąt* Weimarsk* | Grup* Wyszehradzk* | Bukaresztańsk* |
      Trójmorz* | format Ramstein | grup* kontaktow* | koalicj* zbrojeniow* |
      konferencj* monachijsk* | Shangri La | rozmowy pokojowe | rozmów pokojowych |
      plan* pokojow* | konferencj* pokojow* | stół negocjacyjn* | stole negocjacyjn* |
      specjaln* wysłannik* | delegac* wojskow* | attache obrony | spotkani* ministrów obrony |
      ministrowie obrony | szefowie resortów obrony | spotkani* szefów sztabów |
      dwustronn* spotkani* | wizyt* w Polsce | gwarancje bezpieczeństwa |
      partnerstwo strategiczne | umow* o statusie | =EDCA | współprac* zbrojeniow* | =AUKUS |
      =PESCO | =OUBZ | Pakt Południowoatl*`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      deklaracj* | traktat* | ratyfik* | akces* | mediac* | mediator* | wysłannik* | delegacj* |
      attaché | konsultac* | neutralnoś*`,
      },
      {
        weight: 2.5,
        needs: ["military", "battle", "pact", "truce"],
        near: ["talks", "signing", "state"],
        phrases: `
      delegat* | negocjator* | ambasador* | porozumieni* | umow* | dialog* | konferencj* |
      sygnatariusz* | stron* | ministrowie | pakt*`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      wydatki na obronność | wydatki obronne | wydatków obronnych | budżet obronny |
      budżet obronności | nakłady na obronność | proc PKB | 5 proc PKB | 4,7 proc PKB |
      3,5 proc PKB | 2 proc PKB | procent PKB | obronnoś* | ustaw* o obronie ojczyzny |
      obron* ojczyzny | ochron* ludności | obron* cywiln* | strategi* obronn* |
      Strategia Bezpieczeństwa Narodowego | Biuro Bezpieczeństwa Narodowego |
      Rad* Bezpieczeństwa Narodowego | =RBN | Biura Bezpieczeństwa | Komitet* ds. Bezpieczeństwa |
      sejmow* komisj* obrony | komisja obrony narodowej | zwierzchnik sił zbrojnych |
      reform* dowodzenia | system* kierowania i dowodzenia | Fundusz* Wsparcia Sił Zbrojnych |
      program* modernizacji technicznej | plan* modernizacji | rozbudow* armii |
      300 tysięcy żołnierzy | liczebnoś* wojska | europejsk* armi* | autonomi* strategiczn* |
      ReArm Europe | ReArm | dozbroj* Europ* | doktryn* | rezerw* strategiczn* |
      gotowość obronn* | mobilizacj* gospodarki | weto do ustaw* SAFE`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: `
      wiceminister* obrony | wiceszef* MON | szef MON | szefa MON | szefem MON | Kosiniak* |
      Błaszczak* | Macierewicz* | Cenckiewicz* | Kukuła | resort* obrony | ministerstw* obrony |
      =MON | Sztab* Generaln* | szef Sztabu Generalnego | Dowództw* Operacyjn* |
      Dowództw* Generaln* | Naczelny Dowódca`,
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      budżet* | ustaw* | nowelizacj* | projekt* ustawy | Sejm* | Senat* | poseł | posł* |
      głosow* | uchwal* | przyjęł* | rozporządzeni* | reform* | strategi* | =PKB | =NIK | rząd* |
      resort* | wicepremier* | wydatk*`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      dobrowolna zasadnicza | dobrowoln* zasadnicz* służb* | zasadnicza służba |
      przywróceni* poboru | przywracaj* pobór | odroczeni* służby | powołani* do służby |
      karty mobilizacyjne | kart* mobilizacyjn* | ćwiczenia rezerwy | kategori* zdrowia |
      komisj* lekarsk* | Wojskow* Centr* Rekrutacji | =WCR | Akademi* Wojskow* | klas* mundurow* |
      emerytur* wojskow* | mieszkani* dla żołnierzy | dodatk* motywac* | odejści* z wojska |
      odchodz* z armii | przemoc* seksualn* | fala w wojsku | wypadek na poligonie |
      śmierć żołnierza | śmierci żołnierza | zginął żołnierz | Grób Nieznanego Żołnierza |
      Grob* Nieznanego | Święt* Wojska Polskiego | Virtuti Militari | Krzyż* | Dom* Weterana |
      Invictus | Armi* Krajow* | AK owiec | Żołnierz* Wyklęt* | Katyń | Katyń* |
      identyfikacj* szczątków | Monte Cassino | Westerplatte | sąd garnizonowy | Wojskow* Sąd* |
      Wojskow* Sąd Okręgow* | prokuratur* wojskow* | Żandarmeri* Wojskow* | Żandarmeria Wojskowa |
      Nangar Khel | Czeczko | generalsk* nominac* | kobiet* w armii | kobiety w mundurze |
      pierwsza pilotka | pierwsza w historii | rodzin* poległych | przysięg* wojskow*`,
      },
      {
        weight: 3,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      rezerw* | rezerwiśc* | wcieleni* | kandydat* | podchorąż* | kadet* | uposażeni* | żołd* |
      emerytur* | mobbing* | molestow* | gwałt* | samobójstw* | pożegnani* | pogrzeb* |
      uroczystoś* | rocznic* | obchod* | apel* | salut* | defilad* | odznacz* | orderem | medal* |
      bohater* | weterani | weteranów | kombatan* | powstan* | ekshumacj* | szczątk* | cmentarz* |
      nekropoli* | pomnik | pomnika | upamiętn* | dezerter | zdegradow* | degradacj* | awans* |
      nominacj* | kapelan* | ślubow*`,
      },
      {
        weight: 2.5,
        near: ["military", "ranks", "service"],
        phrases: `
      rodzin* | wdow* | karier* | stopień | stopnia | pierwsz* | młodz* | młodych | mundur* |
      uroczyst* | zmarł* | chętn* | wspomn* | skarg* | kobiet*`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      siatk* szpiegowsk* | agent* wpływu | agent* GRU | agent* FSB | agent* KGB |
      rosyjsk* wywiad* | białorusk* wywiad* | białorusk* KGB | chińsk* wywiad* |
      amerykańsk* wywiad* | służb* specjaln* | służby specjalne | służb specjalnych |
      Agencj* Wywiadu | Agencj* Bezpieczeństwa Wewnętrznego | Służb* Kontrwywiadu Wojskowego |
      Służb* Wywiadu Wojskowego | =WSI | Wojskow* Służb* Informacyjn* | =UOP | =SB | Pegasus* |
      tajemnic* państwow* | klauzul* tajne | informacj* niejawn* | ściśle tajn* |
      przekazywa* informacj* | Szmydt | sędzi* Szmydt* | Rubcow* | Gonzalez* | wymian* szpiegów |
      akt* dywersji | wysadzeni* torów | dywersja na kolei | uznan* za persona non grata |
      persona non grata | wydal* dyplomat* | konsulat* zamknięt* | statek szpiegowsk* |
      samolot rozpoznawcz* Rosj* | dron* szpiegowsk* | tajn* operacj* | zabójstw* na zlecenie |
      Snowden* | Stasi | Mosad* | =CIA | więzieni* CIA | Stare Kiejkuty | Kukliński*`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      szpieg | szpiega | szpiegom | szpiegował* | szpiegostwo | szpiegostwa | agentur* |
      inwigilac* | podsłuch* | tajemnic* | wyciek* | przeciek* | nielegał* | werbow* |
      zwerbowan* | podpaleni* | podpalac* | dywersja | dywersji | sabotaż | sabotażu |
      sabotażyst* | wydalen* | otruci*`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      cyber* | cyberprzestrzeń | cyberprzestrzeni | cyberatak | cyberataki | cyberobrona |
      cyberwojsk* | cyberpolicj* | CERT Polska | CSIRT* | Wojska Obrony Cyberprzestrzeni |
      zhakow* | hakersk* | haktywi* | włamani* do system* | włamał* się | włam* na konto |
      zalogował* się | atak* DDoS | DDoS | phishing* | ransomware | malware |
      złośliwe oprogramowanie | wyciek danych wojsk* | =APT28 | dezinformacja | dezinformacji |
      dezinformacyjn* | fałszywk* | fałszyw* depesz* | fałszyw* informac* | fałszywe wiadomości |
      fake news* | fejk* | trolle | troll* | farm* trolli | boty | deepfake* |
      ingerencj* w wybory | wpływani* na wybory | operac* wpływu | operacj* informacyjn* |
      operacj* psychologiczn* | wojn* hybrydow* | wojna hybrydowa | wojny hybrydowej |
      atak* hybrydow* | zagroże* hybrydow* | wojn* kognitywn* | propagandow* |
      rosyjska propaganda | walka elektroniczna | walki elektronicznej | zagłusz* |
      zakłóc* sygnału | szyfrow* | prank* | intruz*`,
      },
    ],
  },
};
