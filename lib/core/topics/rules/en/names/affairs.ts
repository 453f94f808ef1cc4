import type { Rule } from "../../../rule.ts";

/** Alliances, partnership programmes and treaties of alliance, said with an English word. */
export const allianceNames: readonly Rule[] = [
  {
    weight: 3,
    phrases: `
      Visegrad defence | Aachen treaty | Ramstein group | Partnership for Peace | Minsk agreement* |
      Minsk accords | Astana talks | Oslo accords | NUG talks | Five Power Defence* |
      Joint Expeditionary Force | Treaty of Aachen | Kensington Treaty | Trinity House Agreement |
      Northwood Declaration | Shangri La Dialogue | Xiangshan Forum | Raisina Dialogue |
      Halifax Security Forum | Washington Declaration | Nuclear Consultative Group |
      Istanbul Cooperation Initiative | Mediterranean Dialogue | Camp David Accords |
      North Atlantic Council | North Atlantic Treaty | Collective Security Treaty |
      Reciprocal Access Agreement | Visiting Forces Agreement`,
  },
  {
    weight: 2,
    phrases: `
      Quad summit | Quad leaders | ICRC talks`,
  },
];

/** Treaties, inspectors and regimes, said with an English word. */
export const treatyNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      SORT treaty | INF treaty | CFE treaty | ABM treaty | Open Skies treaty | NSG waiver |
      NSG membership | Ottawa treaty | six party talks | Richard Butler inspector* | Moscow Treaty |
      INF Treaty | CFE Treaty | =ABM Treaty | Open Skies Treaty | Treaty on Open Skies |
      Nuclear Suppliers Group | Australia Group | Treaty of Tlatelolco | Semipalatinsk Treaty |
      Bangkok Treaty | Ottawa Convention | Ottawa Treaty | Oslo Convention | Six Party Talks`,
  },
  {
    weight: 2,
    phrases: `
      EAR entity | BIS entity | START treaty | START Treaty | Arms Trade Treaty`,
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
      Sverdlovsk anthrax | Al Shifa plant | Tarhuna chemical | Zaporizhzhia nuclear |
      Zaporizhzhya nuclear | caesium 137 | cesium 137 | cobalt 60 | americium 241 | polonium 210`,
  },
];
