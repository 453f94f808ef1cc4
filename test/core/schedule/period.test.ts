import { describe, expect, it } from "vitest";
import { slotsIn } from "#lib/core/schedule/period.ts";
import { slotsBetween } from "#lib/core/schedule/slots.ts";
import { ZONES } from "./zones.ts";

const daily = (timeZone: string, hour: number) =>
  ({ frequency: "daily", weekday: "mon", hour, timeZone }) as const;

describe("the slots of a period, found for many", () => {
  it.each([
    ["Europe/Berlin", 2, "2026-03-27T11:00:00.000Z", "2026-03-31T11:00:00.000Z"],
    ["Europe/Berlin", 2, "2026-10-23T11:00:00.000Z", "2026-10-27T11:00:00.000Z"],
    ["Europe/Berlin", 2, "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"],
    ["Australia/Lord_Howe", 2, "2026-10-02T11:00:00.000Z", "2026-10-06T11:00:00.000Z"],
    ["Antarctica/Troll", 2, "2026-03-29T00:00:00.000Z", "2026-03-29T01:00:00.000Z"],
    ["Pacific/Apia", 7, "2011-12-30T09:00:00.000Z", "2011-12-30T10:00:00.000Z"],
    ["Pacific/Apia", 7, "2011-12-28T09:00:00.000Z", "2012-01-02T10:00:00.000Z"],
    ["Africa/Cairo", 0, "2026-04-22T11:00:00.000Z", "2026-04-25T11:00:00.000Z"],
  ])("are those of one schedule where the clock of %s changes (%i, %s)", (zone, hour, from, to) => {
    const rule = daily(zone, hour);
    const slots = slotsBetween(rule, from, to);
    expect(slotsIn({ from, to })(rule)).toEqual(slots);
  });

  it("are those of one schedule in every zone, all year", () => {
    const period = { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" };
    const slotsOf = slotsIn(period);
    for (const [index, timeZone] of ZONES.entries()) {
      const weekly = { ...daily(timeZone, index % 24), frequency: "weekly" } as const;
      expect(slotsOf(weekly), timeZone).toEqual(slotsBetween(weekly, period.from, period.to));
    }
  });

  it("are none where digests are off", () => {
    const period = { from: "2026-01-01T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" };
    expect(slotsIn(period)({ ...daily("UTC", 8), frequency: "off" })).toEqual([]);
  });
});
