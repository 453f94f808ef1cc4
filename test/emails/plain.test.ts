import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "#emails/format.ts";

const UNSEEN =
  /[\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const BREAKS = /[\p{Cc}\u2028\u2029\s]+/gu;
const slowly = (text: string): string => text.replace(UNSEEN, "").replace(BREAKS, " ").trim();

describe("plain", () => {
  it("looks a text over as thoroughly when it is quick", () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = `a${String.fromCharCode(code)}b`;
      if (plain(text) !== slowly(text)) expect.fail(`U+${code.toString(16)}`);
    }
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom("a", " ", "한", "\u202e", "\n", "\u{e0041}"), { maxLength: 12 }),
    );
    fc.assert(
      fc.property(text, (some) => {
        const whole = typeof some === "string" ? some : some.join("");
        expect(plain(whole)).toBe(slowly(whole));
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
