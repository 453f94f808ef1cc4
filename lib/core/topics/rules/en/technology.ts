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
      ai driven | drone carrier`,
  },
  {
    weight: 3,
    needs: ["military"],
    phrases: `
      artificial intelligence | machine learning | prototype* | autonomous | autonomy | robotics |
      robot | robots | quantum | biotechnolog* | next generation | cutting edge | r&d |
      research and development | test flight | maiden flight | first flight | field test* |
      field trial* | successfully tested | experimental | wind tunnel | sensor* | innovation |
      laser | lasers | new technolog* | 3d print* | nanotech* | modular`,
  },
  {
    weight: 2,
    phrases: `
      drone | drones | technology | technologies | ai`,
    needs: ["military"],
    unless: ["battle", "death"],
  },
  {
    weight: 4,
    needs: ["military", "nuclear"],
    phrases: `
      uncrewed | autonomous flight | autonomous ship* | autonomous vessel* | autonomous boat* |
      drone wall | drone technology | interceptor drone* | drone interceptor* | drone trial* |
      drone test* | stealth drone* | directed energy weapon* | laser system* |
      high power microwave | electromagnetic gun | quantum comput* |
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
      drone | drones | robot*`,
  },
  {
    weight: 1.5,
    needs: ["military"],
    phrases: `
      scientists | researchers`,
  },

  // What is new: words of laboratories, trials and firms.
  {
    weight: 4,
    phrases: `
      drone swarms | swarming drones | swarm of | interceptor drones | drone killer* |
      drone hunter* | drone hunting | drone defence* | drone defense* | drone shield | drone dome |
      drone jammer* | drone jamming | counter drones | counter drone system* | counter unmanned |
      counter uncrewed | c uas | c suas | anti uav | drone army | drone corps | drone force* |
      unmanned systems force* | unmanned forces | drone regiment | drone battalion | drone brigade |
      drone squadron | drone school | drone factory | drone factories | drone plant | drone plants |
      drone industry | drone manufactur* | drone technolog* | drone innovation | drone startup* |
      drone start up* | drone fleet* | drone mothership | drone ship* | drone submarine* |
      drone wingman | robot wingman | wingman drone* | pilotless | crewless | remotely piloted |
      remotely flown | remotely operated | unmanned combat | unmanned helicopter* | unmanned boat* |
      unmanned vessel* | unmanned submarine* | unmanned maritime | unmanned undersea |
      underwater drone* | undersea drone* | underwater robot* | underwater glider* |
      autonomous underwater | autonomous surface | autonomous undersea | autonomous aircraft |
      autonomous fighter* | autonomous truck* | autonomous convoy* | autonomous resupply |
      autonomous weapon | autonomous killing | lethal autonomous | lethal autonomy | robot army |
      robot armies | robotic army | robot tank* | robotic tank* | robotic mule | robot mule* |
      robot wolf | robot wolves | robotic wolf | fibre optic drone* | fiber optic drone* |
      micro drone* | nano drone* | tethered drone* | cargo drone* | drone resupply |
      solar powered drone* | high altitude balloon* research | stratospheric platform |
      military exoskeleton | brain computer | smart glasses for soldiers | mixed reality goggles |
      soldier of the future | future soldier | super soldier* | human enhancement | bulletproof |
      smart bullet* | guided bullet | smart munition* | electrothermal | coilgun | plasma weapon |
      particle beam | laser gun* | laser cannon* | laser weapons | combat laser* |
      ship borne laser | shipborne laser | dazzler* | directed energy | high powered microwave |
      microwave beam* | pulse weapon* | emp weapon* | heat ray | active denial | sonic weapon* |
      scramjets | ramjet | rotating detonation | boost glide | glide vehicle* | wave rider |
      waverider | mach 5 | mach 6 | mach 7 | mach 8 | mach 10 | hypersonics | quantum radar |
      quantum navigation | quantum sensor* | quantum computing | quantum communication* |
      quantum encryption | quantum key | quantum clock* | quantum compass | gps denied |
      gps free navigation | alternative navigation | metamaterial* | invisibility cloak |
      adaptive camouflage | stealth coating* | radar absorbing | stealth drone | stealth ship* |
      low observable | sixth gen | sixth generation fighter* | next generation bomber |
      next generation tank | next generation submarine | future fighter | fighter of the future |
      tank of the future | demonstrator aircraft | technology demonstrator* | demonstrator |
      concept demonstrator | prototypes | rapid prototyping | rapid fielding |
      warfighting experiment* | battle lab | battlelab | warfare laboratory |
      warfighting laboratory | warfighting lab | experimentation | proving ground* | test range |
      white sands missile range | yuma proving | aberdeen proving | china lake |
      edwards air force base | test pilot school | woomera | arnold engineering | rome laboratory |
      lincoln laboratory | sandia | los alamos research | livermore research |
      applied physics laboratory | naval research laboratory | army research laboratory |
      army research lab | air force research lab | office of naval research | defence laborator* |
      defense laborator* | defence scientist* | defense scientist* | defence technolog* |
      defense technolog* | military technolog* | weapons technolog* | weapons scientist* |
      dual use technolog* | defence accelerator | defense accelerator | innovation fund |
      defence innovat* | defense innovat* | chief technology officer of the pentagon |
      chief digital | data centric warfare | algorithmic warfare | ai warfare | ai weapon* |
      ai arms race | ai targeting | targeting algorithm* | target recognition |
      facial recognition for the military | combat cloud | battle network* | kill web |
      kill chain software | sensor to shooter | human in the loop | human on the loop |
      responsible ai | military use of ai | military ai | ai chatbot for soldiers | generative ai |
      large language model* | killer robots | stop killer robots`,
    needs: ["military", "materiel", "state"],
  },
  // The verbs of trial.
  {
    weight: 3,
    near: ["materiel", "aircraft"],
    unless: ["death"],
    phrases: `
      prototype | test flight* | flight test* | flight tested | flew for the first time |
      first flight | maiden flight | maiden voyage trial* | first flown | trials | trialled |
      trialed | trialling | field tested | live fire test* | successfully tested | successful test |
      test fired new | demonstrated | demonstrates | demonstration | demonstrator | experimental |
      unveils | unveiled | artificial intelligence | ai | autonomous | autonomy | algorithm* |
      software | without a pilot | without pilots | no pilot | without a crew | next generation |
      new generation | designed to | under development | in development | develop | developing |
      develops | development of | concept | research`,
  },
  {
    weight: 1.5,
    needs: ["military"],
    phrases: `
      tinker* | inventor* | invention | patented | start up | startup | startups | start ups |
      silicon valley | venture capital | hackathon | tech sector | tech firms | tech company |
      tech companies | engineers at | labs | testbeds | simulation software | battery powered |
      hybrid electric | hydrogen powered | fuel cell* | night vision | thermal imaging | lidar |
      chip | chips | semiconductor* | microelectronics | biometrics | big data | cloud computing |
      5g | blockchain | 3d printer* | 3d printed | printed parts | virtual reality | headset* |
      goggles`,
  },
  // Drones in use: technology where nobody is struck.
  {
    weight: 3,
    needs: ["military", "state"],
    unless: ["death"],
    phrases: `
      attack drone* | strike drone* | suicide drone* | one way attack drone* | one way drone* |
      loitering drone* | explosive drone* | exploding drone* | quadcopter* | octocopter* | fpv |
      fpvs | bomber drone* | drone pilot* | drone operator* | unmanned | kamikaze drone* |
      first person view drone* | fpv drone* | drone unit* | drone warfare | military drone* |
      combat drone* | drone boat*`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      laboratory | laboratories | lab`,
  },
];
