import { MINUTE } from "#test/chaos/dice.ts";

/** What a zone's clock shows at an instant: the day, and minutes since midnight. */
export type Shown = { day: string; minutes: number };

const QUARTER = 15 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, Shown>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      dateStyle: "short",
      timeStyle: "short",
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Asks the platform's own calendar, a quarter of an hour at a time: no clock is put forward or back within one. */
export function shownAt(at: number, timeZone: string): Shown {
  const start = Math.floor(at / QUARTER) * QUARTER;
  const key = `${start} ${timeZone}`;
  let shown = known.get(key);
  if (!shown) {
    const [day = "", time = ""] = formatOf(timeZone).format(start).split(" ");
    const [hours, minutes] = time.split(":").map(Number);
    shown = { day, minutes: 60 * (hours ?? 0) + (minutes ?? 0) };
    known.set(key, shown);
  }
  return { day: shown.day, minutes: shown.minutes + (at - start) / MINUTE };
}

const minutesOf = (text: string): number => 60 * Number(text.slice(0, 2)) + Number(text.slice(3));

/** Whether the clock shows a time between two, over midnight where the first is the later. */
export function isBetween(
  { from, to }: { from: string; to: string },
  timeZone: string,
  at: number,
): boolean {
  const { minutes } = shownAt(at, timeZone);
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start <= end ? start <= minutes && minutes < end : minutes >= start || minutes < end;
}
