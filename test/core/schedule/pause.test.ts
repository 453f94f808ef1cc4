import { describe, expect, it } from "vitest";
import { Schedule } from "#lib/core/model/subscription.ts";
import { isPaused, pauseEnd } from "#lib/core/schedule/pause.ts";

const fridays = Schedule.parse({ weekday: "fri", hour: 8 });
const slot = "2026-11-20T08:00:00.000Z";

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
