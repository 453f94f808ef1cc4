import type { Rule } from "../../rule.ts";

/** Aircraft, helicopters, air defence and military space by the names that every language writes alike. */
export const airNames: readonly Rule[] = [
  // Fighters and bombers of the United States and its allies.
  {
    weight: 3,
    gives: ["materiel", "military", "aircraft"],
    phrases: `
      F 35* | F35* | F 22* | F22A | F 16* | F16* | F 15* | F15E | F 15EX | F 18* | F A 18* |
      FA 18* | CF 18* | EF 18* | F 14* | F 117* | F 111* | F 4 Phantom* | RF 4* | F 5E* |
      F 5 Tiger* | F 5s | F 104* | F 20 Tigershark | F 47 | =FB-111 | A 10 Warthog* |
      A 10 Thunderbolt* | =A-10 | =A-10s | =A-10C | A 6 Intruder* | A 7 Corsair* | A 4 Skyhawk* |
      A 37 Dragonfl* | A 29 Super Tucano* | Super Tucano* | AV 8B | Harrier II | EA 18G* | EA 6B |
      EC 130H | AC 130* | MC 130* | HC 130* | LC 130* | B 1B* | =B-1s | B 2 Spirit* | =B-2s |
      B 52* | B52* | B 21 | B 21 Raider* | Super Hornet* | Fighting Falcon* | Lightning II |
      Eagle II | Eurofighter* | Rafale* | Gripen* | JAS 39* | Viggen* | Mirage 2000* | Mirage 5 |
      Mirage 4000 | Mirage F1* | Mirage III* | Mirage IV* | Super Etendard* | Alpha Jet |
      Alpha Jets | Tornado GR4* | Tornado GR1 | Panavia Tornado* | Kfir* | AMX International |
      T 50 Golden* | FA 50* | TA 50 | KF 21* | KF X | Boramae | F CK 1 | Tejas | HAL Tejas |
      LCA Mk1A | LCA Mk2 | =AMCA | TF X | TF Kaan | TAI Kaan | Hurjet | M 346* | Aermacchi |
      MB 339* | L 39* | L 159* | PC 21 | PC 7 | T 6 Texan* | T 7A | T 38 Talon* | T 38s | Yak 130* |
      BAE Hawk | JF 17* | Saegheh`,
  },
  // Fighters and bombers of the Soviet and Chinese schools.
  {
    weight: 3,
    gives: ["materiel", "military", "aircraft"],
    phrases: `
      MiG 15* | MiG 17* | MiG 19* | MiG 21* | MiG 23* | MiG 25* | MiG 27* | MiG 29* | MiG 31* |
      MiG 35* | MiGs | Su 17* | Su 20 | Su 22* | Su 24* | Su 25* | Su 27* | Su 30* | Su 33* |
      Su 34* | Su 35* | Su 57* | Su 75 | Sukhoi 30* | Sukhoi* | Tu 16 | Tu 22* | Tu 95* | Tu 142* |
      Tu 160* | Tu 22M* | PAK FA | PAK DA | A 50 Mainstay | A 50U | Beriev A 50* | Il 76* | Il 78* |
      Il 38* | Il 20M* | Il 22M* | An 12* | An 22 | An 26* | An 72 | An 124* | Yak 38 | Yak 141 |
      F 7PG | J 10* | J 11* | J 15* | J 16* | J 20* | J 31 | J 35A | J 36 | FC 31 | JH 7* | H 6K* |
      H 6N* | Xian H 6* | Y 9 | Y 20* | YU 20 | KJ 200 | KJ 500* | KJ 600 | KJ 2000 | Chengdu J* |
      Shenyang J*`,
  },
  // Transport, tankers, patrol, early warning, reconnaissance.
  {
    weight: 3,
    gives: ["materiel", "military", "aircraft"],
    phrases: `
      C 130* | C130* | C 17 | C 17s | C 17A | C 17 Globemaster* | C 5 Galaxy | C 5M* | C 5B |
      C 141* | C 27J* | C 295* | CN 235* | C 390* | KC 390* | C 2 Greyhound* | C 160 Transall* |
      Transall* | KC 46* | KC 135* | KC 10* | KC 30A* | KC 130* | KC 767* | KC 330* | KC X |
      A330 MRTT* | =MRTT | A 330 MRTT | A400M* | A 400M* | Super Hercules | Hercules C 130 |
      Stratotanker* | Stratofortress* | Globemaster* | P 8 Poseidon* | P 8A* | P 8I* | P 3C* |
      P 3 Orion* | Nimrod MRA4 | Atlantique 2 | Breguet Atlantic* | E 3 Sentry | E 3A* | E 3G |
      E 3 AWACS | E 7 Wedgetail* | E 7A* | Wedgetail* | E 2 Hawkeye* | E 2C* | E 2D* | GlobalEye* |
      Erieye | Phalcon | AWACS | E 8C* | =JSTARS | EP 3* | RC 135* | RC 12 | WC 135* | OC 135* |
      U 2S | SR 71* | E 4B | E 6B | E 6 Mercury | =TACAMO | EA 37B | EC 37B |
      Bombardier Global 6500 | Sentinel R1 | Airseeker`,
  },
  // Helicopters and tiltrotors.
  {
    weight: 3,
    gives: ["materiel", "military", "aircraft"],
    phrases: `
      V 22* | MV 22* | CV 22* | CMV 22* | V 280* | MV 75 | =FLRAA | =FARA | AH 64* | AH 1* | AH 1Z |
      UH 1 | UH 1Y* | UH 1H* | UH 60* | HH 60* | MH 60* | SH 60* | S 70 Black* | S 70i | CH 46* |
      CH 47* | MH 47* | CH 53* | MH 53* | CH 148 | OH 58* | MH 6 | AH 6 | Black Hawk* | Blackhawk* |
      Pave Hawk* | Seahawk* | Chinook* | King Stallion* | Super Stallion* | Kiowa Warrior* |
      Super Cobra* | Eurocopter Tiger | NH90* | NH 90* | Merlin Mk2 | AW101* | AW159 | AW149* |
      Super Puma* | H225M | EC725 | A129 Mangusta | Mangusta | T129* | Gokbey | Rooivalk | Mi 8* |
      Mi 17* | Mi 171* | Mi 24* | Mi 26* | Mi 28* | Mi 35* | Ka 27* | Ka 28 | Ka 29* | Ka 31 |
      Ka 50 | Ka 52* | Ka 226T | Kamov* | Mil Mi* | Z 19 | =LCH Prachand | Prachand | Surion* |
      KUH 1`,
  },
  // Air defence without a ballistic threat, and the radars.
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      S 75 | S 125* | S 200 | S 300* | S 350* | S 400* | SA 6 | SA 8 | SA 10 | SA 11 | SA 15 |
      SA 16 | SA 18 | SA 22 | Buk M1* | Buk M2* | Buk M3 | Tor M1* | Tor M2* | Osa AKM |
      Strela 10* | Strela 2* | Tunguska* | Pantsir* | Shilka | ZSU 23* | ZU 23* | 2K12 | 2K22 |
      9K33 | Igla S | Stinger* | Mistral 3 | Piorun* | Starstreak* | RBS 70* | RBS 23 | KP SAM |
      HQ 2 | HQ 7 | HQ 9* | HQ 16* | HQ 17* | HQ 19 | HQ 22* | FK 3 | FM 90 | FN 6 | LY 80 | QW 2 |
      Bavar 373 | Third Khordad | 15th Khordad | Akash NG | =QRSAM | =VSHORAD | =VSHORADS |
      =M-SHORAD | =SHORAD | Manpads | Nasams | IRIS T* | Iron Dome | Iron Beam | Barak 8* |
      Barak MX | Sky Sabre | =CAMM | CAMM ER | Crotale* | VL MICA | =SAMP T | SAMP/T* | Aster 30* |
      Aster 15* | MIM 23* | Nike Hercules | Cheongung* | KM SAM* | M SAM | L SAM | Tien Kung* |
      Sky Bow | Type 03 Chu | Skynex* | Skyranger* | Skyshield* | Sky Shield | Skyguard | Gepard* |
      Oerlikon | Phalanx CIWS | =C-RAM | =CRAM | Centurion C | Hisar A | Hisar O | Siper | =ESSI |
      European Sky Shield* | =LTAMDS | =IBCS | =IFPC | Ground Master 400 | GM400* | GM200 |
      TRML 4D | AN TPS 80 | AN TPY 2 | AN SPY* | TPS 77 | Nebo M | =AESA | Link 16`,
  },
  {
    weight: 3,
    also: { "missiles-nuclear": 2 },
    gives: ["materiel", "military"],
    phrases: `
      Patriots to | Patriot PAC`,
  },
  // Air-to-air and air-launched weapons, pods, bombs.
  {
    weight: 2.5,
    gives: ["materiel", "military"],
    phrases: `
      =AMRAAM | AMRAAM* | AIM 9* | AIM 120* | AIM 260 | AIM 7 | AIM 54 | AIM 9X Sidewinder |
      =ASRAAM | Python 5 | I Derby | Astra Mk1 | PL 15* | PL 12 | PL 17 | R 37M* | =JDAM | =JDAMs |
      JDAM ER | =SDB | GBU 12 | GBU 31 | GBU 38 | GBU 39* | GBU 53* | GBU 57* | Paveway* |
      AASM Hammer | KAB 500* | FAB 500* | FAB 1500* | FAB 3000* | UMPK | AGM 88* | AGM 65* |
      AGM 114* | AGM 154 | AGM 179 | AGM 183* | Hellfire* | Spice 250 | Spice 1000 | Litening`,
  },
  // Space.
  {
    weight: 3,
    gives: ["military"],
    phrases: `
      =USSF | =SATCOM | Spacecom | =USSPACECOM | X 37B | =SBIRS | =GSSAP | GPS III | GPS IIIF |
      =MUOS | Skynet 5* | Skynet 6* | Syracuse 4* | =SICRAL | =SARah | Helios 2 | Helios 1A |
      Composante Spatiale | COSMO SkyMed | Cosmos 2543 | Cosmos 2542 | Kosmos 1408 | Cosmos 1408 |
      Yaogan* | Shijian 21 | Ofek 11 | Ofek 13 | Ofek 16 | Ofek 19 | =ASAT | Nudol* |
      Mission Shakti | =DSCS | Milstar* | =AEHF | KH 11 | Starshield | =NSSL | Noor 1 | Noor 2 |
      Malligyong* | Chollima 1`,
  },
  // Services, commands and teams.
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
      =RAF | =USAF | =RAAF | =PLAAF | =RCAF | =RNZAF | =RSAF | =ROCAF | =ROKAF | =JASDF | =IAF |
      =PAF | =USAFE | =PACAF | =AFGSC | =AFSOC | =AFRL | =AFMC | =ANG | Luftwaffe | Armee de l'Air |
      Aeronautica Militare | Luftforsvaret | Flygvapnet | Ilmavoimat | =VKS | Red Arrows |
      Patrouille de France | Frecce Tricolori | Russian Knights | Snowbirds | =NORAD | Spangdahlem |
      RAF Lakenheath | RAF Mildenhall | RAF Coningsby | RAF Lossiemouth | RAF Akrotiri |
      RAF Fairford | RAF Waddington | RAF Brize | Aviano | Incirlik | Kadena | Yokota | Futenma |
      Barksdale | Dyess | Nellis | Al Udeid | Al Dhafra | Engels 2 | Hmeimim | Khmeimim`,
  },
  // Names that birds, cars, storms and peoples bear too.
  {
    weight: 2.5,
    near: ["military", "aircraft"],
    phrases: `
      Typhoon | Typhoons | Tornado | Tornados | Hornet | Hornets | Growler* | Hercules | Osprey |
      Ospreys | Harrier | Harriers | Apache | Apaches | Poseidon | Hawkeye* | Raptor | Raptors |
      Lancers | Mirage | Mirages | Phantom | Phantoms | Tucano* | Merlin | Wildcat | Caracal |
      Hawks | Atlas A400M | Stratojet`,
  },
  // Air bases.
  {
    weight: 2,
    near: ["military", "aircraft"],
    phrases: `
      Jagel | Wunstorf | Büchel | Buchel | Norvenich | Nörvenich | Laage | Wittmund |
      Geilenkirchen | Evreux | Mont de Marsan | Istres | Saint Dizier | Luxeuil | Volkel |
      Leeuwarden | Kleine Brogel | Florennes | Skrydstrup | Orland | Ørland | Bodo | Evenes |
      Rygge | Lulea | Rissala | Rovaniemi | Payerne | Emmen | Gioia del Colle | Ghedi | Amendola |
      Sigonella | Trapani | Moron de la Frontera | Torrejon | Los Llanos | Lajes | Araxos |
      Larissa | Konya | Diyarbakir | Krzesiny | Malbork | Kecskemet | Caslav | Sliac |
      Graf Ignatievo | Fetesti | Campia Turzii | Siauliai | Amari | Lielvarde | Starokostiantyniv |
      Myrhorod | Saky | Belbek | Dzhankoi | Olenya | Shaykovka | Dyagilevo | Savasleyka |
      Akhtubinsk | Mozdok | Nagurskoye | Rogachevo | Nevatim | Hatzerim | Ramat David | Palmachim |
      Tel Nof | Bagram | Shindand | Balad | Al Asad | Ayn al Asad | Ambala | Hasimara | Hindon |
      Pathankot | Adampur | Nur Khan | Sargodha | Osan | Kunsan | Cheongju | Gimhae | Chitose |
      Hyakuri | Komatsu | Nyutabaru | Iwakuni | Atsugi | Ching Chuan Kang | Hualien | Chiayi |
      Tindal | Amberley | Williamtown | Eglin | Tyndall | Davis Monthan | Offutt | Malmstrom |
      F.E. Warren | Kirtland | Holloman | Hurlburt | MacDill | Wright Patterson | Hanscom |
      Eielson | Elmendorf | Hickam | Pease | Altus | Thule | Pituffik | Keflavik | Al Dhafra |
      Al Tanf`,
  },
];
