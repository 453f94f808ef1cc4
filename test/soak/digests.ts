import { storiesIn } from "#lib/core/digest/select.ts";
import { compileFilter, passing } from "#lib/core/filter/match.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { StoredDigest } from "./facts.ts";

/**
 * Whether digests hold every story of their window that passes their filter: counted are those that were as they are now
 * when the digest was made, and there may be as many more as have changed since.
 */
export function judgeDigests(
  digests: Iterable<StoredDigest>,
  stories: readonly Story[],
): { judged: number; faults: string[] } {
  const faults: string[] = [];
  let judged = 0;
  const compiled = new Map<string, ReturnType<typeof compileFilter>>();
  for (const { id, filter, from, to, createdAt, totals } of digests) {
    const key = JSON.stringify(filter);
    const known = compiled.get(key) ?? compileFilter(filter);
    compiled.set(key, known);
    const inWindow = storiesIn(stories, { from, to });
    const changed = inWindow.filter(({ lastSeen }) => lastSeen >= createdAt).length;
    const settled = inWindow.filter(
      (story) => story.lastSeen < createdAt && passing(known, story),
    ).length;
    judged += 1;
    const isWhole = settled <= totals.stories && totals.stories <= settled + changed;
    if (!isWhole)
      faults.push(
        `${id} of ${from} to ${to} (${key}) has ${totals.stories} stories, not ${settled} to ${settled + changed}`,
      );
  }
  return { judged, faults };
}
