import { canonicalJson } from "#lib/core/hash.ts";
import { type CatalogueFeed, feedIdOf, newFeed } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { FeedStore } from "#lib/ports.ts";

/** Feeds new to the store, changed by the catalogue, and switched off because they left it. */
type CatalogueReport = { added: number; updated: number; disabled: number };

/** What the catalogue says of a feed, to compare; a language it does not name leaves the known one. */
const facts = (feed: Feed, known: Feed): string =>
  canonicalJson([
    feed.url,
    feed.title,
    feed.source,
    feed.language ?? known.language,
    feed.fullText ?? false,
    feed.enabled,
  ]);

/** Whether a list says of a feed what is known of it already. */
export const saysNothingNew = (listed: Feed, known: Feed): boolean =>
  facts(listed, known) === facts(known, known);

/** The catalogue's feeds by id, each as it stands first, less those the admin added, under whatever id. */
const wantedOf = (
  feeds: readonly CatalogueFeed[],
  stored: readonly Feed[],
  now: Date,
): Map<string, Feed> => {
  const wanted = new Map<string, Feed>();
  for (const feed of feeds.map((listed) => newFeed(listed, "catalogue", now)))
    if (!wanted.has(feed.id)) wanted.set(feed.id, feed);
  for (const { addedBy, id, url } of stored) {
    if (addedBy !== "admin") continue;
    wanted.delete(id);
    wanted.delete(feedIdOf(url));
  }
  return wanted;
};

/**
 * Brings the stored feeds in line with the catalogue: new ones are due at once, known ones keep their polling state,
 * those that left are disabled, and the admin's own stay as they are. Safe to repeat.
 */
export async function syncCatalogue(
  { feeds: store }: { feeds: Pick<FeedStore, "list" | "sync"> },
  feeds: readonly CatalogueFeed[],
  now: Date,
): Promise<CatalogueReport> {
  const stored = await store.list();
  const known = new Map(stored.map((feed) => [feed.id, feed]));
  const wanted = wantedOf(feeds, stored, now);
  const report: CatalogueReport = { added: 0, updated: 0, disabled: 0 };
  for (const [id, feed] of wanted) {
    const before = known.get(id);
    if (before && saysNothingNew(feed, before)) continue;
    await store.sync(feed);
    report[before ? "updated" : "added"] += 1;
  }
  for (const feed of stored) {
    if (feed.addedBy === "admin" || !feed.enabled || wanted.has(feed.id)) continue;
    await store.sync({ ...feed, enabled: false });
    report.disabled += 1;
  }
  return report;
}
