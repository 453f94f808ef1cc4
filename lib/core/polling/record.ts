import { instant, type Instant } from "#lib/core/model/common.ts";
import type { Feed, PollOutcome, PollWishes, Validators } from "#lib/core/model/feed.ts";
import { afterSkips, pollInterval, retryDelay } from "./interval.ts";
import { movesAfter, movesAfterFailure } from "./move.ts";

/** Some servers answer 304 for ever, so validators are dropped after 8 days and the feed is read whole. */
const VALIDATORS_KEPT_MS = 8 * 86_400_000;
/** A week of the shortest interval, 15 minutes, and some. */
const MOST_ARRIVALS = 700;
/** A feed that is gone is asked again after so many seconds: people do bring feeds back. */
const GONE_FOR = 30 * 86_400;

/** A feed that shows fewer entries shows new ones alone as a rule, and has lost none. */
const LEAST_ROLLED = 3;

/** What a poll came to, as far as the feed's own row is concerned. */
export type Polled = {
  kind: PollOutcome["kind"];
  reason?: string;
  retryAfter?: number;
  validators?: Omit<Validators, "since">;
  bodyHash?: string;
  maxAge?: number;
  /** Where permanent redirects led. */
  movedTo?: string;
  /** As a document that was read says; absent where none was. */
  wishes?: PollWishes;
  /** Effective dates of the entries never seen before, of how many the feed shows. */
  fresh?: readonly Instant[];
  entries?: number;
};

const newestFirst = (a: Instant, b: Instant): number => (a < b ? 1 : a > b ? -1 : 0);

/** The validators worth sending, or none once they are too old to be believed. */
export const usableValidators = (feed: Feed, now: Date): Omit<Validators, "since"> | undefined => {
  if (!feed.validators) return undefined;
  const { since, ...sent } = feed.validators;
  return now.getTime() - Date.parse(since) < VALIDATORS_KEPT_MS ? sent : undefined;
};

/** Entries of yesterday under new names are no news. */
const isNewer = (fresh: readonly Instant[], { arrivals: [newest] }: Feed): boolean =>
  newest !== undefined && fresh.some((at) => at > newest);

function healthy(feed: Feed, polled: Polled, now: Date): Partial<Feed> {
  const { fresh = [], wishes = feed.wishes, validators, bodyHash } = polled;
  const at = instant(now);
  // Nothing known among what it shows: the feed rolled over since the last poll, and entries may have been missed.
  const rolled =
    fresh.length >= LEAST_ROLLED && fresh.length === polled.entries && isNewer(fresh, feed);
  const arrivals = [...fresh, ...feed.arrivals].toSorted(newestFirst).slice(0, MOST_ARRIVALS);
  const asked = {
    rolled,
    ...(wishes?.ttlMinutes && { ttlMinutes: wishes.ttlMinutes }),
    ...(polled.maxAge && { maxAge: polled.maxAge }),
  };
  const next = new Date(now.getTime() + pollInterval(feed.id, arrivals, now, asked) * 1000);
  return {
    failures: 0,
    arrivals,
    nextPollAt: instant(afterSkips(next, wishes ?? {})),
    ...(validators &&
      Object.keys(validators).length > 0 && { validators: { ...validators, since: at } }),
    ...(bodyHash && { bodyHash }),
    ...(wishes && { wishes }),
    ...(rolled && { rolledAt: at }),
    ...movesAfter(feed, polled.movedTo, now),
  };
}

function failing(feed: Feed, polled: Polled, now: Date): Partial<Feed> {
  const failures = feed.failures + 1;
  const delay = polled.kind === "gone" ? GONE_FOR : retryDelay(failures, polled.retryAfter);
  const next = new Date(now.getTime() + delay * 1000);
  return {
    failures,
    nextPollAt: instant(afterSkips(next, feed.wishes ?? {})),
    ...movesAfterFailure(feed, failures),
  };
}

/** The feed's row after a poll: when to come back, how it stands, what to remember. */
export function afterPoll(feed: Feed, polled: Polled, now: Date): Feed {
  const { validators: old, movedTo: _, move: __, ...rest } = feed;
  const fine = polled.kind === "fetched" || polled.kind === "unchanged";
  return {
    ...rest,
    // A body read whole replaces its validators; any other outcome leaves them as they were.
    ...(old && polled.kind !== "fetched" && { validators: old }),
    ...(fine ? healthy(feed, polled, now) : failing(feed, polled, now)),
    lastPollAt: instant(now),
    lastOutcome: {
      kind: polled.kind,
      ...(polled.reason && { reason: polled.reason }),
      at: instant(now),
    },
  };
}
