import { type Chance, chance } from "../../bench/chance.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const plus = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) + ms));

export type Dice = Chance & {
  /** True so many times in a thousand. */
  often(perThousand: number): boolean;
  /** Milliseconds between two others. */
  between(from: number, to: number): number;
  shuffled<T>(list: readonly T[]): T[];
};

/** Chance from a seed, for one part of the play: what another part draws changes nothing here. */
export function dice(seed: number, part: string): Dice {
  const own = [...part].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed);
  const random = chance(own);
  return {
    ...random,
    often: (perThousand) => random.below(1000) < perThousand,
    between: (from, to) => from + random.below(Math.max(1, Math.round(to - from))),
    shuffled: (list) =>
      list
        .map((one) => ({ one, place: random.below(2 ** 31) }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ one }) => one),
  };
}
