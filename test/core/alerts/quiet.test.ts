import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { isQuiet, localDay, nextDayStart, quietEnd, quietEnded } from "#lib/core/alerts/quiet.ts";
import { instant } from "#lib/core/model/common.ts";

const NIGHT = { from: "22:00", to: "07:00" };
const NOON = { from: "12:00", to: "13:30" };

/** Zones of whole and broken hours, north and south, one that changes at midnight, one by half an hour, one that never does. */
const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Asia/Seoul",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "America/Santiago",
  "Africa/Casablanca",
  "Pacific/Apia",
];

const shown = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);

describe("quiet hours", () => {
  it("are those that the clock of the reader's zone shows, over midnight too", () => {
    // Seoul is nine hours ahead.
    expect(isQuiet(NIGHT, "Asia/Seoul", "2026-11-20T12:59:59.999Z")).toBe(false);
    expect(isQuiet(NIGHT, "Asia/Seoul", "2026-11-20T13:00:00.000Z")).toBe(true);
    expect(isQuiet(NIGHT, "Asia/Seoul", "2026-11-20T21:59:59.999Z")).toBe(true);
    expect(isQuiet(NIGHT, "Asia/Seoul", "2026-11-20T22:00:00.000Z")).toBe(false);
    expect(isQuiet(NOON, "UTC", "2026-11-20T13:29:00.000Z")).toBe(true);
    expect(isQuiet(NOON, "UTC", "2026-11-20T22:29:00.000Z")).toBe(false);
  });

  it("are none where a reader has set none, or set them to end when they begin", () => {
    const at = "2026-11-20T12:00:00.000Z";
    expect(isQuiet(undefined, "UTC", at)).toBe(false);
    expect(quietEnd(undefined, "UTC", at)).toBeUndefined();
    for (const time of ["00:00", "12:00"])
      expect(isQuiet({ from: time, to: time }, "UTC", at)).toBe(false);
  });

  it("end an hour sooner or later where the clock changes in them", () => {
    const end = (at: string) => quietEnd(NIGHT, "Europe/Berlin", at);
    expect(end("2026-03-28T22:00:00.000Z")).toBe("2026-03-29T05:00:00.000Z");
    expect(end("2026-03-27T22:00:00.000Z")).toBe("2026-03-28T06:00:00.000Z");
    expect(end("2026-10-24T21:00:00.000Z")).toBe("2026-10-25T06:00:00.000Z");
  });

  it("end when the clock jumps over their end, and come again where it is put back into them", () => {
    const gap = { from: "22:00", to: "02:30" };
    // 02:00 becomes 03:00 at 01:00 UTC.
    expect(quietEnd(gap, "Europe/Berlin", "2026-03-29T00:59:00.000Z")).toBe(
      "2026-03-29T01:00:00.000Z",
    );
    // 03:00 becomes 02:00 at 01:00 UTC: 02:30 comes at 00:30 and at 01:30.
    expect(quietEnd(gap, "Europe/Berlin", "2026-10-24T23:00:00.000Z")).toBe(
      "2026-10-25T00:30:00.000Z",
    );
    expect(isQuiet(gap, "Europe/Berlin", "2026-10-25T00:45:00.000Z")).toBe(false);
    expect(isQuiet(gap, "Europe/Berlin", "2026-10-25T01:15:00.000Z")).toBe(true);
    expect(quietEnd(gap, "Europe/Berlin", "2026-10-25T01:15:00.000Z")).toBe(
      "2026-10-25T01:30:00.000Z",
    );
    // Where they end as the clock is put back into them, they go on.
    const overlap = { from: "22:00", to: "03:00" };
    expect(quietEnd(overlap, "Europe/Berlin", "2026-10-25T00:45:00.000Z")).toBe(
      "2026-10-25T02:00:00.000Z",
    );
  });

  it("have ended between two instants or have not", () => {
    const ended = (after: string, by: string) => quietEnded(NIGHT, "UTC", after, by);
    expect(ended("2026-11-20T06:59:00.000Z", "2026-11-20T07:00:00.000Z")).toBe(true);
    expect(ended("2026-11-20T07:00:00.000Z", "2026-11-20T23:00:00.000Z")).toBe(false);
    expect(ended("2026-11-20T21:00:00.000Z", "2026-11-21T07:01:00.000Z")).toBe(true);
  });
});

describe("in a year of any zone", () => {
  const minutes = fc.integer({ min: 0, max: 366 * 24 * 60 });
  const at = minutes.map((m) => instant(new Date(Date.UTC(2026, 0, 1) + m * 60_000)));
  const clock = fc
    .integer({ min: 0, max: 95 })
    .map(
      (n) =>
        `${String(Math.floor(n / 4)).padStart(2, "0")}:${String((n % 4) * 15).padStart(2, "0")}`,
    );
  const hours = fc.record({ from: clock, to: clock });
  const zone = fc.constantFrom(...ZONES);

  it("an instant is quiet exactly where the clock shows it", () => {
    fc.assert(
      fc.property(zone, hours, at, (timeZone, { from, to }, when) => {
        const time = shown(when, timeZone);
        const isWithin = from <= to ? from <= time && time < to : time >= from || time < to;
        expect(isQuiet({ from, to }, timeZone, when)).toBe(isWithin);
      }),
      { numRuns: 400, seed: 10 },
    );
  });

  it("quiet hours last until their end, every quarter of an hour, and no longer", () => {
    fc.assert(
      fc.property(zone, hours, at, (timeZone, quiet, when) => {
        const end = quietEnd(quiet, timeZone, when);
        expect(end !== undefined).toBe(isQuiet(quiet, timeZone, when));
        if (end === undefined) return;
        expect(end > when && !isQuiet(quiet, timeZone, end)).toBe(true);
        for (let ms = Date.parse(when); ms < Date.parse(end); ms += 15 * 60_000)
          expect(isQuiet(quiet, timeZone, instant(new Date(ms)))).toBe(true);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it("a local day begins once, and the next one begins where it ends", () => {
    fc.assert(
      fc.property(zone, at, (timeZone, when) => {
        const date = Temporal.Instant.from(when).toZonedDateTimeISO(timeZone).toPlainDate();
        expect(localDay(when, timeZone)).toBe(date.toString());
        const next = nextDayStart(when, timeZone);
        const before = instant(new Date(Date.parse(next) - 1));
        expect(next > when && localDay(before, timeZone) === date.toString()).toBe(true);
        expect(localDay(next, timeZone)).toBe(date.add({ days: 1 }).toString());
      }),
      { numRuns: 300, seed: 12 },
    );
  });
});
