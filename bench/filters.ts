import { type CompiledFilter, compileFilter, matches } from "#lib/core/filter/match.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import type { Bench, Figure } from "./bench.ts";
import { type Chance, chance } from "./chance.ts";
import { median, middle, rounds, shortened } from "./measure.ts";
import { COUNTRIES } from "./readers.ts";
import { weekOfStories } from "./stories.ts";

const FILTERS = 2000;
const SEED = 13;
const ROUNDS = 5;
const TO = new Date("2026-11-20T08:00:00.000Z");
const FROM = new Date("2026-11-13T08:00:00.000Z");

const QUERIES = [
  "frigate OR submarine",
  "missile AND NOT exercise",
  '"air defence" NEAR/5 contract',
  "(drone* OR uncrewed) AND (army OR navy)",
];

const some = (list: readonly string[], most: number, random: Chance): string[] => [
  ...new Set(Array.from({ length: 1 + random.below(most) }, () => random.one(list))),
];
const topics = TOPICS.map(({ slug }) => slug);

/** What readers ask for: topics, countries, both, a pair; and, where queries are asked for, words. */
const KINDS: Record<string, readonly ((random: Chance) => Filter)[]> = {
  facets: [
    (random) => ({ topics: some(topics, 3, random) as Filter["topics"] }),
    (random) => ({ countries: some(COUNTRIES, 4, random) }),
    (random) => ({
      topics: some(topics, 2, random) as Filter["topics"],
      countries: some(COUNTRIES, 3, random),
      languages: ["en"],
    }),
    (random) => ({ pairs: ["KR-US"], exclude: { topics: [random.one(topics)] } }),
  ],
  queries: QUERIES.map((query) => (random: Chance) => ({
    query,
    countries: some(COUNTRIES, 8, random),
  })),
};

async function figure(
  { name, work }: { name: string; work: string },
  filters: readonly CompiledFilter[],
  stories: readonly Story[],
  target?: string,
): Promise<Figure> {
  let matched = 0;
  const costs = await rounds(ROUNDS, () => {
    matched = 0;
    for (const story of stories)
      for (const filter of filters) if (matches(filter, story).matched) matched += 1;
  });
  const count = filters.length * stories.length;
  const rate = (seconds: number): number => Math.round(count / seconds);
  return {
    name,
    value: rate(median(costs.map(({ cpu }) => cpu))),
    unit: "matches/CPU s",
    work,
    ...(target && { target }),
    ...middle(costs),
    rounds: costs.map(({ cpu }) => rate(cpu)),
    filters: filters.length,
    stories: stories.length,
    matched: shortened(matched / count),
  };
}

/** Compiled filters of every facet, then such with queries, each against every story of a week; and compiling them. */
export const bench: Bench = {
  start() {},
  async run() {
    const stories = await weekOfStories(SEED, FROM, TO);
    const random = chance(SEED);
    const drafts = (kinds: readonly ((random: Chance) => Filter)[]): Filter[] =>
      Array.from({ length: FILTERS }, (_, i) => kinds[i % kinds.length]!(random));
    const facets = drafts(KINDS["facets"]!);
    const queries = drafts(KINDS["queries"]!);
    const each = `each against the ${stories.length} stories of a week`;
    const compiled = await rounds(ROUNDS, () => facets.map(compileFilter));
    return [
      await figure(
        { name: "filters", work: `${FILTERS} filters by topics, countries and pairs, ${each}` },
        facets.map(compileFilter),
        stories,
        "> 1000000",
      ),
      await figure(
        { name: "filters.queries", work: `${FILTERS} filters by words and countries, ${each}` },
        queries.map(compileFilter),
        stories,
      ),
      {
        name: "filters.compile",
        value: Math.round(FILTERS / median(compiled.map(({ cpu }) => cpu))),
        unit: "filters/CPU s",
        work: `${FILTERS} filters by topics, countries and pairs compiled`,
        ...middle(compiled),
      },
    ];
  },
};
