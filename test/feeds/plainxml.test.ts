import { Tokenizer } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { chance } from "../../bench/chance.ts";
import { told, toldPlainly } from "./events.ts";
import { mutated } from "./mutants.ts";
import { SEEDS } from "./seeds.ts";

const CASES = 1_000;
const TEXTS = SEEDS.map(({ text }) => text);

describe("the reader of plain documents", () => {
  it.each([
    ["elements in each other", "<a><b>x</b> y <b/></a>"],
    ["attributes, the first of a name", `<A x="1" X='2' y:z=">"><b\n q="&amp;" /></A>`],
    ["CDATA", "<a>x<![CDATA[<b>]] >]]>y<![CDATA[]]></a>"],
    ["comments and instructions", `<?xml version="1.0"?><!-- a > b --><a><?x y?></a>\n`],
    ["names of an object", `<constructor __proto__="1" toString="2"/>`],
  ])("tells of %s what the library tells", (_, xml) => {
    expect(toldPlainly(xml)).toEqual(told(Tokenizer, xml));
  });

  it.each([
    "<a>",
    "<a></b>",
    "</a>",
    "<a></A>",
    "<a b=c></a>",
    "<a b></a>",
    `<a b = "c"></a>`,
    "<a>1 < 2</a>",
    "<!DOCTYPE a><a></a>",
    "<!-- a -- b --><a></a>",
    "<!--><a></a>-->",
    "<a><![CDATA[x</a>",
    "<?xml version='1.0'><a></a>",
  ])("leaves %s to the library", (xml) => {
    expect(toldPlainly(xml)).toBeUndefined();
  });

  it("tells of whatever was broken what the library tells, or leaves it", () => {
    const random = chance(13);
    let plain = 0;
    for (let left = CASES; left > 0; left -= 1) {
      const text = mutated(random.one(SEEDS).text, TEXTS, random);
      const events = toldPlainly(text);
      if (events === undefined) continue;
      plain += 1;
      expect(events).toEqual(told(Tokenizer, text));
    }
    expect(plain).toBeGreaterThan(CASES / 50);
  });
});
