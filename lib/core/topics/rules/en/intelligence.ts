import type { Rule } from "../../rule.ts";

export const intelligence: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      espionage | spying | spy | spies | spied | spymaster* | spy agency | spy agencies | spy ring |
      spy plane* | spy satellite* | spy balloon* | surveillance balloon* | surveillance flight* |
      reconnaissance flight* | reconnaissance satellite* | reconnaissance plane* |
      intelligence agency | intelligence agencies | intelligence service* | intelligence agent* |
      intelligence officer* | intelligence official* | intelligence chief* |
      intelligence community | intelligence sharing | share intelligence | sharing intelligence |
      intelligence committee | intelligence bill | intelligence report* | intelligence failure* |
      intelligence failures | intelligence director | director of national intelligence |
      director of central intelligence | intelligence reform | intelligence leak* |
      intelligence data | iraq intelligence | prewar intelligence | pre war intelligence |
      military intelligence | counterintelligence | counter intelligence | foreign intelligence |
      secret service agents abroad | security service of ukraine | classified document* |
      classified information | classified material* | classified files | leaked documents |
      top secret |  double agent* | defector s claims | secret agent* |
      undercover agent of | wiretap* of foreign | eavesdrop* | national security agency |
      ministry of state security | treason | mole | covert operation* | covert action |
      nuclear secrets | military secrets | atomic secrets | secret code* | secret prison* |
      secret prisons | rendition* | extraordinary rendition | interrogation tactic* |
      intelligence estimate | intelligence panel | intelligence lapse* | intelligence overhaul |
      central intelligence | agent of influence | warrantless | domestic spying | los alamos |
      recruited by | spy case | spy gear | acting as an agent | foreign agent* | assassination plot`,
  },
  {
    weight: 2,
    phrases: `
      intelligence | surveillance | spyware | reconnaissance | clandestine | covert | secrets |
      sabotage | saboteur*`,
    needs: ["state", "military", "trial"],
  },
  { weight: 2, phrases: "expel* | expulsion", near: ["talks", "state"] },
  {
    weight: 2,
    needs: ["state"],
    phrases: "leak | leaks | leaked | whistleblower*",
    near: ["military"],
  },
  { weight: 4, near: ["blame"], phrases: "poisoned | poisoning" },
  { weight: -3, phrases: "artificial intelligence | intelligence test*" },
  {
    weight: 4,
    phrases: `
      intelligence analyst* | intelligence gathering | intelligence operation* |
      intelligence operative* | intelligence unit* | intelligence minister | intelligence ministry |
      intelligence law | intelligence bureau | intelligence brief* | intelligence assessment* |
      intelligence briefing | signals intelligence | sigint | geospatial intelligence |
      phone tapping | tapped phone* | listening post* | illegal agent* | sleeper agent* |
      undercover agent* | spied for | spied on | spying for | spying on | acted as agent* |
      working for russian intelligence | working for chinese intelligence | passed information to |
      passing information to | passed secrets | state secrets act | official secrets |
      espionage act | classified leak* | document leak* | documents leak* | leak of classified |
      classified records | secret service | secret services | security service |
      enhanced interrogation | harsh interrogation | waterboarding | black site* | mossad chief |
      head of mossad | high altitude balloon | balloon shot down | diplomatic cover |
      persona non grata | diplomats expelled | expels diplomats | expelled diplomats |
      expelled russian diplomats | expel russian diplomats | transnational repression |
      agents abroad | assassination of dissident* | recruited as | spy swap | spy chief* |
      code breaking | codebreak* | counterspy | counterespionage | sabotage plot | sabotage plots`,
  },
  {
    weight: 3,
    needs: ["military", "state"],
    unless: ["peril", "sporting"],
    phrases: `
      balloon | balloons`,
  },
  {
    weight: 2.5,
    near: ["expel"],
    phrases: `
      diplomats | embassy staff | embassy employee*`,
  },
  {
    weight: 4,
    needs: ["post"],
    near: ["agency"],
    early: true,
    phrases: `
      director of | chief of | head of | chief | director`,
  },
  {
    weight: 3.5,
    needs: ["agency", "trial"],
    early: true,
    phrases: `
      passed data | passing data | pass* information | passing information | handed over data |
      gave secrets | hand* secrets | passed secrets | coordinates`,
  },
  {
    weight: 4,
    needs: ["state", "military", "trial"],
    phrases: `
      bugged | hit squad | wiretap* | sold secrets | selling secrets | security clearance* |
      secret files | secret documents`,
  },
  {
    weight: 4,
    phrases: `
      state secret | state secrets`,
  },
  {
    weight: 4,
    phrases: `
      espionnage | cyberespionage | counter espionage | industrial spying for | spycraft |
      tradecraft | spyware against | spy trial | spy suspect* | spy suspects | spy scandal |
      spy network* | spy cell | spy ring* | spy row | spy swap* | spy exchange | spy ship* |
      spy drone* | spy probe | spy hunt | spy mania | spy war* | spy fiction exposed | spy base* |
      spy station* | spy equipment | spy device* | spy radar | spy camera* at | spy master* |
      spy boss* | spymasters | spy vessel* | spy trawler* | spy flights | spy pigeon | spy whale |
      spy tunnel | superspy | ex spy | ex spies | former spy | former spies | alleged spy |
      alleged spies | suspected spy | suspected spies | accused of spying | convicted of spying |
      charged with spying | jailed for spying | arrested for spying | convicted spy |
      confessed spy | admitted spying | suspicion of spying | charges of spying |
      charged with espionage | suspected of espionage | accused of espionage | acts of espionage |
      espionage charges | espionage ring | espionage case | espionage trial | espionage law |
      espionage network | illegals program* | illegals programme | deep cover |
      sleeper cell of agents | cover identity | cover identities | false identity |
      legend of a spy | dead drop* | dead letter box* | brush pass | invisible ink |
      one time pad* | number station* | numbers station* | safe house of |
      handler* in the embassy | his handlers | her handlers | case officer | cut out agent |
      honey trap* | honeytrap* | kompromat | defected to | defects to the west | soviet defector |
      kgb defector | walk in spy | turncoat | turned informant | informer for the stasi |
      stasi files | stasi informer* | secret police files | securitate files |
      collaborators of the kgb | cambridge five | rosenbergs | portland spy ring | aldrich ames |
      ames spy | robert hanssen | hanssen | jonathan pollard | kim philby | philby | guy burgess |
      anthony blunt | klaus fuchs | oleg gordievsky | gordievsky | oleg penkovsky | penkovsky |
      vasili mitrokhin | mitrokhin archive | anna chapman | maria butina | sergei skripal |
      skripal | litvinenko | khashoggi | nijjar | zelimkhan khangoshvili | tiergarten murder |
      vrbetice | unit 29155 | edward snowden | snowden | wikileaks | chelsea manning |
      bradley manning | julian assange | assange | reality winner | teixeira leak | jack teixeira |
      discord leak* | pentagon papers | vault 7 | daniel ellsberg | ellsberg | mordechai vanunu |
      vanunu | spycatcher | peter wright book | clive ponting | katharine gun | stella rimington |
      zinoviev letter | venona | enigma codebreakers | magic intercepts | zimmermann telegram |
      gary powers | u 2 incident | u 2 flights | u 2 spy | pueblo seizure | uss pueblo |
      ep 3 incident | sr 71 | rivet joint | rc 135 | cobra ball | e 8 jstars over | ep 3 |
      p 8 poseidon flight | il 20 | electronic intelligence plane |
      electronic intelligence aircraft | elint | comint | humint | masint | imint | osint |
      signals intercept* | intercepted communications | intercepted conversation* |
      intercepted call* | intercepted phone | intercepted messages | electronic eavesdropping |
      eavesdropping post | listening device* | listening station* | hidden microphone* | bugging |
      bugs found in | bugged embassy | tapped the phone | tapping the phone | tapped cables |
      cable tapping | phone of the chancellor | merkel's phone | pegasus spyware | nso group |
      predator spyware | intellexa | spyware scandal | bulk collection |
      mass surveillance program | prism program | fisa court | fisa warrant* | section 702 |
      five eyes | nine eyes | intelligence alliance | intelligence partnership |
      intelligence cooperation | intelligence exchange | intelligence pact | gsomia lapse |
      intelligence fusion | fusion centre | fusion center | intelligence school |
      intelligence corps | intelligence brigade | intelligence battalion | intelligence squadron |
      intelligence wing | intelligence directorate | intelligence headquarters |
      intelligence gathering ship | intelligence ship | intelligence collection |
      intelligence collection ship | intelligence satellite* | intelligence aircraft |
      intelligence plane | intelligence apparatus | intelligence warning* | intelligence warned |
      intelligence boss | intelligence bosses | intelligence head | intelligence figure* |
      intelligence man | intelligence source* | intelligence dossier | intelligence files |
      intelligence archives | intelligence oversight | intelligence review | intelligence inquiry |
      intelligence flaws | intelligence blunder | intelligence coup | intelligence war |
      intelligence act | intelligence budget | intelligence czar | intelligence nominee |
      intelligence post | intelligence job | intelligence report on | intelligence dispute |
      faulty intelligence | bad intelligence | raw intelligence | flawed intelligence |
      dodgy dossier | weapons of mass destruction dossier | butler report |
      9 11 commission on intelligence | wmd commission | curveball | yellowcake forgery | plame |
      c.i.a. leak | cia leak | cia operative* | cia officer* | cia agent* | cia director |
      cia chief | cia head | cia analyst | cia drone | cia asset* | cia station | cia prison* |
      cia flights | cia plot | cia program | cia memo | cia files | cia inspector |
      cia contractor* | mi5 chief | mi5 head | mi6 chief | mi6 head | mi6 officer* | mi6 agent* |
      mi5 officer* | mi5 agent* | head of mi6 | head of mi5 | next c | gchq director |
      fsb officer* | fsb agent* | fsb colonel | gru officer* | gru agent* | gru unit |
      gru colonel | gru s | svr chief | svr officer* | kgb officer* | kgb agent* | kgb colonel |
      kgb chief | kgb general | mossad agent* | mossad hit | mossad operation | mossad spies |
      mossad spy | mossad cell | shin bet chief | head of shin bet | aman chief | isi chief |
      isi head | raw chief | raw agent* | nis chief | nis director | bnd chief | bnd president |
      bnd agent* | bnd employee | verfassungsschutz | aivd | mivd | dgse agent* | dgse chief |
      dgsi | asio chief | asio boss | csis director | csis agent* | sbu chief | sbu general |
      sbu says it detained | sbu detained | supo chief | pst says | sapo says | kapo detains |
      kapo detained | internal security service | state security agency | state security service |
      state security committee | state security police | security agency detained |
      federal security service | ministry of intelligence | quds force spy | spying devices |
      surveillance plane* | surveillance aircraft | surveillance drone* over | surveillance ship* |
      surveillance vessel* | surveillance satellite* | reconnaissance aircraft |
      reconnaissance drone* | reconnaissance mission* | reconnaissance ship* |
      reconnaissance vessel* | reconnaissance balloon* | photo reconnaissance |
      national reconnaissance office | national reconnaissance | geospatial intelligence agency |
      nrol | nrol launch | keyhole satellite | lacrosse satellite | open source intelligence |
      overflights by u 2 | secret cables | diplomatic cables | leaked cables | leaked files |
      leaked papers | leaked pentagon | leaked report on | leaked recording of officers |
      leaked call | leak inquiry | leak investigation | leak probe | leaker |
      unauthorised disclosure | unauthorized disclosure* | disclosing classified |
      disclosed classified | retention of national defense information |
      national defense information | mishandling of classified | mishandled classified |
      classified documents found | classified cables | classified intelligence | classified data |
      classified papers | classified report | classified file* | classified secrets |
      classified messages | secret papers | secret dossier* | secret intelligence |
      secret plans leaked | secret military documents | secret military information |
      secret information to | secrets to russia | secrets to china | secrets to the russians |
      secrets to moscow | secrets to beijing | secrets to israel | secrets to iran |
      secrets to the soviet | selling secrets | sold secrets | nato secrets | naval secrets |
      defence secrets | defense secrets | submarine secrets | missile secrets |
      nuclear secrets sold | stole secrets | stealing secrets | trade in secrets |
      betrayed secrets | high treason | state treason | treason charge* | treason trial |
      convicted of treason | accused of treason | charged with treason | treasonable |
      collaborator with the enemy | spotter for russian | working for the russians |
      worked for the kgb | worked for the stasi | worked for the gru | worked for the cia |
      work for russian | working for moscow | working for beijing | working for the cia |
      working for the gru | working for the fsb | working for mossad |
      working for israel's mossad | recruited by russian | recruited by the |
      recruited by chinese | recruit spies | recruited agents | recruited on telegram |
      cooperated with foreign intelligence | contacts with foreign intelligence |
      hostile state activity | hostile states | foreign interference | foreign agent |
      unregistered agent* | agent of a foreign | agents of a foreign | agents of foreign |
      agent for china | agent of china | agents of china | agent for russia | agents for iran |
      police stations overseas | overseas police stations | secret police station* |
      kidnapped by agents | abducted by agents | assassinated by agents | killed by agents |
      targeted killing abroad | state assassination | assassination abroad |
      assassination attempt on defector | assassination of a dissident | killing of dissident |
      killing of exile* | dissident killed | exile killed | hit team | kill team |
      poisoned umbrella | polonium | poison plot | sabotage campaign | sabotage network |
      sabotage by russian | sabotage ordered by | parcel bomb plot by gru | arson attack* ordered |
      hybrid attack* | proxies recruited | covert war | covert aid | covert mission |
      covert program* | covert unit | covert agents | covert sale | covert network |
      clandestine operation | clandestine service | clandestine agents |
      psychological operations files | secret war | shadow war | secret unit | secret army |
      stay behind network | gladio | iran contra | contra affair | church committee |
      family jewels | mkultra | phoenix program | bay of pigs files | operation ajax |
      operation mockingbird | operation condor | operation rubicon | crypto ag |
      detention and interrogation program | torture report | torture memo* | secret detention |
      extraordinary renditions | ghost prisoners | ghost plane | high value detainee |
      harsh interrogations | interrogation techniques | interrogation videos |
      interrogation tapes | waterboard | water boarding | domestic surveillance | wiretapping |
      warrantless wiretap* | surveillance program | surveillance programme | surveillance law |
      surveillance powers`,
  },
  {
    // Envoys sent home: the open end of a hidden quarrel.
    weight: 3,
    needs: ["expel"],
    early: true,
    phrases: `
      attache | attaches | ambassador | consul | envoys | intelligence officers | tit for tat |
      undeclared | embassy people | diplomat | consulate | first secretary | second secretary |
      military attache | journalists | mission staff`,
  },
  {
    weight: 4,
    near: ["expel"],
    early: true,
    phrases: `
      russian diplomats | russian embassy | russian ambassador | soviet diplomats |
      chinese diplomat* | iranian diplomat* | north korean diplomat* | pyongyang's ambassador |
      attache | attaches | military attache* | spies | intelligence officers | nato mission |
      undeclared intelligence`,
  },
  {
    weight: 4,
    near: ["blame"],
    early: true,
    phrases: `
      poison | poisons | poisoned | poisonings | murder | murdered | assassinat* | killed | killing |
      victim | dissident | exile | exiled | defector | extradit* | suspects | answerable | plot |
      plotted | murder plot | ex spy`,
  },
  {
    // Carrying things out of the house: in court or beside a service.
    weight: 4,
    needs: ["agency", "trial"],
    near: ["agency", "trial"],
    early: true,
    phrases: `
      passing files | passed files | carrying files | copied files | copying files | passed documents |
      passing documents | handed documents | handing documents | handed over documents |
      photographed | photographing | filming military | filmed military | photographs of bases |
      photos of military | gave information | giving information | provided information |
      provided intelligence | sold information | sell information | tried to sell |
      offered to sell | offered his services | offered secrets | offered information | usb stick |
      memory stick* | encrypted messages | cash payments | paid in | recruited | handler | handlers |
      double life | accomplice | informant | informer | informers | collaborat* | infiltrat* |
      mole | turned | betray* | traitor* | treason | diplomatic cables | leaking | leaked | leak |
      secrets | secret documents | military documents | troop movements | locations of |
      air defence positions | on behalf of | acted for | acting for | worked for | working for |
      working with | cooperation with | cooperated with | contact with | contacts with | agent | agents |
      operative | operatives | network | cell | double agents | sleeper`,
  },
  {
    weight: 3,
    needs: ["agency"],
    early: true,
    phrases: `
      files | archive | archives | declassif* | secrets | secret | agent | agents | informant* |
      informer* | operative | operatives | undercover | surveillance | eavesdropping | intercept* |
      tapped | bugs | bug | warned of | warns of | warning | assessed that | assesses | assessment |
      analyst | analysts | briefing | report says | dossier | headquarters | recruited | recruiting |
      recruits | defect* | threat assessment | annual report | kidnap* | abduct* | assassinat* |
      poison* | explosives hidden | pagers | walkie talkies | station chief | covert | sabotage |
      chief says | director told | director says | oversight`,
  },
  {
    weight: 4,
    needs: ["military", "officer", "trial", "ranks"],
    early: true,
    phrases: `
      russian mission in | soviet embassy | walking into the embassy | walked into the embassy |
      approached the embassy | embassy contact | offered what he had | guilty to passing |
      memory stick | thumb drive | copied a film | downloaded classified | online chat |
      not entitled to | without clearance |
      security clearance | clearance revoked | clearances | classified video | leaked video |
      gunship video | helicopter video | war logs | signal chat | group chat of officials |
      signalgate | unsecured phone | private email server | chat room leak | gaming chat`,
  },
  {
    weight: 3,
    needs: ["aircraft", "military", "vessel"],
    early: true,
    phrases: `
      electronic reconnaissance | intelligence gathering | eavesdrop | collecting signals |
      electronic signals | spying mission | on a surveillance | surveillance flight |
      surveillance flights | surveillance mission* | photographed from the air |
      stratospheric balloon* | mystery balloon* | unidentified balloon* |
      chinese balloon* | drones over bases | drone sightings over | mapping cables |
      mapping undersea | loitering near cables | research ship suspected | research vessel suspected |
      yantar | yuan wang | satellite images show |
      satellite imagery shows | satellite pictures show | imagery analysts`,
  },
];
