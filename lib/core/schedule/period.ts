import { Temporal } from "temporal-polyfill";
import { type Instant, instant } from "#lib/core/model/common.ts";
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import { type SlotRule, slotsBetween } from "./slots.ts";

/** A period is the half-open (from, to]. */
export type Period = { from: Instant; to: Instant };

/** A part of a period, milliseconds since 1970; where the clock changes it has no offset from UTC. */
type Part = { from: number; to: number; offset?: number };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What a clock does once is felt so long: it may skip a whole day, or repeat one. */
const FELT_MS = DAY_MS + 2 * HOUR_MS;

const zoned = (ms: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);

/** When a clock changes next, after a look back over what is still felt. */
const nextChange = (from: number, timeZone: string): number =>
  zoned(from, timeZone).getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity;

/** A period cut where the clock of a zone changes. */
function partsOf({ from, to }: Period, timeZone: string): Part[] {
  const parts: Part[] = [];
  const end = Date.parse(to);
  for (let start = Date.parse(from); start < end;) {
    const change = nextChange(start - FELT_MS, timeZone);
    const even = Math.min(end, change - 1);
    if (even > start) {
      const offset = zoned(start, timeZone).offsetNanoseconds / 1e6;
      parts.push({ from: start, to: even, offset });
      start = even;
      continue;
    }
    const felt = Math.min(end, change + FELT_MS);
    parts.push({ from: start, to: felt });
    start = felt;
  }
  return parts;
}

/** The slots of a clock that stays as it is: plain sums. */
function evenSlots(
  { frequency, weekday, hour }: SlotRule,
  { from, to }: Part,
  offset: number,
): Instant[] {
  const slots: Instant[] = [];
  const first = Math.floor((from + offset) / DAY_MS);
  for (let day = first; ; day++) {
    const at = day * DAY_MS + hour * HOUR_MS - offset;
    if (at > to) return slots;
    // The first day of 1970 was a Thursday.
    const isDay = frequency === "daily" || WEEKDAYS[(day + 3) % 7] === weekday;
    if (at > from && isDay) slots.push(instant(new Date(at)));
  }
}

/**
 * Finds the slots of schedules in one period, as `slotsBetween` does, for many readers: how the clock of a zone goes is looked
 * up once, and a schedule's slots are found once.
 */
export function slotsIn(period: Period): (rule: SlotRule) => readonly Instant[] {
  const clocks = new Map<string, Part[]>();
  const known = new Map<string, readonly Instant[]>();
  const found = (rule: SlotRule): Instant[] => {
    if (rule.frequency === "off") return [];
    const parts = clocks.get(rule.timeZone) ?? partsOf(period, rule.timeZone);
    clocks.set(rule.timeZone, parts);
    return parts.flatMap((part) =>
      part.offset === undefined
        ? slotsBetween(rule, instant(new Date(part.from)), instant(new Date(part.to)))
        : evenSlots(rule, part, part.offset),
    );
  };
  return (rule) => {
    const key = [rule.frequency, rule.weekday, rule.hour, rule.timeZone].join(" ");
    const slots = known.get(key) ?? found(rule);
    known.set(key, slots);
    return slots;
  };
}
