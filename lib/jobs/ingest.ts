import { dateOf, identify, itemIdOf } from "#lib/core/identity.ts";
import { instant, type Instant } from "#lib/core/model/common.ts";
import type { ParsedFeed } from "#lib/core/model/entry.ts";
import type { Feed, KnownEntry } from "#lib/core/model/feed.ts";
import { normalise } from "#lib/core/normalise.ts";
import { sift } from "#lib/core/sift.ts";
import type { FeedStore, ItemStore } from "#lib/ports.ts";
import { type PagesRead, readPages, type ReadPagesDeps } from "./read-pages.ts";

export type IngestStores = {
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
  /** Undefined for a feed that is not read in full. */
  read: PagesRead | undefined;
};

/**
 * Takes a parsed feed in: identify, tell new from known, read the pages where the feed is marked so, normalise and classify,
 * store. Safe to repeat; an entry that cannot be normalised is reported through `failed` and harms no other.
 */
export async function ingest(
  { stores, ...pages }: ReadPagesDeps & { stores: IngestStores },
  feed: Feed,
  parsed: ParsedFeed,
  now: Date,
  failed: (itemId: string, error: unknown) => void,
): Promise<Ingested> {
  const identified = identify(feed.id, parsed);
  const { fresh, shown, memory } = sift(identified, await stores.feeds.known(feed.id), itemIdOf);
  const { entries: told, read } = await readPages(pages, feed, fresh, now);
  const items = told.flatMap((entry) => {
    try {
      return normalise(feed, entry, now) ?? [];
    } catch (error) {
      failed(entry.itemId, error);
      return [];
    }
  });
  const { created, revised } = await stores.items.put(items);
  return {
    entries: shown,
    // A poll that died between memory and state has left entries known whose dates nobody has.
    fresh: (feed.arrivals.length === 0 ? identified : fresh.filter(({ known }) => !known)).map(
      ({ entry }) => dateOf(entry, instant(now)),
    ),
    created,
    revised,
    memory: fresh.length > 0 ? memory : undefined,
    read,
  };
}
