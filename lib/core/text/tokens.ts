import { once } from "#lib/core/once.ts";

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
  /** `hashOf(text)`, found on the way. */
  hash: number;
};

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
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

/** What a code point is: a gap between words, a letter of a spaced script, or a word of its own (CJK). */
const UNKNOWN = 0;
const GAP = 1;
const SPACED = 2;
const SINGLE = 4;
/** Also: a capital, a letter that no word's folding changes, and one that is small or capital and no more. */
const CAPITAL = 8;
const FOLDED = 16;
const ASCII = 32;
const SMALL = 64;

const learn = (char: string): number => {
  if (!LETTER.test(char)) return GAP;
  if (CJK.test(char)) return SINGLE;
  const asIs = fold(char) === char && !ARABIC.test(char);
  const size = UPPER.test(char) ? CAPITAL : LOWER.test(char) ? SMALL : 0;
  return SPACED | size | (asIs ? FOLDED : 0) | (char <= "z" ? ASCII : 0);
};

/** Kinds of the basic plane, learnt as met: property escapes cost more than all the rest here. */
const kinds = new Uint8Array(0x10000);
const kindOf = (code: number): number => {
  const known = code < 0x10000 ? kinds[code]! : UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = learn(String.fromCodePoint(code));
  if (code < 0x10000) kinds[code] = kind;
  return kind;
};

export const isCapital = (code: number): boolean => (kindOf(code) & CAPITAL) !== 0;
export const isSmall = (code: number): boolean => (kindOf(code) & SMALL) !== 0;

/** A hash with one more UTF-16 unit. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A number to tell most words apart by: a 32-bit polynomial over the first `length` UTF-16 units. */
export const hashOf = (text: string, length = text.length): number => {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
};

/** Of a CJK character only width and compatibility forms are folded: the marks of kana are letters. */
const single = (char: string, code: number): string =>
  code < 0x3040 || code >= 0xf900 ? char.normalize("NFKC") : char;

/** Single characters of the basic plane, made once each. */
const singles = once((): (string | undefined)[] => Array.from({ length: 0x10000 }));
const singleOf = (code: number): string =>
  code > 0xffff
    ? single(String.fromCodePoint(code), code)
    : (singles()[code] ??= single(String.fromCharCode(code), code));

type Folded = Pick<Token, "text" | "hash">;
const withHash = (text: string): Folded => ({ text, hash: hashOf(text) });

/** Folded words as met, emptied when full: news repeats its words, and folding is dear outside ASCII. */
const folded = new Map<string, Folded>();
const MOST_FOLDED = 20_000;
const foldOnce = (word: string): Folded => {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const once = withHash(fold(word));
  folded.set(word, once);
  return once;
};

/** The word of a spaced script that begins at `start`. */
const wordAt = (text: string, start: number): Token => {
  const upper = isCapital(text.codePointAt(start)!);
  let end = start;
  let every = FOLDED | ASCII;
  let hash = 0;
  while (end < text.length) {
    const code = text.codePointAt(end)!;
    const kind = kindOf(code);
    if (!(kind & SPACED)) break;
    every &= code > 0xffff ? 0 : kind;
    hash = hashed(hash, code);
    end += code > 0xffff ? 2 : 1;
  }
  const written = text.slice(start, end);
  if (every & FOLDED) return { text: written, start, end, initial: true, upper, hash };
  const bare = every & ASCII ? withHash(written.toLowerCase()) : foldOnce(written);
  return { text: bare.text, start, end, initial: true, upper, hash: bare.hash };
};

/** The character at `start` that is a word of its own. */
const characterAt = (code: number, start: number, end: number, initial: boolean): Token => {
  const text = singleOf(code);
  return { text, start, end, initial, upper: false, hash: hashOf(text) };
};

/** Splits a text into tokens with their offsets in it. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  let before = GAP;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const code = text.codePointAt(at)!;
    const kind = kindOf(code);
    next = code > 0xffff ? at + 2 : at + 1;
    if (kind & SPACED) {
      const word = wordAt(text, at);
      next = word.end;
      out.push(word);
    } else if (kind === SINGLE) out.push(characterAt(code, at, next, before !== SINGLE));
    before = kind;
  }
  return out;
}

/** A title and a text with their tokens: several rules read the same item. */
export type Tokens = { title: readonly Token[]; text: readonly Token[] };

export const tokensOf = (title: string, text: string): Tokens => ({
  title: tokenise(title),
  text: tokenise(text),
});
