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
    phrases: `
      nato | atlantic alliance | alliance | nato s | aukus | military bloc`,
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
    phrases: `
      expel* | expulsion | persona non grata | ordered out`,
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
    phrases: `
      hot air | festival | race | ozone | weather balloon* | research balloon* | party`,
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
    phrases: `
      signed | sign | signs | signing | signature | signatories | ratif*`,
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
      gunmen | bandits | militants | pupils | schoolgirls | schoolchildren | villagers |
      worshippers | abduct* | kidnap*`,
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
  // People, posts, courts, relief, drills: the company that the human side of defence news keeps.
  {
    gives: ["military"],
    phrases: `
      corporal* | pfc | pvt | private first class | lance corporal* | tech sgt | staff sgt |
      master sgt | petty officer* | lt col | lt gen | lieutenant general | major general |
      brigadier* | rear admiral | vice admiral | admiral | admirals | field marshal |
      air marshal | air commodore | wing commander | squadron leader | flight lieutenant |
      sub lieutenant | second lieutenant | lieutenant colonel | legionnaire* | gurkha* | commandos |
      green beret* | special forces | special operations | sappers | platoon* | gendarme* |
      seabees | aircrew* | loadmaster* | crew chief* | midshipm* | barracks | garrison* |
      cantonment | war office | admiralty | general staffs | high command | army corps |
      servicemen | serviceman | servicewom* | bundeswehr | wehrmacht | idf | royal navy |
      royal air force | royal marines | red army | people's liberation army | tatmadaw | norad |
      centcom | africom | indopacom | southcom | central command | joint base | air wing |
      airlift wing | fighter wing | refueling wing | bomb wing | c 130* | c 17 | c 17s | f 16s |
      f 35s | kc 135* | b 52 | b 52s | chinook* | black hawk* | blackhawk* | eurofighter* |
      gripen* | rafale* | uss | usns | hms | hmas | hmcs | hmnzs | conscripts | conscript |
      conscription | reservists | legionaries | expeditionary force | task force 7* | regulars |
      territorials | militiam* | armored division | armoured division | airborne | nco | ncos |
      rangers battalion | ranger battalion | war ministry | minister of war | secretary of war |
      ministry of national defen* | minister of the armed forces | armed forces minister | mod |
      troopship* | gunner's mate | boatswain* | bosun* | helmsman | quartermaster corps |
      foreign legion | presidential guard | republican guard | honor guard | honour guard |
      adjutant general | air guard | army aviation | combat engineer* | field artillery`,
  },
  {
    gives: ["unit"],
    phrases: `
      servicemen | serviceman | servicewom* | corporal* | pfc | pvt | spc | sgt | cpl | lt col |
      private first class | lance corporal* | tech sgt | staff sgt | sergeant major |
      staff sergeant | master sgt | petty officer* | lieutenant | captain in the army | major in the |
      lt | maj | brig gen | maj gen | midshipm* | recruit | recruits | cadet | conscript |
      conscripts | gurkha* | legionnaire* | commandos | commando | green beret* | special forces |
      special forces soldier* | sappers | platoon* | company of infantry | aircrew* | loadmaster* |
      crew chief* | air wing | airlift wing | fighter wing | refueling wing | squadrons |
      royal navy | royal marines | royal marine | red army | marine corps | reservists | seabees |
      submariner* | seaman | seamen | officer cadet* | infantrym* | tank crew* | aviator* |
      fighter pilot* | navy seal* | navy pilot* | army doctor* | army medic* | medic | medics |
      guards regiment | grenadier* | fusilier* | dragoons | hussars | highlanders | engineers battalion |
      peacekeeper* | blue beret* | blue helmet* | noncommissioned officers | nco | ncos |
      noncommissioned | drill sergeant* | honor guard | honour guard | gunner | gunners`,
  },
  {
    gives: ["officer"],
    phrases: `
      defense ministers | defence ministers | war minister | minister of war | secretary of war |
      war secretary | armed forces minister | minister for the armed forces |
      minister of the armed forces | ministers of defence | minister for defence |
      minister for defense | minister of national security | defense undersecretary |
      deputy minister of defen* | defence under secretary | junior defence minister |
      permanent secretary of defen* | army secretary | navy secretary | air force secretary |
      secretary of the army | secretary of the navy | secretary of the air force |
      secretary of the air force | chief of defen* staff | chief of the defen* forces |
      chief of the armed forces | chief of general staff | head of the general staff |
      head of the armed forces | head of the army | head of the navy | head of the air force |
      head of the military | chief of the naval staff | chief of naval staff | naval chief |
      chief of the air staff | chief of air staff | air force chief | air force chief of staff |
      army chief of staff | army's chief of staff | navy's chief | marine corps commandant |
      commandant of the marine corps | commandant of the coast guard | coast guard commandant |
      first sea lord | chief of the imperial general staff | chief of joint staff |
      chief of the joint staff | joint chiefs chairman | joint staff chief | jcs chairman |
      commander in chief of the armed forces | commander in chief of the army |
      supreme allied commander | saceur | supreme commander | commander of the ground forces |
      commander of the land forces | ground forces commander | land forces commander |
      commander of the navy | commander of the air force | commander of the army |
      fleet commander | commander of the black sea fleet | commander of the northern fleet |
      inspector of the army | inspector of the navy | inspector general of the bundeswehr |
      chief of the national guard bureau | director of naval | centcom commander |
      head of central command | head of southern command | space force chief |
      chief of space operations | top general | top admiral | top soldier | top commander |
      highest ranking officer | military governor | chief of the general staffs |
      general staffs | chiefs of staff | chiefs of defence | chiefs of defense | chiefs of general staff |
      theater commander | theatre commander | marshal of the soviet union | national security advisers |
      secretary of the security council | national defence minister | national defense minister |
      lloyd austin | mcnamara | weinberger | cheney | shoigu | belousov | gerasimov | syrskyi | zaluzhnyi |
      reznikov | umerov | fedorov's ministry | pistorius | lecornu | kramp karrenbauer | von der leyen |
      rajnath singh | yoav gallant | ehud barak | crosetto | ben wallace | john healey | marles | blaszczak |
      kosiniak kamysz | dong jun | li shangfu | wei fenghe | kihara | nakatani | le drian`,
  },
  {
    gives: ["agency"],
    phrases: `
      gchq | national security agency | =NSA | =ASIO | =ASIS | =CSIS | =DGSE | =DGSI | =BfV | =MAD |
      =AIVD | =MIVD | =SVR | =NKVD | =OSS | =KCIA | =ANSP | =MSS | =ISI | =RAW | stasi | securitate |
      savak | mukhabarat | supo | unit 8200 | state security | =SBU | =HUR | =NIS | =BIS | =SIS |
      =FBI | federal security service | state security service | security police | secret police |
      intelligence bureau | intelligence directorate | intelligence directorate's |
      intelligence department | military intelligence | counterintelligence | counter intelligence |
      counter espionage | domestic intelligence | central intelligence agency |
      intelligence services | spy service | spy agencies | spy chief | spymaster | spymasters |
      intelligence bosses | office for the protection of the constitution |
      research and analysis wing | inter services intelligence | general intelligence |
      ministry of intelligence | intelligence ministry | revolutionary guards intelligence |
      reconnaissance general bureau | ministry of state security | five eyes`,
  },
  {
    gives: ["post"],
    phrases: `
      relieved of | relieved of command | retires | hands over | hand over | takes command |
      assumes command | took command | assumed command | installed | chosen | picks | picked | tapped | taps |
      to succeed | succeeded | succeeds | steps aside | stands down | stood down | drops | axed |
      axes | purged | purge | purges | confirms | confirmation | recalled | demoted |
      cabinet shuffle | takes office | took office | takes the post | gets the post | post goes to |
      stripped of | removed from | forces out | forced out | pushed out | shake up | outgoing |
      incoming | caretaker | acting | tenders | elevated to | promoted to | nominates | handpicked`,
  },
  {
    gives: ["service"],
    phrases: `
      able bodied | military age | draft age | draftees | draftee | initial service |
      basic service | service in uniform | service for women | conscription age | yeshiva students |
      haredim | haredi | ultra orthodox men | men born in | compulsory military | call up |
      called up | alternative service | civilian service | recruits | the draft | conscript army |
      conscripted | veterans' | ex servicemen | war widows | gays in the military |
      transgender troops | military pensions | reserve service | reserve duty | servicemen |
      go on serving | serve in the army | serve in the military | serve in the armed forces |
      serving in the army | military exemption* | exempt from service | citizen army | people's army`,
  },
  {
    gives: ["talks"],
    phrases: `
      put their names | put his name | put her name | puts its name | pens to | inks | inked |
      initialled | initialed | shake hands | shook hands | handshake | round table | sit down with |
      sat down | sits down | face to face | across the table | phone call | telephoned |
      spoke by telephone | video call | received in | receives | red carpet | courtesy call |
      paid a call | calls on | flew to meet | stopover | arrived for | communique | joint statement |
      joint declaration | accords | mediators | mediated | envoys | emissar* | delegates |
      negotiating table | consultations | roundtable | working group | plenary`,
  },
  {
    gives: ["pact"],
    phrases: `
      treaty | treaties | pact | pacts | accord | accords | agreement | agreements | convention |
      protocol | memorandum | memoranda | declaration | charter | arrangement | framework |
      letter of intent | communique | guarantee | guarantees | partnership | status of forces |
      basing rights | access to bases`,
  },
  {
    gives: ["alliance"],
    phrases: `
      north atlantic | atlantic pact | warsaw pact | csto | collective security treaty organi* |
      shanghai cooperation | anzus | seato | cento | western european union | quad partners |
      five power defence | joint expeditionary force | bucharest nine | nordic defence | defence union |
      defense union | atlantic council | natos | atlantic allies | atlantic club`,
  },
  {
    gives: ["signing"],
    phrases: `
      put their names | put his name | puts its name | pens to | inks | inked | initialled |
      initialed | pen their | enters into force | entered into force | into force |
      concluded | conclude | renewed | renew | renews | renewal | extended | extends |
      tear up | tore up | abrogat* | denounce* | scrap | scraps | scrapped | suspend | suspends | lapse*`,
  },
  {
    gives: ["trial"],
    phrases: `
      courtroom | courts | coroner* | inquest | inquests | verdict | acquit* | acquittal | jailed |
      in jail | jail | prison term | years in prison | sentence | sentences | sentencing | appeal court |
      appeals court | supreme court | high court | extradit* | in the dock | tribunal | defendant* |
      plead | pleaded | pled | testif* | judges | magistrate* | remanded | remands | charge sheet |
      charging | prosecut* | counts of | pardon | pardons | pardoned | clemency | extradition |
      convict | conviction* | war crimes | bail | on trial | retrial | whistleblower* |
      commission of inquiry | investigators | investigating | manslaughter | murder trial`,
  },
  {
    gives: ["installation"],
    phrases: `
      barracks | garrison | camp humphreys | live fire range | firing range | bombing range |
      artillery range | naval station | naval air station | air force base | airfield |
      army camp | marine camp | missile site | launch site | interceptor site | radar station |
      tracking radar | tracking station | ammunition depot | munitions depot | arsenal | heliport |
      helicopter base | drone base | submarine base | spaceport base | training area | proving ground |
      thaad | missile battery | anti missile base | aegis ashore | bases | headquarters site`,
  },
  {
    gives: ["base"],
    phrases: `
      air base | airbase | air force base | military base | naval base | army base | marine base |
      barracks | garrison | camp | fort | station | joint base | bases | outpost | post |
      training ground | depot | arsenal | shipyard | base housing | naval station | dockyard`,
  },
  {
    gives: ["ranks"],
    phrases: `
      pfc | pvt | spc | sgt | cpl | tech sgt | staff sgt | master sgt | sgt 1st class | sergeant |
      lt | lt col | 1st lt | 2nd lt | capt | maj | col | brig gen | maj gen | lt gen | airman 1st class |
      senior airman | airman first class | petty officer* | chief petty officer | corporal | seaman |
      lance cpl | gunnery sgt | first sergeant | warrant officer | private | lieutenant | colonel |
      sergeant major | specialist | ensign | lt cmdr | cmdr | rear adm | sub lieutenant | flight lieutenant |
      wing commander | squadron leader | bombardier | able seaman | leading seaman | crew chief* |
      loadmaster*`,
  },
  {
    gives: ["peril"],
    phrases: `
      levee | levees | dam burst | dyke | dykes | dikes | sandbag* | inundat* | under water |
      rising rivers | rising water* | floodwater* | rivers are still rising | deluge | monsoon |
      avalanche* | heatwave | heat wave | drought | bushfire* | brush fire* | wild fire* | hotshots |
      fire retardant | fire line | retardant | aftershock* | rubble of | collapsed building* |
      oil spill | snowstorm | ice storm | snowed in | winter storm | tornado* | eruption | lava |
      ashfall | cholera | epidemic | measles | the virus | quarantine | intensive care | ventilator* |
      storm surge | storm hit | superstorm | tropical storm | cut off by creek | flash flood* |
      mudflow* | dam collapse | quake | quakes | quake hit | forest fires | blaze* | wildland fire* |
      disaster zone | disaster area | state of emergency | port explosion | bridge collapse |
      train crash | mine disaster | sinking ferry | swollen river* | famine relief |
      drinking water shortage | contaminated water | hurricane's | typhoon's | stricken reactor`,
  },
  {
    gives: ["relief"],
    phrases: `
      bottled water | drinking water | purified water | clean water | hot meals | blankets | tents |
      tarps | tarpaulins | tarpaulin | cots | diapers | food packages | food parcels | rice |
      sandbags | sandbagging | hoisted | hoist | hoists | winched | plucked | rooftops | rooftop |
      roofs | shelters | shelter | generators | donations | clinic | clinics | doctors | patients |
      vaccination* | field hospital* | search dogs | sniffer dogs | search teams | survivor | trapped |
      missing people | cut off | marooned | retardant | fire crews | firefighting | hoses |
      debris | cleaning up | clearing roads | pontoon* | distribut* | lifeline | airlifted |
      airlift | homeless | medics | medical team* | nurses | ventilators | protective masks`,
  },
  {
    gives: ["drill"],
    phrases: `
      war games | wargame* | training exercise* | opposing force | opfor | scenario | scenarios |
      make believe | mock | notional | simulation | simulate | simulates | rehearse | rehearsal |
      red team | blue team | umpires | participants | trainees | manoeuvre | maneuver | live fire |
      simulating | imaginary enemy | fictional | fictitious | pretend | practise | practised |
      practising | practice | practicing | iteration | annual series | interoperability | edition of |
      training course | instructors | war gaming`,
  },
  {
    gives: ["expel"],
    phrases:
      "declares unwelcome | declared unwelcome | sent home | sends home | throws out | kicks out | told to leave | given 48 hours | given 72 hours | ordered to leave | recalls ambassador",
  },
  {
    gives: ["blame"],
    phrases: `
      polonium | litvinenko | skripal* | navalny | former kgb | russian agents | russian spies |
      north korean agents | iranian agents | state's agents | secret services | intelligence officers |
      markov | vx | hit squad | death squad abroad | assassin | salisbury | amesbury | porton down |
      dead drop | kim jong nam`,
  },
  {
    gives: ["truce"],
    phrases: `
      stop firing | stop shooting | lay down arms | lay down their arms | lays down | disarm |
      prisoner exchange | prisoner swap | exchange of prisoners | line of contact | peacemak* |
      power sharing | demobili* | decade of killing | end the war | end of the war | ending war |
      ending the war | end to the war | ten year war | lull | armistice | foreign soldiers gone |
      foreign troops | guerrillas | insurgents | maoists | taliban | warring | warring sides |
      rebel leader* | disarmament of rebels | buffer zone`,
  },
  // Fighting forces, arms and places of war, for the rules of operations, terrorism, land, missiles and hazards.
  {
    gives: ["military"],
    phrases: `
      sapper* | rifleman | riflemen | infantryman | infantrymen | legionnaire* | gurkha* |
      guardsmen | commando* | special forces | sepoy* | subedar | havildar | jawan* | brigadier |
      major general | lieutenant general | lieutenant colonel | maj gen | lt gen | lt col |
      field marshal | lance corporal | sergeant major | chief warrant | petty officer |
      rear admiral | vice admiral | garrison* | platoon* | howitzer* | mortar | mortars | artillery |
      armoured | armored | tank crew* | tank column* | gunship* | gunboat* | reservist* |
      conscript* | peacekeeper* | blue helmets | blue berets | blue beret | warhead* | warplanes |
      air strikes | airstrike* | air raid* | drone strikes | landmine* | front line | frontline |
      barracks | army camp | armoured car* | armoured vehicle* | armored vehicle* | military police |
      general staff | chiefs of staff | high command | commander in chief | army s | navy s |
      servicemen | servicewomen | serviceman | men in uniform | uniformed men | in fatigues |
      presidential guard | republican guard | revolutionary guard* | border guard* | gendarme* |
      janjaweed | idf | ypg | sdf | rsf | ukrainian forces | russian forces | government forces |
      warships | squadrons | battalions | brigades | regiments`,
  },
  {
    gives: ["theatre"],
    phrases: `
      ukrainian | ukrainians | ukraine s | kyiv | kiev | gazan* | palestinian* | sudanese |
      darfuri* | yemeni* | sanaa | houthi | syrian* | damascus | iraqi* | baghdad | afghan* | kabul |
      congolese | kinshasa | goma | m23 | malian | mali | bamako | burkina faso | ouagadougou | niger |
      niamey | chad | chadian | central african republic | bangui | somali* | mogadishu | al shabab |
      al shabaab | eritrea | ethiopia* | amhara | oromia | libyan* | tripoli | benghazi | haftar |
      lebanese | beirut | south lebanon | southern lebanon | golan | burma | burmese | rakhine |
      naypyidaw | bosnian* | sarajevo | serb | serbs | serbia* | croat | croats | croatia* | kosovar* |
      pristina | belgrade | macedonia* | yugoslav* | chechen* | grozny | dagestan | ingushetia |
      abkhazia* | south ossetia* | tskhinvali | georgian troops | armenian* | azerbaijan* | baku |
      stepanakert | transnistria* | moldova* | donetsk | luhansk | kherson | kharkiv | mariupol |
      kashmir | line of control | waziristan | balochistan | baluchistan | swat valley | punjab attack |
      sri lanka* | tamil* | nepal* | maoist* | mindanao | jolo | moro | aceh | east timor* | papua |
      bougainville | rwanda* | kigali | burundi* | uganda* | angola* | mozambique | mozambican |
      cabo delgado | sierra leone* | liberia* | ivory coast | ivorian | cote d ivoire |
      guinea bissau | western sahara | polisario | algeria* | sinai | kuwait* | hormuz | red sea |
      bab el mandeb | gulf of aden | persian gulf | haiti* | port au prince | colombia* | farc |
      nicaragua* | contras | el salvador | salvadoran* | guatemala* | chiapas | peruvian | nagaland |
      manipur | falklands | falkland islands | malvinas | cyprus | cypriot* | korean peninsula |
      dmz | demilitarized zone | demilitarised zone | yeonpyeong | taiwan strait | galwan | ladakh |
      ceasefire line | line of contact | green line | frontline village*`,
  },
  {
    gives: ["battle"],
    phrases: `
      shell | shells | mortar* | grenade | grenades | sniper* | siege | besieged | trench | trenches |
      firefight* | gun battle* | gunfight* | skirmish* | counterattack* | counter attack* |
      counteroffensive | barrage* | bombard* | bombardment* | salvo | salvos | airstrike* | air raid* |
      warplanes | air strike* | ceasefire* | cease fire* | truce | armistice | front lines | frontline |
      incursion* | invaded | invades | invading | overran | overrun | recaptur* | retook | retaken |
      mutiny | coup | putsch | war crimes | massacre* | rebellion | rebel | fighters | militiamen |
      gunmen | gunman | detonat* | suicide | roadside | landmine* | booby trap* | torpedo* | strafed |
      strafing | hostilities | battlefield`,
  },
  {
    gives: ["death"],
    phrases: `
      fatalities | fatally | fatal | perished | lives lost | loss of life | lost their lives | 
      lives | martyred | shahadat | martyrdom | slaughter* | massacre* | murdered | murder | executed |
      executions | beheaded | shot dead | gunned down | blown up | coffins | corpses | bodies of |
      burial | funerals | buried | maimed | hurt | casualty | neutralised | neutralized | eliminated |
      liquidated | burnt alive | burned alive | drowned | crushed | missing in action`,
  },
  {
    gives: ["captor"],
    phrases: `
      captives | captive | hostage* | ransom | hooded men | masked men | armed men | rebels | insurgents |
      pirates | jihadists | students taken | nuns | aid workers | missionaries | oil workers |
      engineers abducted | bus passengers | pilgrims | commuters | congregation | seminarians`,
  },
  {
    gives: ["terror"],
    phrases: `
      gunmen | gunman | hostage* | jihad* | extremis* | bomber | bombers | bomb | bombs | bombing* |
      explosive* | kilos of explosive | detonat* | plotters | beheaded | al qaeda | isis |
      islamic state | synagogue | nightclub | bazaar`,
  },
  {
    gives: ["launch"],
    phrases: `
      lifted off | lifts off | liftoff | blasted off | took off vertically | test launch* | test flight* |
      flew | flies | soared | splashed | trial | trials | shot | shots | launcher | salvo | volley |
      detonat* | set off | explode* | exploded | blows up | blew up | failed | tries | attempt`,
  },
  {
    gives: ["peril"],
    phrases: `
      quake | quakes | aftershock* | bushfire* | brush fire* | avalanche* | monsoon* | drought* |
      famine* | cholera | measles | malaria | dengue | polio | epidemic* | sandbag* | swollen river* |
      dam burst | dyke breach* | levee* | heat wave* | heatwave* | snowstorm* | snowbound | ice storm* |
      gales | torrential | inundat* | deluge | lava | ashfall | storm surge | tropical storm* |
      collapsed building* | rubble of the quake | wildland fire* | fire line | firebreak* | scabies |
      crop failure | locust* | oil spill* | capsized ferry | ferry disaster`,
  },
  {
    gives: ["past"],
    phrases: `
      battle of britain | battle of the bulge | d day | normandy landings | iwo jima | okinawa campaign |
      tarawa | guadalcanal | pearl harbor | pearl harbour | dunkirk | arnhem | stalingrad | el alamein |
      gallipoli | anzac | passchendaele | somme | verdun | ypres | western front of 1917 |
      battle of waterloo | napoleonic | boer war | crimean war | spanish civil war | revolutionary war |
      war of independence | gettysburg | trojan war | hundred years war | thirty years war | 1914 |
      1915 | 1916 | 1917 | 1918 | 1939 | 1940 | 1941 | 1942 | 1943 | 1944 | 1945 | holocaust | nazi* |
      wehrmacht | luftwaffe | inchon | chosin | medieval | tudor | viking* | roman legion* |
      archaeolog* | wartime bomb`,
  },
  // More of the same kinds, for what units, ministries, yards and makers write.
  {
    gives: ["military"],
    phrases: `
      the corps | garrison* | barracks | arsenal | armory | armoury | armed services committee |
      air wing | airlift | air guard | army guard | infanteer* | infantryman |
      infantrymen | rifleman | riflemen | rangers | gurkhas | commandos | special forces |
      special operations forces | green berets | navy seals | paras | tankers of the brigade |
      cavalry | armored division | armoured division | armored brigade | armoured brigade |
      platoon* | artillery | artillerymen | mortar crew* | gun crew* | sappers | sapper |
      combat engineer* | rifle company | field army | corps commander | theater command |
      theatre command | combatant command* | joint command | people's liberation army |
      revolutionary guard* | bundeswehr | idf | pla | self defense forces |
      ministry of national defence | ministry of national defense | ministry of armed forces |
      armed forces minister | raksha mantri | defence production | defence staff headquarters |
      defence attache* | defense attache* | military attache* | army chief's | warrant officers |
      chief petty officer* | petty officer* | master sergeant | master sgt | staff sergeant |
      staff sgt | tech sgt | gunnery sergeant | lance corporal | corporal | private first class |
      pfc | first sergeant | command sergeant major | sgt maj | lt col | lt gen | maj gen |
      brig gen | brigadier | major general | lieutenant general | rear admiral | vice admiral |
      rear adm | vice adm | air marshal | air vice marshal | air commodore | wing commander |
      group captain | squadron leader | field marshal | lieutenant commander | lt cmdr | cmdr |
      ensign | midshipmen | cadets | national guardsmen | territorials | home guard | reservist |
      reservists | mobilised | mobilized | conscripts | draftees | draftee | recruits at boot |
      boot camp | fort bragg | camp lejeune | camp pendleton | the joint staff | adjutant general |
      army corps of engineers | corps of engineers | seabees | soldiering | militaries |
      military s | nato s | allied forces | coalition forces | multinational force |
      ammunition depot* | ammo | artillery shell* | mortar* | howitzer* | grenade* | machine gun* |
      machinegun* | bayonet* | bunker* | trench* | trenches | fortif* | minefield* | land mine* |
      landmine* | war plan* | wartime | warfighting | warfare | warrior* brigade | battlegroup* |
      battle group* | task force | expeditionary | frontline | frontlines | armoured | armored`,
  },
  {
    gives: ["materiel"],
    phrases: `
      fighting vehicle* | combat vehicle* | infantry fighting | troop carrier* |
      personnel carrier* | armoured car* | armored car* | armoured personnel | armored personnel |
      mine resistant | tracked vehicle* | wheeled vehicle* of the army | amphibious vehicle* |
      bridging equipment | army trucks | military trucks | military vehicle* | tactical vehicle* |
      self propelled gun* | self propelled howitzer* | field gun* | cannon | cannons | gun barrel* |
      gun tube* | howitzer tube* | mortar* | rocket artillery | multiple rocket | multiple launch |
      antitank | anti tank | anti ship | air to air | air to ground | surface to air |
      cruise missile* | ballistic missile* | guided bomb* | smart bomb* | glide bomb* |
      cluster bomb* | cluster munition* | bombs for | warhead* | rounds of | artillery round* |
      artillery shell* | 155 millimeter* | 155 millimetre* | 155mm | propellant* | explosives |
      fuze* | grenade* | small arms | machine gun* | machineguns | assault rifle* | carbines |
      pistols for | sniper rifle* | service rifle* | combat rifle* | night vision | night sights |
      thermal imager* | sights | body armour | helmets | uniforms | combat boots | parachutes |
      combat gear | radios | tactical radio* | command system* | fire control system* |
      launch system* | torpedo* | sea mines | sonar | sonars | minehunter* | minesweeper* |
      patrol ship* | patrol vessel* | patrol craft | landing craft | hovercraft | landing ship* |
      aircraft carrier* | cutter | cutters | offshore patrol | support ship* | icebreaker* for the |
      warplane* | combat aircraft | combat jets | attack helicopter* | transport aircraft |
      trainer aircraft | trainer jet* | training aircraft | tanker aircraft | aerial tanker* |
      refuelling aircraft | early warning | maritime patrol aircraft | surveillance aircraft |
      gunship* | airframe* | bombers | bomber | fighter plane* | loitering | uav | uavs | unmanned |
      spy satellite* | military satellite* | air defence | air defense | air defences |
      air defenses | missile defence | missile defense | interceptor missile* | missile batter* |
      batteries of | launchers | main battle | battle tank* | light tank* | flying kit |
      kit for the army | heavy weapons | lethal weapons | lethal aid | weaponry | armament* |
      armaments | ordnance | military kit | defence equipment | defense equipment |
      military technology`,
  },
  {
    gives: ["vessel"],
    phrases: `
      speedboat* | dhow | dhows | trawler | trawlers | fishing boat* | fishing vessel* |
      bulk carrier* | bulker | bulkers | oil tanker* | gas carrier | lng carrier* | car carrier |
      cargo vessel* | coast guard | coastguard | cutter | cutters | icebreaker* | minesweeper* |
      minehunter* | patrol boat* | gunboat* | flotilla | landing craft | hovercraft |
      aircraft carrier* | flagship | fleet | hull | tug | tugs | tugboat* | barge | barges |
      yacht* | sailors aboard | hospital ship | merchantman | merchantmen | skiff* | liner |
      destroyer s | uss | hms`,
  },
  {
    gives: ["aircraft"],
    phrases: `
      fighters | fighter aircraft | combat aircraft | combat jet* | warplane | aircraft |
      helicopter | helicopters | chopper* | gunship* | tiltrotor* | tilt rotor* | transport plane* |
      spy plane* | bombers | tanker aircraft | trainer jet* | airlifter* | glider* military |
      jets scrambled | airframe* | drone s | surveillance plane*`,
  },
  {
    gives: ["trade"],
    phrases: `
      orders for | tender | tenders | bidder | bidders | bids for | contract s |
      contractor* | picks | picked to | crore | million deal | producer* | maker | makers | factory |
      factories | assembly | offset* | licence | batch | tranche | lease | leases | leased |
      refurbish* | overhaul* | upgrade | upgrades | second hand | surplus | hands over |
      handed over | handover | takes delivery | donated | donation | donations | gift | gifts`,
  },
  {
    gives: ["platform"],
    phrases: `
      submarine | frigate | cutter | minehunter* | minesweeper* | hospital ship* | icebreaker |
      landing craft | carrier strike | fast attack craft | missile boat* | patrol ship* |
      patrol vessel* | offshore patrol vessel* | auxiliary | oiler | oilers | replenishment ship* |
      support ship* | survey ship | supercarrier* | battleship* | helicopter carrier* | lead ship |
      warship | cruisers | amphibious assault | dreadnought`,
  },
  {
    gives: ["hack"],
    phrases: `
      cyberattack* | cyber attack* | phishing | spyware | wiper | botnet* | ddos |
      denial of service | backdoor | back door | trojan | worm | code | password* | servers |
      stolen data | data theft | leak site | knocked out | wiped | wiping | encrypted their |
      decrypt* | exploit* | vulnerabilit* | penetrat* | infiltrat* | break in | break ins |
      compromised`,
  },
  {
    gives: ["state"],
    phrases: `
      foreign ministry | foreign minister | prime minister | premier | chancellor | intelligence |
      intelligence agency | interior ministry | ministry s | government s | parliament | bundestag |
      duma | national security | homeland security | election | elections | federal | fbi |
      justice department | sanctions | envoys | envoy | consulate | washington | london | brussels |
      paris | berlin | kyiv | warsaw | seoul | tokyo | taipei | canberra | ottawa | delhi |
      islamabad | ankara | jerusalem | vilnius | riga | tallinn | helsinki | stockholm | oslo |
      copenhagen | state media | state television | taiwan | ukraine | ukrainian | estonia |
      estonian | lithuania | latvia | poland | polish | nato | european union | eu |
      european commission | pentagon | army | military`,
  },
  {
    gives: ["spaceflight"],
    phrases: `
      astronomer* | asteroid* | crewed mission | space tourist* | space tourism |
      spacewalk* | mars rover | rover | telescope* | soyuz crew | dragon capsule | crew dragon |
      starliner | starship | falcon 9 | falcon heavy | roscosmos | jaxa | isro | weather satellite |
      science satellite | planetary`,
  },
  {
    gives: ["commerce"],
    phrases: `
      customers | customer | shoppers | retailer* | supermarket* | department store* | hotel chain |
      hotels | travellers | travelers | flyers | frequent flyer* | passengers | booking system |
      airline s customers | card details | card data | payment card* | loyalty | subscribers |
      consumers | consumer | users data | user data | personal details of | health records |
      patients | streaming | e commerce | online store | gamers | celebrit* | dating site |
      film studio | record label | patent | patents | smartphone* | phone maker* | chipmaker* |
      app store | antitrust | shareholders`,
  },
];

/** Phrases that only look like defence: what stands inside them is not read. */
export const masks = `
      general strike | rocket lab | veteran lawmaker* | veteran congress* | veteran senator* |
      u.s. forces japan | u.s. forces korea | us forces japan | us forces korea |
      united states forces korea | hunger strike | strike out | strikeout* | strike three |
      labor strike | rail strike | teachers strike | lightning strike* | bird strike |
      strike a deal | strikes a deal | struck a deal | striking workers | workers strike |
      strike a balance | strikes a balance | strike a chord | on strike | go on strike |
      goes on strike | transit strike | strike action | strike by | air traffic | air quality |
      army of fans | army of volunteers | army of lawyers | army of workers | army of ants |
      salvation army | american civil war | space force station | space force base launch |
      post civil war | civil war reenact* | civil war battlefield* | old navy | navy blue |
      army ants | heart attack* | panic attack* | shark attack* | dog attack* | asthma attack* |
      attack ads | attack ad | attacks ads | knife attack at school | attacking midfielder |
      personal attack* | verbal attack* | attack on kerry | attack on bush | attacks on bush |
      attack against kerry | photo bomb* | bath bomb* | bombshell | time bomb | box office bomb |
      sex bomb | navy bean* | trade war* | assault rifle* | price war* | culture war* |
      cold war kids | war on drugs | war on cancer | war on poverty | drug war* | tariff war* |
      turf war* | ratings war | bidding war | war chest* | war of words | tug of war |
      browser wars | star wars | war room* | class war | war on christmas | wars of words |
      gang war* | god of war | gears of war | call of duty | world of warcraft | war horse |
      post civil war south | legal battle* | battle with cancer | cancer battle |
      battle of the bands | court battle* | battle for control of | custody battle |
      battle ground state* | battleground state* | battleground states | campaign battle |
      budget battle* | title defense | title defence | defending champion* | successful defense of |
      defense attorney* | defense lawyer* | defence lawyer* | legal defense | legal defence |
      self defense law | self defense claim | insanity defense | defense witness* |
      defense of marriage | defensive end | defensive back | defensive line |
      defensive coordinator | defense team | defense rests | zone defense | civil defense lawyer |
      environmental defense | consumer defense | think tank* | fish tank* | septic tank |
      septic tanks | shark tank | tank top* | fuel tank | fuel tanks | gas tank | gas tanks |
      oil tank | oil tanks | drunk tank | water tank | water tanks | drone footage | drone video |
      drone show | drone light show | drone photograph* | drone delivery | drones deliver parcels |
      delivery drone* | camera drone* | toy drone | silver bullet | magic bullet | police officer* |
      police captain | team captain | sea captain | captain america | captain marvel |
      captain of the team | football captain | captain kangaroo | attorney general |
      attorneys general | surgeon general | postmaster general | solicitor general |
      secretary general | general election | general elections | general assembly | general motors |
      general electric | general hospital | general manager | governor general | director general |
      general counsel | consul general | inspector general | controller general |
      comptroller general | general public | general mills | in general | armed robbery |
      armed robber* | armed with a knife | call to arms | coat of arms | up in arms | arms race in |
      open arms | shot in the arm | arms and legs | right arm | arm in arm | sporting arms |
      sports drama | missile command game | rocket league | houston rockets | rocket launch pad |
      pocket rocket | rockets coach | rocket man | rocket scientist | bottle rocket | spy novel |
      spy thriller | spy film | spy movie | spy kids | i spy | the spy who | spy cam |
      spying on celebrities | fire drill* | oil drill* | drill rig* | drilling | earthquake drill |
      exercise bike | exercise class* | exercise equipment | physical exercise | aerobic exercise |
      exercise routine | exercise program | exercise and diet | diet and exercise |
      strength training | job training | teacher training | training camp | spring training |
      weight training | training table | blood vessel* | vessel of | ship it | relationship |
      cruise ship* | space ship | ferry operator | mother ship | friendship | leadership battle |
      fleet street | truck fleet | taxi fleet | fleet of buses | fleet cars | car fleet |
      fleet of taxis | navy pier | army green | marine biolog* | marine life | marine mammal* |
      marine park | marine reserve | seattle mariners | submarine sandwich* | yellow submarine |
      pirates of the caribbean | pittsburgh pirates | piracy of music | music piracy |
      software piracy | digital piracy | film piracy | video piracy | internet piracy |
      online piracy | movie pirates | infantry street | grass roots army |
      ground troops of the campaign | foot soldiers | foot soldier | soldier field |
      child soldiers of fortune | veteran actor | veteran actress | veteran coach | veteran player |
      veteran quarterback | veteran broadcaster | veteran journalist* | veteran politician* |
      veteran teacher* | veteran of time | veteran forward | veteran director | veteran singer |
      industry veteran* | veteran pitcher | veteran striker | wall street veteran* |
      veteran reporter | veteran detective | veteran officer* | nuclear family | nuclear medicine |
      nuclear option | nuclear physics | nuclear fusion | tactical voting | hostage to fortune |
      brain drain | reality tv battle | chemical plant | chemical company | radiation therapy |
      radiation treatment | radioactive iodine treatment | invasion of privacy | british invasion |
      home invasion* | alien invasion | terror in littleton | reign of terror at school | coup for |
      conscription of | defense of the title | operation on the | heart operation | hip operation |
      rescue of the economy | chief of staff to the governor | white house chief of staff |
      deputy chief of staff | staff chief of | campaign chief | intelligence quotient |
      emotional intelligence | artificial intelligence act | business intelligence |
      intelligent design | peace corps | peace of mind | mission to mars | space mission* |
      trade mission* | mission statement | fighter pilot video game | fire fighter* | firefighter* |
      crime fighter* | bull fighter* | ultimate fighter | freedom fighter film | prize fighter |
      street fighter | foo fighters | the sims | jet lag | jet ski* | jet blue | new york jets |
      jets coach | jets quarterback | jets fans | jets and giants | winnipeg jets | cowboys and jets |
      private jet* | jumbo jet* | passenger jet* | regional jet* | corporate jet* | twa jet* |
      streaming war* | console war* | banana war* | beef war* | cod war* | beer war* | burger war* |
      cola war* | currency war* | chip war* | talent war | format war* | patent war* | fare war* |
      rate war* | bidding wars | turf war | flame war* | edit war* | meme war* | mommy wars |
      mummy wars | taxi war* | parking war* | supermarket war* | war on waste | war on plastic |
      war on obesity | war on smoking | war on cars | war on graffiti | war on litter | war on coal |
      war on inflation | war on woke | war paint | war of nerves | war of attrition in court |
      war stories | war story | battle plan for | battle plans for | battle over |
      battle against the bulge | battle against obesity | battle of wills | battle of the sexes |
      battle of wits | battle cry | battle royale | battle royal | battle lines are |
      battle lines were | patent battle* | title battle | relegation battle | promotion battle |
      ratings battle | boardroom battle* | boardroom coup* | boardroom war | takeover battle* |
      copyright battle* | planning battle | battle for survival in the league |
      battle for promotion | battle for viewers | battle for market | battle for shoppers |
      battle for subscribers | proxy fight | proxy battle* | hostile takeover* | hostile bid |
      poison pill* | palace coup | casting coup | transfer coup | marketing coup | publicity coup |
      pr coup | publishing coup | diplomatic coup | a coup for | e sports coup | esports coup |
      coup de grace | coup de theatre | coup de main | scout troop* | boy scout troop* |
      girl scout troop* | troop of scouts | troop of monkeys | rally the troops |
      rallied the troops | rallying the troops | marching orders | loose cannon* | big guns |
      young guns | smoking gun | top gun | going great guns | under fire for | under fire over |
      under fire from critics | fire from critics | came under fire for |
      caught in the crossfire of | line of fire for | frontline worker* | front line worker* |
      frontline staff | front line staff | frontline service* | front line service* |
      frontline health* | frontline nurse* | frontline medic* | frontline doctor* |
      front lines of climate | frontline of climate | front line of climate | front row |
      charm offensive* | offensive line* | offensive coordinator* | offensive rebound* |
      offensive foul | offensive language | offensive content | offensive joke* | offensive remark* |
      offensive comment* | offensive tweet* | offensive material | offensive weapon charge |
      offensive tackle | guerrilla marketing | guerrilla garden* | guerilla garden* |
      guerilla marketing | guerrilla theatre | insurgent candidate* | insurgent campaign |
      insurgent party | insurgent bid | militant vegan* | militant union* | militant tendency |
      militant shop steward* | siege mentality | dawn raid on shares | police raid* | drug raid* |
      drugs raid* | panty raid | vice raid | tax raid | immigration raid* | ice raid* |
      smash and grab raid* | ram raid* | bank raid* | jewel raid* | raid on pensions |
      raid on savings | raid the fridge | pitch invasion* | invasion of jellyfish |
      invasion of crabs | invasion of locusts | invasive species | stage invasion |
      invasion of tourists | alien invasion* | armyworm* | army worm* | soldier beetle* |
      soldier fly | soldier flies | army of robots | army of bots | army of interns |
      army of supporters | tartan army | barmy army | red army fans | terrace army | kiss army |
      yoga retreat | spa retreat | writers retreat | corporate retreat | silent retreat |
      retreat centre | retreat center | country retreat | weekend retreat | holiday retreat |
      bomb cyclone* | cherry bomb | calorie bomb | review bomb* | seed bomb* | stink bomb* |
      love bomb* | photobomb* | bombed at the box | bombed out of | bath bombs | minefield of |
      regulatory minefield | legal minefield | political minefield | ethical minefield |
      minefield for investors | torpedoed the deal | torpedoed the bill | torpedoed the plan |
      torpedo the deal | torpedo the bill | torpedo the plan | torpedoes plan |
      in the trenches with | brace for impact | nuclear power station opening |
      fallout from the scandal | fallout from the affair | fallout video | drone bee* |
      drone racing | drone hobby* | strike partner* | strike duo | pilots strike* | nurses strike* |
      doctors strike* | train strike* | bus strike* | port strike* | dock strike* | writers strike |
      actors strike | dockers strike | lorry drivers strike | strike ballot* | strike vote |
      strike pay | strike fund | wildcat strike* | strike breaking | strike over pay |
      strikes over pay | rent strike | school strike* | climate strike* |
      first strike of the season | strike zone | three strikes | gold strike | oil strike |
      lucky strike | striking distance | surgical mask* | militants in the union |
      mutiny in the ranks of the party | mutiny over the bounty | mutiny on the bounty |
      backbench mutiny | backbench revolt | backbench rebel* | tory rebel* | labour rebel* |
      rebel mp* | rebel lawmakers | rebel councillor* | rebel shareholder* | rebel investor* |
      shareholder revolt* | shareholder rebellion | taxpayer revolt | tax revolt | rebel without |
      rebel wilson | extinction rebellion | rebel tour | rebel league | teen rebel |
      party rebellion | rebel inc | commando style diet | going commando | hostage to |
      held hostage by | holding the economy hostage | held to ransom by unions | cluster of cases |
      cluster headache* | air war of 30 | ad war* | air wars of ads | television air war |
      fog of war room | cold war thriller | cold war drama | war film* | war movie* | war novel* |
      war drama* | war poet* | war game* on a board | board war game | board game* | tabletop war* |
      wargaming club | paintball | laser tag | airsoft | warhammer | nerf war | snowball fight* |
      food fight* | pillow fight* | water fight | trench coat* | tank engine | thomas the tank |
      think tanks | hot water tank | storage tank* | fish tanks | holding tank* | propane tank* |
      tank battle in court | army surplus | navy surplus | army & navy stores |
      military style dictatorship of taste | cadet branch | rocket salad | rocket leaves |
      rocket fuel for growth | space rocket toy | skyrocket* | like rockets | missile like |
      war on potholes | war on rats | war on fat | war on sugar | war on drink | war on crime |
      army of contractors | army of cleaners | army of builders | army of helpers |
      jets coach | jets quarterback | jets fans | jets and giants | winnipeg jets |
      cowboys and jets | private jet* | jumbo jet* | passenger jet* | regional jet* |
      corporate jet* | twa jet* | hacked to death | army of contractors | war on potholes | hacked to pieces | hack through | hacked off |
      life hack* | hack saw | hacksaw* | hacking cough | growth hack* | navy s midshipmen |
      army navy game | commander in chief s trophy | black knights | navy football | army football |
      west point beat | army s cadets beat | war chest | air war of ads | ad war |
      television air war | armada of yachts | rugby sevens | chicken hawks | air hockey |
      air fryer* | air miles | air travel* | air conditioning | air pollution | airbnb | airfare* |
      air fare* | air freshener | air time | on air | air guitar | air max | air jordan* |
      plane ticket* | plain sailing | ship of state | tight ship | ships the | shipped to stores |
      free shipping | container terminal strike | battle royale | missile toss | guided tour* |
      spaceship* | space heater* | office space | retail space | parking space* | green space |
      green spaces | open space | public space* | space for | crawl space | storage space |
      shelf space | outer space film | cyber monday | cyber bullying | cyberbullying | cyberbully* |
      cyberpunk | cyber cafe* | cybercafe* | cybertruck* | cyber insurance | cyber sales | apt 1 |
      apt 2 | ai art | ai music | robot vacuum* | robot wars | robot surgery | surgical robot* |
      robot umpire* | robotaxi* | robot lawn | lawn robot* | drone photography | drone racing |
      drone race* | drone hobby* | drone shows | wedding drone | crop drone* | laser surgery |
      laser eye | laser printer* | laser tag | laser hair | tank museum* | ship museum |
      target stores | golden parachute* | smoking gun | top gun maverick | top gun film |
      jump the gun | nail gun | glue gun | gun rights | gun store | gun show* | stun gun |
      bullet train* | bullet point* | sniper movie | friendly fire website | torpedo the bill |
      torpedoed the bill | torpedo talks | torpedoed talks | flagship store* | flagship programme |
      flagship program | flagship product | flagship phone* | flagship store | flagship species |
      pilot project* | pilot program* | pilot programme* | pilot scheme* | pilot study |
      pilot episode | airline pilot* | pilots union | pilots strike | fleet of cars | bus fleet |
      rental fleet | delivery fleet | vehicle fleet | fishing fleet expo | hornets coach |
      charlotte hornets | atlanta hawks | atlanta falcons | hawks coach | blackhawks |
      chicago blackhawks | seahawks | seattle seahawks | toronto raptors | raptors coach |
      philadelphia eagles | patriots quarterback | new england patriots | patriots coach |
      tampa bay buccaneers | las vegas raiders | oakland raiders | raiders coach | golden knights |
      vegas golden | colorado avalanche | warriors coach | golden state warriors |
      commanders coach | washington commanders | commanders quarterback | pirates pitcher |
      mariners pitcher | rangers pitcher | texas rangers | new york rangers | queens park rangers |
      glasgow rangers | rangers fans | arsenal fans | arsenal manager | arsenal beat |
      arsenal striker | arsenal women | arsenal football | gunners beat | gunners manager |
      leicester tigers | ospreys rugby | saracens | crusaders rugby | chiefs quarterback |
      kansas city chiefs | new orleans saints | storm troopers | stormtrooper* |
      starship enterprise | warship game | submarine volcano* | submarine canyon* |
      submarine landslide | submarine film | cruise control | cruise line* | cruise passengers |
      cruise liner* | mine workers | coal mine* | gold mine* | copper mine* | bitcoin mine* |
      data mining | pit mine | arms race of | brothers in arms album | comrades in arms film |
      sidearm pitch* | magazine cover | magazine s | radar screen of | under the radar |
      on the radar | radar gun | weather radar | doppler radar | satellite tv |
      satellite television | satellite radio | satellite campus | satellite office |
      satellite dish* | satellite images of the storm | signal box | signal failure |
      traffic signal* | turn signal | squad car | squadra | commander of the order |
      contract killer* | record contract | recording contract | movie contract | year contract |
      contract extension | contract talks | rookie contract | marriage contract | book contract |
      contract bridge | player contract* | union contract | labor contract | rental contract |
      propaganda film festival | military history museum | toy soldier* | toy soldiers |
      tin soldier* | chocolate soldier | civil war museum | reenactor* | re enactor* |
      reenactment* | re enactment* | cosplayer* | paintball | airsoft | laser quest |
      wargam* tabletop | board game* | tabletop game* | miniature wargam* | chess tournament`;

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
  // Rink, pitch, court, track, ring, board: where armies of fans are and captains lead.
  {
    weight: 3,
    phrases: `
      goaltender* | puck | hat trick | three pointer* | free throw* | slam dunk | point guard |
      power forward | shooting guard | rebounds | layup | home run* | inning* | shortstop | bullpen |
      outfielder | batting | bowled | wicket* | test match | cricketer* | scrum half | fly half |
      try line | winger* | centre forward | centre back | left back | right back | penalty kick* |
      penalty area | free kick* | own goal | injury time | extra time | stoppage time | clean sheet |
      relegat* | promotion play off | league table | top of the table | second division |
      bundesliga | la liga | serie a | ligue 1 | europa league | european cup | cup final |
      cup match | cup tie | fa cup | transfer window | trade deadline | trade window | draft pick* |
      first round pick* | free agent* | all star | batting average | pole position |
      lap record | lap time* | pit stop | peloton | breakaway rider | yellow jersey | stage win |
      sprinter* | hurdles | high jump | long jump | pole vault | relay team | photo finish |
      course record | personal best | marathon runner* | half marathon | kilometre mark |
      pacemaker | ultramarathon | triathlon | decathlon | heptathlon | backhand | forehand |
      tiebreak | tie break | match point | set point | centre court | roland garros | birdie | bogey |
      back nine | ryder cup | knockout punch | welterweight | heavyweight | bantamweight |
      featherweight | judoka | sumo | fencing team | gymnast* | figure skat* | speed skat* |
      slalom | downhill race | ski jump* | bobsle* | luge | curling | regatta | rowing eight |
      varsity | touchdown | quarterback | linebacker | wide receiver | running back | kick off return |
      yard line | yards rushing | field goal | bowl game | army navy game | army navy football |
      commander in chief's trophy | heisman | college football | coach said | losing coach | sports squad |
      football coach | the referee | sin bin | red card | yellow card | spectators watched |
      e sports | league of legends | counter strike | jungler | scrim | speedrun* | gamer* |
      games console* | game network | first person shooter | shooters black ops | battle royale |
      board game* | chessboard | checkmate | bridge tournament | poker | jockey* | racecourse |
      steeplechase | furlong* | thoroughbred* | derby winner | kennel club | dog show | bookmakers`,
  },
  // Stage, screen, page, plate, shop and courtroom between firms.
  {
    weight: 3,
    phrases: `
      best actress | best actor | best picture | best director | golden lion | golden bear |
      palme d or | film jury | jury prize | screen time | screenplay | screenwriter | film director |
      black and white picture | feature film | short film | trilogy | sequel | prequel | remake of |
      premiere of the film | film's premiere | moviegoers | cinemagoers | box office takings |
      the film's | streaming series | soap opera | season finale | talk show | game show | comedian* |
      stand up comedy | comedy about | cast of the | leading lady | actor who | actress who |
      choreograph* | ballet | symphony | orchestra | violinist | soprano | libretto | playwright |
      debut novel | romance novel | crime novel | booker prize | poetry collection | art gallery |
      auction house | sculptor | paintings by | rapper | hip hop | boy band | k pop | guitarist |
      drummer of | lead singer | tour dates | chart topping | catwalk | couture | perfume maker |
      chef | chefs | oven | roast | gravy | tablespoon* | teaspoon* | simmer | whisk | garnish* |
      marinade | cookbook | diners | bakery chain | sommelier | vineyard* | brewery | cheesemaker* |
      gardeners | houseplant* | slugs | aphid* | compost | beekeeper* |
      patent battle | patent lawsuit | patents held | chipmaker | phone maker | phone makers |
      smartphone* | handset | carmaker | carmakers | automaker* | supermarket* | discounter |
      price cut* | cut price | takeover bid | hostile takeover | takeover battle |
      boardroom | proxy fight | antitrust | anti dumping |
      dumping duties | punitive duties | solar panels | banana growers | fast food |
      soft drinks | cola | airline passengers | budget airline* | seat belts | insulin | hay fever |
      flu season | pollen | superbug* | chemotherapy | tumour | tumor | dentist chain | weight loss |
      obesity | diet plan | dating app | influencer* | tiktok star | house prices | rent control |
      landlords | property developer* | school meals | exam results | pupils' exam |
      custody of the children | divorcing | wedding dress | pet owners | veterinar* | puppies | kittens |
      fundraising totals | campaign ads | 30 second spots | attack ad | primary voters | ahead of primary |
      city hall | mayoral race | leadership contest | party whips | backbenchers plot | turks plot |
      party leadership | loan sharks | crossword | horoscope* | toy maker | toy soldier* | theme park`,
  },
  // The company, the patent, the shop; the stage; the field; the garden.
  {
    weight: 3,
    phrases: `
      patent | patents | patent battle | patent dispute | chipmaker* | phone maker* |
      smartphone maker* | app store | antitrust | price match | black friday | cyber monday |
      supermarket* | department store* | retailer* | shoppers`,
  },
  {
    weight: 3,
    unless: ["unit"],
    phrases: `
      box set | theme park* |
      roller coaster* | butterflies | birdwatch* | bird watch* | beekeep* | gardener* | gardening |
      dog show | cat show | crossword | sudoku | karaoke | ballet | orchestra* | symphony | choir |
      art gallery | auction house | antiques | stamp collect* | coin collect* | knitting |
      quilting | baking | chef | chefs | cookbook* | wine | winery | brewery | brewers | cheese |
      barbecue | dessert* | vegan | tasting menu | diet | weight loss | skincare | hairdress* |
      make up artist | tattoo parlour | theatre review | stand up comedy | stand up comic |
      comedian* | sitcoms | soap opera | telenovela | streaming series | trailer for the film |
      film director | screenplay | actor | actress | actors | actresses | singer | singers |
      rapper | rappers | guitarist | drummer | boy band | girl group | k pop | playlist |
      podcast host | influencer* | youtuber* | tiktoker* | twitch streamer | speedrun* | lego |
      toy maker* | toys | dolls | board game* | card game* | tabletop | role playing game |
      dungeons dragons | cosplayers | anime | manga | graphic novel | trilogy | sequel | prequel |
      franchise film`,
  },
  {
    weight: 3,
    unless: ["unit"],
    phrases: `
      touchdowns | field goal* | fullback | linebacker* | wide receiver* | running back* |
      cornerback* | half yard | yard line | end zone | kickoff | overtime win | extra time |
      hat trick | free kick | penalty kick* | equaliser | equalizer | own goal | clean sheet |
      relegation | promotion playoff | league title | league table | derby win | cup final |
      cup tie | transfer window | transfer fee | loan spell | home run* | innings | inning |
      pitcher* | shortstop | outfielder* | bullpen | no hitter | grand slam homer | slam dunk |
      three pointer* | point guard | power forward | rebounds | buzzer beater | puck | goaltender* |
      power play goal | hat tricks | birdie* | bogey | fairway | caddie | putt | tee shot |
      serve and volley | tiebreak* | match point | straight sets | breaststroke | freestyle relay |
      backstroke | hurdles | sprinter | sprinters | relay team | decathlon | pole vault |
      long jump | javelin throw* | shot put | discus | gymnast* | figure skat* | ski jump |
      ski jumper* | slalom | downhill race | snowboard* | bobsled | luge | curling team | regatta |
      rowing crew | rowers | yacht race | sailing race | america s cup | catamaran | triathlon |
      ultramarathon | peloton | yellow jersey | jockey* | racehorse* | steeplechase | motogp |
      nascar | indycar | pit stop | pole position | knockout punch | heavyweight title |
      title bout | mixed martial arts | u.f.c. | ufc | wrestlemania | sumo | darts | snooker |
      bowling | paralympi* | locker room | season opener | preseason | playoffs | coach said |
      head coaching | fans cheered | scoreboard`,
  },
  {
    weight: 2,
    unless: ["unit"],
    phrases: `
      charter flight | low cost airline | budget airline | legroom | baggage | boarding pass |
      frequent flyer* | business class | economy class | cabin crew | flight attendant* |
      turbulence | airport terminal | airport lounge | duty free | package holiday* |
      holidaymaker* | holiday makers | honeymoon* | cruise ship* | cruise passengers | timeshare |
      hotel guests | beach resort | ski resort | tourist* attraction | sightseeing | backpackers |
      real estate | house prices | property developer* | landlord* | tenants | zoning |
      traffic jam* | bus lane* | cycle lane* | bike lane* | commuter* | subway line | train line |
      rail fare* | parking | potholes | sewage | recycling | landfill | garbage | library card |
      kindergarten* | playground* | school lunch* | homework | spelling bee | prom |
      campus housing | tuition fees | student loan* | dentist* | surgeon said | hospital waiting |
      vaccine trial | clinical trial* | obesity | alzheimer* | allerg* | pollen | dieting |
      fertility clinic | pregnan* test | organ transplant*`,
    early: true,
  },
];
