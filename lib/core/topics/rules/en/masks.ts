/** Phrases that only look like defence: what stands inside them is not read. */
export const masks = `
      general strike | fire brigade* | vaccine maker* | rocket lab | veteran lawmaker* | veteran congress* | veteran senator* |
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
      wargam* tabletop | board game* | tabletop game* | miniature wargam* | chess tournament | submarine fiber* | submarine fibre* | submarine optic* | submarine internet cable*`;
