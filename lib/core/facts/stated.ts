import { countryName } from "#lib/core/filter/names.ts";
import { NOT_STATED } from "#lib/core/model/event-date.ts";
import type { StatedFact } from "#lib/core/model/fact.ts";
import type { Classification } from "#lib/core/model/item.ts";
import type { Origin } from "#lib/core/model/origin.ts";

/** A report as its readers are told of it. */
export type FactInput = {
  title: string;
  /** What is quoted of its text. */
  summary: string;
  classification: Classification;
  origin: Origin;
};

const whereIn = (words: readonly string[], { title, summary }: FactInput) =>
  words.some((word) => title.includes(word))
    ? "title"
    : words.some((word) => summary.includes(word))
      ? "lead"
      : undefined;

const partiesIn = (input: FactInput): StatedFact[] =>
  input.classification.countries.flatMap(({ code, role, evidence }) => {
    const where = whereIn(evidence, input);
    if (role !== "subject" || !where) return [];
    return [{ kind: "party", key: code, text: countryName(code), where }];
  });

const dateIn = ({ classification: { eventDate } }: FactInput): StatedFact[] => {
  if (!eventDate || eventDate === NOT_STATED) return [];
  const { date, until, basis } = eventDate;
  const key = until ? `${date}/${until}` : date;
  return [
    { kind: "date", key, text: basis.phrase, where: basis.in === "title" ? "title" : "lead" },
  ];
};

const officialIn = ({ origin: { kind, id, name, state } }: FactInput): StatedFact[] =>
  kind === "official" ? [{ kind: "official", key: state ?? id, text: name, where: "lead" }] : [];

/** What a report states in its title and in what is quoted of it. */
export const statedFacts = (input: FactInput): StatedFact[] => [
  ...partiesIn(input),
  ...dateIn(input),
  ...officialIn(input),
];
