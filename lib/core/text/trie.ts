import { Hits } from "./hits.ts";
import { unitsOf } from "./letters.ts";
import { NumberTrie } from "./number-trie.ts";
import { Phrase } from "./phrase.ts";
import type { Token } from "./tokens.ts";

/** A phrase from token `from` to before token `to`. */
export type Match<V> = { value: V; from: number; to: number };

const NONE: readonly never[] = [];
const ALL = 1;
const phrases = new Phrase();
const hits = new Hits();

/**
 * A trie over tokens. A phrase is written as text; a word of it that ends in `*` matches by prefix
 * (`missil*`, `ракет*`). Matching is by whole token, so Mali is never found in "malicious".
 */
export class PhraseTrie<V> {
  readonly #trie = new NumberTrie();
  readonly #values: V[] = [];

  /**
   * Adds a phrase under a value; a `capital` one is of no use where its first word is written small. A phrase without
   * a word is an error in the rule table.
   */
  add(phrase: string, value: V, capital = false): void {
    phrases.read(phrase, unitsOf(phrase), 0, phrase.length);
    this.#trie.put(this.#trie.reach(phrases, ALL, capital), this.#values.push(value) - 1, ALL);
  }

  #matches(): Match<V>[] {
    const out: Match<V>[] = [];
    for (let i = 0; i < hits.size; i++)
      out.push({ value: this.#values[hits.value[i]!]!, from: hits.from[i]!, to: hits.to[i]! });
    return out;
  }

  /** Every phrase that begins at token `index`, shorter ones first within a branch; of `small` ones no capital. */
  at(tokens: readonly Token[], index: number, small = false): readonly Match<V>[] {
    hits.size = 0;
    this.#trie.at(tokens, index, small, ALL, hits);
    return hits.size === 0 ? NONE : this.#matches();
  }

  /** Every phrase of a text, in the order in which they begin. */
  all(tokens: readonly Token[]): Match<V>[] {
    hits.size = 0;
    this.#trie.all(tokens, ALL, hits);
    return this.#matches();
  }
}
