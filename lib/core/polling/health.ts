import * as z from "zod";
import type { Instant } from "#lib/core/model/common.ts";
import type { Feed } from "#lib/core/model/feed.ts";

const HOUR = 3_600_000;
/** Hours of silence that never worry, and that always do, whatever the feed's own rhythm. */
const NEVER_SILENT_BEFORE = 72;
const ALWAYS_SILENT_AFTER = 720;
const UNKNOWN_RHYTHM = 168;
const FAILING_AFTER = 3;

/**
 * `new` not polled yet; `live` as it should be; `silent` answers, but brings nothing any more; `failing` three polls in
 * a row, or gone, or never answered; `off` disabled.
 */
export const Health = z.enum(["new", "live", "silent", "failing", "off"]);
export type Health = z.infer<typeof Health>;

/** How a feed is, and what that is judged by. */
export type FeedHealth = {
  health: Health;
  /** When its newest entry was first seen. */
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

const isFailing = ({ failures, arrivals, lastOutcome }: Feed): boolean =>
  failures >= FAILING_AFTER ||
  (failures > 0 && (arrivals.length === 0 || lastOutcome?.kind === "gone"));

const healthOf = (feed: Feed, quiet: number | undefined, usual: number | undefined): Health => {
  if (!feed.enabled) return "off";
  if (isFailing(feed)) return "failing";
  if (!feed.lastPollAt) return "new";
  return quiet === undefined || quiet > silentAfter(usual) ? "silent" : "live";
};

const rounded = (hours: number): number => Math.round(hours * 10) / 10;

/** How a feed is, judged by the age of its newest entry against its own rhythm and never by HTTP 200 alone. */
export function feedHealth(feed: Feed, now: Date): FeedHealth {
  const [newestAt] = feed.arrivals;
  const quiet = newestAt === undefined ? undefined : (now.getTime() - Date.parse(newestAt)) / HOUR;
  const usual = usualHoursOf(feed);
  return {
    health: healthOf(feed, quiet, usual),
    ...(newestAt && { newestAt }),
    ...(quiet !== undefined && { quietHours: rounded(quiet) }),
    ...(usual !== undefined && { usualHours: rounded(usual) }),
  };
}
