import { isKnownKey } from "#lib/core/facts/known.ts";
import { settledFacts } from "#lib/core/facts/settled.ts";
import { type FilterStory, toldBy } from "#lib/core/filter/story.ts";
import { shortHash } from "#lib/core/hash.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import { type StoryFact, takesBack } from "#lib/core/model/fact.ts";
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
  /** The newest report that nobody has looked at, or not in its words: raises the story for whom it had not concerned. */
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

/** Digits of a hash that tell wordings of one report apart. */
const DIGITS = 8;
const wordsOf = ({ itemId, title, summary }: StoryReport): string =>
  shortHash(itemId, title, summary).slice(0, DIGITS);

/** Whether a report was looked at in other words than it has now. */
function rewordedSince({ reports, words }: StoryWatch): (report: StoryReport) => boolean {
  const [watched, known] = [new Set(reports), new Set(words)];
  return (report) =>
    words !== undefined && watched.has(report.itemId) && !known.has(wordsOf(report));
}

/** The story as it is now, to hold it against later. */
export const watchOf = (
  story: ToldStory,
  settled: readonly StoryFact[],
  now: Instant,
): StoryWatch => ({
  storyId: story.id,
  at: now,
  reports: story.reports.map(({ itemId }) => itemId),
  words: story.reports.map(wordsOf),
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

const wordless = { title: "", summary: "" };

/**
 * The story as its watched reports told it, under the labels that it had. What a report said before it was reworded
 * nobody knows any more: it has no words then.
 */
function asWatched(watch: StoryWatch, story: ToldStory): FilterStory | undefined {
  const watched = new Set(watch.reports);
  const isReworded = rewordedSince(watch);
  const lead = story.reports.find(({ itemId }) => itemId === story.leadItemId);
  const told = toldBy(
    lead && isReworded(lead) ? { ...story, ...wordless } : story,
    story.reports
      .filter(({ itemId }) => watched.has(itemId))
      .map((report) => (isReworded(report) ? { ...report, ...wordless } : report)),
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

function newFacts(watch: StoryWatch, settled: readonly StoryFact[], now: Instant): News["facts"] {
  const watched = new Set(watch.reports);
  // What a report that was looked at did not say then, it was reworded to say: that was not seen when the report was.
  const seenOf = ({ itemId, seen }: StoryFact): Instant =>
    watched.has(itemId) && seen <= watch.at ? now : seen;
  return settled
    .filter((fact) => takesBack(fact) || isFresh(fact))
    .map((fact) => ({ fact, occasion: { published: fact.published, seen: seenOf(fact) } }));
}

/** What raises the story as such: its newest report that nobody has looked at, else one that has other words since. */
function occasionIn(watch: StoryWatch, story: ToldStory, now: Instant): Occasion | undefined {
  const watched = new Set(watch.reports);
  const added = story.reports.filter(({ itemId }) => !watched.has(itemId)).map(occasionOf);
  const reworded = story.reports
    .filter(rewordedSince(watch))
    .map((report) => ({ ...occasionOf(report), seen: now }));
  const newest = (occasions: readonly Occasion[]) =>
    occasions
      .filter(isFresh)
      .toSorted((a, b) => (a.seen < b.seen ? -1 : Number(a.seen > b.seen)))
      .at(-1);
  return newest(added) ?? newest(reworded);
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
  const first = occasionIn(watch, story, now);
  // What is known in other words stays known by those: one fact near another would lead away from what was told.
  const unknown = settled.filter(({ key }) => !watch.facts.some((each) => isKnownKey(each, key)));
  const facts = newFacts(watch, unknown, now);
  if (!first && facts.length === 0) return undefined;
  const before = asWatched(watch, story);
  const keys = [...watch.facts, ...unknown.map(({ key }) => key)];
  return {
    ...(first && { first }),
    facts,
    ...(before && { before }),
    // A fact that comes back is not new. Reports that raise nothing are left for one that does.
    watch: { ...(first ? watchOf(story, settled, now) : watch), at: now, facts: keys },
  };
}

/**
 * The facts that are new to a reader who excludes some that tell the story: those that the others settle, and did not
 * before. One that an excluded source settled first is new where the next tells it.
 */
function ownFacts({ facts, before }: News, own: ToldStory): News["facts"] {
  const watched = new Set(before?.reports);
  const reports = own.reports.filter((report) => watched.has(report));
  const known = new Set(settledFacts({ ...own, reports }).map(({ key }) => key));
  const raised = new Map(facts.map((one) => [one.fact.key, one]));
  return settledFacts(own).flatMap((fact) => {
    const { key, itemId, published, seen } = fact;
    const same = raised.get(key);
    if (same?.fact.itemId === itemId) return same;
    return same || (!known.has(key) && isFresh(fact))
      ? { fact, occasion: { published, seen } }
      : [];
  });
}

/** What news of a story raise for a reader: the whole of it where it concerns them only now, else each new fact. */
export function raisedBy(
  news: News,
  story: ToldStory,
  concern: (story: FilterStory) => Concern | undefined,
): Raising[] {
  const concerned = concern(story);
  if (!concerned) return [];
  const { first, facts, before } = news;
  const isFirst = first && !(before && concern(before));
  const own = concerned.own(story) ?? story;
  const fresh = own === story ? facts : ownFacts(news, own);
  const further = fresh.map(({ fact, occasion }) => ({ what: fact.key, fact, ...occasion }));
  if (!isFirst) return further;
  // It may only seem to be new: its reports were reworded, or who raised it before died before that was noted. Told once,
  // the story is told no second time; what is new in it still is. One report that nobody looked at says nothing further.
  const isNewborn = !before && story.reports.length === 1;
  return [{ what: FIRST, ...first }, ...(isNewborn ? [] : further)];
}
