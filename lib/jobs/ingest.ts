import { dateOf, identify, itemIdOf } from "#lib/core/identity.ts";
import { guessFor } from "#lib/core/language/guess.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { ParsedFeed } from "#lib/core/model/entry.ts";
import type { Feed, KnownEntry } from "#lib/core/model/feed.ts";
import { judgedOf, normalise, wordsOfEntry } from "#lib/core/normalise.ts";
import { sift } from "#lib/core/sift.ts";
import type { FeedStore, ItemStore } from "#lib/ports.ts";
import { learnHost, type LearnHostStores } from "./learn-host.ts";
import { type PagesRead, readPages, type ReadPagesDeps } from "./read-pages.ts";

export type IngestStores = LearnHostStores & {
  feeds: Pick<FeedStore, "known">;
  items: Pick<ItemStore, "put">;
};

export type Ingested = {
  /** Entries shown, one told twice counted once. */
  entries: number;
  /** Effective dates of the entries this feed never showed before; of all, where none of them is remembered. */
  fresh: Instant[];
  created: string[];
  revised: string[];
  /** Undefined when the feed showed nothing new: then its memory need not be written. */
  memory: KnownEntry[] | undefined;
  /** Lines that are page furniture of the feed's host from now on. */
  learnt: string[];
  /** Undefined for a feed that is not read in full. */
  read: PagesRead | undefined;
};

type Failed = (what: { item: string } | { host: string }, error: unknown) => void;

/** What is made of each entry; one that cannot be is reported and harms no other. */
const surviving = <E extends { itemId: string }, T>(
  entries: readonly E[],
  failed: Failed,
  make: (entry: E) => T,
): T[] =>
  entries.flatMap((entry) => {
    try {
      return [make(entry)];
    } catch (error) {
      failed({ item: entry.itemId }, error);
      return [];
    }
  });

/**
 * Takes a parsed feed in: identify, tell new from known, read the pages where the feed is marked so, learn the host's
 * furniture, normalise and classify, store. Safe to repeat; an entry that cannot be normalised, or a host that cannot be
 * learnt, is reported through `failed` and harms no other.
 */
export async function ingest(
  { stores, ...pages }: ReadPagesDeps & { stores: IngestStores },
  feed: Feed,
  parsed: ParsedFeed,
  now: Date,
  failed: Failed,
): Promise<Ingested> {
  const identified = identify(feed.id, parsed);
  const { fresh, shown, memory } = sift(identified, await stores.feeds.known(feed.id), itemIdOf);
  const { entries: told, read } = await readPages(pages, feed, fresh, now);
  const worded = surviving(told, failed, (entry) => ({
    ...entry,
    words: wordsOfEntry(entry.entry),
  }));
  const {
    entries: placed,
    furniture,
    learnt,
  } = await learnHost(stores, feed, worded, (host, error) => failed({ host }, error));
  const entries = surviving(placed, failed, (entry) => ({
    ...entry,
    judged: judgedOf(entry.words, entry.furniture),
  }));
  const prior = feed.language ?? null;
  const guess = await guessFor(entries.map(({ judged }) => ({ ...judged, prior })));
  const items = surviving(entries, failed, (entry) => normalise(feed, entry, now, guess));
  const { created, revised } = await stores.items.put(
    items.filter((item) => item !== undefined),
    furniture,
  );
  return {
    entries: shown,
    // A poll that died between memory and state has left entries known whose dates nobody has.
    fresh: (feed.arrivals.length === 0 ? identified : fresh.filter(({ known }) => !known)).map(
      ({ entry }) => dateOf(entry, instant(now)),
    ),
    created,
    revised,
    memory: fresh.length > 0 ? memory : undefined,
    learnt,
    read,
  };
}
