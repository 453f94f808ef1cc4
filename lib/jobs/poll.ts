import { bytesHash } from "#lib/core/hash.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import { addressOf } from "#lib/core/polling/move.ts";
import { afterPoll, type Polled, usableValidators } from "#lib/core/polling/record.ts";
import { errorFields } from "#lib/log.ts";
import type { Clock, FeedSource, FeedStore, FetchOutcome, Log, Queue } from "#lib/ports.ts";
import type { IngestStores } from "./ingest.ts";

type Fetched = Extract<FetchOutcome, { kind: "fetched" }>;

export type PollStores = IngestStores & { feeds: Pick<FeedStore, "get" | "record"> };

export type PollDeps = {
  stores: PollStores;
  source: FeedSource;
  queue: Queue;
  /** Measures what a poll has taken so far; what it records is dated by the poll's own instant. */
  clock: Clock;
  log: Log;
};

/** What one poll came to, for the log and the operator. */
export type PollReport = {
  feed: string;
  url: string;
  outcome: Polled["kind"];
  reason?: string;
  entries: number;
  created: number;
  revised: number;
  /** Of a feed that is read in full: pages asked for, and those that told no more than the feed. */
  pages?: number;
  pagesFailed?: number;
  /** Lines that were learnt to be page furniture of the feed's host. */
  learnt?: string[];
};

/** Polls one feed that is due and takes in what is new; undefined where there was nothing to do. */
export async function pollFeed(
  deps: PollDeps,
  feedId: string,
  now: Date,
): Promise<PollReport | undefined> {
  const feed = await deps.stores.feeds.get(feedId);
  // A repeated or late message finds the feed polled already.
  if (!feed?.enabled || feed.nextPollAt > instant(now)) return undefined;
  const outcome = await deps.source.fetch(addressOf(feed), usableValidators(feed, now));
  return { feed: feed.id, url: feed.url, ...NOTHING, ...(await settle(deps, feed, outcome, now)) };
}

const NOTHING = { entries: 0, created: 0, revised: 0 };
/** What differs from nothing. */
type Settled = Pick<PollReport, "outcome"> & Partial<PollReport>;

async function settle(
  deps: PollDeps,
  feed: Feed,
  outcome: FetchOutcome,
  now: Date,
): Promise<Settled> {
  if (outcome.kind !== "fetched") return record(deps, feed, refusal(outcome), now);
  try {
    const bodyHash = bytesHash(outcome.body);
    // The same bytes again: as good as a 304 that the server does not know how to give.
    if (bodyHash === feed.bodyHash) return await record(deps, feed, unchanged(outcome), now);
    return await takeIn(deps, feed, { ...outcome, bodyHash }, now);
  } catch (error) {
    // Our own trouble with this feed: it waits its turn like one that cannot be read, and nobody waits for it.
    deps.log("poll failed", { feed: feed.id, ...errorFields(error) });
    return record(deps, feed, { kind: "unreadable", reason: "error" }, now);
  }
}

/** Records a poll that brought nothing in. */
async function record(
  { stores }: Pick<PollDeps, "stores">,
  feed: Feed,
  polled: Polled,
  now: Date,
): Promise<Settled> {
  await stores.feeds.record(afterPoll(feed, polled, now));
  return { outcome: polled.kind, ...(polled.reason && { reason: polled.reason }) };
}

const unchanged = ({ validators, maxAge, movedTo }: Fetched): Polled => ({
  kind: "unchanged",
  validators,
  ...(maxAge !== undefined && { maxAge }),
  ...(movedTo && { movedTo }),
});

const refusal = (outcome: Exclude<FetchOutcome, Fetched>): Polled => ({
  kind: outcome.kind,
  ...("reason" in outcome && { reason: outcome.reason }),
  ...("after" in outcome && outcome.after !== undefined && { retryAfter: outcome.after }),
  ...("movedTo" in outcome && outcome.movedTo && { movedTo: outcome.movedTo }),
  ...("maxAge" in outcome && outcome.maxAge !== undefined && { maxAge: outcome.maxAge }),
});

/** Tells the clustering of changed items. A hint that cannot be sent fails no poll: the sweep finds what waits. */
async function hint(
  { queue, log }: Pick<PollDeps, "queue" | "log">,
  feed: Feed,
  itemIds: string[],
): Promise<void> {
  try {
    await queue.send([{ kind: "cluster", itemIds }]);
  } catch (error) {
    log("poll failed", { feed: feed.id, ...errorFields(error) });
  }
}

async function takeIn(
  { stores, source, queue, clock, log }: PollDeps,
  feed: Feed,
  fetched: Fetched & { bodyHash: string },
  now: Date,
): Promise<Settled> {
  const parsed = await source.parse(fetched.body, fetched.contentType, fetched.finalUrl);
  if (!parsed.ok)
    return record({ stores }, feed, { kind: "unreadable", reason: parsed.reason }, now);
  // Loaded where there is something to take in: the rules it judges by are most of this function.
  const { ingest } = await import("./ingest.ts");
  const { entries, fresh, created, revised, memory, learnt, read } = await ingest(
    { stores, source, clock },
    feed,
    parsed.feed,
    now,
    (what, error) => log("poll failed", { feed: feed.id, ...what, ...errorFields(error) }),
  );
  // Items are stored before the feed forgets that they were new: dying here costs a poll, never an item.
  const polled: Polled = {
    kind: "fetched",
    validators: fetched.validators,
    bodyHash: fetched.bodyHash,
    wishes: parsed.feed.wishes,
    fresh,
    entries,
    ...(fetched.maxAge !== undefined && { maxAge: fetched.maxAge }),
    ...(fetched.movedTo && { movedTo: fetched.movedTo }),
  };
  await stores.feeds.record(afterPoll(feed, polled, now), memory);
  const changed = [...created, ...revised];
  if (changed.length > 0) await hint({ queue, log }, feed, changed);
  return {
    outcome: "fetched",
    entries,
    created: created.length,
    revised: revised.length,
    ...read,
    ...(learnt.length > 0 && { learnt }),
  };
}
