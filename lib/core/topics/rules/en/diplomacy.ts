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
    weight: 2,
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
    unless: ["trade"],
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
      two plus two | staff talks | general staff talks | military attaches |
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
      military partnerships | military hotline | deconfliction line | non aggression treaty |
      friendship treaty | neutrality treaty | armistice talks | border talks |
      disengagement talks | corps commander level | flag meeting`,
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
      hosts | hosted | host | met with | meets with`,
  },
  {
    weight: 4,
    needs: ["officer"],
    phrases: `
      deputy secretary of defense hosted | under secretary of defense met | military counterparts |
      state secretary`,
  },
  {
    // Treaties, formats, forums and alliances by name.
    weight: 4,
    phrases: `
      aukus | anzus | ausmin | quad summit | quad leaders | quad ministers |
      quadrilateral security | five power defence | bucharest nine | nordic defence cooperation |
      nordefco | nordic baltic eight | weimar triangle summit | joint expeditionary force summit |
      normandy format | minsk agreement* | minsk accords | minsk protocol | minsk ii |
      trilateral contact group | osce minsk group | dayton accord* | dayton agreement |
      dayton talks | rambouillet talks | camp david accords | camp david summit | oslo accords |
      abraham accords | good friday agreement | lancaster house treaties | lancaster house treaty |
      elysee treaty | aachen treaty | treaty of aachen | trinity house agreement |
      quirinal treaty | budapest memorandum | helsinki final act | compact of free association |
      arusha accord* | lusaka protocol | lusaka agreement | lome accord | doha agreement |
      pretoria agreement | nairobi process | luanda process | jeddah talks | astana process |
      astana format | astana talks | sochi agreement | panmunjom declaration | panmunjom talks |
      pyongyang declaration | inter korean summit | inter korean military agreement |
      inter korean military talks | comprehensive military agreement | north south talks |
      six party talks | geneva accords | geneva conference on | paris peace accords |
      paris peace talks | simla agreement | shimla agreement | tashkent declaration |
      lahore declaration | agra summit | indus line talks | sulh | taif accord | warsaw pact |
      western european union | european defence agency | european political community | pesco |
      permanent structured | european defence union | european intervention initiative |
      common security and defence policy | strategic partnership council | gulf security dialogue |
      manama dialogue | halifax international security forum | halifax security forum |
      raksha mantri | raisina dialogue | xiangshan forum |
      moscow conference on international security | ramstein group | ramstein format |
      ramstein meeting | ukraine contact group | ukraine defence contact group | admm plus |
      asean defence ministers | asean defense ministers | asean regional forum |
      south pacific defence ministers | pacific defence ministers |
      defence ministers of the americas | conference of defense ministers of the americas |
      rio treaty | inter american defense | shanghai cooperation organi* |
      collective security treaty organi* | csto summit | peninsula shield force |
      islamic military alliance | islamic military counter terrorism coalition |
      alliance of sahel states | g5 sahel summit | ecowas defence chiefs | ecowas chiefs of |
      african union peace and security council | economic community of west african defence |
      lake chad basin commission summit | east african community force | visegrad defence |
      lublin triangle | three seas summit | crimea platform | open skies meeting |
      incidents at sea agreement | military maritime consultative |
      defense policy coordination talks | defence policy dialogue | defense consultative talks |
      defence consultative talks | security consultative meeting |
      security consultative committee | military committee meeting | nuclear consultative |
      extended deterrence dialogue | extended deterrence strategy | strategic security dialogue |
      acquisition and cross servicing agreement | acsa | logistics exchange memorandum | lemoa |
      comcasa | beca | gsomia | general security of military information |
      military information agreement | information security agreement |
      host nation support agreement | sofa agreement | sofa talks | burden sharing talks |
      special measures agreement | cost sharing talks | base rights agreement | base lease |
      lease of the base | basing rights | access to bases | access to its bases |
      access to military bases | troops access | enhanced defense cooperation agreement | edca |
      mutual logistics | transit agreement | overflight agreement | security compact |
      bilateral security agreement | bilateral security accord | security commitments |
      security guarantor* | guarantor states | guarantor powers | nuclear sharing talks |
      nuclear umbrella | membership action plan | article 4 consultations | article 4 of |
      article v | invoke article | invokes article | invoked article | washington treaty |
      atlantic charter | founding act | nato headquarters | nato expansion talks | nato aspirant* |
      nato hopeful* | nato door | nato's door | nato applicant* | into nato | enters nato |
      entering nato | member of nato | nato member | nato newcomer* | nato flag |
      accession protocol* | accession treaty | instrument of accession | thirty second member |
      32nd member | 31st member | 30th member | partner for peace | individual partnership |
      enhanced opportunities partner | istanbul cooperation initiative | mediterranean dialogue |
      partnership interoperability | major non nato ally | non nato ally status |
      mutual assistance pact | mutual security treaty | mutual security assistance |
      treaty of friendship and cooperation | treaty of mutual | defense treaties |
      defence treaties | defense accord* | defence accord* | military accord* | security accord* |
      security pacts | defence pacts | defense pacts | military pacts | defense deal with |
      defence deal with | security deal with | secret protocol | entente | axis pact |
      anti comintern pact | brezhnev doctrine summit | strategic alliance | alliance treaty |
      alliance talks | alliance partners | alliance meeting | allied summit | allied conference |
      yalta conference | potsdam conference | tehran conference | peace envoy | good offices |
      goodwill visit by warships | defense diplomacy | defence diplomacy | military diplomacy |
      naval diplomacy | gunboat diplomacy | defence advis*er accredited | defense attaches |
      defence attaches | military liaison | liaison office | liaison officers exchanged |
      general border committee | joint border committee | border commission | border protocol |
      border defence cooperation agreement | boundary talks | special representatives talks |
      wmcc | working mechanism | flag meetings | corps commanders | military commission talks |
      military armistice commission | armistice commission | joint military commission |
      five plus five | 5+5 talks | trilateral mechanism | tripartite meeting | liaison mechanism |
      crisis hotline | direct line between | red telephone`,
  },
  {
    // Pens to paper: with a force or its minister in the text.
    weight: 4,
    needs: ["military", "alliance", "officer"],
    near: ["signing"],
    unless: ["nuclear"],
    early: true,
    phrases: `
      treaty | treaties | pact | pacts | accord | accords | agreement | agreements | convention |
      memorandum | declaration | charter | protocol | protocols | framework | letter of intent |
      arrangement | partnership | alliance | status of forces | agreement easing | deal on bases |
      visiting forces | guarantees | compact | security deal | defence deal | defense deal`,
  },
  {
    // An end to fighting agreed is as much about the fighting.
    weight: 4,
    also: { operations: 4 },
    needs: ["military", "truce", "battle"],
    early: true,
    phrases: `
      put their names to | pens to accord | pens to paper | put pen to paper | signed the truce |
      agree to stop firing | agreed to stop firing | agree to stop shooting | agree on a truce |
      agreed on a truce | agree to a truce | agreed to a truce | agree to a ceasefire |
      agreed to a ceasefire | agree to cease fire | agree ceasefire | agree truce | agreed truce |
      agree to halt | agreed to halt | agree to withdraw | agreed to withdraw | agree to pull back |
      agreed to pull back | agree to exchange prisoners | agree on prisoner |
      rebels sign | rebels signed | signed with the rebels | accord with the rebels |
      deal with the rebels | deal with rebels | sides agree | sides agreed | warring sides |
      foreign soldiers gone | peace pact | peace document | pact ending | accord ending |
      deal ending | treaty ending | accord to end | deal to end | pact to end`,
  },
  {
    weight: 4,
    also: { operations: 1.5 },
    needs: ["military", "truce", "battle"],
    early: true,
    phrases: `
      brokered | brokers |
      brokering | mediat* | go between | intermediar* | shuttle | shuttling | shuttle diplomacy |
      envoys of | envoy to | emissar* | negotiators | negotiating team* | peace delegates |
      peace delegation | rebel delegation | government delegation | round of talks | talks resume |
      talks resumed | talks collapse |
      talks collapsed | talks break down | talks broke down | talks broke off | talks stall |
      talks stalled | talks deadlock* | talks open | talks opened | talks begin | talks end |
      talks ended | talks in geneva | talks in doha | talks in cairo | talks in istanbul |
      talks in vienna | talks in jeddah | talks in riyadh | talks in oslo | talks in addis |
      talks in abuja | talks in nairobi | talks in moscow | talks in minsk | talks in havana |
      back channel | secret talks | secret meeting | peace envoys | peace mediators |
      peace broker* | peace roadmap | peace road map | peace formula |
      peace blueprint | peace framework | peace offer | peace overture* | peace settlement |
      settlement of the conflict | negotiated settlement | negotiated end | political settlement |
      power sharing | normalisation of | normalization of | normalise relations |
      normalize relations | confidence building measure* | joint statement | communique | summit`,
  },
  {
    // Ministers and chiefs of two parties at one table.
    weight: 4,
    near: ["officer"],
    early: true,
    phrases: `
      his counterpart | her counterpart | opposite number | opposite numbers | counterpart from |
      meeting in | met in | meets in | met on the sidelines | on the sidelines of | held talks |
      hold talks | holds talks | held a meeting | holds meeting | discussed | discusses | discuss |
      talked by phone | telephoned | telephone call | phone call | spoke with | speaks with |
      in talks with | arrived in | arrives in | arrive in | flew to | flies to | flies in |
      travels to | travelled to | traveled to | trip to | tour of | official visit | state visit |
      working visit | first visit | three day visit | two day visit | visits | visiting | visited |
      guest of | received by | receives | received | was welcomed | welcomed by | welcoming |
      courtesy call | calls on | called on his | honour cordon | honor cordon | bilateral |
      trilateral | reaffirm* | ironclad | reassur* | pledg* | dialogue | consultations | summit |
      gathered in | gather in | met for the first time | agree to | agreed to | agreed on |
      joint statement | readout | exchanged views | exchange of views | roundtable | ministerial |
      conference | forum | strengthen ties | deepen ties | deepen cooperation | boost cooperation |
      strengthen cooperation | expand cooperation | step up cooperation | upgrade ties |
      resume contacts | restore contacts | reopen channels | hot line`,
  },
  {
    weight: 3,
    needs: ["military", "officer", "alliance"],
    early: true,
    phrases: `
      deputies met | ministers met | ministers of both | ministers from both | ministers of the two |
      ministers from the two | two ministers | the two ministers | both ministers | both capitals |
      the two sides | both sides agreed | the two countries | two neighbours | two neighbors |
      two governments | joint commission | intergovernmental | delegates from | delegations |
      visiting delegation | heads of state | heads of government | leaders of the | summit in |
      summit meeting | summiteers | host of the summit | family photo | final communique |
      joint communique | joint declaration | declaration of intent | letters of intent |
      exchange of letters | exchange of notes | diplomatic notes | troop stationing |
      stationing agreement | stationing of foreign | allow foreign troops | host foreign troops |
      each other's troops | each other's bases | one another's bases |
      each other s forces | use of each other's | reciprocal | visiting troops | visiting soldiers |
      foreign bases | partners in | strategic partner | strategic partners | close allies |
      treaty ally | treaty allies | military allies | allied nations | long time ally |
      longtime ally | closer ties | warming ties | thaw between | rapprochement | detente |
      reset with | rift with | row with ally | snub* | break with | tensions with ally |
      burden sharing | solidarity with | commitment to defend | commitment to europe | pledge to defend |
      come to the defence of | come to the defense of | come to its aid if attacked |
      attack on one | attacked together | common front | common defence | common defense |
      closer military | interior ministers | security chiefs | security advisers |
      national security advisers | national security advisors | spy chiefs met | envoys |
      ambassadors to nato | permanent representative to nato | security arrangement* |
      security architecture | security umbrella | security relationship | security assistance talks`,
  },
  {
    weight: 4,
    needs: ["alliance"],
    early: true,
    phrases: `
      summit | applied too | applied to join | applicant | applicants | aspirant* | hopefuls |
      accede | acceded | accedes | accession | ratify | ratifies | ratified | ratification |
      hold out | holds out | holdout | blocks | blocked | blocking | greek veto | turkish veto | green light |
      open door | candidacy | candidate | referendum on | name dispute | name deal |
      new member* | newest member | full member | observers | thirty allies | flag raised |
      raises flag | allied ministers | ambassadors | secretary general | stoltenberg | rutte |
      rasmussen | de hoop scheffer | lord robertson | solana | woerner | worner | luns |
      spending pledge | burden | rift | solidarity | unity | guarantee | pledge | pledges |
      commitment | allies agree | allies agreed | allies pledge | allies meet | leaders |
      foreign ministers | defence ministers | defense ministers | council | partner countries |
      partners | dialogue | cooperation | relations | neutral states | neutrality`,
  },
  {
    // Two capitals and something about forces between them.
    weight: 2.5,
    needs: ["military", "installation", "platform", "officer"],
    near: ["state", "theatre", "alliance"],
    early: true,
    phrases: `
      agree | agrees | agreed to | signed | signs | inked | compact | renewed | renew | ratifies |
      ratify | ratified | toast | honour guard welcomed | handshake | summit | reset | thaw | guests of |
      visit to | visit by | first visit | visits | talks with | talks in | held talks | hold talks | consult |
      consultations | reaffirm* | pledge* | assur* | promise to defend | vows to defend |
      commits to defend | will defend | come to the aid | come to the defense | lease | leases |
      lease until | status of troops | stay on until | may use | allowed to use | use of the base |
      use of bases | open its bases | opens its bases | port access | landing rights | overflight |
      transit of troops | withdraws from treaty | withdrew from treaty | withdraw from pact |
      leaves pact | leave the alliance | leaves the alliance | quits alliance | leaves command |
      rejoins | return to command | full member`,
  },
  {
    weight: 4,
    needs: ["military", "installation", "unit"],
    early: true,
    phrases: `
      visiting soldiers | visiting forces | each other's troops | each other's ships |
      each other's airspace for | one another's carriers | one another's bases |
      reciprocal access | troops to be stationed under | renewal under which | under a bilateral |
      under a treaty | under the treaty | bilateral accord | bilateral pact | bilateral treaty |
      trilateral pact | trilateral accord | security accord | framework accord | framework deal |
      framework pact | two treaties | fifty year pacts | friendship pact | friendship treaty |
      treaty of friendship | mutual help | mutual aid treaty | joint defence pact | joint defense pact |
      joint force agreement | joint brigade agreed | joint declaration | joint statement by ministers |
      security council of the alliance | new alliance | new bloc | regional bloc | military bloc |
      bloc's leaders | defence bloc | ecowas leaders | african union leaders | gulf leaders |
      arab league summit | arab leaders | islamic summit | asean leaders | pacific leaders |
      baltic leaders | nordic ministers | baltic ministers | nordic leaders | visegrad leaders |
      european leaders | eu leaders | eu ministers | eu defence ministers | eu foreign ministers |
      eu summit | g7 leaders | g7 summit | g 7 summit | quad meeting | quad talks | three way talks |
      three way summit | trilateral talks | trilateral meeting | four way talks | tripartite |
      two plus two | security dialogue | strategic talks | first talks in | first meeting in |
      first summit in | first since | channel of communication | channels of communication |
      military channels | hotlines | military hotline restored | phone line between |
      restore military talks | resume military talks | crisis communication* |
      incidents at sea talks | code of conduct talks | code of conduct negotiations |
      border pact | border accord | border agreement | patrol agreement | patrolling arrangement |
      patrolling agreement | disengage* from | pull back troops from the border |
      buffer zone deal | delegation in uniform | visiting officers | visiting general |
      visiting admiral | foreign attaches | defence section of the embassy | embassy reception |
      port visit as gesture | goodwill visit | friendly visit | ship visit marks | state partnership |
      partnership with the national guard | partner since 199* | partnership program with |
      sister unit agreement | guard's partnership | exchange officers | exchange programme |
      officers' exchange | subject matter expert exchange | bilateral engagement`,
  },
  {
    weight: 3.5,
    needs: ["military", "alliance", "battle", "pact", "platform"],
    early: true,
    phrases: `
      instruments of ratification | instrument of ratification | depositary | flag goes up in brussels |
      foreign ministers of | foreign ministers meet | foreign ministers met | freezes membership |
      suspends membership | suspended from the bloc | leave the bloc | leaves the bloc | quits the bloc |
      withdraw from the bloc | neighbours agree | neighbors agree | two neighbours | both capitals agree |
      demarcat* | hand back the | handed back the heights | withdraw from disputed | pull back tanks |
      pulled back tanks | pull back from the lake | stand off ends | standoff ends | border standoff ends |
      end standoff | end the standoff | end stand off | face off ends | tensions eased | ease tensions |
      defuse tensions | lower tensions | guarantee of borders | guarantee of independence |
      guarantees independence | guarantees borders | guarantor | guarantors | neutral ground |
      host of the talks | hosted talks | hosts talks | hosting talks | hosted the talks | peace palace |
      marathon talks | overnight talks | all night talks | weekend talks | talks about talks |
      first direct talks | direct talks | direct negotiations | preliminary talks | technical talks |
      high level talks | expert level talks | military level talks | talks at the truce village |
      truce village | panmunjom | demilitarized zone meeting | border village of | freedom house |
      signing ceremony | signed in the presence | signed at the white house | signed at a ceremony |
      signed in washington | signed in moscow | signed in london | signed in paris | signed in tokyo |
      signed in canberra | signed in manila | signed in berlin | signed in warsaw | signed in ankara |
      signed in riyadh | signed in kyiv | signed in beijing | signed in delhi | signed in seoul |
      security package | long term security | ten year security | 10 year security | hundred year |
      100 year partnership | century of partnership | strategic dialogue | strategic council |
      joint committee | joint council | permanent council | working level | plan of cooperation |
      cooperation plan | cooperation programme | cooperation agreement | agreement on the status |
      agreement on cooperation | agreement on access | agreement on mutual | agreement on stationing |
      agreement on protection of classified | agreement easing | accord on access | accord on troops |
      pact on troops | pact between | treaty between | alliance between | partnership between |
      friendship between | closer to the alliance | common position`,
  },
  {
    // Neighbours settle where one ends and the other begins.
    weight: 4,
    near: ["signing", "pact", "talks"],
    phrases: `
      border dispute* | border deal | border treaty | border agreement* | border accord* | land border |
      maritime boundary | maritime border | delimitation | demarcation | territorial dispute* |
      boundary treaty | boundary agreement`,
  },
];
