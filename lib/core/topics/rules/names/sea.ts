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
      =RSS Formidable | =KD Tunku | =HTMS | =LE Samuel | =LE Roisin | =ORP | =ESPS |
      =HS Psara | =FGS | =BNS Leopold | =ARA San | =ARA General | =CNS Shandong | =RFA |
      =SAS Manthatisi | =FS Charles | =FS Alsace | HMS Queen Elizabeth | HMS Prince of Wales`,
  },
  // Carriers, amphibious ships and ships famous by name.
  {
    weight: 3,
    gives: ["military", "vessel"],
    phrases: `
      Gerald R. Ford | Nimitz | Dwight D. Eisenhower carrier | Carl Vinson |
      Theodore Roosevelt carrier | Abraham Lincoln carrier | John C. Stennis |
      Harry S. Truman carrier | Ronald Reagan carrier | George H.W. Bush carrier |
      Enterprise carrier | Kitty Hawk carrier | Bonhomme Richard | Makin Island |
      Charles de Gaulle carrier | Admiral Kuznetsov | Moskva cruiser | cruiser Moskva |
      Pyotr Velikiy | Admiral Nakhimov | Admiral Gorshkov | Admiral Grigorovich | Admiral Essen |
      Admiral Makarov | Marshal Ustinov | Marshal Shaposhnikov | Varyag | Kursk submarine |
      Belgorod submarine | Losharik | Yantar | Novocherkassk ship | Rostov on Don submarine |
      Liaoning carrier | carrier Liaoning | Shandong carrier | Fujian carrier | carrier Fujian |
      Sichuan amphibious | Vikramaditya | Vikrant | Dokdo ship* | Marado ship | Cheonan | Chunhae |
      Giuseppe Garibaldi carrier | Trieste LHD | Juan Carlos I | Anadolu LHD | TCG Anadolu |
      Atlantico carrier | Sao Paulo carrier | Minas Gerais carrier | Belgrano | General Belgrano |
      ARA San Juan | KRI Nanggala | Nanggala 402 | Minsk landing | Sierra Madre grounded |
      BRP Sierra Madre | Sahand frigate | IRIS Sahand | IRIS Dena | IRIS Makran | IRIS Jamaran |
      Kharg ship | Eagle S | Yi Peng 3 | Newnew Polar Bear | Galaxy Leader | Ever Given |
      MV Wakashio | Maersk Alabama | Achille Lauro | Mavi Marmara | Stena Impero | Grace 1 |
      Adrian Darya | Rubymar | Tutor ship | Mercer Street | Suez Rajan | Helge Ingstad |
      USNS Mercy | USNS Comfort`,
  },
  // Classes and types.
  {
    weight: 3,
    gives: ["military", "vessel", "materiel"],
    phrases: `
      Arleigh Burke* | Zumwalt* | Ticonderoga class | Spruance class | Oliver Hazard Perry |
      Constellation class | Freedom class | Independence class | Virginia class |
      Los Angeles class | Seawolf class | Ohio class | Columbia class | San Antonio class |
      Wasp class | America class | Tarawa class | Avenger class | Cyclone class | Legend class |
      Sentinel class cutter* | Polar Security Cutter* | Trump class | =LCS | =DDG | =DDG X | =SSNs |
      =SSBN | =SSBNs | =SSGN | =SSK | =LHD | =LPD | =OPVs | =FREMM | =FFG | =FFGX | =SSN AUKUS |
      Astute class | Trafalgar class | Vanguard class | Dreadnought class | Swiftsure class |
      Victoria class | Upholder class | Type 23 frigate* | Type 26 | Type 31 frigate* | Type 31 |
      Type 45 | Type 42 | Type 22 | City class frigate* | Hunt class | River class | Bay class |
      Albion class | Hunter class | Hobart class | Anzac class | Collins class | Arafura class |
      Halifax class | Kingston class | Harry DeWolf class | Suffren class | Barracuda class |
      Rubis class | Triomphant class | Le Triomphant | Le Terrible submarine | Aquitaine class |
      Amiral Ronarc* | Belharra | FDI frigate* | La Fayette class | Mistral class | Gowind* |
      Scorpene* | Kalvari class | Agosta* | Shortfin Barracuda | U 212* | U 214* | Type 212* |
      Type 214* | Type 209* | Type 218* | Dolphin class | Dakar class | F124 | F125 | F126 |
      F127 frigate* | Baden Wurttemberg class | Sachsen class | K130 | MEKO* | Sa'ar 6 | Saar 6 |
      Saar 5 | Sa'ar 5 | Todaro class | Bergamini class | Horizon class | PPA Thaon |
      Thaon di Revel | Alvaro de Bazan | F 100 frigate* | F 110 frigate* | S 80 submarine* |
      S 80 Plus | Isaac Peral submarine | Fridtjof Nansen class | Skjold class | Ula class |
      Visby class | Gotland class | Blekinge class | A26 submarine* | Hamina class |
      Pohjanmaa class | Absalon class | Iver Huitfeldt | Karel Doorman | De Zeven Provincien |
      Walrus class | Orka class | Orzel submarine | Miecznik | Kormoran class | Slazak | Ada class |
      Istif class | Reis class | Milgem | TF 2000 | Kilo class | Improved Kilo | Varshavyanka |
      Akula class | Yasen class | Yasen M | Borei* | Borey class | Delta IV | Typhoon class |
      Oscar II | Sierra class | Victor III | Lada class | Kirov class | Slava class | Sovremenny* |
      Udaloy* | Gorshkov class | Grigorovich class | Steregushchiy* | Gremyashchiy* | Karakurt* |
      Buyan M* | Tarantul* | Nanuchka* | Ropucha* | Tapir class | Ivan Gren | Ivan Rogov |
      Serna class | Raptor class patrol | Project 949* | Project 955* | Project 885* |
      Project 636* | Project 22350 | Project 20380* | Project 20385 | Project 22160* |
      Project 11356* | Project 23550 | Type 052* | Type 054* | Type 055* | Type 056* | Type 075 |
      Type 076 | Type 071 | Type 003 carrier* | Type 004 | Type 093* | Type 094* | Type 095 |
      Type 096 | Type 039* | Type 041 | Luyang* | Renhai* | Jiangkai* | Luda class | Yuan class |
      Song class | Jin class | Shang class | Ming class submarine* | Houbei | Zubr class |
      Visakhapatnam class | Kolkata class | Nilgiri class | Shivalik class | Talwar class |
      Arihant class | Sindhughosh class | Kamorta class | Project 75 | Project 75I | Project 17A |
      Project 15B | Project 75 India | P 75I | Hangor class | Zulfiquar class | Tughril class |
      Babur class | Sejong class | King Sejong | Jeongjo the Great | Chang Bogo* |
      Dosan Ahn Changho | Jangbogo* | Son Won il | Daegu class | Ulsan class | Chungnam class |
      Incheon class | =KDX | =KDDX | =KSS III | =KSS II | Chamsuri | Cheon Wang Bong | Mogami* |
      Soryu class | Taigei class | Oyashio class | Kongo class | Atago class | Maya class |
      Asahi class | Akizuki class | Osumi class | Hai Kun | Hai Lung | Tuo Chiang* | Keelung class |
      Kang Ding class | Yushan class | Formidable class | Invincible class | Maharaja Lela |
      Kedah class | Sigma corvette* | Martadinata | Jose Rizal class | Rajah Sulayman |
      Gepard class | Choe Hyon | Sinpo class | Hero Kim Kun Ok | Gorae class | Yono class | Sang O |
      Romeo class | Whiskey class | Fateh class | Ghadir class | Moudge class | Jamaran class |
      Alvand class | Soleimani class | Riachuelo | Alvaro Alberto submarine | Tamandare |
      Niteroi class | Scorpene class | Tikuna | Saint Petersburg class`,
  },
  // Weapons and systems of the sea.
  {
    weight: 2.5,
    gives: ["military", "materiel"],
    phrases: `
      Harpoon missile* | Exocet* | NSM missile* | Naval Strike Missile* | Neptune missile* |
      Silkworm missile* | Styx missile* | =LRASM | RGM 84* | AGM 84* | AGM 158C | SM 2 missile* |
      SM 6* | RIM 162 | Evolved SeaSparrow* | Sea Sparrow* | =ESSM | Sea Viper | Sea Ceptor |
      Sea Wolf missile* | Phalanx gun* | =CIWS | Aegis | Mk 48 torped* | Mark 48 torped* | Mk 41 |
      =VLS | Spearfish torped* | Black Shark torped* | Sting Ray torped* | Moskit missile* |
      P 800* | Oniks* | Bastion missile* | Bal missile* | K 300P | YJ 12* | YJ 18* | YJ 21* |
      YJ 83* | C 802* | C 704 | CM 400 | Hsiung Feng* | Haeseong | RBS 15* | Marte missile* |
      Teseo | Gabriel missile* | Sea Breaker | Noor missile* | Qader missile* | Khalij Fars |
      Atmaca missile* | Kh 35* | Kalibr | Kalibrs | Kalibr missile* | Club missile* |
      Hoot torpedo* | Poseidon torped* | Magura* | Sea Baby | =USV | =USVs | =UUV | =UUVs | =XLUUV |
      Orca XLUUV | Sea Hunter | Manta Ray UUV | Ghost Shark | Saildrone* | Corsair USV |
      Overlord USV | Ghost Fleet Overlord`,
  },
  // Services, commands, fleets and missions.
  {
    weight: 3,
    gives: ["military"],
    phrases: `
      =USCG | =PLA Navy | =JMSDF | =MSDF | =ROKN | =RCN | =USN | =NAVSEA | =NAVAIR | =NSWC |
      =NAVCENT | =NAVEUR | =SPAWAR | =NAVWAR | =ONR | =NUWC | INDOPACOM fleet | =SNMG1 | =SNMG2 |
      =SNMCMG1 | =SNMCMG2 | =SNMG | =STANAVFORLANT | =MARCOM | =UKMTO | =MSCHOA | EUNAVFOR* |
      =EUNAVFOR | Atalanta | Aspides | Prosperity Guardian | Operation Sophia | IRINI |
      Operation Irini | =EMASOH | Agenor | =IMSC | Sentinel maritime | CTF 150 | CTF 151 | CTF 153 |
      Combined Task Force 151 | Combined Maritime Forces | =ReCAAP | Baltic Sentry | Sea Guardian |
      Sea Shield patrol | Ocean Shield | Active Endeavour | Task Force 59 | Royal Navy |
      Bundeswehr Marine | Marine Nationale | Marina Militare | Armada Espanola | Kriegsmarine |
      Koninklijke Marine | Sjoforsvaret | Royal Netherlands Navy | =CCG | =PCG | =KCG | =JCG |
      Bakamla | Sea Tigers | Seabee* | Navy SEAL* | =SEALs | =SEAL Team | =NECC | SBS commandos |
      Shayetet | Royal Fleet Auxiliary | MSC ship* | Norfolk Naval* | Naval Station* |
      Changi naval | Novorossiysk naval | Kronstadt naval | Vladivostok fleet | Portsmouth naval |
      Île Longue | Ile Longue | Toulon naval | Rota naval | Ream naval* | Ream Naval Base |
      Djibouti naval | Gwadar port navy | Yulin naval | Jask naval | Chabahar navy`,
  },
  // Waters and reefs that stand for an affair.
  {
    weight: 3,
    gives: ["military"],
    phrases: `
      Scarborough Shoal | Second Thomas | Ayungin | Thomas Shoal | Sabina Shoal | Escoda |
      Whitsun Reef | Mischief Reef | Fiery Cross* | Subi Reef | Johnson South | Gaven Reef* |
      Cuarteron | Itu Aba | Taiping Island | Thitu* | Pagasa Island | Spratly* | Paracel* |
      Woody Island | Vanguard Bank | Luconia* | James Shoal | Reed Bank | Natuna Sea |
      Natuna waters | North Natuna | Macclesfield Bank | Bajo de Masinloc | Huangyan | Renai Reef |
      Xianbin | Senkaku* | Diaoyu* | Socotra Rock | Ieodo | Pratas | Dongsha | Kinmen | Quemoy |
      Matsu islands | Penghu | Bashi Channel | Miyako Strait | Luzon Strait | Taiwan Strait* |
      Formosa Strait | Hormuz | Ormuz | Bab el Mandeb* | Bab al Mandab | Bab al Mandeb |
      Kerch Strait | Azov naval | Snake Island | Imia | Kardak | Perejil islet | Leila islet |
      Abu Musa | Greater Tunb | Tunb* | Shatt al Arab navy | Northern Limit Line | =NLL |
      Yeonpyeong | Yellow Sea clash | Gulf of Sirte | Line of Death | =GIUK | Suwalki |
      Nord Stream* | Nordstream* | Balticconnector | Estlink* | C Lion1 | BCS East West | =FON |
      =FONOP | =FONOPs | =EEZ | =UNCLOS | =ADIZ | nine dash | ten dash`,
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
