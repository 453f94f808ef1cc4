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
/** Words whose beginnings are remembered, each in the slot of its hash until another takes it. */
const SLOTS = 1 << 13;

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

type Found<V> = (value: V, to: number) => void;

/** Calls back with what ends here, then goes on with the next word: by itself, then by each stem it begins with. */
const walk = <V>(from: Node<V>, tokens: readonly Token[], index: number, found: Found<V>): void => {
  if (from.values) for (const value of from.values) found(value, index);
  if (from.words.size === 0 && !from.stems) return;
  const text = tokens[index]?.text;
  if (text === undefined) return;
  const whole = from.words.get(text);
  if (whole) walk(whole, tokens, index + 1, found);
  let at = from.stems;
  for (let i = 0; at && i < text.length; i++) {
    at = at.letters.get(text.charCodeAt(i));
    if (at?.node) walk(at.node, tokens, index + 1, found);
  }
};

export type Hit<V> = { value: V; from: number; to: number };

/**
 * A trie over tokens. A phrase is written as text; a word of it that ends in `*` matches by prefix
 * (`missil*`, `ракет*`). Matching is by whole token, so Mali is never found in "malicious".
 */
export class PhraseTrie<V> {
  readonly #root = node<V>();
  readonly #words: string[] = Array.from({ length: SLOTS }, () => "");
  readonly #beginnings: (readonly Node<V>[])[] = Array.from({ length: SLOTS }, () => NOWHERE);

  /** Adds a phrase under a value; a phrase without a word is an error in the rule table. */
  add(phrase: string, value: V): void {
    this.#words.fill("");
    let at = this.#root;
    const words = tokenise(phrase);
    if (words.length === 0) throw new Error(`phrase "${phrase}" has no word in it`);
    for (const { text, end } of words)
      at = phrase[end] === "*" ? stemmed(at, text) : word(at, text);
    (at.values ??= []).push(value);
  }

  /** Calls back with every phrase that begins at token `index`, shorter ones first within a branch. */
  at(tokens: readonly Token[], index: number, found: Found<V>): void {
    const token = tokens[index];
    if (!token) return;
    const nodes = this.#beginning(token);
    for (let i = 0; i < nodes.length; i++) walk(nodes[i]!, tokens, index + 1, found);
  }

  /** Where a word leads from the root, remembered: most words of a text begin no phrase, and news repeats them. */
  #beginning({ text, hash }: Token): readonly Node<V>[] {
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    if (this.#words[slot] === text) return this.#beginnings[slot]!;
    const nodes = following(this.#root, text);
    this.#words[slot] = text;
    this.#beginnings[slot] = nodes;
    return nodes;
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
