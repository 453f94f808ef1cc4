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

/** Of a CJK character only width and compatibility forms are folded: the marks of kana are letters. */
export const foldSingle = (char: string): string => {
  const code = char.codePointAt(0)!;
  return code < 0x3040 || code >= 0xf900 ? char.normalize("NFKC") : char;
};

/** A trait's low bits: the UTF-16 unit that the letter folds to, where `ODD` does not say otherwise. */
export const FOLDED = 0xffff;
/** A gap between words, a letter of a spaced script, or a word of its own (CJK). */
export const GAP = 1 << 16;
export const SPACED = 1 << 17;
export const SINGLE = 1 << 18;
export const CAPITAL = 1 << 19;
export const SMALL = 1 << 20;
/** Folds to nothing, to several units, or as its neighbours have it. */
export const ODD = 1 << 21;
/** Half of a character beyond the basic plane. */
export const HALF = 1 << 22;

/** Small at the end of a word, it is written otherwise. */
const SIGMA = "Σ";

const learn = (char: string): number => {
  if (!LETTER.test(char)) return GAP;
  const single = CJK.test(char);
  const folded = single ? foldSingle(char) : fold(char);
  const odd = folded.length !== 1 || (!single && ARABIC.test(char)) || char === SIGMA;
  const size = UPPER.test(char) ? CAPITAL : LOWER.test(char) ? SMALL : 0;
  return (single ? SINGLE : SPACED | size) | (odd ? ODD : folded.charCodeAt(0));
};

/** Enough for most texts; a longer one gets room of its own, which is not kept. */
const ROOM = 1 << 14;
const room = new Uint16Array(ROOM);
const roomBytes = Buffer.from(room.buffer);

/**
 * The UTF-16 units of a text, good until the next call; there may be others after them. `charCodeAt` costs several times
 * a look into an array, since V8 has many kinds of strings and tells them apart at each call.
 */
export const unitsOf = (text: string): Uint16Array => {
  if (text.length <= ROOM) {
    roomBytes.write(text, "utf16le");
    return room;
  }
  const own = new Uint16Array(text.length);
  Buffer.from(own.buffer).write(text, "utf16le");
  return own;
};

/** What each UTF-16 unit is, as the bits above; 0 where `traitAt` was not asked yet: property escapes are dear. */
export const traits = new Int32Array(0x10000);
traits.fill(HALF, 0xd800, 0xe000);

/** What the character at an offset is; beyond the basic plane, which is rare, that is never remembered. */
export const traitAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const trait = (traits[unit] ||= learn(text[at]!));
  if (!(trait & HALF)) return trait;
  const char = String.fromCodePoint(text.codePointAt(at)!);
  return learn(char) | (char.length > 1 ? HALF : 0) | ODD;
};
