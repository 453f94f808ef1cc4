import { describe, expect, it } from "vitest";
import { nextTick } from "#local/schedule.ts";

describe("a schedule's next tick", () => {
  it.each([
    [5, "2026-11-20T08:00:00.000Z", "2026-11-20T08:05:00.000Z"],
    [5, "2026-11-20T08:04:59.999Z", "2026-11-20T08:05:00.000Z"],
    [60, "2026-11-20T08:04:59.999Z", "2026-11-20T09:00:00.000Z"],
    [60, "2026-11-20T23:30:00.000Z", "2026-11-21T00:00:00.000Z"],
  ])("of every %i minutes after %s is %s", (minutes, now, expected) => {
    expect(nextTick(minutes, new Date(now)).toISOString()).toBe(expected);
  });
});
