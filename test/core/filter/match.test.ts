import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileFilter, matches } from "#lib/core/filter/match.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const ask = (filter: Filter, story = drill) => matches(compileFilter(filter), story);

const drill = sampleStory({
  title: "Seoul and Washington open a joint exercise",
  summary: "Frigates take part.",
  topics: { exercises: 3, maritime: 1 },
  countries: { KR: "subject", US: "subject", JP: "venue", CN: "mentioned" },
  pairs: ["KR-NATO", "KR-US"],
  reports: [
    { source: "gazette", lang: "en" },
    { source: "sinmun", lang: "ko", title: "해군 연합훈련 시작" },
    { source: "gazette", lang: "en", summary: "Submarines stay away." },
  ],
});
const yonhap = { id: "agency:yonhap", name: "Yonhap", kind: "agency", evidence: "" } as const;
const retold = sampleStory({
  reports: [
    { source: "gazette", origin: yonhap },
    { source: "herald", origin: yonhap },
    { source: "sinmun" },
  ],
});
const atSea = sampleStory({ countries: { JP: "venue", CN: "mentioned" } });
const nowhere = sampleStory({ countries: {} });
const named = sampleStory({ countries: { KR: "mentioned" } });

describe("which stories pass", () => {
  it.each<[string, Filter, typeof drill, boolean]>([
    ["an empty filter is everything", {}, drill, true],
    ["empty facets are no facets", { topics: [], exclude: {}, query: " " }, nowhere, true],
    ["one topic of several is enough", { topics: ["cyber", "maritime"] }, drill, true],
    ["another topic is not", { topics: ["cyber"] }, drill, false],
    ["a subject passes", { countries: ["US"] }, drill, true],
    ["one country of several is enough", { countries: ["BR", "KR"] }, drill, true],
    ["a venue does not pass beside a subject", { countries: ["JP"] }, drill, false],
    ["a venue passes where nobody is the subject", { countries: ["JP"] }, atSea, true],
    ["a mention never passes", { countries: ["CN"] }, atSea, false],
    ["a mention never passes, even alone", { countries: ["KR"] }, named, false],
    ["no country never passes a country filter", { countries: ["KR"] }, nowhere, false],
    ["facets all have to hold", { topics: ["exercises"], countries: ["BR"] }, drill, false],
    ["and may", { topics: ["exercises"], countries: ["KR"] }, drill, true],
    ["a pair passes", { pairs: ["KR-US"] }, drill, true],
    ["a pair passes either way round", { pairs: ["NATO-KR"] }, drill, true],
    ["another pair does not", { pairs: ["JP-US"] }, drill, false],
    ["any report's language counts", { languages: ["ko"] }, drill, true],
    ["a language nobody wrote does not", { languages: ["fr"] }, drill, false],
    ["two outlets are two origins", { minOrigins: 2 }, drill, true],
    ["two reports of one outlet are one", { minOrigins: 3 }, drill, false],
    ["outlets that retell one agency are one", { minOrigins: 3 }, retold, false],
    ["and count beside another's own report", { minOrigins: 2 }, retold, true],
    [
      "and without it they are alone",
      { minOrigins: 2, exclude: { sources: ["sinmun"] } },
      retold,
      false,
    ],
    ["a query looks into titles", { query: '"joint exercise"' }, drill, true],
    ["and into every report", { query: "연합훈련 submarines" }, drill, true],
    ["but not into halves of words", { query: "marine*" }, drill, false],
    [
      "an excluded topic keeps out, however weak",
      { exclude: { topics: ["maritime"] } },
      drill,
      false,
    ],
    ["an excluded subject keeps out", { exclude: { countries: ["US"] } }, drill, false],
    [
      "an excluded country that is only named does not",
      { exclude: { countries: ["CN"] } },
      drill,
      true,
    ],
    ["excluded words keep out", { exclude: { query: "submarin*" } }, drill, false],
    ["other excluded words do not", { exclude: { query: "tank" } }, drill, true],
    [
      "an excluded source leaves the other outlets",
      { exclude: { sources: ["gazette"] } },
      drill,
      true,
    ],
    ["in any case and by name", { exclude: { sources: ["Gazette", "SINMUN"] } }, drill, false],
    [
      "but its words are gone",
      { query: "submarines", exclude: { sources: ["gazette"] } },
      drill,
      false,
    ],
    [
      "and it counts for nothing",
      { minOrigins: 2, exclude: { sources: ["sinmun"] } },
      drill,
      false,
    ],
  ])("%s", (_, filter, story, passes) => {
    expect(ask(filter, story).matched).toBe(passes);
  });
});

describe("reasons", () => {
  it("name every clause that holds, in plain words", () => {
    const filter: Filter = {
      topics: ["exercises", "cyber"],
      countries: ["KR", "BR"],
      pairs: ["US-KR"],
      languages: ["ko"],
      minOrigins: 2,
      query: '"joint exercise" OR parade',
    };
    expect(ask(filter).reasons).toEqual([
      "topic Exercises & training",
      "country South Korea",
      "pair South Korea with United States",
      "language Korean",
      "2 independent sources",
      'query: "joint exercise"',
    ]);
  });

  it("show a query that only forbids as a whole", () => {
    expect(ask({ query: "NOT parade" }).reasons).toEqual(["query: not parade"]);
  });

  it("are none for everything, and none for what does not pass", () => {
    expect(ask({})).toEqual({ matched: true, reasons: [] });
    expect(ask({ topics: ["exercises"], countries: ["BR"] }).reasons).toEqual([]);
  });
});

describe("a near miss", () => {
  it.each<[Filter, string | undefined]>([
    [{ topics: ["exercises"], countries: ["BR", "XK"] }, "country Brazil or country Kosovo"],
    [{ topics: ["exercises"], minOrigins: 3 }, "at least 3 independent sources"],
    [{ topics: ["exercises"], query: "parade OR gala" }, "query: parade or gala"],
    [{ exclude: { countries: ["KR"] } }, "excluded country South Korea"],
    [{ topics: ["exercises"], exclude: { query: "frigates" } }, "excluded query: frigates"],
    [{ exclude: { sources: ["gazette", "sinmun"] } }, "excluded sources alone tell it"],
    [{ topics: ["cyber"] }, undefined],
    [{ topics: ["cyber"], countries: ["BR"], languages: ["ko"] }, undefined],
    [{ topics: ["cyber"], exclude: { sources: ["gazette", "sinmun"] } }, undefined],
    [{ topics: ["exercises"] }, undefined],
  ])("%j: %s", (filter, nearMiss) => {
    expect(ask(filter).nearMiss).toBe(nearMiss);
  });
});

it("refuses to compile a query that cannot be read, quoting it", () => {
  expect(() => compileFilter({ query: "drone AND" })).toThrow(/drone AND/);
  expect(() => compileFilter({ exclude: { query: "(kite" } })).toThrow(/never closed/);
  expect(() => compileFilter({ query: " " })).not.toThrow();
});

describe("facets in general", () => {
  const slugs = TOPICS.map((topic) => topic.slug);
  const some = fc.subarray(slugs, { minLength: 1 });
  const lands = fc.subarray(["KR", "US", "JP", "BR"], { minLength: 1 });
  const stories = fc
    .record({ topics: some, subjects: fc.subarray(["KR", "US", "JP", "BR"]) })
    .map(({ topics, subjects }) =>
      sampleStory({
        topics: Object.fromEntries(topics.map((slug) => [slug, 1])),
        countries: Object.fromEntries(subjects.map((code) => [code, "subject"])),
      }),
    );

  it("or within, and across, exclusions last", () => {
    fc.assert(
      fc.property(stories, some, lands, lands, (story, topics, countries, out) => {
        const has = (codes: readonly string[]) =>
          story.countries.some(({ code }) => codes.includes(code));
        const expected =
          story.topics.some(({ slug }) => topics.includes(slug)) && has(countries) && !has(out);
        const filter = { topics, countries, exclude: { countries: out } };
        expect(ask(filter, story).matched).toBe(expected);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
