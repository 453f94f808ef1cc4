import type { Rule } from "../../rule.ts";

/** Vehicles, guns and ground units by the names that every language writes alike. */
export const landNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      Leopard 1* | Leopard 2* | =M1A1 | =M1A2 | M1 Abrams | M1A2 SEP* | M1E3 | Abrams M1* |
      Abramses | M60A3 | M48 Patton | K2 Black Panther* | K2PL | K2s | K9 Thunder | K9A1 | K9A2 |
      K9s | K 9 Vajra | K21 IFV | Redback IFV | T 54* | T 55* | T 62* | T 64* | T 72* | T 80* |
      T 84* | T 90* | T 14 Armata | T 14 | Armata | PT 91* | Challenger 2* | Challenger 3* |
      Merkava* | C1 Ariete | Arjun Mk1A | Zorawar | VT 4 | Type 99A | ZTQ 15 | ZTZ 99 | Stridsvagn |
      Strv 122 | Panzer 68 | M10 Booker | Centauro II | Panther KF51 | AMX 10RC* | AMX 10 RC |
      AMX 30* | AMX 13`,
  },
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      M2 Bradley | M2A2 | M2A3 | M2A4 | Bradleys | M113* | M117 Guardian | Stryker | Strykers |
      =AMPV | AMPVs | =XM30 | =OMFV | =JLTV | JLTVs | Humvee* | =HMMWV | HMMWVs | =MRAP | MRAPs |
      =M-ATV | MaxxPro | Cougar MRAP* | Buffalo MRAP* | LAV 25 | LAV III | LAV 6 | LAVs | =AAV |
      =AAV7 | AAV 7 | =ISV | =BMP | BMP 1* | BMP 2* | BMP 3* | =BMD | BMD 2 | BMD 4* | =BTR |
      BTR 60* | BTR 70 | BTR 80* | BTR 82* | BTR 90 | BTR 4 | BRDM* | MT LB* | BMPT* | Kurganets* |
      Marder IFV* | Marders | Puma IFV* | SPz Puma | Schutzenpanzer* | GTK Boxer* | Boxer RCT |
      Lynx KF41* | Lynx IFV* | KF41* | Fennek* | Wiesel* | CV90* | CV 90* | =BVS10 | BvS10 |
      Patria AMV* | Patria 6x6 | Pandur* | ASCOD* | Ulan IFV* | Pizarro IFV | Dragon 8x8 |
      VCR Dragon | Warrior IFV* | Bushmasters | Hawkei* | VBCI* | Jaguar EBRC | EBRC Jaguar |
      VBMR* | Freccia | VBM Freccia | Puma 4x4 | KTO Rosomak | Rosomak* | Borsuk* | =AHS Krab |
      Namer | Eitan APC* | Namer APC* | Otokar* | Kirpi* | Arma 8x8 | Tulpar | Altug | Terrex* |
      Hunter AFV | Bionix | =WZ 551 | ZBL 08 | ZBD 04 | Dongfeng Mengshi | K808 | K200 APC* |
      Piranha V | Piranha 5 | Mowag* | WhAP | =FICV | =IFV | =IFVs | =APC | =APCs | =MBT | =MBTs |
      =MGCS`,
  },
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      =HIMARS | Himars | =MLRS | M270* | =GMLRS | GMLRS* | M142* | =CAESAR | M777* | M109* |
      M109A6 | M109A7 | =ERCA | Pzh 2000* | PzH2000* | Panzerhaubitze* | RCH 155 | AS90* | AS 90* |
      FH 77 | FH77* | Zuzana 2* | 2S1* | 2S3* | 2S4* | 2S5* | 2S7* | 2S19* | 2S35* | 2S9* | 2S22 |
      Bohdana* | Gvozdika | Akatsiya | Msta S | Msta B | Koalitsiya SV | Tyulpan | BM 21* | BM 27* |
      BM 30* | Smerch | Tornado S | Tornado G | Vilkha* | TOS 1* | TOS 2* | Buratino | Solntsepek |
      Katyusha* | Fajr 5 | Fajr 3 | Chunmoo* | K239* | Homar K | EuroPULS | Astros II* | Pinaka* |
      =ATAGS | Atmos 2000 | PHL 03 | PHL 16 | PCL 191 | PLZ 05 | PCL 181 | Koksan | KN 25 | RM 70* |
      T 155 Firtina | Firtina* | T5 52 | M982 | Krasnopol* | SMArt 155`,
  },
  {
    weight: 2.5,
    gives: ["materiel", "military"],
    phrases: `
      Javelins | FGM 148* | =NLAW | NLAWs | BGM 71* | TOW 2 | Akeron* | Spike LR* | Spike NLOS |
      =ATGM | =ATGMs | Malyutka | Stugna* | HJ 8 | HJ 12 | Raybolt | Hyungung | Carl Gustaf* |
      Panzerfaust* | RPG 7* | RPG 29 | =RPGs | M72 LAW | SMAW | Kalashnikov* | AK 47* | AK 74* |
      AK 12 | AK 203* | M249* | M2 Browning | XM7 | XM250 | =NGSW | HK416* | HK 416 | G95 | =INSAS |
      SA80* | FN SCAR | FN Minimi | FAMAS* | Steyr AUG | Galil* | QBZ 95 | QBZ 191 | Dragunov |
      PKM | DShK* | Iron Fist APS | Trophy APS | Kontakt 5 | =IVAS | =ENVG`,
  },
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
      =PLAGF | =USMC | =USARPAC | =USAREUR | =TRADOC | =FORSCOM | =JGSDF | =GSDF | =ROKMC | =KSK |
      =SASR | =GIGN | =JTF2 | 75th Ranger* | Gurkha* | Green Beret* | Spetsnaz* | Foreign Legion* |
      Golani* | Givati | Sayeret* | Black Watch | Bundeswehr | Panzerbrigade | Panzergrenadier* |
      Gebirgsjager | Eurocorps | Fort Bragg | Lewis McChord | Twentynine Palms | Camp Humphreys |
      Grafenwoehr | Grafenwohr | Hohenfels | Vilseck | Baumholder | Sandhurst | Saint Cyr | Adazi |
      Rukla | Pabrade | Orzysz`,
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
