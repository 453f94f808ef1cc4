import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileFilter, matches, passing } from "#lib/core/filter/match.ts";
import { StoryIndex } from "#lib/core/filter/story-index.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const TOPICS = ["cyber", "land", "maritime"] as const;
const COUNTRIES = ["KR", "JP", "US"];
const SOURCES = ["gazette", "herald", "courier"];
const WORDS = ["drone", "dronefleet", "frigate", "연합", "toy"];
const QUERIES = [
  "drone",
  "dron*",
  "NOT toy",
  "drone OR NOT toy",
  "drone frigate",
  '"drone frigate"',
  "(drone OR toy) NEAR/1 frigate",
  "연합훈련",
  "frigate AND NOT dron*",
  "absent",
  "absen*",
];

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const report = fc.record({
  source: fc.constantFrom(...SOURCES),
  title: fc.array(fc.constantFrom(...WORDS, "훈련"), { maxLength: 4 }).map((all) => all.join(" ")),
  lang: fc.constantFrom("en", "ko"),
});
const storyOf = (index: number): fc.Arbitrary<Story> =>
  fc
    .record({
      topics: some(TOPICS).map((all) => Object.fromEntries(all.map((slug) => [slug, 1]))),
      countries: fc.dictionary(
        fc.constantFrom(...COUNTRIES),
        fc.constantFrom("subject" as const, "venue" as const),
      ),
      pairs: fc.subarray(["JP-KR", "KR-US"]),
      reports: fc.array(report, { minLength: 1, maxLength: 3 }),
    })
    .map((sketch) => sampleStory({ ...sketch, id: `sto_${index}` }));
const stories = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => storyOf(index))));

const ids = some(["sto_0", "sto_1", "sto_2"]);
const targets = fc.record(
  {
    topics: some(TOPICS),
    sources: some([...SOURCES, "HERALD"]),
    query: fc.constantFrom(...QUERIES),
    stories: ids,
    threads: some(["thr_a", "thr_b"]),
  },
  { requiredKeys: [] },
);
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    topics: some(TOPICS),
    countries: some(COUNTRIES),
    pairs: some(["KR-US", "KR-JP"]),
    languages: some(["en", "ko"]),
    query: fc.constantFrom(...QUERIES),
    minOrigins: fc.constantFrom(1, 2),
    exclude: targets,
    follow: targets,
  },
  { requiredKeys: [] },
);

it("finds what matches, story by story, and nothing else passes", () => {
  fc.assert(
    fc.property(stories, filters, (all, filter) => {
      const compiled = compileFilter(filter);
      const index = new StoryIndex<Story>(all);
      const plain = all.filter((story) => matches(compiled, story).matched);
      const found = index.candidates(compiled).filter((story) => passing(compiled, story));
      expect(found).toEqual(plain);
    }),
    { seed: 9, numRuns: 1_000 },
  );
});

it("looks only at stories that have what is asked for", () => {
  const all = ["cyber", "land"].map((slug) =>
    sampleStory({ id: slug, topics: { [slug]: 1 }, title: `the ${slug} drone` }),
  );
  const found = (filter: Filter) =>
    new StoryIndex(all).candidates(compileFilter(filter)).map(({ id }) => id);
  expect(found({ topics: ["cyber"] })).toEqual(["cyber"]);
  expect(found({ query: "drone AND lan*" })).toEqual(["land"]);
  expect(found({ topics: ["cyber"], follow: { stories: ["land"] } })).toEqual(["cyber", "land"]);
  expect(found({ query: "NOT land" })).toHaveLength(2);
});
