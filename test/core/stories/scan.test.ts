import fc from "fast-check";
import { expect, it } from "vitest";
import { nextWord } from "#lib/core/stories/scan.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’‘][\p{L}\p{N}]+)*/gu;
const CJK = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

const words = (text: string) => {
  const found = [];
  for (let word = nextWord(text, 0); word; word = nextWord(text, word.end)) found.push(word);
  return found;
};

it("finds the words of every script, with the marks inside them", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(..."U.S.,’ 1,127-é漢字カナー한국аб\u0301\u{20000}\ud800 ..x'"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const expected = [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({
        start: index,
        end: index + raw.length,
        isCjk: CJK.test(raw),
      }));
      expect(words(text)).toEqual(expected);
    }),
    { seed: 5, numRuns: 500 },
  );
});
