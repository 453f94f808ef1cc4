import type { Rule } from "../../rule.ts";

export const land: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      main battle tank* | battle tank* | armored vehicle* | armoured vehicle* |
      armored personnel carrier* | armoured personnel carrier* | infantry fighting vehicle* |
      armored brigade | armoured brigade | armored division | tank brigade | infantry | howitzer* |
      self propelled | rocket launcher* | multiple launch | artillery rocket | artillery system* |
      artillery battalion | mechanized | mechanised | ground vehicle* | combat vehicle* |
      paratroop* | airborne division | airborne brigade | army base | military base on land |
      cavalry | field artillery | mountain troops | mountain brigade | land forces | ground combat |
      army division | army brigade | garrison | marine corps | rifle | machine gun* | border guard* |
      border troops | armored corps | combat engineer* | mortar system | tank commander* |
      battle group | battlegroup | army post | fort bragg | fort hood | combined arms |
      ranger regiment | infantryman | fortifications | border fortification*`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      tank | tanks | brigade | brigades | battalion | battalions | regiment | regiments | army |
      division | soldiers | platoon | artillery | mortar* | marines | armored | armoured |
      military base | military bases | bases`,
    unless: ["battle"],
    early: true,
  },
  {
    weight: 2.5,
    near: ["military"],
    phrases: `
      border fortification* | border wall | closes its border | border with | along the border |
      trenches`,
  },
  {
    weight: 1.5,
    needs: ["launch", "trade"],
    phrases: "army | launchers | launcher | tanks | artillery",
  },
  {
    weight: 4,
    unless: ["battle"],
    phrases: `
      armored division | armoured division | armored vehicles | armor brigade | stryker brigade |
      rifle battalion | tank battalion | tank crew* | tank company | infantry brigade |
      infantry battalion | infantry division | artillery brigade | artillery regiment |
      engineer battalion | engineer brigade | engineer company | bridge company |
      multi role bridge | pontoon bridge | anti tank ditch* | dragon s teeth | tank traps |
      east shield | border fence | border barrier | army camp | military camp | army garrison |
      enhanced forward presence | forward presence | permanently stationed | brigade in lithuania |
      ground forces commander | army headquarters | ground units | marine brigade |
      marine battalion | marine regiment | airborne troops | parachute regiment | foreign legion |
      horse artillery | gurkha* | army tank | tracked vehicle* | wheeled howitzer* |
      infantry carrier* | mechanized brigade | armored personnel`,
  },
  {
    weight: 4,
    needs: ["military"],
    phrases: `
      rangers | bunker | bunkers | fortified | barracks | pontoon*`,
  },
  {
    weight: 4,
    unless: ["battle", "drill", "trial", "peril"],
    early: true,
    phrases: `
      tank unit* | tank force* | tank fleet | tank regiment* | tank division* | tank squadron |
      tank platoon | tank gun* | tank plant | tank upgrade* | tank modernization |
      tank modernisation | tank crews | battle tanks | tank transporter* | recovery vehicle* |
      bridge layer* | bridgelayer* | bridging unit | assault bridge* | armored bulldozer* |
      breaching vehicle* | mine clearing vehicle* | mine clearance vehicle* | armoured corps |
      armoured regiment | armoured cavalry | armored cavalry | armoured infantry | armored infantry |
      armoured unit* | armored unit* | armored battalion | armored regiment | armoured battalion |
      armored fighting | armoured fighting | fighting vehicle* | infantry vehicle* |
      protected mobility | protected vehicle* | mine protected | mine resistant |
      personnel carrier* | troop carrier* | tracked carrier* | tracked carriers |
      wheeled vehicle* army | amphibious vehicle* | amphibious combat vehicle* | assault vehicle* |
      reconnaissance vehicle* | scout vehicle* | light tactical vehicle* | tactical vehicle* |
      tactical truck* | military truck* | army vehicle* | field gun* | howitzer tube* | gun tube* |
      gun barrel* | cannon tube* | towed gun* | towed howitzer* | rocket battery | rocket artillery |
      rocket artillery brigade | missile artillery | artillerymen | artilleryman | artillery unit* |
      artillery battery | artillery group | artillery gun* | artillery piece* |
      artillery shells plant | artillery school | fires brigade | fires command |
      multi domain task force | multidomain task force | coastal artillery | mortar carrier* |
      mortar team* | anti tank missile* | antitank missile* | anti tank weapon* | anti tank unit |
      anti tank guided | javelin missile* | service rifle* | assault rifle contract | new rifle |
      squad weapon | squad automatic | next generation squad | service pistol | camouflage uniform* |
      night vision goggles | soldier system* | infantry kit | infantry gear | infantry regiment |
      infantry company | infantry platoon | infantry brigade combat | infantry corps |
      infantry soldiers | infantry training centre | light infantry | motorised infantry |
      motorized infantry | motor rifle | motorized rifle | mountain infantry | mountain division |
      alpine troops | alpine brigade | alpini | chasseurs alpins | jaeger brigade | jäger brigade |
      ski troops | arctic brigade | jungle brigade | desert brigade | camel corps |
      air assault brigade | air assault division | airmobile brigade | air mobile brigade |
      parachute brigade | parachute battalion | parachute division | airborne corps |
      airborne regiment | airborne forces | paras regiment | rifles battalion | rifle brigade |
      rifle regiment | rifle company | rifle division | dragoon guards | irish guards |
      welsh guards | scots guards | coldstream | household cavalry | royal regiment of |
      black watch | royal engineers | royal artillery | royal tank regiment | army reserve unit |
      territorial defence brigade* | territorial defence force* | territorial defense force* |
      territorial defence | national guard brigade | national guard battalion | guards brigade |
      guards division | stryker | ranger battalion* | army rangers | special forces group |
      army special operations | army commandos | commando brigade | commando regiment |
      commando battalion | marine corps base | marine expeditionary | marine division |
      marine littoral | marine infantry | naval infantry | rapid deployment brigade |
      rapid response brigade | multinational brigade | multinational battle group |
      multinational battlegroup | multinational division | multinational corps | joint brigade |
      heavy brigade | medium brigade | combat brigade | brigade combat team* | signal brigade |
      signals regiment | logistics brigade | logistics regiment | sustainment brigade |
      sustainment command | transport battalion | supply battalion | engineers regiment |
      engineer regiment | engineer corps | combat engineer* | engineer troops | sapper battalion |
      sappers | pioneer battalion | bomb disposal regiment | ordnance disposal company |
      explosive ordnance company | army engineers | army logistics | army depot* | army arsenal* |
      ammunition depot* | munitions depot* | munitions depots | arms depot* | weapons depot* |
      arsenal workers | army ammunition plant* | army aviation | army command | army chief visits |
      army staff | army structure | army restructuring | field army | ground forces |
      ground forces command | ground self defense force | ground self defence force | gsdf | jgsdf |
      land army | land command | land component | land warfare | land forces command | land domain |
      land combat | land vehicle* | land rover army | army futures command | army europe |
      army pacific | u s army europe | eighth army | xviii airborne | fort benning | fort campbell |
      fort carson | fort riley | fort stewart | fort bliss | fort cavazos | fort liberty |
      fort moore | fort irwin | fort polk | fort johnson | fort wainwright | fort leonard wood |
      joint base lewis | schofield barracks | camp lejeune | camp pendleton | camp humphreys |
      camp casey | camp bondsteel | camp foster | camp schwab | camp hansen | camp butler |
      twentynine palms | grafenwoehr | grafenwöhr | hohenfels | vilseck | baumholder | yongsan |
      tidworth | sennelager | paderborn garrison | bergen hohne | pabrade | adazi | ādaži |
      tapa camp | cincu | orzysz | bemowo piskie | bergen garrison | sandhurst barracks |
      holsworthy barracks | robertson barracks | lavarack barracks | enoggera | puckapunyal |
      gagetown | petawawa | valcartier | waiouru | linton camp | nanyuki | batuk | army barracks |
      military barracks | military garrison | base reopened | army training area |
      military training area | artillery range | tank range | border post* | border outpost* |
      border patrol troops | border security force | border force troops | border regiment |
      border troops | border guards | frontier force | frontier corps | frontier guard* |
      assam rifles | rashtriya rifles | gendarmerie brigade | border defence | border defense |
      eastern shield | baltic defence line | baltic defense line | maginot | bunker line |
      anti tank obstacle* | border bunkers | tunnels under the border | demarcation line posts |
      dmz posts | leopard tanks | abrams tanks | challenger tanks | merkava* | leclerc tank* |
      k2 black panther | t 55 | t 62 | t 64 | t 80 | t 80s | t 90s | type 99 tank | type 10 tank |
      arjun tank* | arjun mk | altay tank | al khalid tank | m60 tank* | m48 tank* | m10 booker |
      bmp fleet | btr 80 | btrs | bvp | bvps | cv90 | cv 90 | lynx kf41 | kf41 | kf51 |
      panther tank | ajax vehicle* | ajax armoured | ajax programme | warrior vehicle* |
      bradley vehicle* | bradley vehicles | m113 | m113s | puma vehicle* | puma fighting |
      boxer hull | boxer carrier | boxers for the army | patria amv | rosomak | zuzana |
      archer howitzer* | caesar howitzer* | caesar gun* | k9 thunder | k9 howitzer* | as90 | as 90 |
      m109 | m109s | m198 | m119 | l118 light gun | d 30 howitzer | atags | dhanush howitzer |
      himars launcher* | homar | grad launcher* | tos 1 | lav iii | lav 25 | bushmaster vehicle* |
      bushmasters | hawkei | vab | griffon vehicle* | serval vehicle* | scorpion programme | amx 10 |
      eitan | kirpi | jltvs | humvees | uro vamtac | dingo vehicle* | foxhound vehicle* | supacat |
      mastiff vehicle* | bronco vehicle* | bvs10`,
  },
  {
    weight: -2,
    early: true,
    needs: ["trial", "peril", "talks"],
    phrases: `
      barracks | recruit | recruits | coroner | inquest | judge | court | sentenced | charged with |
      abuse | bullying | harassment | suicide | refugees | migrants | flood* | quake | rescued | aid |
      visiting soldiers | legislators | renewal | agreement`,
  },
  {
    weight: 3,
    needs: ["military", "materiel"],
    unless: ["battle", "drill", "trial", "peril", "sporting"],
    early: true,
    phrases: `
      army corps | boxer | leopards | paladin | paladins | marder | marders | i corps | v corps |
      iii corps | lancers | hussars | cobra ii | redback | grenadier* | fusilier* | eight wheeler* |
      eight wheeled | 8x8 | firing range | cantonment | cantonments | encampment | quantico |
      base closure* | base closing* | base closes | base expansion | javelins | razor wire | lavs |
      btr | aldershot | catterick | light brigade | eagle v | krab | krabs | vajra | ariete | namer |
      sidearm | carbine* | sniper rifle* | machine gunner* | body armor | body armour | bradley |
      tulpar | piranha vehicle* | viking vehicle* | jackal vehicle* | jaguar vehicle* | borsuk |
      uragan | smerch | pinaka | rukla | belize jungle training | edmonton garrison | third army |
      corps of engineers troops | green berets | royal marines | home guard | territorial army |
      light tank* | heavy tank* | tank engine* army | armored car | armored cars | armoured car* |
      fort knox | fort drum | fort sill | fort lewis | gun battery | infiltration tunnel |
      army truck* | military vehicle* | manoeuvre area | training land | burnham camp | vbci |
      otokar | chunmoo | archer s post | combat team | land systems | forces command |
      military town | garrison town | security brigade | salisbury plain camp | lynx fighting |
      response brigade | tankers train | helmets and vests`,
  },
];
