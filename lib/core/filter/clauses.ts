import { type Filter, LONGEST_QUERY } from "#lib/core/model/filter.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { NAMES } from "./names.ts";
import { describeQuery, parseQuery, type Query } from "./query.ts";
import { codesAbout, type FilterStory } from "./story.ts";
import { findQuery, type QueryText, queryText } from "./text.ts";

/** One condition of a filter. */
export type Clause = {
  /** Whether it asks for something (true) or keeps something out. */
  asks: boolean;
  /** What a reader is told when this clause alone keeps a story out. */
  missing: string;
  /** Why the clause holds of the story, in plain words; undefined when it does not hold. */
  judge: (story: FilterStory) => string[] | undefined;
  /** Whether it holds, where nobody asks why and that is quicker to say. */
  holds?: (story: FilterStory) => boolean;
};

type Facet = "topics" | "countries" | "pairs" | "languages";

/** What clauses ask of a story, worked out once however many filters ask; stories never change in place. */
type Facts = Record<Facet, readonly string[]> & { origins?: number; text?: QueryText };

const known = new WeakMap<FilterStory, Facts>();

export const factsOf = (story: FilterStory): Facts => {
  let facts = known.get(story);
  if (!facts) {
    facts = {
      topics: story.topics.map((label) => label.slug),
      countries: codesAbout(story),
      pairs: story.pairs,
      languages: [...new Set(story.reports.map((report) => report.language))],
    };
    known.set(story, facts);
  }
  return facts;
};

/** The words of a story, cut up only when a query asks for them. */
export const textOf = (story: FilterStory): QueryText => {
  const facts = factsOf(story);
  if (!facts.text) {
    const reports = story.reports.flatMap((report) => [report.title, report.summary]);
    facts.text = queryText([...new Set([story.title, story.summary, ...reports])]);
  }
  return facts.text;
};

/** How many independent origins a story has, counted only when a filter asks. */
const originCount = (story: FilterStory): number =>
  (factsOf(story).origins ??= originsOf(story).length);

const NOUNS: Record<Facet, string> = {
  topics: "topic",
  countries: "country",
  pairs: "pair",
  languages: "language",
};

/** What a reader is told of a story that has these: `language English`. */
export const reasonsOf = (facet: Facet, codes: readonly string[]): string[] =>
  codes.map((code) => `${NOUNS[facet]} ${NAMES[facet](code)}`);

const listClause = (facet: Facet, codes: readonly string[]): Clause => {
  const names = reasonsOf(facet, codes);
  const wanted = new Set(codes);
  return {
    asks: true,
    missing: names.join(" or "),
    judge: (story) => {
      const has = factsOf(story)[facet];
      const hits = names.filter((_, index) => has.includes(codes[index]!));
      return hits.length > 0 ? hits : undefined;
    },
    holds: (story) => factsOf(story)[facet].some((code) => wanted.has(code)),
  };
};

const unlistClause = (facet: Facet, codes: readonly string[]): Clause => {
  const listed = listClause(facet, codes);
  return {
    asks: false,
    missing: `excluded ${listed.missing}`,
    judge: (story) => (listed.judge(story) ? undefined : []),
  };
};

/** Reads a query that was checked when it came in, or was made of such. Throws on any other. */
export const readQuery = (text: string): Query => {
  const outcome = parseQuery(text, LONGEST_QUERY);
  if (!outcome.ok) throw new Error(`query "${text}": ${outcome.error.message}`);
  return outcome.query;
};

const queryClause = (text: string): Clause => {
  const query = readQuery(text);
  const words = describeQuery(query);
  return {
    asks: true,
    missing: `query: ${words}`,
    judge: (story) => {
      const found = findQuery(query, textOf(story));
      return found && [`query: ${found.length > 0 ? found.join(", ") : words}`];
    },
  };
};

const unqueryClause = (text: string): Clause => {
  const query = readQuery(text);
  return {
    asks: false,
    missing: `excluded query: ${describeQuery(query)}`,
    judge: (story) => (findQuery(query, textOf(story)) ? undefined : []),
  };
};

const originsClause = (least: number): Clause => ({
  asks: true,
  missing: `at least ${least} independent sources`,
  judge: (story) => {
    const origins = originCount(story);
    return origins >= least ? [`${origins} independent sources`] : undefined;
  },
});

const unnamedClause = (what: "story" | "thread", ids: readonly string[]): Clause => {
  const unwanted = new Set(ids);
  return {
    asks: false,
    missing: `excluded ${what}`,
    judge: (story) => (unwanted.has(what === "story" ? story.id : story.threadId) ? undefined : []),
  };
};

/** The clauses of a normalised filter, the quick ones first; excluded sources are taken out of the story before. */
export const clausesOf = (filter: Filter): Clause[] => {
  const { exclude = {} } = filter;
  const clauses = [
    filter.topics && listClause("topics", filter.topics),
    filter.countries && listClause("countries", filter.countries),
    filter.pairs && listClause("pairs", filter.pairs),
    filter.languages && listClause("languages", filter.languages),
    filter.minOrigins && originsClause(filter.minOrigins),
    exclude.stories && unnamedClause("story", exclude.stories),
    exclude.threads && unnamedClause("thread", exclude.threads),
    exclude.topics && unlistClause("topics", exclude.topics),
    exclude.countries && unlistClause("countries", exclude.countries),
    filter.query && queryClause(filter.query),
    exclude.query && unqueryClause(exclude.query),
  ];
  return clauses.filter((clause) => typeof clause === "object");
};
