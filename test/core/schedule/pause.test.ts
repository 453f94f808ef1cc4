import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Schedule } from "#lib/core/model/subscription.ts";
import { isPaused, nextFreeSlot, pauseEnd, windowOfSlot } from "#lib/core/schedule/pause.ts";
import { slotsBetween, windowFor } from "#lib/core/schedule/slots.ts";

const fridays = Schedule.parse({ weekday: "fri", hour: 8 });
const daily = Schedule.parse({ frequency: "daily", hour: 8 });
const slot = "2026-11-20T08:00:00.000Z";
const lastWindowEnd = "2026-11-13T07:30:00.000Z";

describe("the next digest of a paused reader", () => {
  it.each([
    [
      "before the pause's end moves to the first after it",
      "2026-11-25T00:00:00.000Z",
      "2026-11-27",
    ],
    ["on the very end of the pause stays", "2026-11-20T08:00:00.000Z", "2026-11-20"],
    ["just before the end moves", "2026-11-20T08:00:00.001Z", "2026-11-27"],
    ["after a pause that is over stays", "2026-11-14T00:00:00.000Z", "2026-11-20"],
  ])("%s", (_, pausedUntil, day) => {
    const next = nextFreeSlot({ schedule: fridays, pausedUntil }, "2026-11-16T00:00:00.000Z");
    expect(next).toBe(`${day}T08:00:00.000Z`);
  });

  it("is none for a schedule that is off", () => {
    const off = Schedule.parse({ frequency: "off" });
    expect(nextFreeSlot({ schedule: off, pausedUntil: slot }, lastWindowEnd)).toBeUndefined();
  });
});

describe("the first window after a pause", () => {
  const weeks = (pausedUntil: string, at = slot, end = lastWindowEnd) =>
    windowOfSlot({ schedule: fridays, pausedUntil, lastWindowEnd: end }, at);

  it("covers its usual period, not the pause", () => {
    expect(weeks("2026-11-18T00:00:00.000Z", slot, "2026-09-04T07:30:00.000Z")).toEqual({
      from: "2026-11-13T07:30:00.000Z",
      to: "2026-11-20T07:30:00.000Z",
    });
    const day = { schedule: daily, pausedUntil: "2026-11-20T00:00:00.000Z" };
    expect(windowOfSlot({ ...day, lastWindowEnd: "2026-11-02T07:30:00.000Z" }, slot)).toEqual({
      from: "2026-11-19T07:30:00.000Z",
      to: "2026-11-20T07:30:00.000Z",
    });
  });

  it("begins where the last one ended when no slot fell into the pause", () => {
    for (const end of ["2026-11-14T00:00:00.000Z", slot, "2026-11-01T00:00:00.000Z"])
      expect(weeks(end)).toEqual(windowFor(fridays, slot, lastWindowEnd));
  });

  it("takes in the slots after the pause that were missed", () => {
    const late = weeks(
      "2026-11-18T00:00:00.000Z",
      "2026-12-04T08:00:00.000Z",
      "2026-09-04T07:30:00.000Z",
    );
    expect(late).toEqual({ from: "2026-11-13T07:30:00.000Z", to: "2026-12-04T07:30:00.000Z" });
  });

  it("never reaches back into what was told", () => {
    const schedule = Schedule.parse({ frequency: "weekly", weekday: "fri", hour: 8 });
    const end = "2026-11-18T07:30:00.000Z";
    const told = { schedule, pausedUntil: "2026-11-21T00:00:00.000Z", lastWindowEnd: end };
    expect(windowOfSlot(told, "2026-11-27T08:00:00.000Z").from).toBe("2026-11-20T07:30:00.000Z");
    const early = { ...told, lastWindowEnd: "2026-11-20T07:29:00.000Z" };
    expect(windowOfSlot(early, "2026-11-27T08:00:00.000Z").from >= early.lastWindowEnd).toBe(true);
  });

  it("leaves no gap but the pause and no overlap, whatever is paused when", () => {
    const from = "2026-03-01T00:00:00.000Z";
    const hours = fc.integer({ min: 0, max: 24 * 120 });
    const at = (hour: number) => new Date(Date.parse(from) + hour * 3_600_000).toISOString();
    fc.assert(
      fc.property(hours, hours, fc.constantFrom("weekly", "daily"), (a, b, frequency) => {
        const schedule = Schedule.parse({ frequency, weekday: "fri", timeZone: "Europe/Berlin" });
        const [begins, pausedUntil] = [at(Math.min(a, b)), at(Math.max(a, b))];
        const slots = slotsBetween(schedule, from, at(24 * 150));
        const free = slots.filter((each) => each < begins || each >= pausedUntil);
        let end: string | undefined;
        for (const each of free) {
          const pause = each >= begins && { pausedUntil };
          const window = windowOfSlot(
            { schedule, ...pause, ...(end !== undefined && { lastWindowEnd: end }) },
            each,
          );
          const swallowed = slots.some(
            (other) => other < each && other >= begins && other < pausedUntil,
          );
          const first = swallowed && each === free.find((other) => other >= pausedUntil);
          if (end !== undefined && !first) expect(window.from).toBe(end);
          if (first) expect(window).toEqual(windowFor(schedule, each));
          end = window.to;
        }
      }),
      { seed: 12, numRuns: 30 },
    );
  });
});

describe("the end of a pause", () => {
  const now = new Date("2026-11-20T12:00:00.000Z");
  const seoul = { ...fridays, timeZone: "Asia/Seoul" };

  it("is an instant, or the start of a day by the reader's clock", () => {
    expect(pauseEnd("2026-11-21T09:00:00+09:00", seoul, now)).toEqual({
      ok: true,
      until: "2026-11-21T00:00:00.000Z",
    });
    expect(pauseEnd("2026-11-22", seoul, now)).toEqual({
      ok: true,
      until: "2026-11-21T15:00:00.000Z",
    });
    // Midnight is skipped on this day in Cairo, so it begins at one.
    expect(pauseEnd("2027-04-30", { ...fridays, timeZone: "Africa/Cairo" }, now)).toEqual({
      ok: true,
      until: "2027-04-29T22:00:00.000Z",
    });
  });

  it("is refused by its name when it has passed or lies too far ahead", () => {
    expect(pauseEnd("2026-11-20", seoul, now)).toEqual({
      ok: false,
      message: "2026-11-20 has passed",
    });
    expect(pauseEnd("2026-11-20T12:00:00.000Z", seoul, now).ok).toBe(false);
    expect(pauseEnd("2027-11-21T12:00:00.000Z", seoul, now).ok).toBe(true);
    expect(pauseEnd("2027-11-21T12:00:00.001Z", seoul, now)).toMatchObject({
      message: "2027-11-21T12:00:00.001Z is more than 366 days ahead",
    });
  });

  it("is the first instant without a pause", () => {
    expect(isPaused({ pausedUntil: slot }, "2026-11-20T07:59:59.999Z")).toBe(true);
    expect(isPaused({ pausedUntil: slot }, slot)).toBe(false);
    expect(isPaused({}, slot)).toBe(false);
  });
});
