import { describe, expect, it } from "vitest";
import { countWeek, isClosed, isWeek, weekAfter, weekOf, windowOfWeek } from "#lib/core/weeks.ts";
import { sampleStory } from "#test/core/sample-story.ts";

const at = (text: string) => new Date(text);

describe("a week of ISO 8601", () => {
  // Of each turn of the year the days around it; the weeks are those of the standard's calendar.
  it.each([
    ["2026-11-20T08:00:00Z", "2026-W47"],
    ["2026-11-22T23:59:59.999Z", "2026-W47"],
    ["2026-11-23T00:00:00.000Z", "2026-W48"],
    ["2020-12-31T12:00:00Z", "2020-W53"],
    ["2021-01-03T23:59:59Z", "2020-W53"],
    ["2021-01-04T00:00:00Z", "2021-W01"],
    ["2018-12-30T23:59:59Z", "2018-W52"],
    ["2018-12-31T00:00:00Z", "2019-W01"],
    ["2022-01-02T12:00:00Z", "2021-W52"],
    ["2024-12-29T12:00:00Z", "2024-W52"],
    ["2024-12-30T12:00:00Z", "2025-W01"],
    ["2027-01-03T12:00:00Z", "2026-W53"],
    ["2027-01-04T00:00:00Z", "2027-W01"],
  ])("%s is in %s", (text, week) => {
    expect(weekOf(at(text))).toBe(week);
  });

  it("follows the one before without a gap, over forty years", () => {
    let week = weekOf(at("2000-01-03T00:00:00Z"));
    for (let count = 0; count < 2087; count++) {
      const { from, to } = windowOfWeek(week);
      expect(weekOf(at(from))).toBe(week);
      expect(at(from).getUTCDay()).toBe(1);
      const next = weekAfter(week);
      expect(windowOfWeek(next).from).toBe(to);
      expect(next > week).toBe(true);
      expect(weekAfter(next, -1)).toBe(week);
      week = next;
    }
  });

  it("is known from one that its year does not have", () => {
    expect([isWeek("2026-W53"), isWeek("2020-W53")]).toEqual([true, true]);
    expect([isWeek("2025-W53"), isWeek("2021-W53")]).toEqual([false, false]);
  });

  it("is closed half an hour after its end", () => {
    expect(isClosed("2026-W47", at("2026-11-23T00:29:59.999Z"))).toBe(false);
    expect(isClosed("2026-W47", at("2026-11-23T00:30:00.000Z"))).toBe(true);
  });
});

describe("the stories of a week", () => {
  const seen = "2026-11-18T09:00:00.000Z";
  const stories = [
    sampleStory({
      id: "sto_1",
      seen,
      topics: { cyber: 2, land: 1 },
      countries: { KR: "subject", US: "subject", JP: "venue" },
      reports: [{ source: "gazette" }, { source: "herald" }],
    }),
    sampleStory({ id: "sto_2", seen, topics: { cyber: 2 }, countries: { KR: "venue" } }),
    sampleStory({ id: "sto_3", seen, topics: { cyber: 2 } }),
    sampleStory({ id: "sto_late", seen, topics: { cyber: 2 }, backfill: true }),
    sampleStory({ id: "sto_next", seen: "2026-11-23T00:00:00.000Z", topics: { cyber: 2 } }),
  ];

  it("count once under each topic and each country they are about", () => {
    expect(countWeek("2026-W47", stories, at("2026-11-23T00:40:00Z"))).toEqual({
      week: "2026-W47",
      countedAt: "2026-11-23T00:40:00.000Z",
      final: true,
      stories: 3,
      reports: 4,
      outlets: 2,
      topics: { cyber: 3, land: 1 },
      countries: { KR: 2, US: 1 },
      cells: { cyber: { KR: 2, US: 1 }, land: { KR: 1, US: 1 } },
    });
  });
});
