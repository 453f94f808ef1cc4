import { storiesIn } from "#lib/core/digest/select.ts";
import { compileFilter, passing } from "#lib/core/filter/match.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { StoredDigest } from "./facts.ts";

type Span = { from: string; to: string };
const isIn = (at: string, { from, to }: Span): boolean => from <= at && at < to;

/** Cuts windows out of stories. */
function shelfOf(stories: readonly Story[]): (window: Span) => Story[] {
  const sorted = stories.toSorted((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1));
  const placeOf = (at: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.firstSeen < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ from, to }) => sorted.slice(placeOf(from), placeOf(to));
}

/** Which stories pass a filter, each filter asked once. */
function passers(stories: readonly Story[]): (filter: Filter, key: string) => ReadonlySet<Story> {
  const known = new Map<string, ReadonlySet<Story>>();
  return (filter, key) => {
    const compiled = compileFilter(filter);
    const found = known.get(key) ?? new Set(stories.filter((story) => passing(compiled, story)));
    known.set(key, found);
    return found;
  };
}

/**
 * Whether digests hold every story of their window that passes their filter: counted are those that were as they are now
 * when the digest was made, and there may be as many more as have changed since. Of a digest made in the hour that a clock
 * showed twice nobody can say which reports of that hour came before it: stories that have any count as changed.
 */
export function judgeDigests(
  digests: Iterable<StoredDigest>,
  stories: readonly Story[],
  shownTwice: Span,
): { judged: number; faults: string[] } {
  const told = storiesIn(stories, { from: "", to: "9999" }) as Story[];
  const [within, passing] = [shelfOf(told), passers(told)];
  const faults: string[] = [];
  let judged = 0;
  for (const { id, filter, from, to, createdAt, totals } of digests) {
    const key = JSON.stringify(filter);
    const isDoubtful = isIn(createdAt, shownTwice);
    const isSettled = ({ lastSeen, reports }: Story): boolean =>
      lastSeen < createdAt &&
      !(isDoubtful && reports.some(({ firstSeen }) => isIn(firstSeen, shownTwice)));
    const passes = passing(filter, key);
    const wanted = within({ from, to }).filter((story) => passes.has(story));
    const settled = wanted.filter(isSettled).length;
    const changed = wanted.length - settled;
    judged += 1;
    const isWhole = settled <= totals.stories && totals.stories <= settled + changed;
    if (!isWhole)
      faults.push(
        `${id} of ${from} to ${to} (${key}), made at ${createdAt}, has ${totals.stories} stories, not ${settled} to ${settled + changed}`,
      );
  }
  return { judged, faults };
}
