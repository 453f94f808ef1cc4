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
      war powers | pacifist constitution | constitution revision | base closing* | base closure* |
      military reform | army reform | force reduction* | troop cuts | two percent of gdp |
      2 of gdp | 5 of gdp | gdp on defense | gdp on defence | defense fund* | defence fund* |
      military buildup | military build up | chief of the general staff | chief of the army staff |
      martial law bill | home guard | arms race | military posture | military policy |
      pentagon budget | military chiefs seek | ministry of defence restructuring | civil defense |
      department of war | security law* | military force against | military against |
      war resolution | authorize force | authority to use force | command structure |
      command and control cent* | defense plan | defence plan | defense strategy | defence strategy`,
  },
  {
    weight: 2.5,
    phrases: `
      defense minister resigns | defence minister resigns | new defense minister |
      new defence minister | defense minister appointed | rumsfeld | hegseth | pentagon`,
    early: true,
  },
  {
    weight: 4,
    near: ["service"],
    phrases: `
      law | laws | decree | parliament | bundestag | lawmakers | assembly | senate | congress |
      regulation* | legislation | bill | government plan | cabinet | plans to | reintroduc* |
      abolish*`,
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
      senators | bill | legislation | decree | approves | cabinet | reshuffle | doctrine |
      strategy | strategic | policy | reform* | constitution* | election | nominee | nominat* |
      confirmed as | confirmation | successor | gdp | presence in`,
  },
  {
    weight: 4,
    phrases: `
      spend on defense | spend on defence | spend* more on defen* | spending on defense |
      spending on defence | cent on defence | percent on defense | percent of g.d.p | cent of gdp |
      percent of gdp | percent of its gdp | debt brake | military fund | armed forces reform |
      military modernization | military modernisation | force posture | force planning |
      force design | force plan | force cuts | defense cuts | defence cuts | military cuts |
      troop reduction* | reorganization of the army | restructur* of the armed forces |
      restructur* the military | defence plan | defense program guidelines | strategic concept |
      strategic defence | strategic defense | security strategy | defense legislation |
      defence legislation | defense reform* | defence reform* | defense posture | defence posture |
      military law | military authorization | annual defense bill | fiscal year budget request |
      supplemental war | war budget | defense committee | defence committee |
      armed services committee | self defense forces law | collective self defense |
      collective self defence | article 9 | peace constitution | end of neutrality | neutrality |
      military neutrality | counterstrike capability | nuclear policy review | military commission |
      central military commission | defence reshuffle | defense reshuffle | military shake up |
      military reshuffle | chief of the defence staff | chief of defence staff |
      chief of the general staff | chief of army staff | chief of naval staff | chief of air staff |
      new army chief | new navy chief | new defence minister | new defense minister |
      new defense secretary | defence minister resigns | defense minister resigns |
      defense minister resigned | minister of defence resigns | dismisses defence minister |
      dismisses defense minister | fires defense | fired defense | command reorgan* |
      transfer of command | command structure | budget for the armed forces |
      military expenditure* | defense outlays | goldwater nichols | base realignment |
      service chiefs | unified command plan | ministry of war | national defense program`,
  },
  {
    weight: 2.5,
    near: ["officer"],
    early: true,
    phrases: `
      replaced | replaces | fires | removed | sacks | names | named | nominates | appoints |
      reshuffle | shake up | new head of`,
  },
  {
    weight: 4,
    also: { maritime: -5, "air-space": -5, land: -5, operations: -4, diplomacy: -3 },
    near: ["officer"],
    early: true,
    phrases: `
      appointed | appoints | named | names | nominated | nominates | sworn in | replaces |
      replaced | dismissed | dismisses | sacks | sacked | fires | resigns | resigned | resignation |
      takes over as | succeeds |  promoted to | steps down | successor`,
  },
  {
    weight: 4,
    near: ["agency"],
    early: true,
    phrases: `
      new head | new chief | new director | named head | named director | appointed head |
      appointed director | next director | head of mossad named | nominee to head |
      sworn in as director | resigns as director | next head`,
  },
  {
    weight: 4,
    near: ["installation"],
    early: true,
    phrases: `
      referendum | governor | public consultation | residents | local opposition | protest* |
      lawsuit | sued | prefecture | mayor | county council`,
  },
  {
    weight: 2,
    phrases: `
      national security council | strategic command`,
  },
  {
    weight: 2.5,
    needs: ["service"],
    unless: ["trial", "battle"],
    early: true,
    phrases: `
      parliament | law | laws | bill | cabinet | lawmakers | decree | legislation | regulation |
      congress`,
  },
  {
    weight: 4,
    phrases: `
      defence build up | defense build up | military buildup | military build up | defence buildup |
      defense buildup | defence programme vote`,
  },
  {
    weight: 2.5,
    near: ["ministry"],
    unless: ["battle"],
    early: true,
    phrases: `
      bill | vetoes | veto | law | parliament | senators | lawmakers | budget | fiscal`,
  },
  {
    weight: 4,
    needs: ["military"],
    phrases: `
      realignment | top brass | new command | state of emergency law`,
  },
  {
    weight: 4,
    near: ["agency"],
    early: true,
    phrases: `
      takes over | to lead | took over | will head | to head`,
  },
];
