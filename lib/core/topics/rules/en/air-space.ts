import type { Rule } from "../../rule.ts";

export const airSpace: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      air force | air forces | airmen | air wing | fighter jet* | fighter aircraft | fighter plane* |
      combat aircraft | combat jet* | military aircraft | military plane* | military helicopter* |
      military jet* | warplane* | war plane* | jet fighter* | stealth fighter* | stealth bomber* |
      strategic bomber* | heavy bomber* | attack helicopter* | fighter pilot* | air base | airbase |
      air bases | air defense | air defence | air defense artillery | air defenses | air defences |
      antiaircraft | anti aircraft | surface to air | airspace violation* | violated airspace |
      violate* its airspace | violation of airspace | airspace incursion | air policing |
      air identification zone | air defense identification zone | adiz | scrambled jets |
      scramble jets | scrambles jets | scrambles fighter* | jets scrambled | air superiority |
      air power | airpower | space command | space force | military satellite* | military space |
      anti satellite | antisatellite | space weapon* | space warfare | air mobility |
      aerial refueling | air to air | squadron | aerial tanker* | air command | fighter wing |
      satellite communications | early warning aircraft | air guard | air national guard | airlift |
      fifth generation | radar site | military transport plane* | military cargo plane* |
      tanker aircraft | fighter squadron | helicopter crash | close air support | gunship* |
      military flight*`,
  },
  {
    weight: 2.5,
    needs: ["military"],
    phrases: `
      airspace | aircraft | jets | jet | pilot | pilots | helicopter* | plane | planes | satellite |
      satellites | orbit | squadron | radar | aviation | runway | space`,
    unless: ["spaceflight"],
    early: true,
  },
  { weight: 4, unless: ["terror"], phrases: "bomber | bombers" },
  { weight: 3, near: ["military"], phrases: "airspace | plane crash* | helicopter crash*" },
  {
    weight: -3,
    phrases: "airline* | passenger plane* | civil aviation | commercial flight* | airliner*",
  },
];
