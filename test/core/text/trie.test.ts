import { describe, expect, it } from "vitest";
import { tokenise } from "#lib/core/text/tokens.ts";
import { PhraseTrie } from "#lib/core/text/trie.ts";

const trie = (...phrases: string[]) => {
  const built = new PhraseTrie<string>();
  for (const phrase of phrases) built.add(phrase, phrase);
  return built;
};
const longest = (built: PhraseTrie<string>, text: string) =>
  built.longest(tokenise(text)).map(({ value }) => value);

describe("PhraseTrie", () => {
  it("matches whole words only", () => {
    expect(longest(trie("mali"), "malicious Mali")).toEqual(["mali"]);
  });

  it("matches a stem by its first letters, in any word of a phrase", () => {
    expect(longest(trie("nuclear test*"), "nuclear testing")).toEqual(["nuclear test*"]);
    expect(longest(trie("ракетн* удар*"), "ракетного удара")).toEqual(["ракетн* удар*"]);
    expect(longest(trie("missil*"), "mission")).toEqual([]);
  });

  it("prefers the longest phrase and leaves no overlap", () => {
    expect(longest(trie("air", "air force", "force base"), "air force base")).toEqual([
      "air force",
    ]);
  });

  it("calls back with every phrase that begins at a place", () => {
    const found: string[] = [];
    trie("air", "air force", "ai*").at(tokenise("air force"), 0, (value) => found.push(value));
    expect(found.toSorted()).toEqual(["ai*", "air", "air force"]);
  });

  it("keeps every value added under one phrase", () => {
    const built = new PhraseTrie<number>();
    built.add("navy", 1);
    built.add("Navy", 2);
    expect(built.longest(tokenise("the navy")).map(({ value }) => value)).toEqual([1, 2]);
  });

  it("takes a phrase without a word for a fault of its table", () => {
    expect(() => trie("...")).toThrow(/no word/);
  });
});
