import type { Rule } from "../../rule.ts";

/** Arms makers, yards, programmes and procurement agencies. */
export const makers: readonly Rule[] = [
  // The first ranks of the trade: what they do is about arms.
  {
    weight: 3,
    gives: ["trade", "military"],
    phrases: `
      Lockheed Martin | Lockheed | Northrop Grumman | Northrop | Raytheon | =RTX | BAE Systems |
      British Aerospace | Rheinmetall | General Dynamics | Huntington Ingalls | Electric Boat |
      L3Harris | L3 Technologies | L 3 Communications | Harris Corp | Leidos | Booz Allen | CACI |
      ManTech | KBR Wyle | Bell Textron | Bell Boeing | Sikorsky | Grumman | Martin Marietta |
      McDonnell Douglas | Loral Vought | Insitu | Kratos | Anduril | Skydio | AeroVironment |
      General Atomics | AM General | Sierra Nevada Corp | Aerojet Rocketdyne | Olin Winchester |
      Day Zimmermann | Sig Sauer | Saronic Technologies | Castelion | Helsing | Tekever | Auterion |
      Destinus | Fire Point | Hanwha Aerospace | Hanwha Ocean | Hanwha Systems | Hanwha Defen* |
      Hanwha Techwin | Korea Aerospace* | LIG Nex1 | Hyundai Rotem | Poongsan | Elbit* |
      Rafael Advanced | Israel Aerospace* | Soltam | Rostec | Rostekh | Rosoboronexport |
      Almaz Antey | Uralvagonzavod | Kalashnikov Concern | Sevmash | Severnaya Verf | Zvezdochka |
      Irkut | Kurganmashzavod | Alabuga | =KNDS | Krauss Maffei* | Nexter | Dassault Aviation |
      Naval Group | DCNS | DCN | Thomson CSF | Arquus | Eurenco | Exail | Turgis |
      Chantiers de l'Atlantique | Roxel | =MBDA | Fincantieri | Leonardo SpA | Leonardo DRS |
      Finmeccanica | Agusta Westland | AgustaWestland | Alenia | Oto Melara | Beretta Holding |
      Navantia | Indra Sistemas | Santa Barbara Sistemas | EM&E | Escribano | ThyssenKrupp Marine |
      =TKMS | HDW Kiel | Howaldtswerke | Blohm Voss | Lurssen | Hensoldt | Diehl Defen* |
      Diehl BGT | Heckler Koch | MTU Aero | Airbus Helicopters | Eurocopter | Hagglunds | Kockums |
      Nammo | Damen Schelde | FN Herstal | John Cockerill | Steyr Mannlicher | Ruag | Mowag |
      Konstrukta | ZTS Special | Huta Stalowa Wola | =PGZ | Polska Grupa Zbrojeniowa |
      WB Electronics | Bumar | PZL Mielec | PZL Swidnik | Arsenal AD | Vazovski | Sopot VMZ |
      Romarm | Zastava Arms | Yugoimport* | Ukroboronprom | Motor Sich | Baykar | Aselsan |
      Roketsan | Havelsan | Tusas | FNSS | BMC Otomotiv | STM Savunma | Bharat Electronics |
      Bharat Dynamics | Bharat Forge | Hindustan Aeronautics | =HAL Tejas | Mazagon Dock* |
      Garden Reach | Larsen Toubro | Tata Advanced | Japan Marine United | IHI Corp | =NCSIST |
      AIDC | CSBC | ASC Pty | ASC Adelaide | Thales Australia | Quickstep | DroneShield | Norinco |
      =AVIC | Hudong Zhonghua | Poly Technologies | Chengdu Aerospace | ST Engineering |
      Singapore Technologies* | PT Pindad | PT PAL | Armscor | Denel | Tawazun | Halcon |
      Embraer Defen* | Avibras | Taurus Armas | CBC Ammunition | Fabricaciones Militares |
      Cotecmar | ENAER | FAdeA | Seaspan | General Dynamics Land* | QinetiQ | Vosper Thornycroft |
      Harland Wolff | Swan Hunter | Cammell Laird | Ultra Electronics | Chemring | Alvis Vickers |
      Supacat | Serco Navy | Short Brothers | Milrem | DefSecIntel | Threod`,
  },
  // Civil trade too: counts only in martial company.
  {
    weight: 2.5,
    gives: ["trade"],
    needs: ["military"],
    phrases: `
      Boeing | Airbus | Palantir | Dassault | Safran | Thales | Renk | =Patria | Terma | Mesko |
      Epirus | =CSG | =EADS | Farnborough | Le Bourget | Cobham | GKN | Babcock | Sagem | Meggitt |
      Bofors | Kongsberg | Austal | Saab | Bombardier | Lürssen | Rolls Royce | Pratt Whitney |
      GE Aerospace | GE Aviation | Honeywell | Embraer | Textron | Oshkosh | SpaceX |
      Daimler Truck | MAN Truck* | Antonov | Ilyushin | Tupolev | Sukhoi | Mikoyan | Vickers | STX |
      Samsung Techwin | Doosan | Daewoo | Navistar | Ashok Leyland | Microsoft HoloLens |
      Google Maven | OpenAI | Scale AI`,
  },
  // Programmes, agencies, fairs and funds.
  {
    weight: 3,
    gives: ["military", "trade"],
    phrases: `
      =DSCA | =DCMA | =FMF | =USAI | =OCCAR | =NSPA | =NSIP | =EDIRPA | =EDIP |
      European Peace Facility | Readiness 2030 | ReArm Europe | Sondervermogen | =DAPA | =BAAINBw |
      =FMV | =OCCAR-EA | =DSEI | Eurosatory | Euronaval | =IDEX | =IDEF | =MSPO | =ADEX |
      =DSEI Japan | =MADEX | DX Korea | KADEX | Aero India | DefExpo | Airshow China |
      Dubai Airshow | =FIDAE | =LAAD | =AUSA | =JSF | =GCAP | =FCAS | =SCAF | =NGAD | =NGF |
      Edgewing | =MGCS | =FLRAA | Future Vertical Lift | =LUH | =Eurodrone | =MALE RPAS | Land 400 |
      SEA 5000 | SEA 1000 | Project Kuryr | AIR 6500 | =UDCG | =PURL | =AECA |
      Arms Export Control Act | =SIPRI | =LOGCAP | =SEWIP | Nunn McCurdy | Al Yamamah | Sawari |
      Angolagate | Iran Contra`,
  },
];

/** Drones, laboratories and research programmes. */
export const techNames: readonly Rule[] = [
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
      Darpa | =IARPA | =AFRL | =DEVCOM | =CCDC | Dstl | =DSTG | =DSTO | =DRDO | =DRDC | =ONERA |
      =DIU | NATO DIANA | =JAIC | =CDAO | =RCCTO | AFWERX | =SpaceWERX | NavalX | Brave1 | =Maf'at |
      =ATLA | =NCSIST | Project Maven | Project Convergence | Loyal Wingman | MQ 28* | Ghost Bat |
      XQ 58* | YFQ 42* | YFQ 44* | X 47B | X 45 | X 59 | X 62 VISTA | X 51* | X 43 | X 65 | =HTV-2 |
      =HAWC | =NGAS | Taranis | nEUROn | Barracuda UCAV | Kizilelma* | Anka 3 | S 70 Okhotnik |
      Okhotnik* | GJ 11 | FH 97 | Jiutian | Wing Loong* | BZK 005 | TB 001 | WZ 7 | WZ 8 | TB2* |
      TB3 | Akinci* | Anka S | Karayel | Kargu* | Songar | Gerans | Gerberas | Mohajer* | Ababil* |
      Arash 2 | Kaman 22 | Qasef | Samad 3 | Orlan 10* | Lancet 3 | Zala Aero | Inokhodets |
      Supercam | Altius UAV | Switchblade* | Phoenix Ghost* | Altius 600* | Altius 700* |
      Hero 120* | Hero 30 | Harop* | SkyStriker* | Warmate* | FlyEye* | Hermes 450* | Hermes 900* |
      Heron TP* | Heron UAV* | Searcher UAV* | Sperwer | Watchkeeper* | ScanEagle* | RQ 7* |
      RQ 11* | RQ 170* | RQ 180 | RQ 20* | RQ 21* | RQ 4* | MQ 1* | MQ 4C* | MQ 8* | MQ 9* |
      MQ 25* | MQ 20 | Global Hawk* | Protector RG* | Gray Eagle* | Grey Eagle* | Fire Scout* |
      Black Hornet | Jump 20 | Delair | Aarok | Mugin | Leleka* | UJ 22* | UJ 26 | Liutyi* |
      Lyutyi* | Lyutyy | P1 SUN | Merops | Rustom* | Nagastra* | ALFA S | MUAV | KUS FS |
      Cheongsang | Saetbyol 4 | Saetbyol 9 | Teng Yun | Chien Hsiang | Vision 60 | THeMIS UGV* |
      Uran 9* | Uran 6 | Ripsaw* | =RCV | =UGV | =UGVs | =UCAV | =UCAVs | =sUAS | =CUAS | C-UAS |
      =RPAS | =RPV | DragonFire | =HELMA P | =DE M-SHORAD | Starshield | =JADC2 | =CJADC2 | =ABMS |
      =MUM-T`,
  },
  // Everyday weapons of today's wars, and short forms: two make a topic.
  {
    weight: 2,
    gives: ["military"],
    phrases: `
      =UAV | =UAVs | =UAS | =FPV | =FPVs | Shahed* | Geran 2* | Bayraktar* | Starlink | =ISR`,
  },
];
