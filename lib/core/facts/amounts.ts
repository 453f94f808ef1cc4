import { once } from "#lib/core/once.ts";
import { type Figure, figuresOf } from "#lib/core/stories/numbers.ts";
import { type Match } from "#lib/core/text/trie.ts";
import type { Passage } from "./passage.ts";
import { longest, trieOf } from "./phrases.ts";
import { BEFORE, FATES, IN_KM, QUALIFIERS, SIGNS, UNITS } from "./units.ts";

/** A number with its unit, and the words that say so. */
export type Amount = {
  unit: string;
  value: number;
  text: string;
  /** It is no more than a bound: over 100. */
  isBound?: boolean;
};

const units = once(() => trieOf(UNITS));
const leads = once(() => trieOf(BEFORE));

/** Words that may stand between a number and its unit, as in "12 more allied soldiers". */
const NEAR = 4;
/** Of Chinese, Japanese and Korean, where a character is a word. */
const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const BREAK = /[,;:.!?()、。，；：！？（）\n\d]/u;
/** A number of a name: F-35, K2, Type 26, Leopard 2. */
const NAMED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\d][-‑–.,/]?$|(?:^|\s)(?:Type|Mk|Mark|Block|Project|Phase|Group|No\.?|Article|Проект|Typ|Leopard|Challenger)\s$/u;
/** Part of another word: a 13-year-old. */
const ADJECTIVE = /^[-‑](?:\p{L}+[-‑]|year|day|month|jährig|летн|річн|letni)/u;
const AFTER_NAME = /(?<=\p{Ll}\s)\p{Lu}[\p{L}'’]+\s$/u;
const LARGEST_NAMED = 9;
const MONEY_SIGN = /(?:(?:US|A|C|NT|HK|S)\$|[$€£₩₽₴₹])\s?$/u;
const SIGN_AFTER = /^\s?([%％€£₩₽₴₹$])/u;
/** Other dollars than the American ones. */
const OTHER_DOLLARS = /^(?:A|C|NT|HK|S)\$/u;
/** Powers of ten as headlines shorten them, after a sign of money: $3B. */
const SHORT = /^(?:[kmbt]|bn|mn|tn)(?!\p{L})/iu;
const POWER: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };
/** A bound of a number is not the number. */
const BOUND =
  /(?:more than|over|above|below|under|less than|fewer than|nearly|almost|up to|roughly|mehr als|über|unter|fast|bis zu|plus de|moins de|près de|jusqu'à|más de|menos de|casi|hasta|più di|meno di|quasi|fino a|mais de|quase|até|ponad|prawie|niemal|более|свыше|почти|до|понад|майже)\s(?:\p{Sc}\s?)?$/iu;
const LONGEST = 60;

const isYear = ({ value, start, until }: Figure): boolean =>
  Number.isInteger(value) && value >= 1990 && value <= 2040 && until - start === 4;

const isName = (text: string, { value, start }: Figure): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  return NAMED.test(before) || (value <= LARGEST_NAMED && AFTER_NAME.test(before));
};

/** Money and percentages by their sign. */
function bySign(text: string, { value, start, until }: Figure): Amount | undefined {
  const before = MONEY_SIGN.exec(text.slice(Math.max(0, start - 5), start))?.[0];
  if (before) {
    const sign = before.trim();
    const unit = OTHER_DOLLARS.test(sign) ? sign : SIGNS[sign.at(-1)!]!;
    const short = SHORT.exec(text.slice(until, until + 3))?.[0] ?? "";
    const power = POWER[short[0]?.toLowerCase() ?? ""] ?? 0;
    const words = text.slice(start - before.length, until + short.length);
    return { unit, value: value * 10 ** power, text: words };
  }
  const after = SIGN_AFTER.exec(text.slice(until, until + 2));
  return after
    ? { unit: SIGNS[after[1]!]!, value, text: text.slice(start, until + after[0].length) }
    : undefined;
}

const isBroken = (text: string, from: number, to: number): boolean =>
  BREAK.test(text.slice(from, to));

/** What is said of a number by the words after it. */
function after({ text, tokens }: Passage, figure: Figure, found: readonly Match<string>[]) {
  const next = tokens.findIndex(({ start }) => start >= figure.until);
  if (next < 0) return undefined;
  const near = CJK.test(tokens[next] ? text[tokens[next].start]! : "") ? 0 : NEAR;
  const said = found.filter(
    ({ from }) =>
      from >= next && from - next <= near && !isBroken(text, figure.until, tokens[from]!.start),
  );
  return said.find(({ value }) => FATES.has(value)) ?? said[0];
}

/** What is said of it by the word before it: "killing at least 12". */
function before({ tokens }: Passage, figure: Figure, found: readonly Match<string>[]) {
  let at = tokens.findLastIndex(({ end }) => end <= figure.start);
  while (at >= 0 && QUALIFIERS.has(tokens[at]!.text)) at -= 1;
  return found.find(({ to }) => to === at + 1);
}

function amountAt(
  passage: Passage,
  figure: Figure,
  said: readonly Match<string>[],
  led: readonly Match<string>[],
): Amount | undefined {
  const { text, tokens } = passage;
  const signed = bySign(text, figure);
  if (signed) return signed;
  if (isYear(figure) || isName(text, figure) || ADJECTIVE.test(text.slice(figure.until)))
    return undefined;
  const ahead = before(passage, figure, led);
  const behind = after(passage, figure, said);
  const from = ahead ? tokens[ahead.from]!.start : figure.start;
  const to = behind ? tokens[behind.to - 1]!.end : figure.until;
  const unit = ahead?.value ?? behind?.value;
  if (unit === undefined || to - from > LONGEST) return undefined;
  return { unit, value: figure.value, text: text.slice(from, to) };
}

/** The numbers of a passage that have a unit; days and years are none, nor is the number of a name. */
export function amountsIn(passage: Passage): Amount[] {
  const { figures } = figuresOf(passage.text);
  if (figures.length === 0) return [];
  const said = longest(units(), passage.tokens);
  const led = longest(leads(), passage.tokens);
  return figures.flatMap((figure) => {
    const amount = amountAt(passage, figure, said, led);
    if (!amount || amount.value === 0) return [];
    const { unit, value, text } = amount;
    const rate = IN_KM[unit];
    const lead = passage.text.slice(Math.max(0, figure.start - 16), figure.start);
    const isBound = BOUND.test(lead) || passage.text[figure.until] === "+";
    return [{ unit: rate ? "km" : unit, value: rate ? value * rate : value, text, isBound }];
  });
}
