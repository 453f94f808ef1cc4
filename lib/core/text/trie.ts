import { type Token, tokenise } from "./tokens.ts";

type Node<V> = {
  words: Map<string, Node<V>>;
  stems: Stem<V> | undefined;
  values: V[] | undefined;
};

/** The stems that may come next, letter by letter, so that a word without one is known by its first letters. */
type Stem<V> = { letters: Map<number, Stem<V>>; node: Node<V> | undefined };

const node = <V>(): Node<V> => ({ words: new Map(), stems: undefined, values: undefined });
const stem = <V>(): Stem<V> => ({ letters: new Map(), node: undefined });

const word = <V>(from: Node<V>, text: string): Node<V> => {
  let next = from.words.get(text);
  if (!next) from.words.set(text, (next = node<V>()));
  return next;
};

const stemmed = <V>(from: Node<V>, text: string): Node<V> => {
  let at = (from.stems ??= stem<V>());
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    let next = at.letters.get(letter);
    if (!next) at.letters.set(letter, (next = stem<V>()));
    at = next;
  }
  return (at.node ??= node<V>());
};

const NOWHERE: readonly never[] = [];
const MOST_BEGINNINGS = 20_000;

/** Where a word leads from a node: by itself, then by each stem it begins with. */
const following = <V>(from: Node<V>, text: string): readonly Node<V>[] => {
  const whole = from.words.get(text);
  if (!whole && !from.stems) return NOWHERE;
  const nodes = whole ? [whole] : [];
  let at = from.stems;
  for (let i = 0; at && i < text.length; i++) {
    at = at.letters.get(text.charCodeAt(i));
    if (at?.node) nodes.push(at.node);
  }
  return nodes;
};

export type Hit<V> = { value: V; from: number; to: number };

/**
 * A trie over tokens. A phrase is written as text; a word of it that ends in `*` matches by prefix
 * (`missil*`, `ракет*`). Matching is by whole token, so Mali is never found in "malicious".
 */
export class PhraseTrie<V> {
  readonly #root = node<V>();
  readonly #beginnings = new Map<string, readonly Node<V>[]>();

  /** Adds a phrase under a value; a phrase without a word is an error in the rule table. */
  add(phrase: string, value: V): void {
    this.#beginnings.clear();
    let at = this.#root;
    const words = tokenise(phrase);
    if (words.length === 0) throw new Error(`phrase "${phrase}" has no word in it`);
    for (const { text, end } of words)
      at = phrase[end] === "*" ? stemmed(at, text) : word(at, text);
    (at.values ??= []).push(value);
  }

  /** Calls back with every phrase that begins at token `index`, shorter ones first within a branch. */
  at(tokens: readonly Token[], index: number, found: (value: V, to: number) => void): void {
    const token = tokens[index];
    if (!token) return;
    for (const next of this.#beginning(token.text)) this.#walk(next, tokens, index + 1, found);
  }

  /** Where a word leads from the root, remembered: most words of a text begin no phrase, and news repeats them. */
  #beginning(text: string): readonly Node<V>[] {
    let nodes = this.#beginnings.get(text);
    if (nodes) return nodes;
    if (this.#beginnings.size >= MOST_BEGINNINGS) this.#beginnings.clear();
    nodes = following(this.#root, text);
    this.#beginnings.set(text, nodes);
    return nodes;
  }

  #walk(
    from: Node<V>,
    tokens: readonly Token[],
    index: number,
    found: (value: V, to: number) => void,
  ): void {
    if (from.values) for (const value of from.values) found(value, index);
    const token = tokens[index];
    if (!token || (from.words.size === 0 && !from.stems)) return;
    for (const next of following(from, token.text)) this.#walk(next, tokens, index + 1, found);
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
