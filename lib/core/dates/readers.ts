import {
  dayOf,
  type DayNumber,
  isoDay,
  isoMonth,
  monthOf,
  monthsBetween,
  monthsFrom,
  weekdayOf,
} from "./calendar.ts";

/** What a phrase says of a date, before anybody asks whose date it is. */
export type Reading = {
  rule: string;
  /** ISO 8601: a day, month or year. */
  date: string;
  /** The last day of a range. */
  until?: string;
  precision: "day" | "month" | "year";
  /** The year was said, or the date is counted from the day of publication. */
  sure: boolean;
  /** First and last lexeme. */
  from: number;
  to: number;
  /** It was said as a weekday (1 is Monday) that the date is not. */
  conflict?: number;
};

/** The day of publication, if known, and whether the sentence speaks of what is to come. */
export type Now = { day: DayNumber | undefined; coming(): boolean };

/** Part of a match: the values of its lexemes, by code. */
export type Said = { of(codes: string): number[]; text: string };

export type Found = Pick<Reading, "date" | "precision" | "sure"> & { until?: string };
/** A day without its year is the nearest, but one that is to come lies no further back than this. */
const PAST_DAYS = 7;
/** And one of which nothing says that it is to come lies no further ahead. */
const SOON_DAYS = 30;

const oneDay = (day: DayNumber, sure: boolean): Found => ({
  date: isoDay(day),
  precision: "day",
  sure,
});
const days = (first: DayNumber, last: DayNumber, sure: boolean): Found | undefined =>
  last > first && last - first < 120 ? { ...oneDay(first, sure), until: isoDay(last) } : undefined;

/** The year that the phrase says, or that it counts from now. */
function yearIn({ of, text }: Said, now: Now): number | undefined {
  const [said] = of("yY");
  if (said !== undefined || now.day === undefined) return said;
  const { year } = monthOf(now.day);
  const [counted] = of("A");
  if (counted !== undefined) return year + counted;
  if (!text.includes("a")) return undefined;
  return text.includes("n")
    ? year + 1
    : text.includes("l")
      ? year - 1
      : text.includes("t")
        ? year
        : undefined;
}

const MAY_BE = [-1, 0, 1];

/** A day of a month in the year said, else in the one that brings it nearest on the side that is meant. */
function nearestDay(
  month: number,
  day: number,
  { text }: Said,
  { day: today, coming }: Now,
): DayNumber | undefined {
  if (today === undefined) return undefined;
  const { year } = monthOf(today);
  const past = text.includes("l");
  const ahead = !past && (text.includes("n") || coming());
  const latest = today + (past ? 0 : SOON_DAYS);
  return MAY_BE.flatMap((off) => dayOf(year + off, month, day) ?? [])
    .filter((each) => (ahead ? each >= today - PAST_DAYS : each <= latest))
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

/** Days of one month or of two that follow each other. */
export function readDays(said: Said, now: Now): Found | undefined {
  const year = yearIn(said, now);
  const months = said.of("M");
  const [first, second] = said.of("dD");
  if (first === undefined || months[0] === undefined) return undefined;
  const begin =
    year === undefined ? nearestDay(months[0], first, said, now) : dayOf(year, months[0], first);
  if (begin === undefined) return undefined;
  if (second === undefined) return oneDay(begin, year !== undefined);
  const { year: in_ } = monthOf(begin);
  const last = months.at(-1)!;
  const end = dayOf(last < months[0] ? in_ + 1 : in_, last, second);
  return end === undefined ? undefined : days(begin, end, year !== undefined);
}

/** A day that says no month: of the month that is counted from this one, else the nearest such day, or the last, or the next. */
export function readDayOfMonth({ of, text }: Said, { day: today }: Now): Found | undefined {
  const [first, second] = of("dD");
  if (today === undefined || first === undefined) return undefined;
  const [counted] = of("O");
  const offsets = counted === undefined ? MAY_BE : [counted];
  const begin = offsets
    .flatMap((offset) => {
      const { year, month } = monthsFrom(monthOf(today), offset);
      return dayOf(year, month, first) ?? [];
    })
    .filter((day) => (text.includes("l") ? day <= today : text.includes("n") ? day >= today : true))
    .toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  if (begin === undefined) return undefined;
  if (second === undefined) return oneDay(begin, counted !== undefined);
  const { year, month } = monthOf(begin);
  const end = dayOf(year, month, second);
  return end === undefined ? undefined : days(begin, end, counted !== undefined);
}

/** A month, in the year said or counted; else the last, or the next where it is to come. */
export function readMonth(said: Said, now: Now): Found | undefined {
  const [month] = said.of("M");
  if (month === undefined) return undefined;
  const year = yearIn(said, now);
  if (year !== undefined)
    return { date: isoMonth({ year, month }), precision: "month", sure: true };
  if (now.day === undefined) return undefined;
  const here = monthOf(now.day);
  const ahead = now.coming() || said.text.includes("n");
  const back = said.text.includes("l");
  const fits = MAY_BE.map((off) => ({ year: here.year + off, month })).filter((each) => {
    const months = monthsBetween(here, each);
    return ahead ? months >= 0 : back ? months < 0 : months <= 0;
  });
  const date = ahead ? fits[0] : fits.at(-1);
  return date && { date: isoMonth(date), precision: "month", sure: false };
}

/** Weeks, months and years from now, by a word that counts or by last, this and next. */
const countIn = ({ of, text }: Said, code: string): number | undefined =>
  of(code)[0] ??
  (text.includes("l") ? -1 : text.includes("n") ? 1 : text.includes("t") ? 0 : undefined);

export function readWeek(said: Said, { day }: Now): Found | undefined {
  const count = countIn(said, "K");
  if (day === undefined || count === undefined) return undefined;
  const monday = day - weekdayOf(day) + 1 + 7 * count;
  return days(monday, monday + 6, true);
}

export function readMonthAway(said: Said, { day }: Now): Found | undefined {
  const count = countIn(said, "O");
  if (day === undefined || count === undefined) return undefined;
  return { date: isoMonth(monthsFrom(monthOf(day), count)), precision: "month", sure: true };
}

/** The last such day, today among them; the next where it is to come. */
export function readWeekday({ of, text }: Said, { day: today, coming }: Now): Found | undefined {
  const [weekday] = of("W");
  if (today === undefined || weekday === undefined) return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const [counted] = of("K");
  if (counted !== undefined) return oneDay(today - weekdayOf(today) + weekday + 7 * counted, true);
  if (text.includes("n")) return oneDay(today + (ahead || 7), true);
  if (text.includes("l")) return oneDay(today - (7 - ahead), true);
  return oneDay(coming() ? today + ahead : today - ((7 - ahead) % 7), true);
}

export function readYear(said: Said, now: Now): Found | undefined {
  const year = yearIn(said, now);
  return year === undefined ? undefined : { date: String(year), precision: "year", sure: true };
}

export function readFigures({ of }: Said): Found | undefined {
  const [value] = of("I");
  if (value === undefined) return undefined;
  const day = dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  return day === undefined ? undefined : oneDay(day, true);
}

export const readAway = ({ of }: Said, { day }: Now): Found | undefined =>
  day === undefined ? undefined : oneDay(day + of("R")[0]!, true);
