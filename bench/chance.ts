/** Chance from a seed (mulberry32): the same seed gives the same work on every machine. */
export type Chance = {
  /** A whole number in [0, n). */
  below(n: number): number;
  one<T>(list: readonly T[]): T;
};

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(share() * n);
  return { below, one: (list) => list[below(list.length)]! };
}
