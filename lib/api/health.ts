import type { Feed } from "#lib/core/model/feed.ts";
import { feedHealth, type Health } from "#lib/core/polling/health.ts";
import type { FeedHealth, SourceList } from "./schemas/catalogue.ts";

/** A feed as the API shows it. */
const viewOf = (feed: Feed, now: Date): FeedHealth => {
  const { lastOutcome } = feed;
  return {
    id: feed.id,
    url: feed.url,
    title: feed.title,
    ...feedHealth(feed, now),
    ...(feed.language && { language: feed.language }),
    ...(feed.lastPollAt && { lastPollAt: feed.lastPollAt }),
    ...(lastOutcome && { lastOutcome: lastOutcome.reason ?? lastOutcome.kind }),
  };
};

/** A source is as well as its best feed. */
const BEST_FIRST: Health[] = ["live", "gap", "new", "silent", "blocked", "failing", "gone", "off"];

/** Feeds gathered by publisher, by name. */
export const sourceHealth = (feeds: readonly Feed[], now: Date): SourceList["items"] => {
  const bySource = new Map<string, Feed[]>();
  for (const feed of feeds) {
    bySource.set(feed.source.id, [...(bySource.get(feed.source.id) ?? []), feed]);
  }
  return [...bySource.values()]
    .map((own) => {
      const health = own.map((feed) => viewOf(feed, now));
      const best = BEST_FIRST.find((state) => health.some((feed) => feed.health === state));
      return { ...own[0]!.source, health: best ?? "off", feeds: health };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
};
