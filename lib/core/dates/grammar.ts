import { dayIn, weekdayOf } from "./calendar.ts";
import type { Lexemes } from "./lexeme.ts";
import {
  type Found,
  type Now,
  type Reading,
  type Said,
  readAway,
  readDayOfMonth,
  readDays,
  readFigures,
  readMonth,
  readMonthAway,
  readWeek,
  readWeekday,
  readYear,
} from "./readers.ts";

type Rule = {
  name: string;
  codes: RegExp;
  /** The codes it may begin with. */
  first: string;
  read(said: Said, now: Now): Found | undefined;
};

/** A year that is counted from this one: last year, année dernière. */
const COUNTED = "(?:p*[ltn]a|p*a[ltn])";
/** "10 janvier dernier", but not "10 January last week" or "next to". */
const ASIDE = "[ln](?![kaoWMdD-])";
const YEAR = `(?:[pa,]*y(?!,?p?M)|${COUNTED}|[p,]*A|${ASIDE})?`;
const LATER = "(?:-p*(?:Y?M)?[dD]U?)?";
/** In the order they are tried; the first that fits reads the phrase. */
const RULES: readonly Rule[] = [
  { name: "figures", codes: /I/y, first: "I", read: readFigures },
  {
    name: "range",
    codes: new RegExp(`d(?:p*M${YEAR})?p*[-u]+p*dp*M(?:pM)?${YEAR}`, "y"),
    first: "d",
    read: readDays,
  },
  {
    name: "range",
    codes: new RegExp(`Mp*d[-u]+p*(?:Mp*)?d${YEAR}`, "y"),
    first: "M",
    read: readDays,
  },
  {
    name: "day",
    codes: new RegExp(`(?:[ln]p*)?dp*M(?:pM)?${YEAR}`, "y"),
    first: "lnd",
    read: readDays,
  },
  {
    name: "day",
    codes: new RegExp(`[YA]?[ltn]?M[dD]${LATER}`, "y"),
    first: "YAltnM",
    read: readDays,
  },
  { name: "day", codes: new RegExp(`Mp*d${YEAR}`, "y"), first: "M", read: readDays },
  {
    name: "day of month",
    codes: /[OK]?[ln]?D(?:-+[dD]U?)?|O?[ln]?d-+DU?/y,
    first: "OKlnDd",
    read: readDayOfMonth,
  },
  {
    name: "month",
    codes: new RegExp(`[ltn]M|i?M${COUNTED}|i?M[pa,]*y|M[ltn]|iM(?:${ASIDE})?|[YA]M`, "y"),
    first: "ltnMiYA",
    read: readMonth,
  },
  { name: "weekday", codes: /[ltn]W|W[ltn]|K?W/y, first: "ltnWK", read: readWeekday },
  { name: "week", codes: /K|[ltn]k|k[ltn]/y, first: "Kltnk", read: readWeek },
  { name: "month away", codes: /O|[ltn]o|o[ltn]/y, first: "Oltno", read: readMonthAway },
  { name: "day away", codes: /R/y, first: "R", read: readAway },
  { name: "year", codes: /A|na|an|i(?:pa)?a?y|Y/y, first: "AnaiY", read: readYear },
];

/** The rules that a code may begin. */
const RULES_OF = new Map(
  [..."dMWRKOADYIiltnkoa"].map((code) => [code, RULES.filter(({ first }) => first.includes(code))]),
);
const saidIn = ({ codes, values }: Lexemes, from: number, to: number): Said => {
  const text = codes.slice(from, to);
  return {
    text,
    of: (wanted) =>
      [...text].flatMap((code, at) => (wanted.includes(code) ? values[from + at]! : [])),
  };
};

const BEFORE = /W[p,(]*$/;
const AFTER = /[p,(]*W/y;

/** A weekday beside a day belongs to it, whether it fits or not. */
function withWeekday(reading: Reading, { codes, values }: Lexemes): Reading {
  if (reading.precision !== "day" || reading.rule === "weekday" || reading.rule === "day away")
    return reading;
  const before = BEFORE.exec(codes.slice(0, reading.from))?.index;
  AFTER.lastIndex = reading.to;
  const after =
    before === undefined && !reading.until && AFTER.test(codes) ? AFTER.lastIndex - 1 : undefined;
  const at = before ?? after;
  if (at === undefined) return reading;
  const day = dayIn(reading.date)!;
  const fits = weekdayOf(day) === values[at];
  return {
    ...reading,
    from: Math.min(reading.from, at),
    to: Math.max(reading.to, at + 1),
    ...(!fits && { conflict: values[at]! }),
  };
}

const readAt = (lexemes: Lexemes, at: number, now: Now): Reading | undefined => {
  for (const { name, codes, read } of RULES_OF.get(lexemes.codes[at]!) ?? []) {
    codes.lastIndex = at;
    if (!codes.test(lexemes.codes)) continue;
    const to = codes.lastIndex;
    const found = read(saidIn(lexemes, at, to), now);
    if (found) return { rule: name, ...found, from: at, to };
  }
  return undefined;
};

/** Every phrase of a text that says a date, in order. `nowAt` tells what is known where a phrase stands. */
export function readings(lexemes: Lexemes, nowAt: (lexeme: number) => Now): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < lexemes.codes.length;) {
    const reading = readAt(lexemes, at, nowAt(at));
    if (!reading) at += 1;
    else {
      const whole = withWeekday(reading, lexemes);
      // A weekday that was read by itself, and turns out to belong to the day after it.
      if (found.at(-1) && found.at(-1)!.to > whole.from) found.pop();
      found.push(whole);
      at = whole.to;
    }
  }
  return found;
}
