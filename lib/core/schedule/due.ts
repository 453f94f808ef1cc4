import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { isPaused } from "./pause.ts";
import { laterOf, nextSlot, slotsBetween, windowFor } from "./slots.ts";

type Planned = Pick<Subscription, "schedule" | "nextDigestAt" | "pausedUntil" | "lastWindowEnd">;

/** The longest window a digest may have. */
const LONGEST_WINDOW_MS = 92 * 86_400_000;

/** Slots that have come: the one marked as the next, whichever schedule it is of, and those since; else those in (from, now]. */
const dueSlots = (
  { schedule, nextDigestAt }: Planned,
  from: Instant,
  now: Instant,
): readonly Instant[] => {
  if (schedule.frequency === "off") return [];
  return nextDigestAt !== undefined && nextDigestAt <= now
    ? [nextDigestAt, ...slotsBetween(schedule, nextDigestAt, now)]
    : slotsBetween(schedule, from, now);
};

/**
 * The slot to tell at `now`, if one has come that no pause holds back: the latest, earlier ones fold into it. And up to
 * when everything before it has been told or, where a pause held it back, is passed over.
 */
export const dueOf = (
  subscription: Planned,
  from: Instant,
  now: Instant,
): { slot?: Instant; toldTo?: Instant } => {
  const slots = dueSlots(subscription, from, now);
  const slot = slots.findLast((each) => !isPaused(subscription, each));
  const held = slots.findLast((each) => isPaused(subscription, each));
  const heldTo = held && windowFor(subscription.schedule, held).to;
  const toldTo = laterOf(subscription.lastWindowEnd, heldTo);
  return { ...(slot && { slot }), ...(toldTo && { toldTo }) };
};

/**
 * The window [from, to) of the digest due at a slot: from where all before was told or passed over. Never longer than
 * a digest may be, however long the service was away.
 */
export const windowOfSlot = (
  { schedule }: Pick<Planned, "schedule">,
  slot: Instant,
  toldTo?: Instant,
): { from: Instant; to: Instant } => {
  const { from, to } = windowFor(schedule, slot, toldTo);
  const earliest = instant(new Date(Date.parse(to) - LONGEST_WINDOW_MS));
  return { from: from < earliest ? earliest : from, to };
};

/**
 * A subscription whose digests begin, or begin again after they were off: the first covers its usual period, as far
 * as that has not been told, and not the time without any.
 */
export const begun = (subscription: Subscription, now: Date): Subscription => {
  const { schedule, lastWindowEnd } = subscription;
  const first = lastWindowEnd && nextSlot(schedule, instant(now));
  const toldTo = first && laterOf(lastWindowEnd, windowFor(schedule, first).from);
  return toldTo ? { ...subscription, lastWindowEnd: toldTo } : subscription;
};

/** When the next digest comes, as a reader is to be told: the next slot, or the first that a pause does not hold back. */
export const comingDigest = (
  subscription: Pick<Planned, "schedule" | "nextDigestAt" | "pausedUntil">,
): Instant | undefined => {
  const { schedule, nextDigestAt, pausedUntil } = subscription;
  if (nextDigestAt === undefined || pausedUntil === undefined) return nextDigestAt;
  if (pausedUntil <= nextDigestAt) return nextDigestAt;
  return nextSlot(schedule, instant(new Date(Date.parse(pausedUntil) - 1)));
};
