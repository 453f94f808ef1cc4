import type { Feed } from "#lib/core/model/feed.ts";
import type { Item } from "#lib/core/model/item.ts";
import { judgedOf, normalise, wordsOfEntry } from "#lib/core/normalise.ts";
import { parseFeed } from "#lib/feeds/parse.ts";
import { OUTLETS } from "#local/demo/outlets.ts";
import type { Outlet } from "#local/demo/outlets.ts";
import { feedBytes } from "#local/demo/sample-feeds.ts";

const itemsOf = async (outlet: Outlet, now: Date): Promise<Item[]> => {
  const { contentType, source, title, language } = outlet;
  const url = `https://feeds.example${outlet.path}`;
  const outcome = await parseFeed(feedBytes(outlet, now, "first"), contentType, url);
  if (!outcome.ok) return [];
  const feed: Feed = {
    id: source.id,
    url,
    title,
    source,
    language,
    enabled: true,
    addedBy: "catalogue",
    nextPollAt: now.toISOString(),
    failures: 0,
    arrivals: [],
  };
  return outcome.feed.entries.flatMap((entry, index) => {
    const words = wordsOfEntry(entry);
    const known = {
      entry,
      words,
      judged: judgedOf(words),
      itemId: `${source.id}/${index}`,
      fingerprint: "",
    };
    return normalise(feed, known, now) ?? [];
  });
};

/** Every report of the sample world as the service would keep it, seen first at `now`. */
export const sampleItems = async (now: Date): Promise<Item[]> => {
  const readable = OUTLETS.filter(({ items }) => items > 0);
  return (await Promise.all(readable.map((outlet) => itemsOf(outlet, now)))).flat();
};
