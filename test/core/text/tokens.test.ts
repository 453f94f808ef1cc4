import { describe, expect, it } from "vitest";
import { fold, tokenise } from "#lib/core/text/tokens.ts";

const words = (text: string) => tokenise(text).map((token) => token.text);

describe("tokenise", () => {
  it("gives a folded word for each word of a spaced script", () => {
    expect(words("L'armée de l’Air: 3 Rafale")).toEqual([
      "l",
      "armee",
      "de",
      "l",
      "air",
      "3",
      "rafale",
    ]);
    expect(words("ВОЙСКА й войска")).toEqual(["воиска", "и", "воиска"]);
  });

  it("gives a token for each character of Han, kana and hangul", () => {
    expect(words("海軍ガス 국방부는")).toEqual([..."海軍ガス국방부는"]);
  });

  it("parts a run of two kinds", () => {
    expect(words("F35A전투기 K2戦車")).toEqual(["f35a", ..."전투기", "k2", ..."戦車"]);
  });

  it("says where a word begins, and whether with a capital", () => {
    expect(tokenise("국방 부").map(({ initial }) => initial)).toEqual([true, false, true]);
    expect(tokenise("Army Élan army").map(({ upper }) => upper)).toEqual([true, true, false]);
  });

  it("gives offsets into the source, also past the basic plane", () => {
    const text = "𠮷野 İzmir ﬁnal, 핵";
    for (const { start, end, text: token } of tokenise(text))
      expect(fold(text.slice(start, end))).toBe(fold(token));
  });

  it("takes the article and its particles off an Arabic word, and nothing off a short one", () => {
    expect(words("القوات والقوات بالقوات للقوات")).toEqual(Array(4).fill("قوات"));
    expect(words("ال إلى")).toEqual(["ال", "الى"]);
  });

  it("finds nothing in what has no letters", () => {
    expect(words(" … 🚀 -- ")).toEqual([]);
  });
});
