import type { Rule } from "../../rule.ts";

/** Acts of war, truces, deployments and coups in the words of reports from the field. */
export const combat: readonly Rule[] = [
  {
    weight: 2,
    gives: ["battle"],
    unless: ["drill", "trial", "sporting"],
    needs: ["military", "theatre", "death", "battle"],
    phrases: `
      stop firing | cease firing | stopped firing | stops firing | silenced the guns |
      guns fall silent | guns fell silent | guns go silent | halt in fighting | lull in fighting |
      pause in fighting | humanitarian pause | humanitarian truce | cessation of hostilities |
      halt to hostilities | end to fighting | end of hostilities | end hostilities |
      end the fighting | peace accord | peace accords | peace agreement with rebels | disengagement |
      separation of forces | demarcation line | line of contact | contact line | line of control |
      blue line | green line | ceasefire zone | no man s land | grey zone | gray zone |
      disputed border | border fighting | border battle* | border skirmish* | border conflict |
      border war | border incident* | border standoff | shot across the border | fired across |
      shelled across | exchange of shots | exchanged shots | traded shots | trade shots |
      trading shots | traded blows | came under fire | comes under fire | under fire |
      returned fire | return fire | opens fire | fired back | heavy fire | heavy gunfire |
      intense fighting | street fighting | house to house | street battle* | street by street |
      hand to hand | pitched battle* | tank battle* | running battle* | battle for | battle of |
      battle rages | battles rage | fight for control | fighting rages | fighting erupt* |
      fighting broke out | fighting resumed | fighting flare* | renewed fighting | new fighting |
      clashes erupt* | clashes broke out | deadly clashes | fierce clashes | heavy clashes |
      clashed with | battled | battling | push back | pushed back | beat back | beaten back |
      repel* | repuls* | drove out | driven out | drive out | dislodg* | flush out | flushed out |
      mop up | mopping up | cleared of | sweep operation | cordon | cordoned off the village |
      search and destroy | dug in | dugout* | trenches | foxhole* | bridgehead | bridgeheads |
      beachhead* | salient | encircled | cut off supply | supply line* | supply route |
      counterattack* | counter attack* | counter offensive* | pincer | spearhead* | vanguard |
      rear guard | rearguard | retreated | retreating | fell back | pulled back | pull back |
      pulling back | withdrew from | withdrawn from | abandoned positions | outpost* | strongpoint* |
      enclave | checkpoint attacked | garrison falls | garrison surrender* | laid siege | lay siege |
      blockade of | starved out | relieve the siege | fell to | falls to | fall of | has fallen |
      captured by | seized by rebels | overrun by | overran | walk into | walked into |
      marched into | march on | marched on | rolled into | rolls into | roll into | poured into |
      pour into | push into | pushed into | pushes into | crossed into | enter the city |
      entered the city | enter the town | entered the town | enters the capital | took the town |
      took the village | takes the town | retook | retaken | retake | retakes | reconquer* |
      regained | regain control | raise* the flag over | hoist* the flag over | under control of |
      in rebel hands | rebel held | government held | militia held | held by rebels |
      held by insurgents | contested town | two sides count | both sides report | both sides claim |
      inflicted losses | heavy losses | losses among | dead and wounded | killed or wounded |
      wounded in action | roughly ninety dead | fallen soldiers | bodies exchanged |
      exchange of bodies | exchange of the dead | captured soldiers | captured troops |
      captured pilots | prisoners freed | prisoners exchanged | prisoners released |
      prisoners of both | swap prisoners | swapped prisoners | taken prisoner | pows | pow |
      warplanes | fighter bombers struck | jets bomb* | jets pound* | jets strike* | jets hit |
      jets struck | planes bomb* | planes strafe* | planes struck | gunships fire* |
      gunships attack* | helicopter gunship* | helicopters fired | bombers struck | barrel bomb* |
      cluster bomb* | cluster munitions | bunker buster* | glide bomb* | guided bomb* | napalm |
      white phosphorus | thermobaric | incendiary bomb* | leaflets dropped | dropped bombs |
      dropping bombs | drops bombs | bombed by | bombing raids | bombing run* | strafed | strafing |
      pounded | pounds | pounding | pummel* | hammered positions | blasted positions | battered |
      flattened | levelled | leveled | razed | reduced to rubble | rubble | shell splinter* |
      shell hole* | shell hits | shell hit | shells rain* | shells fell | shells fall |
      shells land* | shells exploded | mortar round* | mortar shell* | mortars | mortar bomb* |
      rockets land* | rockets hit | rockets fired | rockets rain* | rockets slam* | rocket salvo* |
      rocket barrage* | grad rockets | grads | salvoes | volley of | cannonade | cannon fire |
      machine gun fire | automatic fire | automatic weapons fire | tracer | grenade attack* |
      rocket propelled grenade* | rpg | rpgs | sniper | snipers | sharpshooter* | minefield* |
      mined road | stepped on a mine | hit a mine | struck a mine | mine blast | mine explo* |
      sappers | booby trap* | missiles rained | missiles hit | missiles slam* | missile hit |
      missile hits | missile struck | missile slammed | missiles struck | intercepted over |
      air defences shot | air defenses shot | air defence repelled | brought down | brings down |
      bring down | downed | downing of | shot out of the sky | shootdown | wreckage | dogfight* |
      scrambled and fired | kamikaze drone* | exploding drone* | explosive drone* | attack drones |
      drone swarm attack | drone hit | drone hits | drone struck | drones struck | drones hit |
      drones attacked | fpv | loitering munition* struck | sea drone* struck | naval drone* |
      limpet mine* | boarded by commandos | seized the vessel | sank the | was sunk`,
  },
  {
    weight: 2,
    gives: ["battle"],
    needs: ["military", "theatre"],
    unless: ["drill", "trial", "sporting", "trade"],
    early: true,
    phrases: `
      last troops | last soldiers | last french soldiers | last american soldiers | last convoy |
      final convoy | troops leave | troops left | soldiers leave | soldiers left | foreign soldiers |
      foreign troops | foreign forces | foreign legion lands | troops arrive* | soldiers arrive* |
      troops land* | soldiers land* | marines land* | paratroopers land* | paratroopers drop* |
      troops pour | troops cross* | troops march* | troops move* | troops mass* | massing troops |
      troop buildup | troop build up | troop movement* | troop reduction* | troop cut* |
      troop surge | surge troops | troop drawdown | drawdown | pullback | pull back | pullout |
      pulls out men | pulls out | pulled out | pulling out | pull out its | withdrawal |
      withdraws its | withdraw its | withdrew its | take its soldiers home | bring troops home |
      brings troops home | bring home troops | soldiers home | troops home | troops return* |
      fly home | handover of the base | hand over base | handed over the base |
      handed back the base | vacated | vacate | leave the base | left the base | quits base |
      abandon the base | hands over security | security handover | transfer of authority |
      transition of security | transfer of security | takes command of mission | handover ceremony |
      changeover of contingent | rotation of | rotates in | rotated out | relief in place |
      six month tour | six month deployment | six months in | nine month deployment |
      year long deployment | seven month deployment | tour of duty in | first tour | second tour |
      deploying to | deployed in | deploys in | deployed with the | deploy to | set off for |
      set out for | sets out for | leave for lebanon | left for lebanon | leaves for lebanon |
      depart for | departs for | departed for | reinforcements | reinforcement | reinforce* |
      beef up | advance party | vanguard of | rapid reaction force | quick reaction force |
      reaction force | intervention force | intervention brigade | protection force |
      monitoring force | buffer force | interposition | multinational force | multinational troops |
      observer force | observer mission | mission mandate | mandate of the | mandate extended |
      extends mandate | renews mandate | renew the mandate | un mandate | peace force |
      peace mission | peace operation* | peace enforcement | peace support | peace soldiers |
      blue helmet | blue beret | blue berets | white jeeps | white vehicles | under un eyes |
      troop contributing | contributes troops | pledges troops | pledge troops | offers troops |
      offer troops | asks for troops | vote to send | votes to send | agreed to send |
      agrees to send | send soldiers | sends soldiers | sent soldiers | sending soldiers |
      send marines | sends marines | send warship* | sends warship* | sent warship* | send fighter* |
      sends fighter* | send planes | combat mission | combat role | combat tour | combat patrol* |
      patrols in | patrolling | joint patrols | security operation* | clearing operation* |
      clearance operation* | night raid* | raid on | raids on | special forces raid | commando raid |
      commandos raid | rescue raid | cross border operation* | ground incursion | ground troops |
      ground push | land invasion | surgical strike* | retaliatory strike* | retaliatory attack* |
      reprisal* | preemptive strike* | pre emptive strike* | preventive strike* | precision strike* |
      pinpoint strike* | targeted killing | targeted strike* | decapitation strike |
      manhunt for commander`,
  },
  {
    weight: 3,
    gives: ["battle"],
    phrases: `
      drone war | war of attrition | trench warfare | urban warfare | guerrilla warfare |
      asymmetric war* | proxy war | proxy wars | proxy conflict | shooting war | all out war |
      full scale war | full scale invasion | full scale offensive | ground offensive* |
      spring offensive | summer offensive | winter offensive | final offensive | major offensive |
      lightning offensive | rebel offensive | rebel advance | rebel attack* | rebel army |
      rebel group* | rebel leader* | rebel commander* | rebel stronghold* | rebel movement |
      rebel militia* | rebel soldiers | rebel troops | rebel faction* | rebel alliance |
      armed rebel* | armed uprising | armed insurrection | armed struggle | armed faction* |
      armed group* | armed militia* | armed opposition | armed men attacked | armed raid |
      separatist rebel* | secessionist* | breakaway region | breakaway republic |
      self proclaimed republic | junta forces | junta troops | junta soldiers |
      resistance fighters | people s defence force | people s defense force | ethnic armed |
      ethnic army | ethnic militia | arakan army | kachin independence | karen national |
      shan state army | ta ang | three brotherhood alliance | wa state army | kurdish fighters |
      kurdish forces | peshmerga | ypg | syrian democratic forces | free syrian army |
      syrian national army | southern resistance forces | houthi attack* | houthi missile* |
      houthi drone* | houthi fighters | hezbollah fighters | hamas fighters | qassam fighters |
      palestinian fighters | palestinian gunmen | israeli troops | israeli soldiers |
      israeli tanks | israeli strike* | israeli air | israeli airstrike* | israeli raid* |
      israeli warplanes | israeli jets | israel strikes | israel bombs | israel kills |
      israel pounds | russian strike* | russian troops | russian soldiers | russian tanks |
      russian army | russian attack* | russian drone* | russian missile attack* |
      russian shelling | russian invasion | russian advance* | russian offensive |
      ukrainian troops | ukrainian soldiers | ukrainian strike* | ukrainian attack* |
      ukrainian drone* | ukrainian army | syrian troops | syrian army | iraqi troops | iraqi army |
      afghan troops | afghan forces | afghan army | pakistani troops | indian troops |
      indian soldiers | turkish troops | turkish soldiers | turkish forces | turkish jets |
      ethiopian troops | eritrean troops | eritrean soldiers | rwandan troops | rwandan soldiers |
      ugandan troops | ugandan soldiers | kenyan troops | kenyan soldiers | chadian troops |
      chadian soldiers | malian troops | malian soldiers | malian army | french troops |
      french soldiers | french forces | british troops | british soldiers | american troops |
      american soldiers | u s troops | us troops | u s soldiers | us soldiers | nato troops |
      nato soldiers | nato forces | nato bombing | nato strike* | nato air | nato planes |
      nato peacekeep* | coalition troops | coalition strike* | coalition air | coalition planes |
      saudi led coalition | u s led coalition | us led coalition | serb troops | serbian troops |
      serb army | croat forces | croatian army | bosnian serb* | bosnian army |
      kosovo liberation army | yugoslav army | chechen rebel* | chechen fighter* |
      chechen guerrilla* | colombian soldiers | salvadoran army | contra rebels | sandinista* |
      khmer rouge | renamo | frelimo | rpf rebels | interahamwe | banyamulenge | mai mai |
      janjaweed | hemedti | burhan | haftar | khalifa haftar | libyan national army | dagalo |
      rapid support | government of national accord | polisario | tplf | tigrayan forces | fano |
      oromo liberation | seleka | anti balaka | cndp | codeco | m23 | nkunda | prigozhin |
      wagner group | wagner mercenar* | wagner fighters | africa corps | mercenar* |
      soldiers of fortune | foreign volunteers fight* | peace monitors | truce violation* |
      truce line | truce talks | truce holds | truce collapse* | truce deal | temporary truce |
      fragile truce | shaky truce | fragile ceasefire | siege lifted | lift the siege |
      fallen city | military post attacked | army post attacked | army positions |
      rebel positions | enemy positions | enemy troops | enemy forces | enemy fighters |
      enemy soldiers | military targets | military target | air and missile strikes |
      strike on military | war zones | killing field* | scorched earth | collateral damage |
      civilian casualties | civilian toll | civilians killed in strike | human shield |
      children recruited | child soldier* | peace process | peace roadmap`,
  },
  {
    weight: 4,
    gives: ["battle"],
    needs: ["military", "state", "theatre"],
    unless: ["trial", "sporting"],
    phrases: `
      putsch | palace coup | coup leader* | coup leaders | coup plotters | coup bid | counter coup |
      bloodless coup | junta | military government | army seize* | army takes power |
      army took power | army takes control | army took control | soldiers seize* | soldiers seized |
      soldiers storm* | soldiers surround* | soldiers announce* on | soldiers on state television |
      soldiers appear* on | soldiers went on state | officers announce* on | officers seize* |
      tanks in the streets | tanks on the streets | tanks surround* | troops surround* |
      troops on the streets | armoured cars at | armored cars at | light armour | light armor |
      rams the door | storm the palace | stormed the palace | presidential palace attacked |
      gunfire near the presidential | gunfire at barracks | state television seized |
      seized state television | seize the state broadcaster | suspend* the constitution |
      constitution suspended | dissolv* parliament and | closes the borders | curfew imposed by |
      state of emergency declared by the army | emergency for one year | all three powers |
      president detained | president held | president arrested by soldiers | detained by soldiers |
      held by soldiers | taken from their homes | ousted president | ousts president |
      topple* the government | toppled the president | toppled | overthrow | overthrown | overthrew |
      palace guard | mutinous | mutinying | mutineer | mutinied | rebellious soldiers | rebel officers |
      renegade soldiers | renegade general | renegade troops | military uprising | army uprising |
      army revolt | barracks revolt | soldiers revolt | revolt of | army mutiny | guards mutiny |
      imposed martial law | under martial law | transitional council | military ruler* |
      military rulers | strongman seizes | council for the safeguard | national committee for the salvation |
      return to barracks | return to constitutional order`,
  },
  {
    weight: 2,
    gives: ["battle"],
    near: ["military", "theatre", "death"],
    unless: ["drill", "trial", "sporting", "trade"],
    phrases: `
      monitors | observers | stronghold* | trench | shrapnel | surrounded | =LNA | =UNITA | wagner |
      standoff | downs | thrust | peace plan`,
  },
  // What tells of soldiers without telling of war: courts, accidents, memory, training, workshops, charity.
  {
    weight: -2,
    early: true,
    phrases: `
      inquiry | inquest | coroner | court martial* | tribunal | judge | judges | jury | verdict |
      prosecutors | sentenced | pleaded guilty | war crimes trial | acquitted | indicted | lawsuit |
      compensation | unlawful killing* | whistleblower* | ombudsman | harassment`,
  },
  {
    weight: -2,
    unless: ["battle"],
    phrases: `
      crash | crashed | crashes | mishap | accident | mountainside | collided | collision |
      training accident | training flight | safety investigation | rolled over | overturned`,
  },
  {
    weight: -2,
    early: true,
    phrases: `
      anniversary | memorial | memorials | museum | monument | cemetery | remains identified |
      remains of | accounted for | reenact* | world war ii | world war i | second world war |
      first world war | centenary | commemorat* | wreath* | veterans day | remembrance | reunion |
      medal | medals | honoured in | honored in | award ceremony | homecoming | reunited |
      unexploded | duds | wartime bomb | depot | workshop* | apprentic* | refurbish* | overhaul* |
      dentist* | surgeons | clinic | patients | midwi* | vaccinat* | cleft | medical outreach |
      refugee camp* | refugees cross | displaced people | food agency | world food programme |
      recruits train* | instructors | training programme | trainees | learn to | curriculum |
      classroom | graduation | graduat* | student* | festival | exhibition | concert | tournament`,
  },
  {
    weight: 4,
    needs: ["military", "theatre"],
    phrases: `
      takes over security | took over security | take over security | taking over security |
      take charge of security | takes charge of security | took charge of security |
      assume security responsibility | assumes security responsibility | assumes responsibility for security |
      handed over the province | hands over the province | hands over province | handover of province* |
      handover of the province | province handed over | control of the province handed |
      transfers control of the province | returns the province | security responsibility for`,
  },
];
