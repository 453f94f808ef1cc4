import type { RuleTable } from "../rule.ts";
import { armsControlNames, groupNames, missileNames } from "./affairs.ts";

/** Names that every language writes alike in Latin letters: weapons, platforms, makers, services, groups, treaties. */
export const names: RuleTable = {
  topics: {
    diplomacy: [
      { weight: 1, gives: ["military", "alliance"], phrases: "NATO | OTAN | =CSTO" },
      { weight: 3, phrases: "AUKUS | ANZUS" },
      { weight: 2, phrases: "=OSCE | =QUAD | =SCO | =ITPP | ADMM Plus | Ramstein group" },
    ],
    operations: [
      {
        weight: 2,
        gives: ["battle"],
        phrases: `
      =UNIFIL | =MONUSCO | =MINUSMA | =MINUSCA | =UNMISS | =AMISOM | =ATMIS | =KFOR | =ISAF | =SFOR |
      =IFOR | =UNPROFOR | =UNDOF | =UNFICYP | =EUFOR | =ECOMOG | =CENTCOM`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 2.5,
        gives: ["nuclear"],
        phrases: `
      =ICBM | =ICBMs | =SLBM | =SLBMs | =IRBM | =MIRV | =MIRVs | Minuteman III | Trident II | Hwasong |
      Pukguksong | Taepodong | Taepo Dong | Rodong | Sarmat | Oreshnik | Bulava | Topol M | Yars |
      Agni | Shahab | Ghadr | Dongfeng | Iskander | Kinzhal | Burevestnik | Tomahawk* | =ATACMS |
      Storm Shadow | Taurus missile* | =SCALP | Brahmos | Hyunmoo | Jericho III`,
      },
      {
        weight: 2.5,
        also: { "air-space": 2 },
        phrases: `
      =THAAD | =PAC 3 | =PAC3 | Aegis Ashore | Arrow 3 | Arrow 2 | =SM 3 | David Sling | =S 500`,
      },
      { weight: 3, phrases: "=NORAD missile | START warhead*" },
      ...missileNames,
    ],
    "arms-control": [
      {
        weight: 3,
        gives: ["nuclear"],
        phrases: `
      New START | START II | START I | =JCPOA | =CTBT | =CTBTO | =SALT II | =IAEA | =AIEA | =UNSCOM |
      =UNMOVIC | =OPCW | =OPAQ | =TPNW`,
      },
      { weight: 2, phrases: "=NPT | =MTCR | =ITAR | Wassenaar | START treaty" },
      ...armsControlNames,
    ],
    cyber: [
      {
        weight: 3,
        phrases: `
      cyber | cyberwar | ransomware | malware | phishing | =APT28 | =APT29 | =APT41 | =APT |
      Fancy Bear | Cozy Bear | Sandworm | Lazarus Group | Kimsuky | Salt Typhoon | Volt Typhoon |
      Stuxnet | NotPetya | WannaCry | Killnet | SolarWinds | =DDoS | KillNet | Locked Shields | =CISA |
      Turla | Anonymous Sudan`,
      },
    ],
    intelligence: [
      {
        weight: 3,
        phrases: `
      =CIA | C.I.A. | =KGB | K.G.B. | =FSB | =GRU | =MI5 | =MI6 | Mossad | Shin Bet | Edward Snowden |
      WikiLeaks | =GCHQ | =BND | =DGSE | =NSA | N.S.A. | =SVR | =NRO | Stasi`,
      },
    ],
    industry: [
      {
        weight: 2.5,
        gives: ["trade"],
        phrases: `
      Lockheed Martin | Lockheed | Northrop Grumman | Northrop | Raytheon | =RTX | BAE Systems |
      Rheinmetall | General Dynamics | Huntington Ingalls | L3Harris | Hanwha Aerospace |
      Hanwha Ocean | Hanwha Systems | Korea Aerospace Industries | LIG Nex1 | Hyundai Rotem | Elbit |
      Elbit Systems | Rafael Advanced | Israel Aerospace Industries | Rostec | Rosoboronexport |
      Almaz Antey | Uralvagonzavod | =KNDS | Krauss Maffei | Nexter | Dassault Aviation | Naval Group |
      Fincantieri | thyssenkrupp Marine | =TKMS | Kongsberg | Saab | =MBDA | Hensoldt | Diehl Defence |
      Ukroboronprom | Baykar | Aselsan | Roketsan | Bharat Electronics | Hindustan Aeronautics |
      Mazagon Dock | Mitsubishi Heavy | Anduril | AeroVironment | General Atomics | Oshkosh Defense |
      Norinco | =AVIC | Bofors | Armscor | Denel | Embraer Defense | Patria | Nammo |
      McDonnell Douglas | Babcock | QinetiQ | DCNS | Thales | Navantia`,
      },
    ],
    technology: [
      {
        weight: 2,
        phrases: `
      =DARPA | Darpa | =UAV | =UAVs | =UAS | =UUV | =USV | =UGV | Loyal Wingman | =CCA | Starlink |
      Shahed | Bayraktar | Switchblade | =ISR`,
      },
      { weight: 3, phrases: "hypersonic* | Valkyrie drone" },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military"],
        phrases: `
      Balikatan | =RIMPAC | Rim of the Pacific | Cobra Gold | Ulchi | Freedom Shield | Freedom Edge |
      Team Spirit | Foal Eagle | Key Resolve | Zapad 20* | Zapad 2021 | Zapad 2025 |
      Steadfast Defender | Steadfast Dart | Steadfast Noon | Red Flag | Talisman Sabre |
      Talisman Saber | Exercise Malabar | Malabar exercise | Defender Europe | Garuda Shield |
      Pitch Black | Yama Sakura | Keen Sword | Resolute Dragon | Orient Shield | Cyber Flag |
      =BALTOPS | Trident Juncture | Cold Response | Nordic Response | Sea Breeze | Saber Strike |
      Saber Guardian | =African Lion | Bright Star | Flintlock | =UNITAS | Yudh Abhyas | Khaan Quest |
      Northern Edge | Valiant Shield | Pacific Vanguard | Kamandag | Salaknib | Cope India |
      Cope North | Ssangyong`,
      },
    ],
    maritime: [
      {
        weight: 2.5,
        phrases: `
      =USS | =HMS | =HMAS | =HMCS | =INS | =ROKS | =USNS | =USCG | =BRP | =FNS | =NSWC |
      Arleigh Burke | Zumwalt | Virginia class | Ohio class | Nimitz | Gerald R. Ford |
      Admiral Kuznetsov | Moskva cruiser`,
      },
    ],
    "air-space": [
      {
        weight: 2.5,
        gives: ["materiel", "military"],
        phrases: `
      F 35 | F35 | F 35s | F 35A | F 35B | F 35C | F 16 | F16 | F 16s | F 15 | F 15s | F 15K | F 15EX |
      F 22 | F 22s | F 18 | F A 18 | F 14 | F 117 | B 1B | B 2 bomber* | B 52 | B 52s | B 21 |
      A 10 Warthog | A 10 Thunderbolt | KF 21 | FA 50 | Eurofighter | Rafale | Gripen | =JAS 39 |
      Mirage 2000 | Su 24 | Su 25 | Su 27 | Su 30 | Su 34 | Su 35 | Su 57 | MiG 21 | MiG 29 | MiG 31 |
      MiG 29s | Tu 95 | Tu 160 | Tu 22M3 | J 20 | J 10 | J 16 | J 35 | H 6 bomber* | C 130 | C 130J |
      C 17 | KC 46 | KC 135 | A400M | C 390 | P 8A | P 8 | E 7A | E 3 AWACS | =AWACS | U 2 spy | V 22 |
      Osprey aircraft | AH 64 | AH 64E | Apache helicopter* | Apache attack | Black Hawk* | UH 60 |
      CH 47 | Chinook* | Tejas | =NORAD | Eurofighters | Rafales | Typhoon jet* | Typhoon fighter*`,
      },
      {
        weight: 2.5,
        gives: ["materiel", "military"],
        phrases: `
      S 300 | S 400 | =NASAMS | Iron Dome | IRIS T | Pantsir | Avenger Air | =SHORAD | Skyranger |
      Sky Shield`,
      },
      {
        weight: 2,
        phrases: `
      =Patriot missile* | Patriot batter* | Patriot system* | Patriot air | Patriot launcher*`,
        also: { "missiles-nuclear": 2 },
      },
      { weight: 2.5, gives: ["military"], phrases: "=RAF | =USAF | =RAAF | =PLAAF | =RCAF" },
      { weight: 3, phrases: "=USSF | Space Force | =GPS jamming | =SATCOM" },
    ],
    land: [
      {
        weight: 2.5,
        gives: ["materiel", "military"],
        phrases: `
      =HIMARS | Leopard 2* | Leopard tank* | =M1A2 | M1 Abrams | Abrams | K2 tank* | K9 | K9A1 | T 72 |
      T 72s | T 90 | T 14 | Challenger 2 | Bradley fighting | Bradleys | Stryker | Strykers |
      Boxer vehicle* | =CAESAR | M777 | Pzh 2000 | =MLRS | Puma IFV | =BMP | =BMP 2 | =BMP 3 | =JLTV |
      Humvee* | =IFV | =IFVs | =APC | =APCs | =MRAP | =XM30 | Chunmoo`,
      },
    ],
    terrorism: [
      {
        weight: 3,
        gives: ["battle"],
        phrases: `
      Al Qaeda | Al Qaida | Qaeda | al Qaeda s | =ISIS | =ISIL | Daesh | Daech | Boko Haram |
      Al Shabaab | al Shabab | Shabaab | =PKK | Lashkar | Lashkar e Taiba | Jaish e Mohammed |
      Jemaah Islamiyah | Abu Sayyaf | =LTTE | Bin Laden | Osama bin Laden | =AQAP | =AQIM | =ISWAP |
      =JNIM | =TTP | Tehrik i Taliban | Islamic Jihad | Abu Nidal | Sendero Luminoso | Shining Path |
      Aum Shinrikyo | Al Nusra | =ETA militant* | Real IRA | Zarqawi | al Zarqawi | Moussaoui |
      Baghdadi | Red Brigades`,
      },
      {
        weight: 1.5,
        gives: ["battle"],
        phrases: `
      Taliban* | Hamas | Hezbollah | Hizbollah | Houthi | Houthis | =FARC | =ELN | =ADF | =M23 | =IRA |
      I.R.A. | Wagner Group`,
        needs: ["battle", "death"],
      },
      ...groupNames,
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      Novichok* | sarin | =VX | anthrax | ricin | polonium | =CBRN | =CBRNE | Sarin | tabun | soman |
      Agent Orange | novitchok | =USAMRIID | Porton Down`,
      },
    ],
  },
};
