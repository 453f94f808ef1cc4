import { describe, expect, it } from "vitest";
import { memoised } from "#lib/core/stories/memoised.ts";

describe("memoised", () => {
  it("works a word out once", () => {
    const asked: string[] = [];
    const shout = memoised((word) => {
      asked.push(word);
      return word.toUpperCase();
    });
    expect([shout("frigate"), shout("radar"), shout("frigate")]).toEqual([
      "FRIGATE",
      "RADAR",
      "FRIGATE",
    ]);
    expect(asked).toEqual(["frigate", "radar"]);
  });

  it("answers right however many words there are, and keeps only so many", () => {
    let asked = 0;
    const length = memoised((word) => {
      asked++;
      return word.length;
    });
    for (let i = 0; i < 60_000; i++) length(`w${i}`);
    expect(asked).toBe(60_000);
    expect([length("w0"), length("w59999")]).toEqual([2, 6]);
    expect(asked).toBe(60_001);
  });
});
