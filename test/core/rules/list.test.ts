import { describe, expect, it } from "vitest";
import { LONGEST_SOURCE_ID } from "#lib/core/model/feed.ts";
import { MOST_RULES } from "#lib/core/model/filter.ts";
import type { ReaderRule } from "#lib/core/model/subscription.ts";
import { rulesAt, withoutRule, withRule } from "#lib/core/rules/list.ts";

const NOW = "2026-10-05T12:00:00.000Z";
const word = (value: string, until?: string): ReaderRule => ({
  kind: "word",
  value,
  ...(until && { until }),
});

describe("a reader's rules", () => {
  it("holds one rule for one thing, whatever its case: the newest", () => {
    const rules = withRule(
      [word("Drone"), word("tank")],
      word("drone", "2026-11-01T00:00:00.000Z"),
      NOW,
    );
    expect(rules).toEqual([word("tank"), word("drone", "2026-11-01T00:00:00.000Z")]);
  });

  it("tells kinds apart", () => {
    const both = withRule([word("cyber")], { kind: "topic", value: "cyber" }, NOW);
    expect(both).toHaveLength(2);
    expect(withoutRule(both!, { kind: "topic", value: "cyber" })).toEqual([word("cyber")]);
  });

  it("lets a rule hold until its end and not at it", () => {
    const rules = [word("a", NOW), word("b", "2026-10-05T12:00:00.001Z"), word("c")];
    expect(rulesAt(rules, NOW)).toEqual(rules.slice(1));
  });

  it("drops what has lapsed when something is added", () => {
    expect(withRule([word("old", "2026-10-01T00:00:00.000Z")], word("new"), NOW)).toEqual([
      word("new"),
    ]);
  });

  it("refuses one too many, but replaces in a full list", () => {
    const full = Array.from({ length: MOST_RULES }, (_, n) => word(`word ${n}`));
    expect(withRule(full, word("one more"), NOW)).toBeUndefined();
    expect(withRule(full, word("word 0"), NOW)).toHaveLength(MOST_RULES);
    const lapsed = [...full.slice(1), word("gone", "2026-10-01T00:00:00.000Z")];
    expect(withRule(lapsed, word("one more"), NOW)).toHaveLength(MOST_RULES);
  });

  it("takes in none that could not be read back", () => {
    const source = (letters: number): ReaderRule => ({
      kind: "source",
      value: "x".repeat(letters),
    });
    expect(withRule([], source(LONGEST_SOURCE_ID), NOW)).toHaveLength(1);
    expect(() => withRule([], source(LONGEST_SOURCE_ID + 1), NOW)).toThrow("too_big");
    expect(() => withRule([], word("x".repeat(61)), NOW)).toThrow("60 letters");
  });

  it("removes repeatedly without harm", () => {
    const once = withoutRule([word("drone")], { kind: "word", value: " DRONE " });
    expect(once).toEqual([]);
    expect(withoutRule(once, word("drone"))).toEqual([]);
  });
});
