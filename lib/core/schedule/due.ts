import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { isPaused } from "./pause.ts";
import { type Period, slotsIn } from "./period.ts";
import { laterOf, nextSlot, type SlotRule, windowFor } from "./slots.ts";

type Reader = Pick<Subscription, "schedule" | "pausedUntil" | "lastWindowEnd"> & {
  consent: Pick<Subscription["consent"], "confirmedAt">;
};

/** What a run is to do about a reader. */
export type Due = {
  /** The slot to tell: the latest that has come and that no pause holds back. */
  slot?: Instant;
  /** Up to when all before has been told, or is passed over in a pause. */
  toldTo?: Instant;
  /** A slot came too long ago for a mail of its own: the next one tells what it would have told. */
  folded?: true;
};

const DAY_MS = 86_400_000;
/** The longest window a digest may have. */
const LONGEST_WINDOW_MS = 92 * DAY_MS;
/** A weekly digest that is later than this waits for the next. */
const STALE_MS = 3 * DAY_MS;

const isStale = ({ frequency }: SlotRule, slot: Instant, now: Instant): boolean =>
  frequency === "weekly" && Date.parse(now) - Date.parse(slot) > STALE_MS;

/** What is looked through; slots after `sure` count also for who said yes only then, and where `folds` is false none is too late. */
type LookedAt = Period & { sure?: Instant; folds?: boolean };

/** Slots of before a first consent are nobody's. A run may be told to stand at an instant before it, and then asks nothing. */
function theirs(
  { consent: { confirmedAt = "" } }: Reader,
  come: readonly Instant[],
  { to, sure = to }: LookedAt,
): readonly Instant[] {
  return confirmedAt > to ? come : come.filter((slot) => slot > confirmedAt || slot > sure);
}

/** What is due of the slots that have come. */
function dueOfSlots(
  reader: Reader,
  told: Instant | undefined,
  come: readonly Instant[],
  period: LookedAt,
): Due {
  const { schedule, lastWindowEnd } = reader;
  const before = laterOf(lastWindowEnd, told);
  // Who has never been told anything may have come after the slot.
  const slots = before === undefined ? theirs(reader, come, period) : come;
  const slot = slots.findLast((each) => !isPaused(reader, each));
  const held = slots.findLast((each) => isPaused(reader, each));
  const toldTo = laterOf(before, held && windowFor(schedule, held).to);
  if (slot && period.folds !== false && isStale(schedule, slot, period.to))
    return { folded: true, toldTo: toldTo ?? windowFor(schedule, slot).from };
  return { ...(slot && { slot }), ...(toldTo && { toldTo }) };
}

/**
 * Tells of readers what is due in (from, to], where `told` is up to when a planning run has told them. Earlier slots fold
 * into the latest, and a weekly one that came more than 3 days before the period's end into the next.
 */
export const dueIn =
  (period: LookedAt, slotsOf = slotsIn(period)): ((reader: Reader, told?: Instant) => Due) =>
  (reader, told) =>
    dueOfSlots(reader, told, slotsOf(reader.schedule), period);

/** What is due of one reader in (from, to]. */
export const dueOf = (reader: Reader, told: Instant | undefined, period: LookedAt): Due =>
  dueIn(period)(reader, told);

/**
 * The window [from, to) of the digest due at a slot: from where all before was told or passed over. Never longer than
 * a digest may be, however long the service was away.
 */
export const windowOfSlot = (
  { schedule }: Pick<Reader, "schedule">,
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
  const first = nextSlot(schedule, instant(now));
  const toldTo = first && laterOf(lastWindowEnd, windowFor(schedule, first).from);
  return toldTo ? { ...subscription, lastWindowEnd: toldTo } : subscription;
};

/**
 * When the next digest comes, as a reader is to be told: the next slot, or the first that a pause does not hold back.
 * Undefined for who gets none.
 */
export const comingDigest = (
  { state, schedule, pausedUntil }: Pick<Subscription, "state" | "schedule" | "pausedUntil">,
  now: Date,
): Instant | undefined => {
  if (state !== "active") return undefined;
  const end = pausedUntil === undefined ? 0 : Date.parse(pausedUntil) - 1;
  return nextSlot(schedule, instant(new Date(Math.max(now.getTime(), end))));
};
