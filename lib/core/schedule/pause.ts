import { Temporal } from "temporal-polyfill";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { nextSlot, slotOfWindow, windowFor } from "./slots.ts";

/** The longest pause, in days. */
const LONGEST_PAUSE_DAYS = 366;

/** The longest window a digest may have. */
const LONGEST_WINDOW_MS = 92 * 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Pausable = Pick<Subscription, "schedule" | "pausedUntil">;

const justBefore = (at: Instant): Instant => instant(new Date(Date.parse(at) - 1));

/** Whether a reader is to get no digest and no alert at an instant. */
export const isPaused = (
  { pausedUntil }: Pick<Subscription, "pausedUntil">,
  at: Instant,
): boolean => pausedUntil !== undefined && pausedUntil > at;

/** From when on slots count: an instant or, where that is later, the end of the pause; a slot on that end counts. */
export const pastPause = ({ pausedUntil }: Pausable, after: Instant): Instant =>
  pausedUntil !== undefined && justBefore(pausedUntil) > after ? justBefore(pausedUntil) : after;

/** The first slot after an instant that no pause holds back; undefined for a schedule that is off. */
export const nextFreeSlot = (subscription: Pausable, after: Instant): Instant | undefined =>
  nextSlot(subscription.schedule, pastPause(subscription, after));

/** The first slot after a pause that swallowed one since the last window; undefined where none did. */
const firstAfterPause = (
  { schedule, pausedUntil }: Pausable,
  lastWindowEnd: Instant,
): Instant | undefined => {
  if (pausedUntil === undefined) return undefined;
  const due = nextSlot(schedule, slotOfWindow(lastWindowEnd));
  const isSwallowed = due !== undefined && due < pausedUntil;
  return isSwallowed ? nextSlot(schedule, justBefore(pausedUntil)) : undefined;
};

/**
 * The window [from, to) of the digest due at a slot: from where the last one ended. After a pause that swallowed a
 * slot it starts where the usual period of the first slot after the pause does, and not before the last one's end.
 * Never longer than a digest may be, however long the reader was away.
 */
export const windowOfSlot = (
  subscription: Pausable & Pick<Subscription, "lastWindowEnd">,
  slot: Instant,
): { from: Instant; to: Instant } => {
  const { schedule, lastWindowEnd } = subscription;
  const first = lastWindowEnd && firstAfterPause(subscription, lastWindowEnd);
  const usual = first && windowFor(schedule, first).from;
  const start = lastWindowEnd && usual && usual > lastWindowEnd ? usual : lastWindowEnd;
  const { from, to } = windowFor(schedule, slot, start);
  const earliest = instant(new Date(Date.parse(to) - LONGEST_WINDOW_MS));
  return { from: from < earliest ? earliest : from, to };
};

type PauseEnd = { ok: true; until: Instant } | { ok: false; message: string };

/**
 * When a pause ends that is asked for until an instant, or until a day: its start by the reader's clock.
 * Refused, with the reason, when that has passed or is more than 366 days ahead. Throws RangeError on what is neither.
 */
export const pauseEnd = (text: string, { timeZone }: Schedule, now: Date): PauseEnd => {
  const end = DAY.test(text)
    ? Temporal.PlainDate.from(text).toZonedDateTime(timeZone).epochMilliseconds
    : Date.parse(text);
  const until = instant(new Date(end));
  if (until <= instant(now)) return { ok: false, message: `${text} has passed` };
  const farthest = instant(new Date(now.getTime() + LONGEST_PAUSE_DAYS * 86_400_000));
  return until > farthest
    ? { ok: false, message: `${text} is more than ${LONGEST_PAUSE_DAYS} days ahead` }
    : { ok: true, until };
};
