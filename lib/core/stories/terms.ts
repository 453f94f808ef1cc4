import type { StoryDoc } from "./doc.ts";
import { RULES } from "./rules.ts";
import { nextCharacter, nextWord } from "./scan.ts";
import { pairAt, type Term, termOf, trimVocabulary, wordOf } from "./vocabulary.ts";

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** The first code unit of any script written without spaces. */
const CJK_FROM = 0x1100;
const BREAKS = new Set('.!?:;“”"»«(\n');

const isInside = (text: string, index: number): boolean =>
  index > 1 && !BREAKS.has(text.charAt(index - 1)) && !BREAKS.has(text.charAt(index - 2));

type Visit = (term: Term, isName: boolean) => void;

/** Pairs of neighbouring characters, the usual terms for scripts without spaces; a lone character stands for itself. */
function visitPairs(text: string, start: number, end: number, visit: Visit): void {
  let middle = nextCharacter(text, start);
  if (middle >= end) visit(termOf(text.slice(start, end)), false);
  for (let from = start; middle < end;) {
    const to = nextCharacter(text, middle);
    visit(to - from === 2 ? pairAt(text, from) : termOf(text.slice(from, to)), false);
    from = middle;
    middle = to;
  }
}

/** A word that mixes scripts, or is of one that this file does not know. */
function visitMixed(raw: string, language: string, visit: Visit): void {
  const runs = raw.match(CJK) ?? [];
  for (const run of runs) visitPairs(run, 0, run.length, visit);
  for (const part of runs[0] === raw ? [] : raw.split(CJK)) {
    const { term, isCapital } = wordOf(part, language);
    if (term) visit(term, isCapital);
  }
}

function visitWords(text: string, language: string, visit: Visit): void {
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) {
    const { start, end, isCjk } = word;
    if (isCjk) visitPairs(text, start, end, visit);
    else if (text.charCodeAt(start) < CJK_FROM && text.charCodeAt(end - 1) < CJK_FROM) {
      const { term, isCapital } = wordOf(text.slice(start, end), language);
      if (term) visit(term, isCapital && isInside(text, start));
    } else visitMixed(text.slice(start, end), language, visit);
  }
}

/** The terms of a report, each once, and how much each is told in it. */
export type Terms = { readonly terms: readonly Term[]; readonly frequencies: readonly number[] };

/**
 * Terms of a report with their weights by frequency (1 + ln tf), rarity not yet counted. The title counts
 * double, names written inside a sentence more.
 */
export function termsOf(doc: Pick<StoryDoc, "title" | "text" | "language">): Terms {
  trimVocabulary();
  const terms: Term[] = [];
  const count = (term: Term, times: number): void => {
    if (term.count === 0) terms.push(term);
    term.count += times;
  };
  visitWords(doc.title, doc.language, (term) => count(term, RULES.titleWeight));
  visitWords(doc.text.slice(0, RULES.lead), doc.language, (term, isName) => {
    count(term, 1);
    term.isName ||= isName;
  });
  const frequencies = terms.map(
    (term) => (1 + Math.log(term.count)) * (term.isName ? RULES.nameWeight : 1),
  );
  for (const term of terms) {
    term.count = 0;
    term.isName = false;
  }
  return { terms, frequencies };
}
