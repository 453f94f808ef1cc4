import { FOLDED, HALF, SPACED, traitAt, traits } from "./letters.ts";
import { PairMap } from "./pair-map.ts";

/** Bits that tell most words and beginnings that are none of ours (Bloom filters of one hash), small enough for a cache. */
const WORD_BYTES = 1 << 15;
const STEM_BYTES = 1 << 14;

/** Two hashes of a word, letter by letter: together they are the word, since no two of a language share 64 bits. */
const FIRST = 0x811c9dc5 | 0;
const first = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const second = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const has = (bits: Uint8Array, hash: number): boolean =>
  (bits[(hash >>> 3) & (bits.length - 1)]! & (1 << (hash & 7))) !== 0;
const put = (bits: Uint8Array, hash: number): void => {
  bits[(hash >>> 3) & (bits.length - 1)]! |= 1 << (hash & 7);
};

/** The words and stems of all phrases by number, so that a text's words are looked up once for all tries. */
class Vocabulary {
  readonly #words = new PairMap();
  readonly #stems = new PairMap();
  readonly #mayBeWord = new Uint8Array(WORD_BYTES);
  readonly #mayBeStem = new Uint8Array(STEM_BYTES);
  /** Words and stems of one unit: in Chinese, Japanese and Korean every character is one. */
  readonly #singleWords = new Int32Array(0x10000);
  readonly #singleStems = new Int32Array(0x10000);
  /** By number of a stem: its text, and the longest stem within it. */
  readonly #texts: string[] = [""];
  #within: number[] = [];
  #size = 0;
  /** Changes as words and stems are learnt: what was read of a text before may know more now. */
  version = 0;

  /** What was read: the word and the longest stem that it begins with, 0 where unknown; where it ended; its traits. */
  word = 0;
  stem = 0;
  end = 0;
  seen = 0;

  /**
   * Reads the word of a spaced script that begins at `start`, and says in the fields above what came of it. Most of
   * the time that classification takes would be spent in calls here, so there are none but for what is rare.
   */
  readWord(text: string, units: Uint16Array, length: number, start: number): void {
    const mayBeStem = this.#mayBeStem;
    let a = FIRST;
    let b = 0;
    let seen = 0;
    let stem = 0;
    let end = start;
    for (; end < length; end++) {
      const trait = traits[units[end]!]! || traitAt(text, end);
      if (!(trait & SPACED)) {
        seen |= trait & HALF;
        break;
      }
      seen |= trait;
      a = first(a, trait & FOLDED);
      b = second(b, trait & FOLDED);
      if (has(mayBeStem, a)) stem = this.#stems.get(a, b) || stem;
    }
    this.word = has(this.#mayBeWord, a) ? this.#words.get(a, b) : 0;
    this.stem = stem;
    this.end = end;
    this.seen = seen;
  }

  /** Reads a folded word, whatever its letters. */
  readFolded(word: string): void {
    let a = FIRST;
    let b = 0;
    let stem = 0;
    for (let i = 0; i < word.length; i++) {
      a = first(a, word.charCodeAt(i));
      b = second(b, word.charCodeAt(i));
      if (has(this.#mayBeStem, a)) stem = this.#stems.get(a, b) || stem;
    }
    this.word = has(this.#mayBeWord, a) ? this.#words.get(a, b) : 0;
    this.stem = stem;
  }

  /** Reads a word of one unit. */
  readSingle(unit: number): void {
    this.word = this.#singleWords[unit]!;
    this.stem = this.#singleStems[unit]!;
  }

  /** The number of a word that may be new. */
  learn(word: string): number {
    const [a, b] = this.#hashesOf(word);
    const known = this.#words.get(a, b);
    if (known !== 0) return known;
    const number = ++this.#size;
    this.#words.add(a, b, number);
    put(this.#mayBeWord, a);
    if (word.length === 1) this.#singleWords[word.charCodeAt(0)] = number;
    this.version += 1;
    return number;
  }

  /** The number of a stem that may be new; words have others. */
  learnStem(stem: string): number {
    const [a, b] = this.#hashesOf(stem);
    const known = this.#stems.get(a, b);
    if (known !== 0) return known;
    const number = this.#texts.push(stem) - 1;
    this.#stems.add(a, b, number);
    put(this.#mayBeStem, a);
    if (stem.length === 1) this.#singleStems[stem.charCodeAt(0)] = number;
    this.#within = [];
    this.version += 1;
    return number;
  }

  /** The longest stem that a stem begins with, 0 where there is none. */
  stemWithin(stem: number): number {
    return (this.#within[stem] ??= this.#longestWithin(stem));
  }

  #longestWithin(stem: number): number {
    this.readFolded(this.#texts[stem]!.slice(0, -1));
    return this.stem;
  }

  #hashesOf(word: string): [number, number] {
    let a = FIRST;
    let b = 0;
    for (let i = 0; i < word.length; i++) {
      a = first(a, word.charCodeAt(i));
      b = second(b, word.charCodeAt(i));
    }
    return [a, b];
  }
}

/** One for all tries: a text is read once, whichever of them look at it. */
export const vocabulary = new Vocabulary();
