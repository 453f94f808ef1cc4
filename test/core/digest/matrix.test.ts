import { describe, expect, it } from "vitest";
import { countStories, tally } from "#lib/core/counts.ts";
import { matrixIn } from "#lib/core/digest/matrix.ts";
import { DigestMatrix } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import type { WeekCounts } from "#lib/core/model/week.ts";
import { weekAfter } from "#lib/core/weeks.ts";
import { sampleStory } from "#test/core/sample-story.ts";

// From a Friday in the week 2026-W47; the last one that ended before is 2026-W46.
const window = { from: "2026-11-20T07:30:00.000Z", to: "2026-11-27T07:30:00.000Z" };

const week = (back: number, kr: number, over: Partial<WeekCounts> = {}): WeekCounts => ({
  week: weekAfter("2026-W47", -back),
  countedAt: "2026-11-16T00:40:00.000Z",
  final: true,
  stories: kr + 2,
  reports: 40,
  outlets: 5,
  topics: { cyber: kr, land: 2 },
  countries: { KR: kr, JP: 2 },
  cells: { cyber: { KR: kr }, land: { JP: 2 } },
  ...over,
});
const weeks = (kr: number, count = 8) =>
  Array.from({ length: count }, (_, index) => week(index + 1, kr));

const of = (topic: TopicSlug, country: string, count: number): Story[] =>
  Array.from({ length: count }, (_, index) =>
    sampleStory({
      id: `sto_${topic}_${country}_${index}`,
      topics: { [topic]: 1 },
      countries: { [country]: "subject" },
    }),
  );
type Asked = { filter?: Filter; watched?: Story[]; matched?: Story[]; before?: WeekCounts[] };
const matrix = ({ filter = {}, watched = [], matched = watched, before = weeks(5) }: Asked) => {
  const made = matrixIn({
    filter,
    window,
    counts: countStories(watched),
    matched: tally(matched),
    weeks: before,
  });
  return made && DigestMatrix.parse(made);
};

describe("the matrix of a digest", () => {
  it("counts everything of the window by what the filter asks for, beside what is usual", () => {
    const watched = [...of("cyber", "KR", 14), ...of("land", "JP", 2), ...of("cbrn", "US", 5)];
    const filter = { topics: ["cyber" as const, "land" as const], countries: ["JP", "KR"] };
    expect(matrix({ filter, watched, matched: of("cyber", "KR", 1), before: weeks(5) })).toEqual({
      countries: ["KR", "JP"],
      rows: [
        {
          topic: "cyber",
          cells: [
            { stories: 14, usual: 5, mark: "high" },
            { stories: 0, usual: 0, mark: null },
          ],
          total: { stories: 14, usual: 5, mark: "high" },
        },
        {
          topic: "land",
          cells: [
            { stories: 0, usual: 0, mark: null },
            { stories: 2, usual: 2, mark: null },
          ],
          total: { stories: 2, usual: 2, mark: null },
        },
      ],
      weeks: 8,
      moved: [
        { topic: "cyber", stories: 14, usual: 5 },
        { topic: "cyber", country: "KR", stories: 14, usual: 5 },
        { country: "KR", stories: 14, usual: 5 },
      ],
    });
  });

  it("shows what was told most of what matched, where the filter names nothing", () => {
    const codes = ["PL", "KR", "SE", "JP", "US", "BR", "CN"];
    const watched = [
      ...codes.flatMap((code, index) => of("cyber", code, index + 1)),
      ...of("land", "PL", 9),
    ];
    const made = matrix({ watched, matched: watched.slice(0, -9) });
    expect(made?.countries).toEqual(["CN", "BR", "US", "JP", "SE"]);
    expect(made?.rows.map(({ topic }) => topic)).toEqual(["cyber"]);
  });

  it("has five columns and eight rows at most, in the order of the topics", () => {
    const watched = TOPICS.flatMap(({ slug }, index) => of(slug, "KR", index + 1));
    expect(matrix({ watched })?.rows.map(({ topic }) => topic)).toEqual(
      TOPICS.slice(-8).map(({ slug }) => slug),
    );
    const countries = ["BR", "CN", "JP", "KR", "PL", "SE", "US"];
    const named = matrix({ filter: { countries }, watched });
    expect(named?.countries).toEqual(["KR", "BR", "CN", "JP", "PL"]);
  });

  it("is none without a row or a column", () => {
    expect(matrix({})).toBeUndefined();
    expect(matrix({ filter: { topics: ["cyber"] } })).toBeUndefined();
    expect(matrix({ filter: { countries: ["KR"] } })).toBeUndefined();
    const quiet = matrix({ filter: { topics: ["cyber"], countries: ["KR"] }, before: weeks(9) });
    expect(quiet?.rows[0]?.total).toEqual({ stories: 0, usual: 9, mark: "low" });
  });

  it("compares a day with a seventh of a week, and marks nothing of less than six days", () => {
    const day = { from: "2026-11-20T07:30:00.000Z", to: "2026-11-21T07:30:00.000Z" };
    const sixDays = { from: "2026-11-20T07:30:00.000Z", to: "2026-11-26T07:30:00.000Z" };
    const watched = of("cyber", "KR", 40);
    const within = (span: typeof window) =>
      matrixIn({
        filter: {},
        window: span,
        counts: countStories(watched),
        matched: tally(watched),
        weeks: weeks(16),
      });
    expect(within(day)).toMatchObject({
      rows: [{ total: { stories: 40, usual: 2.3, mark: null } }],
      moved: [],
    });
    expect(within(sixDays)?.rows[0]?.total).toEqual({ stories: 40, usual: 13.7, mark: "high" });
  });

  it("is none with fewer than three weeks that ended before it and had stories", () => {
    const watched = of("cyber", "KR", 20);
    const others = [
      week(0, 5),
      week(3, 5, { final: false }),
      week(4, 0, { stories: 0, topics: {}, countries: {}, cells: {} }),
    ];
    expect(matrix({ watched, before: [...others, ...weeks(5, 2)] })).toBeUndefined();
    expect(
      matrix({ watched, before: [...others, week(1, 5), week(2, 5), week(5, 5)] }),
    ).toMatchObject({ weeks: 3, rows: [{ total: { stories: 20, usual: 5, mark: "high" } }] });
  });

  it("knows no week but the last eight", () => {
    const before = [...weeks(5).toReversed(), week(9, 500)];
    expect(matrix({ watched: of("cyber", "KR", 5), before })?.rows[0]?.total.usual).toBe(5);
  });
});
