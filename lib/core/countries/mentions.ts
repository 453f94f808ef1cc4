import { type Token, tokenise } from "#lib/core/text/tokens.ts";
import { OUTLET_WORDS } from "./data/blockers.ts";
import { KOREAN_HALVES, PERSONAL, PERSONAL_UNLESS } from "./data/contexts.ts";
import { phrases } from "./data/tables.ts";
import { type Case, type Entry, gazetteer } from "./gazetteer.ts";

/** A place in a text where a country or a party is meant. */
export type Mention = {
  code: string;
  kind: Exclude<Entry["kind"], "blocked">;
  /** The words as the text has them. */
  words: string;
  /** Sentence of the part, and word of the part, both from 0. */
  sentence: number;
  word: number;
  /** After a preposition of place, or before its particle. */
  placed: boolean;
  /** Named as a reason or for comparison: after "amid", "despite", "such as". */
  aside: boolean;
  /** Counts only beside a plain mention of one of these: `US` in a headline of capitals may be the pronoun. */
  needs: readonly string[];
};

type Shape = "mixed" | "upper" | "lower";
type Part = { text: string; tokens: Token[]; shape: Shape; language: string; date: string | undefined };

const OUTLETS = new Set(OUTLET_WORDS.toLowerCase().split(" "));
const PERSONS = new Set(phrases(PERSONAL.toLowerCase()));
const PERSONS_UNLESS = new Set(phrases(PERSONAL_UNLESS.toLowerCase()));
/** Acronyms that are words when a headline is all capitals. */
const ALSO_WORDS = new Set("us as eta ira anc hal sad raf un rf sdf fob ai".split(" "));
const PLACE_BEFORE = new Set(
  "in at near outside off across inside around into over through en à au aux dans près bei nahe im auf nel nella a em no na v ve у в на під под près".split(
    " ",
  ),
);
const ASIDE_BEFORE = new Set(
  "amid against despite after since following like including unlike besides alongside deter counter contre malgré après depuis depuis gegen trotz nach seit contra tras desde против после несмотря mot gegen przeciw wobec protiv nakon".split(
    " ",
  ),
);
const PLACE_AFTER = /^(?:で|にて|에서|에|서|で開|里|内|境内|附近)/u;
const NOTHING: readonly string[] = [];
const KOREAS = ["KR", "KP"];
const YEARS_AROUND_TERM = 5;
const SHORTEST_LOWER = 4;

const shapeOf = (text: string): Shape => {
  if (!/\p{Ll}/u.test(text)) return /\p{Lu}/u.test(text) ? "upper" : "mixed";
  return /\p{Lu}/u.test(text) ? "mixed" : "lower";
};

const isUpper = (word: string): boolean => word === word.toUpperCase();

const cased = (entry: Entry, part: Part, from: number): boolean => {
  if (part.shape === "lower" && entry.cases.some((wanted) => wanted > 0)) {
    const spelt = entry.kind === "name" || entry.kind === "demonym" || entry.kind === "force";
    return entry.cases.every((wanted) => wanted < 2) && spelt && entry.phrase.length >= SHORTEST_LOWER;
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
const LONG_CJK = 4;

/** Korean words must begin where the phrase does; short ones of any CJK script must stand unbroken. */
const joined = (part: Part, entry: Entry, from: number, to: number): boolean => {
  const first = part.tokens[from]!;
  const last = part.tokens[to - 1]!;
  const before = part.tokens[from - 1];
  if (HANGUL.test(first.text) && !first.initial && !(before && HAN.test(before.text))) return false;
  if (to - from >= LONG_CJK || entry.phrase.includes(" ")) return true;
  return !/\s/.test(part.text.slice(first.start, last.end));
};

/** Two capitalised words side by side on one line, with nothing but a space between them. */
const adjoins = (part: Part, left: number): boolean => {
  const a = part.tokens[left];
  const b = part.tokens[left + 1];
  return !!a && !!b && b.upper && part.text.slice(a.end, b.start) === " ";
};

const isPerson = (part: Part, from: number, to: number): boolean => {
  const token = part.tokens[from]!;
  if (to - from > 1 || !PERSONS.has(token.text) || part.shape !== "mixed") return false;
  const next = part.tokens[to];
  return adjoins(part, to - 1) && !!next && !PERSONS_UNLESS.has(next.text);
};

const isOutlet = (part: Part, to: number): boolean =>
  part.shape === "mixed" && adjoins(part, to - 1) && OUTLETS.has(part.tokens[to]!.text);

const stops = (part: Part, entry: Entry, from: number, to: number): boolean => {
  if (!entry.abbreviated) return false;
  const { start } = part.tokens[from]!;
  return part.text[part.tokens[to - 1]!.end] !== "." || !/[,(]\s*$/.test(part.text.slice(0, start));
};

/** A stock exchange's symbol: `Rockwell <ROK>`. */
const isTicker = (part: Part, from: number, to: number): boolean =>
  part.text[part.tokens[from]!.start - 1] === "<" && /[.>]/.test(part.text[part.tokens[to - 1]!.end] ?? "");

const fits = (part: Part, entry: Entry, from: number, to: number): boolean =>
  cased(entry, part, from) &&
  inTerm(entry, part.date) &&
  !stops(part, entry, from, to) &&
  (entry.kind === "blocked" || (!isPerson(part, from, to) && !isOutlet(part, to) && !isTicker(part, from, to))) &&
  joined(part, entry, from, to);

const needs = (part: Part, entry: Entry, from: number, to: number): readonly string[] =>
  to - from === 1 && part.shape === "upper" && ALSO_WORDS.has(part.tokens[from]!.text)
    ? entry.codes
    : NOTHING;

const placed = (part: Part, from: number, to: number): boolean => {
  const before = part.tokens[from - 1]?.text;
  if (before !== undefined && PLACE_BEFORE.has(before)) return true;
  const end = part.tokens[to - 1]!.end;
  return PLACE_AFTER.test(part.text.slice(end, end + 3));
};

/** The word before, over an article. */
const aside = (part: Part, from: number): boolean => {
  const before = part.tokens[from - 1]?.text ?? "";
  return ASIDE_BEFORE.has(before === "the" ? (part.tokens[from - 2]?.text ?? "") : before);
};

const BREAK = /[.!?]["”’')]*\s|[。！？]|\n+/g;
/** Offsets at which sentences end; a full stop after an initial or `U.S` ends none. */
const sentenceEnds = (text: string): number[] => {
  const ends: number[] = [];
  for (const match of text.matchAll(BREAK)) {
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    if (!/(?:^|[\s.(])\p{Lu}\p{L}?$|\b(?:Gen|Col|Sgt|Adm|Capt|Rep|Sen|Gov|Lt|Maj|Cmdr|Ala|Calif)$/u.test(before) || match[0].includes("\n"))
      ends.push(match.index);
  }
  return ends;
};

/** How many sentences a text has; a last one without its full stop counts. */
export const sentencesIn = (text: string): number =>
  sentenceEnds(text.trimEnd()).length + 1;

const best = (part: Part, at: number): { entries: Entry[]; to: number } => {
  let to = at;
  let entries: Entry[] = [];
  gazetteer(part.language).at(part.tokens, at, (entry, end) => {
    if (end < to || !fits(part, entry, at, end)) return;
    const length = entries[0]?.phrase.length ?? 0;
    if (end > to || entry.phrase.length > length) entries = [entry];
    else if (entry.phrase.length === length) entries.push(entry);
    to = end;
  });
  return { entries, to };
};

const choose = (entries: Entry[]): Entry | undefined =>
  entries.find((entry) => entry.kind === "blocked") ?? entries[0];

/** "the North" and "the South" of a Korean text. */
const half = (part: Part, at: number): string | undefined => {
  const token = part.tokens[at]!;
  const code = KOREAN_HALVES[token.text];
  if (!code || !token.upper || part.language !== "en" || part.shape === "upper") return undefined;
  return part.tokens[at - 1]?.text === "the" && !adjoins(part, at) ? code : undefined;
};

/** A town before a state lies in that state: `Paris, Texas`. */
const dropNamesake = (out: Mention[], text: string, start: number, lastEnd: number): void => {
  const last = out.at(-1);
  if (last?.kind === "city" && /^,\s$/.test(text.slice(lastEnd, start))) out.pop();
};

/** Every mention in one part of a document (its title or its text), in order. */
export function mentionsIn(text: string, language: string, date?: string): Mention[] {
  const part: Part = { text, tokens: tokenise(text), shape: shapeOf(text), language, date };
  const ends = sentenceEnds(text);
  const out: Mention[] = [];
  let sentence = 0;
  let lastEnd = 0;
  for (let at = 0; at < part.tokens.length;) {
    const { start } = part.tokens[at]!;
    while (sentence < ends.length && ends[sentence]! < start) sentence++;
    const { entries, to } = best(part, at);
    const entry = choose(entries);
    if (entry && entry.kind !== "blocked") {
      const words = text.slice(start, part.tokens[to - 1]!.end);
      const where = { words, sentence, word: at, placed: placed(part, at, to), aside: aside(part, at) };
      if (entry.kind === "state") dropNamesake(out, text, start, lastEnd);
      lastEnd = part.tokens[to - 1]!.end;
      for (const code of entry.codes)
        out.push({ code, kind: entry.kind, needs: needs(part, entry, at, to), ...where });
    }
    const halved = entry ? undefined : half(part, at);
    if (halved) {
      const words = `the ${text.slice(start, part.tokens[at]!.end)}`;
      out.push({ code: halved, kind: "name", words, sentence, word: at, placed: false, aside: false, needs: KOREAS });
    }
    at = Math.max(to, at + 1);
  }
  return out;
}
