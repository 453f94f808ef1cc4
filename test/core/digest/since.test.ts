import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeDigest } from "#lib/core/digest/compose.ts";
import { windowBefore } from "#lib/core/digest/since.ts";
import { canonicalJson } from "#lib/core/hash.ts";
import { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const WINDOW = { from: "2026-03-08T07:30:00.000Z", to: "2026-03-15T07:30:00.000Z" };
/** Half an hour later, when a digest of the window may be made. */
const SETTLED = { from: "2026-03-08T08:00:00.000Z", to: "2026-03-15T08:00:00.000Z" };
/** In the window before, and in the window. */
const BEFORE = "2026-03-05T09:00:00.000Z";
const IN = "2026-03-10T09:00:00.000Z";
const LATER = "2026-03-11T09:00:00.000Z";
const AFTER = "2026-03-16T09:00:00.000Z";

const compose = (stories: readonly Story[], filter: Filter = {}, window = WINDOW): Digest =>
  Digest.parse(
    composeDigest({
      filter,
      ...window,
      createdAt: "2026-03-15T08:00:00.000Z",
      rulesVersion: "test",
      stories,
    }),
  );

type Sketch = NonNullable<Parameters<typeof sampleStory>[0]>;
const first = { source: "gazette", seen: BEFORE };
const told = (sketch: Sketch = {}): Story =>
  sampleStory({
    seen: BEFORE,
    reports: [first, { source: "herald", seen: IN }],
    ...sketch,
  });
const updated = (stories: readonly Story[], filter?: Filter) =>
  compose(stories, filter).updates?.map(({ id }) => id);

describe("the window before", () => {
  it.each([
    ["a week", WINDOW.to, "2026-03-01T06:30:00.000Z"],
    ["three days", "2026-03-11T07:30:00.000Z", "2026-03-05T06:30:00.000Z"],
    ["an hour, where it is a day", "2026-03-08T08:30:00.000Z", "2026-03-07T06:30:00.000Z"],
    ["a month, where it is a week", "2026-04-08T07:30:00.000Z", "2026-03-01T06:30:00.000Z"],
  ])("is as long as a digest's own of %s, and an hour for the clock", (_, to, from) => {
    expect(windowBefore({ from: WINDOW.from, to })).toEqual({ from, to: WINDOW.from });
  });
});

describe("an update", () => {
  it("is told of an event of before: its outlets, those that came, and the last they said", () => {
    const story = told({
      id: "sto_1",
      title: "Two navies meet",
      reports: [
        first,
        { source: "sinmun", lang: "ko", title: "Still there", seen: LATER },
        { source: "herald", seen: IN },
        { source: "gazette", title: "Our own again", seen: LATER },
        { source: "echo", seen: AFTER },
      ],
    });
    expect(compose([story]).updates).toEqual([
      {
        id: "sto_1",
        title: "Two navies meet",
        url: "https://gazette.example/sto_1-0",
        language: "en",
        outlets: 4,
        added: [
          { name: "HERALD", kind: "independent", url: "https://herald.example/sto_1-2" },
          { name: "SINMUN", kind: "independent", url: "https://sinmun.example/sto_1-1" },
        ],
        latest: {
          title: "Still there",
          url: "https://sinmun.example/sto_1-1",
          language: "ko",
        },
      },
    ]);
  });

  it("needs an outlet that is new to the event", () => {
    const again = { source: "gazette", seen: IN };
    expect(updated([told({ reports: [first, again] })])).toEqual([]);
    expect(updated([told({ reports: [first, { source: "herald", seen: AFTER }] })])).toEqual([]);
    expect(updated([told({ reports: [first] })])).toEqual([]);
  });

  it("is told by one digest, also where the outlet came while the one before settled", () => {
    const next = { from: WINDOW.to, to: "2026-03-22T07:30:00.000Z" };
    const joined = (seen: string) => told({ reports: [first, { source: "herald", seen }] });
    expect(updated([joined("2026-03-08T07:59:59.999Z")])).toEqual([]);
    expect(updated([joined(SETTLED.from)])).toHaveLength(1);
    const later = { source: "herald", seen: "2026-03-15T07:59:59.999Z" };
    const seen = { ...first, seen: IN };
    expect(updated([told({ reports: [first, later] })])).toHaveLength(1);
    const ofThisWindow = told({ seen: IN, reports: [seen, later] });
    expect(compose([ofThisWindow], {}, next).updates).toEqual([]);
  });

  it("is of the window before alone: nothing older, nothing of the window itself, no backfill", () => {
    expect(updated([told({ seen: "2026-03-01T06:29:59.999Z" })])).toEqual([]);
    expect(updated([told({ seen: "2026-03-01T06:30:00.000Z" })])).toHaveLength(1);
    expect(updated([told({ seen: WINDOW.from })])).toEqual([]);
    expect(updated([told({ backfill: true })])).toEqual([]);
  });

  it("matches the filter, and names no source that the reader excludes", () => {
    const land = told({ id: "sto_land", topics: { land: 1 } });
    expect(updated([told(), land], { topics: ["land"] })).toEqual(["sto_land"]);
    expect(updated([land], { exclude: { sources: ["herald"] } })).toEqual([]);
  });

  it("stands behind those that more outlets joined or that more tell, and eight are enough", () => {
    const by = (id: string, before: number, added: number) =>
      told({
        id,
        reports: [
          ...Array.from({ length: before }, (_, n) => ({ source: `old${n}`, seen: BEFORE })),
          ...Array.from({ length: added }, (_, n) => ({ source: `new${n}`, seen: IN })),
        ],
      });
    const stories = [by("sto_a", 1, 1), by("sto_b", 3, 1), by("sto_c", 1, 2), by("sto_d", 1, 1)];
    expect(updated(stories)).toEqual(["sto_c", "sto_b", "sto_a", "sto_d"]);
    const many = Array.from({ length: 12 }, (_, n) => by(`sto_${n}`, 1, n + 1));
    expect(updated(many)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((n) => `sto_${n}`));
  });
});

describe("a correction", () => {
  const changed = [{ kind: "numbers" as const, out: ["18"], in: ["8"] }];
  const corrected = (at: string, report: NonNullable<Sketch["reports"]>[number] = {}) => ({
    ...first,
    title: "Norway orders 8 frigates",
    ...report,
    corrected: { at, before: "Norway orders 18 frigates", changed },
  });

  it("is told of a report of before: its headline now and then, its outlet, and what was changed", () => {
    const lead = { source: "herald", seen: BEFORE };
    const story = told({ id: "sto_1", title: "Frigates", reports: [lead, corrected(IN)] });
    expect(compose([story]).corrections).toEqual([
      {
        id: "sto_1",
        title: "Norway orders 8 frigates",
        url: "https://gazette.example/sto_1-1",
        language: "en",
        outlet: { name: "GAZETTE", kind: "independent", url: "https://gazette.example/sto_1-1" },
        at: IN,
        before: "Norway orders 18 frigates",
        changed,
      },
    ]);
  });

  it("came in the window, to a report that was there before it", () => {
    const count = (report: NonNullable<Sketch["reports"]>[number], sketch: Sketch = {}) =>
      compose([told({ ...sketch, reports: [first, report] })]).corrections?.length;
    expect(count(corrected(SETTLED.from))).toBe(1);
    expect(count(corrected("2026-03-08T07:59:59.999Z"))).toBe(0);
    expect(count(corrected("2026-03-15T07:59:59.999Z"))).toBe(1);
    expect(count(corrected(SETTLED.to))).toBe(0);
    expect(count(corrected(LATER, { seen: IN }))).toBe(0);
    expect(count(corrected(IN), { seen: IN })).toBe(0);
    expect(count(corrected(IN), { backfill: true })).toBe(0);
  });

  it("stands behind later ones, and eight are enough", () => {
    const at = (hour: number) => `2026-03-10T${String(hour).padStart(2, "0")}:00:00.000Z`;
    const stories = Array.from({ length: 10 }, (_, n) =>
      told({ id: `sto_${n}`, reports: [corrected(at(n))] }),
    );
    const { corrections } = compose(stories);
    expect(corrections?.map(({ id }) => id)).toEqual(
      [9, 8, 7, 6, 5, 4, 3, 2].map((n) => `sto_${n}`),
    );
  });
});

const day = fc.integer({ min: 1, max: 18 }).map((n) => `2026-03-${String(n).padStart(2, "0")}`);
const anyReport = fc.record({
  source: fc.constantFrom("a1", "b2", "c3", "d4"),
  seen: day.map((date) => `${date}T09:00:00.000Z`),
  corrected: fc.option(
    day.map((date) => ({ at: `${date}T10:00:00.000Z`, changed: [] })),
    { nil: undefined },
  ),
});
const anyStories = fc
  .array(fc.array(anyReport, { minLength: 1, maxLength: 5 }), { maxLength: 40 })
  .map((sketches) =>
    sketches.map((reports, n) => {
      const seen = reports.map((report) => report.seen).toSorted()[0]!;
      return sampleStory({
        id: `sto_${n}`,
        seen,
        reports: reports.map(({ corrected, ...report }) => ({
          ...report,
          ...(corrected && { corrected }),
        })),
      });
    }),
  );
const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    minOrigins: fc.integer({ min: 1, max: 2 }),
    exclude: fc.record({ sources: fc.subarray(["a1", "b2"]) }),
  },
  { requiredKeys: [] },
);

describe("any digest", () => {
  it("tells an event once: in a section or as an update, whose new outlets are new", () => {
    let seen = 0;
    fc.assert(
      fc.property(anyStories, anyFilter, (stories, filter) => {
        const { sections, updates = [], corrections = [] } = compose(stories, filter);
        const shown = sections.flatMap((section) => section.stories.map(({ id }) => id));
        const ids = [...shown, ...updates.map(({ id }) => id)];
        expect(new Set(ids).size).toBe(ids.length);
        expect(corrections.filter(({ id }) => shown.includes(id))).toEqual([]);
        for (const { id, added, outlets } of updates) {
          seen += 1;
          const story = stories.find((each) => each.id === id);
          const earlier = story?.reports.filter(({ firstSeen }) => firstSeen < WINDOW.from) ?? [];
          const names = new Set(earlier.map(({ source }) => source.name));
          expect(added.length).toBeGreaterThan(0);
          expect(added.filter(({ name }) => names.has(name))).toEqual([]);
          expect(outlets).toBeGreaterThanOrEqual(added.length);
        }
      }),
      { seed: 21, numRuns: 100 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it("is the same to the byte whatever the order of the stories of both windows", () => {
    fc.assert(
      fc.property(anyStories, anyFilter, (stories, filter) => {
        expect(canonicalJson(compose(stories.toReversed(), filter))).toBe(
          canonicalJson(compose(stories, filter)),
        );
      }),
      { seed: 22, numRuns: 60 },
    );
  });
});
