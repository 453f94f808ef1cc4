import type { Feed } from "#lib/core/model/feed.ts";
import type { FeedHealth, Health, SourceList } from "./schemas/catalogue.ts";

const HOUR = 3_600_000;
/** Hours of silence that never worry, and that always do, whatever the feed's own rhythm. */
const NEVER_SILENT_BEFORE = 72;
const ALWAYS_SILENT_AFTER = 720;
const UNKNOWN_RHYTHM = 168;
const FAILING_AFTER = 3;

/** Median hours between arrivals; entries of one poll arrive together and count once. */
const usualHoursOf = (feed: Feed): number | undefined => {
  const times = [...new Set(feed.arrivals)].map((at) => Date.parse(at));
  const gaps = times.slice(1).map((time, i) => Math.abs(times[i]! - time) / HOUR);
  return gaps.length < 2 ? undefined : gaps.toSorted((a, b) => a - b)[gaps.length >> 1];
};

const silentAfter = (usual = UNKNOWN_RHYTHM / 4): number =>
  Math.min(ALWAYS_SILENT_AFTER, Math.max(NEVER_SILENT_BEFORE, 4 * usual));

const stateOf = (feed: Feed, quiet: number | undefined, usual: number | undefined): Health => {
  if (!feed.enabled) return "off";
  if (feed.failures >= FAILING_AFTER) return "failing";
  if (!feed.lastPollAt) return "new";
  return quiet === undefined || quiet > silentAfter(usual) ? "silent" : "live";
};

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

/** How a feed is, judged by the age of its newest item against its own rhythm and never by HTTP 200 alone. */
const feedHealth = (feed: Feed, now: Date): FeedHealth => {
  const [newestAt] = feed.arrivals;
  const quiet = newestAt === undefined ? undefined : (now.getTime() - Date.parse(newestAt)) / HOUR;
  const usual = usualHoursOf(feed);
  const { lastOutcome } = feed;
  return {
    id: feed.id,
    url: feed.url,
    title: feed.title,
    health: stateOf(feed, quiet, usual),
    ...(feed.language && { language: feed.language }),
    ...(newestAt && { newestAt }),
    ...(quiet !== undefined && { quietHours: rounded(quiet) }),
    ...(usual !== undefined && { usualHours: rounded(usual) }),
    ...(feed.lastPollAt && { lastPollAt: feed.lastPollAt }),
    ...(lastOutcome && { lastOutcome: lastOutcome.reason ?? lastOutcome.kind }),
  };
};

/** A source is as well as its best feed. */
const BEST_FIRST: Health[] = ["live", "new", "silent", "failing", "off"];

/** Feeds gathered by publisher, by name. */
export const sourceHealth = (feeds: readonly Feed[], now: Date): SourceList["items"] => {
  const bySource = new Map<string, Feed[]>();
  for (const feed of feeds) {
    bySource.set(feed.source.id, [...(bySource.get(feed.source.id) ?? []), feed]);
  }
  return [...bySource.values()]
    .map((own) => {
      const health = own.map((feed) => feedHealth(feed, now));
      const best = BEST_FIRST.find((state) => health.some((feed) => feed.health === state));
      return { ...own[0]!.source, health: best ?? "off", feeds: health };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
};
