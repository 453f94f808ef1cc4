import type { Rule } from "../../rule.ts";

export const maritime: readonly Rule[] = [
  {
    weight: 4,
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
      disputed waters | strait of hormuz | taiwan strait | south china sea | east china sea |
      bab el mandeb | shadow fleet | sea mines | naval mine* | naval blockade | port call |
      port visit | flotilla | shoal | scarborough shoal | second thomas shoal | spratly | paracel |
      senkaku | diaoyu | water cannon | seabed | nord stream | naval base | sea drone* |
      naval drone* | merchant ships attacked | u boat* | midshipm* | annapolis | tall ship*`,
  },
  {
    weight: 2.5,
    needs: ["military", "battle"],
    phrases: `
      ship | ships | vessel | vessels | tanker | tankers | boat | boats | at sea | maritime |
      shipping | cargo ship* | freighter* | red sea | black sea | baltic sea | yellow sea |
      persian gulf | gulf of aden | strait | seaport | offshore | cruiser | cruisers | carrier |
      waters off | high seas | international waters | seas | dock | docked | aboard`,
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
      cut cables | dragged its anchor | pipeline sabotage | balticconnector | hormuz | bosphorus |
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
      crew | aboard | port | harbor | harbour | docked | docks | calls at | wreck | sank | sinks |
      collided`,
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
];
