import type { Rule } from "../../rule.ts";

/** Hackers and their tools, cyber agencies, troll farms. */
export const cyberNames: readonly Rule[] = [
  {
    weight: 3.5,
    phrases: `
      cyber | ransomware | malware | phishing | spearphishing | =APT28 | =APT29 | =APT30 | =APT31 |
      =APT33 | =APT34 | =APT35 | =APT37 | =APT38 | =APT40 | =APT41 | =APT42 | =APT43 | =APT44 |
      =APT45 | APT 28 | APT 29 | APT 31 | APT 41 | =APT1 | =APT10 | =APT | Fancy Bear | Cozy Bear |
      Charming Kitten | Mint Sandstorm | Midnight Blizzard | Sandworm | Turla | Gamaredon |
      Cold River | Ghostwriter | UNC1151 | Bluenoroff | Andariel | Kimsuky | BeagleBoyz |
      Salt Typhoon | Volt Typhoon | Winnti | Earth Estries | UNC3886 | Storm 0558 | i Soon |
      Unit 61398 | Unit 74455 | Unit 26165 | Unit 8200 | Predatory Sparrow | MuddyWater | OilRig |
      Cyber Av3ngers | CyberAv3ngers | Moses Staff | Emennet | Stuxnet | Duqu | Shamoon | NotPetya |
      WannaCry | Conficker | Moonlight Maze | Titan Rain | GhostNet | BlackEnergy | Black Energy |
      Industroyer* | CrashOverride | Trisis | HermeticWiper | WhisperGate | CaddyWiper | AcidRain |
      Cyclops Blink | VPNFilter | Drovorub | Killnet | NoName057* | NoName05716 | XakNet |
      Anonymous Sudan | LulzSec | Shadow Brokers | Guccifer* | DCLeaks | SolarWinds | Kaseya |
      Colonial Pipeline | MOVEit | Log4j | Log4Shell | DDoS | LockBit | REvil | Scattered Spider |
      Black Basta | Candiru | Hacking Team | Spamouflage | Dragonbridge | Secondary Infektion |
      Storm 1516 | Portal Kombat | CopyCop | Team Jorge | Glavset | Lakhta | Voice of Europe |
      Rybar | Locked Shields | =CISA | CCDCoE | NATO CCDCOE | Tallinn Manual | =USCYBERCOM |
      Cybercom | =NCSC | =ANSSI | =CERT-UA | CERT UA | =SSSCIP | =GovCERT | =ENISA | =JFCCU |
      =COMCYBER | =NSOCC | Viginum | StratCom COE | =EUvsDisinfo | Sapphire Sleet | KA SAT |
      Jabber Zeus | Krasukha* | Murmansk BN | R 330Zh* | Borisoglebsk 2 | Pole 21 | Khibiny |
      SilentFade | Cyber Flag`,
  },
];

/** Services, services' units, traitors and affairs. */
export const spyNames: readonly Rule[] = [
  {
    weight: 3,
    phrases: `
      =CIA | C.I.A. | =KGB | K.G.B. | =FSB | =GRU | =MI5 | =MI6 | Mossad | Shin Bet | =GCHQ | =BND |
      =BfV | =DGSE | =DGSI | =NSA | N.S.A. | =SVR | =NRO | =ODNI | =ASIO | =ASIS | =NZSIS | =GCSB |
      =AIVD | =MIVD | =Supo | =Säpo | =PET Danish | =SBU | S.B.U. | =HUR | =GUR | Budanov | =SKW |
      Guoanbu | =MOIS | Stasi | Securitate | =StB | =DINA | =SD-6 | =AISE | =AISI | =SISMI |
      Edward Snowden | WikiLeaks | Julian Assange | Chelsea Manning | Bradley Manning |
      Aldrich Ames | Robert Hanssen | Jonathan Pollard | Ana Montes | Anna Chapman | Skripal* |
      Litvinenko | Jan Marsalek | Egisto Ott | Jack Teixeira | Reality Winner | Walter Biot |
      Jeffrey Delisle | Carsten Linke | Herman Simm | Maria Butina | Kim Philby | Oleg Gordievsky |
      Oleg Penkovsky | Vasili Mitrokhin | Mordechai Vanunu | Valerie Plame | Cambridge Five |
      Five Eyes | Vault 7 | XKeyscore | Havana Syndrome | Unit 29155 | Bletchley Park | Pine Gap |
      Menwith Hill | Section 702 | =SIGINT | =HUMINT | =OSINT | =GEOINT | =ELINT | =COMINT | =MASINT`,
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
      =SAMIDRC | =SAMIM | G5 Sahel | =MNJTF | =INTERFET | =RAMSI | =CENTCOM | =EUCOM | =AFRICOM |
      =SOUTHCOM | =INDOPACOM | =USINDOPACOM | =PACOM | =NORTHCOM | =SOCOM | =JSOC | =USFK | =USFJ |
      Barkhane | Operation Serval | Takuba | Sangaris | Resolute Support | Enduring Freedom |
      Iraqi Freedom | Inherent Resolve | Desert Storm | Desert Fox | Provide Comfort |
      Unified Protector | Odyssey Dawn | Operation Ellamy | Operation Telic | Operation Herrick |
      Operation Shader | Chammal | Operation Harmattan | Operation Restore Hope | Uphold Democracy |
      Operation Just Cause | Urgent Fury | El Dorado Canyon | Praying Mantis | Earnest Will |
      Southern Watch | Northern Watch | Cast Lead | Protective Edge | Iron Swords |
      Operation Rising Lion | Midnight Hammer | Operation Poseidon Archer | Operation Rough Rider |
      Peace Spring | Claw Lock | Operation Decisive Storm | Sindoor | Operation Sindoor |
      Swift Retort | Al Aqsa Flood | Operation True Promise | Baltic Air Policing | Air Shielding |
      Eastern Sentry | Sky Monitor`,
  },
];

/** Exercises by name. */
export const exerciseNames: readonly Rule[] = [
  {
    weight: 4,
    needs: ["military", "drill"],
    phrases: `
      Balikatan | =RIMPAC | Rim of the Pacific | Cobra Gold | Ulchi | Ulchi Freedom* |
      Freedom Shield | Freedom Edge | Freedom Flag | Vigilant Ace | Vigilant Storm | Max Thunder |
      Team Spirit | Foal Eagle | Key Resolve | Hoguk | Zapad 20* | Vostok 20* | Tsentr 20* |
      Kavkaz 20* | Okean 20* | Indra 20* | Slavic Brotherhood | Peace Mission 20* |
      Steadfast Defender | Steadfast Dart | Steadfast Noon | Steadfast Jazz | Steadfast Duel |
      Exercise Red Flag | Red Flag Nellis | Red Flag Alaska | Red Flag | Anatolian Eagle |
      Talisman Sabre | Talisman Saber | Exercise Malabar | Malabar 20* | Exercise Kakadu |
      Reforger | Super Garuda* | Pitch Black | Yama Sakura | Keen Sword | Keen Edge |
      Resolute Dragon | =REFORPAC | Bamboo Eagle | Orient Shield | Iron Fist 20* | =BALTOPS |
      Trident Juncture | Trident Jaguar | Cold Response | Nordic Response | Joint Viking |
      Arctic Challenge* | Aurora 23 | Aurora 17 | Saber Guardian | Saber Junction |
      Combined Resolve | Allied Spirit | Dynamic Manta | Dynamic Mongoose | Dynamic Mariner |
      Ramstein Legacy | Ramstein Alloy | Air Defender | Atlantic Resolve | Atlantic Trident |
      Noble Partner | Rapid Trident | Agile Spirit | Maple Arch | Anakonda | Dragon 24 |
      Spring Storm | Kevadtorm | Namejs | Silver Arrow | Orion 23 | Orion 26 | African Lion |
      Bright Star | Eager Lion | Flintlock | Obangame | Cutlass Express | Phoenix Express |
      Justified Accord | Shared Accord | =UNITAS | =PANAMAX | Tradewinds | Southern Vanguard |
      =CRUZEX | Southern Seas 20* | Yudh Abhyas | Vajra Prahar | Tiger Triumph | Surya Kiran |
      Mitra Shakti | Sampriti | Dharma Guardian | Vayu Shakti | Gagan Shakti | Khaan Quest |
      Northern Edge | Pacific Vanguard | Kamandag | Salaknib | Sama Sama | Exercise Alon |
      Cope India | Cope North | Cope Tiger | Cope Thunder | Ssangyong | Han Kuang | Wan An |
      Joint Sword | Inspired Union | Great Prophet | Noble Dina | Juniper Oak | Juniper Cobra |
      Austere Challenge | Iron Falcon | Native Fury | =IMX | International Maritime Exercise |
      Cutlass Fury | Bold Quest | Toxic Trip | Toxic Dagger | Coalition Warrior* | Global Thunder |
      Global Lightning | Ardent Sentry | Amalgam Dart | Large Scale Exercise 20* | =COMPTUEX |
      =JWX | Pacific Sentry | Pacific Partnership | Pacific Pathways | Mobility Guardian |
      Bersama Lima | Bersama Gold | Suman Protector | Croix du Sud | Marara | Equateur | Iniochos |
      Kurtaran`,
  },
];
