import type { Rule } from "../../rule.ts";

/** Ships, classes, fleets, straits and disputed waters by the names that every language writes alike. */
export const seaNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["military", "vessel"],
    phrases: `
      =USS | =HMS | =HMAS | =HMCS | =HMNZS | =HNLMS | =HNoMS | =HDMS | =HSwMS | =ROKS | =USNS |
      =USCGC | =BRP | =FNS | =KRI | =ITS Cavour | =JS Izumo | =JS Kaga | =INS Vikrant |
      =INS Vikramaditya | =INS Kolkata | =INS Arihant | =INS Arighaat | =INS Chennai | =INS Surat |
      =INS Tabar | =INS Imphal | =INS Vagsheer | =INS Hanit | =INS Eilat | =PNS | =SLNS |
      =RSS Formidable | =KD Tunku | =HTMS | =LE Samuel | =LE Roisin | =ORP | =ESPS | =HS Psara |
      =FGS | =BNS Leopold | =ARA San | =ARA General | =CNS Shandong | =RFA | =SAS Manthatisi |
      =FS Charles | =FS Alsace | HMS Queen Elizabeth | HMS Prince of Wales`,
  },
  // Carriers, amphibious ships and ships famous by name.
  {
    weight: 3,
    gives: ["military", "vessel"],
    phrases: `
      Gerald R. Ford | Nimitz | Carl Vinson | John C. Stennis | Bonhomme Richard |
      Admiral Kuznetsov | Pyotr Velikiy | Admiral Nakhimov | Admiral Gorshkov |
      Admiral Grigorovich | Admiral Essen | Admiral Makarov | Marshal Ustinov |
      Marshal Shaposhnikov | Varyag | Losharik | Yantar | Vikramaditya | Vikrant | Cheonan |
      Chunhae | Trieste LHD | Juan Carlos I | Anadolu LHD | TCG Anadolu | Belgrano |
      General Belgrano | ARA San Juan | KRI Nanggala | Nanggala 402 | BRP Sierra Madre |
      IRIS Sahand | IRIS Dena | IRIS Makran | IRIS Jamaran | Eagle S | Yi Peng 3 | Galaxy Leader |
      Ever Given | MV Wakashio | Maersk Alabama | Achille Lauro | Mavi Marmara | Stena Impero |
      Grace 1 | Adrian Darya | Rubymar | Mercer Street | Suez Rajan | Helge Ingstad | USNS Mercy |
      USNS Comfort`,
  },
  // Classes and types.
  {
    weight: 3,
    gives: ["military", "vessel", "materiel"],
    phrases: `
      Arleigh Burke* | Zumwalt* | Oliver Hazard Perry | =LCS | =DDG | =DDG X | =SSNs | =SSBN |
      =SSBNs | =SSGN | =SSK | =LHD | =LPD | =OPVs | =FREMM | =FFG | =FFGX | =SSN AUKUS | Type 26 |
      Type 31 | Type 45 | Type 42 | Type 22 | Le Triomphant | Amiral Ronarc* | Belharra | Gowind* |
      Scorpene* | Agosta* | Shortfin Barracuda | U 212* | U 214* | Type 212* | Type 214* |
      Type 209* | Type 218* | F124 | F125 | F126 | K130 | MEKO* | Sa'ar 6 | Saar 6 | Saar 5 |
      Sa'ar 5 | PPA Thaon | Thaon di Revel | Alvaro de Bazan | S 80 Plus | Iver Huitfeldt |
      Karel Doorman | De Zeven Provincien | Miecznik | Slazak | Milgem | TF 2000 | Improved Kilo |
      Varshavyanka | Yasen M | Borei* | Delta IV | Oscar II | Victor III | Sovremenny* | Udaloy* |
      Steregushchiy* | Gremyashchiy* | Karakurt* | Buyan M* | Tarantul* | Nanuchka* | Ropucha* |
      Ivan Gren | Ivan Rogov | Project 949* | Project 955* | Project 885* | Project 636* |
      Project 22350 | Project 20380* | Project 20385 | Project 22160* | Project 11356* |
      Project 23550 | Type 052* | Type 054* | Type 055* | Type 056* | Type 075 | Type 076 |
      Type 071 | Type 004 | Type 093* | Type 094* | Type 095 | Type 096 | Type 039* | Type 041 |
      Luyang* | Renhai* | Jiangkai* | Houbei | Project 75 | Project 75I | Project 17A |
      Project 15B | Project 75 India | P 75I | King Sejong | Jeongjo the Great | Chang Bogo* |
      Dosan Ahn Changho | Jangbogo* | Son Won il | =KDX | =KDDX | =KSS III | =KSS II | Chamsuri |
      Cheon Wang Bong | Mogami* | Hai Kun | Hai Lung | Tuo Chiang* | Maharaja Lela | Martadinata |
      Rajah Sulayman | Choe Hyon | Hero Kim Kun Ok | Sang O | Riachuelo | Tamandare | Tikuna`,
  },
  // Weapons and systems of the sea.
  {
    weight: 2.5,
    gives: ["military", "materiel"],
    phrases: `
      Exocet* | =LRASM | RGM 84* | AGM 84* | AGM 158C | SM 6* | RIM 162 | Evolved SeaSparrow* |
      =ESSM | =CIWS | Aegis | Mk 41 | =VLS | P 800* | Oniks* | K 300P | YJ 12* | YJ 18* | YJ 21* |
      YJ 83* | C 802* | C 704 | CM 400 | Hsiung Feng* | Haeseong | RBS 15* | Teseo | Khalij Fars |
      Kh 35* | Kalibr | Kalibrs | Magura* | =USV | =USVs | =UUV | =UUVs | =XLUUV | Orca XLUUV |
      Manta Ray UUV | Ghost Shark | Saildrone* | Corsair USV | Overlord USV | Ghost Fleet Overlord`,
  },
  // Services, commands, fleets and missions.
  {
    weight: 3,
    gives: ["military"],
    phrases: `
      =USCG | =PLA Navy | =JMSDF | =MSDF | =ROKN | =RCN | =USN | =NAVSEA | =NAVAIR | =NSWC |
      =NAVCENT | =NAVEUR | =SPAWAR | =NAVWAR | =ONR | =NUWC | =SNMG1 | =SNMG2 | =SNMCMG1 |
      =SNMCMG2 | =SNMG | =STANAVFORLANT | =MARCOM | =UKMTO | =MSCHOA | EUNAVFOR* | =EUNAVFOR |
      Atalanta | Aspides | Prosperity Guardian | Operation Sophia | IRINI | Operation Irini |
      =EMASOH | Agenor | =IMSC | CTF 150 | CTF 151 | CTF 153 | =ReCAAP | Baltic Sentry |
      Active Endeavour | Royal Navy | Bundeswehr Marine | Marine Nationale | Marina Militare |
      Armada Espanola | Kriegsmarine | Koninklijke Marine | Sjoforsvaret | =CCG | =PCG | =KCG |
      =JCG | Bakamla | Seabee* | Navy SEAL* | =SEALs | =SEAL Team | =NECC | Shayetet | Île Longue |
      Ile Longue`,
  },
  // Waters and reefs that stand for an affair.
  {
    weight: 3,
    gives: ["military"],
    phrases: `
      Second Thomas | Ayungin | Escoda | Fiery Cross* | Johnson South | Cuarteron | Itu Aba |
      Thitu* | Spratly* | Paracel* | Luconia* | North Natuna | Bajo de Masinloc | Huangyan |
      Xianbin | Senkaku* | Diaoyu* | Socotra Rock | Ieodo | Pratas | Dongsha | Kinmen | Quemoy |
      Penghu | Bashi Channel | Hormuz | Ormuz | Bab el Mandeb* | Bab al Mandab | Bab al Mandeb |
      Imia | Kardak | Abu Musa | Greater Tunb | Tunb* | =NLL | Yeonpyeong | Gulf of Sirte | =GIUK |
      Suwalki | Nord Stream* | Nordstream* | Balticconnector | Estlink* | C Lion1 | BCS East West |
      =FON | =FONOP | =FONOPs | =EEZ | =UNCLOS | =ADIZ`,
  },
  // Short forms that civil life knows too.
  {
    weight: 3,
    near: ["military", "vessel"],
    phrases: `
      =INS | =SSN | =OPV | =LHA | =PNS | =ENS | =IRIS | Matsu | Dokdo | Takeshima | Natuna | Izumo |
      Kaga | Hyuga | Cavour`,
  },
  // Naval towns.
  {
    weight: 1.5,
    near: ["military", "vessel"],
    phrases: `
      Severomorsk | Faslane | Devonport | Rosyth | Sevastopol | Tartus | Karwar | Visakhapatnam |
      Jinhae | Bandar Abbas | Hambantota | Yokosuka | Sasebo | Subic Bay | Baltiysk | Souda Bay`,
  },
];
