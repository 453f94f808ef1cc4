import { storiesIn } from "#lib/core/digest/select.ts";
import { compileFilter, passing } from "#lib/core/filter/match.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { StoredDigest } from "./facts.ts";

/**
 * Whether digests hold every story of their window that passes their filter: counted are those that were as they are now
 * when the digest was made, and there may be as many more as have changed since. Of the hour that a clock showed twice
 * nobody can say what came before a digest: its stories count as changed.
 */
export function judgeDigests(
  digests: Iterable<StoredDigest>,
  stories: readonly Story[],
  shownTwice: { from: string; to: string },
): { judged: number; faults: string[] } {
  const faults: string[] = [];
  let judged = 0;
  const compiled = new Map<string, ReturnType<typeof compileFilter>>();
  for (const { id, filter, from, to, createdAt, totals } of digests) {
    const key = JSON.stringify(filter);
    const known = compiled.get(key) ?? compileFilter(filter);
    compiled.set(key, known);
    const inWindow = storiesIn(stories, { from, to });
    const isSettled = ({ firstSeen, lastSeen }: Pick<Story, "firstSeen" | "lastSeen">): boolean =>
      lastSeen < createdAt && !(shownTwice.from <= firstSeen && firstSeen < shownTwice.to);
    const before = inWindow.filter(isSettled);
    const changed = inWindow.length - before.length;
    const settled = before.filter((story) => passing(known, story)).length;
    judged += 1;
    const isWhole = settled <= totals.stories && totals.stories <= settled + changed;
    if (!isWhole)
      faults.push(
        `${id} of ${from} to ${to} (${key}) has ${totals.stories} stories, not ${settled} to ${settled + changed}`,
      );
  }
  return { judged, faults };
}
