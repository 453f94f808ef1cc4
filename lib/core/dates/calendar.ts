/** Days as whole numbers since 1970-01-01, so that the machine's zone means nothing. */
export type DayNumber = number;
const DAY_MS = 86_400_000;

export type YearMonth = { year: number; month: number };

/** The day, undefined where the calendar has none such (30 February). Months are 1 to 12. */
export function dayOf(year: number, month: number, day: number): DayNumber | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? at.getTime() / DAY_MS
    : undefined;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** The day of an ISO 8601 date or instant; undefined where it is none. */
export function dayIn(date: string): DayNumber | undefined {
  const [, year, month, day] = ISO_DAY.exec(date) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}

export const isoDay = (day: DayNumber): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

export function monthOf(day: DayNumber): YearMonth {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1 };
}

export const monthsFrom = ({ year, month }: YearMonth, count: number): YearMonth => {
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
};

export const isoMonth = ({ year, month }: YearMonth): string =>
  `${year}-${String(month).padStart(2, "0")}`;

/** How many months the one lies after the other. */
export const monthsBetween = (from: YearMonth, to: YearMonth): number =>
  (to.year - from.year) * 12 + to.month - from.month;
