import type { Rule } from "../../rule.ts";

export const diplomacy: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      defense cooperation | defence cooperation | military cooperation | security cooperation |
      defense ties | defence ties | military ties | security ties | defense dialogue |
      defence dialogue | security dialogue | strategic dialogue | defense talks | defence talks |
      military talks | security talks | defense pact | defence pact | security pact |
      military pact | military alliance | defense alliance | defence alliance | mutual defense |
      mutual defence | security treaty | defense treaty | defence treaty | security alliance |
      security partnership | defense partnership | defence partnership |
      strategic partnership agreement | defense agreement | defence agreement | security agreement |
      military agreement | security guarantee | security guarantees | status of forces agreement |
      visiting forces agreement | reciprocal access agreement | defense cooperation agreement |
      defence cooperation agreement | two plus two talks | 2 2 talks | 2+2 dialogue |
      nuclear consultative group | defense ministers meeting | defence ministers meeting |
      defense ministerial | defence ministerial | shangri la dialogue | munich security conference |
      nato summit | nato membership | nato accession | join nato | joins nato | joining nato |
      nato bid | nato expansion | nato enlargement | nato s expansion | expand nato | nato entry |
      nato allies | nato secretary general | north atlantic council | partnership for peace |
      nato partnership | alliance summit | contact group on ukraine |
      ukraine defense contact group | coalition of the willing | intelligence sharing agreement |
      trilateral defense | trilateral security | trilateral defence | defense attache* |
      defence attache* | military attache* | enter nato | admit to nato | admitted to nato |
      nato ministers`,
  },
  {
    weight: 3,
    phrases: `
      peace talks | peace treaty | peace accord | peace accords | peace agreement | peace deal |
      peace summit | non aggression pact | collective defense | collective defence | article 5 |
      article five | bilateral security | allied command | defense delegation |
      military delegation | defence delegation | security council summit | security summit |
      hotline between | military to military | peace negotiation* | peace conference | peace plan |
      peace process | peace proposal | peace initiative`,
    also: { operations: 1 },
  },
  {
    weight: 2.5,
    near: ["talks"],
    phrases: `
      defense minister* | defence minister* | defense secretary | defence secretary |
      secretary of defense | minister of defense | minister of defence | defense chief* |
      defence chief* | secretary of defence | minister of national defense | pentagon chief |
      joint chiefs | army chief | navy chief | air chief | military chief* | chief of defense |
      chief of defence | chief of staff | national security adviser | national security advisor |
      security officials | defense officials | defence officials | military officials |
      security council secretary | military leaders | military delegation*`,
  },
  {
    weight: 2.5,
    needs: ["military"],
    phrases: `
      bilateral | trilateral | multilateral | counterpart | counterparts |
      memorandum of understanding | mou | summit | envoy | envoys | ally | allies | alliance |
      alliances | partnership | partnerships | bilateral meeting | foreign ministers | diplomacy |
      diplomatic | diplomats`,
  },
  {
    weight: 1.5,
    needs: ["military"],
    phrases: `
      talks | negotiations | accord | treaty | negotiators | agreement | cooperation | mediators |
      mediation | mediator`,
  },
  { weight: 2.5, near: ["talks"], phrases: "nato | alliance" },
  {
    weight: 4,
    near: ["alliance"],
    phrases: `
      join | joins | joining | joined | membership | member | accession | accede | member of |
      ratif* | veto | vetoes | admission | bid | bids | application | applies | candidacy |
      enlargement | expansion | invite | invited | withdraw from | leave | entry`,
  },
  {
    weight: 3,
    phrases: `
      delegation | agreement | pact | treaty | accord | memorandum | partnership | cooperation |
      dialogue | consultations`,
    near: ["military"],
  },
  {
    weight: 3,
    near: ["battle"],
    phrases: `
      peace agreement | agreement with rebels | accord | deal with | deal between | talks |
      negotiations | negotiate | mediat* | brokered | brokers | envoy`,
  },
  {
    weight: 2.5,
    near: ["theatre"],
    phrases: `
      talks | summit | envoy | trilateral | peace | mediator* | negotiat* | negotiations |
      negotiators`,
  },
  {
    weight: 2.5,
    near: ["nuclear"],
    phrases: "talks | deal | summit | envoy | negotiations | negotiat* | diplomacy",
  },
  {
    weight: 2,
    needs: ["military"],
    near: ["talks"],
    phrases: `
      foreign minister* | foreign secretary | secretary of state | prime minister* | president |
      leaders | premier`,
  },
  {
    weight: 4,
    phrases: `
      defense relations | defence relations | military relations | defense relationship |
      defence relationship | military to military relations | security relationship |
      bilateral defense | bilateral defence | defense ministers of | defence ministers of |
      ministers of defense | ministers of defence | minister of defense of | defense ministers' |
      two plus two | staff talks | general staff talks | military attaches | defense cooperation |
      mutual assistance treaty | mutual defense treaty | mutual defence treaty |
      collective self defense pact | treaty of alliance | north atlantic treaty | nato chief |
      nato meeting | nato leaders | nato foreign ministers | nato defense ministers |
      nato defence ministers | nato council | nato russia council | nato ukraine council |
      nato member state* | nato membership action plan | nato unity | european defence |
      european defense | permanent structured cooperation | european peace facility |
      security conference | defence conference | defense conference | key leader engagement |
      state partnership program | state partnership programme | security assistance agreement |
      basing agreement | access agreement | military base agreement | military mission to |
      defence framework | defense framework | framework agreement on defence |
      joint defence declaration | trilateral summit | security forum | defence forum |
      defense forum | regional security forum | admm | arf meeting | enhanced defense cooperation |
      alliance with | allied leaders | strengthen* the alliance | ironclad alliance |
      ironclad commitment | commitment to the alliance | military partnership |
      military partnerships | hotline | military hotline | deconfliction line |
      non aggression treaty | friendship treaty | neutrality treaty | armistice talks |
      border talks | disengagement talks | corps commander level | flag meeting`,
  },
  {
    weight: 3,
    needs: ["military", "battle", "theatre", "alliance"],
    phrases: `
      comprehensive strategic partnership | strategic partnership | declaration of friendship |
      security declaration | security cooperation | peace envoy | special envoy | ceasefire talks |
      truce talks | cease fire talks | indirect talks | proximity talks`,
  },
  {
    weight: 2,
    needs: ["state"],
    phrases: `
      comprehensive strategic partnership`,
  },
  {
    weight: 3,
    near: ["officer"],
    phrases: `
      visit | visits | visited | meets | met with | met his | met her | meeting with | hosts |
      hosted | host | welcomes | welcomed | courtesy call | counterpart | counterparts |
      office call | phone call | phone conversation | spoke by phone | telephone conversation`,
  },
  {
    weight: 3,
    needs: ["talks"],
    near: ["nuclear"],
    early: true,
    phrases: `
      negotiators | agreed | agree | framework | accord | six powers | world powers | resume talks |
      negotiations | summit | broke off talks | talks`,
  },
  {
    weight: 2,
    needs: ["nuclear"],
    early: true,
    phrases: `
      talks | negotiations | summit | powers | envoys | negotiators`,
  },
  {
    weight: 3,
    near: ["alliance"],
    phrases: `
      considering joining | second pillar | pillar | pact`,
  },
  {
    weight: 3,
    near: ["signing"],
    phrases: `
      convention | treaty`,
  },
  {
    weight: 3,
    near: ["truce"],
    early: true,
    phrases: `
      agree | agrees | agreed | agreement | negotiators | accord | sign | signs | brokered`,
  },
  {
    weight: 3,
    needs: ["military"],
    near: ["ministry"],
    phrases: `
      partnership | dialogue | relations | visit | ties`,
  },
  {
    weight: 3,
    near: ["officer"],
    early: true,
    phrases: `
      sign | signs | signed | signing | agreement | accord | pact | memorandum | agree | agreed`,
  },
  {
    weight: 3,
    near: ["officer"],
    early: true,
    phrases: `
      readout | hosts | hosted | host | met with | meets with`,
  },
  {
    weight: 4,
    needs: ["officer"],
    phrases: `
      deputy secretary of defense hosted | under secretary of defense met | military counterparts |
      state secretary`,
  },
];
