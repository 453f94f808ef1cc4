import type { Rule } from "../../rule.ts";

export const cyber: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      cyber attack* | cyberattack* | cyber espionage | cyberespionage | cyber command |
      cyber defense | cyber defence | cyber operation* | cyber warfare | cyberwarfare |
      cyber security | cybersecurity | cyber threat* | cyber force* | cyber exercise* |
      cyber unit* | cyber intrusion* | cyber spies | cyber war | cyber domain | cyberspace |
      hacking group* | hacker group* | state sponsored hack* | state backed hack* | hacktivist* |
      disinformation | misinformation campaign* | influence operation* | information warfare |
      information operations | psychological operation* | psyops | propaganda |
      election interference | interference in the election | meddling in the election |
      troll farm* | fake accounts | electronic warfare | signals intelligence unit | jamming |
      spoofing | zero day | data breach at the pentagon | cyber attackers | denial of service |
      botnet* | spyware | encrypted communication* | communications security | cognitive warfare |
      information war | cyber incident* | cyberwar | computer attack* | deepfake*`,
  },
  {
    weight: 3,
    phrases: `
      hackers | hacker | hacked | hacking | hack | cyber | ransomware | malware | trolls | hacks |
      signal chat | group chat leak | critical infrastructure attack`,
    needs: ["state", "military", "crime"],
  },
  { weight: 2, phrases: "hackers | hacker | hacked | hacking | cybercrim* | cyber crime*" },
  {
    weight: 1.5,
    needs: ["military"],
    phrases: `
      network defense | computer network* | satellite link* | communications satellite* |
      encryption | telecommunications | critical infrastructure`,
  },
  {
    weight: 4,
    phrases: `
      cyber attack | cyber campaign | cyber agency | cyber center | cyber centre | cyber unit |
      cyber defenders | cyber protection team* | cyber battalion | cyber brigade | cyber range |
      cyber soldiers | cyber guard | cyber shield | cyber yankee | network warfare |
      information environment | fake news campaign* | influence campaign* | bot network* |
      inauthentic | russian hackers | chinese hackers | iranian hackers | north korean hackers |
      north korea linked hackers | broke into government networks | government network* | hack of |
      hacked into | password spray* | denial of service attack* | advanced persistent threat |
      state hackers | cyber criminals linked | gps interference | signal jamming | jams gps |
      electronic attack | electromagnetic spectrum | cyberwarfare | cybercriminals |
      information alert | information operations condition`,
  },
  {
    weight: 3,
    near: ["hack"],
    phrases: `
      server | servers | networks | computers | website | websites | computer network*`,
  },
  {
    weight: 4,
    needs: ["military", "state"],
    phrases: `
      wiper | defaced | spoofed | supply chain attack* | foreign interference | foreign influence`,
  },
];
