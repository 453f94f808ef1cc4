import type { Rule } from "../../rule.ts";

export const exercises: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      military exercise* | joint exercise* | naval exercise* | military drill* | joint drill* |
      naval drill* | live fire exercise* | live fire drill* | live fire training | live fire |
      war game* | wargame* | wargaming | field exercise* | field training | training exercise* |
      combined exercise* | joint military exercise* | bilateral exercise* |
      multinational exercise* | trilateral exercise* | air exercise* | command post exercise |
      tabletop exercise | combat training | military training | joint training | combined training |
      train and equip | training mission | interoperability | joint maneuver* | military maneuver* |
      military manoeuvre* | basic training | flight training | pilot training |
      amphibious exercise* | landing exercise* | annual exercise* | annual drill* | boot camp |
      training of soldiers | train soldiers | train troops | train ukrainian | trains troops |
      trained soldiers | snap exercise* | snap drill* | nuclear drill* | evacuation drill* |
      exercise* with nato | readiness exercise | marksmanship | expert infantry badge |
      training area | drills near | drills around | joint patrol* | passing exercise | passex |
      sinking exercise`,
  },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      exercise | exercises | drill | drills | training | train | trained | trains | maneuvers |
      manoeuvres | rehearsal* | simulation* | course for`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      exercise | exercises | drills | training | maneuvers | manoeuvres | trainees | cadets |
      academy`,
    early: true,
  },
  {
    weight: 4,
    phrases: `
      gunnery | marksmanship training | rifle qualification | weapons qualification | range day |
      best warrior | best ranger | warrior exercise | combat support training exercise |
      mission rehearsal | rehearsal exercise | mobilization exercise | certification exercise |
      culminating exercise | situational training | unit training | annual training |
      drill weekend | leaders course | leader course | leadership course | ranger course |
      ranger school | sniper course | sniper school | jump school | airborne school |
      air assault school | air assault course | survival training | field training exercise |
      joint training exercise | medical training | training event | training scenario* |
      training together | train together | trained together | trained alongside | train alongside |
      training alongside | partner nation training | training rotation | combat training center |
      readiness center | national training center | training range* | firing exercise* |
      firing drill* | live firing | surprise inspection | combat readiness check | landing drill* |
      anti submarine drill* | war games | capability demonstration | military competition |
      multinational training | exercise kicks off | exercise concludes | exercise begins |
      exercise ends | opening ceremony of exercise | drill off | drills off | drills with |
      exercises with | exercises near | maneuvers near | manoeuvres near | training ukrainian |
      training for ukrainian | trained ukrainian | train afghan | training afghan |
      trained afghan | training iraqi | train iraqi | train local forces | military instructors |
      military trainers | graduat* from the course | mass casualty exercise | simulated attack |
      simulated combat | replenishment drills | gunnery practice | airborne exercise |
      parachute jump | parachute training`,
  },
  {
    weight: 3,
    near: ["military", "unit"],
    phrases: `
      graduat* | course | courses | practice | practised | practiced | practise | practices |
      rehearse | rehearses | rehearsed | instructor* | trainer* | qualif* | certif* | simulat*`,
  },
  {
    weight: 3,
    needs: ["military"],
    near: ["drill"],
    early: true,
    phrases: `
      trained for | training | flew | exercise`,
  },
  {
    weight: 4,
    needs: ["military", "unit"],
    phrases: `
      training program* | training center | training centre`,
  },
  {
    weight: 3,
    needs: ["unit"],
    unless: ["trial"],
    early: true,
    phrases: `
      practiced | practised | practice | rehearsed | sharpen* skills | hone* skills | hones |
      sharpens | test* their skills | certification`,
  },
  {
    // Series by name, with the service that most of them belong to.
    weight: 4,
    phrases: `
      talisman sabre | talisman saber | cobra gold | balikatan | foal eagle | key resolve |
      team spirit exercise | ulchi freedom | ulchi focus lens | ulchi freedom guardian |
      freedom guardian | freedom shield | freedom edge | vigilant ace | max thunder | ssangyong |
      hoguk | taegeuk | warrior shield | keen sword | keen edge | yama sakura | orient shield |
      resolute dragon | cope north | cope india | cope thunder | valiant shield |
      northern edge | arctic edge | yudh abhyas | vajra prahar | tiger triumph |
      garuda shield | super garuda shield | hanuman guardian | kowari | southern jackaroo |
      bersama lima | bersama shield | bersama gold | suman warrior | suman protector |
      trident juncture | steadfast defender | steadfast dart | steadfast noon | steadfast jazz |
      steadfast defence | steadfast jupiter | steadfast duel | defender europe | defender 20 | saber strike |
      saber guardian | noble partner | agile spirit | rapid trident | cold response |
      nordic response | cold winter exercise | kevadtorm |
      anakonda | anaconda 16 | combined resolve | allied spirit | swift response | saber junction |
      immediate response 2* | reforger | able archer | autumn forge | autumn weaver | brilliant jump |
      noble jump | trident jaguar | ramstein alloy | union shield | shield of the union |
      peace mission 20* | joint sea 20* | northern interaction | maritime security belt |
      han kuang | wan an drill | joint sword | strait thunder | bright star exercise |
      exercise bright star | eager lion | african lion | unified focus |
      justified accord | shared accord | central accord | western accord | unified endeavor |
      epic guardian | juniper cobra | juniper oak | juniper falcon | austere challenge | noble dina |
      efes 20* | desert flag | spears of victory | great prophet | payambar | zolfaghar exercise |
      fuerzas comando | southern vanguard | panamax | tradewinds | vigilant guard | ardent sentry |
      global thunder | global lightning | global guardian | vigilant shield |
      arctic warrior exercise | operation nanook | exercise nanook | maple resolve | steel knight |
      dawn blitz | bold alligator | jade helm | robin sage | emerald warrior | mobility guardian |
      millennium challenge | eagle horizon | saif sareea | swift sword | falcon strike |
      askari storm | cambrian patrol | wessex storm | joint protector | strike warrior |
      exercise hamel | croix du sud | exercise orion | exercise la perouse | polaris 21 |
      khaan quest | steppe eagle | shanti prayas | ajeya warrior | hand in hand exercise |
      mitra shakti | surya kiran | ekuverin | sampriti | nomadic elephant | dharma guardian |
      gagan shakti | vayu shakti | austrahind | kavkaz 20* | zapad 20* | zapad 8* | vostok 20* |
      tsentr 20* | okean 20* | ocean shield 20* | grom 20* | interaction 20* | aurora 17 | aurora 20 |
      aurora 23 | viking 18 | viking 22 | arrow 2* exercise | loyal arrow | cold response 2* |
      joint winter | exercise arrow | dragon 24 | dragon 23 | lion spirit |
      eurasian partnership exercise | friendship exercise | friendship 20* exercise | druzhba 20* |
      atatürk exercise | winter exercise | winter warfare course | exercise joint stars |
      resilient response | sharp lynx | rising sun exercise | red dagger | black alligator |
      steadfast cobalt | trojan footprint | jackal stone | atlantic resolve rotation |
      operation interflex | interflex | orbital training | operation orbital | operation unifier |
      eutm | eu training mission | eumam | eu military assistance mission |
      resolute support advisers | enhanced forward presence drills`,
  },
  {
    weight: 4,
    also: { maritime: 4 },
    phrases: `
      rimpac | rim of the pacific | baltops | =Malabar | kakadu exercise | exercise kakadu |
      pacific vanguard | sea dragon exercise | komodo exercise | exercise komodo | carat exercise |
      cooperation afloat | seacat | unitas | obangame express | phoenix express | cutlass express |
      international maritime exercise | dynamic mongoose | dynamic manta | dynamic messenger |
      dynamic front exercise | formidable shield | neptune strike | neptune challenge |
      joint warrior | northern coasts | exercise breeze | sea shield | ocean shield exercise |
      noble waters | denizkurdu | mavi vatan exercise | medusa exercise | large scale exercise |
      group sail | aman exercise | exercise aman | exercise milan | malabar exercise |
      exercise malabar | malabar series | simbex | jimex | slinex | bongosagar | konkan exercise |
      varuna exercise | exercise varuna | ausindex | tropex | sea vigil | ngaren | pacific partnership drill |
      composite training unit exercise | comptuex | anti submarine exercise | minehunting exercise |
      mine countermeasures exercise | submarine rescue exercise | dynamic monarch | sinkex | sink ex |
      replenishment at sea drill | photo exercise | photex | fleet review and exercise |
      fleet exercise | fleet problem | fleet exercises | fleet maneuvers | fleet manoeuvres |
      sailed together | sailing together | passage exercise | maritime exercise* |
      maritime drill* | amphibious drill* | beach landing exercise | naval maneuver* |
      naval manoeuvre* | naval war game*`,
  },
  {
    weight: 4,
    also: { "air-space": 4 },
    phrases: `
      pitch black exercise | exercise pitch black | air defender | arctic challenge exercise |
      arctic challenge | anatolian eagle | iniochos | blue flag exercise | tiger meet | frisian flag |
      cobra warrior | serpentex | volfa | atlantic trident | cruzex | salitre exercise |
      angel thunder | ramstein flag | bamboo eagle | sentry aloha | sentry savannah |
      checkered flag exercise | exercise red flag | red flag exercise | red flag nellis |
      red flag alaska | red flag exercises | cope tiger | shaheen exercise | indus shield |
      desert knight exercise | tarang shakti | garuda exercise | exercise garuda | sky avenger |
      real thaw | ocean sky | spanish minotaur | eager tiger | falcon leap | air combat exercise* |
      air defence exercise* | air defense exercise* | air drills | air combat training |
      dissimilar air combat | aggressor squadron* | top gun school | weapons instructor course |
      weapons school | bombing practice | bombing range practice | tactical leadership programme |
      schriever wargame | space flag | global sentinel`,
  },
  {
    weight: 4,
    also: { cyber: 4 },
    phrases: `
      locked shields | cyber coalition | cyber flag | cyber storm exercise | crossed swords exercise |
      cyber shield exercise | cyber guard exercise | cyber exercise* | cyber drill* | cyber yankee |
      cyber range exercise | cyber war game* | cyber europe exercise | cyber wargame*`,
  },
  {
    weight: 4,
    also: { cbrn: 3 },
    phrases: `
      precise response | toxic lance | toxic trip | cbrn exercise* | chemical exercise |
      chemical defense training | chemical drill* | decontamination exercise | decontamination drill* |
      live agent training | nuclear accident exercise | ability to survive and operate`,
  },
  {
    // Names that mean something else outside a drill.
    weight: 4,
    needs: ["drill", "military"],
    phrases: `
      =Sea Breeze | =Spring Storm | =Siil | =Iron Wolf | =Iron Sword | =Marara | =Karakal |
      =Red Flag | =Pitch Black | =Bright Star | =Iron Fist | =Blue Flag | =Green Flag | =Zapad |
      =Vostok | =Tsentr | =Kavkaz | =Anatolian | =Flintlock | =Carat | =Komodo | =Kakadu | =Dragon-24 |
      =Orion 23 | =Team Spirit | =Jade Helm | =Northern Coasts | =Joint Sea | =Peace Mission |
      =Unitas | =Varuna | =Yama Sakura | =Obangame | =Nanook | =Cruzex | =Felino | =Medusa |
      =Sea Shield | =Swift Sword | =Solid Fence | =Saber | =Polaris | =Trident | =Aman`,
  },
  {
    // What is played, and who plays whom.
    weight: 4,
    needs: ["military", "unit", "drill"],
    unless: ["sporting"],
    phrases: `
      make believe | play* the enemy | play* the villain | played the part of | acting as the enemy |
      opposing force* | opfor | aggressor force | red force | blue force | red cell | mock attack* |
      mock battle* | mock enemy | mock assault* | mock village* | mock city | mock invasion |
      mock raid* | mock combat | notional enemy | imaginary enemy | imaginary island |
      fictional country | fictitious country | fictional state | fictitious state |
      invented country | invented island | invented state | simulated casualt* | simulated enemy |
      simulated missile* | simulated chemical | simulated gas | simulated patient* |
      simulated wounds | simulated wounded | simulated invasion | simulated crash |
      simulated deployment | simulate* an attack | simulate* combat | simulates war |
      moulage | fake blood | fake wounds | role player* | role players | crisis actors |
      blank rounds | blank ammunition | firing blanks | blanks cracked | smoke grenades |
      training rounds | laser tag | miles gear | observer controller* | exercise umpires | umpires |
      exercise control | white cell | exercise director | exercise scenario | scenario writers |
      the scenario | scenario s writers | scenario called for | injects | trench work |
      trench training | trench clearing | learn to clear trenches | force on force |
      obstacle course | confidence course | ruck march | road march | forced march |
      endurance march | route march | land navigation | night navigation | stress shoot |
      shoot house | live shoot | battle drills | battle lanes | training lanes | lane training |
      assault course | fast roping | rappel* | helocast* | jumpmaster* | static line jump* |
      free fall jump* | parachute jumps | airborne jump | mass tactical jump | jump week |
      water survival | escape and evasion | resistance to interrogation | dunker | gas chamber |
      gas hut | tear gas tent | gas mask drill | mask seal | decon line | cold weather training |
      cold weather operations | jungle lessons | jungle training | jungle school | jungle warfare |
      mountain warfare | mountain training | arctic training | desert training | urban training |
      urban operations training | wet gap crossing | river crossing exercise | bridging exercise |
      swift water training | deck landing* | deck landing qualification | carrier qualification |
      touch and go* landings | air refuelling training | air refueling training |
      hose and drogue | aerial refuelling trials | first contact with the boom |
      boarding drill* | boarding training | boarding teams practi* | boarding parties |
      man overboard drill | damage control training | damage control drill | firefighting drill |
      abandon ship drill | mock boarding | gunnery exercise | gunnery range | table vi gunnery |
      crew gunnery | howitzer crews fired | demolition range | grenade range | sniper range |
      mortar shoot | target practice | target shooting | shooting range | dry run |
      dress rehearsal | rehearsal of concept | certif* exercise | mission readiness exercise |
      final exercise | capstone exercise | validation exercise | evaluation exercise |
      external evaluation | operational readiness inspection | readiness inspection |
      readiness check | alert drill | recall drill | no notice | no notice exercise |
      combat readiness training | emergency deployment exercise | deployment readiness exercise |
      mobilisation exercise | defence exercise | defense exercise | civil defence drill* |
      civil defense drill* | air raid drill* | evacuation exercise | shelter drill |
      staff exercise | headquarters exercise | command exercise | map exercise | table top |
      seminar war game | map problem | desktop exercise | computer assisted exercise`,
  },
  {
    weight: 3,
    needs: ["military", "unit"],
    early: true,
    phrases: `
      drill sergeants | trainers from | instructors from | british instructors |
      american instructors | mobile training team | training team* | trainees | learn to | learned to |
      lessons in | taught to | teaching | schooling | schoolhouse | boot camps |
      qualify on | qualified on | first solo | solo flight* | student pilot* | flight school* |
      flying school | pilot school | test pilot school | staff college | war college |
      command and staff college | naval war college | leadership school | nco academy |
      nco school | sergeants course | basic course | advanced course | combat engineer course |
      commando course | green beret course | selection course | special forces selection |
      first aid lessons | combat lifesaver* | tactical combat casualty care |
      tactical medicine course | train the trainer | mentored | mentoring | advise and assist |
      military advisers to train | advisory mission | simulator | simulators | virtual reality training |
      synthetic training | on exercise | playing war | at play off | tested itself | put through its paces |
      put through their paces | put to the test | dusted off | tune up for`,
  },
  {
    weight: 3,
    near: ["military", "unit", "vessel"],
    phrases: `
      practis* | rehears* | manoeuvring | manoeuvr* | sharpen* | hone | hones | honed | honing |
      drilled | drilling with | mock | simulated | simulat* | simulation | scenario | scenarios |
      opposing | pretend* | taught | teach | teaches | instruct* | tutor* | trainee`,
    early: true,
  },
  {
    // Many flags, one stretch of water or sky, a number of days.
    weight: 3,
    needs: ["military", "vessel", "aircraft"],
    early: true,
    phrases: `
      nations take part | countries take part | states take part | nations taking part |
      countries taking part | taking part for the first time | participating nations |
      participating countries | participants from | partner nations | sixteen states | from 25 nations |
      troops from five countries | troops from a dozen countries | soldiers from a dozen |
      hulls off | the series | latest iteration | this year's edition | the edition | biennial |
      annual series | in the series | its first iteration | first time in the series |
      largest since the cold war | biggest since the cold war | largest ever drills |
      multinational battlegroup drill | host nation | distinguished visitors day |
      media day | closing ceremony | opening ceremony`,
  },
  {
    weight: 4,
    needs: ["military", "unit", "vessel", "aircraft"],
    early: true,
    phrases: `
      shells into the sea | live rounds | live shells | live ammunition in | live missiles in |
      live fire | firing practice | firing camp | gunnery camp | shooting competition |
      sniper competition | tank competition | tank challenge | tank biathlon | army games |
      sandhurst competition | best sapper | best medic | best squad | war play | playing at war |
      practice war | practice invasion | practice landing | practice alert | mobilisation test |
      mobilization test | call up exercise | reservists train | reservists trained | refresher training |
      refresher course | annual camp | summer camp for reservists | training week | training camp for |
      training camps for | training base for | training school | training base | school for |
      academy for | lectures for officers | training of pilots | pilots pass | pilots trained on |
      pilots in training | converted to the f 16 | conversion course | conversion training |
      graduates from course | passed the course | completed the course | completed a course |
      week course | day course | weeks of training | months of training | days of training |
      hours of training | intensive training | crash course | combat course | tank course |
      crews trained | crews train | crews learn | crews practise | crews practice | gunners train |
      sappers train | marines train | marines trained | sailors train | soldiers train | troops train |
      troops trained | recruits train | allies train | train with | trains with | trained with |
      train for | trains for | trained for | train to | trains to | trained to | training with |
      training to | train on | training on | train in | training in | trained in | preparing for war game |
      rehearsing | rehearsed for | rehearses for | role players | opposing side | enemy force |
      blue side | red side | orange force | enemy played by | aggressors | mock dogfight* |
      dogfighting practice | dogfights over | tactical flying | low flying exercise | low level flying |
      joint flight* | joint sail* | joint voyage | joint landing | combined landing | combined drills |
      combined training | allied drills | allied exercise | allied exercises | multinational exercise |
      multinational drill* | multinational training | bilateral training | bilateral drills |
      trilateral drills | trilateral exercises | quadrilateral exercise* | international exercise |
      annual war games | spring exercise | autumn manoeuvres | autumn exercise | summer exercise |
      winter drills | winter manoeuvres | winter training | summer drills | autumn maneuvers |
      biggest exercise | biggest drills | largest exercise | largest drills | largest war games |
      drills begin | drills end | drills start | drills suspended | drills resume | drills cancelled |
      drills postponed | exercises begin | exercises end | exercises start | exercises suspended |
      exercises resume | exercise opens | exercise starts | exercise ended | exercise closes |
      closing day of exercise | drill simulating | exercise simulating | exercise scenario |
      exercise involving | drill involving | exercises involving | drills involving |
      took part in exercise | taking part in exercise | during an exercise | during exercises |
      during a drill | during drills | during training | on a training | training flight |
      training hop | training sortie | training jump | training accident | training ground |
      training mission | training centre in | training hub | battle lab training | cadre training`,
  },
  {
    // Grounds on which little else is done.
    weight: 3,
    needs: ["military", "unit", "ranks"],
    early: true,
    phrases: `
      fort irwin | national training center | jrtc | joint readiness training center | fort polk |
      fort johnson | hohenfels | grafenwoehr | grafenwohr | vilseck | pabrade | rukla |
      drawsko pomorskie | bemowo piskie | nowa deba | orzysz | adazi | selonia | tapa | novo selo |
      cincu | smardan | camp santiago | rodriguez live fire | rodriguez range | rodriguez |
      twentynine palms | 29 palms | camp pendleton range | camp ripley | camp grayling | fort mccoy |
      camp atterbury | muscatatuck | camp shelby | orchard combat training | yakima training |
      pohakuloa | schofield barracks east range | bradshaw field | shoalwater bay | mount bundey |
      puckapunyal | cultana | tekapo | waiouru | wainwright | suffield | batus | gagetown | meaford |
      salisbury plain | sennybridge | otterburn | catterick | brecon beacons | warcop | cape wrath |
      capo teulada | bergen hohne | sennelager | munster training | baumholder | oberlausitz |
      vyskov | boletice | hradiste | lest training | setermoen | bardufoss | rovajarvi | niinisalo |
      vuosanka | santahamina | villingsberg | kvarn | revingehed | oksbol | marnehuizen | mailly |
      canjuers | mourmelon | cenzub | higashi fuji | yausubetsu | hijudai | ojojihara | camp fuji |
      nightmare range | story range | dagmar north | kamandag | fort magsaysay | col ernesto ravina |
      capas tarlac | crow valley | baturaja | puslatpur | mahajan field | pokhran range |
      chaubattia | kapustin yar drill | alabino | mulino | ashuluk | prudboy | obuz lesnovsky |
      yavoriv | zhytomyr training | al jaber range | udairi range | camp buehring | al hamra |
      nellis range | fallon range | fallon | nellis | eielson | jbphh range | barry goldwater range |
      melrose range | avon park | townsend range | camp lejeune range | camp lejeune |
      fort a p hill | fort pickett | fort chaffee | fort hunter liggett | camp roberts |
      mountain warfare training center | bridgeport mountain | black rapids | northern warfare |
      jungle operations training | lightning academy | fort sherman | dugway | camp dodge |
      camp blanding | camp guernsey | camp rilea | camp dawson | camp swift | mctc | alpena`,
  },
  {
    // A range, a drop zone, a course seen from close by.
    weight: 3,
    needs: ["unit", "ranks", "drill"],
    early: true,
    phrases: `
      drop zone | static line | canopies | canopy opened | jumped from | jumped out of | jumpers |
      parachutists | paratroopers jumped | parachute assault | rucksack | rucked | ruck | pop up targets |
      paper target* | bullseye | bull's eye | zeroed | shot group | firing line | firing point |
      rifle range | pistol range | live grenade | hand grenade* thrown | breach* charge* | bangalore |
      demolition charge* | concertina wire obstacle | foxhole* | camouflage paint | camouflaged position* |
      mannequin* | dummy casualt* | training dummy | rubber dummy | tourniquet* | litter carry |
      nine line | 9 line | stretcher race | rappel tower | climbing wall | rope bridge | ropes course |
      swim test | pool training | life raft | survival school | snares | snow cave* | on skis | skis |
      snowshoe* | ice plunge | ice bath | ice hole | leeches | night course | compass | candidates |
      candidate | expert field medical | expert soldier badge | washed out | dropped out | dropouts |
      cadre | syllabus | curriculum | stopwatch | injects | white card | after action review |
      after action | hot wash | hotwash | in the box | rotation | rotational unit | graded | evaluator* |
      evaluated | assessors | validated | certified | recertif* | qualification | qualified |
      proficiency | muscle memory | crawl walk run | repetition* | reps and sets | sets and reps |
      iterations | first iteration | dry fire | blank fire | pyrotechnics | simunition | paintball |
      airsoft | laser harness | beeping vests | fake village | plywood village | plywood houses |
      shipping container village | mock up | mockup | training aid* | flight simulator | cockpit simulator |
      tank simulator | virtual reality | headsets | wargamer* | war gamer* | game board | dice | hex map |
      practice runs | practice run | trial run | run through | walk through | walkthrough | warm up |
      train up | workup* | work ups | pre deployment training | predeployment | deployment certification |
      partnered with | side by side with | shoulder to shoulder | trading places | swapped rifles |
      swapped weapons | traded patches | exchange of skills | foreign students | foreign cadets |
      host nation troops | partner force | partner forces | counterparts practi* | alongside their |
      interpreters | through an interpreter | language barrier`,
  },
  {
    // Units of two armies at work on their trade, without a name for it.
    weight: 4,
    needs: ["military", "unit", "service"],
    phrases: `
      conducted training | conducts training | conducting training | conduct training |
      trained alongside | trains alongside | training alongside | train alongside |
      trained together | training together | train together | trained with | trains with |
      combined training | bilateral training | training exchange | exchange training | jcet |
      joint combined exchange | interoperability training | trained side by side`,
  },
];
