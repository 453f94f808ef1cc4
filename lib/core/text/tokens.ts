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
  /** The same for words written alike, for tables of words. */
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

/** A word as it is written, understood once: news repeats its words, and folding is dear outside ASCII. */
type Word = { written: string; hash: number; text: string; upper: boolean };

/** Words as met, each in the slot of its hash until another takes it: bounded, and quicker than a Map. */
const SLOTS = 1 << 15;
const words: (Word | undefined)[] = Array.from({ length: SLOTS });

const wordAt = (source: string, from: number, to: number, hash: number): Word => {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = words[slot];
  if (
    known !== undefined &&
    known.hash === hash &&
    known.written.length === to - from &&
    source.startsWith(known.written, from)
  )
    return known;
  // A copy, since a slice would keep the whole text it was cut from alive.
  const written = ` ${source.slice(from, to)}`.slice(1);
  return (words[slot] = { written, hash, text: fold(written), upper: UPPER.test(written) });
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

/** Of a CJK character only width and compatibility forms are folded: the marks of kana are letters. */
const single = (char: string, code: number): string =>
  code < 0x3040 || code >= 0xf900 ? char.normalize("NFKC") : char;

/** Characters of the basic plane, made once each. */
const singles: (string | undefined)[] = Array.from({ length: 0x10000 });
const singleOf = (code: number): string => {
  if (code > 0xffff) return single(String.fromCodePoint(code), code);
  return (singles[code] ??= single(String.fromCharCode(code), code));
};

const spaced = (source: string, from: number, to: number, hash: number): Token => {
  const { text, upper } = wordAt(source, from, to, hash);
  return { text, start: from, end: to, initial: true, upper, hash };
};

/** Splits a text into tokens with their offsets in it. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  let from = -1;
  let hash = 0;
  let before = GAP;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const code = text.codePointAt(at)!;
    next = code > 0xffff ? at + 2 : at + 1;
    const kind = kindOf(code);
    if (kind === SPACED) {
      if (from < 0) [from, hash] = [at, 0];
      hash = (Math.imul(hash, 31) + code) | 0;
    } else if (from >= 0) {
      out.push(spaced(text, from, at, hash));
      from = -1;
    }
    if (kind === SINGLE) {
      const initial = before !== SINGLE;
      const char = singleOf(code);
      out.push({ text: char, start: at, end: next, initial, upper: false, hash: code });
    }
    before = kind;
  }
  if (from >= 0) out.push(spaced(text, from, text.length, hash));
  return out;
}
