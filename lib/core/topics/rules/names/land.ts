import type { Rule } from "../../rule.ts";

/** Vehicles, guns and ground units by the names that every language writes alike. */
export const landNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      Leopard 1* | Leopard 2* | Leopard tank* | =M1A1 | =M1A2 | M1 Abrams | M1A2 SEP* | M1E3 |
      Abrams tank* | Abrams M1* | Abramses | M60A3 | M48 Patton | K1 tank* | K2 tank* |
      K2 Black Panther* | K2PL | K2s | K9 howitzer* | K9 Thunder | K9A1 | K9A2 | K9s | K 9 Vajra |
      K21 IFV | Redback IFV | T 34 tank* | T 54* | T 55* | T 62* | T 64* | T 72* | T 80* | T 84* |
      T 90* | T 14 Armata | T 14 | Armata | PT 91* | Twardy tank* | Challenger 1 tank* |
      Challenger 2* | Challenger 3* | Challenger tank* | Chieftain tank* | Merkava* |
      Leclerc tank* | char Leclerc | Ariete tank* | C1 Ariete | Altay tank* | Arjun tank* |
      Arjun Mk1A | Zorawar | Al Khalid tank* | VT 4 | Type 10 tank* | Type 90 tank* |
      Type 74 tank* | Type 99 tank* | Type 99A | Type 96 tank* | Type 15 tank* | ZTQ 15 | ZTZ 99 |
      Type 59 tank* | Karrar tank* | Zulfiqar tank* | Stridsvagn | Strv 122 | Panzer 68 |
      M10 Booker | Centauro II | Panther KF51 | AMX 10RC* | AMX 10 RC | AMX 30* | AMX 13 |
      Scorpion light tank*`,
  },
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      M2 Bradley | M2A2 | M2A3 | M2A4 | Bradley fighting | Bradley vehicle* | Bradleys | M113* |
      M117 Guardian | Stryker | Strykers | Stryker vehicle* | =AMPV | AMPVs | =XM30 | =OMFV |
      =JLTV | JLTVs | Humvee* | =HMMWV | HMMWVs | =MRAP | MRAPs | =M-ATV | MaxxPro | Cougar MRAP* |
      Buffalo MRAP* | LAV 25 | LAV III | LAV 6 | LAVs | =AAV | =AAV7 | AAV 7 | ACV amphibious |
      Amphibious Combat Vehicle* | =ISV | Infantry Squad Vehicle* | =BMP | BMP 1* | BMP 2* |
      BMP 3* | =BMD | BMD 2 | BMD 4* | =BTR | BTR 60* | BTR 70 | BTR 80* | BTR 82* | BTR 90 |
      BTR 4 | BRDM* | MT LB* | BMPT* | Terminator vehicle* | Kurganets* | Bumerang vehicle* |
      Tigr vehicle* | Typhoon K | Typhoon MRAP | Marder vehicle* | Marder IFV* | Marders |
      Puma IFV* | Puma infantry | SPz Puma | Schutzenpanzer* | Boxer vehicle* | Boxer armoured* |
      GTK Boxer* | Boxer RCT | Lynx KF41* | Lynx IFV* | KF41* | Fuchs vehicle* | Fennek* | Wiesel* |
      Dingo vehicle* | CV90* | CV 90* | =BVS10 | BvS10 | Viking vehicle* | Patria AMV* |
      Patria 6x6 | Pandur* | ASCOD* | Ulan IFV* | Pizarro IFV | Dragon 8x8 | VCR Dragon |
      Ajax vehicle* | Ajax armoured* | Warrior vehicle* | Warrior IFV* | Scimitar vehicle* |
      Mastiff vehicle* | Foxhound vehicle* | Jackal vehicle* | Husky vehicle* |
      Bushmaster vehicle* | Bushmaster protected | Bushmasters | Hawkei* | Redback vehicle* |
      VBCI* | VAB vehicle* | Griffon vehicle* | Jaguar EBRC | EBRC Jaguar | Serval vehicle* |
      VBMR* | Scorpion programme | Freccia | VBM Freccia | Lince vehicle* | Puma 4x4 | KTO Rosomak |
      Rosomak* | Borsuk* | Krab howitzer* | =AHS Krab | Namer | Eitan APC* | Namer APC* | Otokar* |
      Kirpi* | Cobra II armoured | Arma 8x8 | Tulpar | Altug | Terrex* | Hunter AFV | Bionix |
      =WZ 551 | ZBL 08 | ZBD 04 | Type 08 vehicle* | Dongfeng Mengshi | K808 | K200 APC* |
      Piranha vehicle* | Piranha V | Piranha 5 | Eagle V vehicle* | Mowag* | WhAP | =FICV | =IFV |
      =IFVs | =APC | =APCs | =MBT | =MBTs | =MGCS | Main Ground Combat*`,
  },
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      =HIMARS | Himars | =MLRS | M270* | =GMLRS | GMLRS* | M142* | =CAESAR | CAESAR gun* |
      CAESAR howitzer* | Caesar howitzer* | Caesar self propelled | M777* | M198 howitzer* |
      M119 howitzer* | M109* | M109A6 | M109A7 | Paladin howitzer* | Paladin self | =ERCA |
      Pzh 2000* | PzH2000* | Panzerhaubitze* | RCH 155 | AS90* | AS 90* | Archer howitzer* |
      Archer artillery | FH 77 | FH77* | Bofors gun* | Bofors howitzer* | Zuzana 2* |
      Dana howitzer* | DITA howitzer* | 2S1* | 2S3* | 2S4* | 2S5* | 2S7* | 2S19* | 2S35* | 2S9* |
      2S22 | Bohdana* | Gvozdika | Akatsiya | Msta S | Msta B | Koalitsiya SV | Pion howitzer* |
      Tyulpan | D 20 howitzer* | D 30 howitzer* | M 46 gun* | BM 21* | BM 27* | BM 30* |
      Grad rocket* | Uragan rocket* | Smerch | Tornado S | Tornado G | Vilkha* | TOS 1* | TOS 2* |
      Buratino | Solntsepek | Katyusha* | Fajr 5 | Fajr 3 | Chunmoo* | K239* | Homar K |
      PULS rocket* | EuroPULS | Lynx launcher* | Astros II* | ASTROS launcher* | Pinaka* |
      Dhanush gun* | =ATAGS | Atmos 2000 | ATMOS howitzer* | Sigma howitzer* | PHL 03 | PHL 16 |
      PCL 191 | PLZ 05 | PCL 181 | Koksan | KN 25 | RM 70* | Vampire rocket* | T 155 Firtina |
      Firtina* | K55 howitzer* | G5 howitzer* | G6 howitzer* | T5 52 | M982 | Excalibur shell* |
      Excalibur round* | Krasnopol* | Bonus shell* | SMArt 155 | 155mm howitzer* | 155mm gun* |
      155 mm howitzer* | 155 mm gun* | 122mm rocket* | 120mm mortar* | 105mm howitzer*`,
  },
  {
    weight: 2.5,
    gives: ["materiel", "military"],
    phrases: `
      Javelin missile* | Javelin anti* | Javelins | FGM 148* | =NLAW | NLAWs | TOW missile* |
      BGM 71* | TOW 2 | Milan missile* | MMP missile* | Akeron* | Spike missile* | Spike LR* |
      Spike NLOS | Spike anti* | =ATGM | =ATGMs | Kornet missile* | Kornet anti* |
      Konkurs missile* | Metis missile* | Fagot missile* | Malyutka | Stugna* | Skif missile* |
      HJ 8 | HJ 12 | Red Arrow missile* | Raybolt | Hyungung | AT4 launcher* | Carl Gustaf* |
      Carl Gustav recoilless | Panzerfaust* | Matador launcher* | RPG 7* | RPG 29 | =RPGs |
      LAW rocket* | M72 LAW | SMAW | Kalashnikov* | AK 47* | AK 74* | AK 12 | AK 203* | M16 rifle* |
      M4 carbine* | M240 machine | M249* | SAW gunner | M2 Browning | XM7 | M7 rifle* | XM250 |
      =NGSW | HK416* | HK 416 | G36 rifle* | G95 | =INSAS | SA80* | FN SCAR | FN Minimi | FAMAS* |
      Steyr AUG | Galil* | Tavor rifle* | QBZ 95 | QBZ 191 | K2 rifle | Barrett rifle* | Dragunov |
      PKM | DShK* | NSV machine | MG3 machine | Claymore mine* | PMN mine* | Iron Fist APS |
      Trophy APS | Trophy active | Kontakt 5 | =IVAS | =ENVG | Javelin launcher*`,
  },
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
      =PLAGF | =USMC | =USARPAC | =USAREUR | =TRADOC | =FORSCOM | =JGSDF | =GSDF | =ROKMC |
      IDF ground | ANA soldier* | =KSK | SAS soldier* | =SASR | GROM unit | =GIGN | =JTF2 |
      =82nd Airborne | 82nd Airborne* | 101st Airborne* | 1st Cavalry Division |
      1st Infantry Division | 3rd Infantry Division | 4th Infantry Division |
      10th Mountain Division | 25th Infantry Division | 2nd Infantry Division | 173rd Airborne* |
      75th Ranger* | 2nd Cavalry Regiment | 3rd Armored Brigade | 11th Airborne Division |
      7th Infantry Division | Rapid Reaction Corps | V Corps | III Corps | XVIII Airborne |
      Gurkha* | Green Beret* | Delta Force | Navy SEALs raid* | Spetsnaz* | Foreign Legion* |
      Legion etrangere | Golani* | Givati | Nahal Brigade | Sayeret* | Black Watch |
      Coldstream Guards | Grenadier Guards | Irish Guards | Parachute Regiment | Royal Marine* |
      Royal Engineers | Royal Artillery | Household Cavalry | Bundeswehr | Panzerbrigade |
      Panzergrenadier* | Gebirgsjager | Brigade Litauen | Eurocorps | Fort Bragg | Fort Liberty |
      Fort Hood | Fort Cavazos | Fort Benning | Fort Moore | Fort Campbell | Fort Carson |
      Fort Bliss | Fort Drum | Fort Irwin | Fort Johnson | Fort Polk | Fort Riley | Fort Stewart |
      Fort Sill | Fort Knox | Fort Wainwright | Fort Lewis | Lewis McChord | Camp Lejeune |
      Camp Pendleton | Twentynine Palms | Camp Humphreys | Camp Casey | Camp Lemonnier |
      Camp Arifjan | Camp Bondsteel | Grafenwoehr | Grafenwohr | Hohenfels | Vilseck | Baumholder |
      Sandhurst | Saint Cyr | Adazi | Tapa army | Tapa Camp | Rukla | Pabrade | Orzysz |
      Camp Adazi | Camp Butler`,
  },
  // Short forms that civil life knows too.
  {
    weight: 2.5,
    near: ["military", "materiel"],
    phrases: `
      =RPG | =LAV | Abrams | Boxer | Ajax | Bradley | Paladin | Paladins | Lynx | Puma | Griffon |
      Jaguar | Serval | Krab | Borsuk | Redback | Warrior | Leopards | Challengers | Challenger |
      Leclerc | Armata | Grad | Caesars`,
  },
];
