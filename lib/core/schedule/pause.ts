import { Temporal } from "temporal-polyfill";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Schedule, Subscription } from "#lib/core/model/subscription.ts";

/** The longest pause, in days. */
const LONGEST_PAUSE_DAYS = 366;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a reader is to get no digest and no alert at an instant. */
export const isPaused = (
  { pausedUntil }: Pick<Subscription, "pausedUntil">,
  at: Instant,
): boolean => pausedUntil !== undefined && pausedUntil > at;

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
