import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Schedule } from "#lib/core/model/subscription.ts";
import { begun, comingDigest, dueIn, dueOf, windowOfSlot } from "#lib/core/schedule/due.ts";
import { slotsIn } from "#lib/core/schedule/period.ts";
import { type SlotRule, windowFor } from "#lib/core/schedule/slots.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const fridays = Schedule.parse({ weekday: "fri", hour: 8 });
const daily = Schedule.parse({ frequency: "daily", hour: 8 });
const slot = "2026-11-20T08:00:00.000Z";
const lastWindowEnd = "2026-11-13T07:30:00.000Z";
const reader = { schedule: fridays, consent: {} };
const hourBefore = (at: string) => new Date(Date.parse(at) - 3_600_000).toISOString();
/** What a run finds that has come since an instant, or in the hour before it. */
const at = (now: string, over: object = {}, from = hourBefore(now), told = lastWindowEnd) =>
  dueOf({ ...reader, ...over }, told, { from, to: now });

describe("what is due", () => {
  it("is the slot that has come, and none before or again", () => {
    expect(at(slot)).toEqual({ slot, toldTo: lastWindowEnd });
    expect(at(hourBefore(slot))).toEqual({ toldTo: lastWindowEnd });
    expect(at("2026-11-20T09:00:00.000Z")).toEqual({ toldTo: lastWindowEnd });
  });

  it("is the slot of the schedule there is, whatever it was before", () => {
    const later = { schedule: { ...fridays, hour: 9 } };
    expect(at(slot, later).slot).toBeUndefined();
    expect(at("2026-11-20T09:00:00.000Z", later).slot).toBe("2026-11-20T09:00:00.000Z");
  });

  it("is the latest of those that were missed", () => {
    expect(at("2026-12-05T00:00:00.000Z", {}, slot).slot).toBe("2026-12-04T08:00:00.000Z");
  });

  it("is nothing where digests are off", () => {
    expect(at(slot, { schedule: Schedule.parse({ frequency: "off" }) }).slot).toBeUndefined();
  });

  it("is nothing inside a pause, which passes the slot over", () => {
    expect(at(slot, { pausedUntil: "2026-11-20T08:00:00.001Z" })).toEqual({
      toldTo: "2026-11-20T07:30:00.000Z",
    });
    expect(at(slot, { pausedUntil: slot }).slot).toBe(slot);
  });

  it("after a pause in which nobody planned is what came after its end", () => {
    const paused = { pausedUntil: "2026-12-01T00:00:00.000Z" };
    expect(at("2026-12-12T00:00:00.000Z", paused, hourBefore(slot))).toEqual({
      slot: "2026-12-11T08:00:00.000Z",
      toldTo: "2026-11-27T07:30:00.000Z",
    });
  });

  it("never sets back what was told, by whomever", () => {
    const told = "2026-11-20T07:45:00.000Z";
    const paused = { pausedUntil: "2026-11-21T00:00:00.000Z" };
    expect(at(slot, { ...paused, lastWindowEnd: told }).toldTo).toBe(told);
    expect(at(slot, paused, hourBefore(slot), told).toldTo).toBe(told);
  });

  it("is no slot of before a first consent", () => {
    const confirmed = (confirmedAt: string, told?: string) =>
      dueOf({ schedule: fridays, consent: { confirmedAt } }, told, {
        from: hourBefore(slot),
        to: "2026-11-20T09:00:00.000Z",
      }).slot;
    expect(confirmed("2026-11-20T07:59:59.999Z")).toBe(slot);
    expect(confirmed(slot)).toBeUndefined();
    expect(confirmed("2026-11-20T08:30:00.000Z", lastWindowEnd)).toBe(slot);
  });
});

describe("a slot that nobody came to for days", () => {
  const from = hourBefore(slot);
  const [inTime, tooLate] = ["2026-11-23T08:00:00.000Z", "2026-11-23T08:00:00.001Z"];

  it("folds into the next when weekly and more than 3 days gone, which begins where it would have", () => {
    expect(at(inTime, {}, from)).toEqual({ slot, toldTo: lastWindowEnd });
    expect(at(tooLate, {}, from)).toEqual({ folded: true, toldTo: lastWindowEnd });
    expect(dueOf(reader, undefined, { from, to: tooLate })).toEqual({
      folded: true,
      toldTo: windowFor(fridays, slot).from,
    });
  });

  it("is made good at once when daily, by the latest", () => {
    const found = at("2026-11-25T07:00:00.000Z", { schedule: daily }, from);
    expect(found.slot).toBe("2026-11-24T08:00:00.000Z");
  });
});

describe("the window of a slot", () => {
  it("begins where all before was told, or a period back", () => {
    expect(windowOfSlot(reader, slot, "2026-11-18T07:30:00.000Z").from).toBe(
      "2026-11-18T07:30:00.000Z",
    );
    expect(windowOfSlot(reader, slot)).toEqual(windowFor(fridays, slot));
  });

  it("is never longer than 92 days", () => {
    const { from, to } = windowOfSlot(reader, slot, "2026-01-01T00:00:00.000Z");
    expect(Date.parse(to) - Date.parse(from)).toBe(92 * 86_400_000);
  });
});

describe("a reader who changes the schedule and pauses while it is planned every hour", () => {
  const START = Date.parse("2026-03-01T00:00:00.000Z");
  const hourOf = (hour: number) => new Date(START + hour * 3_600_000).toISOString();
  const schedules = [
    fridays,
    daily,
    { ...fridays, timeZone: "Europe/Berlin", weekday: "mon" as const },
  ];
  type Move = {
    hour: number;
    schedule?: Schedule | undefined;
    pauseHours?: number | undefined;
  };
  const moves: fc.Arbitrary<Move[]> = fc.array(
    fc.record({
      hour: fc.integer({ min: 0, max: 24 * 60 }),
      schedule: fc.option(fc.constantFrom(...schedules), { nil: undefined }),
      pauseHours: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
    }),
    { maxLength: 8 },
  );

  type Reader = Parameters<typeof dueOf>[0];
  /** A move that names no pause lifts one. */
  const changed = (
    { pausedUntil: _, ...was }: Reader,
    { hour, schedule = was.schedule, pauseHours }: Move,
  ): Reader => ({
    ...was,
    schedule,
    ...(pauseHours && { pausedUntil: hourOf(hour + pauseHours) }),
  });

  const all = slotsIn({ from: hourOf(0), to: hourOf(24 * 90) });

  it("is told all but what a pause passed over, and nothing twice", () => {
    fc.assert(
      fc.property(moves, (asked) => {
        let one: Reader = reader;
        let end: string | undefined;
        for (let hour = 1; hour <= 24 * 90; hour++) {
          const [from, now] = [hourOf(hour - 1), hourOf(hour)];
          const slots = (rule: SlotRule) => all(rule).filter((at) => from < at && at <= now);
          const { slot: due, toldTo } = dueIn({ from, to: now }, slots)(one, end);
          const window = due && windowOfSlot(one, due, toldTo);
          if (window && window.from < window.to) {
            if (end !== undefined) expect(window.from).toBe(end);
            end = window.to;
          } else if (!due && toldTo && toldTo !== end) {
            expect((one.pausedUntil ?? "") > now).toBe(true);
            end = toldTo;
          }
          for (const move of asked.filter((each) => each.hour === hour)) one = changed(one, move);
        }
        expect(end! > hourOf(24 * 60)).toBe(true);
      }),
      { seed: 12, numRuns: 20 },
    );
  });
});

describe("digests that begin again", () => {
  const now = new Date("2026-11-18T12:00:00.000Z");
  const back = (told?: string, schedule = fridays) =>
    sampleSubscription({ schedule, ...(told && { lastWindowEnd: told }) });

  it("cover their usual period first, not the time without any", () => {
    expect(begun(back("2026-09-01T07:30:00.000Z"), now).lastWindowEnd).toBe(lastWindowEnd);
    expect(begun(back("2026-09-01T07:30:00.000Z", daily), now).lastWindowEnd).toBe(
      "2026-11-18T07:30:00.000Z",
    );
  });

  it("tell nothing twice", () => {
    const told = "2026-11-17T07:30:00.000Z";
    expect(begun(back(told), now).lastWindowEnd).toBe(told);
    // Up to when a planning run has told them is not for the API to know: nobody is told more than the usual period.
    expect(begun(back(), now).lastWindowEnd).toBe(lastWindowEnd);
  });
});

describe("when the next digest comes", () => {
  const coming = (pausedUntil?: string, over: object = {}) =>
    comingDigest(
      sampleSubscription({ schedule: fridays, ...(pausedUntil && { pausedUntil }), ...over }),
      new Date("2026-11-19T08:00:00.000Z"),
    );

  it.each([
    ["before the pause's end moves to the first after it", "2026-11-25T00:00:00.000Z", "27"],
    ["on the very end of the pause stays", slot, "20"],
    ["just before the end moves", "2026-11-20T08:00:00.001Z", "27"],
    ["after a pause that is over stays", "2026-11-14T00:00:00.000Z", "20"],
  ])("%s", (_, pausedUntil, day) => {
    expect(coming(pausedUntil)).toBe(`2026-11-${day}T08:00:00.000Z`);
  });

  it("is the next slot without a pause, and none for who gets none", () => {
    expect(coming()).toBe(slot);
    expect(coming(undefined, { state: "pending" })).toBeUndefined();
    expect(coming(slot, { schedule: { ...fridays, frequency: "off" } })).toBeUndefined();
  });
});
