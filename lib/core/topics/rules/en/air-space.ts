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
      space weapon* | space warfare | air mobility | aerial refueling | air to air |
      aerial tanker* | air command | fighter wing | satellite communications |
      early warning aircraft | air guard | air national guard | airlift | fifth generation |
      military transport plane* | military cargo plane* | tanker aircraft | fighter squadron |
      helicopter crash | close air support | gunship* | military flight*`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      squadron | airspace | aircraft | jets | jet | pilot | pilots | helicopter* | plane | planes |
      satellite | satellites | orbit | radar | aviation | runway | space`,
    unless: ["spaceflight"],
    early: true,
  },
  {
    weight: 4,
    unless: ["terror"],
    phrases: `
      bomber | bombers`,
  },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      airspace | plane crash* | helicopter crash*`,
  },
  {
    weight: -3,
    phrases: `
      airline* | passenger plane* | civil aviation | commercial flight* | airliner*`,
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
      entered from belarus | air patrol* | combat air patrol | air shield |
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
      air force | air forces | airmen | airman | air base | airbase | air bases `,
  },
  {
    weight: 4,
    needs: ["military", "state"],
    phrases: `
      raptor | raptors | thunderbolt | warthog | globemaster | sortie* | transport aircraft |
      cargo aircraft | rotary wing | scrambled | scrambles | flight line | closes airspace |
      closed airspace | airspace closure* | airspace closed | median line`,
  },

  // Aircraft by kind.
  {
    weight: 3.5,
    unless: ["spaceflight"],
    phrases: `
      fighters scrambled | combat plane* | combat helicopter* | assault helicopter* |
      transport helicopter* of | army helicopter* | navy helicopter* | air force helicopter* |
      marine helicopter* | troop helicopter* | helicopter gunship* | gunship helicopter* |
      helicopters collided | military chopper* | army chopper* | attack plane* | attack jet* |
      attack aircraft | ground attack aircraft | ground attack jet* | strike aircraft |
      strike fighter* | strike jet* | multirole fighter* | multi role fighter* | multirole combat |
      multi role combat | light combat aircraft | light attack aircraft | light fighter* |
      interceptor aircraft | stealth jet* | stealth aircraft | stealth plane* | stealth warplane* |
      swing wing | delta wing fighter | jump jet* | carrier based aircraft |
      carrier based fighter* | carrier aircraft | deck landing* | arrested landing |
      catapult launch | ski jump carrier | spy plane* | spy aircraft | spyplane* |
      surveillance plane* | surveillance aircraft | reconnaissance plane* |
      reconnaissance aircraft | reconnaissance flight* | recon plane* |
      electronic warfare aircraft | jamming aircraft | airborne early warning | airborne warning |
      airborne radar | radar plane* | flying radar | doomsday plane* | command plane |
      airborne command | maritime patrol aircraft | patrol plane* | sub hunting plane* |
      submarine hunting plane* | tanker plane* | tanker jet* | refueling plane* |
      refuelling plane* | refueling aircraft | refuelling aircraft | refueling tanker* |
      refuelling tanker* | aerial refuelling | midair refuel* | mid air refuel* | inflight refuel* |
      in flight refuel* | hose and drogue | refueling boom | drogue | military airlift* |
      military transport aircraft | troop transport plane* | troop transport aircraft |
      military transporter | cargo plane crash* | military cargo plane | airlifter* |
      heavy lift aircraft | strategic airlift | tactical airlift | airdrop* | air drop* |
      air dropped | ski equipped | skiway | skibird* | trainer aircraft | basic trainer |
      advanced trainer | training aircraft | presidential helicopter* | marine one | air force one |
      nuclear bomber* | bomber fleet | bomber force | bomber wing | bomber base* | bomber crew* |
      bomber patrol* | bombers patrol* | bombers over | bombers near | bomber flight |
      long range bomber* | long range aviation | strategic aviation | nuclear capable bomber* |
      naval air force | army aviation | army air corps | fleet air arm | carrier air wing |
      air arm | air forces of | air regiment | air division | air army | air brigade |
      helicopter squadron | helicopter regiment | helicopter brigade | transport squadron |
      reconnaissance squadron | test squadron | bomber squadron | tanker squadron |
      air refueling squadron | expeditionary squadron | air base squadron | airlift squadron |
      aggressor squadron | aerobatic team | display team | flypast | fly past | flyover by |
      flyovers | overflight | overflights | overflew | buzzed by | buzzed a | buzzing`,
  },
  // What happens in the air.
  {
    weight: 4,
    needs: ["military", "aircraft", "state"],
    unless: ["spaceflight"],
    phrases: `
      no fly zone* | no fly | air exclusion zone | flight exclusion | air corridor closed |
      shootdown | shoot down of | shot down over | shot out of the sky | downed jet | downed plane |
      downed pilot | downed fighter | downed aircraft | downed helicopter | downs jet |
      downs fighter | downs drone | downed drone* over | pilot ejected | pilots ejected |
      pilot ejects | pilots eject | ejection seat* | bailed out | parachuted to safety |
      mid air collision* | midair collision* | near miss with | unsafe intercept* |
      unsafe and unprofessional | unprofessional intercept* | close encounter* with | barrel roll |
      flares in the path | dropped flares | chaff | radar lock* | locked on radar |
      locked its radar | fire control radar | illuminated with radar | fighters escorted |
      escorted by fighter* | escorted the bombers | jets escorted | intercepted russian |
      intercepted chinese | intercepts russian | intercepts chinese | intercepted by fighters |
      intercepted two | jets intercept* | fighters intercept* | fighters scramble* |
      jets scramble* | scrambled to | scrambling jets | scrambling fighters | scrambled after |
      quick reaction | qra | air alert | air raid siren* | air raid warning* | air raid* sirens |
      air sovereignty | airspace incursions | airspace breach* | breach* of airspace |
      breach of its airspace | breached airspace | breached its airspace | breaches airspace |
      breached polish | breached estonian | breached romanian | violated its airspace |
      violated our airspace | violated the airspace | violated japanese | violated estonian |
      violated polish | violated turkish | violated greek | violated finnish | violated swedish |
      crossed into airspace | strayed into | stray drone* | stray missile | airspace restriction* |
      reopened airspace | reopens airspace | restricted airspace | overflight rights |
      overflight permission | overflight ban | grounded fleet | grounds fleet | fleet grounded |
      grounding of the | class a mishap | crash landed | crash landing | belly landing |
      wreckage of the | flight recorder of the military | air crash inquiry | airmanship |
      flying hours | flight hours | sorties | sortie rate | hot pit | turnaround of jets |
      elephant walk | agile combat employment | dispersal base* | highway landing* |
      highway strip* | road strip | road base | landed on a highway | landing on a road |
      hardened shelter* | hardened hangar* | pilot training | undergraduate pilot | test pilot* |
      ace pilot* | fighter ace | flying ace* | top gun | weapons systems officer | boom operator* |
      aircrew* | airmen from | air marshal | air chief marshal | air vice marshal | air commodore |
      group captain | wing commander | squadron leader | flight lieutenant | flying officer`,
  },
  // Places and people of the air force: suggest, but also stand in the background.
  {
    weight: 2,
    needs: ["military", "aircraft"],
    unless: ["spaceflight"],
    phrases: `
      hangar | hangars | hangarette* | airstrip* | airfield* | air station | tarmac | apron |
      taxiway | control tower | flying school | flying training | student pilot* | trainee pilot* |
      flight school | navigator | maintainers | maintainer | operations group | maintenance group |
      group commander | cockpit | canopy | call sign | callsign | loadmaster* | crew chief* |
      flight surgeon* | flight engineer* | air crew* | wingman | wingmen | black box | g force |
      runway repair | sky s guardians | mishap* | emergency landing | hard landing |
      safety stand down | grounded its | grounded all | grounds all | radar site | radar sites`,
  },
  // Guarding the sky from the ground.
  {
    weight: 4,
    phrases: `
      air defence troops | air defense troops | air defence force* | air defense force* |
      air defence unit* | air defense unit* | air defence network | air defense network |
      air defence umbrella | air defense umbrella | air defence shield | air defense shield |
      air defence missile* | air defense missile* | air defence radar* | air defense radar* |
      air defence battalion | air defense battalion | air defence brigade | air defense brigade |
      air defence regiment | air defence gun* | air defense gun* | air defence crew* |
      air defense crew* | air defence detachment | air defence cooperation | integrated air |
      air and missile defence | air and missile defense | short range air | medium range air |
      long range air defen* | point defence | flak | flak gun* | ack ack | sam site* |
      sam batter* | sam system* | sam launcher* | missile batteries | interceptor missile* |
      early warning radar* | warning radar | over the horizon radar | surveillance radar* |
      mountain radar* | 3d radar | radar network | radar coverage | radar unit | passive radar |
      low level radar | aerostat* | tethered balloon* | barrage balloon* | observation balloon* |
      spy balloon* shot | drone wall | eastern flank air | sky defence | skies over the baltic |
      guard the skies | guards the skies | guarding the skies | patrol the skies |
      patrols the skies | policing the skies | control of the skies | mastery of the air |
      air dominance | command of the air | air supremacy | air warfare | air campaign |
      air operations center* | air operations centre* | combined air operations | air component |
      airborne alert`,
  },
  // Space as the services see it.
  {
    weight: 4,
    needs: ["military", "state"],
    phrases: `
      space forces | space commander* | space troops | space corps | aerospace forces |
      aerospace force | space defence | space defense | space guardian* | space wing | space delta |
      delta 2 | delta 4 | space squadron | space control | space security | space surveillance |
      space domain awareness | space situational | space tracking | space object tracking |
      space debris from the test | space arms race | weapons in space | weaponization of space |
      weaponisation of space | militarization of space | militarisation of space |
      militarizing space | space militari* | space based weapon* | nuclear weapon in space |
      nuclear weapon in orbit | nuclear anti satellite | counterspace | counter space |
      satellite killer* | killer satellite* | kill satellite* | inspector satellite* |
      satellite stalking | shadowing satellite* | shadowed satellite* | satellite dogfight* |
      dogfighting in space | co orbital | kinetic test in space | anti satellite test |
      satellite interceptor | laser satellite* | dazzle satellite* | satellite jam* |
      jam satellites | satellite jamming | spy satellite* | reconnaissance satellite* |
      surveillance satellite* | imaging satellite* | radar satellite* | missile warning satellite* |
      early warning satellite* | infrared satellite* | missile tracking satellite* |
      defence satellite* | defense satellite* | communications satellite for | secure satellite |
      military communications satellite | classified satellite | classified payload |
      national reconnaissance | secret satellite | secret space | reusable spaceplane |
      responsive launch | responsive space | tactically responsive | national security launch |
      national security payload* | space launch complex military | cape canaveral space force |
      vandenberg space force | patrick space force | peterson space force | schriever |
      buckley space force | space development agency | proliferated | satellite constellation |
      low earth orbit | geosynchronous | space systems command | delta commander |
      launch vehicle for the military`,
  },
  {
    weight: 1.5,
    near: ["aircraft"],
    unless: ["spaceflight"],
    phrases: `
      airspace | sky | skies | flew | flying | fly | flown | flight | flights | take off |
      took off | takes off | landed | landing | airborne | aloft | airframe* | wreckage | crash |
      crash site | crashed | flypast | altitude | midair | mid air | wing | wings | pilot | pilots |
      co pilot | copilot`,
    early: true,
  },
  {
    weight: 2,
    unless: ["trade"],
    phrases:
      "shoulder fired missile* | shoulder launched missile* | shoulder fired anti | man portable air | manpad",
  },
];
