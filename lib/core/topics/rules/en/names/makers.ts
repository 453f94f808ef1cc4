import type { Rule } from "../../../rule.ts";

/** Arms makers, yards, programmes and procurement agencies, said with an English word. */
export const makers: readonly Rule[] = [
  // The first ranks of the trade: what they do is about arms.
  {
    weight: 3,
    gives: ["trade", "military"],
    phrases: `
      SAIC contract | Yantar shipyard | Kupol plant | Votkinsk plant | thyssenkrupp Marine* |
      Damen shipyard | Damen shipyards | Glock contract | Antonov plant |
      Mitsubishi Electric missile | Mitsubishi Electric missiles | Osborne shipyard |
      Osborne shipyards | Dalian shipyard | Dalian shipyards | Davie shipyard | Davie shipyards |
      Barrow shipyard | Ingalls Shipbuilding | Newport News Shipbuilding | Bath Iron Works |
      Textron Systems | Boeing Defense* | Boeing Defence* | Shield AI | Oshkosh Defense |
      Mercury Systems | Colt Defense | Quantum Systems | Stark Defence | HD Hyundai Heavy* |
      Daewoo Shipbuilding | Israel Military Industries | Israel Shipyards |
      Tactical Missiles Corp* | Admiralty Shipyard | Admiralty Shipyards | United Shipbuilding |
      United Aircraft Corp* | Giat Industries | ECA Group | Iveco Defence* | German Naval Yards |
      Airbus Defence* | Naval Team Denmark | Damen Naval | CZ Group | Czechoslovak Group |
      Excalibur Army | STV Group | WB Group | Ukrainian Defense Industry JSC | Cochin Shipyard |
      Goa Shipyard | Kalyani Strategic | Adani Defence | Solar Industries | Mitsubishi Heavy* |
      Kawasaki Heavy* | Aerospace Industrial Development | EOS Defence | Chengdu Aircraft |
      Shenyang Aircraft | Jiangnan Shipyard | China Shipbuilding | Boustead Naval |
      Paramount Group | EDGE Group | Saudi Arabian Military Industries | Irving Shipbuilding |
      VT Group | Vickers Defence | Royal Ordnance | MSI Defence | Thales Air Defence`,
  },
  // Civil trade too: counts only in martial company.
  {
    weight: 2.5,
    gives: ["trade"],
    needs: ["military"],
    phrases: `
      Tatra trucks | Kiel shipyard | Paris Air Show | Damen Group | Volvo Defense | Reliance Defence`,
  },
  // Programmes, agencies, fairs and funds.
  {
    weight: 3,
    gives: ["military", "trade"],
    phrases: `
      FMS case | EDA agency | ASAP ammunition | SAFE loans | SAFE instrument | SAFE programme |
      DRDO contract | DGA armament | Zhuhai air* | LIMA exhibition | Army 20* forum |
      Eurofighter consortium | SCAF programme | Tempest fighter | Tempest fighters |
      Tempest programme | AUKUS submarine | Ramstein format | Czech ammunition initiative |
      Replicator initiative* | Replicator drone | Replicator drones | CDR shipbuilding |
      Bofors scandal | Agusta scandal | Taiwan frigates affair | Karachi affair |
      Defense Security Cooperation Agency | European Defence Fund | European Defence Industr* |
      Indo Defence | Sea Air Space* | Joint Strike Fighter | Global Combat Air* |
      Future Combat Air* | Ukraine Defense Contact Group | Ukraine Defence Contact Group`,
  },
];

/** Drones, laboratories and research programmes, said with an English word. */
export const techNames: readonly Rule[] = [
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
      FFI research | TNO defence | DIANA accelerator | Agency for Defense Development |
      Valkyrie drone | Valkyrie drones | Fury drone | Fury drones | CH 7 drone | CH 4 drone |
      CH 4 drones | CH 5 drone | CH 5 drones | CH 3 drone | CH 3 drones | Rainbow drone |
      Rainbow drones | Geran drone | Geran drones | Gerbera drone | Gerbera drones | Karrar drone |
      Karrar drones | Yafa drone | Lancet loitering | Lancet munition* | Lancet kamikaze |
      Zala drone | Zala drones | Forpost drone | Forpost drones | Molniya drone | Molniya drones |
      Sirius drone | Geranium drone | Geranium drones | ALTIUS drone | ALTIUS drones |
      Coyote drone | Coyote drones | Harpy drone | Harpy drones | Orbiter drone | Orbiter drones |
      Gladius drone | Gladius drones | Heron drone | Heron drones | Zephyr drone | Zephyr drones |
      Puma drone | Puma drones | Raven drone | Raven drones | Shadow drone | Shadow drones |
      Predator drone | Predator drones | Reaper drone | Reaper drones | Triton drone |
      Triton drones | Stingray drone | Stingray drones | Avenger drone | Avenger drones |
      Vector drone | Vector drones | Patroller drone | Patroller drones | Furia drone |
      Furia drones | Punisher drone | Bober drone | Bober drones | Baba Yaga drone |
      Baba Yaga drones | R18 drone | R18 drones | Vampire drone | Vampire drones |
      Sting interceptor | Sting interceptors | LUCAS drone | LUCAS drones | Rooster drone |
      Rooster drones | TAPAS drone | Albatross drone | Spot robot | Themis robot | Themis robots |
      Type X robot | Marker robot | DragonFire laser* | HELIOS laser* | LaWS laser |
      Iron Beam laser* | Peresvet laser* | THOR microwave | PHASER microwave | Leonidas microwave |
      Silent Hunter laser* | OneWeb military | Lattice software | Delta system | LAWS talks |
      GGE on lethal | NATO Innovation Fund | Skunk Works | Phantom Works | Light Shield`,
  },
  // Everyday weapons of today's wars, and short forms: two make a topic.
  {
    weight: 2,
    gives: ["military"],
    phrases: `
      Lancet drone | Lancet drones | Orlan drone | Orlan drones`,
  },
];
