import type { Filter } from "#lib/core/model/filter.ts";
import { NAMES } from "./names.ts";
import { normaliseFilter } from "./normalise.ts";
import { describeQuery, parseQuery } from "./query.ts";

const EVERYTHING = "Everything";

const queryWords = (text: string): string => {
  const outcome = parseQuery(text);
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

/** A filter in plain words: `Topics: Cyber & information · Countries: South Korea, United States`. */
export const describeFilter = (filter: Filter): string => {
  const { exclude = {}, ...asked } = normaliseFilter(filter);
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
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : EVERYTHING;
};

/**
 * The same without a word of free text, for a mail to somebody who may not have asked for it: a query would let
 * anybody write to any address in our name.
 */
export const describeFacets = (filter: Filter): string => {
  const { query, exclude = {}, ...asked } = normaliseFilter(filter);
  const { query: unwanted, sources = [], ...excluded } = exclude;
  const facets = describeFilter({ ...asked, exclude: excluded });
  const named =
    sources.length === 0
      ? facets
      : `${facets} · Without ${sources.length} ${sources.length === 1 ? "source" : "sources"}`;
  if (!query && !unwanted) return named;
  return named === EVERYTHING ? "A query of your own" : `${named}, and a query of your own`;
};
