import { pairOf } from "#lib/core/model/common.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";

const same = (value: string): string => value;
const upper = (value: string): string => value.toUpperCase();
const lower = (value: string): string => value.toLowerCase();

// Most facets of most filters are absent, and a story makes many filters ready: what is absent costs nothing here.
const sorted = (values: readonly string[] = [], spelled = same): string[] =>
  values.length > 0
    ? [...new Set(values.map((value) => spelled(value).trim()).filter(Boolean))].toSorted()
    : [];

const pair = (value: string): string => {
  const [a = "", b = ""] = value.trim().toUpperCase().split("-");
  return pairOf(a, b);
};

const SLUGS = TOPICS.map(({ slug }) => slug);
const topics = (slugs: readonly TopicSlug[] = []): TopicSlug[] =>
  slugs.length > 0 ? SLUGS.filter((slug) => slugs.includes(slug)) : [];

/** A facet without a value is no facet. */
const filled = <T extends Record<string, string | object>>(facets: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(facets).filter(([, value]) =>
      typeof value === "object" ? Object.keys(value).length > 0 : value !== "",
    ),
  ) as Partial<T>;

/** Marks that turn the direction of text: nothing is found by them, and in a subject they would turn what follows. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const query = (text = ""): string => text && text.replace(TURNS, "").trim().replace(/\s+/g, " ");

const excluded = (exclude: NonNullable<Filter["exclude"]>) =>
  filled({
    topics: topics(exclude.topics),
    countries: sorted(exclude.countries, upper),
    sources: sorted(exclude.sources, lower),
    query: query(exclude.query),
    stories: sorted(exclude.stories),
    threads: sorted(exclude.threads),
  });

const followed = (follow: NonNullable<Filter["follow"]>) =>
  filled({
    topics: topics(follow.topics),
    sources: sorted(follow.sources, lower),
    query: query(follow.query),
    stories: sorted(follow.stories),
    threads: sorted(follow.threads),
  });

/**
 * The one spelling of a filter: values sorted and once each, codes in their case, pairs in alphabetical order,
 * empty facets and a `minOrigins` of 1 left out. Filters that ask the same in the same words come out equal.
 */
export const normaliseFilter = (filter: Filter): Filter => {
  const { exclude, follow, minOrigins = 1 } = filter;
  return {
    ...filled({
      topics: topics(filter.topics),
      countries: sorted(filter.countries, upper),
      pairs: sorted(filter.pairs, pair),
      query: query(filter.query),
      exclude: exclude ? excluded(exclude) : {},
      follow: follow ? followed(follow) : {},
      languages: sorted(filter.languages, lower),
    }),
    ...(minOrigins > 1 && { minOrigins }),
  };
};
