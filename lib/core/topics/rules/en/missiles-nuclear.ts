import type { Rule } from "../../rule.ts";

export const missilesNuclear: readonly Rule[] = [
  {
    weight: 4,
    gives: ["nuclear"],
    phrases: `
      ballistic missile* | intercontinental ballistic | missile test* | missile launch* |
      missile firing* | nuclear test* | nuclear warhead* | atomic test* | test fires | test fired |
      test fire | missile defense | missile defence | missile shield | antimissile | anti missile |
      missile interceptor* | interceptor missile* | nuclear deterrent | nuclear deterrence |
      deterrent force | nuclear arsenal* | nuclear force* | nuclear triad | nuclear umbrella |
      extended deterrence | nuclear posture | nuclear doctrine | first use of nuclear |
      strategic missile* | tactical nuclear | nuclear bomb* | atomic bomb* | atom bomb* |
      hydrogen bomb* | h bomb* | intermediate range | medium range missile* | short range missile* |
      long range missile* | nuclear capable | strategic bombers | golden dome | star wars program |
      sub launched ballistic | missile silo* | missile base* | missile forces | rocket forces |
      missile program* | missile programme* | missile unit* | warhead | warheads | nuclear sharing |
      nuclear missile* | nuclear powers | nuclear war | nuclear strike | nuclear attack |
      atom warhead | missile barrier | missile site* | nuclear blast* | underground test* |
      nuclear explosion | mushroom cloud | icbm*`,
  },
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      cruise missile* | nuclear stockpile* | nuclear ambitions | nuclear armed | missile crisis |
      missile tech* | missile system* | fissile | plutonium`,
    unless: ["peril"],
  },
  {
    weight: 1.5,
    gives: ["nuclear"],
    phrases: "nuclear weapon* | nuclear arms | atomic weapon* | atomic arms",
  },
  {
    weight: 2,
    gives: ["nuclear"],
    phrases: "missile | missiles | deterrence | deterrent",
    unless: ["battle"],
  },
  {
    weight: 2,
    needs: ["nuclear"],
    near: ["launch"],
    phrases: "satellite | rocket | rockets | projectile*",
  },
  { weight: 3, near: ["launch"], phrases: "projectile* | unidentified projectile*" },
  { weight: 1.5, gives: ["nuclear"], needs: ["military", "nuclear"], phrases: "nuclear | atomic" },
  {
    weight: 4,
    gives: ["nuclear"],
    phrases: `
      rocket launch by north korea | satellite launch by north korea | submarine launched missile* |
      cruise missile test* | missile drill* | ballistic | intercontinental missile* |
      nuclear drill* | nuclear exercise* | nuclear modernization | nuclear modernisation |
      nuclear weapons policy | use of nuclear weapons | use nuclear weapons | nuclear threshold |
      nuclear response | nuclear consultative group | nuclear planning group | second strike |
      first strike capability | strategic nuclear | nonstrategic nuclear | nuclear bomber* |
      nuclear submarine deterrent | trident missile* | global strike command |
      strategic rocket forces | rocket force | missile wing | missile squadron | missile field* |
      launch control center | reentry vehicle* | re entry vehicle* | glide body | glide vehicle* |
      missile warning | missile tracking | missile threat | missile threats | missile arsenal |
      missile stockpile | anti ballistic | missile interception | iron dome for america |
      ground based interceptor* | ground based midcourse | nuclear briefcase | nuclear football |
      nuclear sabre rattling | nuclear threat* | nuclear escalation | hypersonic missile*`,
  },
  {
    weight: 2.5,
    near: ["launch"],
    unless: ["battle", "spaceflight"],
    phrases: `
      missile | missiles | rocket`,
  },
  {
    weight: 4,
    needs: ["nuclear", "theatre"],
    near: ["state", "theatre"],
    unless: ["spaceflight"],
    phrases: `
      long range rocket | satellite launch | rocket launch | spy satellite launch`,
  },
  {
    weight: 2.5,
    needs: ["trade", "launch"],
    phrases: `
      patriot | interceptors | patriot interceptors`,
  },
  {
    weight: 2.5,
    also: { "air-space": 4 },
    near: ["siting"],
    phrases: `
      patriot | pac 3 | thaad | missile batteries | missile battery | interceptor batter* |
      missile defense batter* | missile defence batter*`,
  },
  {
    weight: 3,
    near: ["council"],
    early: true,
    phrases: `
      missile launch* | missile test* | nuclear test* | rocket launch* | satellite launch* |
      ballistic missile launch* | missile firing*`,
  },
  {
    weight: 3,
    gives: ["nuclear"],
    needs: ["council"],
    unless: ["spaceflight"],
    phrases: `
      long range rocket | satellite launch | rocket launch`,
  },
  {
    weight: 3,
    needs: ["launch"],
    phrases: `
      glide vehicle | hypersonic glide | hypersonic missile*`,
  },
  {
    weight: 4,
    also: { "arms-control": 3 },
    phrases: `
      moratorium on missile | moratorium on nuclear tests | moratorium on nuclear testing |
      moratorium on tests | suspend* missile tests | suspend* nuclear tests | halt* missile tests |
      halt* nuclear tests | freeze missile tests`,
  },
  {
    weight: 4,
    gives: ["nuclear", "military"],
    phrases: `
      missile shot* | missile salvo* | missile volley | missile trial* | missile flight |
      missile fail* | missile failure | missile tests | missile splash* | missile landed in |
      missile fell into | missile flew over | missile over japan | missile parade |
      missile brigade* | missile regiment* | missile battalion* | missile crew* | missile crewm* |
      missile operator* | missile complex* | missile corps | missile command | missile division* |
      missile facility | missile factory | missile plant | missile stockpiles | missile reserve |
      missile capability | missile capabilities | missile power | missile development |
      missile engine* | missile motor* | missile range | missile men | missileer* | missile alert* |
      missile alarm | missile attack warning | missile agency | missile defense agency |
      missile defenses | missile defences | missile umbrella | missile wall | missile plan* |
      missile deal | missile dispute | missile row | missile deployment* | missile deployed |
      missiles deployed | deploy* missiles | deployment of missiles | station* missiles |
      missiles stationed | missile carrying | missile submarine* | missile sub | missile subs |
      missile boat submarine | missile carrier* | missile bomber* | missile race |
      missile proliferat* | missile engineer* | missile scientist* | missile commander* |
      missile launcher* | missile launch site | missile pad | missile tube* | missile truck* |
      missile convoy | missile bunker | missile city | missile cities | missile tunnels |
      missile component* | missile transfers | missile export* | missile inventory | missile gap |
      missile dome | missile defense system* | missile defence system* | missile radar* |
      missile sensor* | missile interceptors | interceptor test* | interceptor launch* |
      interceptor site | interceptor missiles | interceptor silo* | intercept test* |
      intercept* a ballistic | intercept* ballistic | shoot down missiles | target missile* |
      hit to kill | kill vehicle | exoatmospheric | exo atmospheric | boost phase | midcourse |
      terminal phase defense | terminal high altitude | upper tier | tracking radar | x band radar |
      early warning satellite* | space based interceptor* | space based infrared |
      strategic defense initiative | star wars plan | star wars program* | national missile defense |
      theater missile defense | phased adaptive | european phased adaptive | tracking dish |
      radar in brdy | aegis ashore | arrow interceptor* | arrow missile* | arrow battery |
      patriot batter* | patriot interceptor* | patriot missiles | david s sling | nuclear device* |
      nuclear detonation* | nuclear weapons test* | nuclear weapon test* | nuclear testing |
      nuclear trial | nuclear tests | nuclear yield | nuclear charge | atomic charge |
      atomic device | atomic explosion* | atomic blast* | atomic test | atomic attack |
      atomic shell* | atomic cannon | thermonuclear | hydrogen device | fusion bomb | fission bomb |
      fission device | neutron bomb | kiloton* | megaton* | underground explosion |
      underground nuclear | test shaft | test tunnel* | subcritical test* | subcritical experiment* |
      sub critical test* | nuclear proving ground | nuclear test site | nevada test site |
      atomic test veterans | test site tremor | artificial earthquake | artificial tremor |
      man made quake | miniaturis* warhead* | miniaturiz* warhead* | miniaturised nuclear |
      miniaturized nuclear | nuclear warheads | nuclear payload* | nuclear tipped |
      nuclear equipped | nuclear able | nuclear propelled missile | nuclear powered missile |
      nuclear powered torpedo | nuclear torpedo | nuclear depth charge* | nuclear artillery |
      nuclear shells | nuclear mines | nuclear gravity bomb* | nuclear cruise | nuclear rocket* |
      nuclear stockpile* plan | nuclear upgrade | nuclear weapons upgrade | nuclear weapons complex |
      nuclear weapons plant | nuclear weapons lab* | nuclear laborator* | weapons laborator* |
      atomic weapons establishment | awe aldermaston | aldermaston | pit production |
      plutonium pit* | plutonium cores | warhead factory | warhead production | warhead design |
      warhead programme | warhead program | replacement warhead | stockpile stewardship |
      nuclear security administration | nnsa | nuclear command | nuclear commander* | nuclear crew* |
      nuclear alert | nuclear readiness | nuclear posture review | nuclear deployment* |
      nuclear weapons deployed | nuclear weapons in belarus | nuclear weapons in poland |
      nuclear weapons stored | nuclear weapons depot | nuclear weapons store | nuclear storage site |
      nuclear vault* | nuclear mission | nuclear role | nuclear strategy | nuclear guarantee |
      nuclear protection | nuclear shield | nuclear backing | nuclear parity | nuclear balance |
      nuclear arms race | nuclear race | nuclear buildup | nuclear build up | nuclear expansion |
      nuclear brinkmanship | nuclear brink | nuclear saber rattling | nuclear rhetoric |
      nuclear warning | nuclear blackmail | nuclear button | nuclear codes | nuclear launch |
      nuclear retaliation | nuclear counterattack | nuclear holocaust | nuclear winter |
      nuclear confrontation | nuclear showdown | nuclear conflict | nuclear exchange |
      nuclear option on | nuclear armament* | nuclear weaponry | nuclear arm |
      nuclear armed submarine* | nuclear ballistic | strategic nuclear forces |
      strategic forces command | strategic forces | strategic command | strategic bomber patrol |
      strategic deterrent | strategic deterrence | strategic submarine* | strategic weapons |
      strategic cruise | strategic arsenal | strategic triad | independent deterrent |
      sea based deterrent | airborne deterrent | undersea deterrent | continuous at sea |
      at sea deterrent | deterrent patrol* | deterrence patrol* | deterrent submarine* |
      deterrence mission | force de frappe | force de dissuasion | french deterrent |
      british deterrent | trident replacement | trident renewal | trident submarine* |
      trident programme | trident program | trident test | trident base |
      ballistic missile submarine* | doomsday plane | looking glass plane | dual key |
      dual capable aircraft | gravity bomb* | theatre nuclear | theater nuclear |
      battlefield nuclear | tactical atomic | escalate to de escalate | launch on warning |
      launch under attack | mutual assured destruction | mutually assured destruction |
      minimum deterrence | minimum deterrent | credible deterrent | first use policy |
      second strike capability | preemptive nuclear | preventive strike missiles | test launch* |
      test launched | test firing | test firings | test flight of missile | user trial* |
      night trial | salvo launch | cold launch* | lofted trajectory | lofted angle | lofted |
      steep angle | down range | downrange | maneuverable warhead | manoeuvrable warhead |
      multiple warheads | multiple independently | independently targetable | hypersonic warhead* |
      hypersonic glider* | hypersonic weapon test* | boost glide | fractional orbital |
      orbital bombardment | solid fuel missile | solid fuel engine | solid fuelled | solid fueled |
      liquid fuelled | liquid fueled | solid propellant | liquid propellant | road mobile |
      rail mobile | rail launched missile | transporter erector | tel vehicle* |
      launch vehicle missile | silo based | missile tubes | submerged launch | submarine launched |
      launched from a submarine | fired from a submarine | underwater launch |
      underwater test platform | sea launched | ship launched ballistic | air launched cruise |
      air launched ballistic | ground launched cruise | land attack cruise | land attack missile |
      strategic cruise missile* | long range cruise | intermediate missile* |
      medium range ballistic | short range ballistic | mid range missile* | theatre ballistic |
      anti ship ballistic | quasi ballistic | aeroballistic | carrier killer | guam killer |
      multiple rocket launcher test | super large multiple rocket | large caliber rocket |
      unidentified object fired | flying object fired | flew over japan |
      landed in japan s exclusive | fell in the sea of japan | into the sea of japan |
      into the east sea | toward the east sea | off its east coast | waters off the korean |
      monster missile | strategic weapon test | satellite carrier rocket | disguised missile test |
      space launch vehicle military | rocket engine test | engine ground test | ground jet test |
      static fire | anti satellite test | asat | false missile alarm | euromissile* |
      cruise missile base* | cruise missile protest* | greenham common | greenham women | comiso |
      molesworth | holy loch | cuban missile crisis | able archer | scud attack* | scud hunt* |
      scud launcher*`,
  },
  {
    weight: 2,
    needs: ["nuclear"],
    unless: ["spaceflight"],
    phrases: `
      rocket forces | interceptor | interceptors | silo | payload | range of | kilometre range |
      kilometer range | mile range | tremor | seismic | seismologists | magnitude | quake |
      detonat* | set off | device | devices | arsenal | arsenals | stockpile | fissile | plutonium |
      submerged | submarine | bombers | bomber wing | trajectory | altitude | atmosphere |
      splashed down | booster | boosters | second stage | first stage | propellant | launchpad |
      launch pad | launch site | launching site | proving ground | test range | test site | radar |
      shield | umbrella | deter | deters | deterring | retaliat* | preempt* | pre emptive |
      preemptive | doomsday | armageddon`,
    early: true,
  },
  {
    weight: 2.5,
    needs: ["nuclear"],
    near: ["launch", "nuclear"],
    unless: ["battle", "spaceflight"],
    early: true,
    phrases: `
      road mobile rocket | rockets | strategic rocket | carrier rocket | new rocket | satellite |
      salvo | volley | short range | medium range | long range | mid range | intercontinental |
      hypersonic | cruise | sea of japan | east sea | yellow sea | exclusive economic zone |
      cosmodrome | silo | tubes | pontoon`,
  },
  {
    weight: 2,
    needs: ["nuclear"],
    early: true,
    phrases: `
      apogee | nose cone | reentry | re entry | ohio class | boomer | submarine launch | silos |
      strategic weapon | early warning radar | mobile launcher*`,
  },
  { weight: 3, unless: ["battle"], phrases: "scud | scuds" },
];
