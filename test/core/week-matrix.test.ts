import { describe, expect, it } from "vitest";
import type { WeekCounts } from "#lib/core/model/week.ts";
import { matrixOf } from "#lib/core/week-matrix.ts";
import { weekAfter } from "#lib/core/weeks.ts";

const week = (name: string, kr: number, over: Partial<WeekCounts> = {}): WeekCounts => ({
  week: name,
  countedAt: "2026-11-23T00:40:00.000Z",
  final: true,
  stories: kr + 2,
  reports: 40,
  outlets: 5,
  topics: { cyber: kr, land: 2 },
  countries: { KR: kr, JP: 2 },
  cells: { cyber: { KR: kr }, land: { JP: 2 } },
  ...over,
});
const before = (kr: number, count = 8): WeekCounts[] =>
  Array.from({ length: count }, (_, index) => week(weekAfter("2026-W47", -1 - index), kr));
const cell = (matrix: ReturnType<typeof matrixOf>, topic: string, code: string) => {
  const column = matrix.countries.findIndex((country) => country.code === code);
  return matrix.rows.find((row) => row.topic === topic)?.cells[column];
};

describe("a week beside what is usual", () => {
  it("marks what is far above and what is far below", () => {
    const high = matrixOf(week("2026-W47", 14), before(5));
    expect(cell(high, "cyber", "KR")).toEqual({ stories: 14, usual: 5, mark: "high" });
    expect(cell(high, "land", "JP")).toEqual({ stories: 2, usual: 2, mark: null });
    expect(high.moved[0]).toBe("Cyber & information: 14 stories where 5 are usual.");
    const low = matrixOf(week("2026-W47", 2), before(16));
    expect(cell(low, "cyber", "KR")).toEqual({ stories: 2, usual: 16, mark: "low" });
  });

  it("marks no small difference, however rare the thing is", () => {
    expect(cell(matrixOf(week("2026-W47", 2), before(0)), "cyber", "KR")?.mark).toBeNull();
    expect(cell(matrixOf(week("2026-W47", 3), before(0)), "cyber", "KR")?.mark).toBe("high");
    expect(matrixOf(week("2026-W47", 8), before(7)).moved).toEqual([]);
  });

  it("compares a running week with as much of a usual one as has passed", () => {
    const half = { final: false, countedAt: "2026-11-19T12:00:00.000Z" };
    const matrix = matrixOf(week("2026-W47", 9, half), before(16));
    expect(cell(matrix, "cyber", "KR")).toEqual({ stories: 9, usual: 8, mark: null });
  });

  it("calls nothing usual before three weeks had stories", () => {
    const empty = week("2026-W46", 0, { stories: 0, topics: {}, countries: {}, cells: {} });
    const matrix = matrixOf(week("2026-W47", 14), [...before(5, 2), empty]);
    expect(cell(matrix, "cyber", "KR")).toEqual({ stories: 14, usual: null, mark: null });
    expect(matrix.comparedWith).toEqual(["2026-W45", "2026-W46"]);
  });

  it("gives the eight countries told most a column each, and the rest one together", () => {
    const codes = ["KR", "JP", "US", "CN", "RU", "UA", "PL", "DE", "FR", "SE"];
    const countries = Object.fromEntries(codes.map((code, index) => [code, 20 - index]));
    const many = week("2026-W47", 1, { countries, cells: { land: countries } });
    const matrix = matrixOf(many, []);
    expect(matrix.countries.map(({ code }) => code)).toEqual(codes.slice(0, 8));
    expect(matrix.others.stories).toBe(12 + 11);
    expect(matrix.rows).toHaveLength(17);
    expect(matrix.rows.find(({ topic }) => topic === "land")).toMatchObject({
      others: { stories: 23 },
      total: { stories: 2 },
    });
  });
});
