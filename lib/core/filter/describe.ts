import { type Filter, LONGEST_QUERY } from "#lib/core/model/filter.ts";
import { NAMES } from "./names.ts";
import { normaliseFilter } from "./normalise.ts";
import { describeQuery, parseQuery } from "./query.ts";

const EVERYTHING = "Everything";

const queryWords = (text: string): string => {
  const outcome = parseQuery(text, LONGEST_QUERY);
  return outcome.ok ? describeQuery(outcome.query) : text;
};

/** `Japan, Poland or South Korea`. */
const anyOf = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" or ");

const listed = (
  title: string,
  facet: keyof typeof NAMES,
  codes: readonly string[] | undefined,
): string | undefined => {
  if (!codes) return undefined;
  const names = codes.map(NAMES[facet]);
  return `${title}: ${anyOf(facet === "topics" ? names : names.toSorted())}`;
};

const counted = (title: string, ids: readonly string[] | undefined, one: string, many: string) =>
  ids && `${title} ${ids.length} ${ids.length === 1 ? one : many}`;

/** What a reader follows, in plain words; ids are counted, since they say nothing. */
const describeFollow = (follow: NonNullable<Filter["follow"]>): (string | undefined)[] => [
  listed("always topics", "topics", follow.topics),
  listed("always sources", "sources", follow.sources),
  follow.query && `always query: ${queryWords(follow.query)}`,
  counted("always", follow.stories, "story", "stories"),
  counted("always", follow.threads, "thread", "threads"),
];

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * A filter in plain words, which say that any of a facet will do and that every facet must hold:
 * `Topics: Cyber & information; and countries: South Korea or United States`.
 */
export const describeFilter = (filter: Filter): string => {
  const { exclude = {}, follow = {}, ...asked } = normaliseFilter(filter);
  const all = [
    listed("topics", "topics", asked.topics),
    listed("countries", "countries", asked.countries),
    listed("pairs", "pairs", asked.pairs),
    asked.query && `query: ${queryWords(asked.query)}`,
    listed("languages", "languages", asked.languages),
    asked.minOrigins && `at least ${asked.minOrigins} independent sources`,
  ].filter(Boolean);
  const parts = [
    all.join("; and "),
    listed("without topics", "topics", exclude.topics),
    listed("without countries", "countries", exclude.countries),
    listed("without sources", "sources", exclude.sources),
    exclude.query && `without query: ${queryWords(exclude.query)}`,
    counted("without", exclude.stories, "story", "stories"),
    counted("without", exclude.threads, "thread", "threads"),
    ...describeFollow(follow),
  ].filter(Boolean);
  return parts.length > 0 ? capitalised(parts.join("; ")) : EVERYTHING;
};

/**
 * The same without a word of free text, for a mail to somebody who may not have asked for it: a query would let
 * anybody write to any address in our name. What is followed is left out: nobody follows before they have confirmed.
 */
export const describeFacets = (filter: Filter): string => {
  const { query, exclude = {}, follow: _, ...asked } = normaliseFilter(filter);
  const { query: unwanted, sources = [], ...excluded } = exclude;
  const facets = describeFilter({ ...asked, exclude: excluded });
  const named =
    sources.length === 0
      ? facets
      : `${facets}; without ${sources.length} ${sources.length === 1 ? "source" : "sources"}`;
  if (!query && !unwanted) return named;
  return named === EVERYTHING ? "A query of your own" : `${named}; and a query of your own`;
};
