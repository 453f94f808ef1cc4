import { type Shown, shownAt } from "#test/alerts/quarter/clock.ts";
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import type { Schedule } from "#lib/core/model/subscription.ts";
import { MINUTE } from "#test/chaos/dice.ts";

const QUARTER = 15 * MINUTE;

const weekdayOf = ({ day }: Shown): string =>
  WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]!;

/**
 * When a reader's clock comes to the hour of the schedule in (from, to], the first time each day: found by looking at the
 * platform's own calendar every quarter of an hour, and by nothing of the service's.
 */
export function slotsOf(schedule: Schedule, from: number, to: number): number[] {
  const { frequency, weekday, hour, timeZone } = schedule;
  if (frequency === "off") return [];
  const found: number[] = [];
  let come = "";
  const begin = Math.floor(from / QUARTER) * QUARTER - 24 * 4 * QUARTER;
  for (let at = begin; at <= to; at += QUARTER) {
    const shown = shownAt(at, timeZone);
    if (shown.minutes < hour * 60 || shown.day === come) continue;
    come = shown.day;
    const isDay = frequency === "daily" || weekdayOf(shown) === weekday;
    if (isDay && at > from) found.push(at);
  }
  return found;
}
