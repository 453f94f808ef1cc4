import { describe, expect, it } from "vitest";
import { closedWindows } from "#lib/core/schedule/closed-windows.ts";
import { Schedule } from "#lib/core/model/subscription.ts";

const rule = (fields: Partial<Schedule>) => Schedule.parse(fields);
const at = (text: string) => new Date(text);

describe("the last closed windows", () => {
  it("end half an hour before each slot and begin where the one before ended", () => {
    const windows = closedWindows(rule({}), at("2026-11-20T08:00:00Z"), 3);
    expect(windows).toEqual([
      { from: "2026-10-26T06:30:00.000Z", to: "2026-11-02T06:30:00.000Z" },
      { from: "2026-11-02T06:30:00.000Z", to: "2026-11-09T06:30:00.000Z" },
      { from: "2026-11-09T06:30:00.000Z", to: "2026-11-16T06:30:00.000Z" },
    ]);
  });

  it("hold the window of a slot from the slot on, not a moment before", () => {
    const last = (now: string) => closedWindows(rule({}), at(now), 4).at(-1)?.to;
    expect(last("2026-11-16T06:59:59.999Z")).toBe("2026-11-09T06:30:00.000Z");
    expect(last("2026-11-16T07:00:00.000Z")).toBe("2026-11-16T06:30:00.000Z");
  });

  it("follow the reader's clock through a change of daylight saving", () => {
    const berlin = rule({ weekday: "mon", hour: 8, timeZone: "Europe/Berlin" });
    const windows = closedWindows(berlin, at("2026-11-01T00:00:00Z"), 2);
    expect(windows[1]).toEqual({
      from: "2026-10-19T05:30:00.000Z",
      to: "2026-10-26T06:30:00.000Z",
    });
  });

  it("are as many days as asked for when daily, and weeks for a schedule that is off", () => {
    const now = at("2026-11-20T08:00:00Z");
    const days = closedWindows(rule({ frequency: "daily" }), now, 28);
    expect(days).toHaveLength(28);
    expect(days.at(-1)).toEqual({
      from: "2026-11-19T06:30:00.000Z",
      to: "2026-11-20T06:30:00.000Z",
    });
    expect(closedWindows(rule({ frequency: "off" }), now, 4)).toEqual(
      closedWindows(rule({}), now, 4),
    );
  });
});
