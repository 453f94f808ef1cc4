import type { Rule } from "../../rule.ts";

/** Hackers and their tools, cyber agencies, troll farms. */
export const cyberNames: readonly Rule[] = [
  {
    weight: 3.5,
    phrases: `
      cyber | ransomware | malware | phishing | spearphishing | spear phishing | =APT28 |
      =APT29 | =APT30 | =APT31 | =APT33 | =APT34 | =APT35 | =APT37 | =APT38 | =APT40 | =APT41 |
      =APT42 | =APT43 | =APT44 | =APT45 | APT 28 | APT 29 | APT 31 | APT 41 | =APT1 | =APT10 |
      =APT | Fancy Bear | Cozy Bear | Voodoo Bear | Ember Bear | Venomous Bear | Charming Kitten |
      Mint Sandstorm | Midnight Blizzard | Forest Blizzard | Star Blizzard | Seashell Blizzard |
      Sandworm | Turla | Gamaredon | Callisto Group | Cold River | Cadet Blizzard | Ghostwriter |
      UNC1151 | Lazarus Group | Lazarus hack* | Bluenoroff | Andariel | Kimsuky | Reaper group APT |
      Konni malware | BeagleBoyz | Salt Typhoon | Volt Typhoon | Flax Typhoon | Silk Typhoon |
      Linen Typhoon | Brass Typhoon | Hafnium hack* | Hafnium group | Mustang Panda | Gothic Panda |
      Winnti | Earth Estries | UNC3886 | Storm 0558 | i Soon | iSoon leak* | Unit 61398 |
      Unit 74455 | Unit 26165 | Unit 29155 hack* | Unit 8200 | Predatory Sparrow | MuddyWater |
      OilRig | Cyber Av3ngers | CyberAv3ngers | Handala hack* | Moses Staff | Pioneer Kitten |
      Emennet | Stuxnet | Duqu | Flame malware | Shamoon | Red October malware | NotPetya |
      Petya ransomware | Petya malware | Petya virus | WannaCry | Conficker | Moonlight Maze |
      Titan Rain | GhostNet | Ghost Net spy* | Operation Aurora hack* | BlackEnergy | Black Energy |
      Industroyer* | CrashOverride | Triton malware | Trisis | HermeticWiper | WhisperGate |
      CaddyWiper | AcidRain | Cyclops Blink | VPNFilter | Snake malware | Drovorub | Killnet | NoName057* | NoName05716 | XakNet | Anonymous Sudan | Cyber Army of Russia* |
      People's Cyber Army | IT Army of Ukraine | =IT-Army | Anonymous hack* | LulzSec |
      Shadow Brokers | Equation Group | Guccifer* | DCLeaks | SolarWinds | Sunburst malware |
      Kaseya | Colonial Pipeline | MOVEit | Log4j | Log4Shell | DDoS | LockBit | REvil |
      DarkSide ransom* | BlackCat ransom* | Conti ransom* | Scattered Spider | Black Basta |
      Pegasus spyware | NSO Group | Predator spyware | Candiru | Paragon spyware |
      Graphite spyware | Hacking Team | Doppelganger campaign* | Doppelgänger campaign* |
      Spamouflage | Dragonbridge | Secondary Infektion | Matryoshka bot* | Storm 1516 |
      Portal Kombat | Pravda network | Internet Research Agency | Social Design Agency | CopyCop |
      Team Jorge | Glavset | Prigozhin troll* | Lakhta | Voice of Europe | Rybar | Locked Shields |
      Crossed Swords exercise* | Cyber Coalition exercise* | =CISA | CCDCoE |
      NATO CCDCOE | Tallinn Manual | =USCYBERCOM | Cybercom | =NCSC | =ANSSI |
      BSI warning | =CERT-UA | CERT UA | =SSSCIP | =GovCERT | =ENISA | =JFCCU | =COMCYBER | =NSOCC |
      KISA hack* | Viginum | StratCom COE | =EUvsDisinfo | Sapphire Sleet |
      Viasat hack* | KA SAT | Jabber Zeus | Krasukha* | Murmansk BN | Tobol jam* | R 330Zh* |
      Zhitel jam* | Borisoglebsk 2 | Pole 21 | Khibiny | EW system* | GNSS jamming |
      GNSS interference | GPS spoofing | SilentFade | Cyber Flag |
      Cyber Shield exercise*`,
  },
];

/** Services, services' units, traitors and affairs. */
export const spyNames: readonly Rule[] = [
  {
    weight: 3,
    phrases: `
      =CIA | C.I.A. | =KGB | K.G.B. | =FSB | =GRU | =MI5 | =MI6 | Mossad | Shin Bet |
      Shabak agency | Aman intelligence | =GCHQ | =BND | =BfV | MAD intelligence | =DGSE | =DGSI |
      DRM intelligence | =NSA | N.S.A. | =SVR | =NRO | NGA imagery | DIA analyst* | =ODNI |
      CSIS spy* | CSIS director* | CSE intelligence | =ASIO | =ASIS | ASD intelligence | =NZSIS |
      =GCSB | =AIVD | =MIVD | =Supo | =Säpo | =PET Danish | =SBU | S.B.U. | =HUR | =GUR | Budanov |
      ABW agency | AW intelligence | =SKW | BIS agency | SIS chief | NIS spy* | NIS chief* |
      NIS lawmakers | ISI spy* | RAW spy* | MSS spy* | Guoanbu | =MOIS | MIT agency | Stasi |
      Securitate | =StB | =DINA | =SD-6 | GIP agency | CNI espionage | =AISE | =AISI | =SISMI |
      Edward Snowden | WikiLeaks | Julian Assange | Chelsea Manning | Bradley Manning |
      Aldrich Ames | Robert Hanssen | Jonathan Pollard | Ana Montes | Anna Chapman | Skripal* |
      Litvinenko | Jan Marsalek | Egisto Ott | Jack Teixeira | Reality Winner | Walter Biot |
      Jeffrey Delisle | Carsten Linke | Herman Simm | Maria Butina | Kim Philby | Oleg Gordievsky |
      Oleg Penkovsky | Vasili Mitrokhin | Mordechai Vanunu | Valerie Plame | Cambridge Five |
      Five Eyes | Vault 7 | XKeyscore | Echelon system | Havana Syndrome | Unit 29155 |
      Bletchley Park | Pine Gap | Menwith Hill | FISA court | FISA warrant* | Section 702 |
      =SIGINT | =HUMINT | =OSINT | =GEOINT | =ELINT | =COMINT | =MASINT`,
  },
];

/** Missions and operations by name. */
export const missionNames: readonly Rule[] = [
  {
    weight: 2,
    gives: ["battle", "military"],
    phrases: `
      =UNIFIL | =MONUSCO | =MONUC | =MINUSMA | =MINUSCA | =MINUSTAH | =MINURSO | =UNMISS | =UNMIS |
      =UNISFA | =UNAMID | =UNAMIR | =UNOSOM | =UNAMSIL | =UNMIL | =UNOCI | =UNTAC | =UNTAET |
      =UNMIK | =UNTSO | =UNMOGIP | =AMISOM | =ATMIS | =AUSSOM | =KFOR | =ISAF | =SFOR | =IFOR |
      =UNPROFOR | =UNDOF | =UNFICYP | =EUFOR | =EUTM | =EUMAM | =EULEX | =EUMM | =ECOMOG | =ECOMIL |
      =SAMIDRC | SADC mission | =SAMIM | G5 Sahel | =MNJTF | =INTERFET | =RAMSI | =CENTCOM |
      =EUCOM | =AFRICOM | =SOUTHCOM | =INDOPACOM | =USINDOPACOM | =PACOM | =NORTHCOM | =SOCOM |
      =JSOC | =USFK | =USFJ | Barkhane | Operation Serval | Takuba | Sangaris | Sabre Task Force |
      Resolute Support | Enduring Freedom | Iraqi Freedom | Inherent Resolve | Desert Storm |
      Desert Shield | Desert Fox | Provide Comfort | Allied Force | Deliberate Force |
      Joint Endeavor | Unified Protector | Odyssey Dawn | Operation Ellamy | Operation Telic |
      Operation Herrick | Operation Shader | Chammal | Operation Harmattan |
      Operation Restore Hope | Uphold Democracy | Operation Just Cause | Urgent Fury |
      El Dorado Canyon | Praying Mantis | Earnest Will | Southern Watch | Northern Watch |
      Cast Lead | Protective Edge | Pillar of Defense | Grapes of Wrath operation | Iron Swords |
      Operation Rising Lion | Midnight Hammer | Operation Poseidon Archer | Operation Rough Rider |
      Euphrates Shield | Olive Branch operation | Peace Spring | Claw Lock |
      Operation Decisive Storm | Sindoor | Operation Sindoor | Swift Retort | Al Aqsa Flood |
      Operation True Promise | Nordic Air Policing | Baltic Air Policing | Air Shielding |
      Eastern Sentry | Eastern Shield | BAP rotation | Sky Monitor`,
  },
];

/** Exercises by name. */
export const exerciseNames: readonly Rule[] = [
  {
    weight: 4,
    needs: ["military", "drill"],
    phrases: `
      Balikatan | =RIMPAC | Rim of the Pacific | Cobra Gold | Ulchi | Ulchi Freedom* |
      Freedom Shield | Freedom Edge | Freedom Flag | Vigilant Ace | Vigilant Storm |
      Vigilant Defense | Max Thunder | Team Spirit | Foal Eagle | Key Resolve | Hoguk |
      Taegeuk exercise* | Zapad 20* | Zapad exercise* | Vostok 20* | Vostok exercise* | Tsentr 20* |
      Kavkaz 20* | Okean 20* | Grom exercise* | Indra 20* | Union Shield | Slavic Brotherhood |
      Joint Sea 20* | Maritime Security Belt | Peace Mission 20* | Steadfast Defender |
      Steadfast Dart | Steadfast Noon | Steadfast Jazz | Steadfast Duel | Red Flag exercise* |
      Exercise Red Flag | Red Flag Nellis | Red Flag Alaska | Red Flag | Green Flag exercise* |
      Blue Flag exercise* | Black Flag exercise* | Anatolian Eagle | Talisman Sabre |
      Talisman Saber | Exercise Malabar | Malabar exercise* | Malabar 20* | Kakadu exercise* |
      Exercise Kakadu | Defender Europe* | Reforger | Immediate Response exercise* |
      Swift Response | Garuda Shield | Super Garuda* | Keris Strike | Pitch Black | Yama Sakura |
      Keen Sword | Keen Edge | Resolute Dragon | Resolute Force Pacific | =REFORPAC | Bamboo Eagle |
      Orient Shield | Forest Light exercise* | Iron Fist 20* | =BALTOPS | Trident Juncture |
      Trident Jaguar | Cold Response | Nordic Response | Joint Viking | Arctic Challenge* |
      Aurora 23 | Aurora 17 | Sea Breeze | Sea Shield exercise* | Breeze exercise* | Saber Strike |
      Saber Guardian | Saber Junction | Combined Resolve | Allied Spirit | Dynamic Front |
      Dynamic Manta | Dynamic Mongoose | Dynamic Mariner | Ramstein Legacy | Ramstein Alloy |
      Air Defender | Atlantic Resolve | Atlantic Trident | Formidable Shield |
      At Sea Demonstration | Joint Warrior | Noble Partner | Rapid Trident | Agile Spirit |
      Maple Arch | Anakonda | Dragon 24 | Iron Defender | Spring Storm | Kevadtorm |
      Siil exercise* | Hedgehog exercise* | Iron Wolf exercise* | Namejs | Silver Arrow |
      Winter Shield exercise* | Northern Strike exercise* | Orion 23 | Orion 26 | ORION exercise* |
      African Lion | Bright Star | Eager Lion | Flintlock | Obangame | Cutlass Express |
      Phoenix Express | Justified Accord | Shared Accord | Unified Focus exercise* | =UNITAS |
      =PANAMAX | Tradewinds | Southern Vanguard | =CRUZEX | Southern Seas 20* | Yudh Abhyas |
      Vajra Prahar | Tiger Triumph | Milan exercise* | Varuna exercise* | Garuda exercise* |
      Shakti exercise* | Surya Kiran | Mitra Shakti | Hand in Hand exercise* | Sampriti |
      Dharma Guardian | Trishul exercise* | Vayu Shakti | Gagan Shakti | Khaan Quest |
      Northern Edge | Valiant Shield | Pacific Vanguard | Kamandag | Salaknib | Sama Sama |
      Alon exercise* | Exercise Alon | Cope India | Cope North | Cope Tiger | Cope Thunder |
      Ssangyong | Han Kuang | Wan An | Strait Thunder | Justice Mission exercise* | Joint Sword |
      Golden Dragon exercise* | Falcon Strike | Aman exercise* | Inspired Union |
      Shaheen exercise* | Great Prophet | Zolfaghar exercise* | Chariots of Fire exercise* |
      Noble Dina | Juniper Oak | Juniper Cobra | Austere Challenge | Iron Falcon | Native Fury |
      =IMX | International Maritime Exercise | Cutlass Fury | Bold Quest | Toxic Trip |
      Toxic Dagger | Precise Response | Coalition Warrior* | Vigilant Shield | Global Thunder |
      Global Lightning | Ardent Sentry | Amalgam Dart | Vigilant Guard | Large Scale Exercise 20* |
      =COMPTUEX | =JWX | Pacific Sentry | Pacific Partnership | Pacific Pathways |
      Mobility Guardian | Bersama Lima | Bersama Shield | Bersama Gold | Suman Protector |
      Rising Sun exercise* | Croix du Sud | Marara | Equateur | Ocean Sky exercise* |
      Neptune Strike | Eunomia exercise* | Medusa exercise* | Nemesis exercise* | Iniochos |
      Kurtaran | Blue Homeland exercise* | Mavi Vatan exercise* | Sea Wolf exercise*`,
  },
];
