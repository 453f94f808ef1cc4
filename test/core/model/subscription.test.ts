import { describe, expect, it } from "vitest";
import { Locale } from "#lib/core/model/locale.ts";
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

describe("a reader's locale", () => {
  it.each([
    ["en-us", "en-US"],
    ["DE", "de"],
    ["zh-hant-tw", "zh-Hant-TW"],
  ])("%s is spelled %s", (given, spelled) => expect(Locale.parse(given)).toBe(spelled));

  it.each(["", "x", "en_US", "not a locale!", "en-US, de", "-", "x".repeat(36)])(
    "is not %j, and the error says what it may be",
    (given) => {
      const parsed = Locale.safeParse(given);
      expect(parsed.error?.issues).toHaveLength(1);
      expect(parsed.error?.issues[0]?.message).toContain("BCP 47");
    },
  );

  it("never is longer in its one spelling than can be read again", () => {
    const given = "en-US-u-ca-islamicc-nu-latn-hc-h12";
    expect(given.length).toBeLessThanOrEqual(35);
    expect(new Intl.Locale(given).toString().length).toBeGreaterThan(35);
    expect(Locale.safeParse(given).success).toBe(false);
  });
});
