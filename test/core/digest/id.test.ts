import { describe, expect, it } from "vitest";
import { digestId, isOpen } from "#lib/core/digest/id.ts";

const FROM = "2026-03-01T07:30:00.000Z";
const TO = "2026-03-08T07:30:00.000Z";
const id = (filter: Parameters<typeof digestId>[0], rules = "1", asOf?: string) =>
  digestId(filter, FROM, TO, rules, asOf);

describe("the id of a digest", () => {
  it("is the same for filters that ask the same", () => {
    expect(id({ countries: ["KR", "US"], topics: [] })).toBe(id({ countries: ["US", "KR", "US"] }));
    expect(id({})).toMatch(/^dig_[0-9a-f]{20}$/);
  });

  it("differs by filter, window and rules", () => {
    const others = [
      id({ countries: ["KR"] }),
      id({}, "2"),
      digestId({}, FROM, FROM, "1"),
      digestId({}, TO, TO, "1"),
    ];
    expect(new Set([id({}), ...others]).size).toBe(5);
  });

  it("holds when it was asked for only while the window was open", () => {
    expect(id({}, "1", "2026-03-08T07:59:59.999Z")).not.toBe(id({}));
    expect(id({}, "1", "2026-03-05T00:00:00.000Z")).not.toBe(
      id({}, "1", "2026-03-06T00:00:00.000Z"),
    );
    expect(id({}, "1", "2026-03-08T08:00:00.000Z")).toBe(id({}));
  });
});

it("closes a window 30 minutes after its end", () => {
  expect(isOpen(TO, "2026-03-08T07:59:59.999Z")).toBe(true);
  expect(isOpen(TO, "2026-03-08T08:00:00.000Z")).toBe(false);
});
