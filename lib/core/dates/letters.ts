/** From here on no language at hand has letters. */
const BEYOND = 0x700;
export const LETTER = 1;
export const DIGIT = 2;
const ALEFS = new Set([0x622, 0x623, 0x625, 0x671]);
const APOSTROPHES = [0x27, 0x2019];

/** The letter that stands for it in the tables; 0 for a sign of a vowel, which says nothing. */
const foldedCode = (code: number): number => {
  if (ALEFS.has(code)) return 0x627;
  if (code === 0x649) return 0x64a;
  if (code >= 0x64b && code <= 0x652) return 0;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
};
const FOLDED = Uint16Array.from({ length: BEYOND }, (_, code) => foldedCode(code));

/** Rough: whatever is beyond ASCII and no sign of Arabic is a letter. */
const isLetterCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code !== 0x60c && code !== 0x61b && code !== 0x61f);
/** Letters and digits of the basic plane, by UTF-16 unit. */
export const KINDS = new Uint8Array(0x10000);
for (let code = 0; code < BEYOND; code++)
  KINDS[code] = code >= 0x30 && code <= 0x39 ? DIGIT : isLetterCode(code) ? LETTER : 0;
/** An apostrophe is a letter to it. */
export const UKRAINIAN_KINDS = KINDS.with(APOSTROPHES[0]!, LETTER).with(APOSTROPHES[1]!, LETTER);

export const HASHES = 1 << 14;
/** The hash of a word with one more letter, a capital counted as its small letter. */
export const hashed = (hash: number, code: number): number => {
  const folded = code < BEYOND ? FOLDED[code]! : APOSTROPHES[0]!;
  return folded === 0 ? hash : (Math.imul(hash, 31) + folded) & (HASHES - 1);
};
export const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
};
