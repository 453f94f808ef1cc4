import { Temporal } from "temporal-polyfill";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { AlertRule } from "#lib/core/model/subscription.ts";

/** When a reader wants no alert, by the clock of their zone; from 22:00 to 07:00 is over midnight. */
export type QuietHours = NonNullable<AlertRule["quietHours"]>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** How many days of clocks are remembered: some weeks of every zone. */
const MOST_DAYS = 10_000;

const zoned = (ms: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);

const askedOffset = (ms: number, timeZone: string): number =>
  zoned(ms, timeZone).offsetNanoseconds / 1e6;

/** How far a zone's clock is ahead of UTC on days, of UTC, on which it does not change; NaN on those on which it does. */
const offsets = new Map<string, number>();

/** How far a zone's clock is ahead of UTC, milliseconds. Asking the zone costs some hundred times a sum. */
function offsetAt(ms: number, timeZone: string): number {
  const day = Math.floor(ms / DAY_MS);
  const key = `${day} ${timeZone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const [start, end] = [day, day + 1].map((each) => askedOffset(each * DAY_MS, timeZone));
    offset = start === end ? (start ?? NaN) : NaN;
    if (offsets.size >= MOST_DAYS) offsets.clear();
    offsets.set(key, offset);
  }
  return Number.isNaN(offset) ? askedOffset(ms, timeZone) : offset;
}

/** Milliseconds since midnight. */
const clockMs = (text: string): number =>
  (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * MINUTE_MS;

const remainder = (n: number, by: number): number => ((n % by) + by) % by;

/** What a zone's clock shows, milliseconds since midnight. */
const shownAt = (ms: number, timeZone: string): number =>
  remainder(ms + offsetAt(ms, timeZone), DAY_MS);

/** Quiet hours that end when they begin are none. */
function isQuietAt({ from, to }: QuietHours, timeZone: string, ms: number): boolean {
  const [start, end, shown] = [clockMs(from), clockMs(to), shownAt(ms, timeZone)];
  return start <= end ? start <= shown && shown < end : shown >= start || shown < end;
}

/** Whether an instant is within a reader's quiet hours: whether the clock of their zone shows a time that is. */
export const isQuiet = (hours: QuietHours | undefined, timeZone: string, at: Instant): boolean =>
  hours !== undefined && isQuietAt(hours, timeZone, Date.parse(at));

/**
 * When a clock shows a time next, strictly after an instant. Where it jumps over that time, the instant at which it
 * does; a time that comes twice comes twice.
 */
function nextShown(time: number, timeZone: string, after: number): number {
  const ahead = remainder(time - shownAt(after, timeZone), DAY_MS) || DAY_MS;
  const at = after + ahead;
  if (offsetAt(after, timeZone) === offsetAt(at, timeZone)) return at;
  const change = zoned(after, timeZone).getTimeZoneTransition("next")?.epochMilliseconds ?? at;
  if (at < change) return at;
  // The clock jumps from `left` on: forward over the time, or else the time is looked for from there.
  const left = remainder(change + offsetAt(after, timeZone), DAY_MS);
  const jump = offsetAt(change, timeZone) - offsetAt(after, timeZone);
  if (jump > 0 && remainder(time - left, DAY_MS) <= jump) return change;
  return shownAt(change, timeZone) === time ? change : nextShown(time, timeZone, change);
}

/** When the quiet hours that an instant is in end; undefined where it is in none. */
export function quietEnd(
  hours: QuietHours | undefined,
  timeZone: string,
  at: Instant,
): Instant | undefined {
  if (!hours || !isQuiet(hours, timeZone, at)) return undefined;
  let end = Date.parse(at);
  // A clock that is put back just then shows quiet hours again.
  do end = nextShown(clockMs(hours.to), timeZone, end);
  while (isQuietAt(hours, timeZone, end));
  return instant(new Date(end));
}

/** Whether any quiet hours have ended after an instant and by another. */
export const quietEnded = (
  { from, to }: QuietHours,
  timeZone: string,
  after: Instant,
  by: Instant,
): boolean => from !== to && nextShown(clockMs(to), timeZone, Date.parse(after)) <= Date.parse(by);

/** The day that a zone's clock shows. */
export const localDay = (at: Instant, timeZone: string): string => {
  const ms = Date.parse(at);
  return instant(new Date(ms + offsetAt(ms, timeZone))).slice(0, 10);
};

/** When a zone's next day begins: where no midnight is, at the first instant of that day. */
export const nextDayStart = (at: Instant, timeZone: string): Instant => {
  const start = zoned(Date.parse(at), timeZone).toPlainDate().add({ days: 1 });
  return instant(new Date(start.toZonedDateTime(timeZone).epochMilliseconds));
};
