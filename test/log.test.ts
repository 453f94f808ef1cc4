import { describe, expect, it } from "vitest";
import { errorFields, withoutAddresses } from "#lib/log.ts";

describe("what a log says of an error", () => {
  it.each([
    ["Invalid `to`: ada@reader.example", "Invalid `to`: <address>"],
    ["Ada <ada+news@reader.example>, bob@desk.example.", "Ada <<address>>, <address>"],
    ["at file:///app/lib/log.ts:12:3", "at file:///app/lib/log.ts:12:3"],
    ["@ alone, and a@", "@ alone, and a@"],
  ])("has no address: %s", (message, told) => {
    expect(withoutAddresses(message)).toBe(told);
    expect(errorFields(new RangeError(message))).toEqual({ error: "RangeError", message: told });
    expect(errorFields(message)).toEqual({ error: "Unknown", message: told });
  });

  it("is read in one pass however long a word is", () => {
    // By the square of its length, this would take hours.
    const long = "a".repeat(5_000_000);
    expect(withoutAddresses(long)).toBe(long);
  });
});
