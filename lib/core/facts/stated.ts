import { countryName } from "#lib/core/filter/names.ts";
import { type EventDate, NOT_STATED } from "#lib/core/model/event-date.ts";
import type { StatedFact } from "#lib/core/model/fact.ts";
import type { Item } from "#lib/core/model/item.ts";
import { citedOfficial } from "#lib/core/origins/origin.ts";
import { agreementsIn } from "./agreement.ts";
import { amountsIn } from "./amounts.ts";
import { dateText } from "./dates.ts";
import { officialKey, saysSame } from "./known.ts";
import { partiesIn } from "./parties.ts";
import { type Passage, passageOf } from "./passage.ts";

/** A report, and what is quoted of its text: facts are read in its title and there, since that is what readers see. */
export type FactInput = Pick<Item, "title" | "text" | "classification" | "source"> & {
  summary: string;
};

/** Surer than this, a phrase means the day of the event and not one that is merely named. */
const SURE = 0.8;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Digits of a number that tell it apart. */
const DIGITS = 4;

const agreementFacts = (passage: Passage): StatedFact[] =>
  agreementsIn(passage).map(({ matter, stage, text }) => ({
    kind: "agreement",
    key: `${matter} ${stage}`,
    text,
    where: passage.where,
  }));

const numberFacts = (passage: Passage): StatedFact[] =>
  amountsIn(passage).map(({ unit, value, text, isBound }) => ({
    kind: "number",
    key: `${unit} ${Number(value.toPrecision(DIGITS))}`,
    text,
    where: isBound ? "body" : passage.where,
  }));

const placeFacts = ({ classification }: FactInput, title: Passage, lead: Passage): StatedFact[] =>
  classification.countries.flatMap(({ code, role, evidence }) => {
    if (role !== "venue") return [];
    const country = countryName(code);
    const isIn = (passage: Passage) => evidence.some((words) => passage.text.includes(words));
    const where = isIn(title) ? "title" : isIn(lead) ? "lead" : "body";
    const named = title.lang === "en" ? evidence.find((words) => words !== country) : undefined;
    const text = named ? `${named}, ${country}` : country;
    return [{ kind: "place", key: code, text, where }];
  });

const dateFacts = (date: EventDate, summary: string): StatedFact[] => {
  if (date.confidence < SURE || !DAY.test(date.date)) return [];
  const { phrase } = date.basis;
  const where = date.basis.in === "title" ? "title" : summary.includes(phrase) ? "lead" : "body";
  const key = date.until ? `${date.date}/${date.until}` : date.date;
  return [{ kind: "date", key, text: dateText(date), where }];
};

const officialFacts = (input: FactInput): StatedFact[] => {
  const { lang, countries } = input.classification;
  const cited = citedOfficial({ ...input, lang, countries });
  return cited
    ? [{ kind: "official", key: officialKey(cited), text: cited.name, where: "body" }]
    : [];
};

/** Each once, where it stands first and in the words that stand there. */
const once = (facts: readonly StatedFact[]): StatedFact[] => {
  const told: StatedFact[] = [];
  for (const fact of facts) if (!told.some((each) => saysSame(each, fact))) told.push(fact);
  return told;
};

/**
 * What a report states in its title and in what is quoted of it, and who is named further on. An official voice that it
 * cites is no confirmation of its own (that is its origin), but no news either.
 */
export function statedFacts(input: FactInput): StatedFact[] {
  const { classification } = input;
  const { lang, eventDate } = classification;
  const title = passageOf(input.title, lang, "title");
  const lead = passageOf(input.summary, lang, "lead");
  return once([
    ...partiesIn(classification, title, lead),
    ...[title, lead].flatMap(agreementFacts),
    ...placeFacts(input, title, lead),
    ...(eventDate && eventDate !== NOT_STATED ? dateFacts(eventDate, input.summary) : []),
    ...[title, lead].flatMap(numberFacts),
    ...officialFacts(input),
  ]);
}
