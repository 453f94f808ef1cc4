import { describe, expect, it } from "vitest";
import type { Run } from "#lib/core/model/run.ts";
import { slotsBetween } from "#lib/core/schedule/slots.ts";
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

const instants = (from: number, to: number) => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

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
    expect(usualOf(period, [run(WEEK + 3, WEEK + 2, { due: 9 })])).toBe(0);
    expect(usualOf(period, [run(WEEK - 1, WEEK - 2, { due: 9 })])).toBe(0);
    expect(usualOf(period, [run(WEEK + 1, WEEK, { planned: 4 })])).toBe(4);
  });

  it.each(["Europe/Berlin", "America/New_York", "Asia/Seoul", "Australia/Lord_Howe"])(
    "knows a popular hour in every week of a year, whatever the clocks of %s do",
    (timeZone) => {
      const rule = { frequency: "weekly", weekday: "fri", hour: 7, timeZone } as const;
      const span = { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" };
      const hours = slotsBetween(rule, span.from, span.to).map((slot) => {
        const to = Math.ceil(Date.parse(slot) / HOUR) * HOUR;
        return instants(to - HOUR, to);
      });
      const runs = hours.map((of) => ({ ...run(0, 0, { due: 5_000 }), ...of }));
      for (const [week, of] of hours.entries())
        if (week > 0) expect(usualOf(of, runs.slice(0, week)), of.to).toBe(5_000);
      const asked = usualSpan(hours[44]!);
      const found = runs.filter(({ to }) => asked.from <= to && to <= asked.to);
      expect(usualOf(hours[44]!, found.slice(0, 1))).toBe(5_000);
    },
  );

  it("takes of one run over days only the share of these hours", () => {
    expect(usualOf(period, [run(WEEK + 30, WEEK - 30, { due: 20_000 })])).toBe(1_000);
  });

  it("is looked for up to now, since a late run ended long after these hours", () => {
    expect(usualSpan(period)).toEqual({ from: ago(4 * WEEK + 2), to: ago(0) });
  });

  it("may be passed three times over, and up to a floor whatever it is", () => {
    expect([limitOf(400, 1_000), limitOf(10, 1_000), limitOf(0, 50)]).toEqual([1_200, 1_000, 50]);
  });
});
