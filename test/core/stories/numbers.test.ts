import { describe, expect, it } from "vitest";
import { numbersOf } from "#lib/core/stories/numbers.ts";

describe("numbers", () => {
  it.each([
    [
      3_100_000_000,
      ["3.1 billion euros", "3,1 Milliarden Euro", "3.100 millones de euros", "31億ユーロ"],
    ],
    [210_000_000, ["210 millions", "2억1000만 유로", "210 млн евро", "2.1亿欧元"]],
    [
      22_000,
      ["22,000 troops", "22 000 soldats", "予備役2万2000人", "2.2万人", "22 tys. żołnierzy"],
    ],
    [138.7, ["138.7 metres", "138,7 Meter"]],
  ])("are the same in every language: %d", (value, texts) => {
    expect(texts.map((text) => numbersOf(text).numbers)).toEqual(texts.map(() => [value]));
  });

  it("are no dates, which are the same in every language too", () => {
    const texts = ["on July 11", "am 11. Juli", "11 de julio", "11 июля", "7月11日", "7월 11일"];
    expect(texts.map((text) => numbersOf(text).dates)).toEqual(texts.map(() => ["7-11"]));
    expect(numbersOf("13日と14日").numbers).toEqual([]);
    expect(numbersOf("from 2026 to 2030").numbers).toEqual([2026, 2030]);
  });

  it("read a month in short", () => {
    const short = "Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const found = short.flatMap((month) => numbersOf(`It sank on ${month}. 18`).dates);
    expect(found).toEqual([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12].map((month) => `${month}-18`));
    expect(numbersOf("It sank on Nov. 18").numbers).toEqual([]);
  });

  it("are dates in Portuguese, Italian and Arabic however it is spelt", () => {
    const texts = ["14 de março", "14 marzo", "14 آذار", "14 مارس"];
    expect(texts.map((text) => numbersOf(text).dates)).toEqual(texts.map(() => ["3-14"]));
  });

  it("are no dates beside English words that are months only with a capital", () => {
    const texts = ["At least 20 may have died", "The 20 march on"];
    expect(texts.map(numbersOf)).toEqual(texts.map(() => ({ numbers: [20], dates: [] })));
    expect(numbersOf("on 20 May and March 20").dates).toEqual(["5-20", "3-20"]);
  });

  it("are finite", () => {
    expect(numbersOf(`Pi is ${"3".repeat(330)}`).numbers).toEqual([]);
  });
});
