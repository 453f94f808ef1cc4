import type { Filter } from "#lib/core/model/filter.ts";
import { factsOf, readQuery, textOf } from "./clauses.ts";
import type { Term, Word } from "./lexer.ts";
import type { Query } from "./query.ts";
import type { FilterStory } from "./story.ts";

/** What a story can be looked up by. Of the story as some reader gets it these are no others, but perhaps fewer. */
export const VALUES = {
  topics: (story: FilterStory) => factsOf(story).topics,
  countries: (story: FilterStory) => factsOf(story).countries,
  pairs: (story: FilterStory) => factsOf(story).pairs,
  languages: (story: FilterStory) => factsOf(story).languages,
  sources: ({ reports }: FilterStory) =>
    reports.flatMap(({ source }) => [source.id.toLowerCase(), source.name.toLowerCase()]),
  stories: ({ id }: FilterStory) => [id],
  threads: ({ threadId }: FilterStory) => [threadId],
  words: (story: FilterStory) => textOf(story).where.keys(),
} satisfies Record<string, (story: FilterStory) => Iterable<string>>;
export type By = keyof typeof VALUES;

/**
 * What a story cannot be without, if something is to hold of it: a value, a word that begins so, any of several needs or
 * all of them. Any of none is what no story has, all of none what every story has.
 */
export type Need =
  | { kind: "value"; by: By; value: string }
  | { kind: "beginning"; value: string }
  | { kind: "any" | "all"; parts: readonly Need[] };

const any = (parts: readonly Need[]): Need => ({ kind: "any", parts });
const all = (parts: readonly Need[]): Need => ({ kind: "all", parts });

const oneOf = (by: By, values: readonly string[]): Need =>
  any(values.map((value) => ({ kind: "value", by, value })));

const word = ({ text, prefix }: Word): Need =>
  prefix ? { kind: "beginning", value: text } : { kind: "value", by: "words", value: text };

const term = ({ words }: Term): Need => all(words.map(word));

/** The words without which a query does not hold. */
const said = (query: Query): Need => {
  if (query.kind === "not") return all([]);
  if (query.kind === "term") return term(query);
  if (query.kind === "near") return all([any(query.left.map(term)), any(query.right.map(term))]);
  const parts = query.parts.map(said);
  return query.kind === "and" ? all(parts) : any(parts);
};

/** What a story needs to be one that a normalised filter asks for, facet by facet; all of them. */
export const askedBy = ({ topics, countries, pairs, languages, query }: Filter): Need[] => [
  ...(topics ? [oneOf("topics", topics)] : []),
  ...(countries ? [oneOf("countries", countries)] : []),
  ...(pairs ? [oneOf("pairs", pairs)] : []),
  ...(query ? [said(readQuery(query))] : []),
  ...(languages ? [oneOf("languages", languages)] : []),
];

/** What a story needs to be one that a normalised filter follows; any of them. */
export const followedBy = ({ follow = {} }: Filter): Need[] => {
  const { topics = [], sources = [], stories = [], threads = [], query } = follow;
  return [
    oneOf("topics", topics),
    oneOf("sources", sources),
    oneOf("stories", stories),
    oneOf("threads", threads),
    ...(query ? [said(readQuery(query))] : []),
  ];
};

/** What a story needs to pass a normalised filter. */
export const needOf = (filter: Filter): Need => {
  const asked = all(askedBy(filter));
  return filter.follow ? any([asked, ...followedBy(filter)]) : asked;
};
