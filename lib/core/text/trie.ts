import { PairMap } from "./pair-map.ts";
import { type Token, tokenise } from "./tokens.ts";
import { vocabulary } from "./vocabulary.ts";

/** A phrase from token `from` to before token `to`. */
export type Match<V> = { value: V; from: number; to: number };

const ROOT = 1;
/** What a number begins as a word's and as a stem's: a phrase, and one that may be written small. */
const WORD = 1;
const STEM = 2;
const SMALL_WORD = 4;
const SMALL_STEM = 8;
const NONE: readonly never[] = [];

const isStem = (phrase: string, { end }: Token): boolean => phrase[end] === "*";

/**
 * A trie over tokens. A phrase is written as text; a word of it that ends in `*` matches by prefix
 * (`missil*`, `ракет*`). Matching is by whole token, so Mali is never found in "malicious".
 */
export class PhraseTrie<V> {
  /** From a node by a word's number, or by a stem's with the sign turned. */
  readonly #edges = new PairMap();
  readonly #values: (V[] | undefined)[] = [undefined, undefined];
  /** Bits by a word's number and a stem's: most words begin no phrase, and that is told at a glance. */
  #begins = new Uint8Array(1024);

  /**
   * Adds a phrase under a value; a `capital` one is of no use where its first word is written small. A phrase without
   * a word is an error in the rule table.
   */
  add(phrase: string, value: V, capital = false): void {
    const words = tokenise(phrase);
    if (words.length === 0) throw new Error(`phrase "${phrase}" has no word in it`);
    let node = ROOT;
    for (const token of words) {
      const stem = isStem(phrase, token);
      const number = stem ? vocabulary.learnStem(token.text) : vocabulary.learn(token.text);
      if (node === ROOT)
        this.#begin(
          number,
          stem ? (capital ? STEM : STEM | SMALL_STEM) : capital ? WORD : WORD | SMALL_WORD,
        );
      node = this.#node(node, stem ? -number : number);
    }
    // Not pushed: an empty list makes room for 17.
    this.#values[node] = [...(this.#values[node] ?? []), value];
  }

  #begin(number: number, bit: number): void {
    if (number >= this.#begins.length) {
      const larger = new Uint8Array(number * 2);
      larger.set(this.#begins);
      this.#begins = larger;
    }
    this.#begins[number]! |= bit;
  }

  #node(from: number, by: number): number {
    const known = this.#edges.get(from, by);
    if (known !== 0) return known;
    const node = this.#values.push(undefined) - 1;
    this.#edges.add(from, by, node);
    return node;
  }

  /** Whether a phrase may begin with this word: by one bit as a word, by the other as one with a stem. */
  #may(token: Token, word: number, stem: number): boolean {
    token.refresh();
    const begins = this.#begins;
    if (token.word < begins.length && begins[token.word]! & word) return true;
    for (let at = token.stem; at !== 0; at = vocabulary.stemWithin(at))
      if (at < begins.length && begins[at]! & stem) return true;
    return false;
  }

  /** Takes what ends at a node, then goes on with the word at `to`: itself first, then its stems. */
  #walk(node: number, tokens: readonly Token[], from: number, to: number, out: Match<V>[]): void {
    const values = this.#values[node];
    if (values) for (const value of values) out.push({ value, from, to });
    const token = tokens[to];
    if (!token) return;
    token.refresh();
    if (token.word !== 0) {
      const next = this.#edges.get(node, token.word);
      if (next !== 0) this.#walk(next, tokens, from, to + 1, out);
    }
    const { stem } = token;
    if (stem !== 0) this.#byStem(stem, node, tokens, from, to, out);
  }

  /** Goes on with each stem that the word begins with, shorter ones first. */
  #byStem(
    stem: number,
    node: number,
    tokens: readonly Token[],
    from: number,
    to: number,
    out: Match<V>[],
  ): void {
    const shorter = vocabulary.stemWithin(stem);
    if (shorter !== 0) this.#byStem(shorter, node, tokens, from, to, out);
    const next = this.#edges.get(node, -stem);
    if (next !== 0) this.#walk(next, tokens, from, to + 1, out);
  }

  /** Every phrase that begins at token `index`, shorter ones first within a branch; of `small` ones no capital. */
  at(tokens: readonly Token[], index: number, small = false): readonly Match<V>[] {
    const token = tokens[index];
    if (!token || !this.#may(token, small ? SMALL_WORD : WORD, small ? SMALL_STEM : STEM))
      return NONE;
    const out: Match<V>[] = [];
    this.#walk(ROOT, tokens, index, index, out);
    return out;
  }

  /** Every phrase of a text, in the order in which they begin. */
  all(tokens: readonly Token[]): Match<V>[] {
    const out: Match<V>[] = [];
    for (let from = 0; from < tokens.length; from++)
      if (this.#may(tokens[from]!, WORD, STEM)) this.#walk(ROOT, tokens, from, from, out);
    return out;
  }
}
