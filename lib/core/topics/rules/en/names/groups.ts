import type { Rule } from "../../../rule.ts";

/** Hackers and their tools, cyber agencies, troll farms, said with an English word. */
export const cyberNames: readonly Rule[] = [
  {
    weight: 3.5,
    phrases: `
      spear phishing | Lazarus hack | Lazarus hacks | Reaper group APT | Konni malware |
      Hafnium hack | Hafnium hacks | Hafnium group | iSoon leak* | Unit 29155 hack |
      Unit 29155 hacks | Handala hack | Handala hacks | Flame malware | Red October malware |
      Petya ransomware | Petya malware | Petya virus | Ghost Net spy* | Operation Aurora hack |
      Operation Aurora hacks | Triton malware | Snake malware | Anonymous hack | Anonymous hacks |
      Sunburst malware | DarkSide ransom* | BlackCat ransom* | Conti ransom* | Pegasus spyware |
      Predator spyware | Paragon spyware | Graphite spyware | Doppelganger campaign |
      Doppelganger campaigns | Doppelgänger campaign | Doppelgänger campaigns | Matryoshka bot* |
      Pravda network | Prigozhin troll* | Crossed Swords exercise | Crossed Swords exercises |
      Cyber Coalition exercise | Cyber Coalition exercises | BSI warning | KISA hack | KISA hacks |
      Viasat hack | Viasat hacks | Tobol jam* | Zhitel jam* | EW system | EW systems |
      GNSS jamming | GNSS interference | GPS spoofing | Cyber Shield exercise |
      Cyber Shield exercises | Voodoo Bear | Ember Bear | Venomous Bear | Forest Blizzard |
      Star Blizzard | Seashell Blizzard | Callisto Group | Cadet Blizzard | Lazarus Group |
      Flax Typhoon | Silk Typhoon | Linen Typhoon | Brass Typhoon | Mustang Panda | Gothic Panda |
      Pioneer Kitten | Cyber Army of Russia* | People's Cyber Army | IT Army of Ukraine | =IT-Army |
      Equation Group | NSO Group | Internet Research Agency | Social Design Agency`,
  },
];

/** Services, services' units, traitors and affairs, said with an English word. */
export const spyNames: readonly Rule[] = [
  {
    weight: 3,
    phrases: `
      Shabak agency | Aman intelligence | MAD intelligence | DRM intelligence | NGA imagery |
      DIA analyst* | CSIS spy* | CSIS director* | CSE intelligence | ASD intelligence |
      ABW agency | AW intelligence | BIS agency | SIS chief | NIS spy* | NIS chief* |
      NIS lawmakers | ISI spy* | RAW spy* | MSS spy* | MIT agency | GIP agency | CNI espionage |
      Echelon system`,
  },
];

/** Missions and operations by name, said with an English word. */
export const missionNames: readonly Rule[] = [
  {
    weight: 2,
    gives: ["battle", "military"],
    phrases: `
      SADC mission | Grapes of Wrath operation | Olive Branch operation | BAP rotation |
      Sabre Task Force | Desert Shield | Deliberate Force | Joint Endeavor | Pillar of Defense |
      Euphrates Shield | Nordic Air Policing | Eastern Shield`,
  },
];

/** Exercises by name, said with an English word. */
export const exerciseNames: readonly Rule[] = [
  {
    weight: 4,
    needs: ["military", "drill"],
    phrases: `
      Taegeuk exercise | Taegeuk exercises | Zapad exercise | Zapad exercises | Vostok exercise |
      Vostok exercises | Grom exercise | Grom exercises | Red Flag exercise | Red Flag exercises |
      Green Flag exercise | Green Flag exercises | Blue Flag exercise | Blue Flag exercises |
      Black Flag exercise | Black Flag exercises | Malabar exercise | Malabar exercises |
      Kakadu exercise | Kakadu exercises | Immediate Response exercise |
      Immediate Response exercises | Forest Light exercise | Forest Light exercises |
      Sea Shield exercise | Sea Shield exercises | Breeze exercise | Breeze exercises |
      Siil exercise | Siil exercises | Hedgehog exercise | Hedgehog exercises | Iron Wolf exercise |
      Iron Wolf exercises | Winter Shield exercise | Winter Shield exercises |
      Northern Strike exercise | Northern Strike exercises | ORION exercise | ORION exercises |
      Unified Focus exercise | Unified Focus exercises | Milan exercise | Milan exercises |
      Varuna exercise | Varuna exercises | Garuda exercise | Garuda exercises | Shakti exercise |
      Shakti exercises | Hand in Hand exercise | Hand in Hand exercises | Trishul exercise |
      Trishul exercises | Alon exercise | Alon exercises | Justice Mission exercise |
      Justice Mission exercises | Golden Dragon exercise | Golden Dragon exercises | Aman exercise |
      Aman exercises | Shaheen exercise | Shaheen exercises | Zolfaghar exercise |
      Zolfaghar exercises | Chariots of Fire exercise | Chariots of Fire exercises |
      Rising Sun exercise | Rising Sun exercises | Ocean Sky exercise | Ocean Sky exercises |
      Eunomia exercise | Eunomia exercises | Medusa exercise | Medusa exercises | Nemesis exercise |
      Nemesis exercises | Blue Homeland exercise | Blue Homeland exercises | Mavi Vatan exercise |
      Mavi Vatan exercises | Sea Wolf exercise | Sea Wolf exercises | Vigilant Defense |
      Union Shield | Joint Sea 20* | Maritime Security Belt | Defender Europe* | Swift Response |
      Garuda Shield | Keris Strike | Resolute Force Pacific | Sea Breeze | Saber Strike |
      Dynamic Front | Formidable Shield | At Sea Demonstration | Joint Warrior | Iron Defender |
      Valiant Shield | Strait Thunder | Falcon Strike | Precise Response | Vigilant Shield |
      Vigilant Guard | Bersama Shield | Neptune Strike`,
  },
];
