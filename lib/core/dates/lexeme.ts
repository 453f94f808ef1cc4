/**
 * What a word is to a date, one letter each: `d` a number from 1 to 31, `y` a year, `M` a month, `W` a weekday, `R` a day
 * counted from today, `K` `O` `A` a week, month or year counted from this one, `k` `o` `a` those words alone, `l` `n` `t`
 * last, next and this, `D` a day of a month and `Y` a year that say so, `I` a whole date in figures, `-` to, `u` until
 * and `U` the same after its day,
 * `i` in, `p` of, `,` a comma, `(` a bracket, `.` a sentence's end, `x` all else.
 */
export type Lexemes = {
  codes: string;
  /** Number of the month, day or year; days, weeks, months or years from now; `I` as yyyymmdd. */
  values: number[];
  starts: number[];
  ends: number[];
};

/** Collects lexemes. */
export class Lexer {
  codes = "";
  /** What the places given are counted from. */
  base = 0;
  readonly values: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(code: string, value: number, start: number, end: number): void {
    this.codes += code;
    this.values.push(value);
    this.starts.push(this.base + start);
    this.ends.push(this.base + end);
  }

  /** The code of the one before. */
  get last(): string {
    return this.codes.at(-1) ?? ".";
  }
}

const OTHER_DIGITS = /[٠-٩۰-۹０-９]/g;
/** Figures of any script as 0 to 9; nothing moves. */
export const plainDigits = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) =>
    String((digit.charCodeAt(0) - (digit >= "０" ? 0xff10 : digit >= "۰" ? 0x6f0 : 0x660)) % 10),
  );

export const isYear = (value: number): boolean => value >= 1900 && value < 2100;
