import { bySeen, type FilterStory, toldBy } from "#lib/core/filter/story.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { StoryFact } from "#lib/core/model/fact.ts";
import { FIRST, type Raised, type StoryWatch } from "#lib/core/model/raised.ts";
import type { StoryReport, ToldStory } from "#lib/core/model/story.ts";
import type { Concern } from "./profile.ts";

const HOUR_MS = 3_600_000;
/** A report that was published so long before it was seen is no news. */
const STALE_MS = 24 * HOUR_MS;
/** Where no watch is left of a story that is so old, what it was then counts as told. */
const FORGOTTEN_MS = 48 * HOUR_MS;

/** What raises something: when it was published, and when we first saw that. */
type Occasion = Pick<Raised, "published" | "seen">;

/** What of a story there is to raise since it was last looked at. */
export type News = {
  /** The newest report of those that nobody has looked at: raises the story for readers whom it had not concerned. */
  first?: Occasion;
  /** Facts that are new, each with what raises it. */
  facts: { fact: StoryFact; occasion: Occasion }[];
  /** The story as it was looked at, as far as a watch tells; absent where it was not there yet. */
  before?: FilterStory;
  /** To be noted once everything has been raised. */
  watch: StoryWatch;
};

/** What raises something for one reader, and what that is. */
type Raising = Pick<Raised, "what" | "fact" | "published" | "seen">;

const isFresh = ({ published, seen }: Occasion): boolean =>
  Date.parse(seen) - Date.parse(published) <= STALE_MS;

const occasionOf = ({ effective, firstSeen }: StoryReport): Occasion => ({
  published: effective,
  seen: firstSeen,
});

/** The story as it is now, to hold it against later. */
export const watchOf = (
  story: ToldStory,
  settled: readonly StoryFact[],
  now: Instant,
): StoryWatch => ({
  storyId: story.id,
  at: now,
  reports: story.reports.map(({ itemId }) => itemId),
  topics: story.topics.map(({ slug }) => slug),
  countries: story.countries.map(({ code, role }) => ({ code, role })),
  pairs: story.pairs,
  facts: settled.map(({ key }) => key),
});

/**
 * Stands in for a watch that is missing. Of a young story nobody has looked at anything. An old one was looked at, or
 * nobody could for two days: what was seen of it by then is told no more, and its labels count as those it had.
 */
function assumedWatch(story: ToldStory, settled: readonly StoryFact[], now: Instant): StoryWatch {
  const limit = instant(new Date(Date.parse(now) - FORGOTTEN_MS));
  const isOld = story.firstSeen <= limit;
  const reports = story.reports.filter(({ firstSeen }) => isOld && firstSeen <= limit);
  const facts = settled.filter(({ seen }) => isOld && seen <= limit);
  return watchOf({ ...story, reports }, facts, now);
}

/** The story as its watched reports told it, under the labels that it had. */
function asWatched(watch: StoryWatch, story: ToldStory): FilterStory | undefined {
  const watched = new Set(watch.reports);
  const told = toldBy(
    story,
    story.reports.filter(({ itemId }) => watched.has(itemId)),
  );
  return (
    told && {
      ...told,
      topics: watch.topics.map((slug) => ({ slug, score: 0, evidence: [] })),
      countries: watch.countries.map((label) => ({ ...label, evidence: [] })),
      pairs: watch.pairs,
    }
  );
}

/** Says what became of a report that was told, however old that is. */
const takesBack = ({ kind }: StoryFact): boolean => kind === "correction" || kind === "withdrawn";

function newFacts(watch: StoryWatch, settled: readonly StoryFact[], now: Instant): News["facts"] {
  const [known, watched] = [new Set(watch.facts), new Set(watch.reports)];
  // What a report that was looked at did not say then, it was reworded to say: that was not seen when the report was.
  const seenOf = ({ itemId, seen }: StoryFact): Instant =>
    watched.has(itemId) && seen <= watch.at ? now : seen;
  return settled
    .filter((fact) => !known.has(fact.key) && (takesBack(fact) || isFresh(fact)))
    .map((fact) => ({ fact, occasion: { published: fact.published, seen: seenOf(fact) } }));
}

/**
 * What is new in a story since it was looked at: undefined where nothing of it may be raised, which is so of what is
 * never mailed, and of reports that were old when they were first seen. Those wait for the next that was not.
 */
export function newsSince(
  known: StoryWatch | undefined,
  story: ToldStory,
  settled: readonly StoryFact[],
  now: Instant,
): News | undefined {
  if (story.backfill || story.topics.length === 0) return undefined;
  const watch = known ?? assumedWatch(story, settled, now);
  const watched = new Set(watch.reports);
  const fresh = story.reports.filter(
    (report) => !watched.has(report.itemId) && isFresh(occasionOf(report)),
  );
  const newest = fresh.toSorted(bySeen).at(-1);
  const facts = newFacts(watch, settled, now);
  if (!newest && facts.length === 0) return undefined;
  const before = asWatched(watch, story);
  const keys = new Set([...watch.facts, ...settled.map(({ key }) => key)]);
  return {
    ...(newest && { first: occasionOf(newest) }),
    facts,
    ...(before && { before }),
    // A fact that comes back is not new. Reports that raise nothing are left for one that does.
    watch: { ...(newest ? watchOf(story, settled, now) : watch), at: now, facts: [...keys] },
  };
}

/** What news of a story raise for a reader: the whole of it where it concerns them only now, else each new fact. */
export function raisedBy(
  { first, facts, before }: News,
  story: ToldStory,
  concern: (story: FilterStory) => Concern | undefined,
): Raising[] {
  if (!concern(story)) return [];
  if (first && !(before && concern(before))) return [{ what: FIRST, ...first }];
  return facts.map(({ fact, occasion }) => ({ what: fact.key, fact, ...occasion }));
}
