import { describe, expect, it } from "vitest";
import { Hits } from "#lib/core/text/hits.ts";
import { unitsOf } from "#lib/core/text/letters.ts";
import { NumberTrie } from "#lib/core/text/number-trie.ts";
import { Phrase } from "#lib/core/text/phrase.ts";
import { tokenise } from "#lib/core/text/tokens.ts";

const [ONE, OTHER] = [1, 2];

const add = (trie: NumberTrie, text: string, value: number, groups: number) => {
  const phrase = new Phrase();
  phrase.read(text, unitsOf(text), 0, text.length);
  trie.put(trie.reach(phrase, groups, false), value, groups);
};
const found = (trie: NumberTrie, text: string, groups: number) => {
  const hits = new Hits();
  trie.all(tokenise(text), groups, hits);
  return Array.from(hits.value.subarray(0, hits.size));
};

describe("NumberTrie", () => {
  it("finds only what is of the groups that are asked for", () => {
    const trie = new NumberTrie();
    add(trie, "navy", 1, ONE);
    add(trie, "navy", 2, OTHER);
    add(trie, "navy base", 3, OTHER);
    expect(found(trie, "navy base", ONE)).toEqual([1]);
    expect(found(trie, "navy base", OTHER)).toEqual([2, 3]);
    expect(found(trie, "navy base", ONE | OTHER)).toEqual([1, 2, 3]);
  });

  it("takes a phrase from the midst of a text, in letters of any kind", () => {
    const trie = new NumberTrie();
    const row = "Flotte* | القوات الجوية | 해군 기지 | σεισμός";
    const phrase = new Phrase();
    for (let from = 0, value = 1; from < row.length; value++) {
      const to = row.indexOf("|", from) < 0 ? row.length : row.indexOf("|", from);
      phrase.read(row, unitsOf(row), from, to);
      trie.put(trie.reach(phrase, ONE, false), value, ONE);
      from = to + 1;
    }
    expect(found(trie, "FLOTTEN القوات الجوية 해군 기지 ΣΕΙΣΜΌΣ", ONE)).toEqual([1, 2, 3, 4]);
  });

  it("finds more hits than it has room for at first", () => {
    const trie = new NumberTrie();
    add(trie, "ship", 7, ONE);
    expect(found(trie, "ship ".repeat(3000), ONE)).toHaveLength(3000);
  });
});
