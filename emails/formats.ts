import type { Instant } from "#lib/core/model/common.ts";

/** Newer ICU sets thin and narrow spaces; plain ones read the same and look alike on every Node. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, " ");

/** Day first, 24 hours: what most readers of an English mail outside America know. */
export const DEFAULT_LOCALE = "en-GB";

/**
 * Our words are English, so a reader's locale gives its region alone: `de-DE` is English as it is written in Germany.
 * A region without customs of its own in English, and what is no locale, give the default.
 */
export const localeOf = (asked: string | undefined): string => {
  if (asked === undefined) return DEFAULT_LOCALE;
  try {
    const { region } = new Intl.Locale(asked).maximize();
    const wanted = `en-${region}`;
    return new Intl.NumberFormat(wanted).resolvedOptions().locale === wanted
      ? wanted
      : DEFAULT_LOCALE;
  } catch {
    return DEFAULT_LOCALE;
  }
};

/** Numbers, lists, names and dates as a locale writes them, dates on the clock of a zone. */
export type Formats = {
  /** A count with thousands separated. */
  number: (n: number) => string;
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
    long: format({ day: "numeric", month: "long", year: "numeric" }),
    short: format({ day: "numeric", month: "short" }),
  };
  const day = (at: Instant): string =>
    plainSpaces(date.format(new Date(at)).replace(/^(\p{L}+),/u, "$1"));
  return {
    day,
    moment: (at) => `${day(at)}, ${plainSpaces(clock.format(new Date(at)))}`,
    windowDates: ({ from, to }, month = "long") => {
      const last = new Date(Math.max(Date.parse(from), Date.parse(to) - 1));
      const range = plainSpaces(ranges[month].formatRange(new Date(from), last));
      return range.replace(/(?<=^(?:\p{L}+ )?\d+) – (?=\d+(?: \p{L}|,|$))/u, "–");
    },
  };
};

/** The formats of a locale and an IANA time zone. Throws RangeError where there is no such zone. */
export const formatsOf = (locale: string, timeZone: string): Formats => {
  const numbers = new Intl.NumberFormat(locale);
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const regions = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  return {
    number: (n) => plainSpaces(numbers.format(n)),
    listed: (parts) => conjunction.format(parts),
    countryName: (code) => regions.of(code) ?? code,
    languageName: (code) => languages.of(code) ?? code,
    ...datesOf(locale, timeZone),
  };
};
