import type { Rule } from "../../rule.ts";

export const cyber: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      cyber attack* | cyberattack* | cyber espionage | cyberespionage | cyber command |
      cyber defense | cyber defence | cyber operation* | cyber warfare | cyberwarfare |
      cyber security | cybersecurity | cyber threat* | cyber force* | cyber exercise* |
      cyber unit* | cyber intrusion* | cyber spies | cyber war | cyber domain | cyberspace |
      hacking group* | hacker group* | state sponsored hack* | state backed hack* | hacktivist* |
      disinformation | misinformation campaign* | influence operation* | information warfare |
      information operations | psychological operation* | psyops | propaganda |
      election interference | interference in the election | meddling in the election |
      troll farm* | fake accounts | electronic warfare | signals intelligence unit | jamming |
      spoofing | zero day | data breach at the pentagon | cyber attackers | denial of service |
      botnet* | spyware | encrypted communication* | communications security | cognitive warfare |
      information war | cyber incident* | cyberwar | computer attack* | deepfake*`,
  },
  {
    weight: 3,
    phrases: `
      hackers | hacker | hacked | hacking | hack | cyber | ransomware | malware | trolls | hacks |
      signal chat | group chat leak | critical infrastructure attack`,
    needs: ["state", "military", "crime"],
  },
  {
    weight: 2,
    phrases: `
      hackers | hacker | hacked | hacking | cybercrim* | cyber crime*`,
  },
  {
    weight: 1.5,
    needs: ["military"],
    phrases: `
      network defense | computer network* | satellite link* | communications satellite* |
      encryption | telecommunications | critical infrastructure`,
  },
  {
    weight: 4,
    phrases: `
      cyber attack | cyber campaign | cyber agency | cyber center | cyber centre | cyber unit |
      cyber defenders | cyber protection team* | cyber battalion | cyber brigade | cyber range |
      cyber soldiers | cyber guard | cyber shield | cyber yankee | network warfare |
      information environment | fake news campaign* | influence campaign* | bot network* |
      inauthentic | russian hackers | chinese hackers | iranian hackers | north korean hackers |
      north korea linked hackers | broke into government networks | government network* | hack of |
      hacked into | password spray* | denial of service attack* | advanced persistent threat |
      state hackers | cyber criminals linked | gps interference | signal jamming | jams gps |
      electronic attack | electromagnetic spectrum | cybercriminals | information alert |
      information operations condition`,
  },
  {
    weight: 3,
    near: ["hack"],
    phrases: `
      server | servers | networks | computers | website | websites | computer network*`,
  },
  {
    weight: 4,
    needs: ["military", "state"],
    phrases: `
      wiper | defaced | spoofed | supply chain attack* | foreign interference | foreign influence`,
  },

  // Break-ins and wrecking by code.
  {
    weight: 4,
    phrases: `
      cyber assault* | cyber blitz | cyber break in* | cyber breach* | cyber offensive* |
      cyber offence | cyber weapon* | cyberweapon* | cyber sabotage | cyber saboteur* |
      cyber strike* | cyberstrike* | cyber theft | cyber heist* | cyber spying | cyberspying |
      cyber spy | cyber snoop* | cyber siege | cyber front | cyber battle* | cyber battlefield |
      cyber conflict | cyber deterrence | cyber retaliation | cyber resilience | cyber strategy |
      cyber doctrine | cyber policy | cyber sanctions | cyber norms | cyber diplomacy |
      cyber actor* | cyber adversar* | cyber army | cyber troops | cyber warrior* | cyberwarrior* |
      cyber wing | cyber squadron | cyber regiment | cyber reserve* | cyber corps | cyber branch |
      cyber directorate | cyber headquarters | cyber academy | cyber school | cyber training |
      cyber drill* | cyber wargame* | cyber war game* | cyber range* | cyber hygiene |
      cyber vulnerabilit* | cyber capabilit* | cyber intelligence | cyber mission force |
      cyber national mission | hunt forward | cyber ambassador* | cyber envoy | cyber czar |
      cyber chief | cyber coordinator | cyber minister | cyber security centre |
      cyber security center | cyber security agency | cyber and infrastructure | cyber hub |
      cyber incident | cyber emergency | cyber intrusions | cyber hack* | cyber gang* linked |
      cyber criminals tied | cyberterror* | cyber terror* | cyber militia | cyber partisans |
      cyber volunteers | digital attack* | digital warfare | digital sabotage | digital espionage |
      digital break in* | online sabotage | computer network exploitation |
      computer network attack* | computer network operations | network intrusion* |
      network attack* | net warriors | information security of the armed | computer virus in |
      computer worm* | wiper malware | wiper attack* | wiped the disks | wiped computers |
      wiping malware | data wiping | destructive malware | disk wiping | logic bomb* |
      trojan horse program | backdoor in | back door in | supply chain compromise |
      poisoned update | tainted update | tainted software | compromised update | malicious update |
      malicious code | malicious software | malicious cyber | malicious actor* online |
      exploit kit | zero click | zero days | unpatched | phone hacking of ministers |
      phones hacked with | phone spyware | spear phish* | credential harvest* | stolen credentials |
      email hack* | e mail hack* | hacked email* | hacked e mail* | emails hacked |
      emails leaked by hackers | hack and leak | leak operation | hacked accounts |
      hijacked account* | military account hacked | accounts of soldiers hacked | hacked website* |
      hacked websites | websites defaced | defacement | websites knocked | websites down |
      website knocked | knocked offline | knocked out websites | taken offline | sites offline |
      flooded with traffic | bogus traffic | distributed denial | web traffic attack |
      bank websites attack* | power grid attack* | attack on the power grid by | grid hack* |
      hack of power | hacked the grid | blackout malware | industrial control system* | scada |
      water utilit* hack* | hacked water | hospital ransomware | government ransomware |
      pipeline ransomware | ransomware gang* | ransomware group* | ransomware attack* |
      hackers linked to | hackers backed by | hackers tied to | hackers working for | hackers from |
      military hackers | army hackers | government hackers | state sponsored hackers |
      state backed hackers | state linked hackers | state hackers | pro russian hackers |
      pro russia hackers | pro ukrainian hackers | pro iranian hackers | pro palestinian hackers |
      patriotic hackers | hacker army | hacker collective | hacker unit | hacking unit |
      hacking operation* | hacking campaign* | hacking spree | hacking attack* | hacking attempt* |
      hacking tools | hacking team | hacking of the | hacking charges against | hack blamed |
      hack attack* | hack on the | hackers breached | hackers broke | hackers broke into |
      hackers stole | hackers steal | hackers target* | hackers hit | hackers attack* |
      hackers took | hackers claim* | hackers disrupt* | hackers leak* | hackers penetrat* |
      hackers access* | hackers infiltrat* | bitcoin stolen by | crypto theft by north |
      crypto heist | cryptocurrency stolen | stolen crypto | stole cryptocurrency |
      it workers from north | north korean it worker* | remote it worker* | red team | blue team |
      blue teams | red teams | white hat hackers | bug bounty | hack the pentagon | bug bount*`,
    needs: ["state", "military"],
  },
  // Lies by campaign.
  {
    weight: 4,
    needs: ["state", "military"],
    phrases: `
      misinformation | malinformation | information operation | information warriors |
      information campaign against | info war | infowar | influence operations | influence op |
      influence network* | influence campaigns | influence peddling by russia | covert influence |
      malign influence | foreign malign | foreign information manipulation | fimi |
      information manipulation | information threat* | information attack* | information front |
      information space | information sphere | information domain | cognitive domain |
      cognitive war | cognitive operation* | hybrid war* | hybrid attack* | hybrid threat* |
      hybrid campaign | hybrid operation* | hybrid tactics | hybrid activit* | grey zone tactics |
      gray zone tactics | psychological warfare | psychological operations | psyop | psy ops |
      psywar | leaflet drop* | dropped leaflets | propaganda leaflet* | loudspeaker broadcast* |
      propaganda broadcast* | loudspeakers along the border | propaganda loudspeaker* |
      propaganda campaign* | propaganda machine | propaganda outlet* | propaganda network* |
      propaganda video* | propaganda war | state propaganda | russian propaganda |
      chinese propaganda | kremlin propaganda | isis propaganda | fake news | fake news sites |
      fake news site | fake news website* | fake website* | fake video* | fake videos |
      faked video* | doctored video* | doctored photo* | fake report* of | fake letter* |
      fake orders | fake story | fake stories | fake news outlet* | cloned website* |
      cloned news site* | deep fake* | ai generated video* | ai generated image* |
      fabricated video* | bot farm* | bot army | bots | troll army | troll factory |
      troll factories | troll network* | sock puppet* | fake social media | fake facebook |
      fake twitter | fake profiles | fake persona* | inauthentic accounts |
      coordinated inauthentic | facebook removes | meta removes | meta took down |
      twitter suspends | takedown of accounts | pro kremlin | pro kremlin outlet* |
      pro kremlin channels | telegram channel* | banned channels | tiktok campaign |
      tiktok ban military | rt and sputnik | sputnik and rt | russia today banned |
      media ban russia | counter disinformation | debunk* | fact check* war |
      media literacy against | strategic communications | narrative warfare | meddled in |
      meddling | election meddling | interfere in elections | interfered in the election |
      interference in elections | interfering in | foreign meddling | foreign interference |
      election hack* | vote hack* | referendum interference | interfere with the vote`,
  },
  // The spectrum: jamming, listening, keeping talk safe.
  {
    weight: 3.5,
    needs: ["state", "military", "aircraft", "vessel"],
    phrases: `
      gps jamming | gps spoofing | gps disruption* | gps interference | gps outage* | gps blackout |
      jammed gps | gps signals | jamming gps | satellite navigation jam* | gnss |
      navigation interference | navigation jamming | navigation signals jammed |
      signal interference | radio jamming | radio interference | jammers | jammer | jammed signals |
      jammed communications | jam signals | jams signals | spoofed signals | spoof signals |
      electromagnetic warfare | electromagnetic attack | electromagnetic spectrum operations |
      electronic combat | electronic countermeasure* | electronic protection | ew unit* |
      ew system* | ew complex* | spectrum warfare | spectrum superiority | radio electronic |
      radio silence | encrypted radio* | encrypted phone* | encrypted app* | encrypted messaging |
      encrypted network | encryption key* | secure communications | secure phone* |
      secure messaging | secure network* | secure line | secure video | classified network* |
      siprnet | niprnet | signalgate | signal group | signal app | signal message* | signal chats |
      messaging app leak | code breaking | codebreak* | cryptograph* | cipher* | crypto ag |
      communications blackout | communications intercepted | intercepted communications |
      intercepted calls | network centric | army network modernization | tactical network |
      tactical radios | software defined radio | signal brigade | signal battalion | signal corps |
      signals regiment | signallers | huawei ban | huawei equipment | ban huawei | zte |
      chinese made cameras | kaspersky | chinese routers | 5g security`,
  },
  // What the victims notice.
  {
    weight: 2.5,
    near: ["hack", "state"],
    phrases: `
      servers | data theft | databases | database | portal | mailbox* | mail servers |
      email servers | e mail servers | email system | e mail system | passwords | log in | login* |
      firewall* | router* | it systems | it system | computer systems | computer system | software |
      networks | telecom* | switchboard* | online services | web sites | websites | outage |
      outages | power grid* | grid`,
  },
  {
    weight: -4,
    phrases: `
      customer data | customers data | passenger data | card details | flyers data | users passwords`,
  },
  {
    weight: 2.5,
    phrases: `
      red team | blue team | red teams | blue teams | red teamers`,
  },
  {
    weight: 4,
    needs: ["pact", "signing", "state", "talks"],
    phrases: "cybercrime | cyber crime | cybersecurity | cyber security | cyberspace",
  },
];
