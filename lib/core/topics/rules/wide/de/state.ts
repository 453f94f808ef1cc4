import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      Absichtserklärung* | Memorandum | Rahmenabkommen | Beistandspflicht | Beistandsklausel |
      Artikel 5 | Artikel 4 | Bündnisfall | Bündnisverpflichtung* | Bündnisgebiet |
      Bündnissolidarität | Nato Ostflanke | Ostflanke | NATO Rat | Nordatlantikrat |
      NATO Russland | Nato Osterweiterung | Nato Mitglied* | NATO Partnerschaft |
      Partnerschaft für den Frieden | Beitrittsprotokoll* | Ratifizierungsurkunde | Neutralität* |
      neutrale* Staat* | Neutrale | Trinity House* | Aachener Vertrag | Élysée Vertrag |
      Warschauer Pakt | Weimarer Dreieck | Normandie Format | Minsker Abkommen | Minsk II |
      Dayton Abkommen | Abraham Abkommen | Zwei plus Vier | Ramstein Format |
      Ukraine Kontaktgruppe | Sicherheitsgarantien | Münchner Sicherheitskonferenz* |
      Shangri La Dialog | Genfer Gespräche | Friedensplan | Friedenskonferenz | Friedensgipfel |
      Friedensprozess | Friedenslösung | Friedensformel | Friedensdelegation | Vermittler* |
      Vermittlung* | Sondergesandte* | Sonderbeauftragte* | Unterhändler* | Delegation* |
      Verhandlungsrunde | Verhandlungstisch | Waffenstillstandsgespräche | Ministertreffen |
      Außen- und Verteidigungsminister | Zwei plus zwei | Regierungskonsultationen |
      Truppenbesuch | mit militärischen Ehren | Verteidigungsattaché* | Militärattaché |
      Truppenstatut | Stationierungsvertrag | Sicherheitspartner* | Sicherheitsbündnis |
      Verteidigungspartner* | Verteidigungsunion | =PESCO | =OVKS | =AUKUS | ECOWAS |
      Sahelallianz | Bündnis der Sahelstaaten | schließt sich an | Unterschrift | Vereinbarung*`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      ratifizier* | vermittelt | verhandel* | anzuschließen | unterzeichnen | unterzeichnet |
      unterschreib*`,
      },
      {
        weight: 2.5,
        needs: ["military", "battle", "pact", "truce"],
        near: ["talks", "signing", "state"],
        phrases: `
      Delegierte | Botschafter* | Treffen | Gipfel | Konferenz | Abkommen | Vertrag | Erklärung |
      Verbündete | Partner | Ministerin* | Minister | Außenminister* | Parteien`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      Verteidigungsausschuss | Verteidigungspolitiker* | verteidigungspolitisch* |
      sicherheitspolitisch* | Sicherheitspolitik | Wehretat | Verteidigungsbudget* |
      Militäretat* | Rüstungsetat* | Heeresbudget | Armeebudget | Armeebotschaft |
      Zahlungsrahmen der Armee | Fünf Prozent Ziel | 5 Prozent Ziel | 3,5 Prozent |
      Prozent des BIP | Prozent der Wirtschaftsleistung | Prozent vom BIP | NATO Quote |
      NATO Ziel* | Fähigkeitsziele | Bundeswehr Sondervermögen* | Sondervermögen Bundeswehr |
      Schuldenbremse Verteidigung | Wehrdienstgesetz* | Wehrdienstmodernisierungsgesetz |
      Wehrpflichtgesetz | Bundeswehrbeschleunigungsgesetz | Beschaffungsbeschleunigungsgesetz |
      Artikelgesetz Zeitenwende | Parlamentsbeteiligungsgesetz | Luftsicherheitsgesetz |
      MAD Gesetz | Verteidigungsfall | Spannungsfall | Bündnisfall Gesetz | Kriegstüchtig* |
      Kriegstauglich* | wehrhaft* | Wehrfähigkeit | Verteidigungsfähigkeit* |
      Verteidigungsbereitschaft | Gesamtverteidigung | Rahmenrichtlinien Gesamtverteidigung |
      Zivilschutz | Zivilverteidigung | Nationale Sicherheitsstrategie |
      Nationaler Sicherheitsrat | Sicherheitsrat der Bundesregierung |
      Verteidigungspolitische* Richtlinien | Weißbuch* | Konzeption der Bundeswehr |
      Fähigkeitsprofil | Strukturreform | Bundeswehrstruktur | Osnabrücker Erlass |
      Umbau der Bundeswehr | Bundeswehrumbau | Truppenabbau | Standortschließung* |
      Standortkonzept | Sollstärke | Personalstärke | Aufwuchs | europäische Verteidigung |
      europäische Armee | Europaarmee | EU Armee | ReArm Europe | Readiness 2030 | SAFE Programm |
      Aufrüstungs* | Wiederbewaffnung | Wiederbewaffnungsdebatte | Neutralitätsinitiative |
      Neutralitätspolitik | Wehrbeauftragt* | Landesverteidigung | Landesverteidigungsbericht |
      Aufbauplan 2032 | Militärdoktrin* | Verteidigungsweißbuch | NATO Austritt`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: `
      Verteidigungsressort | Verteidigungsministerium | Bendlerblock | Pistorius | Breuer |
      Tanner | Pfister | Viola Amherd | Otte`,
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      Haushalt* | Budget* | Etat* | Gesetz* | Gesetzentwurf | Entwurf | Kabinett | Bundestag |
      Bundesrat | Parlament* | Nationalrat | Ständerat | Koalition* | Abstimmung | Stimmen |
      stimmte* | beschlossen | beschließt | verabschiedet | Reform* | Strategie* | Doktrin |
      Milliarden | Prozent | =BIP | Rechnungshof | Volksabstimmung | Vorlage | Verordnung`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      Grundwehrdiener* | Grundwehrdienst* | Grundausbildung* | Bedarfswehrpflicht |
      Wehrgerechtigkeit | Wehrerfassung | Kreiswehrersatzamt | Losverfahren | per Los |
      Fragebogen | Freiwillige | Freiwilligen | freiwilliger Wehrdienst | Freiwilligendienst |
      Dienstpflicht | Gesellschaftsjahr | Zivildienst* | Zivildiener* |
      Kriegsdienstverweigerung* | Kriegsdienstverweigerer | Totalverweigerer |
      Wehrdienstleistende* | Wehrpflichtige* | Rekruten* | Rekrutenschule | Rekrutierungs* |
      Karrierecenter | Personalwerbung | Bewerber* | Bewerbung* | minderjährige Soldaten |
      Soldatinnen und Soldaten | Zeitsoldat* | Berufssoldat* | Soldatengesetz | Beförderung* |
      Sold | Soldatenfamilien | Kinderbetreuung | Stuben | Kasernenzustand | Unterkünfte |
      marode* Kaserne* | Schimmel | Eingaben | Vereinbarkeit | Truppenärzt* | =PTBS |
      Einsatzversehrte* | Einsatzrückkehrer* | Einsatzveteran* | Veteranen* | Gefallenendenkmal |
      Ehrenhain | Wald der Erinnerung | Gefallenengedenken | Gedenken | Gedenkfeier |
      Kranzniederlegung | Volksbund | Kriegsgräberfürsorge | Kriegsgrab* | Soldatengrab* |
      Heldengedenken | Gelöbnis* | Angelobung | Vereidigung | Ehrenmedaille | Tapferkeit |
      Verdienstorden | Traditionserlass | Tradition der Bundeswehr | Kasernenname | Umbenennung |
      Umbenannt | Rechtsextremismus* | Hitlergruß | entlassen* Soldat* | Disziplinarverfahren |
      Disziplinar* | Wehrstrafgesetz | Truppendienstgericht | Wehrdienstsenat | Mobbing |
      sexuelle* Übergriff* | sexuelle Belästigung | Missbrauch* | Aufnahmeritual* |
      Misshandlung* | Suizid* | Unfalltod | tödlicher Unfall* Soldat* | Soldat* getötet Übung |
      Befehlsverweigerung | Franco A | Generalin | Generalärztin | erste Generalin |
      Kommandeurin | Pilotin | Frauen beim Bundesheer | Frauenanteil | Stellungspflicht* |
      Miliz Übungen Pflicht | Wehrdienstkommission | Reserve* | Reserve | Jugendoffizier* |
      Militärseelsorge | Kriegsheimkehrer | Zeitzeuge* | Wehrmachtssoldat* | Wehrmacht* Gedenk* |
      Traueranzeige Soldat`,
      },
      {
        weight: 3,
        needs: ["military", "trial", "service", "ranks"],
        phrases: "verweiger* | rechtsextrem* | desertier*",
      },
      {
        weight: 2.5,
        near: ["military", "ranks", "service"],
        phrases: `
      Rekrut | Familie* | Witwe | Karriere* | Ruhestand | Beförder* | erste | Jugendliche |
      Schüler | Uniform* | Orden | Zeremonie | Denkmal* | starb | Freiwillig* | Probezeit |
      Durchschnittsalter | Zeugen | Beschwerde* | dienen | Dienst`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      Geheimdienstchef | Geheimdienstmitarbeiter* | Geheimdienstler* | Auslandsgeheimdienst* |
      Inlandsgeheimdienst* | BND Mitarbeiter* | BND Chef | BND Präsident* |
      Bundesnachrichtendienst* | Militärischer Abschirmdienst | Verfassungsschützer* |
      Direktion Staatsschutz* | =DSN | Heeresnachrichtenamt | Heeresnachrichtendienst |
      Nachrichtendienst des Bundes | =NDB | Geheimhaltung* | Geheimnis* | Staatsgeheimnis* |
      Dienstgeheimnis* | Dienstgeheimnisse | streng geheim | vertrauliche Unterlagen | Spion |
      Spione | Spionin | Spionagefall | Spionageverdacht* | Spionageprozess | Spionageschiff* |
      Spionageabwehr* | Spionagesoftware | Wirtschaftsspionage Russland | russischer Agent |
      Agententätigkeit* | Agentenaustausch | Agentenring | Wegwerfagent* | Wegwerf Agent* |
      Low Level Agent* | Schläfer | Führungsoffizier | Überläufer Geheimdienst | Tiergartenmord |
      Tiergarten Mord | Auftragsmord* | Sabotageverdacht | Sabotageplän* | Saboteur* |
      Brandanschlag* Russland | Bahn Sabotage | Drohnen ausspäh* | Generalkonsulat |
      selbst angeboten | diente sich | bot sich | Taurus Leak | Abhörfall | Abhörskandal |
      Abhören* | Telekommunikationsüberwachung | Überwachung von | Snowden | NSA* | NSA Affäre |
      Geheimdienstausschuss | Parlamentarisches Kontrollgremium | Ausweisung* |
      unerwünschte Person* | Diplomat* ausgewiesen | Marsalek | Egisto Ott | Carsten L |
      Steinhäuser | Stasi* | =KGB | =FSB | =GRU | =CIA | Mossad | Pegasus | Spionageballon |
      Spähballon | Aufklärungsschiff | Havanna Syndrom | verdeckte Operation* | Cicero |
      Günter Guillaume`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      geheimdienstlich* | ausspionier* | spionier* | ausgekundschaftet | auskundschaften |
      weitergegeben | ausgewiesen*`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      Cyber* | Cyberattacken | Cyberangriffe | Cybersicherheits* | Cyberbefehl | Cyberkommando* |
      Cyberraum | Cybertruppe* | Cyberarmee | Cyberabwehrzentrum | Cyberspionage* |
      Cyberoperation* | Cyber- und Informationsraum | =CIR | Kommando CIR |
      Bundesamt für Sicherheit in der Informationstechnik | Hack | Hacks | gehackt* | Hacker* |
      Hackergruppen | Hackerattacke* | Hacktivist* | =APT28 | Fancy Bear | DDoS* |
      Überlastungsangriff* | Phishing* | Signal Phishing | Schadprogramm* | Trojaner* |
      Spähsoftware | Datendiebstahl Behörden | Netzwerk infiltriert | IT Angriff* |
      IT Systeme lahmgelegt | Fake News | Falschmeldung* | Falschinformation* | Desinformations* |
      Desinfo* | Doppelgänger Kampagne | Trollfabrik* | Trollarmee | Trolle | Bots | Deepfake* |
      Meinungsmanipulation | Wahlmanipulation Russland* | Wahleinmischung | Einflussnahme* |
      Einflusskampagne* | Einflussoperationen | Propagandasender | russische Propaganda |
      Kriegspropaganda | hybride* Angriff* | hybride* Bedrohung* | hybrider Krieg |
      hybride Operationen | hybride Aktivitäten | psychologische Kriegsführung |
      kognitive Kriegführung | Informationskrieg* | Funkstörung* | Elektronische Kampfführung |
      Elektronischer Kampf | Störsender | Verschlüsselung* Bundeswehr | Digitalfunk Bundeswehr |
      D LBO | Webex Bundeswehr`,
      },
    ],
  },
};
