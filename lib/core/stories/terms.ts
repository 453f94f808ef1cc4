import { fold } from "#lib/core/text/tokens.ts";
import type { StoryDoc } from "./doc.ts";
import { RULES } from "./rules.ts";
import { memoised } from "./memoised.ts";
import { isEnglish, isStopword, stem } from "./words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’‘][\p{L}\p{N}]+)*/gu;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** The first code unit of any script written without spaces. */
const CJK_FROM = 0x1100;
const CAPITAL = /^\p{Lu}/u;
const BREAKS = new Set('.!?:;“”"»«(\n');

/** "Biden's" without its ending, "U.S." as one word, "1,127" as one number. */
function plainWord(raw: string): string {
  const word = fold(raw);
  if (!/[.,'’‘]/.test(word)) return word;
  const bare = word.replace(/['’‘]s$/, "").replace(/['’‘]/g, "");
  return bare.replace(/^\d/.test(bare) ? /,/g : /[.,]/g, "");
}

type Word = { term: string; capital: boolean };
const SILENT: Word = { term: "", capital: false };

/** What a word of a spaced script stands for, in English and in other languages; no term for stopwords. */
const readAs = (language: string) =>
  memoised((raw): Word => {
    const word = plainWord(raw);
    if (word.length < 2 || isStopword(word)) return SILENT;
    return { term: stem(word, language), capital: CAPITAL.test(raw) };
  });
const readEnglish = readAs("en");
const readOther = readAs("other");

const isInside = (text: string, index: number): boolean =>
  index > 1 && !BREAKS.has(text.charAt(index - 1)) && !BREAKS.has(text.charAt(index - 2));

type Visit = (term: string, name: boolean) => void;

const nextCharacter = (text: string, at: number): number =>
  at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Pairs of neighbouring characters, the usual terms for scripts without spaces. */
function visitPairs(run: string, visit: Visit): void {
  let start = 0;
  let middle = nextCharacter(run, start);
  if (middle === run.length) visit(run, false);
  while (middle < run.length) {
    const end = nextCharacter(run, middle);
    visit(run.slice(start, end), false);
    start = middle;
    middle = end;
  }
}

function visitWords(text: string, language: string, visit: Visit): void {
  const readWord = isEnglish(language) ? readEnglish : readOther;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (raw.charCodeAt(0) < CJK_FROM && raw.charCodeAt(raw.length - 1) < CJK_FROM) {
      const { term, capital } = readWord(raw);
      if (term !== "") visit(term, capital && isInside(text, index));
      continue;
    }
    const runs = raw.match(CJK) ?? [];
    for (const run of runs) visitPairs(run, visit);
    for (const part of runs[0] === raw ? [] : raw.split(CJK)) {
      const { term, capital } = readWord(part);
      if (term !== "") visit(term, capital);
    }
  }
}

/**
 * Terms of a report with their weights by frequency (1 + ln tf), rarity not yet counted. The title counts
 * double, names written inside a sentence more.
 */
export function termsOf(doc: Pick<StoryDoc, "title" | "text" | "language">): Map<string, number> {
  const terms = new Map<string, number>();
  const names = new Set<string>();
  visitWords(doc.title, doc.language, (term) =>
    terms.set(term, (terms.get(term) ?? 0) + RULES.titleWeight),
  );
  visitWords(doc.text.slice(0, RULES.lead), doc.language, (term, name) => {
    terms.set(term, (terms.get(term) ?? 0) + 1);
    if (name) names.add(term);
  });
  for (const [term, count] of terms)
    terms.set(term, (1 + Math.log(count)) * (names.has(term) ? RULES.nameWeight : 1));
  return terms;
}
