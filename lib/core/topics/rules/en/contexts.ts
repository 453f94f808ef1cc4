import type { Rule } from "../../rule.ts";

/** What English words say about the company a phrase keeps: a row a context. */
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
      naval base | army base | generals | armament* | veterans | armed services | service member* |
      servicemember* | guardsman | guardsmen | airman | sergeant | sgt | lieutenant | lt | colonel |
      col | maj | capt | spc | cpl | warrant officer | brig gen | maj gen | general staff |
      defence staff | defense staff | self defense force* | coast guard | army reserve |
      air national guard | military personnel | fort | fleet | carrier | dod | defence chief* |
      defense chief* | nato | warhead* | jets | bomber* | battle group | unit s deployment |
      corporal* | pfc | pvt | private first class | lance corporal* | tech sgt | staff sgt |
      master sgt | petty officer* | lt col | lt gen | lieutenant general | major general |
      brigadier* | rear admiral | vice admiral | admiral | admirals | field marshal | air marshal |
      air commodore | wing commander | squadron leader | flight lieutenant | sub lieutenant |
      second lieutenant | lieutenant colonel | legionnaire* | gurkha* | commandos | green beret* |
      special forces | special operations | sappers | platoon* | gendarme* | seabees | aircrew* |
      loadmaster* | crew chief* | midshipm* | barracks | garrison* | cantonment | war office |
      admiralty | general staffs | high command | army corps | servicemen | serviceman |
      servicewom* | bundeswehr | wehrmacht | idf | royal navy | royal air force | royal marines |
      red army | people's liberation army | tatmadaw | norad | centcom | africom | indopacom |
      southcom | central command | joint base | air wing | airlift wing | fighter wing |
      refueling wing | bomb wing | c 130* | c 17 | c 17s | f 16s | f 35s | kc 135* | b 52 | b 52s |
      chinook* | black hawk* | blackhawk* | eurofighter* | gripen* | rafale* | uss | usns | hms |
      hmas | hmcs | hmnzs | conscripts | conscript | conscription | reservists | legionaries |
      expeditionary force | task force 7* | regulars | territorials | militiam* | armored division |
      armoured division | airborne | nco | ncos | rangers battalion | ranger battalion |
      war ministry | minister of war | secretary of war | ministry of national defen* |
      minister of the armed forces | armed forces minister | mod | troopship* | gunner's mate |
      boatswain* | bosun* | helmsman | quartermaster corps | foreign legion | presidential guard |
      republican guard | honor guard | honour guard | adjutant general | air guard | army aviation |
      combat engineer* | field artillery | sapper* | rifleman | riflemen | infantryman |
      infantrymen | commando* | sepoy* | subedar | havildar | jawan* | brigadier | lance corporal |
      sergeant major | chief warrant | petty officer | howitzer* | mortar | mortars | artillery |
      armoured | armored | tank crew* | tank column* | gunship* | gunboat* | reservist* |
      conscript* | peacekeeper* | blue helmets | blue berets | blue beret | warplanes |
      air strikes | airstrike* | air raid* | drone strikes | landmine* | front line | frontline |
      army camp | armoured car* | armoured vehicle* | armored vehicle* | military police |
      chiefs of staff | commander in chief | army s | navy s | servicewomen | men in uniform |
      uniformed men | in fatigues | revolutionary guard* | border guard* | janjaweed | ypg | sdf |
      rsf | ukrainian forces | russian forces | government forces | warships | squadrons |
      battalions | brigades | regiments | the corps | arsenal | armory | armoury |
      armed services committee | airlift | army guard | infanteer* | rangers | gurkhas |
      special operations forces | green berets | navy seals | paras | tankers of the brigade |
      cavalry | armored brigade | armoured brigade | artillerymen | mortar crew* | gun crew* |
      sapper | rifle company | field army | corps commander | theater command | theatre command |
      combatant command* | joint command | pla | self defense forces |
      ministry of national defence | ministry of national defense | ministry of armed forces |
      raksha mantri | defence production | defence staff headquarters | defence attache* |
      defense attache* | military attache* | army chief's | warrant officers |
      chief petty officer* | master sergeant | staff sergeant | gunnery sergeant | corporal |
      first sergeant | command sergeant major | sgt maj | rear adm | vice adm | air vice marshal |
      group captain | lieutenant commander | lt cmdr | cmdr | ensign | midshipmen | cadets |
      national guardsmen | home guard | reservist | mobilised | mobilized | draftees | draftee |
      recruits at boot | boot camp | fort bragg | camp lejeune | camp pendleton | the joint staff |
      army corps of engineers | corps of engineers | soldiering | military s | nato s |
      allied forces | coalition forces | multinational force | ammunition depot* | ammo |
      artillery shell* | mortar* | grenade* | machine gun* | machinegun* | bayonet* | bunker* |
      trench* | trenches | fortif* | minefield* | land mine* | war plan* | wartime | warfighting |
      warfare | warrior* brigade | battlegroup* | battle group* | task force | expeditionary |
      frontlines`,
  },
  {
    gives: ["state"],
    phrases: `
      government | governments | ministry | minister | ministers | president | foreign | embassy |
      ambassador* | kremlin | white house | state department | diplomat* | officials | treasury |
      beijing | moscow | tehran | pyongyang | state sponsored | state backed | russian | chinese |
      iranian | north korean | russia | china | iran | north korea | russia s | iraqi | iraq |
      u.n. | united nations | security council | authorities | cia | c.i.a. | pakistan | india |
      libya | syria | israel | israeli | foreign ministry | foreign minister | prime minister |
      premier | chancellor | intelligence | intelligence agency | interior ministry | ministry s |
      government s | parliament | bundestag | duma | national security | homeland security |
      election | elections | federal | fbi | justice department | sanctions | envoys | envoy |
      consulate | washington | london | brussels | paris | berlin | kyiv | warsaw | seoul | tokyo |
      taipei | canberra | ottawa | delhi | islamabad | ankara | jerusalem | vilnius | riga |
      tallinn | helsinki | stockholm | oslo | copenhagen | state media | state television | taiwan |
      ukraine | ukrainian | estonia | estonian | lithuania | latvia | poland | polish | nato |
      european union | eu | european commission | pentagon | army | military`,
  },
  {
    gives: ["battle"],
    phrases: `
      attack | attacks | attacked | attacking | struck | fighting | clash | clashes | fired at |
      opened fire | fires on | shelling | raid | raids | assault | ambush* | offensive | hit by |
      bombs | bombing | bombings | bombed | explosion | explosions | blast | gunfire | shot down |
      insurgent* | rebels | militants | invasion | war in | sunk | strikes on | strikes against |
      air strikes | airstrikes | conflict | front line | torpedoed | seized | captured | shell |
      shells | mortar* | grenade | grenades | sniper* | siege | besieged | trench | trenches |
      firefight* | gun battle* | gunfight* | skirmish* | counterattack* | counter attack* |
      counteroffensive | barrage* | bombard* | bombardment* | salvo | salvos | airstrike* |
      air raid* | warplanes | air strike* | ceasefire* | cease fire* | truce | armistice |
      front lines | frontline | incursion* | invaded | invades | invading | overran | overrun |
      recaptur* | retook | retaken | mutiny | coup | putsch | war crimes | massacre* | rebellion |
      rebel | fighters | militiamen | gunmen | gunman | detonat* | suicide | roadside | landmine* |
      booby trap* | torpedo* | strafed | strafing | hostilities | battlefield`,
  },
  {
    gives: ["death"],
    phrases: `
      killed | kill | kills | killing | dead | die | dies | died | deaths | death toll | wounded |
      wounds | injured | injuring | casualties | victims | slain | bodies | destroyed | captured |
      fatalities | fatally | fatal | perished | lives lost | loss of life | lost their lives |
      lives | martyred | shahadat | martyrdom | slaughter* | massacre* | murdered | murder |
      executed | executions | beheaded | shot dead | gunned down | blown up | coffins | corpses |
      bodies of | burial | funerals | buried | maimed | hurt | casualty | neutralised |
      neutralized | eliminated | liquidated | burnt alive | burned alive | drowned | crushed |
      missing in action`,
  },
  {
    gives: ["talks"],
    phrases: `
      talks | talk | meet | meets | met | meeting | visit | visits | visited | visiting | summit |
      sign | signs | signed | signing | agree | agrees | agreed | agreement | dialogue | negotiat* |
      discuss | discusses | discussed | discuss* | hosts | hosted | delegation | diplomats |
      ambassador | conference | counterpart | counterparts | bilateral | tour of | tours |
      cooperation | pledge | pledges | put their names | put his name | put her name |
      puts its name | pens to | inks | inked | initialled | initialed | shake hands | shook hands |
      handshake | round table | sit down with | sat down | sits down | face to face |
      across the table | phone call | telephoned | spoke by telephone | video call | received in |
      receives | red carpet | courtesy call | paid a call | calls on | flew to meet | stopover |
      arrived for | communique | joint statement | joint declaration | accords | mediators |
      mediated | envoys | emissar* | delegates | negotiating table | consultations | roundtable |
      working group | plenary`,
  },
  {
    gives: ["trade"],
    phrases: `
      contract | contracts | buy | buys | buying | bought | purchase | purchases | purchased |
      order for | orders | deliver | delivered | delivers | delivery | deliveries | export |
      exports | sale | sales | sell | sells | sold | awarded | production | procurement | procure* |
      supplier | deal for | deal to | manufactur* | supply of | supplies | donate* | shipyard* |
      orders for | tender | tenders | bidder | bidders | bids for | contract s | contractor* |
      picks | picked to | crore | million deal | producer* | maker | makers | factory | factories |
      assembly | offset* | licence | batch | tranche | lease | leases | leased | refurbish* |
      overhaul* | upgrade | upgrades | second hand | surplus | hands over | handed over | handover |
      takes delivery | donated | donation | donations | gift | gifts`,
  },
  {
    gives: ["trial"],
    phrases: `
      court | trial | convicted | convicts | sentenced | judge | charged | charges | prosecutor* |
      guilty | arrest | arrests | arrested | accused | suspect | suspects | suspected | lawsuit |
      detained | plea | pleads | inquiry | investigation | indicted | indictment | courtroom |
      courts | coroner* | inquest | inquests | verdict | acquit* | acquittal | jailed | in jail |
      jail | prison term | years in prison | sentence | sentences | sentencing | appeal court |
      appeals court | supreme court | high court | extradit* | in the dock | tribunal | defendant* |
      plead | pleaded | pled | testif* | judges | magistrate* | remanded | remands | charge sheet |
      charging | prosecut* | counts of | pardon | pardons | pardoned | clemency | extradition |
      convict | conviction* | war crimes | bail | on trial | retrial | whistleblower* |
      commission of inquiry | investigators | investigating | manslaughter | murder trial`,
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
      launching | testing | lifted off | lifts off | liftoff | blasted off | took off vertically |
      test launch* | test flight* | flew | flies | soared | splashed | trial | trials | shot |
      shots | launcher | salvo | volley | detonat* | set off | explode* | exploded | blows up |
      blew up | failed | tries | attempt`,
  },
  {
    gives: ["peril"],
    phrases: `
      flood* | earthquake* | hurricane* | typhoon* | cyclone* | wildfire* | forest fire* |
      landslide* | tsunami* | disaster relief | natural disaster* | pandemic | coronavirus |
      covid* | storm damage | bear attacks | outbreak | ebola | evacuees | volcan* | blizzard* |
      mudslide* | levee | levees | dam burst | dyke | dykes | dikes | sandbag* | inundat* |
      under water | rising rivers | rising water* | floodwater* | rivers are still rising | deluge |
      monsoon | avalanche* | heatwave | heat wave | drought | bushfire* | brush fire* | wild fire* |
      hotshots | fire retardant | fire line | retardant | aftershock* | rubble of |
      collapsed building* | oil spill | snowstorm | ice storm | snowed in | winter storm |
      tornado* | eruption | lava | ashfall | cholera | epidemic | measles | the virus | quarantine |
      intensive care | ventilator* | storm surge | storm hit | superstorm | tropical storm |
      cut off by creek | flash flood* | mudflow* | dam collapse | quake | quakes | quake hit |
      forest fires | blaze* | wildland fire* | disaster zone | disaster area | port explosion |
      bridge collapse | train crash | mine disaster | sinking ferry | swollen river* |
      famine relief | drinking water shortage | contaminated water | hurricane's | typhoon's |
      stricken reactor | monsoon* | drought* | famine* | malaria | dengue | polio | epidemic* |
      dyke breach* | levee* | heat wave* | heatwave* | snowstorm* | snowbound | ice storm* | gales |
      torrential | tropical storm* | rubble of the quake | firebreak* | scabies | crop failure |
      locust* | oil spill* | capsized ferry | ferry disaster`,
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
      shuttle | lunar | moon landing | mars | spacecraft | space telescope | astronomer* |
      asteroid* | crewed mission | space tourist* | space tourism | spacewalk* | mars rover |
      rover | telescope* | soyuz crew | dragon capsule | crew dragon | starliner | starship |
      falcon 9 | falcon heavy | roscosmos | jaxa | isro | weather satellite | science satellite |
      planetary`,
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
      body armor | interceptors | patriot | engines | fighting vehicle* | combat vehicle* |
      infantry fighting | troop carrier* | personnel carrier* | armoured car* | armored car* |
      armoured personnel | armored personnel | mine resistant | tracked vehicle* |
      wheeled vehicle* of the army | amphibious vehicle* | bridging equipment | army trucks |
      military trucks | military vehicle* | tactical vehicle* | self propelled gun* |
      self propelled howitzer* | field gun* | cannon | cannons | gun barrel* | gun tube* |
      howitzer tube* | mortar* | rocket artillery | multiple rocket | multiple launch | antitank |
      anti tank | anti ship | air to air | air to ground | surface to air | cruise missile* |
      ballistic missile* | guided bomb* | smart bomb* | glide bomb* | cluster bomb* |
      cluster munition* | bombs for | warhead* | rounds of | artillery round* | artillery shell* |
      155 millimeter* | 155 millimetre* | 155mm | propellant* | explosives | fuze* | grenade* |
      small arms | machine gun* | machineguns | assault rifle* | carbines | pistols for |
      sniper rifle* | service rifle* | combat rifle* | night vision | night sights |
      thermal imager* | sights | body armour | helmets | uniforms | combat boots | parachutes |
      combat gear | radios | tactical radio* | command system* | fire control system* |
      launch system* | torpedo* | sea mines | sonar | sonars | minehunter* | minesweeper* |
      patrol ship* | patrol vessel* | patrol craft | landing craft | hovercraft | landing ship* |
      aircraft carrier* | cutter | cutters | offshore patrol | support ship* | icebreaker* for the |
      combat aircraft | combat jets | attack helicopter* | transport aircraft | trainer aircraft |
      trainer jet* | training aircraft | tanker aircraft | aerial tanker* | refuelling aircraft |
      early warning | maritime patrol aircraft | surveillance aircraft | gunship* | airframe* |
      bombers | bomber | fighter plane* | loitering | uav | uavs | unmanned | spy satellite* |
      military satellite* | air defence | air defense | air defences | air defenses |
      missile defence | missile defense | interceptor missile* | missile batter* | batteries of |
      launchers | main battle | battle tank* | light tank* | flying kit | kit for the army |
      heavy weapons | lethal weapons | lethal aid | weaponry | armament* | armaments | ordnance |
      military kit | defence equipment | defense equipment | military technology`,
  },
  {
    gives: ["vessel"],
    phrases: `
      ship | ships | vessel | vessels | tanker | tankers | supertanker* | freighter* |
      merchant ship* | cargo ship* | container ship* | warship* | frigate* | submarine* |
      destroyer* | corvette* | cruiser | boat | boats | oil platform | navy | flagged | speedboat* |
      dhow | dhows | trawler | trawlers | fishing boat* | fishing vessel* | bulk carrier* | bulker |
      bulkers | oil tanker* | gas carrier | lng carrier* | car carrier | cargo vessel* |
      coast guard | coastguard | cutter | cutters | icebreaker* | minesweeper* | minehunter* |
      patrol boat* | gunboat* | flotilla | landing craft | hovercraft | aircraft carrier* |
      flagship | fleet | hull | tug | tugs | tugboat* | barge | barges | yacht* | sailors aboard |
      hospital ship | merchantman | merchantmen | skiff* | liner | destroyer s | uss | hms`,
  },
  {
    gives: ["obituary"],
    phrases: `
      dies at | dies aged | has died | died at | obituary | aged | dead at | is dead | dies in crash`,
  },
  {
    gives: ["alliance"],
    phrases: `
      nato | atlantic alliance | alliance | nato s | aukus | military bloc | north atlantic |
      atlantic pact | warsaw pact | csto | collective security treaty organi* |
      shanghai cooperation | anzus | seato | cento | western european union | quad partners |
      five power defence | joint expeditionary force | bucharest nine | nordic defence |
      defence union | defense union | atlantic council | natos | atlantic allies | atlantic club`,
  },
  {
    gives: ["platform"],
    phrases: `
      frigate* | submarine* | destroyer | destroyers | warship* | cruiser | corvette* |
      carrier strike group* | aircraft carrier* | amphibious ship* | naval vessel* | landing ship* |
      carrier group | bomber | bombers | fighter jets | squadron | brigade | battalion | marines |
      gunboat* | patrol boat* | submarine | frigate | cutter | minehunter* | minesweeper* |
      hospital ship* | icebreaker | landing craft | carrier strike | fast attack craft |
      missile boat* | patrol ship* | patrol vessel* | offshore patrol vessel* | auxiliary | oiler |
      oilers | replenishment ship* | support ship* | survey ship | supercarrier* | battleship* |
      helicopter carrier* | lead ship | warship | cruisers | amphibious assault | dreadnought`,
  },
  {
    gives: ["service"],
    phrases: `
      conscript* | conscription | military service | national service | compulsory service | draft |
      troops | soldiers | recruitment | enlistment | veterans | reservists | mobilization |
      mobilisation | women in combat | military justice | able bodied | military age | draft age |
      draftees | draftee | initial service | basic service | service in uniform |
      service for women | conscription age | yeshiva students | haredim | haredi |
      ultra orthodox men | men born in | compulsory military | call up | called up |
      alternative service | civilian service | recruits | the draft | conscript army | conscripted |
      veterans' | ex servicemen | war widows | gays in the military | transgender troops |
      military pensions | reserve service | reserve duty | servicemen | go on serving |
      serve in the army | serve in the military | serve in the armed forces | serving in the army |
      military exemption* | exempt from service | citizen army | people's army`,
  },
  {
    gives: ["post"],
    phrases: `
      resign | resigns | resigned | resignation | resigning | quits | quit | steps down |
      stepped down | appoint | appoints | appointed | appointment | named | names | nominee |
      nominat* | nominates | sacked | sacks | fired | fires | ousted | ousts | dismissed |
      dismisses | dismissal | replaces | replaced | replace | successor | sworn in | new |
      confirmed | pick | candidate | reshuffle* | takes over | removes | removed | relieved of |
      relieved of command | retires | hands over | hand over | takes command | assumes command |
      took command | assumed command | installed | chosen | picks | picked | tapped | taps |
      to succeed | succeeded | succeeds | steps aside | stands down | stood down | drops | axed |
      axes | purged | purge | purges | confirms | confirmation | recalled | demoted |
      cabinet shuffle | takes office | took office | takes the post | gets the post | post goes to |
      stripped of | removed from | forces out | forced out | pushed out | shake up | outgoing |
      incoming | caretaker | acting | tenders | elevated to | promoted to | handpicked`,
  },
  {
    gives: ["theatre"],
    phrases: `
      ukraine | gaza | west bank | sudan | darfur | yemen | syria | iraq | afghanistan | congo |
      sahel | donbas | crimea | north korea | taiwan | kosovo | bosnia | lebanon | somalia | libya |
      myanmar | chechnya | karabakh | nagorno karabakh | south sudan | tigray | houthis | hamas |
      hezbollah | taliban | ukrainian | ukrainians | ukraine s | kyiv | kiev | gazan* |
      palestinian* | sudanese | darfuri* | yemeni* | sanaa | houthi | syrian* | damascus | iraqi* |
      baghdad | afghan* | kabul | congolese | kinshasa | goma | m23 | malian | mali | bamako |
      burkina faso | ouagadougou | niger | niamey | chad | chadian | central african republic |
      bangui | somali* | mogadishu | al shabab | al shabaab | eritrea | ethiopia* | amhara |
      oromia | libyan* | tripoli | benghazi | haftar | lebanese | beirut | south lebanon |
      southern lebanon | golan | burma | burmese | rakhine | naypyidaw | bosnian* | sarajevo |
      serb | serbs | serbia* | croat | croats | croatia* | kosovar* | pristina | belgrade |
      macedonia* | yugoslav* | chechen* | grozny | dagestan | ingushetia | abkhazia* |
      south ossetia* | tskhinvali | georgian troops | armenian* | azerbaijan* | baku | stepanakert |
      transnistria* | moldova* | donetsk | luhansk | kherson | kharkiv | mariupol | kashmir |
      line of control | waziristan | balochistan | baluchistan | swat valley | punjab attack |
      sri lanka* | tamil* | nepal* | maoist* | mindanao | jolo | moro | aceh | east timor* | papua |
      bougainville | rwanda* | kigali | burundi* | uganda* | angola* | mozambique | mozambican |
      cabo delgado | sierra leone* | liberia* | ivory coast | ivorian | cote d ivoire |
      guinea bissau | western sahara | polisario | algeria* | sinai | kuwait* | hormuz | red sea |
      bab el mandeb | gulf of aden | persian gulf | haiti* | port au prince | colombia* | farc |
      nicaragua* | contras | el salvador | salvadoran* | guatemala* | chiapas | peruvian |
      nagaland | manipur | falklands | falkland islands | malvinas | cyprus | cypriot* |
      korean peninsula | dmz | demilitarized zone | demilitarised zone | yeonpyeong |
      taiwan strait | galwan | ladakh | ceasefire line | line of contact | green line |
      frontline village*`,
  },
  {
    gives: ["blame"],
    phrases: `
      novichok | nerve agent* | kremlin | moscow | russian operatives | operatives | agents of |
      foreign agents | gru | fsb | blames russia | blamed on | state sponsored | assassins |
      polonium | litvinenko | skripal* | navalny | former kgb | russian agents | russian spies |
      north korean agents | iranian agents | state's agents | secret services |
      intelligence officers | markov | vx | hit squad | death squad abroad | assassin | salisbury |
      amesbury | porton down | dead drop | kim jong nam`,
  },
  {
    gives: ["terror"],
    phrases: `
      suicide | terror* | car bomb* | truck bomb* | militant* | bomb plot | pipe bomb* |
      shoe bomb* | unabom* | embassy | mosque | market | gunmen | gunman | hostage* | jihad* |
      extremis* | bomber | bombers | bomb | bombs | bombing* | explosive* | kilos of explosive |
      detonat* | plotters | beheaded | al qaeda | isis | islamic state | synagogue | nightclub |
      bazaar`,
  },
  {
    gives: ["past"],
    phrases: `
      world war i | world war ii | world war one | world war two | first world war |
      second world war | vietnam war | civil war era | american civil war | cold war | centur* |
      historian* | battle of britain | battle of the bulge | d day | normandy landings | iwo jima |
      okinawa campaign | tarawa | guadalcanal | pearl harbor | pearl harbour | dunkirk | arnhem |
      stalingrad | el alamein | gallipoli | anzac | passchendaele | somme | verdun | ypres |
      western front of 1917 | battle of waterloo | napoleonic | boer war | crimean war |
      spanish civil war | revolutionary war | war of independence | gettysburg | trojan war |
      hundred years war | thirty years war | 1914 | 1915 | 1916 | 1917 | 1918 | 1939 | 1940 | 1941 |
      1942 | 1943 | 1944 | 1945 | holocaust | nazi* | wehrmacht | luftwaffe | inchon | chosin |
      medieval | tudor | viking* | roman legion* | archaeolog* | wartime bomb`,
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
      gates | esper | deputy secretary of defense | under secretary of defense |
      undersecretary of defense | deputy defense secretary | defense ministers | defence ministers |
      war minister | minister of war | secretary of war | war secretary | armed forces minister |
      minister for the armed forces | minister of the armed forces | minister for defence |
      minister for defense | minister of national security | defense undersecretary |
      deputy minister of defen* | defence under secretary | junior defence minister |
      permanent secretary of defen* | army secretary | navy secretary | air force secretary |
      secretary of the army | secretary of the navy | secretary of the air force |
      chief of defen* staff | chief of the defen* forces | chief of the armed forces |
      chief of general staff | head of the general staff | head of the armed forces |
      head of the army | head of the navy | head of the air force | head of the military |
      chief of the naval staff | chief of naval staff | naval chief | chief of the air staff |
      chief of air staff | air force chief | air force chief of staff | army chief of staff |
      army's chief of staff | navy's chief | marine corps commandant |
      commandant of the marine corps | commandant of the coast guard | coast guard commandant |
      first sea lord | chief of the imperial general staff | chief of joint staff |
      chief of the joint staff | joint chiefs chairman | joint staff chief | jcs chairman |
      commander in chief of the armed forces | commander in chief of the army |
      supreme allied commander | saceur | supreme commander | commander of the ground forces |
      commander of the land forces | ground forces commander | land forces commander |
      commander of the navy | commander of the air force | commander of the army | fleet commander |
      commander of the black sea fleet | commander of the northern fleet | inspector of the army |
      inspector of the navy | inspector general of the bundeswehr |
      chief of the national guard bureau | director of naval | centcom commander |
      head of central command | head of southern command | space force chief |
      chief of space operations | top general | top admiral | top soldier | top commander |
      highest ranking officer | military governor | chief of the general staffs | general staffs |
      chiefs of staff | chiefs of defence | chiefs of defense | chiefs of general staff |
      theater commander | theatre commander | marshal of the soviet union |
      national security advisers | secretary of the security council | national defence minister |
      national defense minister | lloyd austin | mcnamara | weinberger | cheney | shoigu |
      belousov | gerasimov | syrskyi | zaluzhnyi | reznikov | umerov | fedorov's ministry |
      pistorius | lecornu | kramp karrenbauer | von der leyen | rajnath singh | yoav gallant |
      ehud barak | crosetto | ben wallace | john healey | marles | blaszczak | kosiniak kamysz |
      dong jun | li shangfu | wei fenghe | kihara | nakatani | le drian`,
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
      ransomware | crashed | knocked offline | cyber | intrusion | stole | defaced | virus |
      cyberattack* | cyber attack* | phishing | spyware | wiper | botnet* | ddos |
      denial of service | backdoor | back door | trojan | worm | code | password* | servers |
      stolen data | data theft | leak site | knocked out | wiped | wiping | encrypted their |
      decrypt* | exploit* | vulnerabilit* | penetrat* | infiltrat* | break in | break ins |
      compromised`,
  },
  {
    gives: ["expel"],
    phrases: `
      expel* | expulsion | persona non grata | ordered out | declares unwelcome |
      declared unwelcome | sent home | sends home | throws out | kicks out | told to leave |
      given 48 hours | given 72 hours | ordered to leave | recalls ambassador`,
  },
  {
    gives: ["unit"],
    phrases: `
      soldier | soldiers | sailor | sailors | airman | airmen | marine | marines | guardsman |
      guardsmen | guard members | service member* | servicemember* | troops | reservist* | army |
      navy | air force | national guard | army reserve | battalion | brigade | regiment | squadron |
      wing | sergeant | noncommissioned | veteran | veterans | cadets | colonel | paratroopers |
      rangers | military | servicemen | serviceman | servicewom* | corporal* | pfc | pvt | spc |
      sgt | cpl | lt col | private first class | lance corporal* | tech sgt | staff sgt |
      sergeant major | staff sergeant | master sgt | petty officer* | lieutenant |
      captain in the army | major in the | lt | maj | brig gen | maj gen | midshipm* | recruit |
      recruits | cadet | conscript | conscripts | gurkha* | legionnaire* | commandos | commando |
      green beret* | special forces | special forces soldier* | sappers | platoon* |
      company of infantry | aircrew* | loadmaster* | crew chief* | air wing | airlift wing |
      fighter wing | refueling wing | squadrons | royal navy | royal marines | royal marine |
      red army | marine corps | reservists | seabees | submariner* | seaman | seamen |
      officer cadet* | infantrym* | tank crew* | aviator* | fighter pilot* | navy seal* |
      navy pilot* | army doctor* | army medic* | medic | medics | guards regiment | grenadier* |
      fusilier* | dragoons | hussars | highlanders | engineers battalion | peacekeeper* |
      blue beret* | blue helmet* | noncommissioned officers | nco | ncos | drill sergeant* |
      honor guard | honour guard | gunner | gunners`,
  },
  {
    gives: ["aircraft"],
    phrases: `
      fighter jet* | fighter | fighter plane* | warplane* | military aircraft | jets | jet |
      bomber* | drone | drones | balloon | military helicopter* | f 16 | f 35 | mig 29 | su 35 |
      military plane* | fighters | fighter aircraft | combat aircraft | combat jet* | warplane |
      aircraft | helicopter | helicopters | chopper* | gunship* | tiltrotor* | tilt rotor* |
      transport plane* | spy plane* | bombers | tanker aircraft | trainer jet* | airlifter* |
      glider* military | jets scrambled | airframe* | drone s | surveillance plane*`,
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
      stricken | victims | cleanup | recovery effort* | bottled water | drinking water |
      purified water | clean water | hot meals | blankets | tents | tarps | tarpaulins | tarpaulin |
      cots | diapers | food packages | food parcels | rice | sandbags | sandbagging | hoisted |
      hoist | hoists | winched | plucked | rooftops | rooftop | roofs | shelters | shelter |
      generators | donations | clinic | clinics | doctors | patients | vaccination* |
      field hospital* | search dogs | sniffer dogs | search teams | survivor | trapped |
      missing people | cut off | marooned | retardant | fire crews | firefighting | hoses | debris |
      cleaning up | clearing roads | pontoon* | distribut* | lifeline | airlifted | airlift |
      homeless | medics | medical team* | nurses | ventilators | protective masks`,
  },
  {
    gives: ["drill"],
    phrases: `
      exercise | exercises | drill | drills | training | trains | trained | rehears* | simulated |
      war game* | maneuvers | manoeuvres | war games | wargame* | training exercise* |
      opposing force | opfor | scenario | scenarios | make believe | mock | notional | simulation |
      simulate | simulates | rehearse | rehearsal | red team | blue team | umpires | participants |
      trainees | manoeuvre | maneuver | live fire | simulating | imaginary enemy | fictional |
      fictitious | pretend | practise | practised | practising | practice | practicing | iteration |
      annual series | interoperability | edition of | training course | instructors | war gaming`,
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
      intelligence chief | gchq | national security agency | =NSA | =ASIO | =ASIS | =CSIS | =DGSE |
      =DGSI | =BfV | =MAD | =AIVD | =MIVD | =SVR | =NKVD | =OSS | =KCIA | =ANSP | =MSS | =ISI |
      =RAW | stasi | securitate | savak | mukhabarat | supo | unit 8200 | state security | =SBU |
      =HUR | =NIS | =BIS | =SIS | =FBI | federal security service | state security service |
      security police | secret police | intelligence bureau | intelligence directorate |
      intelligence directorate's | intelligence department | military intelligence |
      counterintelligence | counter intelligence | counter espionage | domestic intelligence |
      central intelligence agency | intelligence services | spy service | spy agencies | spy chief |
      spymaster | spymasters | intelligence bosses | office for the protection of the constitution |
      research and analysis wing | inter services intelligence | general intelligence |
      ministry of intelligence | intelligence ministry | revolutionary guards intelligence |
      reconnaissance general bureau | ministry of state security | five eyes`,
  },
  {
    gives: ["installation"],
    phrases: `
      air base | airbase | military base | naval base | army base | marine base |
      marine air station | base | air station | u.s. base | american base | runway |
      training ground | radar site | barracks | garrison | camp humphreys | live fire range |
      firing range | bombing range | artillery range | naval station | naval air station |
      air force base | airfield | army camp | marine camp | missile site | launch site |
      interceptor site | radar station | tracking radar | tracking station | ammunition depot |
      munitions depot | arsenal | heliport | helicopter base | drone base | submarine base |
      spaceport base | training area | proving ground | thaad | missile battery |
      anti missile base | aegis ashore | bases | headquarters site`,
  },
  {
    gives: ["carrier"],
    phrases: `
      carrier strike group* | aircraft carrier* | carrier group | carrier | amphibious ready group |
      warships`,
  },
  {
    gives: ["signing"],
    phrases: `
      signed | sign | signs | signing | signature | signatories | ratif* | put their names |
      put his name | puts its name | pens to | inks | inked | initialled | initialed | pen their |
      enters into force | entered into force | into force | concluded | conclude | renewed | renew |
      renews | renewal | extended | extends | tear up | tore up | abrogat* | denounce* | scrap |
      scraps | scrapped | suspend | suspends | lapse*`,
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
      peace deal | multinational mission | withdrawal | rebels | guerrilla* | disengagement |
      stop firing | stop shooting | lay down arms | lay down their arms | lays down | disarm |
      prisoner exchange | prisoner swap | exchange of prisoners | line of contact | peacemak* |
      power sharing | demobili* | decade of killing | end the war | end of the war | ending war |
      ending the war | end to the war | ten year war | lull | armistice | foreign soldiers gone |
      foreign troops | guerrillas | insurgents | maoists | taliban | warring | warring sides |
      rebel leader* | disarmament of rebels | buffer zone`,
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
      worshippers | abduct* | kidnap* | captives | captive | hostage* | ransom | hooded men |
      masked men | armed men | rebels | insurgents | pirates | jihadists | students taken | nuns |
      aid workers | missionaries | oil workers | engineers abducted | bus passengers | pilgrims |
      commuters | congregation | seminarians`,
  },
  {
    gives: ["ranked"],
    phrases: `
      noncommissioned officer* | soldier of the year | sailor of the year | airman of the year`,
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
      lt | lt col | 1st lt | 2nd lt | capt | maj | col | brig gen | maj gen | lt gen |
      airman 1st class | senior airman | airman first class | petty officer* | chief petty officer |
      corporal | seaman | lance cpl | gunnery sgt | first sergeant | warrant officer | private |
      lieutenant | colonel | sergeant major | specialist | ensign | lt cmdr | cmdr | rear adm |
      sub lieutenant | flight lieutenant | wing commander | squadron leader | bombardier |
      able seaman | leading seaman | crew chief* | loadmaster*`,
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
