import { Temporal } from "temporal-polyfill";
import type { Instant } from "#lib/core/model/common.ts";
import {
  daily,
  LOCAL_SLOTS,
  type LocalSlot,
  weekly,
  WEEKDAYS,
} from "#lib/core/model/local-slot.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";

/** When a reader's digests come; undefined for one who gets none. */
export const localSlotOf = ({
  state,
  schedule: { frequency, weekday, hour },
}: Pick<Subscription, "state" | "schedule">): LocalSlot | undefined => {
  if (state !== "active" || frequency === "off") return undefined;
  return frequency === "daily" ? daily(hour) : weekly(weekday, hour);
};

/**
 * Clocks run from 12 hours behind UTC to 14 ahead of it. One that skips hours, or a whole day, has their slots after
 * the gap; one that a few minutes are added to stays within the hour to spare.
 */
const BEHIND = { hours: 12 + 24 + 1 };
const AHEAD = { hours: 14 + 1 };

/** Those that may come in (from, to] on some clock: all that do, and some that do not. */
export function slotsAround({ from, to }: { from: Instant; to: Instant }): LocalSlot[] {
  const start = Temporal.Instant.from(from).subtract(BEHIND);
  const end = Temporal.Instant.from(to).add(AHEAD);
  const hours = Math.ceil(start.until(end).total("hours")) + 1;
  if (hours >= 7 * 24) return [...LOCAL_SLOTS];
  const first = start.toZonedDateTimeISO("UTC");
  const places = new Set(
    Array.from({ length: hours }, (_, ahead) => {
      const { dayOfWeek, hour } = first.add({ hours: ahead });
      return (dayOfWeek - 1) * 24 + hour;
    }),
  );
  return LOCAL_SLOTS.filter((slot) =>
    slot.frequency === "daily"
      ? hours >= 24 || WEEKDAYS.some((_, day) => places.has(day * 24 + slot.hour))
      : places.has(WEEKDAYS.indexOf(slot.weekday) * 24 + slot.hour),
  );
}
