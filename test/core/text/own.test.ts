import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { termsOf } from "#lib/core/stories/terms.ts";
import { own } from "#lib/core/text/own.ts";
import { tokenise } from "#lib/core/text/tokens.ts";

const MB = 1e6;
const TEXTS = 100;
const FILLING = "a b ".repeat(50_000);

/** A long text with long words that no other has. */
const textOf = (index: number): string => {
  const word = `${String.fromCodePoint(97 + (index % 26), 97 + Math.floor(index / 26))}kettenwort`;
  return Buffer.from(
    `of Longestname${word}, longestword${word} and überwort${word}. ${FILLING}`,
  ).toString();
};

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What is held of some texts once nobody but the caches can hold it, MB. */
function heldBy(read: (text: string) => unknown): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < TEXTS; index++) read(textOf(index));
  collect();
  return (process.memoryUsage().heapUsed - before) / MB;
}

describe("own", () => {
  it("answers the same word, with half characters too", () => {
    for (const word of [
      "",
      "short",
      "a word of some length",
      "𝔸".repeat(10),
      `${"x".repeat(20)}\ud800`,
    ])
      expect(own(word)).toBe(word);
  });
});

describe("a word that is remembered", () => {
  it.each([
    ["as a term", (text: string) => termsOf({ title: "", text, language: "en" })],
    ["folded", (text: string) => tokenise(text.slice(0, 200)).map((token) => token.text)],
  ])("keeps no text alive that it was cut from, %s", (_, read) => {
    // Each of the texts takes more than 0.2 MB.
    expect(heldBy(read)).toBeLessThan(TEXTS * 0.05);
  });
});
