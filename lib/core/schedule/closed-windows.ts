import { instant, type Instant } from "#lib/core/model/common.ts";
import { type SlotRule, slotsBetween, windowFor } from "./slots.ts";

type Window = { from: Instant; to: Instant };

const DAY_MS = 86_400_000;
/** More than the days of any period, whatever the clock did to it. */
const SPARE_DAYS = 3;

/**
 * The last windows of a schedule that have closed, oldest first: those a reader of long standing got, each from the end of
 * the one before. A window closes at its slot, so the last is that of the latest slot up to `now`. A schedule that
 * is off has the windows of its week.
 */
export const closedWindows = (rule: SlotRule, now: Date, count: number): Window[] => {
  const frequency = rule.frequency === "daily" ? "daily" : "weekly";
  const days = (count + 1) * (frequency === "daily" ? 1 : 7) + SPARE_DAYS;
  const since = instant(new Date(now.getTime() - days * DAY_MS));
  const slots = slotsBetween({ ...rule, frequency }, since, instant(now)).slice(-count - 1);
  return slots.slice(1).map((slot, index) => {
    const { to: last } = windowFor({ frequency }, slots[index]!);
    return windowFor({ frequency }, slot, last);
  });
};
