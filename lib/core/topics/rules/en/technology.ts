import type { Rule } from "../../rule.ts";

export const technology: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      hypersonic* | directed energy | laser weapon* | high energy laser* | microwave weapon* |
      railgun* | rail gun* | quantum sensing | quantum technolog* | military ai |
      autonomous weapon* | killer robot* | drone swarm* | swarm of drones | unmanned aerial |
      unmanned aircraft | uncrewed | unmanned surface | unmanned underwater | unmanned ground |
      unmanned vehicle* | unmanned system* | autonomous system* | autonomous vehicle* |
      robotic vehicle* | robot dog* | military robot* | research laboratory | defense innovation |
      defence innovation | defense tech | defence tech | emerging technolog* |
      disruptive technolog* | counter drone | counter uas | anti drone | drone technology |
      drone program* | drone development | drone production | drone maker* | military research |
      weapons research | army research | naval research | air force research | rapid capabilities |
      sixth generation | next generation fighter | stealth technolog* | exoskeleton* |
      loitering munition* | collaborative combat aircraft | defense advanced research |
      rail launched | prototype weapon | additive manufacturing | ai enabled | ai powered |
      ai driven | drone carrier | drone unit* | drone warfare | kamikaze drone*`,
  },
  {
    weight: 3,
    needs: ["military"],
    phrases: `
      artificial intelligence | machine learning | prototype* | autonomous | autonomy | robotics |
      robot | robots | quantum | biotechnolog* | next generation | cutting edge | r&d |
      research and development | test flight | maiden flight | first flight | field test* |
      field trial* | successfully tested | experimental | wind tunnel | sensor* | laboratory |
      innovation | laser | lasers | new technolog* | 3d print* | nanotech* | modular`,
  },
  {
    weight: 2,
    phrases: "drone | drones | technology | technologies | unmanned | ai",
    needs: ["military"],
    unless: ["battle", "death"],
  },
  {
    weight: 4,
    needs: ["military", "nuclear"],
    phrases: `
      unmanned | uncrewed | autonomous flight | autonomous ship* | autonomous vessel* |
      autonomous boat* | drone wall | drone technology | interceptor drone* |
      first person view drone* | fpv drone* | drone interceptor* | drone trial* | drone test* |
      military drone* | combat drone* | stealth drone* | drone boat* | directed energy weapon* |
      laser system* | high power microwave | electromagnetic gun | quantum comput* |
      military artificial intelligence | ai in the military | ai for military |
      artificial intelligence in warfare | military use of artificial | autonomous drone* |
      robotic combat | ground robot* | robotic dog* | robot soldier* | four legged |
      human machine teaming | manned unmanned | wearable* for soldiers | augmented reality |
      defence science | defense science | defence research | defense research |
      science and technology laboratory | research agency | advanced research projects |
      science board | technology demonstrat* | proof of concept | drdo | darpa |
      army futures command | defence innovation | innovation unit | defense start up* |
      defence start up* | defense startup* | hypersonic | scramjet | glide body | space plane |
      x 37b | test bed | testbed | experimental aircraft | prototype aircraft |
      technology maturation | cloaking | digital twin*`,
  },
  {
    weight: 3,
    near: ["trade"],
    unless: ["death"],
    phrases: `
      drone | drones | unmanned | robot*`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      engineers | scientists | researchers`,
  },
];
