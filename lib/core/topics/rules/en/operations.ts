import type { Rule } from "../../rule.ts";

export const operations: readonly Rule[] = [
  {
    weight: 4,
    gives: ["battle"],
    phrases: `
      air strike* | airstrike* | air raid* | drone strike* | drone attack* | drone attacks |
      missile strike* | missile attack* | rocket attack* | bombing campaign | bombing raid* |
      bombardment* | bombarded | shelling | shelled | artillery fire | artillery duel* |
      artillery attack* | mortar attack* | ground offensive | ground invasion | ground assault |
      ground operation* | military offensive | counteroffensive | counter offensive |
      military operation* | military action | military strike* | special military operation |
      combat operation* | military campaign | military intervention | peacekeep* | peace keeping |
      peace keepers | cease fire* | ceasefire* | truce | armistice | civil war | coup | coups |
      coup d etat | martial law | mutiny | mutinies | mutineers | warring | war zone | war torn |
      front line | frontline | front lines | frontlines | firefight* | skirmish* | cross border fire |
      exchange of fire | exchanged fire | border clash* | armed clash* | heavy fighting |
      fierce fighting | insurgency | guerrilla war* | no fly zone | no fly zones | naval blockade |
      invasion | invade | invaded | invades | invading | troop withdrawal* | withdraw troops |
      withdraw its troops | pull out troops | troop pullout | troop deployment* | deploy troops |
      deploys troops | deployed troops | send troops | sends troops | sent troops | sending troops |
      more troops | additional troops | ground troops | ground forces | combat troops | besieged |
      siege of | warplanes bomb* | friendly fire | war crime* | prisoners of war | prisoner of war |
      p.o.w. | p.o.w.s | prisoner exchange | prisoner swap | casualties | occupation force* |
      battlefield | battlefields | quasi state of war | state of war | declares war | declared war |
      buffer zone | safe haven | u n troops | warlord* | bombing of | air assault | air war |
      air campaign | ground war | carpet bombing`,
  },
  {
    weight: 3,
    gives: ["battle"],
    phrases: `
      offensive* | fighting | war in | the war | rebel forces | rebel fighters | government forces |
      rebels | militia | militias | militiamen | paramilitary | paramilitaries | junta |
      soldiers killed | killed soldiers | ambush* | artillery | shot down | shoots down | shoot down |
      torpedoed | peacekeeping mission | occupied territor* | military coup | coup attempt |
      failed coup | ethnic cleansing | massacre* | mass grave* | mass graves | hostilities |
      incursion* | land mine* | landmine* | guerrilla* | guerilla* | coalition forces | allied forces |
      american forces | u s forces | israeli forces | russian forces | iraqi forces | syrian forces |
      serbian forces | serb forces | ukrainian forces | african union force* | stabilization force |
      multinational force | rapid support forces | separatists | separatist forces | g.i.s | gis |
      g.i. | war dead | bombed | bombs fall* | at war`,
  },
  { weight: 3, gives: ["battle"], unless: ["peril"], phrases: "troops" },
  {
    weight: 2,
    near: ["military"],
    unless: ["peril"],
    phrases: `
      bomb | bombs | bombing | bombings | attack | attacks | attacked | strike | strikes | struck |
      clash | clashes | gunfire | raid | raids | assault | assaults | operation | operations |
      withdrawal | withdraw* | pullout | retreat* | explosion* | battle | battles | captured | seized |
      liberated | advance* | retake* | drone | drones | mission`,
  },
  {
    weight: 2,
    near: ["death", "battle"],
    phrases: `
      soldier | soldiers | marines | sailors | airmen | servicemen | service members | servicemember* |
      paratroopers | gunmen | fighters | hezbollah | hamas | houthis | houthi | houthi movement |
      taliban | idf | israeli army | israeli military`,
  },
  {
    weight: 1.5,
    phrases: `
      war | wars | wartime | warfare | bloodshed | conflict | battle | forces | soldiers`,
    needs: ["military", "battle", "death"],
  },
  {
    weight: 2,
    near: ["theatre"],
    phrases: `
      forces | strike | strikes | attack | attacks | killed | drones | drone | raid | raids | clashes |
      offensive | withdraw* | pullout | exit | occupation | invasion | fighters | soldiers`,
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
];
