import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Coverage, SourcesHeard } from "#lib/core/model/digest.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import { feedHealth, type Health } from "#lib/core/polling/health.ts";
import type { Window } from "./select.ts";

const KNOWN_MS = 24 * 3_600_000;
const NOTED_MS = 2 * 3_600_000;

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

/** How well the sources of all feeds are heard now. */
export function sourcesHeard(feeds: readonly Feed[], now: Date): SourcesHeard {
  const enabled = feeds.filter((feed) => feed.enabled);
  const sources = new Map<string, Source>();
  for (const feed of enabled) {
    const { id, name } = feed.source;
    const source = sources.get(id) ?? { name, healths: [] };
    source.healths.push(feedHealth(feed, now).health);
    sources.set(id, source);
  }
  const healths = [...sources.values()].flatMap((source) => source.healths);
  const named = (verdict: "silent" | "failing") =>
    [...sources].flatMap(([id, source]) =>
      verdictOf(source) === verdict ? [{ id, name: source.name }] : [],
    );
  return {
    at: instant(now),
    feeds: enabled.length,
    well: healths.filter((health) => HEARD.has(health)).length,
    silent: named("silent"),
    failing: named("failing"),
  };
}

/** Whether what was noted of the sources is no older than two rounds of who notes it, and not of a time to come. */
export const isOfNow = ({ at }: SourcesHeard, now: Date): boolean => {
  const age = now.getTime() - Date.parse(at);
  return age >= 0 && age <= NOTED_MS;
};

/** What a digest says of its sources; one that was heard in its window (`heard`) is named neither silent nor failing. */
export function coverageOf(
  { silent, failing, ...counts }: SourcesHeard,
  heard: ReadonlySet<string> = new Set(),
): Coverage {
  const namesOf = (sources: SourcesHeard["silent"]): string[] => {
    const told = sources.filter(({ id }) => !heard.has(id));
    return [...new Set(told.map(({ name }) => name))].toSorted();
  };
  return { ...counts, silent: namesOf(silent), failing: namesOf(failing) };
}
