import type { RuleTable } from "../rule.ts";
import { mergeTables } from "./merge.ts";
import { events } from "./wide/de/events.ts";
import { forces } from "./wide/de/forces.ts";
import { state } from "./wide/de/state.ts";
import { surroundings } from "./wide/de/surroundings.ts";
import { names } from "./wide/latin/names.ts";

const deBasic: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        near: ["alliance"],
        phrases: `
      Beitritt* | Mitgliedschaft* | beitreten | Erweiterung | Aufnahme | Veto | Mitglied*`,
      },
      {
        weight: 4,
        phrases: `
      Verteidigungsabkommen | Sicherheitsabkommen | Militärbündnis* | Verteidigungsbündnis* |
      Militärkooperation | militärische Zusammenarbeit | Verteidigungszusammenarbeit |
      sicherheitspolitische Zusammenarbeit | Sicherheitspartnerschaft | NATO Gipfel* | Nato Beitritt* |
      Beitritt zur NATO | NATO Mitgliedschaft | NATO Erweiterung | NATO Generalsekretär* |
      Sicherheitsgarantie* | Friedensgespräch* | Friedensverhandlung* | Friedensabkommen |
      Friedensvertrag | Sicherheitskonferenz | Bündnispartner* | Verteidigungsminister der NATO |
      Verteidigungsministertreffen | Koalition der Willigen | Militärattaché*`,
      },
      {
        weight: 3,
        near: ["talks"],
        phrases: "Verteidigungsminister* | Generalinspekteur* | NATO | Generalstabschef*",
      },
      {
        weight: 1.5,
        needs: ["military"],
        phrases: `
      Verbündete* | Gipfel* | bilateral* | Bündnis* | Verhandlungen | Gespräche | Absichtserklärung`,
      },
      {
        weight: 4,
        needs: ["military", "state", "battle"],
        phrases: `
      Verteidigungspakt | Freundschaftsvertrag | Beistandspakt | Beistandsvertrag |
      Verteidigungsbündnis | strategische Partnerschaft | Amtskollege* | Antrittsbesuch |
      Friedensgespräche | Waffenstillstandsverhandlungen | Ramstein* Gruppe | Kontaktgruppe |
      NATO Treffen | NATO Ministertreffen | Münchner Sicherheitskonferenz | Sicherheitspakt |
      Sicherheitsdialog`,
      },
      {
        weight: 3,
        near: ["officer"],
        early: true,
        phrases: `
      trifft | traf | Besuch | besucht | Gespräch* | empfängt | Amtskollege* | Amtskollegin`,
      },
    ],
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      Luftangriff* | Drohnenangriff* | Raketenangriff* | Raketenbeschuss | Bombardement* |
      Bombardierung* | Artilleriebeschuss | Beschuss | Bodenoffensive | Offensive | Gegenoffensive |
      Waffenstillstand* | Waffenruhe | Feuerpause | Bürgerkrieg* | Invasion | Einmarsch |
      Angriffskrieg* | Militärputsch | Putsch* | Putschisten | Meuterei | Kriegsrecht | Blauhelm* |
      Friedenstruppe* | Friedensmission* | UN Mission | Auslandseinsatz* | Bundeswehreinsatz* |
      Kampfeinsatz* | Militäreinsatz* | Militäroperation* | Militärschlag* | Truppenabzug |
      Truppenentsendung | Gefecht* | Kämpfe | Kampfhandlungen | Frontlinie | Front | Kriegsgefangene* |
      Kriegsverbrechen | Gefangenenaustausch | Blockade | Rebellen | Milizen | Miliz | Seeblockade`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: `
      Truppen | Krieg | Kriegs* | Junta | Aufständische* | Besatzung* | Separatisten | Kämpfer |
      Ukraine Krieg | Ukrainekrieg | Gaza Krieg`,
      },
      {
        weight: 2,
        near: ["death", "military"],
        phrases: "Angriff* | Anschlag* | Soldat* | Explosion* | Einsatz | Schlag | Schläge",
      },
      {
        weight: 4,
        gives: ["battle"],
        needs: ["military", "death"],
        phrases: `
      Huthi Angriff* | Gefechte | Kämpfen | Kämpfe um | Frontverlauf | Truppenverlegung | Rückzug |
      Abzug aus | Einnahme von | eingenommen | Drohnenangriffe | Drohnenattacke* | Raketenangriff |
      beschossen | unter Beschuss | getötete Soldaten | Umsturz | Militärjunta | Machtübernahme |
      Gefangenenaustausch | Friedenstruppen | Mandat | Mandatsverlängerung | Kampfeinsatz`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      Raketentest* | ballistische Rakete* | ballistischer Rakete* | Interkontinentalrakete* |
      Mittelstreckenrakete* | Langstreckenrakete* | Marschflugkörper* | Atomtest* | Nukleartest* |
      Atomsprengkopf* | Atomsprengköpfe | nukleare Abschreckung | Abschreckung | Atomwaffenarsenal |
      nukleare Teilhabe | Raketenabwehr* | Raketenabwehrsystem* | Atombombe* | Atomstreitkräfte |
      Atomdoktrin | Raketenstart* | Raketenschild | Raketentruppen | Patriot System* |
      Wasserstoffbombe*`,
      },
      {
        weight: 2.5,
        gives: ["nuclear"],
        phrases: "Atomwaffe* | Kernwaffe* | Nuklearwaffe* | Atommacht",
      },
      { weight: 1.5, gives: ["nuclear"], phrases: "Rakete*", unless: ["battle"] },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      Abrüstung* | abrüsten | Rüstungskontrolle | Denuklearisierung | Nichtverbreitung |
      Atomwaffensperrvertrag | Waffenembargo* | Atomabkommen | Atomdeal | Atomprogramm* |
      Atomverhandlungen | Atomstreit | Atominspekteur* | Inspekteure | Waffeninspekteur* |
      Atomenergiebehörde | Urananreicherung | Rüstungsexportkontrolle | INF Vertrag |
      Chemiewaffenkonvention | Streumunition | Landminenverbot | Entwaffnung |
      Massenvernichtungswaffen | Atomwaffenverbot*`,
      },
      { weight: 2.5, needs: ["nuclear"], phrases: "Sanktionen | Moratorium | Vertrag | Embargo" },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      Cyberangriff* | Cyberattacke* | Cyberabwehr | Cyberspionage | Cybersicherheit | Cyberkrieg |
      Hackerangriff* | Hackergruppe* | Hacker | Desinformation* | Propaganda | Einflussoperation* |
      Wahlbeeinflussung | elektronische Kriegsführung | Informationskrieg | Schadsoftware |
      Ransomware | Cyberkommando | hybride Angriffe | hybride Kriegsführung`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        phrases: `
      Spion* | Spionage* | Geheimdienst* | Nachrichtendienst* | Verfassungsschutz |
      Militärgeheimdienst* | Geheimagent* | Doppelagent* | Landesverrat | Geheimdokument* |
      Geheimnisverrat | Agent | Agenten | Abhöraffäre | abgehört | Aufklärungsflugzeug* |
      Aufklärungsflug* | Spionageballon* | Spionagesatellit* | Sabotage | =MAD | Maulwurf`,
      },
      {
        weight: 4,
        needs: ["state", "military", "trial"],
        phrases: `
      BND | Doppelagent* | Geheimdienst* | Spion* | Landesverrat | Maulwurf | ausgespäht |
      Ausspähung | Agententätigkeit | Diplomaten ausgewiesen | weist Diplomaten aus | abhören |
      abgehört* | Verschlusssache* | Sabotageakt*`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      Rüstungsexport* | Waffenlieferung* | Rüstungskonzern* | Rüstungsindustrie | Rüstungsunternehmen |
      Rüstungsauftrag* | Waffenexport* | Waffenverkauf* | Waffengeschäft* | Rüstungsgeschäft* |
      Rüstungsfirma* | Rüstungsdeal* | Militärhilfe | Munitionsproduktion | Rüstungsproduktion |
      Werft* | Beschaffung* | Rüstungsprojekt* | Rheinmetall | Waffenhersteller | Rüstungsgüter |
      Panzerbauer | Sondervermögen`,
      },
      {
        weight: 3,
        near: ["military"],
        phrases: `
      Vertrag | Auftrag | bestellt | bestellen | liefert | liefern | geliefert | Lieferung* | kauft |
      kaufen | Kauf | verkauft | Verkauf | Export* | produziert | Produktion`,
      },
      {
        weight: 2.5,
        near: ["trade"],
        phrases: `
      Panzer* | Kampfjet* | U Boot* | U Boote | Fregatte* | Waffen | Munition | Flugabwehrsystem* |
      Hubschrauber`,
      },
      {
        weight: 4,
        near: ["military"],
        phrases: `
      Bestellung* | Aufträge | Großauftrag | Rahmenvertrag | Rüstungsexporte | Rüstungsindustrie |
      Panzerlieferung* | Lieferung | Auslieferung | Auftragsbestand | beschafft | Beschaffungsamt |
      Hensoldt | KNDS | TKMS | Diehl`,
      },
    ],
    technology: [
      {
        weight: 4,
        phrases: `
      Hyperschall* | Laserwaffe* | Drohnenschwarm | Kampfdrohne* | autonome Waffe* | Killerroboter |
      Drohnenabwehr | Prototyp* | FCAS | MGCS | KI gestützt* | Wehrtechnik | Rüstungsforschung |
      Militärforschung | unbemannt*`,
        needs: ["military", "trade"],
      },
      {
        weight: 2.5,
        phrases: "Drohne* | künstliche Intelligenz | Quanten*",
        needs: ["military"],
        unless: ["battle", "death"],
      },
      { weight: 4, phrases: "Hyperschallwaffe* | Hyperschallrakete*" },
    ],
    exercises: [
      {
        weight: 4,
        phrases: `
      Militärübung* | Militärmanöver* | Manöver* | Großmanöver | NATO Übung* | Seemanöver |
      gemeinsame Übung | Truppenübung* | Gefechtsübung | Truppenübungsplatz | Luftwaffenübung |
      Militärausbildung | Ausbildungsmission | Ausbildung von Soldaten | Ausbildung ukrainischer |
      Übung | Übungen`,
        needs: ["military"],
      },
    ],
    maritime: [
      {
        weight: 4,
        phrases: `
      Marine | Kriegsmarine | Kriegsschiff* | Fregatte* | Korvette* | U Boot* | U Boote |
      Unterseeboot* | Flugzeugträger* | Zerstörer* | Marineschiff* | Küstenwache | Hoheitsgewässer* |
      Seegebiet | Piraten | Piraterie | Unterseekabel* | Seekabel* | Schattenflotte |
      Südchinesische* Meer | Straße von Hormus | Flotte | Schwarzmeerflotte | Minenjagdboot* |
      Marinestützpunkt | Seestreitkräfte | Handelsschiffe angegriffen`,
      },
      {
        weight: 4,
        needs: ["military", "battle", "state"],
        phrases: `
      Fregatte* | Korvette* | Kriegsschiff* | Einsatzgruppenversorger | Marineschiff* |
      Handelsschiff* | Schattenflotte | Ankerkette | Tanker | Seekabel | Roten Meer | Rotes Meer |
      U Boot* | Küstenwache | Ostsee Pipeline* | Nord Stream`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      Luftwaffe* | Kampfflugzeug* | Kampfjet* | Jagdflugzeug* | Militärflugzeug* | Bomber |
      Abfangjäger* | Luftraum* | Luftraumverletzung* | Luftabwehr | Flugabwehr* | Flugabwehrsystem* |
      Luftverteidigung* | Kampfhubschrauber* | Militärhubschrauber* | Luftwaffenstützpunkt* |
      Militärsatellit* | Weltraumkommando | Alarmrotte | Transportflugzeug der | Militärtransporter`,
      },
      {
        weight: 4,
        needs: ["military", "state"],
        phrases: `
      Alarmrotten | Luftraumüberwachung | Drohnensichtung* | Drohnenüberflug* | Abfangeinsatz* |
      Tornado* | Eurofighter* | Luftwaffenstützpunkt | Fliegerhorst | Weltraumkommando |
      Flugabwehrraketen* | Luftraum`,
      },
    ],
    land: [
      {
        weight: 3.5,
        phrases: `
      Heer | Kampfpanzer* | Schützenpanzer* | Panzer | Panzerhaubitze* | Haubitze* | Artillerie |
      Infanterie | Panzerbrigade* | Brigade | Fallschirmjäger | Gebirgsjäger | Bataillon | Kaserne* |
      Militärbasis | Militärstützpunkt* | Grenztruppen | Grenzschützer | Raketenwerfer`,
        unless: ["battle"],
      },
      {
        weight: 4,
        needs: ["military"],
        unless: ["battle"],
        phrases: `
      Panzerbrigade* | Brigade | Großverband* | Heeres* | Panzertruppe | Panzerbataillon |
      Kasernen* | Grenzbefestigung* | Litauen Brigade | Panzergrenadier* | Division |
      Gefechtsverband*`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      Terror | Terrorist* | Terrorismus | Terroranschlag* | Terrorangriff* | Selbstmordattentat* |
      Selbstmordattentäter* | Autobombe* | Islamist* | Dschihadist* | Al Kaida | islamischer Staat |
      IS Miliz | Taliban | Geisel* | Extremist* | Terrormiliz | Hisbollah | Terrorgruppe* |
      Terrorabwehr | Bombenanschlag*`,
      },
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      Terror* | Attentat* | Attentäter* | islamistisch* | Sprengsatz | Anschlagsplan* |
      Anschlagspläne | Geiselnahme* | Rechtsterror* | Reichsbürger* | Al Qaida | IS Kämpfer* |
      Bombenanschläge`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      Chemiewaffe* | Giftgas* | Nervengift* | Nervenkampfstoff* | Nowitschok | Biowaffe* | ABC Abwehr |
      schmutzige Bombe | radioaktiv* | Kampfstoff* | Milzbrand | Sarin`,
        needs: ["military", "battle", "state", "trial"],
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "state"],
        phrases: `
      humanitäre Hilfe | humanitärer Hilfe | humanitäre Korridor* | Flüchtling* | Geflüchtete* |
      Überläufer* | Evakuierung* | evakuiert* | Vertriebene* | Luftbrücke | Hilfsgüter* |
      Katastrophenhilfe`,
      },
      { weight: 3, needs: ["peril"], phrases: "Bundeswehr | Soldaten | Armee | Militär" },
      {
        weight: 4,
        phrases: `
      Überläufer* aus | nordkoreanisch* Überläufer* | nordkoreanisch* Flüchtling* | Überläufer*`,
      },
      {
        weight: 4,
        needs: ["military", "battle", "peril"],
        phrases: `
      Evakuierung* | evakuier* | Hilfsgüter | Luftbrücke | Hilfsflug* | Amtshilfe | Feldlazarett |
      Binnenvertriebene* | Vertriebene* | Flüchtlingslager | Geflüchtete* | Hungersnot`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      Verteidigungsetat* | Verteidigungshaushalt* | Verteidigungsausgaben | Wehretat* |
      Militärausgaben | Rüstungsausgaben | Militärbudget | Weißbuch | Verteidigungspolitik* |
      Sicherheitsstrategie | Zwei Prozent Ziel | Wehrbeauftragte* | Bundeswehrreform | Aufrüstung |
      Militärdoktrin | Verteidigungspolitische Richtlinien | Militärstrategie | Streitkräftereform |
      Zeitenwende`,
      },
      {
        weight: 4,
        near: ["post"],
        phrases: "Verteidigungsminister* | Generalinspekteur* | Generalstabschef* | Armeechef*",
      },

      {
        weight: 4,
        also: { maritime: -4, "air-space": -4, land: -4, operations: -4, diplomacy: -2 },
        near: ["post"],
        early: true,
        phrases: `
      Verteidigungsminister* | Generalinspekteur* | Generalstabschef* | Armeechef* |
      Oberbefehlshaber* | Inspekteur* | Marinechef* | Heereschef* | Luftwaffenchef* |
      Verteidigungsstaatssekretär*`,
      },
      {
        weight: 4,
        needs: ["military", "state"],
        phrases: `
      Sondervermögen | Verteidigungsausgaben | Rüstungsetat | Bundeswehretat | Militärhaushalt |
      Schuldenbremse für Verteidigung | Wehrgesetz* | Verteidigungshaushalt | Aufrüstung |
      Bundeswehrplanung | Strukturreform der Bundeswehr | Truppenstärke |
      Prozent des BIP für Verteidigung | Verteidigungsstrategie | Militärstrategie |
      Operationsplan Deutschland`,
      },
    ],
    personnel: [
      {
        weight: 4,
        phrases: `
      Wehrpflicht* | Wehrdienst* | Zivildienst | Rekrut* | Veteran* | Reservist* | Militärgericht |
      Kriegsgericht | Deserteur* | Fahnenflucht | Soldatinnen | Frauen in der Bundeswehr | Musterung |
      Einberufung | Mobilmachung | Volkstrauertag | gefallene Soldaten | Gefallenen | Kriegsdenkmal |
      Ehrenmal | Soldatenfriedhof | erste Frau | Rechtsextremismus in der Bundeswehr |
      Ausbildungsskandal | Personalmangel`,
        needs: ["military", "trial", "state"],
      },
      {
        weight: 4,
        also: { operations: -3, exercises: -3 },
        near: ["ranks", "officer"],
        early: true,
        phrases: `
      verurteilt* | vor Gericht | angeklagt* | festgenommen | Prozess | Haft | verhaftet |
      suspendiert`,
      },
      {
        weight: 4,
        needs: ["military", "trial", "state"],
        phrases: `
      Wehrbeauftragte* | Mangel an Soldaten | zu wenig Soldaten | Nachwuchs* der Bundeswehr |
      Rekrutierung* | Musterung* | Soldatin | Veteranentag | Kriegsgräber* | Zapfenstreich |
      Ehrenkreuz | Kriegsdienstverweiger* | Posttraumatisch* | Kriegsverbrecherprozess* |
      Generationen von Soldaten | Invictus Games`,
      },
    ],
  },
  contexts: [
    {
      gives: ["officer"],
      phrases: `
      Verteidigungsminister* | Generalinspekteur* | Pistorius | Generalstabschef* |
      Verteidigungsressort*`,
    },
    {
      gives: ["ranks"],
      phrases: `
      Soldat | Soldaten | Soldatin | Offizier* | General | Oberst | Hauptmann | Bundeswehr* |
      Putschisten | Feldwebel | Oberleutnant`,
    },
    { gives: ["alliance"], phrases: "NATO" },
    {
      gives: ["military"],
      phrases: `
      Militär* | militärisch* | Armee* | Soldat* | Truppen* | Bundeswehr* | Verteidigungsminister* |
      NATO | Streitkräfte* | Waffen* | Rüstung* | Raketen* | Marine | Luftwaffe | Krieg* | Panzer* |
      General | Offizier* | Pentagon | Verteidigung* | Wehr* | Kampf*`,
    },
    {
      gives: ["battle"],
      phrases: `
      Angriff* | Gefecht* | Kämpfe | Beschuss | Explosion* | Offensive | Krieg | angegriffen |
      Anschlag*`,
    },
    {
      gives: ["death"],
      phrases: `
      getötet | tötet* | tote | toten | starb | starben | verletzt* | ums Leben | Opfer | gefallen`,
    },
    {
      gives: ["talks"],
      phrases: `
      trifft | treffen | Gespräch* | Besuch | besucht | Gipfel | unterzeichn* | Abkommen | verhandel* |
      vereinbar* | berät | beraten`,
    },
    {
      gives: ["trade"],
      phrases: `
      Vertrag | Auftrag | liefer* | Lieferung* | kauf* | Verkauf* | Export* | Produktion | bestellt |
      Milliarden`,
    },
    { gives: ["nuclear"], phrases: "nuklear* | Atom* | Uran | Sprengkopf*" },
    { gives: ["launch"], phrases: "Start | startet | Test* | getestet | abgefeuert" },
    {
      gives: ["state"],
      phrases: `
      Regierung* | Minister* | Präsident* | Botschaft* | Diplomat* | Behörden | Bundestag`,
    },
    {
      gives: ["peril"],
      phrases: `
      Hochwasser | Flut | Erdbeben | Waldbrand* | Überschwemmung* | Sturm | Hurrikan | Pandemie |
      Corona | Naturkatastrophe*`,
    },
    {
      gives: ["post"],
      phrases: `
      Rücktritt | tritt zurück | zurückgetreten | ernannt | ernennt | entlassen | entlässt |
      Nachfolger* | neuer | neue | neuen`,
    },
    {
      gives: ["trial"],
      phrases: "Gericht | Prozess | verurteilt* | verhaftet | festgenommen | angeklagt | Haft",
    },
  ],
  masks: `
      Generalstreik | Generalsekretärin der SPD | Generaldirektor | Generalstaatsanwalt* |
      Herzattacke | Angriffsspieler | Abwehrspieler | Abwehrchef | im Angriff | Torpedo Moskau |
      Panzerglas | Preiskrieg | Handelskrieg | Krieg der Sterne | Kampf gegen Krebs | Weltraumrakete |
      Computerspiel* | Drohnenshow | Feuerwehrübung | Abschreckung von Einbrechern | Filmproduktion`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      Fußball* | Bundesliga | Champions League | Weltmeisterschaft | Olympi* | Tennis | Formel 1 |
      Trainer | Torwart | Stürmer | Halbfinale | Handball | Goldmedaille | DFB Pokal | Nationalelf`,
    },
    {
      weight: 3,
      phrases: `
      Videospiel* | Computerspiel* | Kino* | Spielfilm* | Fernsehserie | Konzert | Album | Sänger* |
      Schauspieler* | Rezept* | Roman | Festival`,
    },
    {
      weight: 2,
      phrases: `
      NASA | SpaceX | Raumstation | Astronaut* | Börse | DAX | Inflation | Fluggesellschaft | Lufthansa`,
    },
  ],
  hints: [
    {
      topic: "policy",
      weight: 3,
      early: true,
      phrases: `
      Verteidigungsminister* | Verteidigungsministerium | Bundeswehr | Verteidigungsausschuss`,
    },
  ],
};

export const de: RuleTable = mergeTables(deBasic, names, events, forces, state, surroundings);
