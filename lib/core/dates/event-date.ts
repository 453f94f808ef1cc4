import { type EventDate, NOT_STATED, type Weekday } from "#lib/core/model/event-date.ts";
import { dayIn, type DayNumber, weekdayOf } from "./calendar.ts";
import { CONTEXTS, type Context, HERE } from "./context.ts";
import { readings } from "./grammar.ts";
import type { Reading } from "./readers.ts";
import { type Lexemes, plainDigits } from "./lexeme.ts";
import { type Sentence, sentencesOf } from "./sentence.ts";
import { lexSpaced } from "./spaced.ts";
import { isSpaced } from "./tables.ts";
import { isUnspaced, lexUnspaced } from "./unspaced.ts";

export type DatedReport = {
  title: string;
  text: string;
  /** ISO 639-1. */
  lang: string;
  /** When it was published, an ISO 8601 day or instant. */
  date?: string;
};

/** Dates that begin so early in a title or text are looked at, characters, and so much more is read that none is cut. */
const SEEN = 500;
const LONGEST = 40;
/** So many sentences of a text are its lead. */
const LEAD = 2;
/** A day so long before publication is history, one so long after it a plan, days. */
const HISTORY = 400;
const PLAN = 5 * 365;
/** How far around a date its context is looked for, characters. */
const AROUND = 60;

/** How sure a reading is, by the rule that made it. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  figures: 0.95,
  range: 0.95,
  day: 0.95,
  "day of month": 0.85,
  "day away": 0.85,
  weekday: 0.8,
  week: 0.7,
  month: 0.7,
  "month away": 0.6,
  year: 0.5,
};
const WITHOUT_YEAR = 0.05;
const OF_WORDS = 0.6;
const IN_BODY = 0.8;
const IN_CONFLICT = 0.5;

const HAS_DATE = /[dyMWRKOADYIkoa]/;
const PRECISIONS = ["day", "month", "year"];
const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

type Place = "title" | "text";
type Candidate = {
  reading: Reading;
  in: Place;
  sentence: number;
  phrase: string;
  at: number;
  /** It is the day of a statement or a dateline. */
  said: boolean;
};

/** The last day that a reading may mean, or thereabouts. */
const lastDayOf = ({ until, date }: Reading): DayNumber =>
  dayIn(until ?? `${date}${date.length === 4 ? "-12-31" : date.length === 7 ? "-28" : ""}`)!;

/** A date of history or of a far plan; without a day of publication only a year is too little. */
function isFar(reading: Reading, today: DayNumber | undefined): boolean {
  if (today === undefined) return reading.precision === "year";
  const last = lastDayOf(reading);
  const over = reading.precision === "year" ? today : today - HISTORY;
  return last < over || last > today + PLAN;
}

/** A deadline, or the day since which something holds; a range is neither. */
const isBackground = (
  { from, to, until }: Reading,
  { codes }: Lexemes,
  around: string,
  { background }: Context,
): boolean =>
  until === undefined && (codes[from - 1] === "u" || codes[to] === "U" || background.test(around));

/** A title or text as it is looked at. */
type Passage = { text: string; place: Place; lexemes: Lexemes; sentences: Sentence[] };

const lex = (text: string, lang: string): Lexemes =>
  isUnspaced(lang)
    ? lexUnspaced(plainDigits(text))
    : lexSpaced(lang === "ar" ? plainDigits(text) : text, lang);

/** The sentence that a place of a passage is in. */
const sentenceAt = ({ sentences }: Passage, at: number): Sentence =>
  sentences.findLast(({ from }) => from <= at)!;

/** A reading with what stands around it; undefined where it cannot be the event's. */
function candidateOf(
  reading: Reading,
  passage: Passage,
  context: Context,
  today: DayNumber | undefined,
): Candidate | undefined {
  const { text, place, lexemes } = passage;
  const [start, end] = [lexemes.starts[reading.from]!, lexemes.ends[reading.to - 1]!];
  if (start >= SEEN) return undefined;
  const { from, to, index } = sentenceAt(passage, start);
  const before = text.slice(Math.max(from, start - AROUND), start);
  const around = `${before}${HERE}${text.slice(end, Math.min(to, end + AROUND))}`;
  if (isFar(reading, today) || isBackground(reading, lexemes, around, context)) return undefined;
  const phrase = text.slice(start, end);
  const said = context.said.test(around);
  return { reading, in: place, sentence: index, phrase, at: start, said };
}

/** What is found in a title or text, its own sentences around it. */
function candidatesIn(
  whole: string,
  place: Place,
  lang: string,
  today: DayNumber | undefined,
): Candidate[] {
  const text = whole.slice(0, SEEN + LONGEST);
  const lexemes = lex(text, lang);
  if (!HAS_DATE.test(lexemes.codes)) return [];
  const passage = { text, place, lexemes, sentences: sentencesOf(text, lang) };
  const context = CONTEXTS[lang]!;
  const found = readings(lexemes, (lexeme) => ({
    day: today,
    coming: () => {
      const at = lexemes.starts[lexeme]!;
      const { from, to } = sentenceAt(passage, at);
      return context.coming.test(`${text.slice(from, at)}${HERE}${text.slice(at, to)}`);
    },
  }));
  return found.flatMap((reading) => candidateOf(reading, passage, context, today) ?? []);
}

const zoneOf = (each: Candidate): number =>
  each.in === "title" ? 0 : each.sentence < LEAD ? 1 : 2;

/** What is done comes before what is said, title before lead before body, and in one sentence a day before a month. */
const rank = (each: Candidate): number[] => [
  each.said ? 1 : 0,
  zoneOf(each),
  each.sentence,
  PRECISIONS.indexOf(each.reading.precision),
  each.at,
];

const inOrder = (a: Candidate, b: Candidate): number => {
  const [left, right] = [rank(a), rank(b)];
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : left[at]! - right[at]!;
};

function confidenceIn(each: Candidate): number {
  const { rule, sure, conflict } = each.reading;
  const own = (CONFIDENCE[rule] ?? 0) - (sure ? 0 : WITHOUT_YEAR);
  const worth =
    own *
    (each.said ? OF_WORDS : 1) *
    (zoneOf(each) === 2 ? IN_BODY : 1) *
    (conflict === undefined ? 1 : IN_CONFLICT);
  return Math.round(worth * 100) / 100;
}

const conflictIn = ({ conflict, date }: Reading): Pick<EventDate, "conflict"> =>
  conflict === undefined
    ? {}
    : { conflict: { said: WEEKDAYS[conflict - 1]!, is: WEEKDAYS[weekdayOf(dayIn(date)!) - 1]! } };

/**
 * When the event of a report happened or is to happen, with the phrase that says so. Words that count from today are read
 * against the date of publication, and say nothing without one; dates of history, deadlines and far plans are not the
 * event's. A weekday that does not fit its day is kept as a conflict. "not stated" in languages without tables.
 */
export function eventDateOf({
  title,
  text,
  lang,
  date,
}: DatedReport): EventDate | typeof NOT_STATED {
  if (!isSpaced(lang) && !isUnspaced(lang)) return NOT_STATED;
  const today = date === undefined ? undefined : dayIn(date);
  const [best] = [
    ...candidatesIn(title, "title", lang, today),
    ...candidatesIn(text, "text", lang, today),
  ].toSorted(inOrder);
  if (!best) return NOT_STATED;
  const { reading, phrase, at } = best;
  return {
    date: reading.date,
    ...(reading.until && { until: reading.until }),
    basis: { phrase, in: best.in, at, rule: reading.rule },
    confidence: confidenceIn(best),
    ...conflictIn(reading),
  };
}
