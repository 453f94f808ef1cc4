import { type Filter, LONGEST_QUERY } from "#lib/core/model/filter.ts";
import { NAMES } from "./names.ts";
import { normaliseFilter } from "./normalise.ts";
import { describeQuery, parseQuery } from "./query.ts";

const EVERYTHING = "Everything";

const queryWords = (text: string): string => {
  const outcome = parseQuery(text, LONGEST_QUERY);
  return outcome.ok ? describeQuery(outcome.query) : text;
};

const listed = (
  title: string,
  facet: keyof typeof NAMES,
  codes: readonly string[] | undefined,
): string | undefined => {
  if (!codes) return undefined;
  const names = codes.map(NAMES[facet]);
  return `${title}: ${(facet === "topics" ? names : names.toSorted()).join(", ")}`;
};

const counted = (title: string, ids: readonly string[] | undefined, one: string, many: string) =>
  ids && `${title} ${ids.length} ${ids.length === 1 ? one : many}`;

/** What a reader follows, in plain words; ids are counted, since they say nothing. */
const describeFollow = (follow: NonNullable<Filter["follow"]>): (string | undefined)[] => [
  listed("Always topics", "topics", follow.topics),
  listed("Always sources", "sources", follow.sources),
  follow.query && `Always query: ${queryWords(follow.query)}`,
  counted("Always", follow.stories, "story", "stories"),
  counted("Always", follow.threads, "thread", "threads"),
];

/** A filter in plain words: `Topics: Cyber & information · Countries: South Korea, United States`. */
export const describeFilter = (filter: Filter): string => {
  const { exclude = {}, follow = {}, ...asked } = normaliseFilter(filter);
  const parts = [
    listed("Topics", "topics", asked.topics),
    listed("Countries", "countries", asked.countries),
    listed("Pairs", "pairs", asked.pairs),
    asked.query && `Query: ${queryWords(asked.query)}`,
    listed("Languages", "languages", asked.languages),
    asked.minOrigins && `At least ${asked.minOrigins} independent sources`,
    listed("Without topics", "topics", exclude.topics),
    listed("Without countries", "countries", exclude.countries),
    listed("Without sources", "sources", exclude.sources),
    exclude.query && `Without query: ${queryWords(exclude.query)}`,
    counted("Without", exclude.stories, "story", "stories"),
    counted("Without", exclude.threads, "thread", "threads"),
    ...describeFollow(follow),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : EVERYTHING;
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
      : `${facets} · Without ${sources.length} ${sources.length === 1 ? "source" : "sources"}`;
  if (!query && !unwanted) return named;
  return named === EVERYTHING ? "A query of your own" : `${named}, and a query of your own`;
};
