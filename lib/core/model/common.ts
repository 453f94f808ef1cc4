import * as z from "zod";

/** An instant in ISO 8601 UTC with milliseconds (`2026-11-20T08:00:00.000Z`); compares as text. */
export const Instant = z.iso.datetime({ precision: 3 });
export type Instant = z.infer<typeof Instant>;

/** ISO 3166-1 alpha-2, plus `XK` for Kosovo. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 code such as KR");
export type CountryCode = z.infer<typeof CountryCode>;

/** ISO 639-1, or `und` where nothing could tell. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/, "expected an ISO 639 code such as en");
export type LanguageCode = z.infer<typeof LanguageCode>;

/** Two parties (countries or organisations) in alphabetical order: `KR-US`, `KR-NATO`. */
export const Pair = z
  .string()
  .regex(/^[A-Z]{2,6}-[A-Z]{2,6}$/, "expected two parties such as KR-US or KR-NATO");
export type Pair = z.infer<typeof Pair>;

/** The canonical spelling of a pair, whichever way round it was given. */
export const pairOf = (a: string, b: string): Pair => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** An `Instant` of a Date. Throws RangeError on an invalid date. */
export const instant = (date: Date): Instant => date.toISOString();
