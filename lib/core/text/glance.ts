import { unitsOf } from "./letters.ts";

const DIGIT = 1;
const AT = 2;
const BLANK = 4;
const MARK = 8;
const LATIN = 16;
const SPACE = 32;

/** What a UTF-16 unit may be part of, as the bits above. */
const PARTS = new Uint8Array(0x10000);
const mark = (units: string, bit: number): void => {
  for (let i = 0; i < units.length; i++) PARTS[units.charCodeAt(i)]! |= bit;
};
PARTS.fill(DIGIT, 0x30, 0x3a);
PARTS.fill(LATIN, 0x41, 0x5b);
PARTS.fill(LATIN, 0x61, 0x7b);
PARTS.fill(BLANK, 0x2000, 0x200c);
mark("\t\v\f\u00a0\u202f\u3000\ufeff", BLANK);
mark("@＠[({", AT);
mark("ⓒⒸ©<기", MARK);
mark(" ", SPACE);

/** What may be in a text; what one look at each letter says is not need not be sought by expressions. */
export type Glance = {
  /** Furniture within a line: one of its signs, or Latin letters enough for its words. */
  inline: boolean;
  /** An address in any spelling. */
  address: boolean;
  /** The seven digits of a phone number. */
  phone: boolean;
  /** Blanks other than a single space. */
  blanks: boolean;
};

const LEAST_LATIN = 9;
const LEAST_DIGITS = 7;

export const glanceAt = (text: string): Glance => {
  const units = unitsOf(text);
  const { length } = text;
  let [seen, latin, digits, spaces] = [0, 0, 0, 0];
  let before = 0;
  for (let at = 0; at < length; at++) {
    const part = PARTS[units[at]!]!;
    seen |= part;
    latin += part & LATIN;
    digits += part & DIGIT;
    spaces |= part & before & SPACE;
    before = part;
  }
  return {
    inline: (seen & MARK) !== 0 || latin >= LEAST_LATIN * LATIN,
    address: (seen & AT) !== 0,
    phone: digits >= LEAST_DIGITS,
    blanks: (seen & BLANK) !== 0 || spaces !== 0,
  };
};
