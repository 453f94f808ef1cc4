import * as z from "zod";
import type { Instant } from "#lib/core/model/common.ts";
import type { Feed } from "#lib/core/model/feed.ts";

const HOUR = 3_600_000;
/** Hours of silence that never worry, and that always do, whatever the feed's own rhythm. */
const NEVER_SILENT_BEFORE = 48;
const ALWAYS_SILENT_AFTER = 720;
const UNKNOWN_RHYTHM = 168;
const FAILING_AFTER = 3;
/** How long a feed that rolled over is told of. */
const GAP_HOURS = 24;
/** Servers that answer, but not to us. */
const BLOCKED = new Set(["http-401", "http-403", "http-451", "challenge"]);

/**
 * `new` not polled yet; `live` as it should be; `gap` showed nothing that was known within the last day, so that entries
 * were missed; `silent` answers, but brings nothing any more; `failing` three polls in a row, or never answered, and of
 * these `blocked` by its server and `gone` (HTTP 410); `off` disabled.
 */
export const Health = z.enum(["new", "live", "gap", "silent", "failing", "blocked", "gone", "off"]);
export type Health = z.infer<typeof Health>;

/** How a feed is, and what that is judged by. */
export type FeedHealth = {
  health: Health;
  /** Date of its newest entry. */
  newestAt?: Instant;
  /** Age of its newest entry, hours. */
  quietHours?: number;
  /** What lies between two entries as a rule (median), hours. */
  usualHours?: number;
};

/** Median hours between arrivals; entries of one poll arrive together and count once. */
const usualHoursOf = (feed: Feed): number | undefined => {
  const times = [...new Set(feed.arrivals)].map((at) => Date.parse(at));
  const gaps = times.slice(1).map((time, i) => Math.abs(times[i]! - time) / HOUR);
  return gaps.length < 2 ? undefined : gaps.toSorted((a, b) => a - b)[gaps.length >> 1];
};

const silentAfter = (usual = UNKNOWN_RHYTHM / 4): number =>
  Math.min(ALWAYS_SILENT_AFTER, Math.max(NEVER_SILENT_BEFORE, 4 * usual));

const hoursBetween = (at: Instant, now: Date): number => (now.getTime() - Date.parse(at)) / HOUR;

const troubleOf = ({ failures, arrivals, lastOutcome }: Feed): Health | undefined => {
  if (failures === 0) return undefined;
  if (lastOutcome?.kind === "gone") return "gone";
  if (failures < FAILING_AFTER && arrivals.length > 0) return undefined;
  return BLOCKED.has(lastOutcome?.reason ?? "") ? "blocked" : "failing";
};

const healthOf = (
  feed: Feed,
  now: Date,
  { quiet, usual }: { quiet: number | undefined; usual: number | undefined },
): Health => {
  if (!feed.enabled) return "off";
  const trouble = troubleOf(feed);
  if (trouble) return trouble;
  if (!feed.lastPollAt) return "new";
  if (quiet === undefined || quiet > silentAfter(usual)) return "silent";
  return feed.rolledAt && hoursBetween(feed.rolledAt, now) < GAP_HOURS ? "gap" : "live";
};

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

/** How a feed is, judged by the age of its newest entry against its own rhythm and never by HTTP 200 alone. */
export function feedHealth(feed: Feed, now: Date): FeedHealth {
  const [newestAt] = feed.arrivals;
  const quiet = newestAt === undefined ? undefined : hoursBetween(newestAt, now);
  const usual = usualHoursOf(feed);
  return {
    health: healthOf(feed, now, { quiet, usual }),
    ...(newestAt && { newestAt }),
    ...(quiet !== undefined && { quietHours: rounded(quiet) }),
    ...(usual !== undefined && { usualHours: rounded(usual) }),
  };
}
