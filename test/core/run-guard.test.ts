import { describe, expect, it } from "vitest";
import type { Run } from "#lib/core/model/run.ts";
import { limitOf, usualOf, usualSpan } from "#lib/core/run-guard.ts";

const HOUR = 3_600_000;
const NOW = Date.parse("2026-11-20T08:00:00.000Z");
const ago = (hours: number): string => new Date(NOW - hours * HOUR).toISOString();
const run = (from: number, to: number, counts: Run["counts"]): Run => ({
  job: "digest",
  from: ago(from),
  to: ago(to),
  finishedAt: ago(to),
  counts,
});
const WEEK = 7 * 24;

describe("what is usual in the hours of a period", () => {
  const period = { from: ago(1), to: ago(0) };

  it("is the most of the last four weeks, each with all runs of the same hours", () => {
    const runs = [
      run(WEEK + 1, WEEK, { due: 30 }),
      run(2 * WEEK + 3, 2 * WEEK - 2, { due: 50 }),
      run(3 * WEEK + 0.5, 3 * WEEK, { due: 20 }),
      run(3 * WEEK + 1, 3 * WEEK + 0.5, { due: 31 }),
      run(5 * WEEK + 1, 5 * WEEK, { due: 900 }),
    ];
    expect(usualOf(period, runs)).toBe(51);
  });

  it("counts no run that only meets them, and how many were planned where nobody counted who was due", () => {
    expect(usualOf(period, [run(WEEK + 2, WEEK + 1, { due: 9 })])).toBe(0);
    expect(usualOf(period, [run(WEEK, WEEK - 1, { due: 9 })])).toBe(0);
    expect(usualOf(period, [run(WEEK + 1, WEEK, { planned: 4 })])).toBe(4);
  });

  it("is looked for up to now, since a late run ended long after these hours", () => {
    expect(usualSpan(period)).toEqual({ from: ago(4 * WEEK + 1), to: ago(0) });
  });

  it("may be passed three times over, and up to a floor whatever it is", () => {
    expect([limitOf(400, 1_000), limitOf(10, 1_000), limitOf(0, 50)]).toEqual([1_200, 1_000, 50]);
  });
});
