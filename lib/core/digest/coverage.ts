import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Coverage } from "#lib/core/model/digest.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import { feedHealth, type Health } from "#lib/core/polling/health.ts";
import type { Window } from "./select.ts";

const KNOWN_MS = 24 * 3_600_000;

const HEARD: ReadonlySet<Health> = new Set<Health>(["live", "gap"]);
const FAILING: ReadonlySet<Health> = new Set<Health>(["failing", "blocked", "gone"]);

/** Whether how the sources are now says anything of a window: one that has been over for a day may have heard them better. */
export const tellsOf = (to: Instant, now: Date): boolean =>
  now.getTime() - Date.parse(to) < KNOWN_MS;

type Source = { name: string; healths: Health[] };

/** One that is heard by any of its feeds is heard; of one that none has been polled yet nothing is known. */
const verdictOf = ({ healths }: Source): "heard" | "silent" | "failing" | "unknown" => {
  if (healths.some((health) => HEARD.has(health))) return "heard";
  if (healths.includes("silent")) return "silent";
  return healths.some((health) => FAILING.has(health)) ? "failing" : "unknown";
};

/** Ids of the sources that told something in a window. */
export const heardIn = (stories: readonly ToldStory[], { from, to }: Window): Set<string> => {
  const heard = new Set<string>();
  for (const { reports } of stories)
    for (const { firstSeen, source } of reports)
      if (from <= firstSeen && firstSeen < to) heard.add(source.id);
  return heard;
};

/** How well the sources of all feeds are heard now; one that was heard in the window (`heard`) is named neither silent nor failing. */
export function coverageOf(
  feeds: readonly Feed[],
  now: Date,
  heard: ReadonlySet<string> = new Set(),
): Coverage {
  const enabled = feeds.filter((feed) => feed.enabled);
  const sources = new Map<string, Source>();
  for (const feed of enabled) {
    const { id, name } = feed.source;
    const source = sources.get(id) ?? { name, healths: [] };
    source.healths.push(feedHealth(feed, now).health);
    sources.set(id, source);
  }
  const healths = [...sources.values()].flatMap((source) => source.healths);
  const names = (verdict: "silent" | "failing"): string[] => {
    const found = [...sources].filter(
      ([id, source]) => !heard.has(id) && verdictOf(source) === verdict,
    );
    return [...new Set(found.map(([, { name }]) => name))].toSorted();
  };
  return {
    at: instant(now),
    feeds: enabled.length,
    well: healths.filter((health) => HEARD.has(health)).length,
    silent: names("silent"),
    failing: names("failing"),
  };
}
