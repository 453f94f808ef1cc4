import { LONG_DATE, plainSpaces } from "#lib/core/locale.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { remembered } from "./remembered.ts";

/** Numbers, lists, names and dates as a locale writes them, dates on the clock of a zone. */
export type Formats = {
  /** A count with thousands separated. */
  number: (n: number) => string;
  /** A mean, to a tenth: `4.0`. */
  tenths: (n: number) => string;
  /** `A, B and C`. */
  listed: (parts: readonly string[]) => string;
  /** The name of an ISO 3166-1 alpha-2 code. */
  countryName: (code: string) => string;
  /** The name of an ISO 639 code. */
  languageName: (code: string) => string;
  /** `Wed 18 Nov` on the reader's calendar. */
  day: (at: Instant) => string;
  /** `Mon 16 Nov, 06:30` on the reader's clock. */
  moment: (at: Instant) => string;
  /** The window's dates, `16–23 November 2026`; the end is the last day of which anything was seen. */
  windowDates: (window: { from: Instant; to: Instant }, month?: "long" | "short") => string;
};

type Dates = Pick<Formats, "day" | "moment" | "windowDates">;

const datesOf = (locale: string, timeZone: string): Dates => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const date = format({ weekday: "short", day: "numeric", month: "short" });
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const ranges = {
    long: format(LONG_DATE),
    short: format({ day: "numeric", month: "short" }),
  };
  /** Of an ISO 8601 interval. */
  const windowsOf = (range: Intl.DateTimeFormat) =>
    remembered((interval: string): string => {
      const [from = 0, to = 0] = interval.split("/").map((at) => Date.parse(at));
      const written = plainSpaces(range.formatRange(from, Math.max(from, to - 1)));
      return written.replace(/(?<=^(?:\p{L}+ )?\d+) – (?=\d+(?: \p{L}|,|$))/u, "–");
    });
  const windows = { long: windowsOf(ranges.long), short: windowsOf(ranges.short) };
  const day = remembered((at: Instant): string =>
    plainSpaces(date.format(new Date(at)).replace(/^(\p{L}+),/u, "$1")),
  );
  return {
    day,
    moment: remembered((at: Instant) => `${day(at)}, ${plainSpaces(clock.format(new Date(at)))}`),
    windowDates: ({ from, to }, month = "long") => windows[month](`${from}/${to}`),
  };
};

/** The formats of a locale and an IANA time zone. Throws RangeError where there is no such zone. */
export const formatsOf = (locale: string, timeZone: string): Formats => {
  const numbers = new Intl.NumberFormat(locale);
  const means = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const lists = remembered((lines: string) =>
    conjunction.format(lines.split("\n").filter((part) => part !== "")),
  );
  const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  return {
    number: remembered((n: number) => plainSpaces(numbers.format(n))),
    tenths: remembered((n: number) => plainSpaces(means.format(n))),
    listed: (parts) => lists(parts.join("\n")),
    countryName: remembered((code: string) => regions.of(code) ?? code),
    languageName: remembered((code: string) => languages.of(code) ?? code),
    ...datesOf(locale, timeZone),
  };
};
