import type { Rule } from "../../rule.ts";

export const land: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      main battle tank* | battle tank* | armored vehicle* | armoured vehicle* |
      armored personnel carrier* | armoured personnel carrier* | infantry fighting vehicle* |
      armored brigade | armoured brigade | armored division | tank brigade | infantry | howitzer* |
      self propelled | rocket launcher* | multiple launch | artillery rocket | artillery system* |
      artillery battalion | mechanized | mechanised | ground vehicle* | combat vehicle* |
      paratroop* | airborne division | airborne brigade | army base | military base on land |
      cavalry | field artillery | mountain troops | mountain brigade | land forces | ground combat |
      army division | army brigade | garrison | army corps | marine corps | rifle | machine gun* |
      border guard* | border troops | armored corps | combat engineer* | mortar system |
      tank commander* | battle group | battlegroup | army post | fort bragg | fort hood |
      combined arms | ranger regiment | infantryman | fortifications | border fortification*`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      tank | tanks | brigade | brigades | battalion | battalions | regiment | regiments | army |
      division | soldiers | platoon | artillery | mortar* | marines | armored | armoured |
      military base | military bases | bases | body armor`,
    unless: ["battle"],
    early: true,
  },
  {
    weight: 2.5,
    near: ["military"],
    phrases: `
      border fortification* | border wall | closes its border | border with | along the border |
      trenches`,
  },
  {
    weight: 1.5,
    needs: ["launch", "trade"],
    phrases: "army | launchers | launcher | tanks | artillery",
  },
  {
    weight: 4,
    unless: ["battle"],
    phrases: `
      armored division | armoured division | armored vehicles | armor brigade | stryker brigade |
      rifle battalion | tank battalion | tank crew* | tank company | infantry brigade |
      infantry battalion | infantry division | artillery brigade | artillery regiment |
      engineer battalion | engineer brigade | engineer company | bridge company |
      multi role bridge | pontoon bridge | anti tank ditch* | dragon s teeth | tank traps |
      east shield | border fence | border barrier | army camp | military camp | army garrison |
      enhanced forward presence | forward presence | permanently stationed | brigade in lithuania |
      ground forces commander | army headquarters | ground units | marine brigade |
      marine battalion | marine regiment | airborne troops | parachute regiment | foreign legion |
      horse artillery | gurkha* | army tank | tracked vehicle* | wheeled howitzer* |
      infantry carrier* | mechanized brigade | armored personnel`,
  },
  {
    weight: 4,
    needs: ["military"],
    phrases: `
      rangers | bunker | bunkers | fortified | barracks | pontoon*`,
  },
];
