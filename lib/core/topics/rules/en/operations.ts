import type { Rule } from "../../rule.ts";

export const operations: readonly Rule[] = [
  {
    weight: 4,
    gives: ["battle"],
    phrases: `
      air strike* | airstrike* | air raid* | drone strike* | drone attack* | drone attacks |
      missile strike* | missile attack* | rocket attack* | bombing campaign | bombing raid* |
      shelling | shelled | artillery fire | artillery duel* | artillery attack* | mortar attack* |
      ground offensive | ground invasion | ground assault | ground operation* | military offensive |
      counteroffensive | counter offensive | military operation* | military action |
      military strike* | special military operation | combat operation* | military campaign |
      military intervention | peacekeep* | peace keeping | peace keepers | cease fire* | ceasefire* |
      civil war | war zone | war torn | firefight* | cross border fire | exchange of fire |
      exchanged fire | border clash* | armed clash* | heavy fighting | fierce fighting | insurgency |
      guerrilla war* | no fly zone | no fly zones | troop withdrawal* |
      withdraw troops | withdraw its troops | pull out troops | troop pullout | troop deployment* |
      deploy troops | deploys troops | deployed troops | send troops | sends troops | sent troops |
      sending troops | more troops | additional troops | ground troops | ground forces |
      combat troops | warplanes bomb* | war crime* | prisoners of war | prisoner of war | p.o.w. |
      p.o.w.s | prisoner exchange | prisoner swap | occupation force* | u n troops`,
  },
  {
    weight: 3,
    gives: ["battle"],
    phrases: `
      rebel forces | rebel fighters | government forces | militiamen | paramilitary |
      paramilitaries | soldiers killed | killed soldiers | peacekeeping mission |
      occupied territor* | military coup | coup attempt | failed coup | ethnic cleansing |
      mass grave* | mass graves | coalition forces | israeli forces | russian forces | iraqi forces |
      syrian forces | serbian forces | serb forces | ukrainian forces | african union force* |
      stabilization force | rapid support forces | separatists | separatist forces | war dead |
      bombs fall*`,
  },
  { weight: 3, gives: ["battle"], unless: ["peril"], phrases: "troops" },
  {
    weight: 2,
    near: ["military"],
    needs: ["theatre", "death"],
    unless: ["peril", "drill", "trial"],
    phrases: `
      bomb | bombs | bombing | bombings | attack | attacks | attacked | strike | strikes | struck |
      clash | clashes | gunfire | raid | raids | assault | assaults | operation | operations |
      withdrawal | withdraw* | pullout | retreat* | explosion* | battle | battles | captured |
      seized | liberated | advance* | retake* | drone | drones | mission`,
  },
  {
    weight: 2,
    near: ["death", "battle"],
    phrases: `
      soldier | soldiers | marines | sailors | airmen | servicemen | service members |
      servicemember* | paratroopers | gunmen | fighters | hezbollah | hamas | houthis | houthi |
      houthi movement | taliban | idf | israeli army | israeli military`,
  },
  {
    weight: 1,
    unless: ["drill", "trial", "past"],
    phrases: `
      war | wars | wartime | warfare | bloodshed | conflict | battle | forces | soldiers`,
    needs: ["military", "battle", "death"],
  },
  {
    weight: 2,
    near: ["theatre"],
    phrases: `
      forces | strike | strikes | attack | attacks | killed | drones | drone | raid | raids |
      clashes | offensive | withdraw* | pullout | exit | occupation | fighters | soldiers`,
  },
  {
    weight: 1,
    near: ["death"],
    phrases: `
      bomb | bombs | bombing | bombings | attack | attacks | attacked | clashes | raid | raids |
      assault | gunfire | explosion`,
  },
  {
    weight: 3,
    near: ["vessel"],
    gives: ["battle"],
    phrases: `
      attacked | hit | hits | struck | fired on | fires on | missile | missiles | seizure by force |
      killing | killed | fire on | exploded | drone`,
  },
  { weight: 3, near: ["death"], phrases: "peacekeeper* | blue helmet*" },
  { weight: -3, needs: ["past"], phrases: "war" },
  {
    weight: 4,
    near: ["platform"],
    gives: ["battle"],
    phrases: "torpedoed | sunk | sinks | sank | sinking of",
  },
  {
    weight: 3,
    near: ["platform"],
    phrases: "deployed to | deploys to | deployment | arrives in | arrived in | redeploy*",
  },
  {
    weight: 3,
    near: ["service"],
    unless: ["peril"],
    phrases: `
      deploy | deploys | deployed | deploying | dispatch* | sends | sent to | withdraw | withdraws |
      withdrawn | pulls out | stationed | troop levels`,
  },
  {
    weight: 4,
    gives: ["battle"],
    phrases: `
      gun battle* | opened fire on troops | rocket fire | mortar fire | cross border attack* |
      cross border raid* | cross border strike* | overnight strike* | overnight attack* |
      strikes on | missile barrage* | drone barrage* | killed in action | killed in combat |
      killed in fighting | enduring freedom | iraqi freedom | inherent resolve |
      operation new dawn | allied force | operation desert | operation barkhane |
      stabilization mission | stabilisation mission | international security assistance force |
      provincial reconstruction team* | multinational force* | seize power | seized power |
      seizes power | seizing power | military takeover | military council | military junta |
      army takeover | overthrow* the government | military rule | martial law decree |
      retake the town | recaptur* | encirclement | human shields | exchange of prisoners |
      release of captured | withdrawal of troops | troops withdrawn | withdrawal of forces |
      troops enter* | forces entered | tanks roll* | tanks enter* | army captures | army retakes |
      forces capture | forces captured | forces seize* | forces advance* | forces retake |
      lost control of | advance on the capital | air cover | rules of engagement |
      expeditionary force deployed | boots on the ground | combat deployment | deployment to iraq |
      deployment to afghanistan | deployment in iraq | deployment in afghanistan |
      deployed to iraq | deployed to afghanistan | armed conflict | violations of the ceasefire |
      ceasefire violation* | war crimes | exchange of gunfire | exchange gunfire | traded fire |
      trade fire | trading fire | small arms fire | opened fire | sniper fire`,
  },
  {
    weight: 2,
    needs: ["military", "theatre"],
    phrases: `
      captures | capture of | captured the | retakes | overran | overrun | storms | stormed |
      takes control of | took control of | seizes control of | seized control of | seize control |
      liberates | advances`,
  },
  {
    weight: 4,
    needs: ["theatre", "military"],
    near: ["death"],
    unless: ["peril", "terror"],
    phrases: `
      strike | strikes | drones struck | missiles struck | rockets struck | shells hit |
      missiles hit | struck`,
  },
  {
    weight: 3,
    near: ["military"],
    unless: ["drill"],
    phrases: `
      peacekeep* | blue helmets | united nations force | un force | mission in`,
  },
  {
    weight: 5,
    also: { policy: -5 },
    gives: ["battle"],
    unless: ["trial"],
    phrases: `
      martial law | coup d etat | military coup | coup attempt | attempted coup | failed coup |
      declares martial law | lifts martial law | emergency martial law`,
  },
  {
    weight: 2,
    gives: ["battle"],
    needs: ["trial"],
    phrases: `
      martial law | coup | coups | mutiny | coup d etat | coup attempt`,
  },
  {
    weight: 3,
    needs: ["carrier"],
    near: ["platform"],
    phrases: `
      deployed | deploys | sent | sends | ordered | orders | heads | arrives | arrived | enters |
      moves`,
  },
  {
    weight: 2,
    gives: ["battle"],
    phrases: `
      american forces | u s forces | allied forces | multinational force`,
  },
  {
    weight: 3,
    gives: ["battle"],
    near: ["death", "vessel"],
    phrases: `
      commandos | commando raid | special forces | raid on ship | stormed | storms`,
  },
  {
    weight: 3,
    needs: ["military", "state", "battle"],
    phrases: `
      encircle* | contingent | war between | war against`,
  },
  {
    weight: 4,
    gives: ["battle"],
    needs: ["military", "theatre", "death", "state"],
    unless: ["sporting"],
    phrases: `
      casualties | besieged | frontline | front line | front lines | frontlines | skirmish* |
      ground war | air campaign | battlefield | battlefields | warlord* | invasion | invade |
      invaded | invades | invading | bombardment* | bombarded | carpet bombing | bombing of |
      safe haven | state of war | declares war | declared war | quasi state of war | buffer zone`,
  },
  {
    weight: 4,
    gives: ["battle"],
    needs: ["military", "theatre", "death"],
    phrases:
      "truce | truces | armistice | friendly fire | air war | siege of | warring | under siege",
  },
  {
    weight: 3,
    gives: ["battle"],
    needs: ["military", "theatre", "death", "state"],
    unless: ["sporting"],
    phrases: `
      ambush* | artillery | at war | bombed | fighting | g.i. | g.i.s | gis | guerilla* |
      guerrilla* | hostilities | incursion* | junta | land mine* | land mines | landmine* |
      massacre* | militia | militias | offensive* | rebels | shoot down | shoots down | shot down |
      the war | torpedoed | war in`,
  },
  {
    weight: 5,
    also: { policy: -5 },
    gives: ["battle"],
    needs: ["military", "state", "theatre"],
    unless: ["trial", "sporting"],
    phrases: `
      coup | coups | mutiny | mutinies | mutineers | refuses orders | refused orders | seized power |
      seize power`,
  },
  {
    // A group of ships that comes to a theatre is a deployment.
    weight: 4,
    early: true,
    phrases: `
      strike group arrives | strike group arrived | strike group enters | strike group entered |
      strike group deploys | strike group deployed | strike group heads | strike group sent |
      carrier group arrives | carrier group sent | carrier group deployed | carrier arrives in |
      carrier sent to | amphibious ready group arrives | amphibious ready group deployed`,
  },
  {
    // In force, not threatened: more than a matter of ships.
    weight: 6,
    phrases: "naval blockade | sea blockade | blockade enters | blockade enforced",
  },
];
