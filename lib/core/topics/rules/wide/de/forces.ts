import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      Marinesoldat* | Marinestützpunkt* | Marineverband | Marinehafen | Marinehubschrauber* |
      Marineflieger* | Marinekommando* | Marinekommandeur | Marineinspekteur | Seebataillon |
      Kampfschwimmer* | Minentaucher* | Minenjäger* | Minensucher* | Minenräumer | Minenabwehr* |
      Seemine* | Seeminen | Schnellboot* | Tender | Versorger | Einsatzgruppenversorger* |
      Flottendienstboot* | Patrouillenboot* | Küstenwachschiff* | Wachboot* | Landungsschiff* |
      Hubschrauberträger* | Drohnenträger | Trägergruppe | Trägerkampfgruppe | Trägerverband |
      Flottenverband | Flottenverbände | Nordflotte | Ostseeflotte | Pazifikflotte |
      Schwarzmeerflotte* | Kriegsflotte | Kriegshafen | Kriegsschiffe* | Fregatten* | Korvetten* |
      U Jagd | U Boot Klasse | Torpedo* | Admiral* | Vizeadmiral | Konteradmiral |
      Flottillenadmiral | Kapitän zur See | Fregattenkapitän | Korvettenkapitän |
      Kommandant der Fregatte | Seefernaufklärer* | Seeraum* | Seeraumüberwachung | Seewege |
      Seeweg* | Schifffahrtsroute* | Handelsschifffahrt | Freiheit der Schifffahrt |
      freie Schifffahrt | Meerenge* | Meeresboden | Straße von Taiwan | Taiwanstraße |
      Taiwan Straße | Golf von Aden | Golf von Guinea | Horn von Afrika Marine |
      Schwarzes Meer Flotte | Südchinesisches Meer | Ostchinesisches Meer | Hoheitsgewässern |
      internationale Gewässer | internationalen Gewässern | Wirtschaftszone | Piraten* |
      Frachter angegriffen | Frachter beschossen | Tanker beschlagnahmt | Öltanker |
      Schattentanker | Schattenflotte* | Schattenflotten* | geentert | Entern | Enterung |
      aufgebracht | Kabelbruch | Datenkabel | Unterwasserkabel | Unterwasserinfrastruktur |
      kritische maritime Infrastruktur | Seeblockade* | Wasserwerfer Küstenwache | Küstenwache* |
      Werftliegezeit | Taufe der Fregatte | Indienststellung | in Dienst gestellt |
      Außerdienststellung | ausgelaufen | läuft aus | lief aus | Heimathafen | Wilhelmshaven |
      Marinearsenal | Einsatz Aspides | Indo Pacific Deployment | Bordhubschrauber | Sea Lynx |
      Sea Tiger | Sea King | =F127 | U212* | Segelschulschiff`,
      },
      {
        weight: 2,
        needs: ["military", "vessel", "battle", "state"],
        phrases: `
      Schiff* | Frachter* | Tanker* | Boot | Boote | Hafen | Werft* | See | Meer | Ostsee |
      Nordsee | Küste* | Insel* | Gewässer* | Besatzung | Kommandant* | Achterdeck | Deck | Kiel |
      Rostock | Matrose* | Kapitän | Bucht | Golf | Anker*`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      Luftwaffengeschwader* | Geschwader | Taktische* Luftwaffengeschwader* | Jagdgeschwader |
      Lufttransportgeschwader | Hubschraubergeschwader | Fliegerhorst* | Fliegerhorste |
      Luftwaffenbasis | Militärflugplatz* | Militärflughafen | Luftwaffeninspekteur | Kampfjets* |
      Kampfflieger* | Kampfflugzeuge | Jagdflieger* | Jagdbomber* | Tarnkappenjet* |
      Tarnkappenbomber | Tarnkappenflugzeug* | Bomberflotte | Langstreckenbomber | Bombern |
      B 52 Bomber | Düsenjäger | Tankflugzeug* | Transportflugzeug* |
      Transportmaschine der Luftwaffe | Militärmaschine* | Militärjet* | Transporthubschrauber* |
      Aufklärungsdrohne* | Aufklärungsjet* | Luftbetankung | Luftverteidigungs* |
      Flugverbotszone* | Luftraum verletzt | Air Policing | Luftpolizei* | Quick Reaction Alert |
      Luftraumüberwachung* | Luftüberlegenheit | Luftüberwachung | Luftabwehr* | Flakpanzer |
      Gepard* | Iris T* | Skyranger | Drohnenwall | Drohnenabwehr* | Drohnenüberflüge |
      Drohnenflüge | Drohnenvorfall* | Drohnen gesichtet | Drohnen über | Drohnenverdacht |
      Spionagedrohne* | Flughafen München Drohnen* | GPS Störung* | GPS Jamming | Tornados |
      F 35* | Rafale | Gripen | =A400M | Chinook* | CH 53 | Tiger Hubschrauber | Militärpilot* |
      Kampfpilot* | Schleudersitz | Weltraumstrategie Bundeswehr | Weltraumkommando* |
      Weltraumlage* | Weltraumsicherheit* | Militärsatelliten* | SAR Lupe | SARah |
      Satellitenaufklärung | Spionagesatelliten | Aufklärungssatellit* | Satellitenabwehr* |
      Killersatellit* | Weltraumwaffe* | Rüstung im All | Stratosphärenballon | Spionageballon* |
      Schweizer Luftwaffe | Militärluftfahrt | Flugkörper über | Air Base | Airbase | Ramstein`,
      },
      {
        weight: 2.5,
        needs: ["military", "aircraft"],
        phrases: `
      Flugzeug* | Maschine* | Hubschrauber* | Jet | Jets | Pilot* | Flug | Flüge | Überflug |
      überflog* | Startbahn | Hangar* | Halle* | Cockpit | Radar* | Satellit* | Orbit | Luft |
      aufgestiegen | abgestürzt | Absturz | landete* | Flughafen* | Himmel | Drohne*`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      Heeresflieger | Heeresinspekteur | Inspekteur des Heeres | Landstreitkräfte | Bundesheer* |
      Schweizer Armee | Panzerabwehr* | Panzerfaust | Panzerhaubitzen* | Panzerlehr* |
      Panzerdivision | Panzerverband | Radpanzer* | Spähpanzer* | Spähwagen | Radhaubitze |
      Transportpanzer* | Flakpanzer* | Brückenlegepanzer | Boxer* Radpanzer | Artillerie* |
      Raketenartillerie | Mörser | Geschütz* | Infanterie* | Infanterist* | Gebirgsjäger* |
      Gebirgstruppe | Fallschirmjäger* | Fernspäher | Jägerbataillon | Jägerbrigade |
      Luftlandebrigade | Brigade* | Panzerbrigade 45 | Brigade Litauen | Litauenbrigade |
      Division* | Regiment* | Kompanie* | Bataillon* | Korps | Wachbataillon | =KSK |
      Kommando Spezialkräfte | Spezialkräfte | Fremdenlegion* | Standort* der Bundeswehr |
      Bundeswehrstandort* | Garnison* | Truppenübungsplatz* | Depot* | Munitionsdepot* |
      Munitionslager | Militärgelände | Konversion | US Stützpunkt* | US Basen |
      US Truppen in Deutschland | Heimatschutz* | Heimatschutzdivision | Grenzschutz* |
      Grenzzaun | Grenzbefestigungen | Bunker* | Feldjäger | Rukla | Grafenwöhr | Hohenfels |
      Stationierungsabkommen | Truppenreduzierung | Truppenverlegung durch | Militärkonvoi* |
      Pioniertruppe | Minenräumpanzer`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      Rüstungsbetrieb* | Rüstungsschmiede* | Rüstungsbranche | Rüstungswirtschaft | Rüstungsboom |
      Rüstungsaktie* | Rüstungsunternehme* | Rüstungshersteller | Rüstungs Start up |
      Rüstungsstartup* | Rüstungskauf | Rüstungskäufe | Rüstungsvorhaben | Rüstungsbeschaffung |
      Rüstungslieferung* | Rüstungsgut | Rüstungshilfe | Rüstungskooperation* | Rüstungsmesse* |
      Wehrtechnikfirma | Verteidigungsindustrie | Verteidigungsunternehmen |
      Sicherheits- und Verteidigungsindustrie | Waffenlieferungen | Waffenhilfe | Waffenpaket* |
      Waffenkäufe | Waffenkauf* | Waffenfabrik* | Waffenschmiede | Waffenexporteur* |
      Waffenhändler* | Waffenproduzent* | Militärausrüstung | Militärgüter | Militärmaterial |
      Munitionsfabrik* | Munitionswerk | Munitionshersteller | Munitionslieferung* |
      Artilleriemunition | 155 Millimeter* | Pulverfabrik | Drohnenhersteller* | Drohnenfabrik |
      Panzerhersteller | Panzerdeal | Panzerlieferungen | Panzerfabrik | Panzerwerk | U Boot Bau |
      U Boot Deal | U Boot Auftrag | Marinewerft | Marineschiffbau | Kriegsschiffbau |
      Kiellegung | Stapellauf | Brennstart | erster Stahlschnitt | Werft | Meyer Werft Marine |
      German Naval Yards | Lürssen | =NVL | Blohm + Voss | Peene Werft | Thyssenkrupp Marine* |
      Rheinmetall* | KNDS* | Diehl Defence | =MBDA | Airbus Defence | Heckler Koch |
      OHB Bundeswehr | MTU Aero | Autoflug | Dynamit Nobel Defence | Pilatus | Ruag | Mowag |
      Steyr Arms | Rohde | Beschaffungsvertrag | Beschaffungsvorhaben | Beschaffungsstau |
      25 Millionen Vorlage* | Haushaltsausschuss billigt | Haushaltsausschuss gibt |
      Rahmenverträge | Abnahmegarantie | Auftragsbücher | Ringtausch | Lizenzproduktion |
      Ersatzteile | Instandsetzung* | Kampfwertsteigerung | Modernisierung der | ausgeliefert |
      Auslieferung* | Übergabe der ersten | erstes Serien* | Serienfertigung | Serienproduktion |
      Zulauf | =ILA | Eurosatory | =ESSOR | Exportgenehmigung* | Exportstopp |
      Bundessicherheitsrat | Offset* | Gripen Kauf | F 35 Kauf`,
      },
      {
        weight: 2.5,
        near: ["military", "materiel", "trade"],
        phrases: `
      Milliarden | Milliarde | Millionen Euro | Exemplare | Hersteller | Fabrik* | Werk |
      Konzern* | Zulieferer | Bau | baut | bauen | gebaut | Fertigung | fertigen | Konsortium |
      Joint Venture | Nachfolger | ersetzen | ersetzt | modernisier* | spendet | Spende |
      übergibt | übergab | übergeben | bestellte | orderte | ordert | beschaffen | Bestellungen |
      Zuschlag | Ausschreibung`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "materiel", "trade"],
        phrases: `
      Hochenergielaser* | Laserwaffen* | Laserdemonstrator | Laserwaffendemonstrator |
      Mikrowellenwaffe* | Railgun | Demonstrator* | Technologiedemonstrator | Prototypen |
      Erprobung* | Erprobungsstelle | Wehrtechnische Dienststelle* | WTD 91 | Meppen | Versuch* |
      Testreihe | Testflug* | Erstflug* | Jungfernflug | Schwarm | Schwärme* | Drohnenschwärme |
      Loitering* | Kamikazedrohne* | Kamikaze Drohne* | FPV Drohne* | Seedrohne* |
      Unterwasserdrohne* | Überwasserdrohne* | Bodendroh* | Bodenroboter | Robotik | Roboter* |
      bewaffnete Drohnen | bewaffnungsfähige Drohne* | Kampfroboter | KI Waffen | KI Kampf* |
      künstlicher Intelligenz | Quantentechnologie | Quantensensor* | Wehrforschung |
      Verteidigungsforschung | Innovation* | Innovationszentrum | Cyberagentur |
      Cyber Innovation Hub | Start up* | Zivilklausel | Luftkampfsystem |
      Kampfflugzeug der sechsten Generation | Kampfpanzersystem | sechste Generation | Stealth* |
      Exoskelett* | 3D Druck`,
      },
      {
        weight: 3,
        needs: ["military", "materiel", "trade"],
        phrases: "erprobt* | autonom*",
      },
      {
        weight: 2,
        needs: ["military"],
        unless: ["battle", "death"],
        phrases: "Laser* | Algorithm* | Sensor* | Technologie* | Software",
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military", "drill", "peril"],
        phrases: `
      Übungs* | Großübung* | Übungsreihe | Übungsszenario | Übungsgelände | Militärübungen |
      Marineübung* | Luftübung | Verlegeübung* | Alarmübung | Stabsübung | Stabsrahmenübung |
      Katastrophenübung | Krisenübung | Gefechtsübungszentrum | Gefechtsschießen |
      Scharfschießen | scharfer Schuss | scharfen Schuss | Planspiel* | Kriegsspiel* | Wargame* |
      Wargaming | Truppenausbildung | Ausbildung an | Ausbildungszentrum | Ausbildungsmission* |
      bilden* aus | bildet * aus | Ausbilder* | Ausbildung ukrainischer* | Lehrgang* | Lehrgänge |
      Training* | Interoperabilität | Manövergebiet | Manövertruppen | Reforger | Wisent* |
      Führungsakademie | Offizierschule | Feuerkampf geübt | Red Storm | Rotation`,
      },
      {
        weight: 3,
        needs: ["military", "drill", "peril"],
        phrases: "übten | üben | übt | geübt | ausgebildet | trainier*",
      },
    ],
  },
};
