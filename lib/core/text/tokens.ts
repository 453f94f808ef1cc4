/**
 * Words of any script, ready for phrase matching. Spaced scripts give one token a word; Han, kana and
 * hangul give one token a character, so that one trie matches them all and Korean particles need no stemmer.
 */
export type Token = {
  /** Folded: lower case, no accents, straight apostrophes gone, no Arabic article. */
  text: string;
  start: number;
  end: number;
  /** Begins a word: always true for spaced scripts, true for the first hangul syllable after a gap. */
  initial: boolean;
  /** First letter is a capital in the source text. */
  upper: boolean;
};

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
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

/** Folded words as met, emptied when full: news repeats its words, and folding is dear outside ASCII. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;
const foldOnce = (word: string): string => {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const text = fold(word);
  folded.set(word, text);
  return text;
};

/** What a code point is: a gap between words, a letter of a spaced script, or a word of its own (CJK). */
const UNKNOWN = 0;
const GAP = 1;
const SPACED = 2;
const SINGLE = 3;

/** Kinds of the basic plane, learnt as met: property escapes cost more than all the rest here. */
const kinds = new Uint8Array(0x10000);
const kindOf = (code: number): number => {
  const known = code < 0x10000 ? kinds[code]! : UNKNOWN;
  if (known !== UNKNOWN) return known;
  const char = String.fromCodePoint(code);
  const kind = !LETTER.test(char) ? GAP : CJK.test(char) ? SINGLE : SPACED;
  if (code < 0x10000) kinds[code] = kind;
  return kind;
};

/** What its letters mean for folding a word: one of small ASCII letters is folded already. */
const SMALL = 1;
const CAPITAL = 2;
const FOREIGN = 4;
const shapeOf = (code: number): number =>
  code > 0x7f ? FOREIGN : code >= 0x41 && code <= 0x5a ? CAPITAL : SMALL;

const spaced = (word: string, start: number, shape: number): Token => {
  const text = shape === SMALL ? word : shape & FOREIGN ? foldOnce(word) : word.toLowerCase();
  const first = word.charCodeAt(0);
  const upper = first > 0x7f ? UPPER.test(word) : first >= 0x41 && first <= 0x5a;
  return { text, start, end: start + word.length, initial: true, upper };
};

/** Of a CJK character only width and compatibility forms are folded: the marks of kana are letters. */
const single = (char: string, code: number): string =>
  code < 0x3040 || code >= 0xf900 ? char.normalize("NFKC") : char;

/** Splits a text into tokens with their offsets in it. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  let from = -1;
  let shape = 0;
  let before = GAP;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const code = text.codePointAt(at)!;
    next = code > 0xffff ? at + 2 : at + 1;
    const kind = kindOf(code);
    if (kind === SPACED) {
      if (from < 0) [from, shape] = [at, 0];
      shape |= shapeOf(code);
    } else if (from >= 0) {
      out.push(spaced(text.slice(from, at), from, shape));
      from = -1;
    }
    if (kind === SINGLE) {
      const char = single(text.slice(at, next), code);
      out.push({ text: char, start: at, end: next, initial: before !== SINGLE, upper: false });
    }
    before = kind;
  }
  if (from >= 0) out.push(spaced(text.slice(from), from, shape));
  return out;
}
