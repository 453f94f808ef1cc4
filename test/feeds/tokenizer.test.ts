import { Parser, Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { SwiftTokenizer } from "#lib/feeds/tokenizer.ts";
import { chance } from "../../bench/chance.ts";
import { mutated } from "./mutants.ts";
import { SEEDS } from "./seeds.ts";

const CASES = 100;
const TEXTS = SEEDS.map(({ text }) => text);

/** What a parser tells of a document that comes in two pieces. */
function told(tokenizer: typeof Tokenizer, head: string, tail: string): unknown[] {
  const events: unknown[] = [];
  const tell = (event: string) => (one?: unknown, other?: unknown) => {
    events.push([event, one, structuredClone(other)]);
  };
  const parser = new Parser(
    {
      onopentag: tell("open"),
      onclosetag: tell("close"),
      ontext: tell("text"),
      oncdatastart: tell("CDATA"),
      oncdataend: tell("end of CDATA"),
      oncomment: tell("comment"),
      onprocessinginstruction: tell("instruction"),
    },
    { xmlMode: true, decodeEntities: false, Tokenizer: tokenizer },
  );
  parser.write(head);
  parser.end(tail);
  return events;
}

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
