import { hashed, hashOf, type Token, tokenise } from "./tokens.ts";

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

type Found<V> = (value: V, to: number) => void;

/** Calls back with what ends at a node, then goes on with the next word. */
const walk = <V>(from: Node<V>, tokens: readonly Token[], index: number, found: Found<V>): void => {
  if (from.values) for (const value of from.values) found(value, index);
  if (index >= tokens.length) return;
  if (from.words.size > 0) byWord(from, tokens, index, found);
  if (from.stems) byStem(from.stems, tokens, index, found);
};

const byWord = <V>(
  from: Node<V>,
  tokens: readonly Token[],
  index: number,
  found: Found<V>,
): void => {
  const next = from.words.get(tokens[index]!.text);
  if (next) walk(next, tokens, index + 1, found);
};

/** Goes on with each stem that the word begins with, shorter ones first. */
const byStem = <V>(
  from: Stem<V>,
  tokens: readonly Token[],
  index: number,
  found: Found<V>,
): void => {
  const { text } = tokens[index]!;
  let at: Stem<V> | undefined = from;
  for (let i = 0; i < text.length; i++) {
    at = at.letters.get(text.charCodeAt(i));
    if (!at) return;
    if (at.node) walk(at.node, tokens, index + 1, found);
  }
};

/** A stem is told by so many of its first letters, or by all where it has fewer. */
const TELLING = 5;

/**
 * Tells most words that begin no phrase by a bit each (a Bloom filter of one hash): most words do not, and a look
 * into the trie is dear. Never false for one that does.
 */
class Beginnings {
  readonly #words = new Uint8Array(1 << 14);
  readonly #stems = new Uint8Array(1 << 12);

  addWord(text: string): void {
    const hash = hashOf(text);
    this.#words[(hash >>> 3) & 0x3fff]! |= 1 << (hash & 7);
  }

  addStem(text: string): void {
    const hash = hashOf(text, Math.min(text.length, TELLING));
    this.#stems[(hash >>> 3) & 0xfff]! |= 1 << (hash & 7);
  }

  mayBeWord({ hash }: Token): boolean {
    return (this.#words[(hash >>> 3) & 0x3fff]! & (1 << (hash & 7))) !== 0;
  }

  mayHaveStem({ text }: Token): boolean {
    const letters = Math.min(text.length, TELLING);
    let hash = 0;
    for (let i = 0; i < letters; i++) {
      hash = hashed(hash, text.charCodeAt(i));
      if (this.#stems[(hash >>> 3) & 0xfff]! & (1 << (hash & 7))) return true;
    }
    return false;
  }
}

export type Hit<V> = { value: V; from: number; to: number };

/**
 * A trie over tokens. A phrase is written as text; a word of it that ends in `*` matches by prefix
 * (`missil*`, `ракет*`). Matching is by whole token, so Mali is never found in "malicious".
 */
export class PhraseTrie<V> {
  readonly #root = node<V>();
  readonly #beginnings = new Beginnings();

  /** Adds a phrase under a value; a phrase without a word is an error in the rule table. */
  add(phrase: string, value: V): void {
    let at = this.#root;
    const words = tokenise(phrase);
    if (words.length === 0) throw new Error(`phrase "${phrase}" has no word in it`);
    for (const { text, end } of words) {
      const isStem = phrase[end] === "*";
      if (at === this.#root) {
        if (isStem) this.#beginnings.addStem(text);
        else this.#beginnings.addWord(text);
      }
      at = isStem ? stemmed(at, text) : word(at, text);
    }
    (at.values ??= []).push(value);
  }

  /** Calls back with every phrase that begins at token `index`, shorter ones first within a branch. */
  at(tokens: readonly Token[], index: number, found: Found<V>): void {
    const token = tokens[index];
    if (!token) return;
    if (this.#beginnings.mayBeWord(token)) byWord(this.#root, tokens, index, found);
    const { stems } = this.#root;
    if (stems && this.#beginnings.mayHaveStem(token)) byStem(stems, tokens, index, found);
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
