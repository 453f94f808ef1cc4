import { clean, type FeedDocument, type FeedEntry, PUBLISHER } from "./feed.ts";

const itemOf = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.alternate,
  ...(entry.via && { external_url: entry.via }),
  title: clean(entry.title),
  content_text: clean(entry.summary),
  date_published: entry.published,
  date_modified: entry.updated,
  authors: entry.authors.map((name) => ({ name: clean(name) })),
  tags: entry.categories.map(({ label }) => clean(label)),
  ...(entry.language && entry.language !== "und" && { language: entry.language }),
});

export const JSON_FEED_TYPE = "application/feed+json; charset=utf-8";

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (feed: FeedDocument): string =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: clean(feed.title),
    home_page_url: feed.alternate,
    feed_url: feed.self,
    authors: [{ name: PUBLISHER }],
    items: feed.entries.map(itemOf),
  });
