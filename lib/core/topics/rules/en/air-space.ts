import type { Rule } from "../../rule.ts";

export const airSpace: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      air wing | fighter jet* | fighter aircraft | fighter plane* | combat aircraft | combat jet* |
      military aircraft | military plane* | military helicopter* | military jet* | warplane* |
      war plane* | jet fighter* | stealth fighter* | stealth bomber* | strategic bomber* |
      heavy bomber* | attack helicopter* | fighter pilot* | air defense | air defence |
      air defense artillery | air defenses | air defences | antiaircraft | anti aircraft |
      surface to air | airspace violation* | violated airspace | violate* its airspace |
      violation of airspace | airspace incursion | air policing | air identification zone |
      air defense identification zone | adiz | scrambled jets | scramble jets | scrambles jets |
      scrambles fighter* | jets scrambled | air superiority | air power | airpower | space command |
      space force | military satellite* | military space | anti satellite | antisatellite |
      space weapon* | space warfare | air mobility | aerial refueling | air to air | squadron |
      aerial tanker* | air command | fighter wing | satellite communications |
      early warning aircraft | air guard | air national guard | airlift | fifth generation |
      radar site | military transport plane* | military cargo plane* | tanker aircraft |
      fighter squadron | helicopter crash | close air support | gunship* | military flight*`,
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
  {
    weight: 4,
    unless: ["spaceflight"],
    phrases: `
      airlift wing | bomb wing | fighter wing | refueling wing | air refueling | air refuelling |
      stratotanker | fighting falcon | stratofortress | air expeditionary | expeditionary wing |
      flightline | aircrew | aircrews | intercepted aircraft | interceptor jet* |
      scrambled fighter* | scrambled to intercept | quick reaction alert | nato jets |
      russian jets | russian bombers | russian fighter | chinese fighter | military plane |
      air space violation* | airspace violation* | entered airspace | entered its airspace |
      enter* polish airspace | enter* romanian airspace | enter* estonian airspace |
      entered from belarus | air patrol* | combat air patrol | air shield | sky shield |
      air raid alert | anti aircraft | surface to air missile* | air defense system* |
      air defence system* | air defense batter* | air defence batter* | air defense zone |
      air defence zone | air defence identification | military satellite | navigation satellite |
      gps satellite* | space operations | space launch delta | space domain |
      space system* command | space based | orbital weapon* | spaceplane | trainer jet* |
      training jet* | jet trainer* | fighter crash* | jet crash* | air force plane | air force jet |
      air force aircraft | military transport | tiltrotor | aviation brigade | combat aviation |
      naval aviation | air combat | dogfight* | bombers flew | bomber task force | bomber flights |
      aerobatic | thunderbirds | blue angels | air chief | drone incursion* | drone incident* |
      drone sighting* | drones over | drones enter* | airspace defense | airspace defence |
      airspace security | radar station`,
  },
  {
    weight: 3.5,
    near: ["aircraft"],
    phrases: `
      shot down | shoots down | shoot down | intercept* | crashes | crashed | downed | ejected`,
  },
  {
    weight: 2.5,
    phrases: `
      air force | air forces | airmen | airman | air base | airbase | air bases | raf`,
  },
  {
    weight: 4,
    needs: ["military", "state"],
    phrases: `
      raptor | raptors | thunderbolt | warthog | globemaster | sortie* | transport aircraft |
      cargo aircraft | rotary wing | scrambled | scrambles | flight line | closes airspace |
      closed airspace | airspace closure* | airspace closed | median line`,
  },
];
