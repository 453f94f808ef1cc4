import { isYear, type Lexer } from "./lexeme.ts";
import { KINDS, LETTER } from "./letters.ts";

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const DOTTED = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/y;
const SLASHED = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y;
const DECIMAL = /\d+(?:[.,:]\d+)+/y;
const PLAIN = /(\d+)(?:st|nd|rd|th|er|re|º|°|ª|-?го|-?е|-?го)?(?![\p{L}\d%])/uy;
const DIGITS = /\d+[\p{L}%]*/uy;

const matched = (rule: RegExp, text: string, at: number): RegExpExecArray | null => {
  rule.lastIndex = at;
  return rule.exec(text);
};

const whole = (year: number, month: number, day: number): number =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? year * 10_000 + month * 100 + day : 0;

/** A date in figures as yyyymmdd; 0 where it may be read in two ways, which English writes. */
const figures = (
  text: string,
  at: number,
  english: boolean,
): [value: number, end: number] | undefined => {
  const iso = matched(ISO, text, at);
  if (iso) return [whole(Number(iso[1]), Number(iso[2]), Number(iso[3])), ISO.lastIndex];
  const rule = matched(DOTTED, text, at) ? DOTTED : SLASHED;
  const found = matched(rule, text, at);
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (rule === DOTTED || !english || first > 12)
    return [whole(year, second, first), rule.lastIndex];
  return [second > 12 || first === second ? whole(year, first, second) : 0, rule.lastIndex];
};

/** The number that begins at `at`; answers where it ends. */
export function number(lexer: Lexer, text: string, at: number, english: boolean): number {
  const date = figures(text, at, english);
  if (date) {
    lexer.add(date[0] ? "I" : "x", date[0], at, date[1]);
    return date[1];
  }
  const designation = at > 1 && text[at - 1] === "-" && KINDS[text.charCodeAt(at - 2)] === LETTER;
  const found = matched(DECIMAL, text, at) ? null : matched(PLAIN, text, at);
  if (!found || designation) {
    const rule = matched(DECIMAL, text, at) ? DECIMAL : DIGITS;
    matched(rule, text, at);
    lexer.add("x", 0, at, rule.lastIndex);
    return rule.lastIndex;
  }
  const value = Number(found[1]);
  const isDay = found[1]!.length <= 2 && value >= 1 && value <= 31;
  lexer.add(isDay ? "d" : isYear(value) ? "y" : "x", value, at, PLAIN.lastIndex);
  return PLAIN.lastIndex;
}
