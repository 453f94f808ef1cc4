import { Temporal } from "temporal-polyfill";
import { type Instant, instant } from "#lib/core/model/common.ts";
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import type { Schedule } from "#lib/core/model/subscription.ts";

/** What says when a digest is due. */
export type SlotRule = Pick<Schedule, "frequency" | "weekday" | "hour" | "timeZone">;

const SETTLING_MS = 30 * 60_000;
const DAY_MS = 86_400_000;
const DAYS = { weekly: 7, daily: 1 };

const written = (at: Temporal.Instant): Instant => at.toString({ fractionalSecondDigits: 3 });

const slotOn = (date: Temporal.PlainDate, { hour, timeZone }: SlotRule): Temporal.Instant => {
  const local = date.toPlainDateTime({ hour });
  const slot = local.toZonedDateTime(timeZone);
  if (slot.toPlainDateTime().equals(local)) return slot.toInstant();
  const before = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return (before.getTimeZoneTransition("next") ?? slot).toInstant();
};

/**
 * The first slot strictly after an instant; undefined for a schedule that is off. A slot is the reader's hour on
 * the reader's weekday (every day when daily), by the clock of their zone, each exactly once: an hour that the
 * clock skips falls on the first instant after the gap, an hour that comes twice on its first occurrence.
 */
export const nextSlot = (rule: SlotRule, after: Instant): Instant | undefined => {
  if (rule.frequency === "off") return undefined;
  const now = Temporal.Instant.from(after);
  const days = DAYS[rule.frequency];
  let date = now.toZonedDateTimeISO(rule.timeZone).toPlainDate();
  if (rule.frequency === "weekly") {
    const ahead = WEEKDAYS.indexOf(rule.weekday) + 1 - date.dayOfWeek;
    date = date.add({ days: (ahead + 7) % 7 });
  }
  let slot = slotOn(date, rule);
  while (Temporal.Instant.compare(slot, now) <= 0) {
    date = date.add({ days });
    slot = slotOn(date, rule);
  }
  return written(slot);
};

/** The later of two instants; of one and none, the one. */
export const laterOf = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a !== undefined && b !== undefined && a > b ? a : (b ?? a);

/** All slots in (after, upTo], in order. */
export const slotsBetween = (rule: SlotRule, after: Instant, upTo: Instant): Instant[] => {
  const slots: Instant[] = [];
  let slot = nextSlot(rule, after);
  while (slot !== undefined && slot <= upTo) {
    slots.push(slot);
    slot = nextSlot(rule, slot);
  }
  return slots;
};

/**
 * The half-open window [from, to) of the digest due at `slot`. It ends 30 minutes before the slot, so that late
 * reports settle, and starts where the last one ended; a first window is 7 days long (1 day when daily).
 * Where the last window reaches further than this one's end, the window is empty and ends with that one.
 */
export const windowFor = (
  rule: Pick<SlotRule, "frequency">,
  slot: Instant,
  lastWindowEnd?: Instant,
): { from: Instant; to: Instant } => {
  const end = Date.parse(slot) - SETTLING_MS;
  const to = instant(new Date(end));
  if (lastWindowEnd !== undefined)
    return { from: lastWindowEnd, to: lastWindowEnd > to ? lastWindowEnd : to };
  const days = rule.frequency === "daily" ? DAYS.daily : DAYS.weekly;
  return { from: instant(new Date(end - days * DAY_MS)), to };
};
