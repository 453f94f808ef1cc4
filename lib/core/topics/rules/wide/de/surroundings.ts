import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      Admiral* | Armee* | Artillerie* | Bataillon* | Berufssoldat* | Blauhelm* | Brigade* |
      Bundesheer* | Drohne* | Fallschirmjäger* | Feldwebel | Flotte* | Flugkörper | Fregatte* |
      Front | Geschwader* | Granate* | Hauptmann | Heer | Heeres* | Infanterie* | Inspekteur* |
      Kampf* | Kaserne* | Kompanie* | Kommandeur* | Kommandant* | Korvette* | Leutnant |
      Luftabwehr* | Luftverteidigung* | Luftwaffe* | Major | Marine* | Marschflugkörper* |
      Miliz* | Mörser | Munition* | Oberst | Oberstleutnant | Obergefreite* | Pionier* |
      Pistorius | Putsch* | Radar* | Regiment* | Rekrut* | Reservist* | Stützpunkt* | Soldat* |
      Stabsfeldwebel | Tornado* | Truppe | Truppe* | Übung* | Unteroffizier* | U Boot* |
      Veteran* | Waffen* | Wehr* | Zerstörer* | Eurofighter* | F 35 | Spezialkräfte |
      Generalstab* | Generalleutnant | Generalmajor | Brigadegeneral | Fliegerhorst* | Flieger* |
      Militärkommando | Beschaffungsamt | Verteidigungsminister* | Sky Shield | Pershing* | Reaper`,
    },
    {
      gives: ["battle"],
      phrases: `
      Angriff* | angreif* | angegriff* | Attacke* | Attentat* | Beschuss | beschoss* | Bomb* |
      Einmarsch | Eroberung | Explosion* | Feuer* | Feuergefecht* | Front* | Gefecht* |
      Hinterhalt | Invasion* | kämpf* | Kämpfer | Krieg* | Luftangriff* | Luftschl* | Milizen |
      Offensive* | Putsch* | Rebell* | Aufständisch* | Waffenruhe | Waffenstillstand* | Abschuss |
      abgeschossen | Drohnenangriff* | Raketenangriff* | Huthi* | Terror* | Geisel* | Taliban`,
    },
    {
      gives: ["death"],
      phrases: `
      Tote | Toten | Todesopfer | starb* | gestorben | getötete* | ermordet* | erschossen |
      Verletzt* | Verwundet* | Leiche* | umgekommen | Gefallene* | Massaker*`,
    },
    {
      gives: ["talks"],
      phrases: `
      Abkommen | Absicht* | anschließ* | Außenminister* | besuch* | Delegation* | Dialog |
      einig* | empfing | empfangen | Konferenz* | Konsultation* | Memorandum | Partner* |
      Treffen | traf | unterschreib* | unterschrieb* | Unterzeichnung | Vereinbarung* |
      Verhandl* | Vermittl* | Vertrag | zugesagt`,
    },
    {
      gives: ["trade"],
      phrases: `
      Auftrag* | bau* | beschaff* | bestell* | Bestellung* | Euro | fertig* | geliefert |
      Hersteller | Konzern | lieferte* | Millionen | Produktion* | Rüstungs* | übergab* |
      übergeben | Werft* | Industrie | verkauf*`,
    },
    {
      gives: ["trial"],
      phrases: `
      Angeklagte* | Anklage* | Anwalt | Bundesanwaltschaft | Durchsuchung* | Ermittl* |
      ermittelt | festgenommen* | Festnahme* | Freispruch | Geständnis | Gefängnis |
      Generalbundesanwalt* | Gericht* | Haftbefehl | Haftstrafe | Oberlandesgericht | Richter* |
      Staatsanwalt* | Strafe | Urteil* | Untersuchungshaft | Verdacht* | verdächtig* | Verfahren |
      Senat | Landgericht | Verwaltungsgericht*`,
    },
    {
      gives: ["nuclear"],
      phrases: `
      Sprengkopf* | Atom* | ballistisch* | Flugkörper | =IAEA | =IAEO | Interkontinental* |
      Kern* | Massenvernichtungs* | Nuklear* | Plutonium | radioaktiv* | Rakete* | Sprengköpfe |
      Uran* | Zentrifugen | Chemiewaffe* | =OPCW | Pershing* | SS 20`,
    },
    {
      gives: ["launch"],
      phrases: `
      abgefeuert* | abgeschossen | feuert* | gestartet | Raketenstart* | Raketentest* | testet* |
      Tests`,
    },
    {
      gives: ["state"],
      phrases: `
      Außenminister* | Berlin | Bern | Bundeskanzler* | Bundesrat | Bundesregierung | Kanzler* |
      Kreml | Moskau | Parlament* | Peking | Teheran | Washington | Wien | Kiew | Weißes Haus |
      Weiße Haus | Paris | London | Brüssel | Ankara | Koalition | Minister* | Ministerium |
      Regierungen | russisch* | chinesisch* | iranisch* | amerikanisch* | Staat | Staaten |
      Konsulat* | Generalkonsulat*`,
    },
    {
      gives: ["peril"],
      phrases: `
      Unwetter* | Überflutung* | überflutet* | Erdbeben* | Erdrutsch* | Flut* | Hochwasser* |
      Hurrikan* | Jahrhunderthochwasser | Katastrophe* | Lawine* | Mure* | Orkan | Schneechaos |
      Starkregen | Tornado in | Waldbränd* | Zyklon | Vulkan* | Corona* | Seuche* | Dürre |
      Assistenzeinsatz | Feuersbrunst`,
    },
    {
      gives: ["relief"],
      phrases: `
      Hilfe | Hilfs* | gerettet | Rettung* | Evakuier* | Sandsäcke* | Trinkwasser* |
      Verletzte versorgt | Notunterkunft* | humanitär* | Dächer* | Spenden | Helfer*`,
    },
    {
      gives: ["post"],
      phrases: `
      abberufen | abgesetzt | Abgang | Amtsantritt | Amtsübergabe | berufen | beruft |
      designiert* | Ernennung | folgt auf | löst ab | Ablösung | abgelöst | Rauswurf | vereidigt |
      neuer Chef | übernimmt | verabschiedet`,
    },
    {
      gives: ["vessel"],
      phrases: `
      Schiff* | Boot | Boote | Fregatte* | Korvette* | U Boot* | Tanker* | Frachter* |
      Containerschiff* | Zerstörer* | Flugzeugträger* | Kutter | Yacht | Kreuzer | Bord |
      Besatzung | Küstenwache*`,
    },
    {
      gives: ["aircraft"],
      phrases: `
      Kampfjet* | Kampfflugzeug* | Eurofighter* | Tornado* | F 35* | Hubschrauber* | Drohne* |
      Jet | Jets | Bomber* | Militärflugzeug* | Militärmaschine* | Luftwaffe* | Fliegerhorst* |
      Geschwader* | Abfangjäger* | Pilot*`,
    },
    {
      gives: ["materiel"],
      phrases: `
      Panzer* | Drohne* | Fregatte* | U Boot* | Korvette* | Rakete* | Raketen* | Munition* |
      Gewehr* | Sturmgewehr* | Haubitze* | Hubschrauber* | Kampfjet* | Radar* | Waffen* |
      Flugabwehr* | Geschütz* | Fahrzeuge | Torpedo* | Marschflugkörper* | Granaten`,
    },
    {
      gives: ["drill"],
      phrases: `
      Übung* | Manöver* | Training | trainier* | Ausbildung* | ausgebildet | Lehrgang* |
      Planspiel* | übten | simulier*`,
    },
    {
      gives: ["agency"],
      phrases: `
      Geheimdienst* | Nachrichtendienst* | =BND | =CIA | Mossad | =FSB | =GRU | =KGB |
      Verfassungsschutz* | Spion* | =MAD | Agent*`,
    },
    {
      gives: ["expel"],
      phrases: "ausgewiesen | Ausweisung* | unerwünschte Person* | persona non grata",
    },
    {
      gives: ["signing"],
      phrases: "unterzeichn* | unterschr* | ratifizier* | Unterschrift*",
    },
    {
      gives: ["hack"],
      phrases: `
      Hack* | gehackt* | Cyber* | Phishing | Server* | Netzwerk* | Schadsoftware | Trojaner |
      Virus`,
    },
    {
      gives: ["service"],
      phrases: `
      Wehrpflicht* | Wehrdienst* | Rekrut* | Reservist* | Veteran* | Freiwillige* | Musterung |
      Soldat* | Grundwehr* | Bedarfswehrpflicht`,
    },
    {
      gives: ["officer"],
      phrases: `
      Tanner | Amherd | Pfister | Breuer | Verteidigungsministerin | Verteidigungsministern |
      Armeechef | Heereschef | Hegseth | Generalstabschef | Oberbefehlshaber | Inspekteur*`,
    },
    {
      gives: ["ranks"],
      phrases: `
      Admiral* | Berufssoldat* | Feldjäger | Gefreite* | Kommandeur* | Leutnant* | Major |
      Matrose* | Oberst* | Offiziersanwärter* | Rekrut* | Reservist* | Soldatinnen | Truppe |
      Unteroffizier* | Zeitsoldat* | Kapitän* zur See | Bundesheer* | Generäle | Kadett* |
      Pilot* | Generalmajor | Generalleutnant | Stabs*`,
    },
    {
      gives: ["pact"],
      phrases: `
      =NATO | Bündnis | Neutral* | Sicherheit* | Verteidigung* | Waffenruhe | Waffenstillstand* |
      Frieden* | Rüstung* | Beistand* | Abwehr* | Truppen* | militärisch*`,
    },
    {
      gives: ["truce"],
      phrases: `
      Waffenruhe | Waffenstillstand* | Feuerpause | Frieden* | Rebellen | Taliban | Huthi*`,
    },
  ],
  masks: `
      Handelskriege | Zollkrieg* | Preiskampf* | Preiskämpfe | Wahlkampf* | Kampfabstimmung |
      Kampfkandidatur | Kampfsport* | Arbeitskampf* | Titelkampf | Abstiegskampf | Ringkampf |
      Boxkampf | Klassenkampf | Kampfpreis* | Kulturkampf | Konkurrenzkampf |
      Machtkampf in der Partei | Machtkampf bei | Überlebenskampf | Existenzkampf | Rosenkrieg |
      Bandenkrieg* | Rockerkrieg | Krieg der Knöpfe | Glaubenskrieg* | Nervenkrieg | Kleinkrieg |
      Bombenwetter | Bombenstimmung | Bombengeschäft | Weltkriegsbombe* | Fliegerbombe* |
      Blindgänger* | Bombenentschärfung* | Kampfmittelräumdienst | Arschbombe* | Badebombe* |
      Kalorienbombe* | Angriff des SV | Angriff der Gäste | Angreifer* | Frontalangriff |
      Frontscheibe | Frontmann | Frontfrau | Frontalunterricht | Kaltfront* | Warmfront* |
      Wetterfront* | Schneefront | Einsatzkräfte der Feuerwehr | Einsatz der Feuerwehr |
      Polizeieinsatz* | Feuerwehreinsatz* | Rettungseinsatz* | Großeinsatz der Polizei |
      Truppe um Trainer | Theatertruppe | Schauspieltruppe | Tanztruppe | Panzerknacker |
      Panzerotti | Panzerrennen | Schildkrötenpanzer | Panzertape | Rakete aus * Metern |
      Silvesterrakete* | Feuerwerksrakete* | Weltraumraketen* | Trägerrakete* | Tischtennis* |
      Torpedo Moskau | Torschütze* | Schützenkönig* | Schützenfest* | Schützenverein* |
      Torschützenkönig | Schützenhilfe | Kommandant der Feuerwehr | Feuerwehrkommandant* |
      Kapitän der Mannschaft | Mannschaftskapitän | Spielführer | Kapitän Manuel | Generalprobe |
      Generalversammlung | Generaldebatte | Generalsekretär der | Generalsekretär* |
      Generalsanierung | Generalunternehmer | Generalkonsul | Generalvikar | Generaldirektion |
      Generalintendant* | Generation* | generalüberholt | Generalverdacht |
      Generalmusikdirektor* | Generalamnestie | General Electric | General Motors | Major League |
      Majorette* | Bürgerwehr | Feuerwehr* | Abwehrkette | Abwehrspieler* | Abwehrreihe |
      Abwehrchef* | Abwehrfehler | Abwehrkräfte | Immunabwehr | Abwehrspieler |
      Spionage Thriller | Spionagethriller* | Agententhriller* | Agentenfilm* | Spionagefilm* |
      Spionageroman* | Spionagekomödie | James Bond | Immobilienagent* | KI Agent* |
      Versicherungsagent* | Geheimtipp | Taucher* | Übungsleiter* | Trainingslager |
      Training des FC | Trainingsauftakt | Atomkraftwerk Rückbau | Drohnenaufnahmen |
      Drohnenvideo | Lieferdrohne* | Piratenpartei | Piratenschiff Spielplatz | Produktpiraterie |
      Produktpirat* | Heerscharen | Wehrmutstropfen | Wehr der Gemeinde | Heerstraße |
      Marineblau | Invasion der Touristen | Invasion der Nacktschnecken | Waffeleisen | Waffeln |
      Westernheld | Star Wars | Counter Strike | Call of Duty | Battlefield 6 | World of Tanks |
      Veteran der Szene | Branchenveteran*`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      Spielzug | Elfmeter | Tor zum | Torjäger* | Halbzeit* | Nachspielzeit | Verlängerung gegen |
      Schiedsrichter* | Aufsteiger | Absteiger | Tabellenführer | Tabellenspitze | Spieltag |
      Kreisliga | Regionalliga | 2. Liga | 3. Liga | DFB* | =UEFA | =FIFA | EM Qualifikation |
      WM Qualifikation | Länderspiel* | FC Bayern | Bayern München | Borussia | =BVB | Schalke |
      Eintracht Frankfurt | Rapid Wien | Sturm Graz | Red Bull Salzburg | =YB | Eishockey |
      Basketball* | Volleyball* | Skispringen | Skirennen | Biathlon | Abfahrtslauf | Slalom |
      Leichtathletik | Schwimm WM | Tour de France | Radprofi | Grand Slam | Wimbledon | Boxer K |
      Boxweltmeister | Marathon | Handballer* | Stadion* | Derby | Linksverteidiger |
      Mittelfeld* | Freistoß`,
    },
    {
      weight: 3,
      phrases: `
      Kinostart | Regisseur* | Oscar* | Berlinale | Netflix | Streaming* | Serie bei | Tatort |
      Schlager* | Bandprobe | Gitarrist* | Theater* | Operette | Musical* | Bestseller | Comic* |
      Manga | Playstation | Xbox | Nintendo | Gamer* | Gaming | Gamescom | E Sport* | Spielefans |
      Brettspiel* | Faschingszug | Karneval* | Rosenmontag | Oktoberfest | Modenschau |
      Influencer* | Dschungelcamp | Kochshow | Weinlese | Horoskop | Lotto*`,
    },
    {
      weight: 2,
      phrases: `
      Einbrecher* | Raubüberfall | Drogenhandel | Verkehrsunfall* | Autofahrer* | Autobahn |
      Mieten | Mietpreise | Rente | Krankenhausreform | Kita | Bahnstreik | Lokführer* |
      Warnstreik | Gewerkschaft | Flugausfälle | Passagiere | Billigflieger | Wetterdienst |
      Wettervorhersage | Hitzewelle | Abitur | Kreditkarten | Kundendaten | Supermarkt* |
      Wildschwein* | Zoo | Rockergruppe | Schnecken* | Börsengang | Quartalszahlen`,
    },
  ],
  hints: [
    {
      topic: "operations",
      weight: 2,
      phrases: "Soldaten | Truppen | Rebellen | Kämpfer",
    },
    {
      topic: "policy",
      weight: 2,
      phrases: "Wehretat | Streitkräfte | Bundesheer | Armee",
    },
    {
      topic: "land",
      weight: 1.5,
      phrases: "Bataillon* | Kaserne* | Panzer*",
    },
  ],
};
