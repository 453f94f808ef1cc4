import { number } from "./figures.ts";
import { Lexer, type Lexemes } from "./lexeme.ts";
import { DIGIT, hashed, LETTER } from "./letters.ts";
import { plain, type Table, TABLES } from "./tables.ts";

const wordEnd = (text: string, start: number, kinds: Uint8Array): number => {
  let end = start + 1;
  while (end < text.length && kinds[text.charCodeAt(end)] === LETTER) end += 1;
  return end;
};

const isCapital = (text: string, lower: string, at: number): boolean => text[at] !== lower[at];

/** The word from `start` to `end`, with the next one where only both say a month; answers where it ends. */
function word(
  lexer: Lexer,
  table: Table,
  text: string,
  lower: string,
  start: number,
  end: number,
): number {
  const own = plain(lower.slice(start, end));
  let [entry, last] = [table.words.get(own), end];
  if (table.heads.has(own)) {
    const next = /^\s(\p{L}+)/u.exec(lower.slice(end, end + 20))?.[1] ?? "";
    entry = table.words.get(`${own}_${plain(next)}`);
    if (entry) last = end + 1 + next.length;
  }
  // "may", "march"; "Domingo", "Mars".
  if (entry?.named && text !== lower) {
    const capital = isCapital(text, lower, start);
    const begins = lexer.last === ".";
    if (capital !== table.always && !(capital && begins)) entry = undefined;
  }
  lexer.add(entry?.code ?? "x", entry?.value ?? 0, start, last);
  return last;
}

const JOINS: Readonly<Record<string, string>> = {
  ",": ",",
  "،": ",",
  ";": ",",
  ":": ",",
  "(": "(",
  "-": "-",
  "–": "-",
  "—": "-",
  "~": "-",
  "/": "p",
};

/** A full stop that ends no sentence: after a day in German, after a short month. */
const isShort = (lexer: Lexer, language: string): boolean =>
  (lexer.last === "d" && language === "de") ||
  ((lexer.last === "M" || lexer.last === "a") && lexer.ends.at(-1)! - lexer.starts.at(-1)! <= 4);

function sign(lexer: Lexer, language: string, lower: string, at: number): void {
  const char = lower[at]!;
  const join = JOINS[char];
  if (join) lexer.add(join, 0, at, at + 1);
  else if (char === ".") lexer.add(isShort(lexer, language) ? "p" : ".", 0, at, at + 1);
  else if (char === "!" || char === "?" || char === "؟" || char === "\n")
    lexer.add(".", 0, at, at + 1);
}

type Part = [from: number, to: number];
/** How far before and after what a date is built around its other words may stand, characters. */
const BEFORE = 32;
const AFTER = 40;

/** Whether digits may be a day or a year of these times. */
const mayBeDate = (text: string, start: number, end: number): boolean => {
  if (end - start <= 2) return true;
  const first = text.charCodeAt(start);
  return end - start === 4 && (first === 0x31 || first === 0x32);
};

/** The parts of a text that a date may stand in. */
function partsOf(text: string, { anchors, kinds }: Table): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kinds[text.charCodeAt(at)]!;
    const start = at;
    let hash = 0;
    // Never beyond the end: what is no number there makes every look-up slow.
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (kinds[code] !== kind) break;
      hash = hashed(hash, code);
    }
    if (kind === 0) continue;
    if (kind === DIGIT ? !mayBeDate(text, start, at) : anchors[hash] !== 1) continue;
    const last = parts.at(-1);
    if (last && start - BEFORE <= last[1]) last[1] = at + AFTER;
    else parts.push([Math.max(0, start - BEFORE), at + AFTER]);
  }
  return parts;
}

/** Moved to where no word is cut. */
const fitted = ([from, to]: Part, text: string, kinds: Uint8Array): Part => {
  let [start, end] = [from, Math.min(to, text.length)];
  while (start > 0 && kinds[text.charCodeAt(start - 1)]! > 0) start -= 1;
  while (end < text.length && kinds[text.charCodeAt(end)]! > 0) end += 1;
  return [start, end];
};

/** The lexemes of a part, which begins at `base` of the text. */
function lexPart(lexer: Lexer, table: Table, lang: string, part: string, base: number): void {
  const lowered = part.toLowerCase();
  // A capital may be longer than its small letter (İ): then offsets would lie.
  const lower = lowered.length === part.length ? lowered : part.replaceAll("İ", "I").toLowerCase();
  lexer.base = base;
  for (let at = 0; at < lower.length;) {
    const kind = table.kinds[lower.charCodeAt(at)];
    if (kind === DIGIT) at = number(lexer, lower, at, lang === "en");
    else if (kind === LETTER)
      at = word(lexer, table, part, lower, at, wordEnd(lower, at, table.kinds));
    else sign(lexer, lang, lower, at++);
  }
}

/** The lexemes of a text in a language that parts its words, around what may be dates; between those parts one `x`. */
export function lexSpaced(text: string, language: string): Lexemes {
  const table = TABLES().get(language)!;
  const lexer = new Lexer();
  for (const part of partsOf(text, table)) {
    const [from, to] = fitted(part, text, table.kinds);
    if (from > 0) lexer.add("x", 0, 0, 0);
    lexPart(lexer, table, language, text.slice(from, to), from);
  }
  return lexer;
}
