import type { Rule } from "../../../rule.ts";

/** Missiles, warheads and missile defence by name, said with an English word. */
export const missileNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      Minuteman missile | Minuteman missiles | Peacekeeper missile | Peacekeeper missiles |
      MX missile | MX missiles | Sentinel missile | Sentinel missiles | Trident missile |
      Trident missiles | Polaris missile | Polaris missiles | Pershing missile | Pershing missiles |
      Lance missile | Lance missiles | B83 bomb | B83 bombs | M51 missile | M51 missiles |
      M45 missile | M45 missiles | No Dong missile | No Dong missiles | Tonghae launch* |
      Liner missile | Liner missiles | Rubezh missile | Rubezh missiles | Zircon missile |
      Zircon missiles | Zircon hypersonic* | Skyfall missile | Skyfall missiles | Prithvi missile |
      Prithvi missiles | Shaurya missile | Shaurya missiles | K 15 missile | K 15 missiles |
      K 4 missile | K 4 missiles | K 5 missile | K 5 missiles | Nirbhay missile | Nirbhay missiles |
      Shaheen missile | Shaheen missiles | Ghauri missile | Ghauri missiles | Ghaznavi missile |
      Ghaznavi missiles | Abdali missile | Abdali missiles | Babur missile | Babur missiles |
      Ababeel missile | Ababeel missiles | Nasr missile | Nasr missiles | Fatah II missile |
      Fatah II missiles | Raad missile | Raad missiles | Sejil missile | Sejil missiles |
      Kheibar missile | Kheibar missiles | Emad missile | Emad missiles | Fattah* missile* |
      Zolfaghar missile | Zolfaghar missiles | Zulfiqar missile | Zulfiqar missiles |
      Dezful missile | Dezful missiles | Qiam missile | Qiam missiles | Soumar missile |
      Soumar missiles | Paveh missile | Paveh missiles | Qadr missile | Qadr missiles |
      Al Hussein missile | Al Hussein missiles | Palestine 2 missile | Palestine 2 missiles |
      Jericho missile | Jericho missiles | LORA missile | LORA missiles | Popeye missile |
      Popeye missiles | Dongfeng missile | Dongfeng missiles | Haeseong cruise | Bora missile |
      Bora missiles | Tayfun missile | Tayfun missiles | Som cruise`,
  },
  {
    weight: 2.5,
    gives: ["nuclear", "materiel"],
    phrases: `
      Taurus missile | Taurus missiles | Taurus cruise | Scalp missile | Scalp missiles |
      ERAM missile | ERAM missiles | Flamingo missile | Flamingo missiles | Neptune cruise |
      Peklo missile | Peklo missiles | Ruta missile | Ruta missiles | Nightfall missile |
      ELSA missile | Hwasong hypersonic | Precision Strike Missile | Precision Strike Missiles |
      Conventional Prompt Strike | Joint Fire Support | Hypersonic Attack Cruise`,
  },
  {
    weight: 3,
    also: { "air-space": 2 },
    gives: ["military"],
    phrases: `
      Arrow interceptor | Arrow interceptors | Arrow missile | Arrow missiles | SM 3 interceptor |
      SM 3 interceptors | A 135 missile | A 135 missiles | GMD system | GPI interceptor |
      Vandenberg interceptor | Vandenberg interceptors | X band radar | X band radars |
      Next Generation Interceptor | Glide Phase Interceptor | National Missile Defense* |
      Strategic Defense Initiative | Missile Defense Agency | Fort Greely`,
  },
];
