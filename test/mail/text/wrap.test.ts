import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { width } from "#lib/mail/text/width.ts";
import { COLUMNS, wrap } from "#lib/mail/text/wrap.ts";

const word = fc
  .tuple(fc.constantFrom("a", "é", "한", "字", "字a"), fc.integer({ min: 1, max: 90 }))
  .map(([letters, times]) => letters.repeat(times));
const short = fc.integer({ min: 1, max: 12 }).map((length) => "w".repeat(length));
const words = fc
  .array(fc.oneof({ weight: 4, arbitrary: short }, word), { minLength: 20, maxLength: 60 })
  .map((list) => list.join(" "));

/** The same, slow and plain: words one by one, each character measured. */
const wrapSlowly = (text: string, first: string, rest: string): string[] => {
  const lines: string[] = [];
  let line = first;
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = rest;
  };
  const isBare = (): boolean => line === (lines.length === 0 ? first : rest);
  for (const word of text.split(" ").filter((each) => each !== "")) {
    for (const [i, part] of word
      .split(/(?<=[\u3040-\u30ff\u3400-\u9fff])(?=[^\s\p{P}])/u)
      .entries()) {
      if (!isBare() && width(line) + (i > 0 ? 0 : 1) + width(part) > COLUMNS) flush();
      if (!isBare() && i === 0) line += " ";
      for (const char of part) {
        if (width(line) + width(char) > COLUMNS) flush();
        line += char;
      }
    }
  }
  flush();
  return lines;
};

const any = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: short },
      fc.constantFrom(
        "“quoted”",
        "한국",
        "防衛省、沿岸監視レーダー",
        "عقد",
        "–",
        "€5·",
        "🚢🚢",
        "",
        " ",
      ),
      word,
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(" "));

describe("wrap", () => {
  it("breaks every text as a slow look at each character does", () => {
    fc.assert(
      fc.property(any, fc.constantFrom("", "  ", "* "), (text, first) => {
        const rest = " ".repeat(first.length);
        expect(wrap(text, { first, rest })).toEqual(wrapSlowly(text, first, rest));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it("wraps into fewer columns where it is told to", () => {
    expect(wrap("one two three four", { rest: "  " }, 9)).toEqual(["one two", "  three", "  four"]);
  });

  it("keeps every line within the columns and loses no character", () => {
    fc.assert(
      fc.property(words, (text) => {
        const lines = wrap(text, { first: "* ", rest: "  " });
        expect(lines.every((line) => width(line) <= COLUMNS)).toBe(true);
        expect(lines.join("").replace(/[*\s]/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("fills lines: no word is moved down that had room", () => {
    const lines = wrap("several short words ".repeat(30).trim());
    for (const [i, line] of lines.slice(0, -1).entries()) {
      const next = lines[i + 1]?.split(" ")[0] ?? "";
      expect(width(line) + 1 + width(next)).toBeGreaterThan(COLUMNS);
    }
  });

  it("counts a Korean or Chinese character as two columns", () => {
    expect(width("한국 호위함")).toBe(11);
    expect(width("é e\u0301")).toBe(3);
    expect(wrap("字".repeat(50))).toEqual(["字".repeat(38), "字".repeat(12)]);
  });

  it("indents what follows the first line", () => {
    expect(wrap("word ".repeat(30), { first: "* ", rest: "  " })[1]).toMatch(/^ {2}word/);
  });
});
