import { countryName } from "#lib/core/filter/names.ts";
import { Locale } from "#lib/core/model/locale.ts";
import { once } from "#lib/core/once.ts";

/** Newer ICU sets thin and narrow spaces; plain ones read the same and look alike on every Node. */
export const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, " ");

/** Day first, 24 hours: what most readers of an English mail outside America know. */
const DEFAULT_LOCALE = "en-GB";

/** A date in full. */
export const LONG_DATE = { day: "numeric", month: "long", year: "numeric" } as const;

const known = new Map<string, boolean>();

/** Whether the runtime writes English of this locale; asked once for each region, since asking is dear. */
const isWritten = (wanted: string): boolean => {
  const before = known.get(wanted);
  if (before !== undefined) return before;
  const is = new Intl.NumberFormat(wanted).resolvedOptions().locale === wanted;
  known.set(wanted, is);
  return is;
};

/** English as the region of a locale writes it; undefined where it has no customs of its own, and of what is no locale. */
const writtenIn = (asked: string): string | undefined => {
  try {
    const wanted = `en-${new Intl.Locale(asked).maximize().region}`;
    return isWritten(wanted) ? wanted : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Our words are English, so a reader's locale gives its region alone: `de-DE` is English as it is written in Germany.
 * A region without customs of its own in English, and what is no locale, give the default.
 */
export const localeOf = (asked: string | undefined): string =>
  (asked === undefined ? undefined : writtenIn(asked)) ?? DEFAULT_LOCALE;

/** Longer ones are no reader's; a browser sends some hundred characters at most. */
const LONGEST_HEADER = 1000;

/** The ranges of an Accept-Language header (RFC 9110, 12.5.4) that are wanted at all, with how much. */
const wantedRanges = (header: string): { tag: string; weight: number }[] =>
  header
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const weight = parameters.find((one) => /^q=/i.test(one))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== "" && weight > 0 && weight <= 1);

/**
 * The locale a browser asks for first, in its one spelling, if it is one that we can write. The others do not count:
 * browsers add American English by themselves, and it would not be the reader's.
 */
export const localeAsked = (header: string | undefined): string | undefined => {
  if (header === undefined || header.length > LONGEST_HEADER) return undefined;
  const [first] = wantedRanges(header).toSorted((a, b) => b.weight - a.weight);
  const locale = Locale.safeParse(first?.tag);
  return locale.success && writtenIn(locale.data) !== undefined ? locale.data : undefined;
};

/** Regions to choose from: every way to write dates and numbers is among them. */
const REGIONS = ["GB", "AU", "CA", "FR", "DE", "IN", "JP", "PL", "SE", "CH", "UA", "US"];
const SAMPLE = { date: new Date("2026-11-23T12:00:00Z"), number: 123_456 };

/** Groups of countries that have customs of their own (UN M49). */
const GROUPS: Record<string, string> = { "001": "World", "150": "Europe" };
const regionName = (code: string): string => GROUPS[code] ?? countryName(code);

export type WrittenLocale = { locale: string; region: string; sample: string };

/** A locale as mails write it: `Germany`, and a date and a number as they look there. */
export const writtenLocale = (asked: string | undefined): WrittenLocale => {
  const locale = localeOf(asked);
  const date = new Intl.DateTimeFormat(locale, { ...LONG_DATE, timeZone: "UTC" });
  const number = new Intl.NumberFormat(locale);
  const sample = `${date.format(SAMPLE.date)}, ${number.format(SAMPLE.number)}`;
  return { locale, region: regionName(locale.slice(3)), sample: plainSpaces(sample) };
};

/** What a reader is offered, the default first; a region that this runtime's tables lack is left out. */
export const OFFERED_LOCALES = once(() =>
  REGIONS.filter((region) => writtenIn(`en-${region}`) !== undefined).map((region) =>
    writtenLocale(`en-${region}`),
  ),
);
