import type { Rule } from "../../rule.ts";

export const humanitarian: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      humanitarian aid | humanitarian assistance | humanitarian relief | humanitarian mission |
      humanitarian crisis | humanitarian corridor* | humanitarian convoy* | humanitarian pause |
      aid convoy* | aid flotilla | airdrop* | air drop* | relief supplies to gaza | refugee* |
      displaced people | internally displaced | displaced persons | asylum seekers from |
      noncombatant evacuation | evacuation of civilians | evacuate civilians | evacuated civilians |
      evacuate its citizens | evacuation flight* | repatriat* | famine | defector | defectors |
      defections | climate security | u n h c r | unhcr | unrwa | aid workers killed | aid workers |
      relief agencies | returnees`,
    needs: ["military", "battle", "state"],
  },
  {
    weight: 4,
    needs: ["peril"],
    unless: ["battle"],
    early: true,
    phrases: `
      troops | soldiers | national guard | military | army | navy | armed forces | air force |
      marines | military helicopter* | military planes | guardsmen | coast guard | defense forces |
      self defense forces`,
  },
  {
    weight: 3,
    near: ["theatre"],
    phrases: `
      displaced | refugee* | evacuate* | evacuation* | airdrop* | aid | starvation | famine |
      hunger | humanitarian`,
  },
  { weight: 1.5, near: ["military"], phrases: "rescued | rescue | rescues" },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      disaster relief | relief effort* | relief operation* | rescue operation* | rescue mission |
      search and rescue | flood* | earthquake | evacuat* | pandemic | coronavirus | covid* |
      wildfire* | typhoon | hurricane | cyclone | landslide* | bear attacks | more aid |
      field hospital | climate change`,
  },
  {
    weight: 2,
    needs: ["battle"],
    phrases: `
      civilians | aid agencies | relief | starvation | hunger | shelter | hospital ship |
      refugee camp* | aid | border crossing | corridor | fleeing | flee | fled | exodus`,
  },
  {
    weight: 4,
    needs: ["military", "battle", "state", "theatre", "peril"],
    phrases: `
      evacuees | evacuate* citizens | evacuat* nationals | evacuated from kabul |
      evacuated from sudan | airlifted out | flown out of | fled to neighboring |
      fled to neighbouring | fled the fighting | have fled | people displaced |
      displaced by fighting | displaced by the war | displacement camp* | camp for displaced |
      camps for displaced | aid flights | aid ship* | aid trucks | aid deliveries | aid delivery |
      food aid | food parcels | parcels of aid | dropped aid | drop* food | parachute* food |
      parachute* aid | aid by air | humanitarian flight* | humanitarian access |
      humanitarian situation | humanitarian catastrophe | starvation in | famine has |
      aid agencies | aid groups | red cross | red crescent | world food program* |
      doctors without borders | medecins sans | asylum seekers | refugees return |
      return of refugees | repatriation of refugees | border crossing for refugees | hospital ship |
      disaster response | disaster relief operation* | relief supplies | relief flights |
      climate change as a security | climate and security`,
  },
  {
    weight: 4,
    near: ["peril", "relief"],
    early: true,
    phrases: `
      service members | airmen | sailors | guard members | national guardsmen |
      soldiers and airmen | troops | task force | military engineers | army engineers |
      rescue helicopter* | coast guard | navy | armed forces`,
  },
  {
    weight: 3.5,
    needs: ["military", "theatre", "battle"],
    early: true,
    phrases: `
      evacuated | evacuation | evacuees | take* citizens out | flown home | airlifted`,
  },
  {
    // Operations and units that bring help by their name.
    weight: 4,
    phrases: `
      operation christmas drop | pacific partnership | continuing promise | pacific angel |
      africa partnership station clinic | new horizons exercise | beyond the horizon exercise |
      arctic care | innovative readiness training | medical readiness training exercise | medcap |
      usns mercy | usns comfort | hospital ship mercy | hospital ship comfort | peace ark |
      operation tomodachi | operation unified response | operation damayan | operation sahayogi haat |
      operation united assistance | operation provide comfort | operation provide hope |
      operation restore hope | operation provide promise | operation sea angel |
      operation unified assistance | operation allies refuge | operation allies welcome |
      operation pitting | operation frequent wind | operation eagle pull | operation babylift |
      operation ganga | operation kaveri | operation raahat | operation maitri | operation dost |
      operation devi shakti | operation brahma | operation ajay | operation sindhu |
      operation vanilla | operation samudra setu | operation resilience | operation rescript |
      operation lentus | operation laser relief | operation renaissance | operation deep freeze |
      operation bushfire assist | operation flood assist | operation ruman | operation patwin |
      operation gritrock | operation shader relief | operation welcome | operation solomon |
      operation good neighbor | joint task force katrina | joint task force haiti |
      joint task force maui | task force cajun | berlin airlift | candy bomber* | biafra airlift |
      kabul airlift | kabul evacuation | saigon evacuation | fall of saigon evacuation |
      entebbe airlift of aid | hungnam evacuation | evacuation of hungnam | dunkirk evacuation |
      freedom flotilla | mavi marmara | gaza flotilla | gaza pier | floating pier | aid pier |
      humanitarian pier | maritime corridor for aid | black sea grain | grain corridor |
      grain initiative | army corps of engineers | corps of engineers relief |
      disaster assistance response team | dart team canada | caribbean disaster emergency |
      aha centre | civil protection mechanism | emergency relief coordinator`,
    needs: ["military", "battle", "state", "theatre", "peril", "relief"],
  },
  {
    // What troops do and hand out in a disaster.
    weight: 4,
    needs: ["peril"],
    near: ["unit", "military"],
    phrases: `
      rescue | rescued | rescues | rescuing | hoist* | winch* | pluck* | evacuat* | airlift* | relief |
      aid | help | helps | helping | assist | assists | assisting | support to civil | sandbag* |
      clear roads | cleared roads | clearing | deliver* | distribut* | bring water | water |
      food | meals | blankets | shelter* | tents | generators | medics | field hospital* | beds |
      search | searching | searched | dig | digging | dug | survivors | stranded | trapped |
      cut off | roofs | rooftops | boats | pontoon* | bridges | deployed to help | called in |
      called out | activated | state active duty | mobilised to | mobilized to | patients |
      vaccinat* | ventilator* | disinfect* | swab | testing sites | dropping water |
      water drops | retardant | fight fires | fighting fires | battle flames | battle blaze |
      flames | fires | wells | drinking`,
  },
  {
    weight: 4,
    needs: ["military", "unit", "aircraft", "vessel"],
    phrases: `
      state active duty | defense support of civil | defence aid to civil | military aid to civil |
      aid to the civil power | assistance to civil authorities | immediate response authority |
      high water vehicle* | high water rescue | swift water rescue | swiftwater rescue |
      modular airborne fire fighting | maffs | bambi bucket* | water bombing | water bomber* |
      water dropping helicopter* | fire retardant | aerial firefighting | fight wildfires |
      fighting wildfires | battling wildfires | firefighting mission | flood relief | flood response |
      flood victims | flood rescue* | flooded villages | flooded homes | flood stricken |
      flood hit | earthquake relief | quake relief | quake victims | quake survivors |
      quake hit | quake stricken | earthquake victims | earthquake survivors | tsunami relief |
      tsunami victims | hurricane relief | hurricane response | hurricane victims | storm relief |
      storm victims | storm response | typhoon relief | typhoon victims | cyclone relief |
      cyclone victims | tornado relief | tornado victims | disaster recovery | recovery effort |
      disaster victims | disaster aid | disaster assistance | disaster area | disaster zone |
      disaster management | foreign disaster relief | hadr | humanitarian assistance and disaster |
      winter relief | snow clearance | drought relief | famine relief | hay drop | hay lift |
      feed stranded | oil spill cleanup | cleaning up oil | pull survivors | survivors from rubble |
      rubble | under the rubble | search for survivors | search for victims |
      search for missing | search for bodies | mountain rescue | medical evacuation of civilians |
      medevac* of civilians | medical civic action | medical outreach | medical mission |
      medical camp | free clinic* | free surgery | cleft lip* | cataract* | dental care |
      dental team* | dental clinic | eye surgery | eyeglasses | vaccination drive |
      vaccination site* | vaccination center* | vaccination centre* | vaccine rollout |
      vaccine distribution | distribute vaccine* | vaccine doses | covid relief | covid response |
      covid testing | covid patients | coronavirus response | testing site | pandemic response |
      ebola treatment | ebola response | ebola clinic* | cholera treatment | quarantine ship |
      quarantined aboard | field intensive care | overflow hospital | military medics |
      military doctors | army doctors | army nurses | navy doctors | navy medicine treats |
      ventilators | nursing homes | care homes | personal protective equipment |
      water purification | purified water | drinking water to | bottled water | water trucks |
      water tankers | desalinated water | hot meals | relief goods | relief materials | relief items |
      relief packages | food packages | food relief | food drops | bundles of aid | pallets of food |
      pallets of water | pallets of aid | pallets of humanitarian | tonnes of aid | tons of aid |
      tonnes of relief | tons of relief | tonnes of food | tons of food | tons of rice |
      tonnes of rice | sacks of rice | bags of flour | baby formula | wheat shipment* |
      donated goods | donations for | toys for | orphanage | school supplies | blue roofs |
      blue tarps | tarpaulins | makeshift shelter* | emergency shelter* | tent city | tent camp |
      temporary bridge | bailey bridge | pontoon bridge for residents | civilian patients |
      wells for | dug wells | built a school | civil affairs team* | civic action`,
  },
  {
    // People on the move because of fighting.
    weight: 4,
    needs: ["military", "battle", "theatre"],
    phrases: `
      boat people | fleeing civilians | fleeing families | fleeing residents | fleeing the fighting |
      fleeing fighting | fleeing war | fled across the border | fled over the border |
      fled into | fled to | flee across | flee into | flee to | fled their homes | flee their homes |
      driven from their homes | forced from their homes | forced to flee | left homeless |
      uprooted | on the move | streaming across | stream across | poured across | pouring across |
      pour across the border | cross the border into | crossed the border into | exodus |
      mass exodus | mass flight | column of refugees | columns of refugees | refugee crisis |
      refugee camp* | refugee flow* | refugee influx | influx of refugees | wave of refugees |
      stranded refugees | host refugees | hosting refugees | take in refugees | taken in refugees |
      resettle* | resettlement | uprooted people | displaced families | displaced civilians |
      displaced residents | displaced by | newly displaced | people displaced | internally displaced |
      idp camp* | idps | tent camps | transit camp | transit centre | reception center |
      reception centre | return home safely | return to their homes | returning refugees |
      right of return for refugees | unaccompanied children | separated families |
      family reunions across | humanitarian zone | safe zone for civilians | safe area |
      safe areas | safe haven | safe havens | safe passage | green corridor* | evacuation corridor* |
      evacuation convoy | evacuation bus* | buses carrying civilians | bused out | buses left |
      evacuation train* | evacuation of the wounded | evacuation of foreigners |
      evacuation of nationals | evacuation of citizens | evacuation of patients |
      evacuation of embassy | evacuate foreigners | evacuate nationals | evacuate citizens |
      evacuate embassy | evacuating its citizens | evacuating citizens | evacuating civilians |
      evacuated its nationals | evacuated its citizens | evacuees from | evacuation order* |
      told to evacuate | last flight out | last plane out | last flights out | mercy flight* |
      rescue flight* | airlift of | airlifted from | airlifted to safety | flown to safety |
      brought to safety | taken to safety | pulled out citizens | nationals out of |
      citizens out of | nationals home | bring home nationals | bring home citizens |
      besieged civilians | besieged residents | besieged town | siege of starv* | starving |
      starve | starved to death | starvation | malnutrition | malnourished | acute hunger | hunger |
      food shortages | food insecurity | hungry | bread lines | bread queue* | aid seekers |
      aid queue* | food queue* | waiting for aid | waiting for food | aid distribution |
      distribution site* | distribution point* | aid site* | food distribution |
      soup kitchen* | bakeries | aid lorries | lorries of aid | lorryloads | truckloads of aid |
      trucks carrying aid | trucks of aid | aid trucks | relief convoy* | un convoy* | food convoy* |
      aid blockade | aid cut off | block aid | blocking aid | blocked aid | let in aid |
      allow aid | allowed aid in | aid into | aid reaches | aid reached | aid arrives |
      aid organisations | aid organizations | aid agency | relief organisations |
      relief organizations | relief worker* | relief workers | humanitarian worker* |
      humanitarians | humanitarian agenc* | humanitarian group* | humanitarian organi* |
      humanitarian coordinator | humanitarian chief | humanitarian law violations on aid |
      humanitarian truce | humanitarian ceasefire | humanitarian need* | humanitarian disaster |
      humanitarian appeal | humanitarian emergency | humanitarian supplies | humanitarian cargo |
      humanitarian effort* | humanitarian operation* | un refugee agency | refugee agency |
      migration agency | world food programme | wfp | ocha | unicef | msf | icrc | oxfam |
      save the children | world central kitchen | mercy corps | norwegian refugee council |
      international rescue committee | islamic relief | white helmets | doctors of the world |
      un agencies | hospitals overwhelmed | hospitals run out | no medicine | out of diesel |
      power and water cut | without water | without electricity for weeks | field clinic |
      war wounded civilians | winterization | winterisation`,
  },
  {
    weight: 3.5,
    needs: ["military", "state"],
    early: true,
    phrases: `
      climate change and security | security implications of climate | climate threat* |
      climate adaptation | climate resilience | climate action plan | rising seas | sea level rise |
      rising sea levels | thawing permafrost | melting permafrost | melting ice opens |
      greenhouse gas emissions of the military | military emissions | carbon footprint |
      extreme weather | water scarcity | water wars | global warming | climate migrants |
      climate refugees | climate crisis`,
  },
  {
    weight: 3,
    needs: ["military", "aircraft", "vessel", "unit"],
    near: ["relief", "peril"],
    early: true,
    phrases: `
      helicopter | helicopters | c 130* | c 17* | hercules | transport plane* | transport aircraft |
      cargo plane* | landing craft | hovercraft | amphibious ship* | engineers | seabees |
      soldiers | reservists | battalion | brigade | squadron | aircrews | aircrew | crews |
      medics | sappers | divers | rangers | gurkhas | legionnaires | paratroopers |
      cadets | conscripts | territorials | the guard | guard soldiers | bundeswehr | jsdf |
      self defense force | self defence force | defence force | defense force`,
  },
  {
    weight: 4,
    early: true,
    needs: ["theatre", "battle", "military"],
    phrases: `
      kabul airport | out of kabul | out of khartoum | from khartoum | from saigon | out of saigon |
      out of juba | out of beirut | from beirut by sea | off the beach | off the embassy roof |
      embassy roof | port sudan by | people off | nationals by sea | citizens by sea |
      noncombatants | non combatants | non combatant evacuation | neo operation | passengers and crew |
      evacuation by helicopter | evacuate by sea | airlift | airlifts | dependents flown`,
  },
  {
    // Told from the stricken place: what the uniforms brought there.
    weight: 4,
    needs: ["peril"],
    unless: ["battle"],
    early: true,
    phrases: `
      engineers | sappers | guard soldiers | guardsman | reservists | conscripts | helicopters |
      aircrews | black hawks | chinooks | transport aircraft | warships | hospital ship |
      landing craft | amphibious vehicles | naval divers | field hospital | field hospitals |
      tents for | soldiers with shovels | army trucks | army boats | army lorries |
      military trucks | airlift | state active duty | relief flight* | relief effort | the corps |
      army medics | military medics | service members`,
  },
  {
    weight: 4,
    needs: ["theatre", "battle", "truce"],
    early: true,
    phrases: `
      lorries with flour | lorries of food | trucks of food | trucks with aid | trucks with food |
      bread | sacks of | parachuted | parachutes | pallets | aid packages | meals | air bridge |
      lifeline | bottled water | drinking water | last hospital | hospitals without |
      operating without anaesthetic | children starv* | hungry children | malnourished children |
      families fleeing | families fled | families on foot | on foot with | with their belongings |
      belongings on | mattresses | tractors and carts | walked for days | crossing on foot |
      crossed on foot | trek | trekked | camps along | camps across the border | camp in chad |
      camp in jordan | camp in kenya | camps in bangladesh | cox's bazar | zaatari | dadaab | kakuma |
      arrivals at the border | border opened for | border closed to refugees | orphans |
      women and children leave | civilians leave | civilians left | civilians evacuated |
      civilians trapped | trapped civilians | residents leave | residents flee | residents fled |
      villagers flee | villagers fled | people have fled | people fled | people flee | fleeing |
      thousands flee | thousands fled | thousands leave | thousands of civilians | homes behind |
      convoy of buses | buses took | ambulances carried | wounded children | patients evacuated |
      sick and wounded | evacuation of | evacuated by | evacuated to | passengers flown |
      citizens flown | nationals flown | nationals evacuated | citizens evacuated | stranded nationals |
      stranded citizens | foreign nationals | embassy evacuated | diplomats evacuated |
      foreigners leave | foreigners evacuated | boarded ships | boarded a frigate | taken off by`,
  },
];
