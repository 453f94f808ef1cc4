import { describe, expect, it } from "vitest";
import { ByteCache } from "#lib/mail/byte-cache.ts";

describe("a cache bounded in bytes", () => {
  it("lets go of what was used longest ago", () => {
    const cache = new ByteCache<number>(36);
    cache.set("a", 1, 10);
    cache.set("b", 2, 10);
    cache.set("c", 3, 10);
    expect(cache.bytes).toBe(36);
    expect(cache.get("a")).toBe(1);
    cache.set("d", 4, 10);
    expect(["a", "b", "c", "d"].map((key) => cache.get(key))).toEqual([1, undefined, 3, 4]);
    expect(cache.bytes).toBe(36);
  });

  it("counts a value that is set again once", () => {
    const cache = new ByteCache<number>(100);
    cache.set("a", 1, 10);
    cache.set("a", 2, 20);
    expect(cache.get("a")).toBe(2);
    expect(cache.bytes).toBe(22);
  });

  it("holds nothing that is larger than the bound, nor what it replaced", () => {
    const cache = new ByteCache<number>(20);
    cache.set("a", 1, 10);
    cache.set("a", 2, 30);
    expect(cache.get("a")).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });
});
