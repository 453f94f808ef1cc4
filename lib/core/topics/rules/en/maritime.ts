import type { Rule } from "../../rule.ts";

export const maritime: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      navy | navies | naval | warship* | war ship* | coast guard* | coastguard* | submarine* |
      aircraft carrier* | carrier strike group* | carrier group | destroyer | destroyers | frigate* |
      corvette | corvettes | battleship* | cruiser sunk | minesweeper* | mine hunter* | minehunter* |
      amphibious ship* | amphibious assault ship* | landing ship* | patrol boat* | patrol vessel* |
      gunboat* | torpedo* | naval vessel* | navy ship* | guided missile destroyer |
      territorial waters | freedom of navigation | sea lanes | shipping lane* | maritime security |
      maritime patrol | maritime border | maritime dispute* | maritime boundary | piracy | pirates |
      hijacked ship | hijacked tanker | hijacked vessel | undersea cable* | submarine cable* |
      subsea cable* | undersea infrastructure | exclusive economic zone | contested waters |
      disputed waters | strait of hormuz | taiwan strait | south china sea | east china sea |
      bab el mandeb | shadow fleet | sea mines | naval mine* | naval blockade | port call |
      port visit | flotilla | admiral | shoal | scarborough shoal | second thomas shoal | spratly |
      paracel | senkaku | diaoyu | water cannon | seabed | nord stream | naval base | sea drone* |
      naval drone* | merchant ships attacked | u boat* | sailor | sailors | seaman | midshipm* |
      annapolis | vice admiral | rear admiral | tall ship*`,
  },
  {
    weight: 2.5,
    needs: ["military", "battle"],
    phrases: `
      ship | ships | vessel | vessels | tanker | tankers | boat | boats | at sea | maritime |
      shipping | cargo ship* | freighter* | red sea | black sea | baltic sea | yellow sea |
      persian gulf | gulf of aden | strait | seaport | offshore | cruiser | cruisers | carrier |
      waters off | high seas | international waters | seas | dock | docked | aboard | fleet`,
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
];
