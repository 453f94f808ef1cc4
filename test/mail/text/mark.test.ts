import { describe, expect, it } from "vitest";
import { marked, wrapMarked } from "#lib/mail/text/mark.ts";

const INDENT = { first: "* ", rest: "  " };

describe("marked", () => {
  it("puts a link's number behind a title, and before one with right-to-left letters", () => {
    expect(marked("Frigate begins trials", 3)).toBe("Frigate begins trials [3]");
    expect(marked("해군, 호위함 인수", 3)).toBe("해군, 호위함 인수 [3]");
    expect(marked("חיל הים קיבל ספינה", 3)).toBe("[3] חיל הים קיבל ספינה");
    expect(marked("NATO وقّعت", 3)).toBe("[3] NATO وقّعت");
    expect(marked("𞤀𞤣𞤤𞤢𞤥", 3)).toBe("[3] 𞤀𞤣𞤤𞤢𞤥");
  });

  it("leaves a title without a link as it is", () => {
    expect(marked("Frigate begins trials", null)).toBe("Frigate begins trials");
  });
});

describe("wrapMarked", () => {
  it("takes a word down to a number that would stand alone", () => {
    const words = "w ".repeat(36) + "end";
    expect(wrapMarked(`${words} [12]`, INDENT)).toEqual([
      `* ${"w ".repeat(36).trim()}`,
      "  end [12]",
    ]);
  });

  it("lets the number stand alone where no word can come", () => {
    expect(wrapMarked(`${"w".repeat(74)} [12]`, INDENT)).toEqual([`* ${"w".repeat(74)}`, "  [12]"]);
    const wide = `ww ${"w".repeat(71)}`;
    expect(wrapMarked(`${wide} [12]`, INDENT)).toEqual([`* ${wide}`, "  [12]"]);
  });
});
