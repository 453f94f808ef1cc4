import { composeDigest, type DigestRequest } from "#lib/core/digest/compose.ts";
import { coverageOf, heardIn, isOfNow, sourcesHeard, tellsOf } from "#lib/core/digest/coverage.ts";
import { digestId, isOpen, RULES_VERSION } from "#lib/core/digest/id.ts";
import { windowBefore } from "#lib/core/digest/since.ts";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Digest, SourcesHeard } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { WeekCounts } from "#lib/core/model/week.ts";
import { KEPT } from "#lib/core/retention.ts";
import { weeksBefore } from "#lib/core/weeks.ts";
import type { DigestStore, FeedStore, WeekStore } from "#lib/ports.ts";

const MINUTE_MS = 60_000;

export type FreezeRequest = { filter: Filter; from: Instant; to: Instant };
/** What a digest is made of, beside its filter. */
export type DigestSources = {
  /** Stories first seen in [from, to). */
  stories: { window(from: Instant, to: Instant): Promise<ToldStory[]> };
  weeks: Pick<WeekStore, "between">;
  feeds: Pick<FeedStore, "heard" | "list">;
};
export type FreezeStores = DigestSources & { digests: Pick<DigestStore, "get" | "create"> };
type Made = { digest: Digest; created: boolean };

/** Set for a window that is still open, to the minute: such a digest never stands in for the scheduled one. */
export const asOfFor = (to: Instant, now: Date): Instant | undefined =>
  isOpen(to, instant(now))
    ? instant(new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS))
    : undefined;

type Found = Pick<DigestRequest, "stories" | "weeks" | "coverage">;

/** How well the sources are heard: what an hourly job noted, else found out by reading every feed. */
async function heardBy(feeds: DigestSources["feeds"], now: Date): Promise<SourcesHeard> {
  const noted = await feeds.heard();
  return noted && isOfNow(noted, now) ? noted : sourcesHeard(await feeds.list(), now);
}

/** Reads what a digest of a window tells: with its stories, in one go, those of the window before. */
export async function sourcesOf(
  { stories, weeks, feeds }: DigestSources,
  { from, to }: Omit<FreezeRequest, "filter">,
  now: Date,
): Promise<Found> {
  const { first, last } = weeksBefore(from);
  const [found, counts, heard] = await Promise.all([
    stories.window(windowBefore({ from, to }).from, to),
    weeks.between(first, last),
    tellsOf(to, now) ? heardBy(feeds, now) : undefined,
  ]);
  const coverage = heard && coverageOf(heard, heardIn(found, { from, to }));
  return { stories: found, weeks: counts, ...(coverage && { coverage }) };
}

/**
 * Makes the digest of a filter and window once and stores it; later calls answer the stored one. Without
 * `keepUntil` it stays for good, even if it was made to expire.
 */
export async function freezeDigest(
  stores: FreezeStores,
  request: FreezeRequest,
  now: Date,
  keepUntil?: Instant,
): Promise<Made> {
  const filter = normaliseFilter(request.filter);
  const { from, to } = request;
  const asOf = asOfFor(to, now);
  const there = await stores.digests.get(digestId(filter, from, to, RULES_VERSION, asOf));
  if (there) return keepUntil ? { digest: there, created: false } : stores.digests.create(there);
  const sources = await sourcesOf(stores, request, now);
  const window = { from, to, ...(asOf && { asOf }) };
  return stores.digests.create(
    composeDigest({
      filter,
      ...window,
      createdAt: instant(now),
      rulesVersion: RULES_VERSION,
      ...sources,
    }),
    keepUntil,
  );
}

/** The answer to each question, found once; a question that failed is asked again. */
function remembered<T>(): (key: string, find: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key, find) => {
    const answer = answers.get(key) ?? find();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** The same sources, each question asked once. */
export function readOnce({ stories, weeks, feeds }: DigestSources): DigestSources {
  const windows = remembered<ToldStory[]>();
  const counts = remembered<WeekCounts[]>();
  const lists = remembered<Awaited<ReturnType<typeof feeds.list>>>();
  const heards = remembered<SourcesHeard | undefined>();
  return {
    stories: {
      window: (from, to) => windows(`${from}/${to}`, () => stories.window(from, to)),
    },
    weeks: { between: (from, to) => counts(`${from}/${to}`, () => weeks.between(from, to)) },
    feeds: {
      heard: () => heards("all", () => feeds.heard()),
      list: () => lists("all", () => feeds.list()),
    },
  };
}

/** A digest for whoever asks: nobody's mail leads there, so it expires after 30 days. */
export const freezeOnDemand = (
  stores: FreezeStores,
  request: FreezeRequest,
  now: Date,
): Promise<Made> =>
  freezeDigest(stores, request, now, instant(new Date(now.getTime() + 1000 * KEPT.onDemand)));
