import type { Rule } from "../../rule.ts";

export const maritime: readonly Rule[] = [
  {
    weight: 3.5,
    phrases: `
      naval | warship* | war ship* | coast guard* | coastguard* | submarine* | aircraft carrier* |
      carrier strike group* | carrier group | destroyer | destroyers | frigate* | corvette |
      corvettes | battleship* | cruiser sunk | minesweeper* | mine hunter* | minehunter* |
      amphibious ship* | amphibious assault ship* | landing ship* | patrol boat* | patrol vessel* |
      gunboat* | torpedo* | naval vessel* | navy ship* | guided missile destroyer |
      territorial waters | freedom of navigation | sea lanes | shipping lane* | maritime security |
      maritime patrol | maritime border | maritime dispute* | maritime boundary | piracy | pirates |
      hijacked ship | hijacked tanker | hijacked vessel | undersea cable* | submarine cable* |
      subsea cable* | undersea infrastructure | exclusive economic zone | contested waters |
      disputed waters | taiwan strait | south china sea | east china sea |
      bab el mandeb | shadow fleet | sea mines | naval mine* | naval blockade | port call |
      port visit | flotilla | shoal | second thomas shoal | spratly | paracel |
      senkaku | diaoyu | seabed | nord stream | naval base | sea drone* | naval drone* |
      merchant ships attacked | u boat* | tall ship*`,
  },
  {
    weight: 2,
    needs: ["military", "battle"],
    phrases: `
      ship | ships | vessel | vessels | tanker | tankers | boat | boats | at sea | maritime |
      shipping | cargo ship* | freighter* | red sea | black sea | baltic sea | yellow sea |
      persian gulf | gulf of aden | strait | seaport | offshore | cruiser | cruisers | carrier |
      waters off | high seas | international waters | seas | dock | docked`,
  },
  {
    weight: 3,
    near: ["vessel"],
    phrases: `
      seize* | boarded | boards | hijack* | intercept* | collide* | collision | rammed | shadow* |
      sabotage* | escort*`,
  },
  {
    weight: 3,
    near: ["battle"],
    phrases: `
      tanker | tankers | cargo ship* | container ship* | merchant ship* | merchant vessel* |
      oil tanker*`,
  },
  {
    weight: 4,
    phrases: `
      littoral combat ship* | coast guard cutter* | destroyer squadron | amphibious ready group |
      expeditionary strike group | surface action group | military sealift | naval station |
      sea trials | flight deck | hospital ship* | expeditionary fast transport |
      mine countermeasure* | fast attack craft | missile boat* | patrol ship* | patrol craft |
      supply boat* | resupply mission | resupply boat* | fishing boat* rammed | maritime militia |
      maritime law enforcement | maritime zone* | maritime domain | maritime surveillance |
      maritime safety | maritime interdiction | drug interdiction | counter piracy | antipiracy |
      anti piracy | somali pirates | armed robbery at sea | hijacked by pirates |
      gulf of guinea piracy | seafarer* | merchant shipping | commercial shipping | tanker seized |
      seized tanker | sanctioned tanker* | cable damage* | cables damaged | cables cut |
      cut cables | dragged its anchor | pipeline sabotage | bosphorus |
      bosporus | dardanelles | malacca | pacific fleet | black sea fleet | baltic fleet |
      northern fleet | seventh fleet | 7th fleet | fifth fleet | 5th fleet | sixth fleet |
      6th fleet | third fleet | squadron of ships | helicopter carrier* | warship visit |
      submariner* | periscope | depth charge* | anti submarine | antisubmarine | ship sunk |
      shipwreck of | wreck of the | naval infantry landing | naval academy |
      chief of naval operations | law of the sea | territorial sea | contiguous zone |
      maritime incursion | intruded into waters | nine dash line`,
  },
  {
    weight: 3,
    near: ["platform"],
    phrases: `
      crew | port | harbor | harbour | docked | docks | calls at | wreck | sank | sinks | collided`,
  },
  {
    weight: 2,
    phrases: `
      sailor | sailors | seaman | admiral | vice admiral | rear admiral`,
  },
  {
    weight: 3,
    phrases: `
      navy | navies`,
  },
  {
    weight: 4,
    needs: ["military", "battle", "state"],
    phrases: `
      fleet | cutter | cutters | sunken | sonar | flagship | power cable | data cable* |
      telecoms cable* | telecommunications cable* | internet cable* | cable cut | bulk carrier* |
      cargo vessel* | oil tanker* seized | anchor dragging`,
  },

  // Ships of war, by kind and by what sailors call them.
  {
    weight: 4,
    phrases: `
      man of war | men of war | capital ship* | dreadnought* | battlecruiser* | battle cruiser* |
      pocket battleship* | guided missile cruiser* | guided missile frigate* | missile cruiser* |
      missile frigate* | missile corvette* | nuclear cruiser* | fast frigate* | stealth frigate* |
      stealth destroyer* | escort carrier* | escort ship* | light carrier* | supercarrier* |
      flagship of the fleet | fleet flagship | navy flagship | amphibious assault |
      amphibious dock | dock landing | landing craft | hovercraft | lcac | landing platform dock |
      landing helicopter dock | troopship* | transport ship* of the navy | logistics support ship* |
      supply ship* of the | replenishment ship* | replenishment oiler* | replenishment at sea |
      fleet oiler* | fleet tanker* | naval tanker | navy tanker | navy oiler | naval auxiliary |
      auxiliary ship | submarine tender* | tender ship | submarine rescue | rescue submarine* |
      mini submarine* | minisub* | midget submarine* | attack submarine* |
      ballistic missile submarine* | missile submarine* | boomer submarine* | nuclear powered sub* |
      nuclear sub | nuclear subs | diesel electric submarine* | diesel submarine* |
      conventional submarine* | silent service | subs | spy ship* | intelligence ship* |
      intelligence collection ship | signals ship | surveillance ship* | survey ship intrud* |
      research ship intru* | ocean surveillance | sonar array* | sosus | hydrophone* |
      listening ship | mine layer* | minelayer* | mine sweeping | minesweeping |
      mine clearance vessel* | mine clearing ship* | drifting mine* | floating mine* | sea mine |
      mined harbor | mined harbour | mines in the strait | limpet mine* | patrol boats |
      patrol cutter* | cutter crew* | fast boats | fast boat | speedboat* of the revolutionary |
      swarm of boats | swarm boats | attack boat* | attack craft | torpedo boat* | pt boat* |
      missile boats | gun boat* | riverine | river patrol | training ship* | sail training |
      icebreaker* of the navy | armed icebreaker* | coast guard icebreaker* | heavy icebreaker* |
      boat crews | boarding party | boarding parties | boarding team* | visit board search | vbss |
      small boat squadron | marine expeditionary unit | sealift | prepositioning ship* |
      ready reserve fleet | maritime prepositioning | ghost fleet ship* | museum ship | warships |
      naval ship* | naval fleet | naval task force | naval task group | task group |
      task force 1 ship | naval group | naval flotilla | naval squadron | naval formation |
      naval armada | armada`,
  },
  // The service ashore and afloat.
  {
    weight: 3.5,
    phrases: `
      naval forces | naval aviator* | naval district | naval commander* | naval chief* |
      naval headquarters | naval infantry | naval dockyard* | naval port | naval port visit |
      naval presence | naval operation* | naval patrol* | naval exercise* | naval drill* |
      naval war college | naval college | naval gunfire | naval engagement | naval battle* |
      naval clash* | naval standoff | naval escort* | naval convoy | naval escorted | naval power |
      naval build up | naval buildup | naval expansion | naval strength | naval warfare |
      surface fleet | surface force* | surface warfare | surface combatant* | undersea warfare |
      submarine force* | submarine fleet | submarine base | submarine pen* | sub base | sub hunt |
      submarine hunt* | submarine hunter* | fleet commander | fleet forces | battle fleet |
      home fleet | high seas fleet | caspian flotilla | second fleet | 2nd fleet | 4th fleet |
      fourth fleet | 3rd fleet | u.s. fleet forces | eastern fleet | southern fleet |
      north sea fleet | baltic fleet's | first sea lord | sea lord | rear adm | vice adm |
      fleet admiral | chief petty | boatswain* | bosun* | helmsman | leading seaman | able seaman |
      seamen | ship's company | ship s company | ship s crew | ship s captain | skipper of the |
      commanding officer of the ship | homecoming of the ship | home port | homeport* |
      home ported | pier side | pierside | crow s nest | gangway | quarterdeck | wardroom |
      hangar deck | well deck | missile deck | ship s bell | ship s galley | mess deck* |
      crossing the line ceremony | sea duty | sea going | seagoing | underway |
      underway replenishment | at sea for | months at sea | days at sea | sailed from | set sail |
      sets sail | put to sea | puts to sea | weighed anchor | dropped anchor | weigh anchor |
      sailed through the strait | sails through the strait | transits strait |
      transited the strait | transit of the strait | steamed through | steams through | steaming |
      warship sails | ran aground | runs aground | aground`,
    needs: ["military", "vessel"],
  },
  // Law, order and wrong at sea.
  {
    weight: 4,
    needs: ["military", "state", "vessel", "battle"],
    phrases: `
      pirate* attack* | pirate attack* | pirate boat* | pirate skiff* | skiff | skiffs |
      pirate gang* | pirate mother* | pirated ship | hijacked dhow | dhow | dhows | hijack* a ship |
      hijacked ship | ship hijack* | crew held hostage | ransom for the ship | ransom for crew |
      ship's crew freed | hijacked merchant | armed guards on ships | private armed guards at sea |
      maritime crime | sea robber* | sea piracy | anti piracy patrol* | boarded the ship |
      boarded the tanker | boarded the vessel | boarded a tanker | boarding of the | boards tanker |
      boards ship | raided the ship | stop and search of | seized the ship | seized the tanker |
      seized tanker | seized vessel | seized the vessel | seizes tanker | seizes ship |
      seizes vessel | impounded ship* | detained ship | detained tanker | detained vessel |
      detains ship | detains tanker | detains vessel | ghost fleet | ghost tanker* |
      sanctions busting tanker* | sanctioned ship* | sanctioned vessel* | stateless vessel* |
      stateless tanker | flag of convenience | false flag tanker* | switched off its transponder |
      turned off its transponder | ais transponder | ais signal* | ship to ship transfer* |
      ship to ship | smuggl* by sea | smuggling boat* | smuggling vessel* | arms smuggling dhow |
      drug boat* | drug boats | drug vessel* | narco sub* | narco submarine* | go fast boat* |
      cocaine interdict* | interdicted | interdiction at sea | migrant boat interdict* |
      drug running boat* | offloaded cocaine | offload* drugs | exclusive zone | economic zone |
      territorial sea* | maritime claim* | maritime rights | maritime standoff |
      maritime confrontation | maritime militia | militia boat* | militia vessel* | militia ships |
      chinese fishing boat* | fishing fleet | fishing boats | fishing vessels | fishing trawler* |
      trawler* | illegal fishing | iuu fishing | fisheries patrol | fishery patrol |
      fishermen detained | fishermen arrested | fishermen fired | rammed by | ramming |
      collided with a chinese | blocked a philippine | blocked by chinese coast | laser at |
      military grade laser | water cannoned | water cannons at | fired water cannon |
      floating barrier | grounded ship | grounded warship | rusting warship | outpost ship |
      resupply of the | rotation and resupply | atoll | atolls | artificial island* |
      island building | reclaimed island* | islets | disputed island* | disputed reef* |
      disputed shoal* | disputed sea* | contested sea* | freedom of the seas |
      freedom of navigation operation* | innocent passage | right of passage | arbitral ruling |
      hague ruling on the | code of conduct in the south | baseline* claim |
      maritime boundary line | sea border | sea boundary | sea blockade | naval quarantine |
      blockade of ports | port blockade | blockaded port* | grain corridor | black sea grain |
      black sea corridor | grain ship* | humanitarian sea corridor | convoy* of ships |
      convoy system | escorted tanker* | reflag* | tanker war | war risk insurance |
      shipping attack* | attacks on shipping | attacks on ships | attack on ship |
      attack on a ship | attack on shipping | attacks on merchant | ship attack* | ship attacked |
      struck a ship | hit a ship | hit a tanker | hit a merchant | sank a ship | sank the ship |
      sinks ship | ship sinking | sinking of the | sunk by | was sunk | torpedoed | scuttl* |
      wrecks | war graves at sea | sunken warship* | mined ship | hit a mine off | cut cable* |
      severed cable* | severed cables | cable cutting | cable sabotage | cable break* |
      cable repair ship* | undersea sabotage | subsea | critical undersea |
      underwater infrastructure | seabed infrastructure | offshore infrastructure | seabed warfare |
      seabed cable* | pipeline blast* | pipeline explosion* | pipeline leak* sabotage |
      anchor drag* | dragging anchor | dragged anchor | dragging its anchor`,
  },
  // Waters, ports and gates whose names come up with navies.
  {
    weight: 2,
    needs: ["military", "battle"],
    phrases: `
      suez canal | panama canal | gulf of oman | arabian sea | gulf of finland | gulf of bothnia |
      gulf of riga | gulf of tonkin | gulf of thailand | gulf of mexico drill | gulf of guinea |
      bay of bengal | andaman sea | celebes sea | sulu sea | philippine sea | sea of japan |
      east sea | west sea | bohai | korea strait | tsushima | soya strait | bering sea |
      barents sea | kara sea | norwegian sea | north sea | north atlantic | irish sea |
      english channel | dover strait | kattegat | oresund | danish straits | skagerrak | aegean |
      eastern mediterranean | adriatic | ionian sea | sea of marmara | sea of azov | caspian sea |
      arctic ocean | northern sea route | northwest passage | southern ocean | indian ocean |
      south pacific | western pacific | indo pacific waters | coral sea | torres strait |
      lombok strait | sunda strait | malacca strait | singapore strait | mozambique channel |
      horn of africa | caribbean sea | eastern pacific | drake passage | beagle channel |
      south atlantic | falklands waters | odesa port | port of odesa | hodeidah | hudaydah |
      port of aden | port of haifa | port sudan`,
  },
  {
    weight: 3.5,
    near: ["platform"],
    phrases: `
      sailed | sails | sailing | steamed | arrives in port | arrived in port | arrived at | visits |
      port visit | anchored | moored | berthed | berths | pier | piers | wharf | jetty | dockyard |
      drydock | homeport | transit* | strait | afloat | seaworthy | capsiz* | listing | keel |
      hull | commissioned | decommissioned | decommissioning | recommissioned | mothballed |
      scrapped | towed | sunk`,
  },
  {
    weight: 2,
    needs: ["military", "vessel"],
    phrases: `
      naval officer* | naval reserve* | naval staff | naval cadet* | petty officer* | commodore |
      admirals | midshipman | midshipm* | annapolis | reef | reefs | flattop* | dark fleet`,
  },
  {
    weight: 2.5,
    near: ["vessel"],
    phrases: `
      aboard | water cannon | on board | crew of | crews of`,
  },
];
