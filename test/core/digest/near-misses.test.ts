import { expect, it } from "vitest";
import { nearMissesOf } from "#lib/core/digest/near-misses.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const stories = [
  sampleStory({ id: "sto_hit", topics: { cyber: 2 }, countries: { KR: "subject" } }),
  sampleStory({ id: "sto_a", title: "A", topics: { land: 2 }, countries: { KR: "subject" } }),
  sampleStory({
    id: "sto_b",
    title: "B",
    topics: { land: 2, policy: 1 },
    countries: { KR: "venue" },
  }),
  sampleStory({ id: "sto_c", title: "C", topics: { policy: 1 }, countries: { KR: "subject" } }),
  sampleStory({ id: "sto_d", title: "D", topics: { cyber: 2 }, countries: { JP: "subject" } }),
  sampleStory({ id: "sto_far", topics: { land: 2 }, countries: { JP: "subject" } }),
];

it("names the clause that alone kept stories out, examples, and what would let most of them in", () => {
  expect(nearMissesOf(stories, { topics: ["cyber"], countries: ["KR"] })).toEqual([
    {
      clause: "topic Cyber & information",
      stories: 3,
      examples: [
        { id: "sto_a", title: "A" },
        { id: "sto_b", title: "B" },
      ],
      add: { facet: "topics", value: "land", name: "Land forces", stories: 2 },
    },
    {
      clause: "country South Korea",
      stories: 1,
      examples: [{ id: "sto_d", title: "D" }],
      add: { facet: "countries", value: "JP", name: "Japan", stories: 1 },
    },
  ]);
});

it("offers nothing to add where a clause counts or keeps out", () => {
  const misses = nearMissesOf(stories, {
    countries: ["KR"],
    minOrigins: 2,
    exclude: { topics: ["policy"] },
  });
  expect(misses.map(({ clause, add }) => [clause, add])).toEqual([
    ["at least 2 independent sources", undefined],
  ]);
  expect(nearMissesOf(stories, { exclude: { topics: ["policy"] } })).toMatchObject([
    { clause: "excluded topic Policy, budget & strategy", stories: 2 },
  ]);
});

it("calls nothing a near miss of a filter of one clause, or every story would be one", () => {
  expect(nearMissesOf(stories, { topics: ["terrorism"] })).toEqual([]);
  expect(nearMissesOf(stories, {})).toEqual([]);
});
