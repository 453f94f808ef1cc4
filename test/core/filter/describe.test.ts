import { expect, it } from "vitest";
import { describeFilter } from "#lib/core/filter/describe.ts";
import { countryName, languageName } from "#lib/core/filter/names.ts";

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
    "Topics: Defence diplomacy & alliances, Cyber & information · Countries: Kosovo, South Korea, United States" +
      " · Pairs: South Korea and NATO, South Korea and United States · Query: drone and (strike or raid)" +
      " · Languages: English, Korean · At least 2 independent sources · Without topics: People & society" +
      " · Without countries: Brazil · Without sources: gazette · Without query: toy",
  );
});

it("calls an empty filter everything, and quotes a query that cannot be read", () => {
  expect(describeFilter({ topics: [] })).toBe("Everything");
  expect(describeFilter({ query: "drone AND" })).toBe("Query: drone AND");
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
