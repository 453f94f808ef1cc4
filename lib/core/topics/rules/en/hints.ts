import type { Rule } from "../../rule.ts";
import type { TopicSlug } from "#lib/core/model/topic.ts";

/** Words that make a short item likely to be about defence without saying which part of it. */
export const hints: readonly (Rule & { topic: TopicSlug })[] = [
  {
    topic: "operations",
    weight: 2.5,
    unless: ["peril"],
    phrases: `
      iraq | iraqi | iraqis | baghdad | kosovo | bosnia | sarajevo | chechnya | gaza`,
  },
  {
    topic: "operations",
    weight: 2,
    unless: ["peril"],
    phrases: `
      fallujah | falluja | basra | mosul | najaf | bosnian | serbs | serbian | serb | afghanistan |
      afghan | afghans | kabul | kandahar | chechen* | grozny | west bank | rwanda | somalia |
      mogadishu | darfur | sudan | yemen | syria | syrian | ukraine | ukrainian | donbas | donetsk |
      kharkiv | kherson | bakhmut | crimea | lebanon | liberia | sierra leone | haiti | congo |
      saddam | hussein | milosevic | balkans | saddam hussein | karzai | arafat | palestinians |
      myanmar | nagorno karabakh | karabakh | tigray | sahel | mali | east timor | tora bora`,
  },
  {
    topic: "missiles-nuclear",
    weight: 1.5,
    phrases: `
      north korea | north korean | pyongyang | kim jong un | kim jong il | tehran | iran | iranian`,
  },
  {
    topic: "policy",
    weight: 2.5,
    phrases: `
      national guard | antiwar | anti war | military prison | military role | military police`,
  },
  {
    topic: "policy",
    weight: 1.5,
    phrases: `
      cheney | rumsfeld | defense | defence | commander | commanders | security | military |
      general powell | powell | wolfowitz | petraeus | franks | army | generals`,
  },
  {
    topic: "operations",
    weight: 1.5,
    phrases: `
      war | wars | troops | soldier | soldiers | killed | fighting | bomb | bombs | bombing |
      bombed | attack | attacks | raid | raids | violence | occupation | captive* | prisoner* |
      detainee* | weapons | arms | captured | ambushed | armed | cease | rebel | rebels |
      resistance | allies | nato | gunfire | explosion`,
  },
  {
    topic: "terrorism",
    weight: 2,
    phrases: `
      ground zero | twin towers | world trade center | trade center | terror | towers | hijackers |
      bomber | plot | wtc | bombing trial | islamic | islamist | pakistan | detained | sept 11`,
  },
  {
    topic: "intelligence",
    weight: 1.5,
    phrases: `
      intelligence | spy | secrets | interrogation | surveillance`,
  },
  {
    topic: "policy",
    weight: 2.5,
    needs: ["state", "military"],
    early: true,
    phrases: `
      defense minister* | defence minister* | defense secretary | defence secretary |
      secretary of defense | minister of defense | pentagon | ministry of defence |
      ministry of defense | defense ministry | defence ministry`,
  },
  {
    topic: "maritime",
    weight: 1.5,
    needs: ["military"],
    phrases: `
      ship | ships | vessel | fleet | sailors | port call | at sea | aboard | crew | captain`,
  },
  {
    topic: "air-space",
    weight: 1.5,
    needs: ["military"],
    phrases: `
      jets | aircraft | pilots | helicopter* | airbase | runway | airmen`,
  },
  {
    topic: "industry",
    weight: 1.5,
    needs: ["military"],
    phrases: `
      contract | contracts | manufacturer | shipyard | factory | plant | depot | production line |
      supplier | procurement | tender | export`,
  },
  {
    topic: "land",
    weight: 1.5,
    needs: ["military"],
    phrases: `
      brigade | battalion | regiment | infantry | tanks | artillery | garrison | armoured | armored`,
  },
  {
    topic: "cyber",
    weight: 1.5,
    needs: ["state"],
    phrases: `
      hackers | hacking | online attack* | network intrusion | fake posts | trolls`,
  },
  {
    topic: "technology",
    weight: 1.5,
    needs: ["military"],
    phrases: `
      drone | drones | robot* | prototype | laboratory | experiment* | ai | sensor*`,
    unless: ["death"],
  },
];
