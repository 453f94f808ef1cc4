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
const SINGLE = 4;
/** Also: a capital, a letter that no word's folding changes, and one that is small or capital and no more. */
const CAPITAL = 8;
const FOLDED = 16;
const ASCII = 32;

const learn = (char: string): number => {
  if (!LETTER.test(char)) return GAP;
  if (CJK.test(char)) return SINGLE;
  const asIs = fold(char) === char && !ARABIC.test(char);
  const ascii = char <= "z";
  return SPACED | (UPPER.test(char) ? CAPITAL : 0) | (asIs ? FOLDED : 0) | (ascii ? ASCII : 0);
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
const singles: (string | undefined)[] = Array.from({ length: 0x10000 });
const singleOf = (code: number): string =>
  code > 0xffff
    ? single(String.fromCodePoint(code), code)
    : (singles[code] ??= single(String.fromCharCode(code), code));

/** Where the word that begins at `from` ends. */
const endOf = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at)!;
    if (!(kindOf(code) & SPACED)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
};

/** The word between two offsets. */
const spaced = (text: string, start: number, end: number): Token => {
  let hash = 0;
  let every = FOLDED | ASCII;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    every &= kinds[code]!;
    hash = hashed(hash, code);
  }
  const written = text.slice(start, end);
  const upper = (kindOf(text.codePointAt(start)!) & CAPITAL) !== 0;
  if (every & FOLDED) return { text: written, start, end, initial: true, upper, hash };
  const folded = every & ASCII ? written.toLowerCase() : foldOnce(written);
  return { text: folded, start, end, initial: true, upper, hash: hashOf(folded) };
};

/** Splits a text into tokens with their offsets in it. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  let before = GAP;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const code = text.codePointAt(at)!;
    next = code > 0xffff ? at + 2 : at + 1;
    const kind = kindOf(code);
    if (kind & SPACED) {
      next = endOf(text, next);
      out.push(spaced(text, at, next));
    } else if (kind === SINGLE) {
      const char = singleOf(code);
      const initial = before !== SINGLE;
      out.push({ text: char, start: at, end: next, initial, upper: false, hash: hashOf(char) });
    }
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
