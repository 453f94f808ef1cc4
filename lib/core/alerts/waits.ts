import type { Waits } from "#lib/core/model/raised.ts";

/** Seconds. What waited longer than the last counts as `more`. */
const BOUNDS = [15, 30, 60, 120, 300, 900] as const;
const MORE = "more";

type Counts = Waits["counts"];

const boundOf = (waitMs: number): string =>
  String(BOUNDS.find((bound) => waitMs <= bound * 1000) ?? MORE);

/** How many of the given waits, milliseconds, stay within each bound and not within the one before. */
export function noted(waitsMs: readonly number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const bound of waitsMs.map(boundOf)) counts[bound] = (counts[bound] ?? 0) + 1;
  return counts;
}

/** The counts of several days as one. */
export function together(days: readonly Pick<Waits, "counts">[]): Counts {
  const sum: Record<string, number> = {};
  for (const { counts } of days)
    for (const [bound, count] of Object.entries(counts)) sum[bound] = (sum[bound] ?? 0) + count;
  return sum;
}

/** How many alerts were counted. */
export const countOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How many of them waited at most so many seconds, which must be one of the bounds. */
export const within = (counts: Counts, seconds: (typeof BOUNDS)[number]): number =>
  BOUNDS.filter((bound) => bound <= seconds).reduce(
    (sum, bound) => sum + (counts[String(bound)] ?? 0),
    0,
  );

/** The least bound, seconds, that such a share of the alerts stays within; undefined where there were none. */
export function quantile(counts: Counts, share: number): number | "more" | undefined {
  const all = countOf(counts);
  if (all === 0) return undefined;
  return BOUNDS.find((bound) => within(counts, bound) >= share * all) ?? MORE;
}

/** Fewer alerts a day than these say nothing of how fast they are. */
const LEAST = 20;
/** Seconds that stand for `more` where a number must. */
const BEYOND = 901;

/**
 * What 95 % of the alerts of a day stay within, seconds: of the newest of the given days, in order, that has enough of
 * them; null where none has. 901 stands for more than 900.
 */
export function dailyP95(days: readonly Pick<Waits, "counts">[]): number | null {
  const day = days.findLast(({ counts }) => countOf(counts) >= LEAST);
  const bound = day && quantile(day.counts, 0.95);
  return bound === "more" ? BEYOND : (bound ?? null);
}
