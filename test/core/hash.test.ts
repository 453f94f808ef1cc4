import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, prefixedId, shortHash } from "#lib/core/hash.ts";

describe("shortHash", () => {
  it("is 20 hex digits, the same for the same parts", () => {
    expect(shortHash("a", "b")).toMatch(/^[0-9a-f]{20}$/);
    expect(shortHash("a", "b")).toBe(shortHash("a", "b"));
  });

  it("tells apart parts that read the same when glued together", () => {
    const ways = [
      ["ab", "c"],
      ["a", "bc"],
      ["abc"],
      ["abc", ""],
      ["", "abc"],
      ["a,b", "c"],
      ['a","b', "c"],
    ];
    expect(new Set(ways.map((parts) => shortHash(...parts))).size).toBe(ways.length);
  });
});

describe("canonicalJson", () => {
  it("writes equal data the same way, whatever the order of its keys", () => {
    expect(canonicalJson({ b: [{ y: 1, x: null }], a: "é" })).toBe(
      '{"a":"é","b":[{"x":null,"y":1}]}',
    );
    expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
  });

  it("reads back as what was written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 1 },
    );
  });
});

it("puts the kind of thing in front of its id and into its hash", () => {
  expect(prefixedId("dlv", "x")).toMatch(/^dlv_[0-9a-f]{20}$/);
  expect(prefixedId("dlv", "x").slice(4)).not.toBe(prefixedId("dig", "x").slice(4));
});
