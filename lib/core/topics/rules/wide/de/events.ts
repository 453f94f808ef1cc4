import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      Drohnenschlag* | Drohnenschläge | Luftschlag | Luftschläge* | Raketenschlag* |
      Raketenangriffe | Mörserbeschuss | Granatbeschuss | Granatwerferfeuer | Artilleriefeuer |
      Feuergefecht* | Schusswechsel mit | Scharmützel | Vorstoß* | Vormarsch | Gegenangriff* |
      Großangriff* | Großoffensive | Sommeroffensive | Frühjahrsoffensive | Bodentruppen |
      Bodeneinsatz | Bodenoperation | Belagerung* | belagert* | Einkesselung* | eingekesselt* |
      Kessel von | Häuserkampf | Grabenkrieg | Stellungskrieg | Abnutzungskrieg |
      Zermürbungskrieg | Schlachtfeld* | Frontabschnitt | Kriegsschauplatz | Kriegseintritt |
      Kriegserklärung | Kriegsbeginn | Kriegsparteien | Pufferzone* | Sicherheitszone* |
      entmilitarisierte Zone | Demarkationslinie | Waffenstillstandslinie | besetzte* Gebiet* |
      Besatzungstruppen | Besatzungsmacht | Rückeroberung | zurückerobert | erobert |
      kapitulier* | Kapitulation | ergaben sich | Gefangenenlager | Kriegsgefangen* |
      Austausch von Gefangenen | Leichenaustausch | Vergeltungsschlag* | Vergeltungsangriff* |
      Präventivschlag* | Erstschlag auf | Staatsstreich* | Umsturzversuch | Putschversuch |
      Militärherrschaft | Militärregierung | Militärregime | Militärmachthaber |
      Machtergreifung des Militärs | meuter* | Palastrevolte | Ausnahmezustand |
      Ausgangssperre verhängt | Präsidentengarde | UN Truppe* | UN Blauhelm* | Schutztruppe* |
      Stabilisierungstruppe* | multinationale Truppe | multinationale Mission | Eingreiftruppe |
      Friedenseinsatz* | Beobachtermission | Mission in Mali | Minusma | Afghanistaneinsatz |
      Afghanistan Einsatz | Anti IS Einsatz | Bundestagsmandat | Einsatzmandat |
      Evakuierungseinsatz | Evakuierungsoperation | Marineeinsatz | Militäroffensive |
      Militärintervention | Militärkampagne | Spezialoperation | Landungsoperation |
      Kommandoaktion | Kommandounternehmen | Luftlandung | Feuerpause* | Kampfpause |
      Waffenruhe* | Feindseligkeiten | Bruch der Waffenruhe | Kampfgebiet* | Konfliktpartei* |
      Stellvertreterkrieg | Golfkrieg | Irakkrieg | Kosovokrieg | Koreakrieg | Vietnamkrieg |
      Jom Kippur Krieg | Sechstagekrieg | Falklandkrieg | Sudankrieg | Iran Krieg | Irankrieg |
      Zwölftagekrieg | Verteidigungslinie durchbrochen | Feuertaufe | abgeschossen* | Abschuss`,
      },
      {
        weight: 3,
        gives: ["battle"],
        needs: ["military", "death", "battle"],
        phrases: `
      Hinterhalt | Überfall | überfielen | stürmten | gestürmt | beschoss | beschießt |
      schlug ein | schlugen ein | Einschlag | Einschläge | Explosionen | Detonationen | Granaten |
      Mörser* | Kugelhagel | Scharfschützen | Heckenschützen | feindlich* | Gegner | Stellungen |
      Schützengräben | Brückenkopf | Vorposten | Hochburg | Nachschub | zurückgezogen |
      ziehen sich zurück | abgezogen | Abzug | Abzug der | Verluste | gefallene | gefallenen |
      gefallen | verwundet* | Verwundete* | getötete* | eroberten | Einnahme | Kontrolle über |
      unter Kontrolle | fiel in die Hände | Rebell* | Aufständisch* | Milizion* | Miliz* |
      Söldner* | Kriegsherr* | Warlord* | bewaffnete Gruppen | bewaffnete Banden | Banden |
      Bandengewalt | Gang* | Kartell* | Drogenboot* | Paramilitär* | Regierungstruppen |
      Regierungssoldaten | russische Truppen | ukrainische Truppen | russische Armee |
      israelische Armee | israelisches Militär | ukrainische Streitkräfte | sudanesische Armee |
      kongolesische Armee | Luftalarm | Sirenen | abgefangen | abgewehrt* | zerstört* |
      versenkt* | drang* in | eingedrungen | Vergeltung | Eskalation | Massaker* | Völkermord |
      ethnische Säuberung* | Kriegsverbrech* | Massengrab | Gräuel*`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        needs: ["military", "battle"],
        phrases: `
      verlegt* | Verlegung | entsandt | entsendet | entsenden | Entsendung | stationiert* |
      Stationierung | Kontingent* | Einsätze | Einsatzgebiet | Patrouille* | Stützpunkt |
      Feldlager | Mission | Verstärkung* | Konvoi | Geleit* | Kontrollposten | Checkpoint* |
      besetzen | besetzt | Besetzung | annektier* | marschier* | Grenze überschritten | Attacke* |
      attackier* | angegriff* | bombardier* | Bomben | Angriffe | begleitete | eskortier* |
      gestürzt | Machthaber`,
      },
      {
        weight: 3.5,
        needs: ["military", "state"],
        early: true,
        phrases: `
      Präsidentenpalast | Regierungspalast | abgesetzt* Präsident* | gestürzte* Präsident* |
      gestürzter Präsident | Verfassung ausgesetzt | Verfassung außer Kraft | Staatsfernsehen |
      Macht übernommen | übernimmt die Macht | übernahm die Macht | Präsident geflohen |
      außer Landes gebracht | Übergangspräsident | Elitetruppe | verweigert* den Befehl |
      Befehl verweigert | lief* über`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      Terroranschläge | Terrorattacke* | Terrorverdacht* | Terrorverdächtige* | Terrorzelle* |
      Terrororganisation* | Terrornetzwerk* | Terrorgefahr | Terrorlage | Terrorprozess |
      Terrorfinanzierung | Terrorpropaganda | Messerattacke* | Messerangriff* |
      Messerstecher Islamist* | Amokfahrt | Anschlag auf | Anschlag in | Anschläge auf |
      Anschlag vereitelt | vereitelter Anschlag | Breitscheidplatz | Weihnachtsmarkt Anschlag* |
      Anis Amri | Solingen Attentat* | Gefährder* | Einzeltäter | Radikalisierung* |
      radikalisiert* | Salafist* | Islamismus | Rückkehrer aus Syrien | IS Anhänger* |
      IS Terrorist* | IS Rückkehrer* | IS Ableger | Islamischen Staat* | Provinz Khorasan |
      Al Shabaab | Boko Haram | Hamas | Hisbollah* | Huthi Miliz | Terrormiliz* | Gotteskrieger |
      =PKK | Graue Wölfe | =RAF | Rote Armee Fraktion | Klette | Bewegung 2. Juni |
      Olympia Attentat | Landshut | Deutscher Herbst | =NSU | Nationalsozialistischer Untergrund |
      Reuß Gruppe | Gruppe Reuß | rechtsterroristisch* | linksterroristisch* | Vulkangruppe |
      Sauerland Gruppe | Sprengstoffweste | Sprengstoffgürtel | Sprengfalle* | Sprengsätze |
      Rohrbombe* | Paketbombe* | Brandsätze | Autobomben | Lastwagenbombe | Bombenattentat* |
      Bombenterror | in die Luft gesprengt | bekannte sich zu | bekannte sich |
      Bekennerschreiben | Geiselhaft | Geiselnehmer* | Geiselbefreiung | Geiseldrama |
      Geiseln freigelassen | Entführung* | entführt* | verschleppt* | Lösegeld |
      Flugzeugentführung | GSG 9 | Generalbundesanwalt Terror* | Antiterror* | Anti Terror* |
      Terrorismusbekämpfung | Bundesamt für Verfassungsschutz Islamist* | Extremismus |
      Bombenbau* | =TATP`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      Nothilfe | Hungerkrise | Unterernährung | Nahrungsmittelhilfe | Hilfskonvoi* |
      Hilfslieferung* | Hilfsorganisation* | Hilfskorridor* | Fluchtkorridor* | Fluchtbewegung* |
      Flüchtende* | auf der Flucht | Vertreibung | Binnenflüchtling* | Flüchtlingswelle |
      Flüchtlingshilfswerk | =UNHCR | =UNRWA | Rotes Kreuz | Roten Kreuz* | Rote Kreuz |
      Welternährungsprogramm | Ärzte ohne Grenzen | Ausreise | Rückholung | Rückholflug* |
      Evakuierungsflug* | Ortskraft | Ortskräfte | ehemalige Ortskräfte | Aufnahmezusage* |
      Aufnahmeprogramm* | Bundesaufnahmeprogramm | Afghaninnen und Afghanen | Afghanen |
      Dolmetscher | Luftbrücke* | Abwurf von Hilfsgütern | Fallschirm* abgeworfen | Lazarett* |
      Lazarettschiff | Sanitätsdienst | Verwundetentransport | MedEvac | Katastropheneinsatz |
      Katastrophenschutz | Katastrophenfall | Assistenzeinsatz* | Assistenzleistung* |
      Amtshilfeersuchen | Amtshilfeantrag* | Hochwasserhilfe | Hochwassereinsatz | Fluthilfe |
      Löschhubschrauber | Löschflugzeug* | Löschflüge | Sandsäcke* | Sandsack | Dämme | Deiche |
      Deich* | Pionier* | Pioniere | Brückenbau | Behelfsbrücke* | Räumpanzer | Bergepanzer |
      Trinkwasser* | Aufräumarbeiten | Bergung | Notunterkunft | Notunterkünfte | Ahrtal |
      Impfzentrum | Pflegeheim* Soldaten | Kampfmittelräumung humanitär* |
      Minenräumung humanitär* | Klimawandel* Sicherheit* | Klimaflüchtling* | Kriegsflüchtling* |
      Geflüchtet*`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: "fliehen | flohen | geflohen | vertrieben* | ausgeflogen | evakuierte*",
      },
      {
        weight: 3,
        needs: ["peril", "relief"],
        phrases: `
      Kräfte des Heeres | Milizkompanie* | Militärkommando | Bundesheer* | Soldatinnen |
      Hubschrauber | Bataillon | Truppe | Streitkräfte | Marine | Reservisten |
      Helfer in Uniform | Zivilschutz* | Schweizer Armee | Rekruten`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      C Waffe* | C Kampfstoff* | B Waffe* | ABC Waffe* | ABC Schutz* | ABC Abwehr* | ABC Labor |
      CBRN* | Kampfgas* | Kampfstoffe | Chlorgas* | Chlorgasangriff | Senfgas* | Tabun | Soman |
      Rizin* | Polonium* | Nervengas* | Giftanschlag* | Giftattacke | Giftgasangriff* |
      Giftgaseinsatz* | Giftangriff* | vergiftet* | Chemieangriff* | chemische Waffe* |
      chemischer Waffen | chemische Kampfstoffe | biologische Waffe* | biologische Kampfstoffe |
      Biowaffen* | Bioterror* | Botulinum* | Milzbranderreger | Pockenvirus | Erreger* |
      Hochsicherheitslabor* | Labor Spiez | Spiez | Vertrauenslabor | Munster Kampfstoff* |
      =GEKA | Dekontamination* | Dekontaminier* | Entseuchung | Strahlenschutz* | Strahlung* |
      Strahlenbelastung | Strahlenunfall | Strahlenopfer | Radioaktivität | Reaktorunfall |
      Atomunfall | Tschernobyl* | Fukushima* | Saporischschja | AKW Saporischschja |
      Jodtabletten | Fallout | Atomtest Opfer | Atomtestveteranen | Uranmunition |
      abgereichertes Uran | Agent Orange | Salisbury | Skripal | =OPCW | =OVCW | Gasmaske* |
      Schutzanzüge | Schutzmasken ABC | Altlasten Kampfmittel Chemie* | radiologisch* |
      schmutzige* Bombe* | chemische Kampfmittel | Chemiewaffenabkommen Verstoß*`,
      },
      {
        weight: 2.5,
        needs: ["military", "nuclear", "death"],
        phrases: `
      Gift* | kontaminiert* | Proben | Labor* | Erreger | Dosis | Dosen | verstrahlt* | Sarin* |
      Chemiker | Chemie* | Krebsfälle`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      Interkontinentalraketen* | Hyperschallrakete* | Hyperschallflugkörper* |
      Raketenstreitkräfte | Raketenprogramm* | Raketenarsenal* | Raketenabschuss* | Raketensilo* |
      Raketenstationierung | Mittelstreckenwaffe* | Langstreckenwaffe* | Deep Precision Strike |
      weitreichende Waffen | weitreichende Präzisionswaffen | Pershing II | Mutlangen |
      NATO Doppelbeschluss | Doppelbeschluss | Nachrüstung | Cruise Missile* | Oreschnik* |
      Iskander* | Sarmat | Topol | Trident | Minuteman | Atom U Boot* | Atomstreitmacht |
      Atomstreitkraft | Atomarsenal* | Atomraketen* | Atomschlag* | Atomkrieg* | Atomwaffentest* |
      Atomversuch* | Atomexplosion | Atomwaffenfähig* | atomare Abschreckung |
      atomaren Abschreckung | atomare Bewaffnung | atomar bewaffnet* | atomarer Schutzschirm |
      atomaren Schutzschirm | nuklearer Schutzschirm | nukleare* Schutzschirm* |
      nuklearen Teilhabe | nuklearen Abschreckung | nukleare* Abschreckung* | Nukleardoktrin |
      Nuklearstreitkräfte | Nuklearwaffen | Nuklearschirm | Nuklearmacht | Sprengkopf |
      Sprengköpfe | Büchel | Tarnkappenjet* Atom* | Raketenabwehrschirm* | Raketenschutzschild |
      Raketenschirm | Abwehrschirm | European Sky Shield | Arrow 3 | Arrow Abwehr* | Patriot* |
      Abfangrakete* | Iron Dome | ballistische* Rakete* | ballistische* Flugkörper* |
      Kurzstreckenrakete* | Atomtests | Atommächte | Hiroshima | Nagasaki | Kubakrise |
      Wasserstoffbomben*`,
      },
      {
        weight: 2,
        needs: ["nuclear", "launch"],
        phrases: `
      Rakete | Raketen | Flugkörper | Kim Jong Un | Reichweite | Silo | Silos | ballistisch* |
      Pjöngjang`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      Abrüstungs* | Abrüstungskonferenz | Abrüstungsvertrag* | Abrüstungsverhandlungen |
      Rüstungskontroll* | Rüstungsbegrenzung | Rüstungswettlauf | Wettrüsten | Wiener Dokument |
      Vertrag über den offenen Himmel | New Start* | Atomteststopp* | Teststopp* |
      Atomwaffenverbotsvertrag | Atomwaffenfrei* | Nichtverbreitungsvertrag | Sperrvertrag |
      Nonproliferation | Ottawa Konvention | Ottawa Vertrag | Landminen* | Antipersonenminen |
      Streubombe* | Streumunition* | Verschrottung | verschrottet* | zersägt | Vernichtung der |
      Chemiewaffen vernichtet | Dual Use* | Exportkontrolle* | Ausfuhrkontrolle* |
      Ausfuhrgenehmigung* | Rüstungsembargo | Waffenschmuggel* | Waffenhandelsvertrag |
      Kleinwaffen* | UN Sanktionen | UN Sanktionsausschuss | Snapback* | Wiener Abkommen |
      Wiener Verhandlungen | Nuklearabkommen | Nuklearverhandlungen | Nuklearprogramm* |
      Nuklearanlage* | Atomanlage* | Atomgespräche | Iran Abkommen | Iran Deal | Anreicherung* |
      angereichert* | hochangereichert* | Zentrifuge* | Natans | Natanz | Fordo | Isfahan |
      IAEA* | IAEO* | Grossi | Waffeninspektionen | Inspektion* der Atom* | Verifikation* |
      Verifizierung | autonome Waffen* Verbot | Killerroboter* Verbot | Entmilitarisierung |
      Waffenabgabe | Waffen abgeben | Abgabe der Waffen | Waffenniederlegung | Ostermarsch* |
      Friedensbewegung`,
      },
    ],
  },
};
