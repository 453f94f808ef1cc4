import type { Rule } from "../../rule.ts";

export const policy: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      defense budget* | defence budget* | military budget* | defense spending | defence spending |
      military spending | war spending | war funding | defense white paper | defence white paper |
      white paper on defen* | national defense strategy | national defence strategy |
      national security strategy | military strategy | military doctrine | defense policy |
      defence policy | security policy | defense bill | defence bill | defense authorization |
      defense appropriation* | authorization act | force structure | strategic review |
      defense review | defence review | quadrennial | rearmament | re armament | rearm | rearming |
      war powers | joint chiefs of staff | pacifist constitution | constitution revision |
      base closing* | base closure* | military reform | army reform | force reduction* | troop cuts |
      two percent of gdp | 2 of gdp | 5 of gdp | gdp on defense | gdp on defence | defense fund* |
      defence fund* | military buildup | military build up | chief of the general staff |
      chief of the army staff | martial law bill | national security council | strategic command |
      home guard | arms race | military posture | military policy | pentagon budget |
      military chiefs seek | ministry of defence restructuring | civil defense | department of war |
      security law* | military force against | military against | war resolution | authorize force |
      authority to use force | command structure | command and control cent* | defense plan |
      defence plan | defense strategy | defence strategy`,
  },
  {
    weight: 2.5,
    phrases: `
      defense minister resigns | defence minister resigns | new defense minister |
      new defence minister | defense minister appointed | rumsfeld | hegseth | pentagon`,
    early: true,
  },
  {
    weight: 1.5,
    needs: ["state", "military"],
    phrases: `
      defense minister* | defence minister* | defense secretary | defence secretary |
      secretary of defense | minister of defense | pentagon | ministry of defence |
      ministry of defense | defense ministry | defence ministry`,
    early: true,
  },
  {
    weight: 4,
    near: ["service"],
    phrases: `
      law | laws | decree | parliament | bundestag | lawmakers | assembly | senate | congress |
      regulation* | legislation | bill | government plan | cabinet | ministry | plans to |
      reintroduc* | abolish*`,
  },
  {
    weight: 4,
    near: ["post"],
    phrases: `
      defense minister* | defence minister* | defense secretary | defence secretary |
      secretary of defense | minister of defense | minister of defence | army chief |
      chief of the army | chief of staff | navy chief | air force chief | joint chiefs |
      military chief | chief of defence | chief of defense | pentagon chief | pentagon pick |
      top general | supreme commander | commander of`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      budget | budgets | billion for | spending | parliament | lawmakers | congress | senate |
      senators | bill | legislation | decree | approves | cabinet | reshuffle | doctrine | strategy |
      strategic | policy | reform* | constitution* | election | nominee | nominat* | confirmed as |
      confirmation | successor | gdp | presence in`,
  },
];
