import { createHash } from "node:crypto";
import type { Instant } from "#lib/core/model/common.ts";
import type { PollWishes } from "#lib/core/model/feed.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const HOUR_MS = HOUR * 1000;

const SHORTEST = 15 * MINUTE;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** A share of [0, 1) that is the same for a feed at every poll, so that feeds neither bunch nor wander. */
const share = (feedId: string): number =>
  createHash("sha256").update(feedId).digest().readUInt32BE(0) / 2 ** 32;

/**
 * Seconds until the next poll of a feed that answers: its own week's rhythm, raised by what it asks
 * for. One that rolled over (`rolled`: nothing it shows was known) is asked again as soon as may be.
 */
export function pollInterval(
  feedId: string,
  arrivals: readonly Instant[],
  now: Date,
  asked: { ttlMinutes?: number; maxAge?: number; rolled?: boolean },
): number {
  const weekAgo = new Date(now.getTime() - WEEK * 1000).toISOString();
  const weekly = arrivals.filter((at) => at >= weekAgo).length;
  const own = asked.rolled ? SHORTEST : clamp(WEEK / Math.max(weekly, 1), SHORTEST, DAY);
  const wish = Math.min(Math.max((asked.ttlMinutes ?? 0) * MINUTE, asked.maxAge ?? 0), DAY);
  return Math.round(Math.max(own, wish) * (1 + share(feedId) / 10));
}

/**
 * Seconds until another try of a feed that fails: clamp(failures, 8, 23)^4, about 1 h at first and 3 days in the end,
 * or what its Retry-After asks for (8 h at most) where that is longer.
 */
export function retryDelay(failures: number, retryAfter = 0): number {
  return Math.max(clamp(failures, 8, 23) ** 4, Math.min(retryAfter, 8 * HOUR));
}

/**
 * The first instant from `at` on, to the hour, that lies in no hour or day a feed asks to leave out (RSS 2.0 `skipHours`,
 * `skipDays`, in UTC). Whoever asks to leave out all of them is not heard.
 */
export function afterSkips(at: Date, { skipHours = [], skipDays = [] }: PollWishes): Date {
  const isSkipped = (time: Date) =>
    skipHours.includes(time.getUTCHours()) || skipDays.includes(time.getUTCDay());
  if (!isSkipped(at)) return at;
  const hour = Math.floor(at.getTime() / HOUR_MS) * HOUR_MS;
  for (let ahead = 1; ahead <= 7 * 24; ahead++) {
    const next = new Date(hour + ahead * HOUR_MS);
    if (!isSkipped(next)) return next;
  }
  return at;
}
