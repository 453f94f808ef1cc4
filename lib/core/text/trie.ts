import { hashed, hashOf, type Token, tokenise } from "./tokens.ts";

type Node<V> = {
  words: Map<string, Node<V>> | undefined;
  stems: Stem<V> | undefined;
  values: V[] | undefined;
};

/** The stems that may come next, letter by letter, so that a word without one is known by its first letters. */
type Stem<V> = { letters: Map<number, Stem<V>>; node: Node<V> | undefined };

const node = <V>(): Node<V> => ({ words: undefined, stems: undefined, values: undefined });
const stem = <V>(): Stem<V> => ({ letters: new Map(), node: undefined });

const word = <V>(from: Node<V>, text: string): Node<V> => {
  const words = (from.words ??= new Map<string, Node<V>>());
  let next = words.get(text);
  if (!next) words.set(text, (next = node<V>()));
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

const isStem = (phrase: string, { end }: Token): boolean => phrase[end] === "*";

/** A phrase from token `from` to before token `to`. */
export type Match<V> = { value: V; from: number; to: number };
const NONE: readonly never[] = [];

/** A search for phrases that begin at token `from`. */
type Search<V> = { tokens: readonly Token[]; from: number; found: Match<V>[] };

/** Takes what ends at a node, then goes on with the word at `to`. */
const walk = <V>({ values, words, stems }: Node<V>, search: Search<V>, to: number): void => {
  const { tokens, from, found } = search;
  if (values) for (const value of values) found.push({ value, from, to });
  if (to >= tokens.length) return;
  if (words) byWord(words, search, to);
  if (stems) byStem(stems, search, to);
};

const byWord = <V>(words: ReadonlyMap<string, Node<V>>, search: Search<V>, index: number): void => {
  const next = words.get(search.tokens[index]!.text);
  if (next) walk(next, search, index + 1);
};

/** Goes on with each stem that the word begins with, shorter ones first. */
const byStem = <V>(stems: Stem<V>, search: Search<V>, index: number): void => {
  const { text } = search.tokens[index]!;
  let at: Stem<V> | undefined = stems;
  for (let i = 0; i < text.length; i++) {
    at = at.letters.get(text.charCodeAt(i));
    if (!at) return;
    if (at.node) walk(at.node, search, index + 1);
  }
};

/** A stem is told by so many of its first letters, or by all where it has fewer. */
const TELLING = 5;

/** 2 to the 32nd by the golden ratio, odd: spreads hashes that lie close, as those of single characters do. */
const SPREAD = 0x9e3779b1;
/** A hash of two words side by side. */
const paired = (first: Token, next: Token): number =>
  (Math.imul(first.hash, SPREAD) + next.hash) | 0;

/**
 * Tells most words that begin no phrase by a bit each (a Bloom filter of one hash): most words do not, and a look
 * into the trie is dear. Never false for one that does.
 */
class Beginnings {
  readonly #words = new Uint8Array(1 << 14);
  readonly #stems = new Uint8Array(1 << 12);
  #shortestStem = Infinity;

  /** A phrase's first word, with the next unless that is a stem: one character of Han or hangul says little. */
  addWord(first: Token, next: Token | undefined): void {
    const hash = next ? paired(first, next) : first.hash;
    this.#words[(hash >>> 3) & 0x3fff]! |= 1 << (hash & 7);
  }

  addStem(text: string): void {
    const letters = Math.min(text.length, TELLING);
    const hash = hashOf(text, letters);
    this.#stems[(hash >>> 3) & 0xfff]! |= 1 << (hash & 7);
    this.#shortestStem = Math.min(letters, this.#shortestStem);
  }

  /** Whether a phrase may begin with this word, before the next. */
  may(first: Token, next: Token | undefined): boolean {
    if (this.#hasWord(first.hash)) return true;
    return (next !== undefined && this.#hasWord(paired(first, next))) || this.#hasStem(first.text);
  }

  #hasWord(hash: number): boolean {
    return (this.#words[(hash >>> 3) & 0x3fff]! & (1 << (hash & 7))) !== 0;
  }

  #hasStem(text: string): boolean {
    if (text.length < this.#shortestStem) return false;
    const letters = Math.min(text.length, TELLING);
    let hash = hashOf(text, this.#shortestStem - 1);
    for (let i = this.#shortestStem - 1; i < letters; i++) {
      hash = hashed(hash, text.charCodeAt(i));
      if (this.#stems[(hash >>> 3) & 0xfff]! & (1 << (hash & 7))) return true;
    }
    return false;
  }
}

/**
 * A trie over tokens. A phrase is written as text; a word of it that ends in `*` matches by prefix
 * (`missil*`, `ракет*`). Matching is by whole token, so Mali is never found in "malicious".
 */
export class PhraseTrie<V> {
  readonly #root = node<V>();
  readonly #beginnings = new Beginnings();

  /** Adds a phrase under a value; a phrase without a word is an error in the rule table. */
  add(phrase: string, value: V): void {
    const words = tokenise(phrase);
    const [first, next] = words;
    if (!first) throw new Error(`phrase "${phrase}" has no word in it`);
    if (isStem(phrase, first)) this.#beginnings.addStem(first.text);
    else this.#beginnings.addWord(first, next && isStem(phrase, next) ? undefined : next);
    let at = this.#root;
    for (const each of words)
      at = isStem(phrase, each) ? stemmed(at, each.text) : word(at, each.text);
    (at.values ??= []).push(value);
  }

  /** Every phrase that begins at token `index`, shorter ones first within a branch. */
  at(tokens: readonly Token[], index: number): readonly Match<V>[] {
    const token = tokens[index];
    if (!token || !this.#beginnings.may(token, tokens[index + 1])) return NONE;
    const search: Search<V> = { tokens, from: index, found: [] };
    walk(this.#root, search, index);
    return search.found;
  }

  /** Every phrase of a text, in the order in which they begin. */
  all(tokens: readonly Token[]): Match<V>[] {
    const search: Search<V> = { tokens, from: 0, found: [] };
    for (; search.from < tokens.length; search.from++)
      if (this.#beginnings.may(tokens[search.from]!, tokens[search.from + 1]))
        walk(this.#root, search, search.from);
    return search.found;
  }
}
