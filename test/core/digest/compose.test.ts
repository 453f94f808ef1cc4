import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeDigest, type DigestRequest } from "#lib/core/digest/compose.ts";
import { RULES_VERSION } from "#lib/core/digest/id.ts";
import { canonicalJson } from "#lib/core/hash.ts";
import { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { TOPICS } from "#lib/core/model/topic.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const WINDOW = { from: "2026-03-01T07:30:00.000Z", to: "2026-03-08T07:30:00.000Z" };

const CAPS = { total: 40, perSection: 8, perOutlet: 3 };

const compose = (stories: readonly Story[], fields: Partial<DigestRequest> = {}): Digest =>
  Digest.parse(
    composeDigest({
      filter: {},
      ...WINDOW,
      createdAt: "2026-03-08T08:00:00.000Z",
      rulesVersion: RULES_VERSION,
      stories,
      caps: CAPS,
      ...fields,
    }),
  );

const shown = (digest: Digest) => digest.sections.flatMap(({ stories }) => stories);
const ids = (digest: Digest) => shown(digest).map(({ id }) => id);
const filler = (count: number, fields: Parameters<typeof sampleStory>[0] = {}): Story[] =>
  Array.from({ length: count }, (_, i) =>
    sampleStory({
      id: `sto_${String(i).padStart(3, "0")}`,
      reports: [{ source: `paper${i}` }],
      ...fields,
    }),
  );

describe("which stories a digest holds", () => {
  it("those first seen in the half-open window", () => {
    const at = (id: string, seen: string) => sampleStory({ id, seen });
    const digest = compose([
      at("sto_before", "2026-03-01T07:29:59.999Z"),
      at("sto_first", WINDOW.from),
      at("sto_last", "2026-03-08T07:29:59.999Z"),
      at("sto_after", WINDOW.to),
    ]);
    expect(ids(digest).toSorted()).toEqual(["sto_first", "sto_last"]);
  });

  it("no backfill and nothing without a topic, not even among those watched", () => {
    const digest = compose([
      sampleStory({ id: "sto_old", backfill: true }),
      sampleStory({ id: "sto_none", topics: {} }),
      sampleStory({ id: "sto_new" }),
    ]);
    expect(ids(digest)).toEqual(["sto_new"]);
    expect(digest.totals.watchedStories).toBe(1);
  });

  it("each story once, in its fullest version", () => {
    const thin = sampleStory({ reports: [{ source: "a1" }] });
    const full = sampleStory({ reports: [{ source: "a1" }, { source: "b2" }] });
    for (const stories of [
      [thin, full, thin],
      [full, thin],
    ]) {
      const digest = compose(stories);
      expect(digest.totals).toMatchObject({ stories: 1, watchedReports: 2 });
      expect(shown(digest)[0]?.outlets).toHaveLength(2);
    }
  });
});

describe("sections", () => {
  it("hold a story where its strongest topic among those asked for is, in the order of the topics", () => {
    const stories = [
      sampleStory({ id: "sto_1", topics: { cyber: 1, land: 5 } }),
      sampleStory({ id: "sto_2", topics: { diplomacy: 1, cyber: 9 } }),
      sampleStory({ id: "sto_3", topics: { land: 1 } }),
    ];
    const placed = (filter: Filter) =>
      compose(stories, { filter }).sections.map(({ slug, stories: own }) => [
        slug,
        own.map(({ id }) => id),
      ]);
    expect(placed({})).toEqual([
      ["cyber", ["sto_2"]],
      ["land", ["sto_1", "sto_3"]],
    ]);
    expect(placed({ topics: ["cyber", "diplomacy"] })).toEqual([["cyber", ["sto_2", "sto_1"]]]);
  });

  it("show the best first and at most so many, counting the rest", () => {
    const best = sampleStory({
      id: "sto_best",
      reports: ["a1", "b2", "c3"].map((source) => ({ source })),
    });
    const [section] = compose([...filler(11), best]).sections;
    expect(section?.stories).toHaveLength(8);
    expect(section?.stories[0]?.id).toBe("sto_best");
    expect(section?.more).toBe(4);
  });

  it("hold stories of equal rank in the order of their ids", () => {
    const digest = compose(filler(3).toReversed());
    expect(ids(digest)).toEqual(["sto_000", "sto_001", "sto_002"]);
  });

  it("do not let one outlet fill them alone, while stories that others tell too are free", () => {
    const alone = filler(6, { reports: [{ source: "gazette" }] });
    const shared = sampleStory({
      id: "sto_z",
      reports: [{ source: "gazette" }, { source: "herald" }],
    });
    const [section] = compose([...alone, shared]).sections;
    expect(section?.stories.map(({ id }) => id)).toEqual([
      "sto_z",
      "sto_000",
      "sto_001",
      "sto_002",
    ]);
    expect(section?.more).toBe(3);
  });

  it("are cut to the whole's limit by rank, each keeping its best", () => {
    const stories = TOPICS.flatMap(({ slug }, index) =>
      filler(8, { topics: { [slug]: index + 1 } }).map((story) => ({
        ...story,
        id: `${story.id}_${slug}`,
      })),
    );
    const digest = compose(stories);
    expect(digest.totals).toMatchObject({ stories: 136, shown: 40 });
    expect(digest.sections).toHaveLength(TOPICS.length);
    expect(Math.min(...digest.sections.map((section) => section.stories.length))).toBe(1);
    expect(digest.sections.at(-1)?.stories).toHaveLength(8);
  });
});

describe("what a digest tells", () => {
  const story = sampleStory({
    id: "sto_1",
    title: "Two navies meet",
    topics: { maritime: 1, exercises: 2 },
    countries: { KR: "subject", US: "subject", JP: "venue" },
    reports: [
      { id: "lead", source: "sinmun", kind: "wire", lang: "ko", seen: "2026-03-04T12:00:00.000Z" },
      { id: "again", source: "gazette", seen: "2026-03-04T11:00:00.000Z" },
      { id: "early", source: "gazette", seen: "2026-03-04T10:00:00.000Z" },
    ],
  });
  const other = sampleStory({ id: "sto_2", countries: { US: "subject" }, topics: { cyber: 1 } });

  it("of a story: its outlets with the first report of each, lead first; languages, countries, reasons", () => {
    const [section] = compose([story, other], { filter: { countries: ["KR"] } }).sections;
    expect(section).toMatchObject({ slug: "exercises", name: "Exercises & training", more: 0 });
    expect(section?.stories).toEqual([
      {
        id: "sto_1",
        title: "Two navies meet",
        summary: "It will be away for a month.",
        url: "https://sinmun.example/lead",
        language: "ko",
        outlets: [
          { name: "SINMUN", kind: "wire", url: "https://sinmun.example/lead" },
          { name: "GAZETTE", kind: "independent", url: "https://gazette.example/early" },
        ],
        origins: [
          { name: "GAZETTE", kind: "own" },
          { name: "SINMUN", kind: "agency" },
        ],
        topics: ["exercises", "maritime"],
        countries: ["KR", "US"],
        languages: ["en", "ko"],
        effective: "2026-03-04T12:00:00.000Z",
        firstSeen: story.firstSeen,
        reasons: ["country South Korea"],
      },
    ]);
  });

  it("of the whole: filter in words, totals, countries", () => {
    const digest = compose([story, other], { filter: { countries: ["US", "US"], topics: [] } });
    expect(digest.filter).toEqual({ countries: ["US"] });
    expect(digest.filterText).toBe("Countries: United States");
    expect(digest.totals).toEqual({
      stories: 2,
      shown: 2,
      watchedStories: 2,
      watchedReports: 4,
      outlets: 2,
    });
    expect(digest.byCountry).toEqual([
      { code: "US", stories: 2 },
      { code: "KR", stories: 1 },
    ]);
  });

  it("countries told as often in the order of their names", () => {
    const codes = ["GB", "GR", "AU", "CL", "US"];
    const told = codes.map((code, n) =>
      sampleStory({ id: `sto_${n}`, countries: { [code]: "subject" } }),
    );
    const twice = sampleStory({ id: "sto_twice", countries: { US: "subject" } });
    expect(compose([...told, twice]).byCountry.map(({ code }) => code)).toEqual([
      "US",
      "AU",
      "CL",
      "GR",
      "GB",
    ]);
  });

  it("no language as a reason, unless there is no other", () => {
    const reasons = (filter: Filter) =>
      shown(compose([story], { filter })).flatMap((each) => each.reasons);
    const languages = ["en", "ko"];
    expect(reasons({ languages, countries: ["KR"] })).toEqual(["country South Korea"]);
    expect(reasons({ languages, follow: { stories: ["sto_1"] } })).toEqual([
      "you follow this story",
    ]);
    expect(reasons({ languages })).toEqual(["language English", "language Korean"]);
  });

  it("nothing of a source the reader excludes: another report leads", () => {
    const [section] = compose([story], { filter: { exclude: { sources: ["sinmun"] } } }).sections;
    expect(section?.stories[0]).toMatchObject({
      url: "https://gazette.example/early",
      language: "en",
      languages: ["en"],
      outlets: [{ name: "GAZETTE" }],
    });
  });

  it("when it was asked for, only while the window was open", () => {
    const early = compose([], { asOf: "2026-03-05T00:00:00.000Z" });
    const late = compose([], { asOf: "2026-03-08T08:00:00.000Z" });
    expect(early.asOf).toBe("2026-03-05T00:00:00.000Z");
    expect(late).not.toHaveProperty("asOf");
    expect(late.id).toBe(compose([]).id);
    expect(early.id).not.toBe(late.id);
  });

  it("which story ranks first of all sections, whatever the order of these", () => {
    const many = ["a1", "b2", "c3"].map((source) => ({ source }));
    const best = sampleStory({ id: "sto_best", topics: { personnel: 2 }, reports: many });
    expect(compose([story, other, best]).top).toBe("sto_best");
    expect(compose([story, other, best], { filter: { topics: ["cyber"] } }).top).toBe("sto_2");
    expect(compose([])).not.toHaveProperty("top");
  });

  it("what it is given of the sources, and of everything watched what was counted", () => {
    const coverage = { at: "2026-03-08T08:00:00.000Z", feeds: 2, silent: ["Keel"], failing: [] };
    const weeks = ["2026-W06", "2026-W07", "2026-W08"].map((week) => ({
      week,
      countedAt: "2026-02-23T00:40:00.000Z",
      final: true,
      stories: 2,
      reports: 2,
      outlets: 1,
      topics: { maritime: 2 },
      countries: { KR: 2 },
      cells: { maritime: { KR: 2 } },
    }));
    const digest = compose([story, other], { filter: { countries: ["KR"] }, coverage, weeks });
    expect(digest.coverage).toEqual(coverage);
    expect(digest.matrix).toMatchObject({
      countries: ["KR"],
      weeks: 3,
      rows: [{ topic: "exercises" }, { topic: "maritime", total: { stories: 1, usual: 2 } }],
    });
    expect(compose([])).not.toHaveProperty("coverage");
    expect(compose([story, other])).not.toHaveProperty("matrix");
  });

  it("of an empty window, that it is empty", () => {
    expect(compose([])).toMatchObject({
      sections: [],
      byCountry: [],
      updates: [],
      corrections: [],
      totals: { stories: 0, shown: 0 },
    });
  });
});

const slugs = TOPICS.map(({ slug }) => slug);
const outlet = fc.constantFrom("a1", "b2", "c3", "d4");
const anyStory = fc
  .record({
    id: fc.integer({ min: 0, max: 60 }).map((n) => `sto_${n}`),
    topics: fc.dictionary(fc.constantFrom(...slugs), fc.integer({ min: 1, max: 5 }), {
      minKeys: 1,
      maxKeys: 3,
    }),
    countries: fc.dictionary(
      fc.constantFrom("KR", "US", "BR"),
      fc.constantFrom("subject", "venue", "mentioned"),
    ),
    reports: fc.array(fc.record({ source: outlet }), { minLength: 1, maxLength: 4 }),
    seen: fc
      .integer({ min: 0, max: 9 })
      .map((day) => `2026-03-0${day === 0 ? 1 : day}T09:00:00.000Z`),
  })
  .map((sketch) => sampleStory(sketch as Parameters<typeof sampleStory>[0]));
const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    topics: fc.subarray(slugs),
    countries: fc.subarray(["KR", "US"]),
    minOrigins: fc.integer({ min: 1, max: 3 }),
    exclude: fc.record({ sources: fc.subarray(["a1", "b2"]) }),
  },
  { requiredKeys: [] },
);

describe("any digest", () => {
  it("is the same to the byte whatever the order of its stories", () => {
    const given = fc.array(anyStory, { maxLength: 60 });
    fc.assert(
      fc.property(given, anyFilter, fc.infiniteStream(fc.nat()), (stories, filter, chance) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((value) => ({ value, key: chance.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ value }) => value);
        const turned = shuffled(stories);
        expect(canonicalJson(compose(turned, { filter }))).toBe(
          canonicalJson(compose(stories, { filter })),
        );
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it("has the best of all on top, which leads its section however much is cut", () => {
    const caps = { total: 2, perSection: 1, perOutlet: 1 };
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 60 }), anyFilter, (stories, filter) => {
        const { top, sections, totals } = compose(stories, { filter, caps });
        expect(top === undefined).toBe(totals.stories === 0);
        expect(sections.filter((section) => section.stories[0]?.id === top)).toHaveLength(
          totals.stories === 0 ? 0 : 1,
        );
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it("shows a story at most once, and every match is shown or counted", () => {
    fc.assert(
      fc.property(fc.array(anyStory, { maxLength: 60 }), anyFilter, (stories, filter) => {
        const digest = compose(stories, { filter });
        expect(new Set(ids(digest)).size).toBe(ids(digest).length);
        const counted = digest.sections.reduce(
          (sum, { stories: own, more }) => sum + own.length + more,
          0,
        );
        expect(counted).toBe(digest.totals.stories);
        expect(digest.totals.shown).toBe(ids(digest).length);
        for (const { slug, stories: own } of digest.sections) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.every(({ topics }) => topics.includes(slug))).toBe(true);
          expect(filter.topics?.length ? filter.topics : slugs).toContain(slug);
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});
