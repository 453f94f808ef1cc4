import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import type { Instant } from "#lib/core/model/common.ts";
import { once } from "#lib/core/once.ts";

const LOCALE = "en-GB";
const LONGEST_HREF = 1000;
const DAY = 86_400_000;

const numbers = once(() => new Intl.NumberFormat(LOCALE));
const conjunction = once(() => new Intl.ListFormat(LOCALE, { type: "conjunction" }));
const regions = once(() => new Intl.DisplayNames(LOCALE, { type: "region", fallback: "code" }));
const languages = once(() => new Intl.DisplayNames(LOCALE, { type: "language", fallback: "code" }));

/** A count with thousands separated. */
export const number = (n: number): string => numbers().format(n);

/** `A, B and C`. */
export const listed = (parts: readonly string[]): string => conjunction().format(parts);

/** The English name of an ISO 3166-1 alpha-2 code. */
export const countryName = (code: string): string => regions().of(code) ?? code;

/** The English name of an ISO 639 code. */
export const languageName = (code: string): string => languages().of(code) ?? code;

/** Controls, line separators: a feed's text stays on its line. */
const BREAKS = /[\p{Cc}\u2028\u2029\s]+/gu;
/** Bidi controls, lone surrogates, byte-order marks, tag characters: they would reach beyond the text they are in. */
const UNSEEN =
  /[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Text of a feed as one harmless line of at most `max` UTF-16 units, cut at a word where one is near. */
export const plain = (text: string, max = 300): string => {
  const line = text.replace(UNSEEN, "").replace(BREAKS, " ").trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1).replace(/\p{Cs}$/u, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > max * 0.8 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, "")}…`;
};

/** The address as a link may carry it: absolute http(s), of bounded length, no user info; else null. */
export const safeHref = (url: string | null): string | null => {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  return parsed.href.length > LONGEST_HREF ? null : parsed.href;
};

const RTL = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** `lang` and `dir` of a text in a feed's language; `auto` lets the reader's client look where nothing is known. */
export const textDirection = (
  language: string,
): { lang?: string; dir: "ltr" | "rtl" | "auto"; rtl: boolean } => {
  if (language === "und") return { dir: "auto", rtl: false };
  const rtl = RTL.has(language);
  return { lang: language, dir: rtl ? "rtl" : "ltr", rtl };
};

/** Newer ICU sets thin and narrow spaces; plain ones read the same and look alike on every Node. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, " ");

const formats = new Map<string, Intl.DateTimeFormat>();
const dateFormat = (timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = timeZone + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...options, timeZone });
  formats.set(key, known);
  return known;
};

/** `Wed 18 Nov` on the reader's calendar. */
export const day = (at: Instant, timeZone: string): string =>
  plainSpaces(
    dateFormat(timeZone, { weekday: "short", day: "numeric", month: "short" })
      .format(new Date(at))
      .replace(",", ""),
  );

/** `Mon 16 Nov, 06:30` on the reader's clock. */
export const moment = (at: Instant, timeZone: string): string => {
  const clock = dateFormat(timeZone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${day(at, timeZone)}, ${clock.format(new Date(at))}`;
};

/** The window's dates, `16–23 November 2026`; the end is the last day of which anything was seen. */
export const windowDates = (
  digest: Pick<Digest, "from" | "to">,
  timeZone: string,
  month: "long" | "short" = "long",
): string => {
  const year = month === "long" ? ({ year: "numeric" } as const) : {};
  const last = new Date(Math.max(Date.parse(digest.from), Date.parse(digest.to) - 1));
  const range = dateFormat(timeZone, { day: "numeric", month, ...year }).formatRange(
    new Date(digest.from),
    last,
  );
  return plainSpaces(range).replace(/(?<=^\d+) – (?=\d+ \p{L})/u, "–");
};

/** How long a digest's window is, in the words a reader has for it. */
export const period = (digest: Pick<Digest, "from" | "to">): "day" | "week" | number => {
  const days = Math.max(1, Math.round((Date.parse(digest.to) - Date.parse(digest.from)) / DAY));
  return days === 1 ? "day" : days === 7 ? "week" : days;
};

/** Every story a digest shows, in reading order. */
export const shownStories = (digest: Digest): DigestStory[] =>
  digest.sections.flatMap((section) => section.stories);
