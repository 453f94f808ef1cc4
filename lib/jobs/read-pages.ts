import { BackOff } from "#lib/core/back-off.ts";
import { inFull } from "#lib/core/full-text.ts";
import { dateOf } from "#lib/core/identity.ts";
import { instant } from "#lib/core/model/common.ts";
import type { RawEntry } from "#lib/core/model/entry.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { Clock, FeedSource } from "#lib/ports.ts";

/** Pages of one poll, the newest entries'; the others are kept as the feed tells them. */
const MOST_PAGES = 10;
/** No page is asked for after so long: with a fetch's own deadline (20 s) a poll's pages take 40 s at most. */
const LAST_BEGUN_MS = 20_000;

export type ReadPagesDeps = { source: Pick<FeedSource, "fetch" | "article">; clock: Clock };

/** Pages asked for, and those of them that told no more than the feed. */
export type PagesRead = { pages: number; pagesFailed: number };

/** The entry as its page tells it; undefined where that cannot be had, or says no more. */
async function readOne(
  { source }: Pick<ReadPagesDeps, "source">,
  entry: RawEntry,
  { address, feedUrl, backOff }: { address: string; feedUrl: string; backOff: BackOff },
): Promise<RawEntry | undefined> {
  const fetched = await source.fetch(address, {}, feedUrl);
  backOff.heed(address, fetched);
  if (fetched.kind !== "fetched") return undefined;
  const article = await source.article(fetched.body, fetched.contentType);
  if (article.ok) return inFull(entry, article.text);
  backOff.heed(address, { ...fetched, reason: article.reason });
  return undefined;
}

const newestFirst = <E extends { entry: RawEntry }>(entries: readonly E[], now: Date): E[] =>
  entries
    .map((each) => ({ each, at: dateOf(each.entry, instant(now)) }))
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ each }) => each);

/**
 * Entries of a feed that is to be read in full, told by their pages where those say more; who they are was settled before,
 * by what the feed says. A reworded entry keeps the text of its page: a counter in a teaser must not ask for it at every
 * poll. One page after the other, since they are mostly of one host, and none more of one that asks for patience. Of any
 * other feed nothing is asked.
 */
export async function readPages<E extends { entry: RawEntry; known: boolean }>(
  { source, clock }: ReadPagesDeps,
  feed: Feed,
  entries: readonly E[],
  now: Date,
): Promise<{ entries: readonly (E & { inFull?: true })[]; read: PagesRead | undefined }> {
  if (!feed.fullText) return { entries, read: undefined };
  const until = clock().getTime() + LAST_BEGUN_MS;
  const backOff = new BackOff();
  const read: PagesRead = { pages: 0, pagesFailed: 0 };
  const told = new Map<E, E & { inFull: true }>();
  const linked = newestFirst(entries, now).filter(({ entry, known }) => entry.link && !known);
  for (const each of linked.slice(0, MOST_PAGES)) {
    if (clock().getTime() >= until) break;
    const address = each.entry.link ?? "";
    if (!backOff.allows(address)) continue;
    read.pages += 1;
    const about = { address, feedUrl: feed.url, backOff };
    const entry = await readOne({ source }, each.entry, about);
    if (entry) told.set(each, { ...each, entry, inFull: true });
    else read.pagesFailed += 1;
  }
  return { entries: entries.map((each) => told.get(each) ?? each), read };
}
