import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNamed, keysOf, postingKeys } from "#lib/core/alerts/postings.ts";
import { type AlertProfile, concernOf } from "#lib/core/alerts/profile.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ReaderRule } from "#lib/core/model/subscription.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const NOW = "2026-10-05T12:00:00.000Z";
const NOTHING: AlertProfile = { filter: {}, mutes: [], follows: [], minOrigins: 1 };
const LONG = "donaudampfschifffahrtsgesellschaftskapitän";
const WORDS = ["drone", "dronefleet", "frigate", "연합", "訓練", "toy", LONG];
const QUERIES = [
  "drone",
  "dron*",
  "NOT toy",
  "drone OR NOT toy",
  "drone frigate",
  '"drone frigate" OR absen*',
  "(drone OR toy) NEAR/1 frigate",
  "연합훈련",
  "연합훈*",
  '"訓 練" NEAR/3 drone OR frigate',
  "frigate AND NOT dron*",
  LONG,
  `${LONG.slice(0, 36)}*`,
];

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const topics = some(["cyber", "land", "maritime"] as const);
const report = fc.record({
  source: fc.constantFrom("gazette", "herald", "courier"),
  title: fc.array(fc.constantFrom(...WORDS, "훈련"), { maxLength: 4 }).map((all) => all.join(" ")),
  lang: fc.constantFrom("en", "ko"),
});
const stories = fc
  .record({
    topics: topics.map((all) => Object.fromEntries(all.map((slug) => [slug, 1]))),
    countries: fc.dictionary(
      fc.constantFrom("KR", "JP", "US"),
      fc.constantFrom("subject" as const, "venue" as const),
    ),
    pairs: fc.subarray(["JP-KR", "KR-US"]),
    reports: fc.array(report, { minLength: 1, maxLength: 3 }),
  })
  .map((sketch) => sampleStory(sketch));

const values: Record<ReaderRule["kind"], readonly string[]> = {
  story: ["sto_a", "sto_b"],
  thread: ["thr_a", "thr_b"],
  source: ["gazette", "HERALD"],
  topic: ["cyber", "land"],
  word: [...WORDS, "drone frigate", "훈련"],
};
const rules: fc.Arbitrary<ReaderRule[]> = fc.array(
  fc.constantFrom(...(Object.keys(values) as ReaderRule["kind"][])).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      value: fc.constantFrom(...values[kind]),
      until: fc.constantFrom("2026-10-04T12:00:00.000Z", "2026-10-06T12:00:00.000Z"),
    }),
  ),
  { maxLength: 3 },
);
const filters: fc.Arbitrary<Filter> = fc.record(
  {
    topics,
    countries: some(["KR", "JP", "us"]),
    pairs: some(["KR-US", "KR-JP"]),
    languages: some(["en", "ko"]),
    query: fc.constantFrom(...QUERIES),
    minOrigins: fc.constantFrom(1, 2),
    exclude: fc.record({ sources: some(["gazette", "herald"]) }, { requiredKeys: [] }),
    follow: fc.record({ topics, query: fc.constantFrom(...QUERIES) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const profiles: fc.Arbitrary<AlertProfile> = fc.record({
  filter: filters,
  mutes: rules,
  follows: rules,
  minOrigins: fc.constantFrom(1, 2),
});

describe("the keys of a reader", () => {
  it("are such that no story which concerns the reader lacks all of them", () => {
    let concerned = 0;
    fc.assert(
      fc.property(profiles, stories, (profile, story) => {
        if (!concernOf(profile, NOW)(story)) return;
        concerned += 1;
        const has = keysOf(story);
        expect(postingKeys(profile).filter((key) => has.has(key))).not.toEqual([]);
      }),
      { seed: 10, numRuns: 800 },
    );
    expect(concerned).toBeGreaterThan(150);
  });

  const keys = (filter: Filter, follows: ReaderRule[] = []) =>
    postingKeys({ ...NOTHING, filter, follows });

  it("are those of the rarest thing that is asked for, and all that is followed", () => {
    expect(keys({ topics: ["maritime"] })).toEqual(["t:maritime"]);
    expect(keys({ topics: ["maritime"], countries: ["kr"] })).toEqual(["tc:maritime|KR"]);
    expect(keys({ countries: ["KR"], pairs: ["US-KR"], languages: ["en"] })).toEqual(["p:KR-US"]);
    expect(keys({ countries: ["KR"], query: "Frigate AND NOT toy" })).toEqual(["w:frigate"]);
    expect(keys({ query: '"of frigates" OR dron*' })).toEqual(["w:dron*", "w:frigates"]);
    expect(keys({ pairs: ["KR-US"] }, [{ kind: "thread", value: "thr_a", until: NOW }])).toEqual([
      "p:KR-US",
      "th:thr_a",
    ]);
    expect(keys({ topics: ["land"] }, [{ kind: "source", value: "Herald" }])).toEqual([
      "src:herald",
      "t:land",
    ]);
  });

  it("are the one of every story where nothing in particular is asked for, or too much", () => {
    expect(keys({})).toEqual(["*"]);
    expect(keys({ query: "NOT toy" })).toEqual(["*"]);
    expect(keys({ query: "drone OR NOT toy", minOrigins: 3 })).toEqual(["*"]);
    const codes = [..."ABCDEFGHIJ"].flatMap((a) => [..."KLMNOPQ"].map((b) => a + b));
    expect(keys({ countries: codes })).toEqual(["*"]);
    // Too many crossings, but few topics.
    const three = TOPICS.slice(0, 3).map(({ slug }) => slug);
    expect(keys({ topics: three, countries: codes }).every((key) => key.startsWith("t:"))).toBe(
      true,
    );
  });

  it("leave out what is muted or excluded", () => {
    const mutes = [{ kind: "word" as const, value: "toy" }];
    const filter: Filter = { topics: ["land"], exclude: { topics: ["cyber"] } };
    expect(postingKeys({ ...NOTHING, filter, mutes })).toEqual(["t:land"]);
  });
});

it("posts nobody under every story for the many stories and threads that they follow", () => {
  const follows = Array.from({ length: 50 }, (_, n) => ({
    kind: n % 2 ? ("story" as const) : ("thread" as const),
    value: `followed_${n}`,
  }));
  const countries = [
    "AT",
    "AU",
    "BE",
    "BG",
    "BR",
    "CA",
    "CH",
    "CL",
    "CN",
    "CY",
    "CZ",
    "DE",
    "DK",
  ].concat(["EE", "ES", "FI", "FR", "GB", "GR", "HR"]);
  const found = postingKeys({ ...NOTHING, filter: { countries }, follows });
  expect(found).toHaveLength(70);
  expect(found).not.toContain("*");
});

it("tells keys of one story or thread from those that many have", () => {
  const story = sampleStory({ topics: { maritime: 1 }, countries: { KR: "subject" } });
  const named = [...keysOf(story)].filter(isNamed);
  expect(named).toEqual(["s:sto_a", "th:thr_a"]);
});
