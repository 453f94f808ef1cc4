import { describe, expect, it } from "vitest";
import { LOCAL_SLOTS, type LocalSlot, WEEKDAYS } from "#lib/core/model/local-slot.ts";
import { localSlotOf, slotsAround } from "#lib/core/schedule/local-slots.ts";
import { slotsIn } from "#lib/core/schedule/period.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";

const ZONES = ["Etc/GMT+12", "Pacific/Kiritimati", "Pacific/Apia", "Antarctica/Troll", "UTC"];
const ruleOf = (slot: LocalSlot, timeZone: string) => ({
  weekday: "mon" as const,
  ...slot,
  timeZone,
});
const after = (at: string, hours: number) =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

describe("the local slot of a reader", () => {
  const { schedule } = sampleSubscription();

  it("is weekday and hour, or the hour alone when daily, and none without digests", () => {
    expect(localSlotOf(sampleSubscription())).toEqual({
      frequency: "weekly",
      weekday: "fri",
      hour: 8,
    });
    const daily = sampleSubscription({ schedule: { ...schedule, frequency: "daily" } });
    expect(localSlotOf(daily)).toEqual({ frequency: "daily", hour: 8 });
    const off = sampleSubscription({ schedule: { ...schedule, frequency: "off" } });
    expect(localSlotOf(off)).toBeUndefined();
    expect(localSlotOf(sampleSubscription({ state: "unsubscribed" }))).toBeUndefined();
  });
});

describe("the slots around a period", () => {
  it("are all that come in it on any clock: hours skipped, a day skipped, the first and the last of the world", () => {
    const spans = [
      ["2026-03-29T00:00:00.000Z", 1],
      ["2026-03-29T01:00:00.000Z", 1],
      ["2026-11-20T07:59:59.999Z", 1],
      ["2026-11-20T08:00:00.000Z", 30],
      ["2011-12-30T09:00:00.000Z", 1],
    ] as const;
    for (const [from, hours] of spans) {
      const period = { from, to: after(from, hours) };
      const around = new Set(slotsAround(period));
      const slotsOf = slotsIn(period);
      for (const slot of LOCAL_SLOTS)
        for (const zone of ZONES)
          if (!around.has(slot)) expect(slotsOf(ruleOf(slot, zone))).toEqual([]);
    }
  });

  it("are not many more for an hour, and all for a week", () => {
    const from = "2026-11-20T08:00:00.000Z";
    const hour = slotsAround({ from, to: after(from, 1) });
    expect(hour.length).toBeLessThan(90);
    expect(slotsAround({ from, to: after(from, 7 * 24) })).toEqual(LOCAL_SLOTS);
    expect(new Set(hour.map((slot) => LOCAL_SLOTS.indexOf(slot))).size).toBe(hour.length);
  });

  it("come in one order, whatever the period is", () => {
    const order = (from: string) =>
      slotsAround({ from, to: after(from, 2) }).map((slot) => LOCAL_SLOTS.indexOf(slot));
    for (const from of ["2026-11-22T20:00:00.000Z", "2026-11-25T03:00:00.000Z"])
      expect(order(from)).toEqual(order(from).toSorted((a, b) => a - b));
    expect(LOCAL_SLOTS).toHaveLength(24 + WEEKDAYS.length * 24);
  });
});
