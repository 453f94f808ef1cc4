import { expect, it } from "vitest";
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import { Schedule } from "#lib/core/model/subscription.ts";
import { dueIn, windowOfSlot } from "#lib/core/schedule/due.ts";
import { type Period, slotsIn } from "#lib/core/schedule/period.ts";
import { ZONES } from "./zones.ts";

const HOUR = 3_600_000;
const YEAR = { from: "2025-12-31T00:00:00.000Z", to: "2026-12-31T00:00:00.000Z" };
const all = slotsIn(YEAR);

/** A coin that falls the same way each time (mulberry32). */
function coin(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The periods of hourly runs: one in ten does not happen, nor any within `gaps`, each of so many hours from a day of the year on. */
function periodsOf(gaps: readonly { day: number; hours: number }[], seed: number): Period[] {
  const chance = coin(seed);
  const start = Date.parse(YEAR.from);
  const end = Date.parse(YEAR.to);
  const missed = (at: number) =>
    gaps.some(({ day, hours }) => {
      const since = at - start - day * 24 * HOUR;
      return since > 0 && since < hours * HOUR;
    });
  const periods: Period[] = [];
  let from = YEAR.from;
  for (let at = start + HOUR; at <= end; at += HOUR) {
    if (at < end && (missed(at) || chance() < 0.1)) continue;
    const to = new Date(at).toISOString();
    periods.push({ from, to });
    from = to;
  }
  return periods;
}

type Windows = { from: string; to: string }[];

/** What a reader is told by all these runs, and how many slots folded into a later one. */
function told(
  schedule: Schedule,
  periods: readonly Period[],
): { windows: Windows; folded: number } {
  const slots = all(schedule);
  const reader = { schedule, consent: {} };
  const windows: Windows = [];
  let end: string | undefined;
  let folded = 0;
  let next = 0;
  for (const period of periods) {
    const first = next;
    while (next < slots.length && slots[next]! <= period.to) next += 1;
    if (next === first) continue;
    const come = slots.slice(first, next);
    const due = dueIn(period, () => come)(reader, end);
    folded += come.length - (due.slot ? 1 : 0);
    end = due.toldTo ?? end;
    if (!due.slot) continue;
    const window = windowOfSlot(reader, due.slot, end);
    windows.push(window);
    end = window.to;
  }
  return { windows, folded };
}

const readers = ZONES.flatMap((timeZone, index) =>
  (["weekly", "daily"] as const).map((frequency) =>
    Schedule.parse({
      frequency,
      weekday: WEEKDAYS[index % 7],
      // Hours that some clocks skip and repeat, and all others.
      hour: index % 2 === 0 ? index % 4 : (index * 7) % 24,
      timeZone,
    }),
  ),
);

/** Windows meet, from the first slot's to the last slot's. */
function expectWhole(schedule: Schedule, windows: Windows): void {
  const slots = all(schedule);
  for (const [index, { from, to }] of windows.entries()) {
    expect(from < to).toBe(true);
    if (index > 0) expect(from, schedule.timeZone).toBe(windows[index - 1]?.to);
  }
  const first = windowOfSlot({ schedule }, slots[0]!);
  expect(windows[0]?.from).toBe(first.from);
  expect(windows.at(-1)?.to).toBe(windowOfSlot({ schedule }, slots.at(-1)!).to);
}

it("40 clocks, each once", () => {
  expect(new Set(ZONES).size).toBe(40);
});

it("a year of hourly runs, hours and days of which are missed, tells every week once in every zone", () => {
  // Three days are the longest that a weekly digest waits for.
  const periods = periodsOf(
    [
      { day: 40, hours: 24 },
      { day: 86, hours: 30 },
      { day: 200, hours: 70 },
    ],
    7,
  );
  expect(periods.length).toBeLessThan(8_000);
  for (const schedule of readers) {
    const { windows, folded } = told(schedule, periods);
    expectWhole(schedule, windows);
    if (schedule.frequency === "weekly") {
      expect([52, 53], schedule.timeZone).toContain(windows.length);
      expect(folded).toBe(0);
    }
    expect(windows.length + folded).toBe(all(schedule).length);
  }
});

it("a year in which no run is missed for a day has 365 daily digests in every zone", () => {
  const periods = periodsOf([], 8);
  for (const schedule of readers) {
    const { windows } = told(schedule, periods);
    expectWhole(schedule, windows);
    const wanted = schedule.frequency === "daily" ? [365, 366] : [52, 53];
    expect(wanted, schedule.timeZone).toContain(windows.length);
  }
});

it("a half week in which nobody plans folds what is stale into the next, and leaves no gap", () => {
  const periods = periodsOf([{ day: 120, hours: 96 }], 9);
  let stale = 0;
  for (const schedule of readers) {
    const { windows, folded } = told(schedule, periods);
    expectWhole(schedule, windows);
    expect(windows.length + folded).toBe(all(schedule).length);
    if (schedule.frequency === "weekly") stale += folded;
  }
  expect(stale).toBeGreaterThan(0);
});
