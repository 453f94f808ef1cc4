import type { Rule } from "../../rule.ts";

/** Missiles, warheads and missile defence by the names that every language writes alike. */
export const missileNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      =ICBM | =ICBMs | =SLBM | =SLBMs | =IRBM | =IRBMs | =MRBM | =MRBMs | =SRBM | =SRBMs | =MIRV |
      =MIRVs | =GLCM | =ALCM | =SLCM | =SLCM-N | =LRSO | =GBSD | =GBI | =ABM | Minuteman III |
      Minuteman II | LGM 35* | Sentinel ICBM* | Trident II | Trident D5 | Pershing II* | W76* |
      W80 | W87 | W88 | W93 | B61* | AGM 86* | AGM 129 | M51.3 | ASMP* | ASN4G | WE 177 | Hwasong* |
      Pukguksong* | Pukkuksong* | Taepodong* | Taepo Dong* | Rodong* | Nodong* | Musudan* | KN 02 |
      KN 08 | KN 11 | KN 14 | KN 15 | KN 17 | KN 18 | KN 23 | KN 24 | Unha 3 | Unha 2 |
      Kwangmyongsong* | Haeil | Hwasal* | Sohae | Musudan ri | Punggye ri | Yongbyon | Kangson |
      Sarmat | Oreshnik* | Bulava* | Sineva* | Topol | Topol M | Yars* | Avangard* | Voyevoda* |
      SS 18* | SS 19* | SS 20* | SS 21* | SS 23* | SS 24* | SS 25* | SS 27* | SS N 20 | SS N 23 |
      SS N 30* | SSC 8 | 9M729 | Scud* | Tochka U* | Iskander* | Kinzhal* | Tsirkon* |
      Burevestnik* | Kh 47M2* | Kh 101* | Kh 102 | Kh 55* | Kh 22* | Kh 32 | Kh 59* | Kh 69 | Agni |
      Agni P | Agni Prime | Prithvi II | Sagarika | Pralay* | BrahMos* | Pokhran* | Shaheen III |
      Shaheen II | Chagai | Shahab* | Ghadr* | Sejjil* | Khorramshahr* | Kheibar Shekan |
      Fateh 110* | Fateh 313 | Fattah 1 | Haj Qasem | Hoveyzeh | Qased | Simorgh | Al Samoud* |
      Badr 1 | Burkan* | Quds 1 | Jericho II | Jericho III | Jericho 3 | Dong Feng | Dongfeng 5 |
      Dongfeng 21 | Dongfeng 41 | DF 3* | DF 4 | DF 5* | DF 11* | DF 15* | DF 16* | DF 17* |
      DF 21* | DF 26* | DF 27 | DF 31* | DF 41* | DF 61 | JL 1 | JL 2* | JL 3* | CJ 10* | CJ 20 |
      CJ 1000 | Julang* | Hyunmoo* | Yun Feng | Ching Tien | Gezgin | Condor II`,
  },
  {
    weight: 2.5,
    gives: ["nuclear", "materiel"],
    phrases: `
      Tomahawk* | =ATACMS | Atacms | PrSM | Typhon* | Dark Eagle | =LRHW | Storm Shadow* |
      Taurus KEPD* | =SCALP | Scalp EG | =JASSM | JASSM* | AGM 158* | FP 5 | Hrim 2 | Grim 2 |
      Sapsan | Palianytsia | Trembita | Tomahawks | =GLSDB | =MdCN | =HACM | =ARRW`,
  },
  {
    weight: 3,
    also: { "air-space": 2 },
    gives: ["military"],
    phrases: `
      =THAAD | =PAC-3 | =PAC 3 | PAC 2 GEM* | =PAC-2 | PAC 3 MSE | PAC3 | Aegis Ashore | Aegis BMD |
      Arrow 3* | Arrow 2* | Arrow 4 | =SM-3 | SM 3 Block* | David's Sling | Davids Sling |
      David Sling | S 500* | A 235 | =NGI | Next Generation Interceptors |
      Glide Phase Interceptors | Golden Dome | Ground Based Midcourse | Deveselu | Redzikowo |
      =NMD | =SDI | Brilliant Pebbles | =BMDS | =BMEWS | Fylingdales | Cobra Dane | Green Pine |
      LRDR | =HBTSS`,
  },
];
