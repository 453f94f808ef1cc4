import { own } from "#lib/core/text/own.ts";
import { fold } from "#lib/core/text/tokens.ts";
import { isEnglish, isStopword, stem } from "./words.ts";

/** A term, one object however often reports hold it, so that reading and comparing them needs few look-ups by spelling. */
export class Term {
  readonly word: string;
  /** How often the report being read holds it, and whether as a name; nothing between reports. */
  count = 0;
  isName = false;
  /** Its number in the memory that asked last, told by that one's mark. */
  mark = 0;
  number = 0;

  constructor(word: string) {
    this.word = word;
  }
}

/** What a word stands for; a stopword for nothing. */
export type Word = { readonly term: Term | undefined; readonly isCapital: boolean };

const CAPITAL = /^\p{Lu}/u;
/** News repeats its words, but never stops making new ones. */
const MOST = 50_000;

/** "Biden's" without its ending, "U.S." as one word, "1,127" as one number. */
function plainWord(raw: string): string {
  const word = fold(raw);
  if (!/[.,'’‘]/.test(word)) return word;
  const bare = word.replace(/['’‘]s$/, "").replace(/['’‘]/g, "");
  return bare.replace(/^\d/.test(bare) ? /,/g : /[.,]/g, "");
}

const terms = new Map<string, Term>();
/** Pairs of neighbouring characters, by the code units of both; found without making a string of them. */
let pairs: (Map<number, Term> | undefined)[] = [];
const english = new Map<string, Word>();
const other = new Map<string, Word>();

/** Forgets all words once they are too many. Between reports only: within one, a term must stay one object. */
export function trimVocabulary(): void {
  for (const known of [terms, english, other]) {
    if (known.size < MOST) continue;
    for (const each of [terms, english, other]) each.clear();
    pairs = [];
  }
}

/** The term of this spelling. */
export function termOf(spelling: string): Term {
  const known = terms.get(spelling);
  if (known) return known;
  const term = new Term(spelling);
  terms.set(spelling, term);
  return term;
}

/** The term of the two characters at a place, each of one code unit. */
export function pairAt(text: string, at: number): Term {
  const row = (pairs[text.charCodeAt(at)] ??= new Map());
  const second = text.charCodeAt(at + 1);
  const known = row.get(second);
  if (known) return known;
  const term = termOf(text.slice(at, at + 2));
  row.set(second, term);
  return term;
}

function learn(raw: string, language: string): Word {
  const word = plainWord(raw);
  const isSilent = word.length < 2 || isStopword(word);
  return {
    term: isSilent ? undefined : termOf(stem(word, language)),
    isCapital: !isSilent && CAPITAL.test(raw),
  };
}

/** What a word of a spaced script stands for, in English and in other languages. */
export function wordOf(met: string, language: string): Word {
  const words = isEnglish(language) ? english : other;
  const known = words.get(met);
  if (known) return known;
  const raw = own(met);
  const word = learn(raw, language);
  words.set(raw, word);
  return word;
}
