import { CAPITAL, HALF, SMALL, traitAt, traits, unitsOf } from "#lib/core/text/letters.ts";
import type { Token } from "#lib/core/text/tokens.ts";
import { OUTLET_WORDS } from "./data/blockers.ts";
import { PERSONAL, PERSONAL_UNLESS } from "./data/contexts.ts";
import { phrases } from "./data/tables.ts";
import type { Case, Entry } from "./entry.ts";
import type { Phrases } from "./gazetteer.ts";

/** How a text is written: capitals tell nothing where there are only such, or none. */
export type Shape = "mixed" | "upper" | "lower";
/** A title or a text, and what is needed to match in it. */
export type Part = {
  text: string;
  tokens: readonly Token[];
  shape: Shape;
  language: string;
  date: string | undefined;
  phrases: Phrases;
};

const OUTLETS = new Set(OUTLET_WORDS.toLowerCase().split(" "));
const PERSONS = new Set(phrases(PERSONAL.toLowerCase()));
const PERSONS_UNLESS = new Set(phrases(PERSONAL_UNLESS.toLowerCase()));
const YEARS_AROUND_TERM = 5;
const SHORTEST_LOWER = 4;

/** Told letter by letter, since a look for a class that a text has none of goes through all of it. */
export const shapeOf = (text: string): Shape => {
  let small = false;
  let capital = false;
  const units = unitsOf(text);
  for (let at = 0; at < text.length && !(small && capital); at++) {
    let trait = traits[units[at]!]!;
    if (trait === 0 || trait & HALF) trait = traitAt(text, at);
    if (trait & SMALL) small = true;
    else if (trait & CAPITAL) capital = true;
  }
  if (small === capital) return "mixed";
  return small ? "lower" : "upper";
};

const isUpper = (word: string): boolean => word === word.toUpperCase();

const cased = (entry: Entry, part: Part, from: number): boolean => {
  if (part.shape === "lower" && entry.cases.some((wanted) => wanted > 0)) {
    const spelt = entry.kind === "name" || entry.kind === "demonym" || entry.kind === "force";
    return (
      entry.cases.every((wanted) => wanted < 2) && spelt && entry.phrase.length >= SHORTEST_LOWER
    );
  }
  return entry.cases.every((wanted: Case, i) => {
    const token = part.tokens[from + i];
    if (!wanted || !token) return wanted === 0;
    return token.upper && (wanted === 1 || isUpper(part.text.slice(token.start, token.end)));
  });
};

const inTerm = (entry: Entry, date: string | undefined): boolean => {
  if (!entry.term || !date) return true;
  const year = Number(date.slice(0, 4));
  const { from, to } = entry.term;
  return (
    year >= Number(from.slice(0, 4)) - YEARS_AROUND_TERM &&
    (to === "" || year <= Number(to.slice(0, 4)) + YEARS_AROUND_TERM)
  );
};

const HANGUL = /\p{Script=Hangul}/u;
const HAN = /\p{Script=Han}/u;
const KATAKANA = /[\u30a1-\u30faー]/u;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
/** What may stand between two words of one phrase: 한·미, ナゴルノ・カラバフ; a stop or a quote may not. */
const BREAKS_PHRASE = /[^\p{L}\p{M}\p{N}\s·・‧･ー-]/u;
const LONG_CJK = 4;
/** No unit before this is of a CJK script. */
const FIRST_CJK = 0x1100;

/** A word in katakana ends where its letters end: ゴマ is not in アゴマ. */
const insideKatakana = (part: Part, start: number, end: number): boolean => {
  const { text } = part;
  const runsOn = (inner: string | undefined, outer: string | undefined): boolean =>
    KATAKANA.test(inner ?? "") && KATAKANA.test(outer ?? "");
  return runsOn(text[start], text[start - 1]) || runsOn(text[end - 1], text[end]);
};

/**
 * Korean words must begin where the phrase does, katakana begin and end there; short ones of any CJK script must
 * stand unbroken.
 */
const joined = (part: Part, entry: Entry, from: number, to: number): boolean => {
  const first = part.tokens[from]!;
  if (part.text.charCodeAt(first.start) < FIRST_CJK) return true;
  const last = part.tokens[to - 1]!;
  const before = part.tokens[from - 1];
  if (HANGUL.test(first.text) && !first.initial && !(before && HAN.test(before.text))) return false;
  if (!CJK.test(first.text)) return true;
  const written = part.text.slice(first.start, last.end);
  if (BREAKS_PHRASE.test(written) || insideKatakana(part, first.start, last.end)) return false;
  return to - from >= LONG_CJK || entry.phrase.includes(" ") || !/\s/.test(written);
};

/** Two capitalised words side by side on one line, with nothing but a space between them. */
export const adjoins = (part: Part, left: number): boolean => {
  const a = part.tokens[left];
  const b = part.tokens[left + 1];
  return !!a && !!b && b.upper && a.end + 1 === b.start && part.text[a.end] === " ";
};

const isPerson = (part: Part, from: number, to: number): boolean => {
  if (to - from > 1 || part.shape !== "mixed" || !adjoins(part, from)) return false;
  return PERSONS.has(part.tokens[from]!.text) && !PERSONS_UNLESS.has(part.tokens[to]!.text);
};

const isOutlet = (part: Part, to: number): boolean =>
  part.shape === "mixed" && adjoins(part, to - 1) && OUTLETS.has(part.tokens[to]!.text);

/** `Ala.`: an abbreviation that needs its full stop, and a comma or a bracket before it. */
const ABBREVIATED = /^[A-Z][a-z]+\.$/;

const stops = (part: Part, entry: Entry, from: number, to: number): boolean => {
  if (!entry.phrase.endsWith(".") || !ABBREVIATED.test(entry.phrase)) return false;
  const { start } = part.tokens[from]!;
  return part.text[part.tokens[to - 1]!.end] !== "." || !/[,(]\s*$/.test(part.text.slice(0, start));
};

/** A stock exchange's symbol: `Rockwell <ROK>`. */
const isTicker = (part: Part, from: number, to: number): boolean =>
  part.text[part.tokens[from]!.start - 1] === "<" &&
  /[.>]/.test(part.text[part.tokens[to - 1]!.end] ?? "");

/** Whether a phrase found by its letters is also written, placed and dated as it must be. */
export const fits = (part: Part, entry: Entry, from: number, to: number): boolean =>
  cased(entry, part, from) &&
  inTerm(entry, part.date) &&
  !stops(part, entry, from, to) &&
  (entry.kind === "blocked" ||
    (!isPerson(part, from, to) && !isOutlet(part, to) && !isTicker(part, from, to))) &&
  joined(part, entry, from, to);
