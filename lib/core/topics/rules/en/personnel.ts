import type { Rule } from "../../rule.ts";

export const personnel: readonly Rule[] = [
  {
    weight: 4,
    needs: ["military", "unit", "service", "ranks"],
    unless: ["sporting"],
    phrases: `
      veteran | veterans | the draft | enlist* | deserter* | adultery |
      war hero | mobilization | mobilisation | memorial day | hazing | called up | desertion |
      v a hospital* | hall of fame induct* | heritage month | chaplain*`,
  },
  {
    weight: 2.5,
    needs: ["military", "unit", "service", "ranks"],
    unless: ["sporting"],
    phrases: "conscript* | reservists | cadet*",
  },
  {
    weight: 4,
    phrases: `
      conscription | military draft | draft dodg* |
      draft evasion | draft law | drafted into | compulsory military | mandatory military service |
      national service | military service | recruitment drive | army recruit* | military recruit* |
      recruiting goal* | military justice | court martial* | courts martial |
      military court* | military tribunal | military judge | military families | army families |
      soldiers families | gold star | war memorial* | war cemetery | medal of honor | purple heart |
      victoria cross | military honors | military honours | military funeral |
      women in combat | women soldiers | female soldier* | first woman to command |
      women peace and security | gays in the military | don t ask don t tell | gay troops |
      transgender troops | transgender soldiers | sexual assault in the military | military sexual |
      military suicide* | desert* from the army | conscientious objector* |
      west point | military academy | military pay | troop morale | remembrance day |
      veterans day | v e day | v j day | d day anniversary | war widow* |
      missing in action | posttraumatic | post traumatic | ptsd | war wounds | military women |
      promotion* in the air force | promoted to general | change of command | retirement ceremony |
      soldier of the year | wounded warriors | citizen soldiers | arlington national cemetery |
      arlington cemetery | draft registration | registering men`,
  },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      recruit | recruits | recruiting | recruitment | draft | enlistment | memorial | memorials |
      funeral | medal | medals | honor | honors | honored | honours | abuse | harass* | suicide |
      widow* | families | mourn* | buried | burial | promot* | morale | volunteers | women |
      first woman | first female | guilty | sentenced | convicted | tortur* | dismissed |
      discharge* | retire* | career | awarded the`,
  },
  {
    weight: 4,
    near: ["trial"],
    phrases: `
      soldier | soldiers | ex soldier* | officer accused | army officer* | military officer* |
      general | generals | colonel | lieutenant | sergeant | commander | commanders | marine |
      marines | airman | coup leader* | coup plotters | war criminal* | war crimes suspect* |
      army captain | servicemen | sailor | paratrooper* | guardsman | coup plot | junta leader*`,
  },
  {
    weight: 3,
    phrases: `
      war crimes tribunal | war crimes trial* | crimes against humanity | convicted of war crimes |
      human rights abuses by`,
  },
  {
    weight: 3.5,
    phrases: "general | admiral | war hero | field marshal | colonel",
    near: ["obituary"],
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      general died | commemorat* | anniversary |
      wives | spouse* | honoring | homecoming | reunion | rank | ranks | wounded soldier*`,
  },
  {
    weight: 4,
    needs: ["military", "unit", "trial", "battle"],
    phrases: `
      noncommissioned officer of | nco of the year | airman of the | sailor of the |
      marine of the year | promotion ceremony | reenlist* | re enlist* | retire* after |
      years of service | military service member | commendation medal | bronze star | silver star |
      distinguished service | meritorious | soldier s medal | navy cross | hall of fame induct* |
      heritage month | black history month | women s history month | equal opportunity |
      sexual harassment | sexual assault prevention | sexual assault response |
      sexual assault awareness | suicide prevention | suicide awareness | mental health of |
      behavioral health | military spouse* | army spouse* | family readiness | family support |
      family day | military child* | military kids | military children | military community |
      honor flight | wreath laying | wreaths across | remembrance | day of remembrance |
      fallen soldier* | fallen comrade* | fallen heroes | fallen service | remains of soldier* |
      remains of sailor* | remains of airman | remains of marine | remains identified |
      soldier accounted for | sailor accounted for | airman accounted for | accounted for from |
      pow mia | prisoner of war mia | missing personnel | accounting agency | unaccounted for |
      war graves | military cemetery | national cemetery | veterans affairs | v.a. hospital* |
      va medical | veteran s benefits | g.i. bill | gi bill | military housing | military health |
      tricare | commissary | military chaplain* | army chaplain* | chaplain* | rotc | cadet* |
      boot camp graduat* | recruiting station | recruiting command | recruitment target* |
      recruiting target* | recruitment crisis | manpower shortage | short of soldiers |
      shortage of soldiers | military draft | drafts ultra orthodox | draft ultra orthodox |
      draft exempt* | exempting from military | call up papers | called up | call up of reservists |
      reservists called | partial mobilization | partial mobilisation | desertion | awol |
      absent without leave | military police arrest* | genocide conviction | convicted of genocide |
      guilty of genocide | jailed for life for war crimes | war crimes court | hague tribunal |
      international criminal court | icc | war crimes suspect | dictatorship era |
      crimes of the dictatorship | insurrection trial | trial for insurrection |
      charged with insurrection | treason trial of general | military discipline |
      nonjudicial punishment | hazing death | training death | death of recruit* |
      drill instructor* | military cadets | first woman to lead | first female general |
      first woman general | first female commander | women in the army | women in the military |
      women in the navy | women serving | lgbt troops | soldiers protest | officers protest unpaid |
      unpaid wages of soldiers | military pensions | veterans pension* | veterans benefits |
      war bereaved | bereaved families`,
  },
  {
    weight: 4,
    near: ["unit"],
    early: true,
    phrases: `
      medal | medals | honored | honoured | honors | promoted | reunion | ceremony | commemorat* |
      memorial | anniversary | spouses | families | counseling | counselling | benefits |
      remains of | his remains | remains were`,
  },
  {
    weight: 4,
    also: { operations: -4 },
    phrases: `
      coup trial | trial for coup | suspected of coup | coup suspects | coup charges | coup plot |
      coup plotters | over coup | accused of coup`,
  },
  {
    weight: 4,
    also: { operations: -3 },
    near: ["uprising"],
    phrases: `
      charged | charges | arrested | arrest | arrests | detained | sentenced | jailed | convicted |
      acquitted | on trial | goes on trial | death penalty | life in prison | prosecutors`,
  },
  {
    weight: 4,
    also: { operations: -5, terrorism: -6, land: -2, maritime: -2, "air-space": -2 },
    near: ["unit"],
    early: true,
    phrases: `
      purple heart | medal of honor | silver star | bronze star | remains of | his remains |
      remains were | buried |
      funeral | memorial | awarded the medal | change of command | change of charge`,
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      retired general`,
  },
  {
    weight: 3,
    also: { land: -1, maritime: -1 },
    needs: ["unit"],
    early: true,
    phrases: `
      chaplain | spouses | families | resilience | counseling | counselling | suicide`,
  },
  {
    weight: 3,
    needs: ["unit"],
    early: true,
    phrases: `
      recruitment | recruits | recruiting | conscripts`,
  },
  {
    weight: 4,
    needs: ["military", "unit"],
    phrases: `
      retires after | retiring after | retired after | retirement ceremony | retires as |
      retire* from the army |
      retire* from the navy | retire* from the air force | retirement of general`,
  },
  {
    weight: 4,
    near: ["ranked"],
    early: true,
    phrases: `
      best warrior | soldier of the quarter | competition | competed | contest`,
  },
  {
    weight: 4,
    near: ["unit"],
    early: true,
    phrases: `
      unpaid | wages | back pay | unpaid wages | pay rise | their pay`,
  },
  {
    weight: 4,
    phrases: `
      war veteran* | war bride* | war orphan* | old soldier* | ex servicem* | ex servicewom* |
      ex service personnel | former servicem* | former service members | former soldiers |
      invictus games | warrior games | wounded warrior* | war wounded | war disabled |
      disabled veteran* | burn pit* | agent orange | gulf war syndrome | gulf war illness |
      gulf war veterans | vietnam veterans | falklands veterans | korean war veterans |
      atomic veterans | nuclear test veterans | atom test veterans | test veterans | chelsea pensioner* |
      royal british legion | british legion | american legion | veterans of foreign wars |
      code talker* | tuskegee airm* | harlem hellfighters | montford point | buffalo soldiers |
      monuments men | tirailleur* | harkis | askari veterans | gurkha pension* | gurkha veterans |
      gurkhas' pensions | comfort women | unknown soldier* | tomb of the unknown* | tomb guard |
      cenotaph | last post ceremony | ramp ceremony | dignified transfer | flag draped |
      war grave* | war graves commission | soldiers' graves | soldier's grave | mass grave of soldiers |
      dpaa | walls of the missing | tablets of the missing | walls of the | courts of the missing |
      repatriation of remains | remains of fallen | remains of missing | remains of war dead |
      remains of unknown | war dead | roll of honour | roll of honor | book of remembrance |
      poppy appeal | remembrance sunday | armistice day | anzac day | anzac dawn | veterans' day |
      victory day | heroes day | defenders day | army day parade | navy day parade |
      national army museum | national infantry museum | vietnam veterans memorial | vietnam wall |
      soldiers' mothers | soldiers mothers | mothers of soldiers | mothers of conscripts |
      wives of mobilised | wives of mobilized | wives of soldiers | soldiers wives | army wives |
      navy wives | military wives | military spouses | military brat* | dodea | draft board* |
      draft dodger* | draft card* | draft resist* | draft lottery | selective service |
      conscription office* | enlistment office* | recruitment office | recruiting office |
      refusenik* | haredi draft | haredi conscription | yeshiva students | women conscripts |
      female conscripts | conscript deaths | bullied conscript | dedovshchina | tailhook |
      abu ghraib | my lai | haditha | bloody sunday soldiers | soldier f | brereton report |
      afghan inquiry | overlord inquiry | unlawful killings | false positives scandal |
      court of inquiry | judge advocate* | article 32 hearing | article 15 | ucmj |
      uniform code of military justice | fort leavenworth | leavenworth prison | military prison* |
      naval brig | dishonorable discharge | dishonourable discharge | dishonorably discharged |
      bad conduct discharge | other than honorable | discharge upgrade | stolen valor |
      stolen valour | fraternization | passing out parade | pass out parade | passed out of training |
      drill sergeant* | oath of enlistment | oath of allegiance | swearing in of recruits |
      commissioning ceremony | commissioned as officers | officer cadet* | officer candidate* |
      officer training | sandhurst | saint cyr | st cyr | duntroon | naval academy |
      air force academy | coast guard academy | service academies | military school* |
      cadet school | suvorov school | recruit training | recruit depot | recruit division |
      pass in review | parris island | great lakes recruit | lackland basic |
      latest intake | new recruits | recruits swear | recruits sworn | recruiters |
      recruiting effort* | recruiting slump | recruiting shortfall* | recruitment shortfall* |
      recruitment campaign | recruiting campaign | recruiting figures | enlistment bonus* |
      signing bonus* for soldiers | retention bonus* | stop loss | retention crisis |
      understaffed army | manpower crisis | personnel shortage* | pilot shortage | sailor shortage |
      crew shortage* | medal of valor | medal of valour | legion of honour | legion of honor |
      iron cross | george cross | military cross | conspicuous gallantry | distinguished flying cross |
      distinguished conduct medal | croix de guerre | order of lenin for | hero of ukraine |
      hero of the russian federation | hero of the soviet union | param vir chakra | mahavir chakra |
      kirti chakra | shaurya chakra | air medal | commendation medal | campaign medal |
      service medal | congressional gold medal | posthumous promotion | posthumously awarded |
      posthumous medal | posthumous award | dishonoured soldiers | shot at dawn | posthumous pardon |
      military marriage | gays in uniform | gay soldiers | gay servicemen | gay personnel |
      lgbt veterans | homosexuals in the military | homosexuals in the armed | homosexuals serving |
      transgender service | transgender ban | transgender military | trans troops |
      women in submarines | women aboard submarines | female submariner* | women submariners |
      female fighter pilot* | woman fighter pilot | female ranger* | women rangers |
      women in the infantry | women in infantry | women in the armed forces |
      women in special forces | women into combat | combat roles to women | roles open to women |
      combat jobs to women | first woman to | first female | first woman in command |
      first black general | first black | first sikh | turbans in the army | beards in the army |
      hijab in uniform | racism in the army | racism in the armed forces | racism in the military |
      far right soldiers | far right extremism in the bundeswehr | neo nazis in the army |
      extremism in the ranks | bullying in the army | harassment in the army |
      sexual misconduct in the | sexual assaults in the | sexual assault of soldiers |
      suicides among | suicide rate | soldier suicides | veteran suicide* | traumatic brain injur* |
      brain injuries | shell shock | moral injury | battle fatigue | combat stress |
      havana syndrome payments | war invalids | prosthe* | amputee* | traumatised soldiers |
      traumatized soldiers | barracks mold | mouldy barracks | barracks housing | forces housing |
      service accommodation | service families | forces families | army families federation |
      military mothers | military caregivers | families of the fallen | families of fallen |
      families of soldiers | relatives of soldiers | families of the missing |
      parents of soldiers | parents of conscripts | next of kin | deployed parents |
      returning soldiers | returning troops | welcome home | homecoming parade | homecoming ceremony |
      first kiss | yellow ribbon* | care packages | letters home | soldier's letter* |
      soldiers' letters | dog tags | band of brothers reunion | military band | army band |
      navy band | marine band | military tattoo | edinburgh tattoo | military museum | war museum |
      army museum | naval museum | regimental museum | regimental colours | trooping the colour |
      freedom of the city | naming ceremony for street | barracks renamed | base renamed |
      renaming of bases | confederate names | renamed fort | military chaplain* | padre | padres |
      chaplaincy | military rabbi | military imam | chaplain corps`,
  },
  {
    // Judges, coroners and inquiries over people in uniform.
    weight: 4,
    near: ["trial"],
    phrases: `
      troops | officers of the army | army men | special forces | =SAS | commandos | pilot in the |
      recruit | recruits | cadet | cadets | conscript | conscripts | reservist | reservists |
      peacekeeper | peacekeepers | private first class | lance corporal | corporal |
      sub lieutenant | admiral | admirals | brigadier | warrant officer | midshipman | midshipmen |
      ex general* | former general* | ex army chief | former army chief | former defence minister |
      former defense minister | ex defence minister | ex defense minister | ex military |
      strongman | ex dictator | former dictator | dictator | junta | war criminal |
      sergeant major | staff sergeant | petty officer | navy seal* | green beret* | guardsmen |
      military policemen | camp guard | ss guard | concentration camp | militia leader* |
      warlord* | ex rebel* | former rebel leader | wagner fighter* | mercenar* | military doctor |
      army doctor | army chaplain | ex soldiers | former soldier | former soldiers |
      former marine | ex marine | former officer | ex officer | service members | servicewoman |
      enlisted man | enlisted men`,
  },
  {
    weight: 4,
    needs: ["unit", "ranks", "service"],
    near: ["unit", "military"],
    early: true,
    phrases: `
      coroner | coroners | inquest | inquests | inquiry | court martial* | ombudsman | ombudswoman |
      acquit* | acquittal | cleared of | manslaughter | misconduct | cover up | whistleblow* |
      unlawful* | executed prisoners | looting charges | disciplinary | demoted | demotion |
      stripped of rank | stripped of medals | stripped of his | reprimand* | suspended from duty |
      relieved of duty | bullied | bullying | beaten | hazed | hazing | groped | raped | rape |
      assaulted | harassed | harassment | racism | racist | extremis* | neo nazi* | homophobi* |
      drunk | drug test* | drugs ring | theft | stole | embezzl* | bribe* | negligence`,
  },
  {
    // Comings and goings of people.
    weight: 4,
    near: ["unit", "ranks", "base"],
    early: true,
    phrases: `
      reenlist* | graduated | graduates | graduating | intake | swore in | swear in | sworn | oath |
      parade | parade ground | berets | beret | badge | badges | wings pinned | pinned | promotion |
      promotions | commissioned | commissioning | medal ceremony | decorated | decorations | gallantry |
      bravery | valor | valour | heroism | saved the life | saved a life | saved lives |
      lifesaving | honour | honours | accolade* | award ceremony |
      tribute* | homage | salute* | wreath* | laid to rest | burials | graves | grave | coffin* |
      casket* | remembered | remembers | remembering | mourns | mourned | grieving | bereaved |
      relatives | parents | mothers | wives | husbands | newlywed* | wedding | homecoming | reunited |
      welcomed home | came home | coming home | going home | send off | deployment ceremony |
      retirement | pension | pensions |
      salaries | bonus | bonuses | housing allowance | child care | childcare | day care | welfare | morale |
      loneliness | mental health | trauma | therapy | therapist* | rehab* | sobriety | alcohol |
      suicides | amputee* | wheelchair | prosthetic | faith | prayer | worship |
      chapel | church | rabbi | imam | volunteer* | mentor* | role model* | twins | siblings | brothers |
      sisters | father and son | mother of three | single mother | immigrant* | citizenship |
      naturalized | naturalised | diversity | inclusion | gender | lgbt | pregnan* | maternity |
      hair | tattoos | beards | uniforms | haircut* | fitness test* | sports | boxing | athlete* |
      marathon | bugler | choir | museum | exhibition | portrait | statue | plaque |
      monument | monuments | dedication ceremony | unveiled | unveiling |
      centenary | centenarian | aged 100 | 100th birthday | anniversaries`,
  },
  {
    // The missing named and buried.
    weight: 4,
    also: { operations: -3, maritime: -2, "air-space": -2, land: -2 },
    needs: ["unit", "military", "past", "ranks"],
    early: true,
    phrases: `
      accounted for | dna | remains of | his remains | remains were | remains are | skeletal remains |
      exhum* | disinter* | identified as the | laid to rest | will be buried | was buried |
      were buried | to be buried | burial with | full military honors | full military honours |
      funeral | funerals | killed in world war | killed during world war | missing since |
      missing from world war | forensic anthropolog* | rosette | cheek swab | nephew | niece |
      graveside | crash site excavat* | recovered from the wreck | war grave`,
  },
  {
    weight: 3,
    needs: ["service"],
    early: true,
    phrases: `
      men and women | women | young people | teenagers | 18 year olds | 19 year olds | able bodied |
      twelve months | 12 months | 18 months | months of service | months' service | a year of service |
      serve | serving | serve a year | exempt* | exemption* | postpone* | deferment* | deferral* |
      evad* | dodge* | dodging | flee the country | fled the country | volunteers | volunteer army |
      all volunteer | lottery | both sexes | gender neutral | reintroduc* | reinstat* | abolish* |
      scrapped | bring back | compulsory | mandatory | obligatory | summons* | protest* | rallies |
      rally | queues | press gang* | pay | salary | wages | recruiters | intake | intakes | quota`,
  },
  {
    weight: 3,
    needs: ["military", "unit", "trial"],
    early: true,
    phrases: `
      former commandos | ex paratrooper* | decorated soldier | decorated pilot | war photographer |
      memoir* | war diary | oral history | last survivor | last surviving | sole survivor |
      last living | oldest veteran | aged 9* | turns 100 | flying ace | fighter ace | tank ace |
      resistance fighter* | resistance heroine | wartime codebreaker | code breaker | bletchley |
      land girls | nurses corps | army nurse | prisoner of war | prisoners of war | pow |
      pows | former prisoner* | ex prisoner* | freed soldier* | released soldier* | conscience |
      objector* | pacifist* refused | refused to serve | refuses to serve | refusing to serve |
      refused to fight | refusing to fight | refused to deploy | awol soldier | deserted | desertions |
      deserters | draft age men | unpaid soldiers | soldiers' pay | soldiers pay | back wages |
      army pay | pay increase | pay raise | pay rises | benefits for | compensation for | compensated |
      pensions for | pension for | disability benefit* | claims backlog | health care for |
      jobs for | homeless veterans | homeless ex | hiring heroes | transition assistance |
      military to civilian | resettlement of soldiers`,
  },
  {
    // Life in uniform: the mess, the mail, the band, the beast.
    weight: 4,
    needs: ["unit", "ranks", "military"],
    early: true,
    phrases: `
      regimental mascot | regimental goat | regimental sergeant major | drum major | pipe band |
      pipe major | pipers | bugle call | mess hall | mess night | chow hall | dining facility |
      officers' mess | mail call | military mail | field post | thanksgiving dinner | christmas away |
      christmas in the field | military working dog* | working dog | dog handler* | retired war dog |
      war dog | war horse | war pigeon | blood donors | bone marrow donor | army wife | navy wife |
      military wife | army brat | gold star mother | blue star | war mothers | camp followers |
      army nurse corps | nursing sister* | women's army corps | waves veterans | wasp pilots |
      night witches | wrens | women's land army | rosie the riveter | lumberjills |
      paratrooper granny | war child* | children of soldiers | child of a soldier | sons of officers |
      military twins | band of brothers | comrades in arms | old comrades | fallen comrade |
      regimental reunion | colours laid up | laying up of colours | battle honours | battle honour |
      regimental march | cap badge | beret parade | dress uniform | new uniforms | combat boots |
      uniform change | grooming standards | hair regulations | beard ban | ban on beards |
      tattoo policy | height requirement | weight limits | fitness standards | age limit |
      older recruits | foreign recruits | foreigners may enlist | citizenship for soldiers |
      noncitizen recruits | dreamers in the military | gi jane | service record | demobbed |
      demobilised soldiers | demobilized soldiers | discharged soldiers | discharged veterans |
      soldier turned | ex marine turned | life after service | soldiers' home | veterans' home |
      old soldiers' home | hospital for veterans | walter reed | military hospital | army hospital |
      burn unit | brooke army medical | selly oak | headley court | rehabilitation centre |
      service dog* | equine therapy | guide dog for veteran | homeless veteran | veteran unemployment |
      job fair for veterans | military to civil service | reserve officers | veterans' preference |
      widow's pension | survivor benefits | death gratuity | compensation to families |
      next of kin informed | coffins draped | coffin draped | repatriation ceremony | body bags |
      bodies of soldiers | return of bodies | return of the dead | soldiers' bodies returned |
      funeral of soldiers | funeral for soldiers | soldiers' funeral* | burial of soldiers |
      tomb | cemetery | cemeteries | crosses at | headstone* | names read | roll call of the dead |
      names carved | wall of names | stone of remembrance | eternal flame | two minutes' silence |
      minute's silence for | moment of silence | commemorating | centenary of the battle |
      75th anniversary | 80th anniversary | 50th anniversary of | 100th anniversary of |
      anniversary of the battle | anniversary of the landing* | normandy veterans | pearl harbor survivor* |
      holocaust survivor soldier | liberators | liberator of | desert rats | dambuster* | chindits |
      burma star | arctic convoy veteran* | merchant navy veterans | battle of britain pilot |
      battle of britain ace | last of the few | spitfire pilot | lancaster crew* |
      iwo jima flag raiser | flag raisers | bataan death march | death railway survivor* |
      survivor of the | stolen medals | medal auction* | medals sold | medals auctioned |
      medals returned | medal returned | medal upgrade | medal recommendation | nominated for medal |
      highest award for bravery | highest award for valour | highest honour | highest honor |
      highest military honor | highest military honour | national hero | heroic | heroine |
      pulled from burning | saved comrades | threw himself | gave his life | ultimate sacrifice |
      portrait of the fallen | rest in peace soldier | street named | ship named after her |
      camp life | garrison life | barracks life | women's barracks | crèche | nursery for |
      postings with children`,
  },
  {
    // Wrongs in the ranks and their price.
    weight: 4,
    needs: ["unit", "military"],
    early: true,
    phrases: `
      training deaths | died in training | heatstroke | heat stroke | died on a march |
      drowned recruits | suicide of a conscript | hanged himself | shot himself | shot herself |
      barracks suicide | killed a comrade | shot comrades | shot his comrades | fellow soldiers |
      fellow conscripts | barracks shooting | base shooting | shooting at fort | gunman soldier |
      abuse of recruits | abuse of prisoners | prisoner abuse | detainee abuse | abused detainees |
      abuse of iraqis | beat recruits | initiation ritual* | initiation rite* | drunken soldiers |
      drunk soldier* | off duty soldier | off duty marine | rape by soldier | rape by marine |
      rape of a schoolgirl | status of forces crime | killed by u.s. army vehicle |
      hit and run by soldier | vaccine refus* | refused vaccine | refused the vaccine | anthrax vaccine refus* |
      refused orders | refusing orders | disobey* | insubordination | conduct unbecoming |
      conduct prejudicial | dereliction of duty | relieved for cause | loss of confidence |
      fat leonard | officers' club scandal | mess scandal | bribery in the navy | payroll fraud |
      ghost soldiers | phantom soldiers | unpaid for months | mutinous over pay | pay dispute |
      soldiers' union | soldiers union | army union | right to strike for soldiers |
      protest by ex soldiers | ex soldiers protest | veterans protest | veterans march |
      reservists protest | reservists' letter | letter by reservists | retired generals' letter |
      open letter by generals | officers' letter | war criminals | war crime by | unlawful killing |
      massacre trial | massacre of civilians by soldiers | convicted officer | general's trial |
      general on trial | colonel on trial | admiral on trial | tried in absentia | military appeals court |
      military judges | military jury | court in uniform | amnesty for soldiers |
      amnesty for veterans | prosecution of veterans | troubles veterans | statute of limitations for |
      legacy act | life sentence for | years for killing | genocide suspect* |
      genocide fugitive | arrested in the hague | extradited to the hague | hague judges |
      hague court | hague prosecutors | special court for | special tribunal | kosovo tribunal |
      khmer rouge tribunal | truth commission | dirty war trial | junta trial | death flights |
      stolen babies | operation condor trial | desaparecidos | disappeared victims`,
  },
  {
    weight: 4,
    near: ["unit", "ranks", "service", "past"],
    early: true,
    phrases: `
      commutes | commuted | pardons | pardoned | rehabilitat* | exonerat* | posthumous* | apolog* |
      compensation | bones | skeleton* | skull* | unmarked grave* | mass grave | buried at sea |
      ashes | coffins | tomb | headstone* | cemetery | memorial service | vigil | candles |
      flags at half mast | half mast | guard of honour for | last surviving |
      oldest soldier | oldest living | youngest soldier | gay | lesbian | transgender | widow`,
  },
  {
    weight: 3,
    needs: ["ranks", "unit"],
    early: true,
    phrases: `
      first day in uniform | hung up his uniform | hung up her uniform | hangs up | last day in uniform |
      years in uniform | decades in uniform | 20 years in | 30 years in | life in the army |
      chevrons | epaulettes | beret | new rank | pinned on | swearing in | raised his right hand |
      raised her right hand | took the oath | barber | cook of the year | culinary | cooks | tailor |
      sewn | seamstress | haircut | bunk | bunks | recruiters' | drill square | parade square |
      passing off | marched off | marched past | march past | platoon's families | proud parents |
      families watched | relatives watched | his widow | newborn | camp chaplain | stress ball |
      sober | addiction | gambling | debt advice | loneliness | suicidal |
      therapy dog | therapy | stigma | resilience | peer support | crisis line | couples |
      blood drive | fundraiser |
      rows for charity | sports day | tug of war | triathlete | wheelchair basketball | sitting volleyball |
      adaptive sports | paralympian | medallist | olympian in uniform | army athletes`,
  },
];
