import { describe, expect, it } from "vitest";
import { mailGuard } from "#lib/core/mail-guard.ts";

describe("who may be mailed", () => {
  it("is everybody in production", () => {
    expect(mailGuard("production", [])("reader@ministry.example")).toBe(true);
  });

  it("is nobody in another stage without a list", () => {
    expect(mailGuard("ci", [])("reader@ministry.example")).toBe(false);
  });

  it.each([
    ["reader@ministry.example", true],
    ["Reader@Ministry.example", true],
    ["anyone@lab.example", true],
    ["reader@ministry.example.evil.example", false],
    ["anyone@other-lab.example", false],
  ])("is %s by address or domain on the list: %s", (address, expected) => {
    expect(mailGuard("ci", ["reader@ministry.example", "@lab.example"])(address)).toBe(expected);
  });
});
