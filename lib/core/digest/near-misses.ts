import { compileFilter, matches } from "#lib/core/filter/match.ts";
import { NAMES } from "#lib/core/filter/names.ts";
import { countriesAbout } from "#lib/core/filter/story.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ToldStory } from "#lib/core/model/story.ts";

const EXAMPLES = 2;
const FACETS = ["topics", "countries", "pairs", "languages"] as const;
type Facet = (typeof FACETS)[number];

/** Stories that one clause alone kept out, and what would let most of them in. */
export type NearMiss = {
  /** What they lack, in plain words. */
  clause: string;
  stories: number;
  examples: { id: string; title: string }[];
  /** The value that most of them have where the clause asks for another; absent where nothing can be added. */
  add?: { facet: Facet; value: string; name: string; stories: number };
};

const VALUES: Record<Facet, (story: ToldStory) => readonly string[]> = {
  topics: (story) => story.topics.map(({ slug }) => slug),
  countries: (story) => countriesAbout(story).map(({ code }) => code),
  pairs: (story) => story.pairs,
  languages: (story) => story.reports.map(({ language }) => language),
};

/** Which facet a clause is of, by the words it uses of what it lacks. */
const facetsOf = (filter: Filter): Map<string, Facet> =>
  new Map(
    FACETS.flatMap((facet) => {
      const [clause] = filter[facet] ? compileFilter({ [facet]: filter[facet] }).clauses : [];
      return clause ? [[clause.missing, facet] as const] : [];
    }),
  );

const mostOften = (lists: readonly (readonly string[])[]): [string, number] | undefined => {
  const counts = new Map<string, number>();
  for (const value of lists.flatMap((list) => [...new Set(list)]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
};

const adding = (facet: Facet | undefined, missed: readonly ToldStory[]): Pick<NearMiss, "add"> => {
  const [value, stories] = (facet && mostOften(missed.map(VALUES[facet]))) ?? [];
  if (!facet || value === undefined || stories === undefined) return {};
  return { add: { facet, value, name: NAMES[facet](value), stories } };
};

/** What a filter narrowly missed among stories, by the clause that kept it out, most first. */
export const nearMissesOf = (stories: readonly ToldStory[], filter: Filter): NearMiss[] => {
  const compiled = compileFilter(filter);
  const facets = facetsOf(compiled.filter);
  const missed = new Map<string, ToldStory[]>();
  for (const story of stories) {
    const { nearMiss } = matches(compiled, story);
    if (nearMiss === undefined) continue;
    const known = missed.get(nearMiss);
    if (known) known.push(story);
    else missed.set(nearMiss, [story]);
  }
  return [...missed]
    .map(([clause, kept]) => ({
      clause,
      stories: kept.length,
      examples: kept.slice(0, EXAMPLES).map(({ id, title }) => ({ id, title })),
      ...adding(facets.get(clause), kept),
    }))
    .toSorted((a, b) => b.stories - a.stories || (a.clause < b.clause ? -1 : 1));
};
