import { Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { SwiftTokenizer } from "#lib/feeds/tokenizer.ts";
import { chance } from "../../bench/chance.ts";
import { told } from "./events.ts";
import { mutated } from "./mutants.ts";
import { SEEDS } from "./seeds.ts";

const CASES = 100;
const TEXTS = SEEDS.map(({ text }) => text);

describe("the swift tokenizer", () => {
  it("tells of whatever was broken what the library's own tells", () => {
    const random = chance(12);
    for (let left = CASES; left > 0; left -= 1) {
      const text = mutated(random.one(SEEDS).text, TEXTS, random);
      const cut = random.below(text.length + 1);
      const [head, tail] = [text.slice(0, cut), text.slice(cut)];
      expect(told(SwiftTokenizer, head, tail)).toEqual(told(Tokenizer, head, tail));
    }
  });
});
