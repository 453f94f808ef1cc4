import type { Rule } from "../../../rule.ts";

/** Aircraft, helicopters, air defence and military space by name, said with an English word. */
export const airNames: readonly Rule[] = [
  // Fighters and bombers of the United States and its allies.
  {
    weight: 3,
    gives: ["materiel", "military", "aircraft"],
    phrases: `
      Harrier jet | Harrier jets | Harrier jump* | B 1 bomber | B 1 bombers | B 2 bomber |
      B 2 bombers | B 2 stealth | Growler jet | Growler jets | Nighthawk jet | Nighthawk jets |
      Draken fighter | Draken fighters | Mirage jet | Mirage jets | Mirage fighter |
      Mirage fighters | Tornado jet | Tornado jets | Tornado aircraft | Typhoon jet | Typhoon jets |
      Typhoon fighter | Typhoon fighters | Jaguar jet | Jaguar jets | Cheetah fighter |
      Cheetah fighters | F 2 fighter | F 2 fighters | Ching kuo fighter | Ching kuo fighters |
      KAAN fighter | KAAN fighters | L 15 trainer | L 15 trainers | K 8 trainer | K 8 trainers |
      Hawk trainer | Hawk trainers | Pilatus trainer | Pilatus trainers | Kowsar fighter |
      Kowsar fighters | MiG fighter | MiG fighters | MiG jet | MiG jets | Tupolev bomber |
      Tupolev bombers | Backfire bomber | Backfire bombers | Blackjack bomber | Blackjack bombers |
      Bear bomber | Bear bombers | J 6 fighter | J 6 fighters | J 7 fighter | J 7 fighters |
      J 8 fighter | J 8 fighters | J 35 fighter | J 35 fighters | J 50 fighter | J 50 fighters |
      H 6 bomber | H 6 bombers | H 20 bomber | H 20 bombers | Y 8 aircraft | C 2 transport* |
      Hercules transport* | Pegasus tanker | Pegasus tankers | P 1 patrol | Poseidon aircraft |
      Nimrod aircraft | U 2 spy* | U 2 plane | U 2 planes | US 2 amphibi* | Guardrail aircraft |
      ARTEMIS aircraft | Osprey aircraft | Osprey tiltrotor* | Osprey crash* | Apache helicopter |
      Apache helicopters | Apache attack | Apache gunship | Apache gunships | Jayhawk helicopter |
      Jayhawk helicopters | Cobra helicopter | Cobra helicopters | Viper helicopter |
      Viper helicopters | Huey helicopter | Huey helicopters | Tiger attack helicopter |
      Tiger attack helicopters | Merlin helicopter | Merlin helicopters | Wildcat helicopter |
      Wildcat helicopters | Lynx helicopter | Lynx helicopters | Puma helicopter |
      Puma helicopters | Caracal helicopter | Caracal helicopters | Gazelle helicopter |
      Gazelle helicopters | Cougar helicopter | Cougar helicopters | Panther helicopter |
      Panther helicopters | ATAK helicopter | ATAK helicopters | Mi 2 helicopter |
      Mi 2 helicopters | Hind helicopter | Hind helicopters | Z 10 helicopter | Z 10 helicopters |
      Z 20 helicopter | Z 20 helicopters | Z 9 helicopter | Z 9 helicopters | Dhruv helicopter |
      Dhruv helicopters | LAH helicopter | LAH helicopters | OH 1 helicopter | OH 1 helicopters |
      Strike Eagle* | Typhoon FGR4 | RAF Typhoon* | Sea Harrier* | E 8 Joint* | Rivet Joint* |
      Sea Stallion* | Sea King* | Sea Knight*`,
  },
  // Air defence without a ballistic threat, and the radars.
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      SA 2 missile | SA 2 missiles | SA 3 missile | SA 3 missiles | SA 7 missile | SA 7 missiles |
      Buk missile | Buk missiles | Buk system | Buk systems | Buk air | Tor missile | Tor missiles |
      Tor air | Igla missile | Igla missiles | Verba missile | Verba missiles | Mistral missile |
      Mistral missiles | Grom missile | Grom missiles | Starburst missile | Starburst missiles |
      Chiron missile | Chiron missiles | Sayyad missile | Sayyad missiles | Raad air |
      Akash missile | Akash missiles | Akash system | Akash systems | Spyder air | Spyder missile |
      Spyder missiles | Rapier missile | Rapier missiles | Roland missile | Roland missiles |
      Hawk missile | Hawk missiles | Hawk air defense | Coyote interceptor | Coyote interceptors |
      VAMPIRE system | Sentinel radar | Sentinel radars | Giraffe radar | Giraffe radars |
      Avenger Air`,
  },
  {
    weight: 3,
    also: { "missiles-nuclear": 2 },
    gives: ["materiel", "military"],
    phrases: `
      Patriot missile | Patriot missiles | Patriot batter* | Patriot system | Patriot systems |
      Patriot air | Patriot launcher | Patriot launchers | Patriot unit | Patriot units |
      Patriot interceptor | Patriot interceptors`,
  },
  // Air-to-air and air-launched weapons, pods, bombs.
  {
    weight: 2.5,
    gives: ["materiel", "military"],
    phrases: `
      Sidewinder missile | Sidewinder missiles | Meteor missile | Meteor missiles | Derby missile |
      Derby missiles | Astra missile | Astra missiles | PL 10 missile | PL 10 missiles |
      R 77 missile | R 77 missiles | R 73 missile | R 73 missiles | R 27 missile | R 27 missiles |
      MOP bunker | Hammer bomb | Hammer bombs | glide bomb | glide bombs | HARM missile |
      HARM missiles | Maverick missile | Maverick missiles | Brimstone missile |
      Brimstone missiles | Sniper pod*`,
  },
  // Space.
  {
    weight: 3,
    gives: ["military"],
    phrases: `
      GPS jamming | WGS satellite | WGS satellites | CERES satellite | CERES satellites |
      Shiyan satellite | Shiyan satellites | DSP satellite | DSP satellites | Lacrosse satellite |
      Lacrosse satellites | Keyhole satellite | Keyhole satellites | Tobol system | SDA tranche* |
      Tranche 1 transport | Space Fence | National Security Space*`,
  },
  // Services, commands and teams.
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
      AMC airlift | Top Gun school | Diego Garcia bomber | Diego Garcia bombers | Engels air* |
      Siauliai air* | Amari air* | Lask air* | Mihail Kogalniceanu air* | Fordow strike* |
      Ramstein Air* | Andersen Air* | Misawa Air* | Minot Air* | Whiteman Air* | Ellsworth Air* |
      Creech Air* | Prince Sultan Air*`,
  },
  // Names that birds, cars, storms and peoples bear too.
  {
    weight: 2.5,
    near: ["military", "aircraft"],
    phrases: `
      Falcon jet | Falcon jets | Lancer bomber | Lancer bombers | Lynx helicopter |
      Lynx helicopters | Cobra gunship | Cobra gunships | Hawk jet | Hawk jets | Voyager tanker |
      Voyager tankers | Spirit bomber | Spirit bombers | Galaxy transport*`,
  },
  // Air bases.
  {
    weight: 2,
    near: ["military", "aircraft"],
    phrases: `
      Norrbotten wing | Beja air* | Tarawa air* | Ascension Island air* | Luke Air* | Hill Air* |
      Langley Air* | Shaw Air* | Moody Air* | Travis Air* | Dover Air* | Scott Air* | Cannon Air* |
      Robins Air* | Tinker Air* | Joint Base Andrews | Fairchild Air* | McConnell Air*`,
  },
];
