import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Schedule } from "#lib/core/model/subscription.ts";
import { begun, comingDigest, dueOf, windowOfSlot } from "#lib/core/schedule/due.ts";
import { nextSlot, windowFor } from "#lib/core/schedule/slots.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const fridays = Schedule.parse({ weekday: "fri", hour: 8 });
const daily = Schedule.parse({ frequency: "daily", hour: 8 });
const slot = "2026-11-20T08:00:00.000Z";
const lastWindowEnd = "2026-11-13T07:30:00.000Z";
const marked = { schedule: fridays, nextDigestAt: slot, lastWindowEnd };
const hourBefore = (at: string) => new Date(Date.parse(at) - 3_600_000).toISOString();
const at = (now: string, reader: Parameters<typeof dueOf>[0]) =>
  dueOf(reader, hourBefore(now), now);

describe("what is due", () => {
  it("is the slot that has come, and none before", () => {
    expect(at(slot, marked)).toEqual({ slot, toldTo: lastWindowEnd });
    expect(at(hourBefore(slot), marked)).toEqual({ toldTo: lastWindowEnd });
  });

  it("stays due when the schedule has changed since", () => {
    const changed = { ...marked, schedule: { ...fridays, weekday: "wed" as const } };
    expect(at("2026-11-20T09:00:00.000Z", changed).slot).toBe(slot);
    const later = { ...marked, schedule: { ...fridays, hour: 9 } };
    expect(at("2026-11-20T09:00:00.000Z", later).slot).toBe("2026-11-20T09:00:00.000Z");
  });

  it("is the latest of those that were missed", () => {
    expect(at("2026-12-05T00:00:00.000Z", marked).slot).toBe("2026-12-04T08:00:00.000Z");
  });

  it("is nothing where digests are off", () => {
    expect(at(slot, { ...marked, schedule: Schedule.parse({ frequency: "off" }) }).slot).toBe(
      undefined,
    );
  });

  it("is nothing inside a pause, which passes the slot over", () => {
    const paused = { ...marked, pausedUntil: "2026-11-20T08:00:00.001Z" };
    expect(at(slot, paused)).toEqual({ toldTo: "2026-11-20T07:30:00.000Z" });
    expect(at(slot, { ...marked, pausedUntil: slot }).slot).toBe(slot);
  });

  it("after a pause in which nobody planned is what came after its end", () => {
    const paused = { ...marked, pausedUntil: "2026-12-01T00:00:00.000Z" };
    const due = at("2026-12-12T00:00:00.000Z", paused);
    expect(due).toEqual({ slot: "2026-12-11T08:00:00.000Z", toldTo: "2026-11-27T07:30:00.000Z" });
  });

  it("never sets back what was told", () => {
    const told = "2026-11-20T07:45:00.000Z";
    const paused = { ...marked, pausedUntil: "2026-11-21T00:00:00.000Z", lastWindowEnd: told };
    expect(at(slot, paused).toldTo).toBe(told);
  });
});

describe("the window of a slot", () => {
  it("begins where all before was told, or a period back", () => {
    expect(windowOfSlot(marked, slot, "2026-11-18T07:30:00.000Z").from).toBe(
      "2026-11-18T07:30:00.000Z",
    );
    expect(windowOfSlot(marked, slot)).toEqual(windowFor(fridays, slot));
  });

  it("is never longer than 92 days", () => {
    const { from, to } = windowOfSlot(marked, slot, "2026-01-01T00:00:00.000Z");
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

  type Reader = Parameters<typeof dueOf>[0] & { nextDigestAt: string };
  const marking = (reader: Reader, now: string, end: string | undefined): Reader => ({
    ...reader,
    nextDigestAt: nextSlot(reader.schedule, now)!,
    ...(end && { lastWindowEnd: end }),
  });
  /** A move that names no pause lifts one. */
  const changed = (
    { pausedUntil: _, ...reader }: Reader,
    { hour, schedule = reader.schedule, pauseHours }: Move,
  ): Reader => ({
    ...reader,
    schedule,
    nextDigestAt: nextSlot(schedule, hourOf(hour))!,
    ...(pauseHours && { pausedUntil: hourOf(hour + pauseHours) }),
  });

  it("is told all but what a pause passed over, and nothing twice", () => {
    fc.assert(
      fc.property(moves, (asked) => {
        let reader: Reader = { schedule: fridays, nextDigestAt: nextSlot(fridays, hourOf(0))! };
        let end: string | undefined;
        for (let hour = 1; hour <= 24 * 90; hour++) {
          const now = hourOf(hour);
          const { slot: due, toldTo } = dueOf(reader, hourOf(hour - 1), now);
          if (due && due >= reader.nextDigestAt) {
            const window = windowOfSlot(reader, due, toldTo);
            if (end !== undefined) expect(window.from).toBe(end);
            end = window.to;
          } else if (toldTo && toldTo !== end) {
            expect((reader.pausedUntil ?? "") > now).toBe(true);
            end = toldTo;
          }
          if (reader.nextDigestAt <= now) reader = marking(reader, now, end);
          for (const move of asked.filter((each) => each.hour === hour))
            reader = changed(reader, move);
        }
        expect(end! > hourOf(24 * 60)).toBe(true);
      }),
      { seed: 12, numRuns: 20 },
    );
  });
});

describe("digests that begin again", () => {
  const now = new Date("2026-11-18T12:00:00.000Z");
  const reader = (told?: string, schedule = fridays) =>
    sampleSubscription({ schedule, ...(told && { lastWindowEnd: told }) });

  it("cover their usual period first, not the time without any", () => {
    expect(begun(reader("2026-09-01T07:30:00.000Z"), now).lastWindowEnd).toBe(lastWindowEnd);
    expect(begun(reader("2026-09-01T07:30:00.000Z", daily), now).lastWindowEnd).toBe(
      "2026-11-18T07:30:00.000Z",
    );
  });

  it("tell nothing twice", () => {
    const told = "2026-11-17T07:30:00.000Z";
    expect(begun(reader(told), now).lastWindowEnd).toBe(told);
    expect(begun(reader(), now)).not.toHaveProperty("lastWindowEnd");
  });
});

describe("when the next digest comes", () => {
  const coming = (pausedUntil?: string, nextDigestAt = slot) =>
    comingDigest({ schedule: fridays, nextDigestAt, ...(pausedUntil && { pausedUntil }) });

  it.each([
    ["before the pause's end moves to the first after it", "2026-11-25T00:00:00.000Z", "27"],
    ["on the very end of the pause stays", slot, "20"],
    ["just before the end moves", "2026-11-20T08:00:00.001Z", "27"],
    ["after a pause that is over stays", "2026-11-14T00:00:00.000Z", "20"],
  ])("%s", (_, pausedUntil, day) => {
    expect(coming(pausedUntil)).toBe(`2026-11-${day}T08:00:00.000Z`);
  });

  it("is its slot without a pause, and none where none is planned", () => {
    expect(coming()).toBe(slot);
    expect(comingDigest({ schedule: fridays, pausedUntil: slot })).toBeUndefined();
  });
});
