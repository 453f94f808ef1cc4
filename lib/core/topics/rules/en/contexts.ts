import type { Rule } from "../../rule.ts";

/** What English words say about the company a phrase keeps. */
export const contexts: readonly Rule[] = [
  {
    gives: ["military"],
    phrases: `
      military | militaries | army | armies | navy | naval | air force | armed forces | troops |
      troop | soldier* | sailor* | airmen | marine corps | marines | defense ministry |
      defence ministry | ministry of defen*e | defense minister | defence minister |
      defense secretary | defence secretary | secretary of defense | minister of defense |
      defense department | department of defense | pentagon | weapon* | missile* | warfighter* |
      battalion | brigade | regiment | squadron | infantry | combat troops | combat mission* |
      combat operation* | combat zone | in combat | combat aircraft | paratroop* | peacekeep* |
      commander* | army general | g.i. | g.i.s | gis | national guard | war | wars |
      defense forces | defence forces | defense force | warplane* | warship* | fighter jet* |
      rumsfeld | hegseth | battlefield | drone strike* | air defense* | munition* | ammunition |
      joint chiefs | joint force | general of the army | nato general | army chief | u.s. forces |
      military's | submarine* | frigate* | destroyer* | tank brigade | air defence* | air base |
      naval base | army base | generals | armament* | veterans`,
  },
  {
    gives: ["state"],
    phrases: `
      government | governments | ministry | minister | ministers | president | foreign | embassy |
      ambassador* | kremlin | white house | state department | diplomat* | officials | treasury |
      beijing | moscow | tehran | pyongyang | state sponsored | state backed | russian | chinese |
      iranian | north korean | russia | china | iran | north korea | russia s | iraqi | iraq |
      u.n. | united nations | security council | authorities | cia | c.i.a. | pakistan | india |
      libya | syria | israel | israeli`,
  },
  {
    gives: ["battle"],
    phrases: `
      attack | attacks | attacked | attacking | struck | fighting | clash | clashes | fired at |
      opened fire | fires on | shelling | raid | raids | assault | ambush* | offensive | hit by |
      bombs | bombing | bombings | bombed | explosion | explosions | blast | gunfire | shot down |
      insurgent* | rebels | militants | invasion | war in | sunk | strikes on | strikes against |
      air strikes | airstrikes | conflict | front line | torpedoed | seized | captured`,
  },
  {
    gives: ["death"],
    phrases: `
      killed | kill | kills | killing | dead | die | dies | died | deaths | death toll | wounded |
      wounds | injured | injuring | casualties | victims | slain | bodies | destroyed | captured`,
  },
  {
    gives: ["talks"],
    phrases: `
      talks | talk | meet | meets | met | meeting | visit | visits | visited | visiting | summit |
      sign | signs | signed | signing | agree | agrees | agreed | agreement | dialogue | negotiat* |
      discuss | discusses | discussed | discuss* | hosts | hosted | delegation | diplomats |
      ambassador | conference | counterpart | counterparts | bilateral | tour of | tours |
      cooperation | pledge | pledges`,
  },
  {
    gives: ["trade"],
    phrases: `
      contract | contracts | buy | buys | buying | bought | purchase | purchases | purchased |
      order for | orders | deliver | delivered | delivers | delivery | deliveries | export |
      exports | sale | sales | sell | sells | sold | awarded | production | procurement | procure* |
      supplier | deal for | deal to | manufactur* | supply of | supplies | donate* | shipyard*`,
  },
  {
    gives: ["trial"],
    phrases: `
      court | trial | convicted | convicts | sentenced | judge | charged | charges | prosecutor* |
      guilty | arrest | arrests | arrested | accused | suspect | suspects | suspected | lawsuit |
      detained | plea | pleads | inquiry | investigation | indicted | indictment`,
  },
  {
    gives: ["nuclear"],
    phrases: `
      nuclear | atomic | atom | uranium | plutonium | warhead* | chemical weapon* |
      biological weapon* | missile*`,
  },
  {
    gives: ["launch"],
    phrases: `
      launch | launches | launched | test | tests | tested | test fired | fires | fired | firing |
      launching | testing`,
  },
  {
    gives: ["peril"],
    phrases: `
      flood* | earthquake* | hurricane* | typhoon* | cyclone* | wildfire* | forest fire* |
      landslide* | tsunami* | disaster relief | natural disaster* | pandemic | coronavirus |
      covid* | storm damage | bear attacks | outbreak | ebola | evacuees | volcan* | blizzard* |
      mudslide*`,
  },
  {
    gives: ["crime"],
    phrases: `
      police say gang | gang | gangs | robbery | homicide | drug dealer* | burglar* |
      shooting spree | murder charge | gunman at school | school shooting* | cartel* | mob | mafia |
      bank accounts | banks`,
  },
  {
    gives: ["spaceflight"],
    phrases: `
      nasa | spacex | blue origin | astronaut* | cosmonaut* | space station | esa | space shuttle |
      shuttle | lunar | moon landing | mars | spacecraft | space telescope`,
  },
  {
    gives: ["materiel"],
    phrases: `
      howitzer* | tank | tanks | fighter jet* | fighter aircraft | fighters | warplane* | warship* |
      submarine* | frigate* | destroyer* | corvette* | missile* | air defense system* |
      air defence system* | ammunition | helicopter* | weapon | weapons | weapon system* |
      weapons system* | arms | jets | radar* | munitions | military equipment | military aircraft |
      aircraft | drone | drones | armored vehicle* | armoured vehicle* | rocket launcher* |
      launcher* | ships | vessels | patrol boat* | rifles | shells | artillery | military hardware |
      body armor | interceptors | patriot | engines`,
  },
  {
    gives: ["vessel"],
    phrases: `
      ship | ships | vessel | vessels | tanker | tankers | supertanker* | freighter* |
      merchant ship* | cargo ship* | container ship* | warship* | frigate* | submarine* |
      destroyer* | corvette* | cruiser | boat | boats | oil platform | navy | flagged`,
  },
  {
    gives: ["obituary"],
    phrases: `
      dies at | dies aged | has died | died at | obituary | aged | dead at | is dead | dies in crash`,
  },
  {
    gives: ["alliance"],
    phrases: "nato | atlantic alliance | alliance | nato s | aukus | military bloc",
  },
  {
    gives: ["platform"],
    phrases: `
      frigate* | submarine* | destroyer | destroyers | warship* | cruiser | corvette* |
      carrier strike group* | aircraft carrier* | amphibious ship* | naval vessel* | landing ship* |
      carrier group | bomber | bombers | fighter jets | squadron | brigade | battalion | marines |
      gunboat* | patrol boat*`,
  },
  {
    gives: ["service"],
    phrases: `
      conscript* | conscription | military service | national service | compulsory service | draft |
      troops | soldiers | recruitment | enlistment | veterans | reservists | mobilization |
      mobilisation | women in combat | military justice`,
  },
  {
    gives: ["post"],
    phrases: `
      resign | resigns | resigned | resignation | resigning | quits | quit | steps down |
      stepped down | appoint | appoints | appointed | appointment | named | names | nominee |
      nominat* | nominates | sacked | sacks | fired | fires | ousted | ousts | dismissed |
      dismisses | dismissal | replaces | replaced | replace | successor | sworn in | new |
      confirmed | pick | candidate | reshuffle* | takes over | removes | removed`,
  },
  {
    gives: ["theatre"],
    phrases: `
      ukraine | gaza | west bank | sudan | darfur | yemen | syria | iraq | afghanistan | congo |
      sahel | donbas | crimea | north korea | taiwan | kosovo | bosnia | lebanon | somalia | libya |
      myanmar | chechnya | karabakh | nagorno karabakh | south sudan | tigray | houthis | hamas |
      hezbollah | taliban`,
  },
  {
    gives: ["blame"],
    phrases: `
      novichok | nerve agent* | kremlin | moscow | russian operatives | operatives | agents of |
      foreign agents | gru | fsb | blames russia | blamed on | state sponsored | assassins`,
  },
  {
    gives: ["terror"],
    phrases: `
      suicide | terror* | car bomb* | truck bomb* | militant* | bomb plot | pipe bomb* |
      shoe bomb* | unabom* | embassy | mosque | market`,
  },
  {
    gives: ["past"],
    phrases: `
      world war i | world war ii | world war one | world war two | first world war |
      second world war | vietnam war | civil war era | american civil war | cold war | centur* |
      historian*`,
  },
  {
    gives: ["military"],
    phrases: `
      armed services | service member* | servicemember* | guardsman | guardsmen | airman |
      sergeant | sgt | lieutenant | lt | colonel | col | maj | capt | spc | cpl | warrant officer |
      brig gen | maj gen | general staff | defence staff | defense staff | self defense force* |
      coast guard | army reserve | air national guard | military personnel | fort | fleet |
      carrier | dod | defence chief* | defense chief* | nato | warhead* | jets | bomber* |
      battle group | unit s deployment`,
  },
  {
    gives: ["officer"],
    phrases: `
      defense minister* | defence minister* | defense secretary | defence secretary |
      secretary of defense | secretary of defence | minister of defense | minister of defence |
      minister of national defense | minister of national defence | ministers of defense |
      ministers of defence | defense chief* | defence chief* | army chief* | navy chief |
      air chief | military chief* | chief of defense | chief of defence |
      chief of the defence staff | chief of army staff | chief of staff of the army |
      chief of the general staff | chairman of the joint chiefs | joint chiefs | pentagon chief |
      national security adviser | national security advisor | security council secretary |
      army commander | navy commander | air force commander | chief of naval operations |
      deputy defense minister | deputy defence minister | vice defense minister |
      vice minister of defense | service chiefs | hegseth | panetta | hagel | mattis | rumsfeld |
      gates | esper`,
  },
  {
    gives: ["council"],
    phrases: `
      security council | united nations | u.n. | resolution | sanctions | unsc`,
  },
  {
    gives: ["hack"],
    phrases: `
      hack | hacked | hackers | hacker* | hacking | breach | breached | broke into | malware |
      ransomware | crashed | knocked offline | cyber | intrusion | stole | defaced | virus`,
  },
  {
    gives: ["expel"],
    phrases: "expel* | expulsion | persona non grata | ordered out",
  },
  {
    gives: ["unit"],
    phrases: `
      soldier | soldiers | sailor | sailors | airman | airmen | marine | marines | guardsman |
      guardsmen | guard members | service member* | servicemember* | troops | reservist* | army |
      navy | air force | national guard | army reserve | battalion | brigade | regiment | squadron |
      wing | sergeant | noncommissioned | veteran | veterans | cadets | colonel | paratroopers |
      rangers | military`,
  },
  {
    gives: ["aircraft"],
    phrases: `
      fighter jet* | fighter | fighter plane* | warplane* | military aircraft | jets | jet |
      bomber* | drone | drones | balloon | military helicopter* | f 16 | f 35 | mig 29 | su 35 |
      military plane*`,
  },
  {
    gives: ["basehit"],
    phrases: `
      base housing | base hosting | air base | airbase | army base | military base | embassy |
      green zone | coalition base | base in iraq | base in syria | u.s. base | american base`,
  },
  {
    gives: ["relief"],
    phrases: `
      relief | rescue* | evacuat* | aid | humanitarian | vaccin* | survivors | stranded | supplies |
      stricken | victims | cleanup | recovery effort*`,
  },
  {
    gives: ["drill"],
    phrases: `
      exercise | exercises | drill | drills | training | trains | trained | rehears* | simulated |
      war game* | maneuvers | manoeuvres`,
  },
  {
    gives: ["sporting"],
    phrases: "hot air | festival | race | ozone | weather balloon* | research balloon* | party",
  },
  {
    gives: ["uprising"],
    phrases: `
      coup | coups | coup attempt | coup plot | martial law | mutiny | insurrection | putsch |
      rebellion`,
  },
  {
    gives: ["agency"],
    phrases: `
      mossad | kgb | belarusian kgb | shin bet | cia | c.i.a. | mi5 | mi6 | fsb | gru | sbu | bnd |
      spy agency | intelligence agency | intelligence service | intelligence community |
      national intelligence | foreign intelligence | security service | secret service |
      intelligence chief`,
  },
  {
    gives: ["installation"],
    phrases: `
      air base | airbase | military base | naval base | army base | marine base |
      marine air station | base | air station | u.s. base | american base | runway |
      training ground | radar site | barracks`,
  },
  {
    gives: ["carrier"],
    phrases:
      "carrier strike group* | aircraft carrier* | carrier group | carrier | amphibious ready group | warships",
  },
  {
    gives: ["signing"],
    phrases: "signed | sign | signs | signing | signature | signatories | ratif*",
  },
  {
    gives: ["siting"],
    phrases: `
      deploy | deploys | deployed | deployment | stationed | station | stations | sited | siting |
      installed | sends | sent`,
  },
  {
    gives: ["truce"],
    phrases: `
      ceasefire* | cease fire* | truce | halt hostilities | hostilities | peace accord |
      peace deal | multinational mission | withdrawal | rebels | guerrilla* | disengagement`,
  },
  {
    gives: ["ministry"],
    phrases: `
      ministries of defence | ministries of defense | defence ministries | defense ministries |
      defence | defense | military | security`,
  },
  {
    gives: ["captor"],
    phrases: `
      gunmen | bandits | militants | pupils | schoolgirls | schoolchildren | villagers | worshippers | abduct* |
      kidnap*`,
  },
  {
    gives: ["ranked"],
    phrases:
      "noncommissioned officer* | soldier of the year | sailor of the year | airman of the year",
  },
  {
    gives: ["officer"],
    phrases:
      "deputy secretary of defense | under secretary of defense | undersecretary of defense | deputy defense secretary",
  },
];

/** Phrases that only look like defence: what stands inside them is not read. */
export const masks = `
      general strike | rocket lab | veteran lawmaker* | veteran congress* | veteran senator* | u.s. forces japan | u.s. forces korea | us forces japan | us forces korea | united states forces korea | hunger strike | strike out | strikeout* | strike three | labor strike |
      rail strike | teachers strike | lightning strike* | bird strike | strike a deal |
      strikes a deal | struck a deal | striking workers | workers strike | strike a balance |
      strikes a balance | strike a chord | on strike | go on strike | goes on strike | transit strike |
      strike action | strike by | air traffic | air quality | army of fans | army of volunteers |
      army of lawyers | army of workers | army of ants | salvation army | american civil war |
      space force station | space force base launch | post civil war | civil war reenact* |
      civil war battlefield* | old navy | navy blue | army ants | heart attack* | panic attack* |
      shark attack* | dog attack* | asthma attack* | attack ads | attack ad | attacks ads |
      knife attack at school | attacking midfielder | personal attack* | verbal attack* |
      attack on kerry | attack on bush | attacks on bush | attack against kerry | photo bomb* |
      bath bomb* | bombshell | time bomb | box office bomb | sex bomb | navy bean* | trade war* | assault rifle* |
      price war* | culture war* | cold war kids | war on drugs | war on cancer | war on poverty |
      drug war* | tariff war* | turf war* | ratings war | bidding war | war chest* | war of words |
      tug of war | browser wars | star wars | war room* | class war | war on christmas |
      wars of words | gang war* | god of war | gears of war | call of duty | world of warcraft |
      war horse | post civil war south | legal battle* | battle with cancer | cancer battle |
      battle of the bands | court battle* | battle for control of | custody battle |
      battle ground state* | battleground state* | battleground states | campaign battle |
      budget battle* | title defense | title defence | defending champion* | successful defense of |
      defense attorney* | defense lawyer* | defence lawyer* | legal defense | legal defence |
      self defense law | self defense claim | insanity defense | defense witness* |
      defense of marriage | defensive end | defensive back | defensive line | defensive coordinator |
      defense team | defense rests | zone defense | civil defense lawyer | environmental defense |
      consumer defense | think tank* | fish tank* | septic tank | septic tanks | shark tank |
      tank top* | fuel tank | fuel tanks | gas tank | gas tanks | oil tank | oil tanks | drunk tank |
      water tank | water tanks | drone footage | drone video | drone show | drone light show |
      drone photograph* | drone delivery | drones deliver parcels | delivery drone* | camera drone* |
      toy drone | silver bullet | magic bullet | police officer* | police captain | team captain |
      sea captain | captain america | captain marvel | captain of the team | football captain |
      captain kangaroo | attorney general | attorneys general | surgeon general | postmaster general |
      solicitor general | secretary general | general election | general elections | general assembly |
      general motors | general electric | general hospital | general manager | governor general |
      director general | general counsel | consul general | inspector general | controller general |
      comptroller general | general public | general mills | in general | armed robbery |
      armed robber* | armed with a knife | call to arms | coat of arms | up in arms | arms race in |
      open arms | shot in the arm | arms and legs | right arm | arm in arm | sporting arms |
      sports drama | missile command game | rocket league | houston rockets | rocket launch pad |
      pocket rocket | rockets coach | rocket man | rocket scientist | bottle rocket | spy novel |
      spy thriller | spy film | spy movie | spy kids | i spy | the spy who | spy cam |
      spying on celebrities | fire drill* | oil drill* | drill rig* | drilling | earthquake drill |
      exercise bike | exercise class* | exercise equipment | physical exercise | aerobic exercise |
      exercise routine | exercise program | exercise and diet | diet and exercise | strength training |
      job training | teacher training | training camp | spring training | weight training |
      training table | blood vessel* | vessel of | ship it | relationship | cruise ship* | space ship |
      ferry operator | mother ship | friendship | leadership battle | fleet street | truck fleet |
      taxi fleet | fleet of buses | fleet cars | car fleet | fleet of taxis | navy pier | army green |
      marine biolog* | marine life | marine mammal* | marine park | marine reserve | seattle mariners |
      submarine sandwich* | yellow submarine | pirates of the caribbean | pittsburgh pirates |
      piracy of music | music piracy | software piracy | digital piracy | film piracy | video piracy |
      internet piracy | online piracy | movie pirates | infantry street | grass roots army |
      ground troops of the campaign | foot soldiers | foot soldier | soldier field |
      child soldiers of fortune | veteran actor | veteran actress | veteran coach | veteran player |
      veteran quarterback | veteran broadcaster | veteran journalist* | veteran politician* |
      veteran teacher* | veteran of time | veteran forward | veteran director | veteran singer |
      industry veteran* | veteran pitcher | veteran striker | wall street veteran* | veteran reporter |
      veteran detective | veteran officer* | nuclear family | nuclear medicine | nuclear option |
      nuclear physics | nuclear fusion | tactical voting | hostage to fortune | brain drain |
      reality tv battle | chemical plant | chemical company | radiation therapy | radiation treatment |
      radioactive iodine treatment | invasion of privacy | british invasion | home invasion* |
      alien invasion | terror in littleton | reign of terror at school | coup for | conscription of |
      defense of the title | operation on the | heart operation | hip operation |
      rescue of the economy | chief of staff to the governor | white house chief of staff |
      deputy chief of staff | staff chief of | campaign chief | intelligence quotient |
      emotional intelligence | artificial intelligence act | business intelligence |
      intelligent design | peace corps | peace of mind | mission to mars | space mission* |
      trade mission* | mission statement | fighter pilot video game | fire fighter* | firefighter* |
      crime fighter* | bull fighter* | ultimate fighter | freedom fighter film | prize fighter |
      street fighter | foo fighters | the sims | jet lag | jet ski* | jet blue | new york jets |
      jets coach | jets quarterback | jets fans | jets and giants | winnipeg jets | cowboys and jets |
      private jet* | jumbo jet* | passenger jet* | regional jet* | corporate jet* | twa jet*`;

/** What speaks for another kind of news: sport, play, stage, trade, health, domestic politics. */
export const offTopic: readonly Rule[] = [
  {
    weight: 3,
    phrases: `
      customer data | customers data | card numbers | credit card* | data of customers | chess |
      grandmaster* | hockey | potholes | shoppers | tourists | vaccinated | movie star* |
      film prize | wins prize at | players command | the studio | game studio | multiplayer |
      winter games | biathlon | drama | pleasure craft | ferry | fashion | designers`,
  },
  {
    weight: 3,
    phrases: `
      world cup | premier league | champions league | super bowl | n.f.l. | nfl | n.b.a. | nba |
      n.h.l. | nhl | mlb | n.c.a.a. | ncaa | olympic games | olympics | olympic | olympians |
      grand slam | wimbledon | playoff* | play off final | world series | formula one | formula 1 |
      grand prix | world championship* | gold medal* | silver medal* | bronze medal* |
      quarterback* | touchdown* | goalkeeper | midfielder | striker | batsman | cricket | baseball |
      basketball | football club | football | soccer | rugby | tennis | golf | hockey league |
      ice hockey | wrestler | wrestling | boxing | marathon | cyclist | tour de france |
      horse racing | head coach | semifinal* | quarterfinal* | semi final* | quarter final* |
      halftime | penalty shootout | yankees | mets | knicks | u.s. open | us open`,
  },
  {
    weight: 3,
    phrases: `
      video game* | videogame* | computer game* | gamers | playstation | xbox | nintendo |
      fortnite | call of duty | esports | box office | film festival | movie | movies |
      blockbuster* | sitcom | tv series | netflix | hollywood | album | pop star | rock band |
      concert | music festival | rock festival | novelist | bestseller | best seller | broadway |
      theater review | fashion week | reality tv | reality show | recipe | recipes | restaurant* |
      celebrity | grammy* | oscars | academy award* | emmy* | eurovision | opera | museum exhibit* |
      comic book* | fan convention | cosplay`,
  },
  {
    weight: 3,
    phrases: `
      gun control | assault weapon* | assault weapons ban | gun violence | mass shooting* |
      school shooting* | gun makers | gun lobby | second amendment | rail yard | walmart |
      national rifle association | n.r.a.`,
  },
  {
    weight: 2,
    phrases: `
      stock market | shares rose | shares fell | quarterly earnings | wall street | dow jones |
      nasdaq | interest rates | inflation rate | merger | medicaid | medicare | cancer | diabetes |
      hormone* | school board | teachers union | tax cut* | welfare reform | abortion |
      same sex marriage | gay marriage | affirmative action | zoo | lottery | wedding | divorce |
      housing market | mortgage* | auto racing | product recall | recall of | layoffs | lay off |
      class action | stem cell | tobacco`,
  },
  {
    weight: 1.5,
    phrases: `
      campaign finance | primary election | republican primary | democratic primary | caucus* |
      gop | g.o.p. | senate race | governor race | mayor | mayoral | school | schools | students |
      teachers | n.y. state | doctors | patients | drug makers | insurers`,
    early: true,
  },
];
