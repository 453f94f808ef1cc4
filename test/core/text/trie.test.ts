import { describe, expect, it } from "vitest";
import { tokenise } from "#lib/core/text/tokens.ts";
import { PhraseTrie } from "#lib/core/text/trie.ts";

const trie = (...phrases: string[]) => {
  const built = new PhraseTrie<string>();
  for (const phrase of phrases) built.add(phrase, phrase);
  return built;
};
const found = <V>(built: PhraseTrie<V>, text: string) =>
  built.all(tokenise(text)).map(({ value }) => value);

describe("PhraseTrie", () => {
  it("matches whole words only", () => {
    expect(found(trie("mali"), "malicious Mali")).toEqual(["mali"]);
  });

  it("matches a stem by its first letters, in any word of a phrase", () => {
    expect(found(trie("nuclear test*"), "nuclear testing")).toEqual(["nuclear test*"]);
    expect(found(trie("ракетн* удар*"), "ракетного удара")).toEqual(["ракетн* удар*"]);
    expect(found(trie("missil*"), "mission")).toEqual([]);
  });

  it("matches a stem however short, beside longer ones", () => {
    const built = trie("gr*", "granat*", "gruntownie*");
    expect(found(built, "gr granaty gruntowny g")).toEqual(["gr*", "gr*", "granat*", "gr*"]);
  });

  it("matches phrases of single characters", () => {
    const built = trie("미사일", "미*", "軍");
    expect(found(built, "미사일과 미군, 軍事")).toEqual(["미사일", "미*", "미*", "軍"]);
  });

  it("finds phrases that overlap, and says where each ends", () => {
    const tokens = tokenise("air force base");
    const built = trie("air", "air force", "force base");
    expect(built.all(tokens)).toEqual([
      { value: "air", from: 0, to: 1 },
      { value: "air force", from: 0, to: 2 },
      { value: "force base", from: 1, to: 3 },
    ]);
  });

  it("finds every phrase that begins at a place", () => {
    expect(found(trie("air", "air force", "ai*", "air fo*"), "air force").toSorted()).toEqual([
      "ai*",
      "air",
      "air fo*",
      "air force",
    ]);
  });

  it("keeps every value added under one phrase", () => {
    const built = new PhraseTrie<number>();
    built.add("navy", 1);
    built.add("Navy", 2);
    expect(found(built, "the navy")).toEqual([1, 2]);
  });

  it("finds those of one place", () => {
    const tokens = tokenise("air force base");
    const built = trie("air", "force base");
    expect(built.at(tokens, 1)).toEqual([{ value: "force base", from: 1, to: 3 }]);
    expect(built.at(tokens, 2)).toEqual([]);
    expect(built.at(tokens, 3)).toEqual([]);
  });

  it("takes a phrase without a word for a fault of its table", () => {
    expect(() => trie("...")).toThrow(/no word/);
  });
});
