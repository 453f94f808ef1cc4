import { describe, expect, it } from "vitest";
import { Schedule } from "#lib/core/model/subscription.ts";
import { nextSlot } from "#lib/core/schedule/slots.ts";

const accepts = (timeZone: string): boolean => Schedule.safeParse({ timeZone }).success;

describe("a schedule's time zone", () => {
  it("may be any that this platform lists, and each can be planned with", () => {
    for (const timeZone of Intl.supportedValuesOf("timeZone")) {
      const schedule = Schedule.parse({ timeZone });
      expect(nextSlot(schedule, "2026-11-20T08:00:00.000Z"), timeZone).toBeDefined();
    }
  });

  it.each(["UTC", "asia/seoul", "US/Pacific", "Etc/GMT+9"])("may be %s", (timeZone) => {
    expect(accepts(timeZone)).toBe(true);
  });

  it.each(["JST", "IST", "PST", "CST", "BST", "ACT", "AST"])(
    "is not %s, which names several or none",
    (timeZone) => {
      expect(accepts(timeZone)).toBe(false);
    },
  );

  it.each(["", "Mars/Olympus", "+09:00", "T10:00[UTC]", "2026-11-20T08:00Z[UTC]"])(
    "is a name, not %j",
    (timeZone) => {
      expect(accepts(timeZone)).toBe(false);
    },
  );
});
