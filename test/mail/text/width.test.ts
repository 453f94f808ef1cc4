import { describe, expect, it } from "vitest";
import { isEven, padStart, splitAt, width } from "#lib/mail/text/width.ts";

describe("width", () => {
  it("counts two columns for wide characters and none for marks on others", () => {
    expect(width("abc “—” █▏▲ · é")).toBe(15);
    expect(width("防衛 한국 ｶﾅ")).toBe(12);
    expect(width("e\u0301")).toBe(1);
    expect(width("🚢")).toBe(2);
    expect(width("وزّارة")).toBe(5);
    expect(width("\ud83d!")).toBe(2);
  });

  it("takes a text for even only where each code unit is a column", () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const char = String.fromCharCode(code);
      if (isEven(char)) expect(width(`한${char}`)).toBe(3);
    }
    expect(isEven("Übung „Nordlicht“ – ▲ 3 · 24 €")).toBe(false);
    expect(isEven("Übung „Nordlicht“ – ▲ 3 · 24")).toBe(true);
  });
});

describe("splitAt and padStart", () => {
  it("go by columns and part no pair", () => {
    expect(splitAt("🚢🚢", 3)).toEqual(["🚢", "🚢"]);
    expect(splitAt("한국", 1)).toEqual(["한", "국"]);
    expect(padStart("한", 4)).toBe("  한");
    expect(padStart("12345", 4)).toBe("12345");
  });
});
