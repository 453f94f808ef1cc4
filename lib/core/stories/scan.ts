const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const INNER_MARKS = ".,'’‘";

/** What a character can be in a word, by bits: one of a gap has `KNOWN` alone. */
const KNOWN = 1;
const IS_LETTER = 2;
const IS_MARK = 4;
/** Between the letters of one word, as in "U.S.A" and "1,127". */
const IS_INNER = 8;
const IS_CJK = 16;

function learn(char: string): number {
  if (INNER_MARKS.includes(char)) return KNOWN | IS_INNER;
  const part = LETTER.test(char) ? IS_LETTER : MARK.test(char) ? IS_MARK : 0;
  return KNOWN | part | (CJK.test(char) ? IS_CJK : 0);
}

/** Kinds of the basic plane, learnt as met: property escapes cost more than all the rest of reading. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  if (at >= text.length) return KNOWN;
  const code = text.codePointAt(at)!;
  if (code > 0xffff) return learn(String.fromCodePoint(code));
  return kinds[code] || (kinds[code] = learn(text.charAt(at)));
}

/** Where the character at a place ends. */
export const nextCharacter = (text: string, at: number): number =>
  at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** A word in a text; `isCjk` where every character of it is of a script without spaces. */
export type Span = { readonly start: number; readonly end: number; readonly isCjk: boolean };

/** The first word at or after a place: letters, digits and marks, and letters again after single inner marks. */
export function nextWord(text: string, from: number): Span | undefined {
  let start = from;
  while (start < text.length && !(kindAt(text, start) & (IS_LETTER | IS_MARK)))
    start = nextCharacter(text, start);
  if (start >= text.length) return undefined;
  let end = start;
  let every = IS_CJK;
  let parts = IS_LETTER | IS_MARK;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind & IS_INNER && kindAt(text, end + 1) & IS_LETTER) parts = IS_LETTER;
    else if (!(kind & parts)) break;
    every &= kind;
    end = nextCharacter(text, end);
  }
  return { start, end, isCjk: every !== 0 };
}
