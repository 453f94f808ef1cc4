import { type Instant, instant } from "#lib/core/model/common.ts";
import type { FactKind } from "#lib/core/model/fact.ts";
import type { Raised, ReaderAlerts, ToldFact } from "#lib/core/model/raised.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import { type OpenStory, pendingOf, sift } from "./pending.ts";
import {
  counted,
  type Held,
  heldBy,
  isQuietNow,
  isUsedUp,
  type Timing,
  waitUntil,
} from "./timing.ts";

/** So many stories are told in one mail. */
export const MOST_STORIES = 20;
const HOUR_MS = 3_600_000;
/** What is older than this when it is looked at is no news where a digest tells it. */
const STALE_MS = 48 * HOUR_MS;
/**
 * What waits longer for a day with an alert left is told by nobody where no digest tells it: whoever takes few alerts of much
 * would be told of older and older news, and of the least for ever.
 */
const FORGOTTEN_MS = 72 * HOUR_MS;

/** One mail that is to go out now. */
export type AlertPlan = {
  stories: OpenStory[];
  /** Why it did not go out at once. */
  held?: Held;
  /** It may pass quiet hours: all of it is critical, or goes along with what is. */
  critical: boolean;
};

/** What is to become of all that waits for one reader. */
export type Decision = {
  /** What no alert tells: left to the digest, or of no interest any more. */
  closed: Pick<ToldFact, "storyId" | "what" | "by">[];
  mail?: AlertPlan;
  /** When to look again; undefined where nothing is left that waits. */
  again?: Instant;
};

/** All that a decision is made from. */
export type Deciding = {
  subscription: Subscription;
  alerts: Pick<ReaderAlerts, "book" | "raised" | "told">;
  /** Those of which anything waits, by id; one that is missing is gone, one that is undefined cannot be read now. */
  stories: ReadonlyMap<string, ToldStory | undefined>;
  now: Instant;
};

const closedBy = (by: "digest" | "nobody", raised: readonly Raised[]): Decision["closed"] =>
  raised.map(({ storyId, what }) => ({ storyId, what, by }));

const pendingIn = (stories: readonly OpenStory[]): Raised[] =>
  stories.flatMap(({ pending }) => pending);

const toDigest = (stories: readonly OpenStory[]): Decision["closed"] =>
  closedBy("digest", pendingIn(stories));

/** Whether a reader gets alerts at an instant at all. */
const getsAlerts = (subscription: Subscription, now: Instant): boolean =>
  subscription.state === "active" && subscription.alerts.enabled && !isPaused(subscription, now);

const getsDigests = ({ schedule }: Pick<Subscription, "schedule">): boolean =>
  schedule.frequency !== "off";

/** Whether a reader lets a story pass quiet hours and bursts: for its topic, or for what is new in it. */
function isCritical(
  { alerts: { critical = {} } }: Subscription,
  { story, pending, facts, lastAlertAt }: OpenStory,
): boolean {
  const kinds: readonly FactKind[] = critical.facts ?? [];
  const fresh = lastAlertAt === undefined ? facts : pending.flatMap(({ fact }) => fact ?? []);
  return (
    story.topics.some(({ slug }) => critical.topics?.includes(slug)) ||
    fresh.some(({ kind }) => kinds.includes(kind))
  );
}

const seenOf = ({ pending }: OpenStory): Instant[] => pending.map(({ seen }) => seen).toSorted();

/** What most stand behind, then the newest. */
function byWeight(a: OpenStory, b: OpenStory): number {
  const more = originsOf(b.story).length - originsOf(a.story).length;
  const [newest = "", other = ""] = [seenOf(a).at(-1), seenOf(b).at(-1)];
  if (more !== 0 || newest !== other) return more || (newest > other ? -1 : 1);
  return a.story.id < b.story.id ? -1 : 1;
}

/** A mail of stories, the critical ones first, and those that it has no room for. */
function mailOf(
  timing: Timing,
  urgent: readonly OpenStory[],
  others: readonly OpenStory[],
): { mail: AlertPlan; over: OpenStory[] } {
  const ordered = [...urgent.toSorted(byWeight), ...others.toSorted(byWeight)];
  const stories = ordered.slice(0, MOST_STORIES);
  const isUrgent = urgent.length >= stories.length;
  // In quiet hours nothing is sent but for what is critical. What is decided by day and late must not wake for less.
  const critical = isUrgent || isQuietNow(timing);
  const [eldest = timing.now] = stories.flatMap(seenOf).toSorted();
  const held = heldBy(timing, eldest, isUrgent);
  return { mail: { stories, critical, ...(held && { held }) }, over: ordered.slice(MOST_STORIES) };
}

/** What is not in a mail that goes out now waits as if that had gone. */
function sent(
  timing: Timing,
  deciding: Deciding,
  now: readonly OpenStory[],
  later: readonly OpenStory[],
): Decision {
  const { subscription } = deciding;
  const urgent = now.filter((one) => isCritical(subscription, one));
  const { mail, over } = mailOf(
    timing,
    urgent,
    now.filter((one) => !urgent.includes(one)),
  );
  const isLeft = getsDigests(subscription);
  const waiting = isLeft ? later : [...later, ...over];
  const again = waiting.length > 0 && waitUntil({ ...timing, book: counted(timing) });
  return { closed: isLeft ? toDigest(over) : [], mail, ...(again && { again }) };
}

/** When what concerns the reader is told: now, later, or in the digest. Nothing passes the number of alerts a day. */
function timed(deciding: Deciding, open: readonly OpenStory[]): Decision {
  const { subscription, alerts, now } = deciding;
  const timing: Timing = { subscription, book: alerts.book, now };
  const until = waitUntil(timing);
  if (until === undefined) return sent(timing, deciding, open, []);
  if (isUsedUp(timing)) {
    const isLeft = getsDigests(subscription) && !isQuietNow(timing);
    return isLeft ? { closed: toDigest(open) } : { closed: [], again: until };
  }
  const urgent = open.filter((one) => isCritical(subscription, one));
  if (urgent.length === 0) return { closed: [], again: until };
  // Where no digest tells it, the day's last mail takes all along: what is critical could use up day after day.
  const isLast = isUsedUp({ ...timing, book: counted(timing) });
  if (isLast && !getsDigests(subscription)) return sent(timing, deciding, open, []);
  const later = open.filter((one) => !urgent.includes(one));
  return sent(timing, deciding, urgent, later);
}

/**
 * Decides what becomes of all that waits for one reader: sent now, later, left to the digest, or told by nobody. All that
 * is pending is either in the answer or waits for `again`, but for facts of a source muted since, which another may tell.
 */
export function decide(deciding: Deciding): Decision {
  const { subscription, alerts, stories, now } = deciding;
  if (!getsAlerts(subscription, now)) return { closed: closedBy("nobody", pendingOf(alerts)) };
  const { open, nobody, unread } = sift(subscription, alerts, stories, now);
  const [by, staleMs] = getsDigests(subscription)
    ? (["digest", STALE_MS] as const)
    : (["nobody", FORGOTTEN_MS] as const);
  const eldest = instant(new Date(Date.parse(now) - staleMs));
  const isStale = (one: OpenStory): boolean => seenOf(one).every((seen) => seen < eldest);
  const fresh = open.filter((one) => !isStale(one));
  const decision: Decision = fresh.length > 0 ? timed(deciding, fresh) : { closed: [] };
  const closed = [...closedBy("nobody", nobody), ...closedBy(by, pendingIn(open.filter(isStale)))];
  const later = instant(new Date(Date.parse(now) + HOUR_MS));
  const [again] = [unread.length > 0 ? later : [], decision.again ?? []].flat().toSorted();
  return { ...decision, closed: [...closed, ...decision.closed], ...(again && { again }) };
}
