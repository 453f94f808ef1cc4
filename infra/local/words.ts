import type { Instant } from "#lib/core/model/common.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const span = (ms: number): string => {
  if (ms < MINUTE) return "<1 min";
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h`;
  return `${Math.floor(ms / DAY)} d`;
};

/** What a table says where there is nothing to say. */
export const NONE = "-";

/** How long ago an instant was: `12 min`. */
export const age = (at: Instant | undefined, now: Date): string =>
  at === undefined ? NONE : span(Math.max(0, now.getTime() - Date.parse(at)));

/** How long until an instant: `in 5 h`, or `due`. */
export const until = (at: Instant, now: Date): string => {
  const ahead = Date.parse(at) - now.getTime();
  return ahead <= 0 ? "due" : `in ${span(ahead)}`;
};

/** An instant for people, to the minute: `2026-11-23 07:00`, UTC. */
export const minute = (at: Instant | undefined): string =>
  at?.slice(0, 16).replace("T", " ") ?? NONE;

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Counts by name in words, without those that are zero: `3 live, 1 off`. */
export const tally = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");

/** How many things there are of each name, in the order of `names`. */
export const countBy = <Name extends string>(
  names: readonly Name[],
  found: readonly Name[],
): Record<Name, number> => {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const name of found) counts[name] += 1;
  return counts;
};
