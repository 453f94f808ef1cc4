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
      military buildup | military build up |
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
      restructur* the military | defense program guidelines | strategic concept |
      strategic defence | strategic defense | security strategy | defense legislation |
      defence legislation | defense reform* | defence reform* | defense posture | defence posture |
      military law | military authorization | annual defense bill | fiscal year budget request |
      supplemental war | war budget | defense committee | defence committee |
      armed services committee | self defense forces law | collective self defense |
      collective self defence | article 9 | peace constitution | end of neutrality | neutrality |
      military neutrality | counterstrike capability | nuclear policy review |
      military commission | central military commission | defence reshuffle | defense reshuffle |
      military shake up | military reshuffle | new army chief | new navy chief |
      new defence minister | new defense minister | new defense secretary |
      defence minister resigns | defense minister resigns | defense minister resigned |
      minister of defence resigns | dismisses defence minister | dismisses defense minister |
      fires defense | fired defense | command reorgan* | transfer of command |
      budget for the armed forces | military expenditure* | defense outlays | goldwater nichols |
      base realignment | service chiefs | unified command plan | ministry of war |
      national defense program`,
  },
  {
    weight: 2.5,
    near: ["officer"],
    early: true,
    phrases: `
      replaced | replaces | fires | sacks | names | named | nominates | appoints | reshuffle |
      shake up | new head of`,
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
      defence build up | defense build up | defence buildup | defense buildup | defence programme vote`,
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
  {
    // Money.
    weight: 4,
    phrases: `
      defence vote | defence estimates | defense estimates | army estimates | navy estimates |
      defence white book | military outlay* | defense outlay* | defence outlay* | army budget |
      navy budget | naval budget | air force budget | armed forces budget | army's budget |
      arms budget | security budget | space force budget | pentagon's budget | pentagon spending |
      pentagon request | pentagon's request | defense budget request | defense spending bill |
      military spending bill | war spending bill | war supplemental | emergency war |
      military appropriation* | defense appropriators | army funding | military funding |
      defence funding | defense funding | defence finance | defence financing | defense financing |
      defence investment plan | defence investment pledge | defence cash | defence boost |
      defence spend | defense spend | defence expenditure* | defense expenditure* |
      expenditure on defence | expenditure on defense | spending on the military |
      spending on arms | spending on the armed forces | spending on armed forces |
      spend on the military | spend on the armed forces | billion for defence |
      billion for defense | billion on defence | billion on defense | billion for the military |
      billion for the armed forces | billion to defence | billion to defense | money for the army |
      money for the military | funds for the military | funds for the army | cash for the army |
      war bonds | defence bonds | defense bonds | war tax | defence tax | defense tax |
      defence levy | military tax | special fund for the bundeswehr | special fund for the armed |
      sondervermogen | zeitenwende | exempt defence from | escape clause for defence |
      readiness 2030 | rearm europe | safe loans | security action for europe |
      european defence fund | european defence industrial strategy | defence omnibus |
      defence commissioner | peace dividend | military programming law | military planning law |
      military programme law | five year defence plan | medium term defence | medium term defense |
      mid term defense | mid term defence | defence capability plan | defence capability review |
      defense buildup program | defence build up programme | defense buildup plan |
      defence programme | defence roadmap | defence development plan | long term defence plan |
      defence settlement | defence agreement in parliament | ndaa | defense authorisation |
      sequestration hits | military pay bill | percent of output on defen* | per cent of gdp |
      per cent of national output | percent of national income | share of gdp on | gdp to defence |
      gdp to defense | gdp target | of gdp by 20* | nato target | nato's target | nato spending |
      spending target of the alliance | defence savings | army cuts | navy cuts |
      cuts to the army | cuts to the navy | cuts to the armed | cuts in the armed |
      cuts in the military | troop reductions in the army | black hole in defence |
      equipment plan gap | unaffordable equipment plan | war economy footing | shipbuilding plan |
      30 year shipbuilding | force goals | national audit office defence`,
  },
  {
    // Papers, doctrines, reviews.
    weight: 4,
    phrases: `
      integrated review | strategic defence and security review | strategic defense and security |
      defence command paper | options for change | front line first review | nott review |
      sandys white paper | defence strategic review | defence strategic update |
      defence strategic guidelines | national defence programme |
      national defense program guidelines | national defense panel | national military strategy |
      national security plan | national security concept | national security doctrine |
      national security law | national security review | national security act |
      nuclear posture review | missile defense review | posture review | bottom up review |
      strategic posture | military concept | defence concept | defense concept | defence doctrine |
      defense doctrine | nuclear doctrine | naval doctrine | maritime doctrine | army doctrine |
      airland battle | air sea battle | multi domain operations doctrine | strategic compass |
      strategic reserve of troops | total defence | total defense | comprehensive defence |
      comprehensive defense | homeland defence plan | civil preparedness | war preparedness |
      crisis preparedness brochure | if war comes | home defence | home defense force |
      territorial defence law | territorial defense law | defence commission |
      defence committee report | defence select committee | foreign affairs and defence committee |
      armed services panel | armed services chair* | senate armed services | house armed services |
      parliamentary defence | defence ombud* | parliamentary commissioner for the armed forces |
      pivot to asia | rebalance to asia | indo pacific strategy | arctic strategy |
      arctic policy of the pentagon | space strategy of | cyber strategy of the pentagon |
      grand strategy | containment policy | reagan doctrine | powell doctrine | brezhnev doctrine |
      carter doctrine | eisenhower doctrine | first use policy | no first use |
      policy of ambiguity | strategic ambiguity | exclusive defence |
      exclusively defense oriented | three documents on security | three non nuclear principles |
      arms export ban lifted | arms export principles | neutrality debate | neutrality law |
      neutrality act | neutral country rearms | opt out on defence | defence opt out |
      european army | eu army | eu battlegroup* | army of europe | militarisation of |
      militarization of | demilitarised economy | remilitari* | rearming europe | rearmament plan |
      rearmament programme | naval expansion plan | military expansion | military overhaul |
      overhaul of the military | overhaul of the armed | overhaul of the army | army overhaul |
      armed forces overhaul | military transformation | force transformation |
      army transformation | future soldier plan | army 2020 | army 2030 | force design 2030 |
      marines' redesign | force 2025 | new model army | military reorganization |
      military reorganisation | reorganisation of the army | reorganisation of the armed |
      reorganization of the armed | reorganization of the military | restructuring of the army |
      restructuring of the military | army restructuring | military restructuring |
      integrated theatre commands | theatre commands | theater commands | theaterisation |
      joint command structure | new military districts | military districts |
      military region reform | military regions | unified command | joint operations command |
      permanent joint headquarters | new joint headquarters | joint operations headquarters |
      new combatant command | combatant command | new space command headquarters |
      space command headquarters | space force act | sixth branch | new branch of the armed |
      new branch of the military | new service branch | create a space force |
      drone force created | unmanned systems forces | cyber force proposed | size of the army |
      size of the armed forces | size of the military | army size | army strength |
      troop strength | force strength | force levels | troop levels | end strength |
      troop ceiling | larger army | bigger army | smaller army | smallest army | expand the army |
      enlarge the army | enlarge the armed | expand the armed forces | increase the size of the |
      shrink the army | shrinking army | downsize the | downsizing of the | disband the army |
      disband regiment* | disbandment of regiments | amalgamation of regiments | regiments merge |
      regiments to merge | merger of regiments | abolition of the army | abolish the army |
      abolished its army | standing army | creation of an army | founding of an army |
      professional army | professional armed forces | all volunteer force | volunteer force |
      citizen militia law | war ministry renamed | rename the defense department |
      renamed department of war | ministry of defence reform | pentagon reform |
      pentagon overhaul | pentagon reorganization | pentagon shake up | pentagon purge |
      pentagon officials fired | fired generals | generals fired | generals sacked |
      generals dismissed | generals purged | purge of generals | purge of the army |
      purge of the officer corps | purge in the military | military purge | purged from the party |
      expelled from the central military | civilian control of the military |
      civilian control of the army | civil military relations | army's role in politics |
      military's role in politics | military quota in parliament | dwifungsi | armed forces law |
      armed forces bill | armed forces act | army bill | army law | army act | navy bill |
      military bill | military act | military service act | military service law |
      military service bill | military training bill | conscription law | conscription bill |
      defence act | defense act | defence law | defense law | defence production act |
      defense production act | war powers act | war powers resolution | authorization for use |
      aumf | use of force resolution | authorisation of force | declare war | declaration of war |
      declares war | state of war law | insurrection act | posse comitatus |
      emergency decree on troops | national guard federal* | federalize the guard |
      deploy troops at home | troops in american cities | deployment mandate | bundeswehr mandate |
      mandate for the bundeswehr | extends mandate of troops | parliament approves troops |
      parliamentary approval for deployment | vote on troop deployment | vote to send troops |
      vote on sending troops | parliament votes to send | withdrawal bill |
      withdrawal timetable vote | war vote | iraq war vote | iraq vote | antiwar resolution |
      pacifist clause | peace clause | article nine | constitutional revision |
      revise the constitution | revising the constitution | reinterpret* the constitution |
      reinterpretation of the constitution | security bills | security legislation |
      security laws | brac | brac commission | base relocation | relocate base |
      base closing commission | closing bases | closure of bases | close bases |
      close military bases | futenma relocation | henoko | base hosting | okinawa governor |
      anti base | anti bases | base opponents | base protest* | base referendum |
      military footprint | global posture | troop posture | force posture review |
      posture in europe | troop pullout from germany | troops in germany cut | ceremonial unit |
      royal guard unit formed`,
  },
  {
    // Who decides, beside who serves.
    weight: 4,
    near: ["service"],
    phrases: `
      votes | voted | vote | voters | referendum | plebiscite | ballot | polled | pacifists' motion |
      motion | initiative | constitutional court | reform | reforms | overhaul | storting | riksdag |
      folketing | eduskunta | riigikogu | saeima | seimas | sejm | knesset | duma | rada | verkhovna rada |
      diet | majlis | legislature | legislators | legislative | deputies | mps | lower house |
      upper house | house of commons | bundesrat | coalition | bill passes | passes bill | passed bill |
      act | signed into law | amendment* | lengthen* | extend* | extension | extended | shorten* | cut to |
      raise the age | raises the age | lowers the age | lowered the age | lower the age |
      reintroduce | reintroduction | reinstate* | restore* | revive* | revival | suspends |
      suspended | suspension | end conscription | scrap conscription | ends conscription |
      bring back | bringing back | brings back | to serve | will serve | must serve | have to serve |
      president signed | president signs | proposal | proposes | proposed | draft bill | green paper |
      white paper | minister wants | minister proposes | government wants | from next year |
      from january | from 20* | for a year | back in for a year | twelve months | quota`,
  },
  {
    weight: 4,
    near: ["officer"],
    early: true,
    phrases: `
      fired | removed | removes | ousted | ousts | forced out | forces out | quits | quit |
      stepped down | stepping down | steps aside | stands down | stood down | tenders resignation |
      resigning | offers resignation | offered resignation | relieved of | dismisses | dismiss |
      dismissal | sacking | sack | axed | axes | drops | dropped | purged |
      purge | arrested for | retires | retirement of | hands over to |
      handed over to | hand over to | takes command | takes charge | took charge | takes the helm |
      took the helm | assumes office | assumed office | takes office | took office | sworn |
      confirmed | confirmation hearing | confirmation | confirms | nominee | nomination |
      nominations | pick for | picks | picked | choice for | chooses | chosen as | chosen | tapped |
      taps | to succeed | succeeded by | succeeded | succeeding | interim | new | incoming |
      outgoing | shuffle* | reshuffled | reshuffles | promotes | promoted | promotion of |
      elevated | installs | installed | moves to | shifted | swapped |
      changes at | change at the top | changing of the guard at the top`,
  },
  {
    // The people and a base, a radar or a purchase.
    weight: 4,
    needs: ["installation", "service", "materiel", "military"],
    near: ["installation", "materiel"],
    unless: ["peril", "battle"],
    early: true,
    phrases: `
      villagers | islanders | growers | townspeople | city council | town council | townsfolk |
      farmers against | fishermen against | residents`,
  },
  {
    weight: 4,
    near: ["installation", "military", "materiel", "unit"],
    early: true,
    phrases: `
      voters | referendum | referendums | plebiscite | ballot box | ballots | polled | local polls |
      sit in | human chain | hunger strikers | petition |
      petitions | protesters | protested | protesting | demonstrators | demonstrate against |
      rally against | rallied against | oppose | opposes | opposed | opponents of | objections |
      eminent domain | expropriat* | land seizure | environmental impact | noise complaints |
      noise lawsuit | injunction | court order`,
  },
  {
    // Cutting, merging, founding.
    weight: 4,
    near: ["unit", "military", "aircraft", "vessel", "platform"],
    early: true,
    phrases: `
      disband* | amalgamat* | inactivat* | deactivat* | reactivat* | activation ceremony |
      stood up | stands up | standing up | stand up of | stood down for good | redesignat* | reflag* |
      re establish* | reestablish* | newly formed | newly created | newly established | divest* |
      mission conversion | downsiz* | slash* | shrink* |
      headcount | billets | manpower cuts | job cuts | civilian job* | workforce cuts | layoffs |
      furlough* | hiring freeze | early retirement of | phased out | phase out | mothball* |
      scrap plans | scrapping | axe | axed | axing | abolition | new brigade | new division |
      new regiment | new battalion | new wing | new squadron | raise a new | raising a new |
      raise new | form a new | forms new | forming a new | creation of a | created a new | creates |
      creating a | establish a | establishes | set up a | sets up | setting up | to be formed |
      will be formed | merge | merges | merged | merging | merger | split into | reorgani* |
      restructur* | realign* | reform | reforms | reformed | revamp* |
      streamlin* | shake up | transformation | new structure | permanent presence |
      permanent brigade | headquarters moves | relocate headquarters | budget cuts | funding cuts |
      spending plan | shortfall in funding | funding gap | cost cutting | austerity`,
  },
  {
    weight: 2,
    needs: ["military", "officer"],
    early: true,
    phrases: `
      finance minister | treasury | billion a year | extra billion | billion euros | billion pounds |
      billion dollars | trillion | trillion yen | fiscal year | fiscal | appropriat* | supplementary budget |
      supplementary | supplemental | continuing resolution | sequester* | deficit | tax rise |
      levy | spending review | spending plans | spending increase |
      outlays | expenditure | expenditures | earmark* |
      parliament votes | parliament approved | parliament approves | parliament passed |
      passed a law | passes law | passed the bill | signed into law | signs into law | signed the law |
      enacted | decree | decrees | executive order | presidential order | policy paper |
      white paper | green paper | white book | blueprint | master plan | roadmap | road map | masterplan |
      strategy paper | commission report | panel report | accountability office |
      select committee | committee of mps | mps | lords |
      house of lords | commons | bundestag | lok sabha | rajya sabha | sejm | knesset | duma |
      verkhovna rada | rada | storting | riksdag | folketing | diet | national assembly | cortes |
      lawmaker | legislators | deputies | senator | congressman | congresswoman | hearing |
      testified | testimony | testify | question time | opposition party | coalition partner* |
      coalition talks | coalition government | manifesto | campaign pledge | election pledge |
      presidential candidate | president elect | defence hawk* | defense hawk* | pacifists |
      doctrine | posture | long term plan | five year plan | vision for | overhaul | restructure |
      reorganise | reorganize | modernization plan | modernisation plan | national interest`,
  },
  {
    weight: 4,
    needs: ["military", "officer", "service", "alliance"],
    early: true,
    phrases: `
      senate confirms | confirmed by the senate | senate vote on | tie breaking vote |
      senate hearing | confirmation vote | cabinet approves | cabinet approved | cabinet agrees |
      cabinet adopts | cabinet adopted | cabinet backs | government adopts | government approves |
      government approved | parliament adopts | parliament adopted | parliament backs |
      parliament rejects | parliament rejected | lawmakers approve | lawmakers approved |
      lawmakers reject | lawmakers vote | lawmakers voted | lawmakers pass | lawmakers passed |
      lawmakers back | house passes | house passed | senate passes | senate passed | house approves |
      senate approves | vote in parliament | votes to abolish | voted to abolish | upper house |
      lower house | second reading | third reading | royal assent | tabled in | tabled a bill |
      committee approves | committee report | new law allows | law allows | law would | bill would |
      bill allows | law bars | law bans | new rules for | legal basis for | constitutional ban |
      constitutional court | constitution bars | constitution amended | amend the constitution |
      emergency powers | presidential decree | royal decree | national emergency | president vetoes |
      overrides veto | veto of defense bill | shutdown and the military | budget standoff |
      budget row | budget deal | budget debate | budget plan | budget proposal | budget year |
      budget rises | budget increase | budget up | record budget | record spending |
      increase in spending | spending rise | spending hike | raise spending | more money for |
      double spending | doubles budget | double the budget | find savings | savings of | cuts of |
      job losses | cost overruns in budget | billion package for | two per cent | 2 per cent |
      3 per cent of | 3.5 per cent | five per cent | 5 per cent | 3.5 percent | 2 percent goal |
      2 percent target | 5 percent goal | 5 percent target | of economic output |
      of national output | of its economy on | election promise | election manifesto | elected on |
      campaigned on | wins election | new government | coalition agreement | coalition pact |
      coalition treaty | government programme | party conference votes | greens object |
      opposition objects | opposition demands | no confidence vote over | national consensus |
      cross party | bipartisan | expert panel | advisory panel | blue ribbon panel | commission proposes |
      commission recommends | panel recommends | panel urges | long term vision | ten year plan |
      10 year plan | four year plan | new strategy | strategy document | strategy review |
      policy shift | policy reversal | u turn on | policy change | change of policy | reverses policy |
      lifts ban on | lift the ban on | ends ban on | end the ban on | scraps ban on |
      rules of engagement changed | new doctrine | abandon neutrality | abandons neutrality |
      ends neutrality | ending neutrality | neutral status | pacifism | pacifist past |
      postwar pacifism | post war constitution | self defence only | use of force abroad |
      troops abroad law | overseas deployment law | right to deploy | limits on the military |
      limits on deployments | abolish the ministry | new ministry | ministry to be split |
      ministry renamed | name of the ministry | civilian minister | civilian oversight |
      civilian control | first civilian | generals' influence | military influence |
      military's grip | army's grip on | officers retired early | officers purged | officers dismissed |
      mass dismissal of officers | dismissed officers | purge of officers | general staff overhaul |
      number of generals | fewer generals | fewer soldiers | more soldiers | more troops by 20* |
      additional soldiers by | troops by 20* | soldiers by 20* | strong by 20* | reserve force plan |
      bigger reserve | larger reserve | reserve of | territorial army cuts | home guard revived |
      militia law | paramilitary law | merge army | merges navy | oldest regiment |
      famous regiments | regiments face | regiment to go | regiment saved | squadron to go |
      wing to lose | base to lose | lose mission | new mission for base | unit to relocate |
      relocates headquarters | move headquarters | headquarters to move | command moves |
      headquarters in huntsville | new army headquarters | corps headquarters established |
      new division | division revived | brigade revived | brigade restored | revives brigade |
      cold war era brigade | restores division | stand up a | stood up a | officially activated |
      activated in a ceremony | inactivation ceremony | deactivation ceremony | final formation |
      cased its colors | cases its colors | uncased its colors | casing of the colors |
      redesignation ceremony | name change | last flight for unit`,
  },
  {
    weight: 3,
    needs: ["officer", "military", "post"],
    near: ["officer", "military", "unit", "ministry"],
    early: true,
    phrases: `
      portfolio | ministry goes to | goes to the ministry | office of secretary | leaves office |
      new boss | new man at | first civilian | retired general to lead | retired general to head |
      retired admiral to | tapped to lead | to lead the pentagon | to run the pentagon | to head the |
      to lead the army | takes over the army | takes over the ministry | given the ministry |
      hands the ministry | shake up at the top | clears out | clear out | house cleaning | early exit |
      ahead of term | cut short the term | term extended | extends term | tenure extended |
      extension for army chief | retirement age raised | raises retirement age | posts abolished |
      abolishes post | creates post | post created | new post of | chief of joint | chief of defence post |
      joint commander | single command | central command created | hands control | control passes |
      transferred from the ministry | subordinated to | under a single | brought under | own ministry |
      becomes a ministry | renames | renamed as | upgraded to ministry`,
  },
  {
    weight: 3,
    near: ["military", "service", "officer", "unit"],
    unless: ["battle", "trial"],
    early: true,
    phrases: `
      vote | votes | voted | referendum | ballot | law | bill | decree | ordinance | reform | reforms |
      white paper | green paper | blueprint | strategy | doctrine | concept | roadmap | review |
      legislation | amendment | statute | charter | constitution | mandate | directive | regulation |
      budget | estimates | appropriations | funding | spending | outlay* | financing | austerity |
      savings | cutbacks | reductions | restructuring | reorganisation | reorganization | merger |
      abolition | disbandment | downsizing | expansion | enlargement of the force | overhaul |
      modernisation programme | modernization program | posture`,
  },
  {
    weight: 2,
    needs: ["service", "officer", "platform", "installation"],
    unless: ["battle", "trial", "peril", "trade"],
    early: true,
    phrases: `
      decree | ordinance | legislation | bill | statute | amendment | white paper | doctrine | strategy |
      referendum | ballot | estimates | appropriations | outlays | austerity | savings | cutbacks |
      restructuring | reorganisation | reorganization | disbandment | abolition | downsizing |
      cut | cuts | shed | fewer | smaller | larger | bigger | raise | raising | reintroduce | scrap`,
  },
];
