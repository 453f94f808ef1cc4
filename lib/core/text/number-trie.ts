import { Hits } from "./hits.ts";
import { PairMap } from "./pair-map.ts";
import type { Phrase } from "./phrase.ts";
import { room } from "./room.ts";
import type { Token } from "./tokens.ts";
import { vocabulary } from "./vocabulary.ts";

const ROOT = 1;
/** What a number begins as a word's and as a stem's: a phrase, and one that may be written small. */
const WORD = 1;
const STEM = 2;
const SMALL_WORD = 4;
const SMALL_STEM = 8;
/** A cell of a node's list: a value, the groups that it is of, and the next cell, 0 for none. */
const CELL = 3;
/**
 * Of a node: the groups of all that is reached by it, its first cell, and bits by the words that lead on from it, as
 * most do not; and a spare, so that none lies across two cache lines.
 */
const NODE = 4;

const leadBit = (word: number): number => 1 << (word & 31);

/**
 * A trie over tokens whose values are numbers. Each is of some groups, given as a set of bits: many tables share one
 * trie, and a search asks for the groups it wants.
 */
export class NumberTrie {
  /** From a node by a word's number, or by a stem's with the sign turned. */
  readonly #edges = new PairMap();
  #nodes = new Int32Array(64 * NODE);
  #lastNode = ROOT;
  #cells = new Int32Array(64 * CELL);
  #lastCell = 0;
  /** Bits by a word's number and a stem's: most words begin no phrase, and that is told at a glance. */
  #begins = new Uint8Array(64);
  /** Of the search that is under way. */
  #tokens: readonly Token[] = [];
  #groups = 0;
  #out = new Hits();

  /** The node of a phrase, known or new; a `capital` one is of no use where its first word is written small. */
  reach({ words, size }: Phrase, groups: number, capital: boolean): number {
    this.#begin(words[0]!, capital);
    let node = ROOT;
    for (let at = 0; at < size; at++) {
      node = this.#next(node, words[at]!) || this.#grow(node, words[at]!);
      this.#nodes[node * NODE]! |= groups;
    }
    return node;
  }

  #begin(number: number, capital: boolean): void {
    const bits =
      number < 0 ? (capital ? STEM : STEM | SMALL_STEM) : capital ? WORD : WORD | SMALL_WORD;
    const index = Math.abs(number);
    if (index >= this.#begins.length) {
      const larger = new Uint8Array(index * 2);
      larger.set(this.#begins);
      this.#begins = larger;
    }
    this.#begins[index]! |= bits;
  }

  /** The node that a word leads to, 0 for none. */
  #next(from: number, by: number): number {
    return this.#nodes[from * NODE + 2]! & leadBit(by) ? this.#edges.get(from, by) : 0;
  }

  #grow(from: number, by: number): number {
    const node = ++this.#lastNode;
    this.#nodes = room(this.#nodes, node * NODE + NODE - 1);
    this.#nodes[from * NODE + 2]! |= leadBit(by);
    this.#edges.add(from, by, node);
    return node;
  }

  /** Adds a value to a node, after those that it has. */
  put(node: number, value: number, groups: number): void {
    const cell = ++this.#lastCell * CELL;
    this.#cells = room(this.#cells, cell + CELL - 1);
    this.#cells[cell] = value;
    this.#cells[cell + 1] = groups;
    let last = this.#nodes[node * NODE + 1]!;
    if (last === 0) {
      this.#nodes[node * NODE + 1] = cell;
      return;
    }
    while (this.#cells[last + 2] !== 0) last = this.#cells[last + 2]!;
    this.#cells[last + 2] = cell;
  }

  /** The values of a node that are of one of the groups. */
  valuesAt(node: number, groups: number): number[] {
    const values: number[] = [];
    for (let cell = this.#nodes[node * NODE + 1]!; cell !== 0; cell = this.#cells[cell + 2]!)
      if (this.#cells[cell + 1]! & groups) values.push(this.#cells[cell]!);
    return values;
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
  #walk(node: number, from: number, to: number): void {
    const cells = this.#cells;
    for (let cell = this.#nodes[node * NODE + 1]!; cell !== 0; cell = cells[cell + 2]!)
      if (cells[cell + 1]! & this.#groups) this.#out.push(cells[cell]!, from, to);
    if (this.#nodes[node * NODE + 2] === 0 || to >= this.#tokens.length) return;
    const token = this.#tokens[to]!;
    token.refresh();
    if (token.word !== 0) this.#step(node, token.word, from, to);
    if (token.stem !== 0) this.#byStem(token.stem, node, from, to);
  }

  #step(node: number, by: number, from: number, to: number): void {
    const next = this.#next(node, by);
    if (next !== 0 && this.#nodes[next * NODE]! & this.#groups) this.#walk(next, from, to + 1);
  }

  /** Goes on with each stem that the word begins with, shorter ones first. */
  #byStem(stem: number, node: number, from: number, to: number): void {
    const shorter = vocabulary.stemWithin(stem);
    if (shorter !== 0) this.#byStem(shorter, node, from, to);
    this.#step(node, -stem, from, to);
  }

  #search(tokens: readonly Token[], groups: number, out: Hits): void {
    this.#tokens = tokens;
    this.#groups = groups;
    this.#out = out;
  }

  /** Finds every phrase that begins at a token, shorter ones first within a branch; of `small` ones no capital. */
  at(tokens: readonly Token[], index: number, small: boolean, groups: number, out: Hits): void {
    const token = tokens[index];
    if (!token || !this.#may(token, small ? SMALL_WORD : WORD, small ? SMALL_STEM : STEM)) return;
    this.#search(tokens, groups, out);
    this.#walk(ROOT, index, index);
  }

  /** Finds every phrase of a text, in the order in which they begin. */
  all(tokens: readonly Token[], groups: number, out: Hits): void {
    this.#search(tokens, groups, out);
    for (let from = 0; from < tokens.length; from++)
      if (this.#may(tokens[from]!, WORD, STEM)) this.#walk(ROOT, from, from);
    this.#tokens = [];
  }
}
