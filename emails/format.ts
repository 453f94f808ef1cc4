import { isLoopback } from "#lib/core/loopback.ts";
import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import { remembered } from "./remembered.ts";

const LONGEST_HREF = 1000;
const DAY = 86_400_000;

/** Controls, line separators: a feed's text stays on its line. */
const BREAKS = /[\p{Cc}\u2028\u2029\s]+/gu;
/** Bidi controls, lone surrogates, byte-order marks, tag characters: they would reach beyond the text they are in. */
const UNSEEN =
  /[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** What neither of them is: most texts hold nothing that must go. */
const UNSETTLED =
  /[^ -~\u00a1-\u02ff\u0621-\u06dc\u0e01-\u0e3a\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3001-\u9fff\uac00-\ud7a3]/;

/** Whether words stand apart by one space each, with none before the first or after the last. */
export const evenlySpaced = (text: string): boolean =>
  !text.includes("  ") && !text.startsWith(" ") && !text.endsWith(" ");

/** A feed's text without what could reach beyond its place, its spaces folded. */
const settled = (text: string): string =>
  !UNSETTLED.test(text) && evenlySpaced(text)
    ? text
    : text.replace(UNSEEN, "").replace(BREAKS, " ").trim();

/** Text of a feed as one harmless line of at most `max` UTF-16 units, cut at a word where one is near. */
export const plain = (text: string, max = 300): string => {
  const line = settled(text);
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1).replace(/\p{Cs}$/u, "");
  const space = cut.lastIndexOf(" ");
  return `${(space > max * 0.8 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, "")}…`;
};

/** The parsed address as one that nobody can read or change on its way; null where there is no such. */
const secured = (url: URL): URL | null => {
  if (url.protocol === "https:") return url;
  if (url.protocol !== "http:") return null;
  // No link is read on its way there: a service tried out at home has addresses on its own machine.
  if (isLoopback(url)) return url;
  return url.port === "" ? URL.parse(url.href.replace(/^http:/, "https:")) : null;
};

/**
 * The address as a link may carry it: absolute, of bounded length, no user info; else null. Always https, as browsers
 * would ask for it anyway, but for addresses of this machine. At a port of its own http has no known counterpart: null.
 */
export const safeHref = (url: string | null): string | null => (url === null ? null : hrefOf(url));

const hrefOf = remembered((url: string): string | null => {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.username !== "" || parsed.password !== "") return null;
  const href = secured(parsed)?.href;
  return href === undefined || href.length > LONGEST_HREF ? null : href;
});

/** Letters that are written from the right. */
const FROM_RIGHT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Whether any letter of a text is written from right to left, whatever its language is said to be. */
export const hasRightToLeft = (text: string): boolean => FROM_RIGHT.test(text);

const RTL = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** `lang` and `dir` of a text in a feed's language; `auto` lets the reader's client look where nothing is known. */
export const textDirection = (
  language: string,
): { lang?: string; dir: "ltr" | "rtl" | "auto"; rtl: boolean } => {
  if (language === "und") return { dir: "auto", rtl: false };
  const rtl = RTL.has(language);
  return { lang: language, dir: rtl ? "rtl" : "ltr", rtl };
};

/** How long a digest's window is, in the words a reader has for it. */
export const period = (digest: Pick<Digest, "from" | "to">): "day" | "week" | number => {
  const days = Math.max(1, Math.round((Date.parse(digest.to) - Date.parse(digest.from)) / DAY));
  return days === 1 ? "day" : days === 7 ? "week" : days;
};

/** Every story a digest shows, in reading order. */
export const shownStories = (digest: Digest): DigestStory[] =>
  digest.sections.flatMap((section) => section.stories);
