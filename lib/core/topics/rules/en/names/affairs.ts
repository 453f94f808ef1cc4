import type { Rule } from "../../../rule.ts";

/** Alliances, partnership programmes and treaties of alliance, said with an English word. */
export const allianceNames: readonly Rule[] = [
  {
    weight: 3,
    phrases: `
      NUG talks | Five Power Defence* | Joint Expeditionary Force | Kensington Treaty |
      Northwood Declaration | Washington Declaration | Collective Security Treaty`,
  },
  {
    weight: 2,
    phrases: `
      ICRC talks`,
  },
];

/** Treaties, inspectors and regimes, said with an English word. */
export const treatyNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      SORT treaty | CFE treaty | NSG waiver | NSG membership | Richard Butler inspector* |
      Moscow Treaty | CFE Treaty | =ABM Treaty | Australia Group | Semipalatinsk Treaty |
      Oslo Convention`,
  },
  {
    weight: 2,
    phrases: `
      EAR entity | BIS entity | START treaty | START Treaty`,
  },
];

/** Groups that take up arms, said with an English word. */
export const groupNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["battle"],
    phrases: `
      Ansar Allah group | Maute group | NPA rebels | Haqqani network | Khattab warlord |
      AUC paramilitar* | EPL guerrilla* | Tren de Aragua terror* | November 17 group |
      ETA militants | ETA militant | Basque separatist* | UDA loyalist* | Lions' Den group |
      BLA militants | Maoist rebel* | LRA rebels | RSF militia | Anti balaka | Wagner mercenar* |
      Africa Corps mercenar* | Resistance Front Pahalgam | Moro Islamic Liberation* |
      New People's Army | Turkistan Islamic Party | Islamic Movement of Uzbekistan |
      Japanese Red Army | Red Army Faction | Popular Mobilization Forces | Qassam Brigade |
      Baloch Liberation* | Lord's Resistance Army | Allied Democratic Forces`,
  },
  {
    weight: 1.5,
    gives: ["battle"],
    phrases: `
      OLA rebels | GAM rebels | KIA rebels | Azov brigade | Azov regiment | Wagner Group |
      Rapid Support Forces | Arakan Army`,
    needs: ["battle", "death"],
  },
];

/** Agents and stores of poison, and those who guard against them, said with an English word. */
export const hazardNames: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      BZ gas | Tooele chemical | Umatilla chemical | Pine Bluff chemical | Blue Grass chemical |
      Al Shifa plant | Tarhuna chemical | Zaporizhzhya nuclear | americium 241`,
  },
];
