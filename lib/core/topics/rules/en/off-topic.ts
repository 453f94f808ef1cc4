import type { Rule } from "../../rule.ts";

/** What speaks for another kind of news: sport, play, stage, trade, health, domestic politics. */
export const offTopic: readonly Rule[] = [
  // A disaster is no topic of its own where nobody in uniform, no state at odds and no war stands in it.
  {
    weight: 3,
    unless: ["military", "unit", "battle", "service", "officer"],
    phrases: `
      tsunami | earthquake* | quake | magnitude | hurricane | typhoon | cyclone | tornado* | wildfire* |
      bushfire* | volcano* | eruption | landslide* | mudslide* | avalanche | flash flood* | monsoon`,
  },
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
      cup match | cup tie | seals cup | lifts cup | wins cup | striker* | rovers | gunners | fa cup | transfer window | trade deadline | trade window | draft pick* |
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
