import type { RuleTable } from "../../../rule.ts";

export const names: RuleTable = {
  topics: {
    operations: [
      {
        weight: 2.5,
        gives: ["battle"],
        phrases: `
      =FARDC | =FACA | =FAMa | =FADM | =UNITAF | =UNOSOM | =UNAMSIL | =UNMIL | =MINUSTAH |
      =MINUJUSTH | =UNTSO | =UNISFA | =UNAMID | =BINUH | =MISCA | =AUSSOM | =SAMIDRC | =SAMIM |
      =EUTM | =EUCAP | =EULEX | =EUNAVFOR | =EUMAM | =EUBAM | =UNAMA | =UNOMIG | =UNMIK | =UNTAC |
      =ONUC | =UNEF | =MINURSO | =UNSMIL | =ENDF | =UPDF Barkhane | Sangaris | Chammal | Takuba |
      Prosperity Guardian | Inherent Resolve | Resolute Support | Enduring Freedom | Wazalendo |
      Bukavu | El Fasher | Al Fasher | Pokrovsk | Bachmut | Bakhmut | Kupiansk | Kupjansk |
      Avdiivka | Toretsk | Chasiv Yar | Tchassiv Yar | Robotyne | Izium | Vovtchansk |
      Zaporijjia | Donbass | Donbas | Sloviansk | Kramatorsk | Huliaipole | Rafah | Jan Yunis |
      Khan Younès | Khan Yunis | Yenín | Cabo Delgado | Tigray | Darfur | Darfour | Kordofan |
      Karabach | Karabakh | Nagorno Karabaj | Idlib | Soueïda | Sweida | Deir ez Zor | Kidal |
      Tessalit | Tinzaouaten | Mekele`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        needs: ["battle", "death", "military"],
        phrases: `
      =M23 | =FDLR | =CODECO | =FLA | =SPLA | =TPLF | =SDF | =YPG | =KNLA | =EZLN | Fano |
      Séléka | Balaka | Viv Ansanm | Gran Grif | Azawad | Wagner | Azov | Haftar | Dbeibah |
      Hemedti | Burhan | Al Sharaa | Ansarullah | Houthi* | Ansar Allah | Tatmadaw`,
      },
      {
        weight: 2,
        needs: ["battle", "death", "military"],
        phrases: `
      =RSF | Aspides | Atalanta | Irini | Agenor | Serval | Goma | Chartum | Khartoum | Mariupol |
      Lyman | Kherson | Cherson | Jenin | Naplouse | Juba`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 2.5,
        gives: ["nuclear"],
        phrases: `
      =SLCM | =SSBN | =SNLE | =ASMPA | =ASN4G | =M51 | =M51.3 | Vanguard Klasse | Oreschnik |
      Orechnik | Oresznik | Poseidon Torpedo | Burewestnik | Avangard | Awangard | Zircon |
      Tsirkon | Cirkon | Kalibr | Kaliber Marschflug* | =SS 20 | =SS 18 | =SS 19 | =RS 24 |
      =RS 28 | =DF 41 | =DF 26 | =DF 21 | =DF 17 | =DF 61 | =JL 3 | =KN 23 | Khorramshahr |
      Sejil | Ghauri | Shaheen III | Prithvi | Tayfun | Bora Füze* | Taurus Marsch* | Dark Eagle |
      Golden Dome | Arrow 4 | Arrow III | Sky Shield | =ESSI | =NORAD | Nike Hercules |
      Honest John | Jupiter Rakete* | Sentinel ICBM | =W76 | =W88 | =B61 | =B61 12`,
      },
      {
        weight: 2.5,
        needs: ["nuclear", "launch"],
        phrases: `
      Triomphant | Vigilant | Dreadnought | Pershing* | Fattah | Emad | Babur | Typhon |
      Thor Rakete*`,
      },
    ],
    "arms-control": [
      {
        weight: 3,
        phrases: `
      =OPANAL | Tlatelolco | Pelindaba | Rarotonga | =TIAN | =FMCT | =INF Vertrag | =MBFR |
      =KSE Vertrag | =CWC | =BTWC | =TICE | =OTICE | =TNP | =TNPN | =RECNA | Open Skies`,
      },
      {
        weight: 3,
        needs: ["nuclear"],
        phrases: `
      =START | =SALT | =ABM | =CFE | =BWC | =TCE | =CCAC | =TCA | =ATT | Pugwash | =ICAN | =FCE`,
      },
    ],
    cyber: [
      {
        weight: 3,
        phrases: `
      =APT44 | =APT 28 | Ghostwriter | =UNC1151 | Storm 1516 | Doppelgaenger | Portal Kombat |
      Pravda Netz* | =VIGINUM | =ANSSI | =COMCYBER | =KdoCIR | =ZITiS | =CCDCOE | =ENISA |
      =INCIBE | =NASK | =DKWOC | LockBit | BlackCat | REvil | DarkSide | Noname057 | Xaknet |
      Predator Spy* | NSO Group | Candiru | Viasat | Industroyer | BlackEnergy | Shamoon |
      Charming Kitten | MuddyWater | Predatory Sparrow | Winnti | Mustang Panda | Flax Typhoon |
      Gamaredon | Evil Corp`,
      },
      {
        weight: 2.5,
        needs: ["hack", "state"],
        phrases: `
      Doppelgänger | Matryoshka | =BSI | =CERT | =CSIRT | Conti | NoName | Pegasus | Paragon |
      Graphite`,
      },
    ],
    intelligence: [
      {
        weight: 3,
        phrases: `
      =DGSI | =DRSD | =SDECE | =BfV | =CNI | =CESID | =ABIN | =AISE | =AISI | =SISMI | =SISDE |
      =ABW | =SKW | =SWW | =MİT | =VSOA | =UDBA | =SIED | =CSIS | =ASIO | =ASIS | =AIVD | =MIVD |
      =SÄPO | =Supo | =SWR | =SBU | Schin Bet | Shin Beth | Chin Beth | Securitate | Mosad |
      Mukhabarat | =DINA | =SEBIN | =DGCIM | Unit 29155 | Skripal | Nawalny | Litwinenko |
      Litvinenko | Five Eyes`,
      },
      {
        weight: 2.5,
        needs: ["trial", "agency", "expel"],
        phrases: `
      =DRM | =MAD | =SIDE | =AFI | =DIS | =ROS | =SOA | =BIA | =VOA | =SIS | =DNI | =DIA | =PET |
      =NIS | =RAW | =ISI | =FSO | =HUR | =MSS | Aman | Echelon`,
      },
    ],
    industry: [
      {
        weight: 2.5,
        gives: ["trade"],
        phrases: `
      =KMW | =ESG Elektronik | Helsing | Quantum Systems | Stark Defence | Heckler |
      =FN Herstal | Herstal | Arquus | =CNIM | =ODAS | =CMN | Piriou | =DGA | =OCCAR | =NSPA |
      =EDIRPA | =DSCA | =BAAINBw | =PGZ | =HSW | =WB Electronics | =WZM | =Bumar | =ASMAR |
      =ENAER | =FAMAE | =FAdeA | =INVAP | =COTECMAR | =INDUMIL | =EM&E | =GDELS |
      Santa Bárbara Sistemas | =OTO Melara | Avibras | =OGMA | Taurus Armas | Tekever | =GAMI |
      =TUSAŞ | =ASFAT | Havelsan | Nurol | =FNSS | Yugoimport | Jugoimport | Krušik |
      Đuro Đaković | Orqa | =HS Produkt | Zen Technologies | Poongsan | Hanwha`,
      },
      {
        weight: 2.5,
        needs: ["military", "materiel"],
        phrases: `
      Renk | Safran | =SAFE | =EDIP | =ASAP | =FMS | =EDA | =PZL | Mesko | =SIMA | Indra |
      Escribano | =IVECO | Leonardo | Embraer | =EDGE | =SAMI | =TAI | =MKE | Otokar | =BMC |
      =STM | Zastava | =DOK ING | =CSG | =STV | Excalibur | =KAI | =LIG`,
      },
    ],
    technology: [
      {
        weight: 2.5,
        needs: ["military", "trade"],
        phrases: `
      =FCAS | =SCAF | =NGF | =MGCS | =GCAP | =EDF Projekt | =AUKUS Pillar | =FPV | nEUROn |
      Eurodrone | Eurodrohne | Anka | Akıncı | Kizilelma | Kızılelma | Reaper | Global Hawk |
      Triton | Lancet | Shahed* | Geran | Warmate | Lancer | Gjallarhorn | Iron Beam |
      DragonFire | =HELMA P | =HELIOS`,
      },
    ],
    exercises: [
      {
        weight: 3.5,
        needs: ["military"],
        phrases: `
      Orion 23 | Orion 26 | Orion 2026 | Steadfast* | Defender 2* | Quadriga | Grand Eagle |
      Gulf* Escudo | Anakonda | Anaconda 2* | Dragon 2* | Zapad | Zapad* | Wostok | Vostok 2* |
      Okean 2* | Aguila | Cobra Warrior | Tiger Meet | Air Defender | Pacific Skies |
      Rapid Trident | Dynamic Manta | Dynamic Mariner | Locked Shields | Crossed Swords |
      Cyber Coalition | Noble Jump | Noble Partner | Brilliant Jump | Sarex | Felino | Panamax |
      Tradewinds | Cruzex | Salitre | Fuerzas Comando | Formosa | Lion* Africain* | Efes |
      Mavi Vatan | Denizkurdu | Anadolu Ankası | Mare Aperto | Joint Stars | Sinkex |
      Eagle Partner | Saber Junction | Iron Wolf | Spring Storm | Siil | Kevadtorm |
      Peace Mission | Union Shield`,
      },
      {
        weight: 2,
        phrases: "=JMRC | =JATEC | =GÜZ | =CENZUB | =CENTAC | =CPF",
      },
    ],
    maritime: [
      {
        weight: 2.5,
        phrases: `
      Dixmude | Forbin | Chevalier Paul | Courbet | Guépratte | Duguay Trouin | Gorch Fock |
      Blas de Lezo | Juan Sebastián de Elcano | =ARA San Juan | Tamandaré | =TCG | =ORP | =KRI |
      =BAP | =SNA | =BSAM | =BSAOM | =LHD | =FREMM | =FDI | Belharra | Gowind | Scorpène | Meko |
      Horizon Fregat* | =F125 | =F126 | =F123 | =F110 | =S 80 | =U212 | Miecznik | Ślązak |
      Admiral Gorschkow | Liaoning | Harry S Truman`,
      },
      {
        weight: 2,
        needs: ["military", "vessel", "battle"],
        phrases: `
      Bab al Mandab | Bab el Mandeb | Hormuz | Ormuz | Hormus | Malacca | Malakka | Kertch |
      Kerch | Ormus | Skagerrak | Spratly | Paracel | Scarborough | Senkaku | Eagle S | Estlink |
      Balticconnector | Nord Stream`,
      },
      {
        weight: 2,
        needs: ["military", "vessel"],
        phrases: `
      Charles de Gaulle | Mistral | Tonnerre | Aquitaine | Provence | Languedoc | Suffren |
      Barracuda | Améthyste | Sachsen | Hessen | Baden Württemberg | Bayern | Brandenburg |
      Juan Carlos I | Cristóbal Colón | Esmeralda | Libertad | Cavour | Trieste | Garibaldi |
      Vespucci | Fasan | Rizzo | San Juan | Riachuelo | Atlântico | =KD | =ARC | =ARA | =FS |
      Orka | Kormoran | Moskwa | Shandong | Fujian | Gerald Ford | Harry Truman | Eisenhower |
      Abraham Lincoln | Queen Elizabeth | Prince of Wales | Anadolu | Wilhelm Gustloff`,
      },
    ],
    "air-space": [
      {
        weight: 2.5,
        gives: ["military"],
        phrases: `
      =MRTT | =C130 | =CN 235 | =C 295 | =C295 | =KC 390 | =NH90 | =NH 90 | Puma Hubschrauber* |
      Tiger Hubschrauber* | Mangusta | =AW101 | =AW149 | =AW 149 | =AW249 | =H145M | =H160M |
      =M 345 | =M 346 | =PC 7 | =PC 21 | Super Tucano | =A 29 | Pampa III | =F 5 | F 5E |
      F 4 Phantom | F 104 | Starfighter | Super Étendard | Skyhawk | Fighting Falcon* |
      Lightning II | Rafale* | Gripen* | JF 17 | J 10C | Su 30* | Mi 24 | Mi 8 | Mi 17 | Mi 28 |
      Ka 52 | An 26 | An 124 | Il 76 | Il 20 | Tu 95* | Tu 22* | MiG* | Y 20 | Atlantique 2 |
      Hawkeye | =AEW | GlobalEye | =HQ 9 | HQ 22 | FK 3 | Tor M2 | Panzir | =SAMP T | Crotale |
      VL Mica | Mistral 3 | Skynex | Stinger* | Spyder | Hisar | Siper | Husarz | =KAAN | Hürjet |
      Gökbey | Atak Helikopter*`,
      },
      {
        weight: 2.5,
        needs: ["military", "aircraft", "materiel"],
        phrases: `
      Caracal | Cougar | =Tigre | Guépard | Mirage | Orion P 3 | Sentinel | Buk | Osa | Newa |
      Neva | Kub | Mamba | Piorun | Grom | Pilica | Narew | Wisła | Gepard | Mantis | Barak*`,
      },
    ],
    land: [
      {
        weight: 2.5,
        gives: ["materiel"],
        needs: ["military", "trade", "materiel", "drill"],
        phrases: `
      =Leopard | =Puma | =Marder | =Boxer | =Fuchs | =Dingo | =Wiesel | =Lynx | =Panther |
      =Borsuk | =Rosomak | =Krab | =Rak | =K2 | =Homar | =Leclerc | =Griffon | =Jaguar | =Serval |
      =VBCI | =VBMR | =AMX | =AMX 10 | =VAB | =Ariete | =Lince | =Centauro | =Freccia | =Dardo |
      =Guarani | =Cascavel | =Stryker | =Bradley | =Pandur | =Ajax | =CV90 | =Castor | =Altay |
      =Fırtına | =Kirpi | =Ejder | =M 84 | =M 84 AS1 | =Lazar | =Nora | =Patria | =PzH | =TOS 1 |
      =RCH 155 | =GMLRS | =Spike | =Javelin | =NLAW | =Carl Gustaf | =AT4 | =Kornet`,
      },
    ],
    terrorism: [
      {
        weight: 3,
        gives: ["battle"],
        phrases: `
      Shebab* | ISIS K | Chorasan | Jorasán | Ansaru | Lakurawa | Katiba Macina | Tehreek |
      Jaish al Adl | Hayat Tahrir | =AQMI | =EIGS | =EIIL | =GSIM | =ISGS | Baloch Liberation |
      =GRAPO | Rote Armee | =RAF Terror | Hisb ut | Ansar al Sharia | Ansar al Islam |
      Al Mourabitoun`,
      },
      {
        weight: 2.5,
        needs: ["death", "battle", "terror"],
        phrases: "Khorasan | =HTS | =JAS | =BLA | =TPL | =MTI | =FRAP | Nusra",
      },
    ],
  },
};
