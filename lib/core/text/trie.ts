import { type Token, tokenise } from "./tokens.ts";

type Node<V> = {
  words: Map<string, Node<V>>;
  stems: Map<string, Node<V>> | undefined;
  values: V[] | undefined;
};

const node = <V>(): Node<V> => ({ words: new Map(), stems: undefined, values: undefined });
const MIN_STEM = 2;

export type Hit<V> = { value: V; from: number; to: number };

/**
 * A trie over tokens. A phrase is written as text; a word of it that ends in `*` matches by prefix
 * (`missil*`, `ракет*`). Matching is by whole token, so Mali is never found in "malicious".
 */
export class PhraseTrie<V> {
  readonly #root = node<V>();

  /** Adds a phrase under a value; a phrase without a word is an error in the rule table. */
  add(phrase: string, value: V): void {
    let at = this.#root;
    const words = tokenise(phrase);
    if (words.length === 0) throw new Error(`phrase "${phrase}" has no word in it`);
    for (const word of words) {
      const stem = phrase[word.end] === "*";
      if (stem) at.stems ??= new Map();
      const table = stem ? at.stems! : at.words;
      let next = table.get(word.text);
      if (!next) table.set(word.text, (next = node<V>()));
      at = next;
    }
    (at.values ??= []).push(value);
  }

  /** Calls back with every phrase that begins at token `index`, shorter ones first within a branch. */
  at(tokens: readonly Token[], index: number, found: (value: V, to: number) => void): void {
    this.#walk(this.#root, tokens, index, found);
  }

  #walk(
    from: Node<V>,
    tokens: readonly Token[],
    index: number,
    found: (value: V, to: number) => void,
  ): void {
    if (from.values) for (const value of from.values) found(value, index);
    const token = tokens[index];
    if (!token) return;
    const next = from.words.get(token.text);
    if (next) this.#walk(next, tokens, index + 1, found);
    if (!from.stems) return;
    for (let length = MIN_STEM; length <= token.text.length; length++) {
      const stemmed = from.stems.get(token.text.slice(0, length));
      if (stemmed) this.#walk(stemmed, tokens, index + 1, found);
    }
  }

  /** Longest match at each place, left to right, without overlaps. */
  longest(tokens: readonly Token[]): Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let i = 0; i < tokens.length;) {
      let to = i;
      let values: V[] = [];
      this.at(tokens, i, (value, end) => {
        if (end > to) [to, values] = [end, [value]];
        else if (end === to) values.push(value);
      });
      for (const value of values) hits.push({ value, from: i, to });
      i = Math.max(to, i + 1);
    }
    return hits;
  }
}
