import type { Rule } from "../../rule.ts";

/** Missiles, warheads and missile defence by the names that every language writes alike. */
export const missileNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      =ICBM | =ICBMs | =SLBM | =SLBMs | =IRBM | =IRBMs | =MRBM | =MRBMs | =SRBM | =SRBMs | =MIRV |
      =MIRVs | =GLCM | =ALCM | =SLCM | =SLCM-N | =LRSO | =GBSD | =GBI | =ABM | Minuteman III |
      Minuteman II | Minuteman missile* | Peacekeeper missile* | MX missile* | LGM 35* |
      Sentinel ICBM* | Sentinel missile* | Trident II | Trident D5 | Trident missile* |
      Polaris missile* | Pershing II* | Pershing missile* | Lance missile* | W76* | W80 | W87 |
      W88 | W93 | B61* | B83 bomb* | AGM 86* | AGM 129 | M51 missile* | M51.3 | M45 missile* |
      ASMP* | ASN4G | WE 177 | Hwasong* | Pukguksong* | Pukkuksong* | Taepodong* | Taepo Dong* |
      Rodong* | Nodong* | No Dong missile* | Musudan* | KN 02 | KN 08 | KN 11 | KN 14 | KN 15 |
      KN 17 | KN 18 | KN 23 | KN 24 | Unha 3 | Unha 2 | Kwangmyongsong* | Haeil | Hwasal* | Sohae |
      Musudan ri | Tonghae launch* | Punggye ri | Yongbyon | Kangson | Sarmat | Oreshnik* |
      Bulava* | Sineva* | Liner missile* | Topol | Topol M | Yars* | Rubezh missile* | Avangard* |
      Voyevoda* | SS 18* | SS 19* | SS 20* | SS 21* | SS 23* | SS 24* | SS 25* | SS 27* | SS N 20 |
      SS N 23 | SS N 30* | SSC 8 | 9M729 | Scud* | Tochka U* | Iskander* | Kinzhal* |
      Zircon missile* | Zircon hypersonic* | Tsirkon* | Burevestnik* | Skyfall missile* | Kh 47M2* |
      Kh 101* | Kh 102 | Kh 55* | Kh 22* | Kh 32 | Kh 59* | Kh 69 | Agni | Agni P | Agni Prime |
      Prithvi missile* | Prithvi II | Shaurya missile* | K 15 missile* | K 4 missile* |
      K 5 missile* | Sagarika | Nirbhay missile* | Pralay* | BrahMos* | Pokhran* |
      Shaheen missile* | Shaheen III | Shaheen II | Ghauri missile* | Ghaznavi missile* |
      Abdali missile* | Babur missile* | Ababeel missile* | Nasr missile* | Fatah II missile* |
      Raad missile* | Chagai | Shahab* | Ghadr* | Sejjil* | Sejil missile* | Khorramshahr* |
      Kheibar Shekan | Kheibar missile* | Emad missile* | Fateh 110* | Fateh 313 |
      Fattah* missile* | Fattah 1 | Zolfaghar missile* | Zulfiqar missile* | Dezful missile* |
      Qiam missile* | Haj Qasem | Soumar missile* | Hoveyzeh | Paveh missile* | Qadr missile* |
      Qased | Simorgh | Al Hussein missile* | Al Samoud* | Badr 1 | Burkan* | Quds 1 |
      Palestine 2 missile* | Jericho missile* | Jericho II | Jericho III | Jericho 3 |
      LORA missile* | Popeye missile* | Dongfeng missile* | Dong Feng | Dongfeng 5 | Dongfeng 21 |
      Dongfeng 41 | DF 3* | DF 4 | DF 5* | DF 11* | DF 15* | DF 16* | DF 17* | DF 21* | DF 26* |
      DF 27 | DF 31* | DF 41* | DF 61 | JL 1 | JL 2* | JL 3* | CJ 10* | CJ 20 | CJ 1000 | Julang* |
      Hyunmoo* | Haeseong cruise | Yun Feng | Ching Tien | Bora missile* | Tayfun missile* |
      Gezgin | Som cruise | Condor II`,
  },
  {
    weight: 2.5,
    gives: ["nuclear", "materiel"],
    phrases: `
      Tomahawk* | =ATACMS | Atacms | PrSM | Precision Strike Missile* | Typhon* | Dark Eagle |
      =LRHW | Conventional Prompt Strike | Storm Shadow* | Taurus missile* | Taurus KEPD* |
      Taurus cruise | =SCALP | Scalp missile* | Scalp EG | =JASSM | JASSM* | AGM 158* |
      ERAM missile* | Flamingo missile* | FP 5 | Neptune cruise | Hrim 2 | Grim 2 | Sapsan |
      Palianytsia | Peklo missile* | Ruta missile* | Trembita | Tomahawks | =GLSDB |
      Nightfall missile | ELSA missile | =MdCN | Joint Fire Support | =HACM | =ARRW |
      Hypersonic Attack Cruise | Hwasong hypersonic`,
  },
  {
    weight: 3,
    also: { "air-space": 2 },
    gives: ["military"],
    phrases: `
      =THAAD | =PAC-3 | =PAC 3 | PAC 2 GEM* | =PAC-2 | PAC 3 MSE | PAC3 | Aegis Ashore | Aegis BMD |
      Arrow 3* | Arrow 2* | Arrow 4 | Arrow interceptor* | Arrow missile* | =SM-3 | SM 3 Block* |
      SM 3 interceptor* | David's Sling | Davids Sling | David Sling | S 500* | A 135 missile* |
      A 235 | GMD system | =NGI | Next Generation Interceptor* | GPI interceptor |
      Glide Phase Interceptor* | Golden Dome | Ground Based Midcourse | Deveselu | Redzikowo |
      =NMD | National Missile Defense* | =SDI | Strategic Defense Initiative | Brilliant Pebbles |
      =BMDS | =BMEWS | Missile Defense Agency | Fylingdales | Cobra Dane | Green Pine |
      Fort Greely | Vandenberg interceptor* | LRDR | =HBTSS | X band radar*`,
  },
];
