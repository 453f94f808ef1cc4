import type { Rule } from "../../rule.ts";

/** Arms makers, yards, programmes and procurement agencies. */
export const makers: readonly Rule[] = [
  // The first ranks of the trade: what they do is about arms.
  {
    weight: 3,
    gives: ["trade", "military"],
    phrases: `
      Lockheed Martin | Lockheed | Northrop Grumman | Northrop | Raytheon | =RTX | BAE Systems |
      British Aerospace | Rheinmetall | General Dynamics | Huntington Ingalls |
      Ingalls Shipbuilding | Newport News Shipbuilding | Electric Boat | Bath Iron Works |
      L3Harris | L3 Technologies | L 3 Communications | Harris Corp | Leidos | SAIC contract |
      Booz Allen | CACI | ManTech | KBR Wyle | Textron Systems | Bell Textron | Bell Boeing |
      Sikorsky | Grumman | Martin Marietta | McDonnell Douglas | Loral Vought | Boeing Defense* |
      Boeing Defence* | Insitu | Kratos | Anduril | Shield AI | Skydio | AeroVironment |
      General Atomics | Oshkosh Defense | AM General | Sierra Nevada Corp | Mercury Systems |
      Aerojet Rocketdyne | Olin Winchester | Day Zimmermann | Colt Defense | Sig Sauer |
      Saronic Technologies | Castelion | Helsing | Quantum Systems | Tekever | Stark Defence |
      Auterion | Destinus | Fire Point | Hanwha Aerospace | Hanwha Ocean | Hanwha Systems |
      Hanwha Defen* | Hanwha Techwin | Korea Aerospace* | LIG Nex1 | Hyundai Rotem | Poongsan |
      HD Hyundai Heavy* | Daewoo Shipbuilding | Elbit* | Rafael Advanced | Israel Aerospace* |
      Israel Military Industries | Israel Shipyards | Soltam | Rostec | Rostekh | Rosoboronexport |
      Almaz Antey | Uralvagonzavod | Kalashnikov Concern | Tactical Missiles Corp* | Sevmash |
      Severnaya Verf | Admiralty Shipyard* | Zvezdochka | Yantar shipyard | United Shipbuilding |
      United Aircraft Corp* | Irkut | Kurganmashzavod | Kupol plant | Alabuga | Votkinsk plant |
      =KNDS | Krauss Maffei* | Nexter | Giat Industries | Dassault Aviation | Naval Group | DCNS |
      DCN | Thomson CSF | Arquus | Eurenco | Exail | ECA Group | Turgis |
      Chantiers de l'Atlantique | Roxel | =MBDA | Fincantieri | Leonardo SpA | Leonardo DRS |
      Finmeccanica | Agusta Westland | AgustaWestland | Alenia | Oto Melara | Iveco Defence* |
      Beretta Holding | Navantia | Indra Sistemas | Santa Barbara Sistemas | EM&E | Escribano |
      thyssenkrupp Marine* | ThyssenKrupp Marine | =TKMS | HDW Kiel | Howaldtswerke | Blohm Voss |
      Lurssen | German Naval Yards | Hensoldt | Diehl Defen* | Diehl BGT | Heckler Koch | MTU Aero |
      Airbus Defence* | Airbus Helicopters | Eurocopter | Hagglunds | Kockums | Nammo |
      Naval Team Denmark | Damen Naval | Damen Schelde | Damen shipyard* | FN Herstal |
      John Cockerill | Steyr Mannlicher | Glock contract | Ruag | Mowag | CZ Group |
      Czechoslovak Group | Excalibur Army | STV Group | Konstrukta | ZTS Special |
      Huta Stalowa Wola | =PGZ | Polska Grupa Zbrojeniowa | WB Group | WB Electronics | Bumar |
      PZL Mielec | PZL Swidnik | Arsenal AD | Vazovski | Sopot VMZ | Romarm | Zastava Arms |
      Yugoimport* | Ukroboronprom | Ukrainian Defense Industry JSC | Antonov plant | Motor Sich |
      Baykar | Aselsan | Roketsan | Havelsan | Tusas | FNSS | BMC Otomotiv | STM Savunma |
      Bharat Electronics | Bharat Dynamics | Bharat Forge | Hindustan Aeronautics | =HAL Tejas |
      Mazagon Dock* | Garden Reach | Cochin Shipyard | Goa Shipyard | Larsen Toubro |
      Tata Advanced | Kalyani Strategic | Adani Defence | Solar Industries | Mitsubishi Heavy* |
      Kawasaki Heavy* | Japan Marine United | IHI Corp | Mitsubishi Electric missile* | =NCSIST |
      Aerospace Industrial Development | AIDC | CSBC | ASC Pty | ASC Adelaide | Osborne shipyard* |
      Thales Australia | Quickstep | EOS Defence | DroneShield | Norinco | =AVIC |
      Chengdu Aircraft | Shenyang Aircraft | Jiangnan Shipyard | Hudong Zhonghua |
      Dalian shipyard* | Poly Technologies | Chengdu Aerospace | China Shipbuilding |
      ST Engineering | Singapore Technologies* | PT Pindad | PT PAL | Boustead Naval | Armscor |
      Denel | Paramount Group | EDGE Group | Tawazun | Halcon | Saudi Arabian Military Industries |
      Embraer Defen* | Avibras | Taurus Armas | CBC Ammunition | Fabricaciones Militares |
      Cotecmar | ENAER | FAdeA | Irving Shipbuilding | Seaspan | Davie shipyard* |
      General Dynamics Land* | QinetiQ | Vosper Thornycroft | VT Group | Harland Wolff |
      Swan Hunter | Cammell Laird | Barrow shipyard | Ultra Electronics | Chemring |
      Vickers Defence | Royal Ordnance | Alvis Vickers | Supacat | Serco Navy | MSI Defence |
      Short Brothers | Thales Air Defence | Milrem | DefSecIntel | Threod`,
  },
  // Civil trade too: counts only in martial company.
  {
    weight: 2.5,
    gives: ["trade"],
    needs: ["military"],
    phrases: `
      Boeing | Airbus | Palantir | Dassault | Safran | Thales | Renk | =Patria | Terma | Mesko |
      Epirus | =CSG | =EADS | Farnborough | Le Bourget | Paris Air Show | Cobham | GKN | Babcock |
      Sagem | Meggitt | Bofors | Kongsberg | Austal | Saab | Bombardier | Lürssen | Damen Group |
      Rolls Royce | Pratt Whitney | GE Aerospace | GE Aviation | Honeywell | Embraer | Textron |
      Oshkosh | SpaceX | Daimler Truck | Volvo Defense | MAN Truck* | Tatra trucks | Antonov |
      Ilyushin | Tupolev | Sukhoi | Mikoyan | Vickers | Kiel shipyard | STX | Samsung Techwin |
      Doosan | Daewoo | Navistar | Ashok Leyland | Reliance Defence | Microsoft HoloLens |
      Google Maven | OpenAI | Scale AI`,
  },
  // Programmes, agencies, fairs and funds.
  {
    weight: 3,
    gives: ["military", "trade"],
    phrases: `
      =DSCA | Defense Security Cooperation Agency | =DCMA | FMS case | =FMF | =USAI | =OCCAR | =NSPA | =NSIP | EDA agency | =EDIRPA | =EDIP |
      ASAP ammunition | SAFE loans | SAFE instrument | SAFE programme | European Defence Fund |
      European Peace Facility | European Defence Industr* | Readiness 2030 | ReArm Europe | Sondervermogen | =DAPA | DRDO contract | DGA armament | =BAAINBw | =FMV |
      =OCCAR-EA | =DSEI | Eurosatory | Euronaval | =IDEX | =IDEF | =MSPO | =ADEX | =DSEI Japan |
      =MADEX | DX Korea | KADEX | Aero India | DefExpo | Zhuhai air* | Airshow China |
      LIMA exhibition | Indo Defence | Dubai Airshow | =FIDAE | =LAAD | =AUSA | Sea Air Space* |
      Army 20* forum | Eurofighter consortium | Joint Strike Fighter | =JSF | =GCAP |
      Global Combat Air* | =FCAS | =SCAF | Future Combat Air* | =NGAD | =NGF | SCAF programme |
      Tempest fighter* | Tempest programme | Edgewing | =MGCS | =FLRAA | Future Vertical Lift |
      =LUH | =Eurodrone | =MALE RPAS | AUKUS submarine | Land 400 | SEA 5000 |
      SEA 1000 | Project Kuryr | AIR 6500 | Ramstein format | Ukraine Defense Contact Group |
      Ukraine Defence Contact Group | =UDCG | =PURL | Czech ammunition initiative | =AECA |
      Arms Export Control Act | =SIPRI | =LOGCAP |
      =SEWIP | Replicator initiative* | Replicator drone* | Nunn McCurdy | CDR shipbuilding |
      Al Yamamah | Bofors scandal | Agusta scandal | Sawari | Taiwan frigates affair |
      Karachi affair | Angolagate | Iran Contra`,
  },
];

/** Drones, laboratories and research programmes. */
export const techNames: readonly Rule[] = [
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
       Darpa | =IARPA | =AFRL | =DEVCOM | =CCDC | Dstl | =DSTG | =DSTO | =DRDO |
      =DRDC | =ONERA | FFI research | TNO defence | =DIU | DIANA accelerator | NATO DIANA |
      NATO Innovation Fund | =JAIC | =CDAO | =RCCTO | AFWERX | =SpaceWERX | NavalX |
      Brave1 | =Maf'at | Agency for Defense Development | =ATLA | =NCSIST | Skunk Works |
      Phantom Works | Project Maven | Project Convergence | Loyal Wingman | MQ 28* | Ghost Bat | Collaborative Combat Aircraft | XQ 58* | Valkyrie drone* | Fury drone* | YFQ 42* |
      YFQ 44* | X 47B | X 45 | X 59 | X 62 VISTA | X 51* | X 43 | X 65 | =HTV-2 | =HAWC | =NGAS |
      Taranis | nEUROn | Barracuda UCAV | Kizilelma* | Anka 3 | S 70 Okhotnik | Okhotnik* | GJ 11 |
      CH 7 drone | FH 97 | Jiutian | Wing Loong* | CH 4 drone* | CH 5 drone* | CH 3 drone* |
      Rainbow drone* | BZK 005 | TB 001 | WZ 7 | WZ 8 | TB2* | TB3 | Akinci* | Anka S | Karayel |
      Kargu* | Songar | Geran drone* | Gerans | Gerbera drone* | Gerberas | Mohajer* | Ababil* |
      Arash 2 | Karrar drone* | Kaman 22 | Qasef | Samad 3 | Yafa drone | Orlan 10* | Lancet 3 |
      Lancet loitering | Lancet munition* | Lancet kamikaze | Zala drone* | Zala Aero |
      Forpost drone* | Inokhodets | Supercam | Molniya drone* | Altius UAV | Sirius drone |
      Geranium drone* | Switchblade* | Phoenix Ghost* | Altius 600* | Altius 700* | ALTIUS drone* |
      Coyote drone* | Hero 120* | Hero 30 | Harop* | Harpy drone* | Orbiter drone* | SkyStriker* |
      Warmate* | FlyEye* | Gladius drone* | Hermes 450* | Hermes 900* | Heron TP* | Heron drone* |
      Heron UAV* | Searcher UAV* | Sperwer | Watchkeeper* | Zephyr drone* | Puma drone* |
      Raven drone* | ScanEagle* | Shadow drone* | RQ 7* | RQ 11* | RQ 170* | RQ 180 | RQ 20* |
      RQ 21* | RQ 4* | MQ 1* | MQ 4C* | MQ 8* | MQ 9* | MQ 25* | MQ 20 | Global Hawk* |
      Predator drone* | Reaper drone* | Protector RG* | Gray Eagle* | Grey Eagle* | Triton drone* |
      Stingray drone* | Fire Scout* | Avenger drone* | Black Hornet | Jump 20 | Vector drone* |
      Delair | Aarok | Patroller drone* | Mugin | Leleka* | Furia drone* | Punisher drone | UJ 22* |
      UJ 26 | Bober drone* | Liutyi* | Lyutyi* | Lyutyy | Baba Yaga drone* | R18 drone* |
      Vampire drone* | Sting interceptor* | P1 SUN | Merops | LUCAS drone* | Rooster drone* |
      TAPAS drone | Rustom* | Nagastra* | ALFA S | MUAV | KUS FS | Cheongsang | Saetbyol 4 |
      Saetbyol 9 | Teng Yun | Chien Hsiang | Albatross drone | Vision 60 | Spot robot |
      THeMIS UGV* | Themis robot* | Type X robot | Uran 9* | Uran 6 | Marker robot | Ripsaw* |
      =RCV | =UGV | =UGVs | =UCAV | =UCAVs | =sUAS | =CUAS | C-UAS | =RPAS | =RPV |
      DragonFire laser* | DragonFire | HELIOS laser* | =HELMA P | LaWS laser | Iron Beam laser* |
      Peresvet laser* | THOR microwave | PHASER microwave | Leonidas microwave | =DE M-SHORAD |
      Silent Hunter laser* | Light Shield | Starshield | OneWeb military | Lattice software |
      Delta system | =JADC2 | =CJADC2 | =ABMS | =MUM-T | LAWS talks | GGE on lethal`,
  },
  // Everyday weapons of today's wars, and short forms: two make a topic.
  {
    weight: 2,
    gives: ["military"],
    phrases: `
      =UAV | =UAVs | =UAS | =FPV | =FPVs | Shahed* | Geran 2* | Lancet drone* | Orlan drone* |
      Bayraktar* | Starlink | =ISR`,
  },
];
