import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { nextSlot, type SlotRule, slotsBetween, windowFor } from "#lib/core/schedule/slots.ts";
import { ZONES } from "./zones.ts";
import { WEEKDAYS } from "#lib/core/model/local-slot.ts";
import { Schedule } from "#lib/core/model/subscription.ts";

const rule = (fields: Partial<Schedule>): SlotRule => Schedule.parse(fields);
const local = (slot: string, zone: string) =>
  Temporal.Instant.from(slot)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });

describe("the next slot", () => {
  it("is the reader's hour on the reader's weekday, strictly later", () => {
    const friday = rule({ weekday: "fri", hour: 7, timeZone: "Asia/Seoul" });
    expect(nextSlot(friday, "2026-11-18T00:00:00.000Z")).toBe("2026-11-19T22:00:00.000Z");
    expect(nextSlot(friday, "2026-11-19T21:59:59.999Z")).toBe("2026-11-19T22:00:00.000Z");
    expect(nextSlot(friday, "2026-11-19T22:00:00.000Z")).toBe("2026-11-26T22:00:00.000Z");
  });

  it("is every day for a daily schedule and never for one that is off", () => {
    const daily = rule({ frequency: "daily", hour: 23, timeZone: "America/New_York" });
    expect(nextSlot(daily, "2026-01-02T04:00:00.000Z")).toBe("2026-01-03T04:00:00.000Z");
    expect(nextSlot(rule({ frequency: "off" }), "2026-01-02T04:00:00.000Z")).toBeUndefined();
  });
});

const days = (zone: string, hour: number, after: string, upTo: string) =>
  slotsBetween(rule({ frequency: "daily", hour, timeZone: zone }), after, upTo).map((slot) =>
    local(slot, zone),
  );

describe("a clock that changes", () => {
  it.each([
    [
      "an hour that is skipped",
      "Europe/Berlin",
      2,
      "2026-03-28T00:00:00.000Z",
      "2026-03-30T12:00:00.000Z",
      ["2026-03-28T02:00", "2026-03-29T03:00", "2026-03-30T02:00"],
    ],
    [
      "half an hour that is skipped",
      "Australia/Lord_Howe",
      2,
      "2026-10-02T20:00:00.000Z",
      "2026-10-04T20:00:00.000Z",
      ["2026-10-04T02:30", "2026-10-05T02:00"],
    ],
    [
      "midnight that is skipped",
      "Africa/Cairo",
      0,
      "2026-04-22T12:00:00.000Z",
      "2026-04-24T23:00:00.000Z",
      ["2026-04-23T00:00", "2026-04-24T01:00", "2026-04-25T00:00"],
    ],
    [
      "two hours that are skipped",
      "Antarctica/Troll",
      2,
      "2026-03-28T12:00:00.000Z",
      "2026-03-29T12:00:00.000Z",
      ["2026-03-29T03:00"],
    ],
    [
      "a whole day that is skipped",
      "Pacific/Apia",
      7,
      "2011-12-29T00:00:00.000Z",
      "2011-12-31T20:00:00.000Z",
      ["2011-12-29T07:00", "2011-12-31T00:00", "2011-12-31T07:00", "2012-01-01T07:00"],
    ],
  ])("%s falls on the first instant after the gap", (_, zone, hour, after, upTo, slots) => {
    expect(days(zone, hour, after, upTo)).toEqual(slots);
  });

  it("has an hour that comes twice fire the first time only", () => {
    const twice = rule({ frequency: "daily", hour: 2, timeZone: "Europe/Berlin" });
    const slots = slotsBetween(twice, "2026-10-24T12:00:00.000Z", "2026-10-26T12:00:00.000Z");
    expect(slots).toEqual(["2026-10-25T00:00:00.000Z", "2026-10-26T01:00:00.000Z"]);
    expect(nextSlot(twice, "2026-10-25T00:30:00.000Z")).toBe("2026-10-26T01:00:00.000Z");
  });

  it("keeps the last hour of a day that is repeated to one slot", () => {
    const late = rule({ frequency: "daily", hour: 23, timeZone: "Asia/Beirut" });
    const slots = slotsBetween(late, "2026-10-24T12:00:00.000Z", "2026-10-25T23:00:00.000Z");
    expect(slots).toEqual(["2026-10-24T20:00:00.000Z", "2026-10-25T21:00:00.000Z"]);
  });
});

describe("clocks that do odd things", () => {
  const within = (fields: Partial<Schedule>, after: string, upTo: string) =>
    slotsBetween(rule(fields), after, upTo);

  it("half an hour that comes twice has no slot twice", () => {
    const zone = { frequency: "daily" as const, timeZone: "Australia/Lord_Howe" };
    const [after, upTo] = ["2026-04-04T06:00:00.000Z", "2026-04-05T06:00:00.000Z"];
    expect(within({ ...zone, hour: 1 }, after, upTo)).toEqual(["2026-04-04T14:00:00.000Z"]);
    expect(within({ ...zone, hour: 2 }, after, upTo)).toEqual(["2026-04-04T15:30:00.000Z"]);
  });

  it("a weekday that is skipped falls on the first instant after it, the next one in its place", () => {
    const friday = { weekday: "fri" as const, hour: 7, timeZone: "Pacific/Apia" };
    const slots = within(friday, "2011-12-20T00:00:00.000Z", "2012-01-08T00:00:00.000Z");
    expect(slots.map((slot) => local(slot, "Pacific/Apia"))).toEqual([
      "2011-12-23T07:00",
      "2011-12-31T00:00",
      "2012-01-06T07:00",
    ]);
  });

  it.each([
    ["Asia/Amman", "2022-10-27", "2022-10-28"],
    ["America/Mexico_City", "2023-03-31", "2023-04-02"],
    ["Pacific/Apia", "2021-09-24", "2021-09-26"],
    ["Europe/Istanbul", "2016-10-28", "2016-10-30"],
  ])("%s has no change any more on the day that used to have one", (timeZone, before, day) => {
    const daily = { frequency: "daily" as const, hour: 2, timeZone };
    const slots = within(daily, `${before}T00:00:00.000Z`, `${day}T23:59:00.000Z`);
    expect(slots.length).toBeGreaterThan(1);
    expect(slots.map((slot) => local(slot, timeZone).slice(11))).toEqual(slots.map(() => "02:00"));
    for (const [index, slot] of slots.slice(1).entries())
      expect(Date.parse(slot) - Date.parse(slots[index]!)).toBe(24 * 3_600_000);
  });

  it("a zone that moves for good moves its slot with it", () => {
    const daily = { frequency: "daily" as const, hour: 7, timeZone: "Europe/Volgograd" };
    const slots = within(daily, "2020-12-26T00:00:00.000Z", "2020-12-28T12:00:00.000Z");
    expect(slots).toEqual([
      "2020-12-26T03:00:00.000Z",
      "2020-12-27T04:00:00.000Z",
      "2020-12-28T04:00:00.000Z",
    ]);
  });

  it.each([
    ["Australia/Lord_Howe", "2026-04-01", "2026-04-09"],
    ["Australia/Lord_Howe", "2026-10-01", "2026-10-09"],
    ["Pacific/Apia", "2011-12-27", "2012-01-04"],
  ])("%s: windows meet without gap or overlap from %s to %s", (timeZone, after, upTo) => {
    for (let hour = 0; hour < 24; hour++) {
      const daily = { frequency: "daily" as const, hour, timeZone };
      let end: string | undefined;
      for (const slot of within(daily, `${after}T00:00:00.000Z`, `${upTo}T00:00:00.000Z`)) {
        const window = windowFor(daily, slot, end);
        if (end !== undefined) expect(window.from).toBe(end);
        expect(window.from < window.to).toBe(true);
        end = window.to;
      }
    }
  });
});

describe("a year in 40 zones", () => {
  const FROM = "2025-12-31T00:00:00.000Z";
  const TO = "2026-12-31T00:00:00.000Z";
  const hours = fc.integer({ min: 0, max: 23 });

  it.each(ZONES)(
    "%s: 52 or 53 weeks, at the hour or just after a gap, each local day once",
    (timeZone) => {
      fc.assert(
        fc.property(fc.constantFrom(...WEEKDAYS), hours, (weekday, hour) => {
          const slots = slotsBetween(rule({ weekday, hour, timeZone }), FROM, TO);
          expect([52, 53]).toContain(slots.length);
          const times = slots.map((slot) =>
            Temporal.Instant.from(slot).toZonedDateTimeISO(timeZone),
          );
          expect(new Set(times.map(({ dayOfWeek }) => dayOfWeek))).toEqual(
            new Set([WEEKDAYS.indexOf(weekday) + 1]),
          );
          expect(new Set(times.map((time) => time.toPlainDate().toString())).size).toBe(
            slots.length,
          );
          for (const time of times) {
            const gap = time.hour !== hour || time.minute !== 0;
            const justAfterGap = time.subtract({ nanoseconds: 1 }).offset !== time.offset;
            expect(!gap || justAfterGap).toBe(true);
          }
        }),
        { seed: 9, numRuns: 2 },
      );
    },
  );

  it.each(ZONES)("%s: 365 days, one slot each", (timeZone) => {
    const slots = slotsBetween(rule({ frequency: "daily", hour: 2, timeZone }), FROM, TO);
    const dates = slots.map((slot) => local(slot, timeZone).slice(0, 10));
    expect(slots.length).toBe(365);
    expect(new Set(dates).size).toBe(365);
  });

  it("windows follow each other without gap or overlap", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        hours,
        fc.constantFrom("weekly" as const, "daily" as const),
        (timeZone, hour, frequency) => {
          const schedule = rule({ frequency, hour, timeZone });
          let end: string | undefined;
          for (const slot of slotsBetween(schedule, FROM, TO)) {
            const { from, to } = windowFor(schedule, slot, end);
            if (end !== undefined) expect(from).toBe(end);
            expect(from < to).toBe(true);
            expect(Date.parse(slot) - Date.parse(to)).toBe(30 * 60_000);
            end = to;
          }
        },
      ),
      { seed: 10, numRuns: 8 },
    );
  });
});

describe("a window", () => {
  const slot = "2026-11-20T08:00:00.000Z";

  it("ends half an hour before its slot; the first is a week or a day long", () => {
    expect(windowFor({ frequency: "weekly" }, slot)).toEqual({
      from: "2026-11-13T07:30:00.000Z",
      to: "2026-11-20T07:30:00.000Z",
    });
    expect(windowFor({ frequency: "daily" }, slot)).toEqual({
      from: "2026-11-19T07:30:00.000Z",
      to: "2026-11-20T07:30:00.000Z",
    });
  });

  it("takes in what missed runs left over", () => {
    expect(windowFor({ frequency: "weekly" }, slot, "2026-10-30T07:30:00.000Z").from).toBe(
      "2026-10-30T07:30:00.000Z",
    );
  });

  it("is empty, never turned round, where the last one reached further", () => {
    const last = "2026-11-20T07:45:00.000Z";
    expect(windowFor({ frequency: "daily" }, slot, last)).toEqual({ from: last, to: last });
  });
});
