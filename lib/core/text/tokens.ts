/**
 * Words of any script, ready for phrase matching. Spaced scripts give one token a word; Han, kana and
 * hangul give one token a character, so that one trie matches them all and Korean particles need no stemmer.
 */
export type Token = {
  /** Folded: lower case, no accents, straight apostrophes gone. */
  text: string;
  start: number;
  end: number;
  /** Begins a word: always true for spaced scripts, true for the first hangul syllable after a gap. */
  initial: boolean;
  /** First letter is a capital in the source text. */
  upper: boolean;
};

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const RUNS =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[^\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UPPER = /^\p{Lu}/u;
const PLAIN = /^[a-z0-9]+$/;
const ARABIC = /^\p{Script=Arabic}/u;
/** The Arabic article with the particles written onto it: wa-l-, bi-l-, li-l-; two letters of the noun must stay. */
const ARTICLE = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u;

/** Folds case, width, accents and the Arabic article; the same for a text and for the phrases sought in it. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
  return ARABIC.test(bare) ? bare.replace(ARTICLE, "") : bare;
};

const characters = (word: string, start: number, out: Token[]): void => {
  let at = start;
  let initial = true;
  for (const char of word) {
    out.push({
      text: char.normalize("NFKC"),
      start: at,
      end: at + char.length,
      initial,
      upper: false,
    });
    at += char.length;
    initial = false;
  }
};

/** Splits a text into tokens with their offsets in it. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    if (!CJK.test(word)) {
      out.push({
        text: fold(word),
        start,
        end: start + word.length,
        initial: true,
        upper: UPPER.test(word),
      });
      continue;
    }
    // A run such as "F35A전투기" or "K2戦車" holds words of both kinds.
    for (const part of word.matchAll(RUNS)) {
      const from = start + part.index;
      if (CJK.test(part[0])) characters(part[0], from, out);
      else
        out.push({
          text: fold(part[0]),
          start: from,
          end: from + part[0].length,
          initial: true,
          upper: UPPER.test(part[0]),
        });
    }
  }
  return out;
}
