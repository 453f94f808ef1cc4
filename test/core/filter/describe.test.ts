import { expect, it } from "vitest";
import { describeFacets, describeFilter } from "#lib/core/filter/describe.ts";
import { countryName, languageName } from "#lib/core/filter/names.ts";
import type { Filter } from "#lib/core/model/filter.ts";

it("tells a filter in plain words, topics in the order of the digest, names in alphabetical order", () => {
  expect(
    describeFilter({
      topics: ["cyber", "diplomacy"],
      countries: ["US", "KR", "XK"],
      pairs: ["US-KR", "KR-NATO"],
      query: "drone (strike OR raid)",
      languages: ["ko", "en"],
      minOrigins: 2,
      exclude: { topics: ["personnel"], countries: ["BR"], sources: ["gazette"], query: "toy" },
    }),
  ).toBe(
    "Topics: Defence diplomacy & alliances or Cyber & information; and countries: Kosovo, South Korea or United States" +
      "; and pairs: South Korea with NATO or South Korea with United States; and query: drone and (strike or raid)" +
      "; and languages: English or Korean; and at least 2 independent sources; without topics: People & society" +
      "; without countries: Brazil; without sources: gazette; without query: toy",
  );
});

it("calls an empty filter everything, and quotes a query that cannot be read", () => {
  expect(describeFilter({ topics: [] })).toBe("Everything");
  expect(describeFilter({ query: "drone AND" })).toBe("Query: drone AND");
});

it.each([
  [{}, "Everything"],
  [{ query: "see https://lure.example" }, "A query of your own"],
  [{ exclude: { query: "lure" } }, "A query of your own"],
  [{ topics: ["cyber"], query: "lure" }, "Topics: Cyber & information; and a query of your own"],
  [
    { countries: ["KR"], exclude: { countries: ["BR"], sources: ["lure.example"] } },
    "Countries: South Korea; without countries: Brazil; without 1 source",
  ],
  [{ exclude: { sources: ["a", "b"] } }, "Everything; without 2 sources"],
] as [Filter, string][])("tells %j to somebody who may not have written it", (filter, text) => {
  expect(describeFacets(filter)).toBe(text);
});

it("has a name for every code, if only the code", () => {
  expect(["XK", "TW", "EU", "AA", "NATO"].map(countryName)).toEqual([
    "Kosovo",
    "Taiwan",
    "European Union",
    "AA",
    "NATO",
  ]);
  expect(["ko", "und"].map(languageName)).toEqual(["Korean", "unknown language"]);
});
