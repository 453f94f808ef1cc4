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
});
