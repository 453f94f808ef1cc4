import { fold } from "#lib/core/text/tokens.ts";
import type { StoryDoc } from "./doc.ts";
import { RULES } from "./rules.ts";
import { isStopword, stem } from "./words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’‘][\p{L}\p{N}]+)*/gu;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
/** The first code unit of any script written without spaces. */
const CJK_FROM = 0x1100;
const CAPITAL = /^\p{Lu}/u;
const BREAKS = new Set('.!?:;“”"»«(\n');

/** Pairs of neighbouring characters, the usual terms for scripts without spaces. */
const characterPairs = (run: string): string[] => {
  const characters = [...run];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
};

/** "Biden's" without its ending, "U.S." as one word, "1,127" as one number. */
function plainWord(raw: string): string {
  const word = fold(raw);
  if (!/[.,'’‘]/.test(word)) return word;
  const bare = word.replace(/['’‘]s$/, "").replace(/['’‘]/g, "");
  return bare.replace(/^\d/.test(bare) ? /,/g : /[.,]/g, "");
}

const isInside = (text: string, index: number): boolean =>
  index > 1 && !BREAKS.has(text.charAt(index - 1)) && !BREAKS.has(text.charAt(index - 2));

type Visit = (term: string, name: boolean) => void;

function visitSpaced(raw: string, language: string, inside: boolean, visit: Visit): void {
  const word = plainWord(raw);
  if (word.length > 1 && !isStopword(word))
    visit(stem(word, language), inside && CAPITAL.test(raw));
}

function visitWords(text: string, language: string, visit: Visit): void {
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (raw.charCodeAt(0) < CJK_FROM && raw.charCodeAt(raw.length - 1) < CJK_FROM) {
      visitSpaced(raw, language, isInside(text, index), visit);
      continue;
    }
    for (const [run] of raw.matchAll(CJK))
      for (const pair of characterPairs(run)) visit(pair, false);
    for (const part of raw.split(CJK)) if (part !== "") visitSpaced(part, language, true, visit);
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
