import { fold, FOLDED, foldSingle, HALF, ODD, SINGLE, SPACED, traitAt, traits } from "./letters.ts";
import { PairMap } from "./pair-map.ts";
import { FIRST, first, hashesOf, second } from "./word-hash.ts";

/** Bits that tell most words and beginnings that are none of ours (Bloom filters of one hash), small enough for a cache. */
const WORD_BYTES = 1 << 15;
const STEM_BYTES = 1 << 15;
/**
 * What was read last, as news repeats its words, in cells of four numbers: both hashes, the second mixed with the
 * version that it was read at; word and stem.
 */
const CELL = 4;
const RECENT = CELL << 12;

const STAR = 42;

const has = (bits: Uint8Array, hash: number): boolean =>
  (bits[(hash >>> 3) & (bits.length - 1)]! & (1 << (hash & 7))) !== 0;
const put = (bits: Uint8Array, hash: number): void => {
  bits[(hash >>> 3) & (bits.length - 1)]! |= 1 << (hash & 7);
};

const cellOf = (a: number, b: number): number => ((a ^ (b << 5)) * CELL) & (RECENT - CELL);

/** Where the run of a spaced script's letters ends, beyond the basic plane too. */
const runEnd = (text: string, start: number): number => {
  let end = start;
  for (let trait = 0; end < text.length; end += trait & HALF ? 2 : 1)
    if (!((trait = traitAt(text, end)) & SPACED)) break;
  return end;
};

/** The words and stems of all phrases by number, so that a text's words are looked up once for all tries. */
class Vocabulary {
  readonly #words = new PairMap();
  readonly #stems = new PairMap();
  readonly #mayBeWord = new Uint8Array(WORD_BYTES);
  readonly #mayBeStem = new Uint8Array(STEM_BYTES);
  readonly #recent = new Int32Array(RECENT);
  /** Words and stems of one unit: in Chinese, Japanese and Korean every character is one. */
  readonly #singleWords = new Int32Array(0x10000);
  readonly #singleStems = new Int32Array(0x10000);
  /** By number of a stem: its text, and the longest stem within it. */
  readonly #texts: string[] = [""];
  #within: number[] = [];
  #size = 0;
  /** Changes as words and stems are learnt: what was read of a text before may know more now. */
  version = 0;

  /** What was read: the word and the longest stem that it begins with, 0 where unknown; its hash; where it ended; its traits. */
  word = 0;
  stem = 0;
  hash = 0;
  end = 0;
  seen = 0;

  /**
   * Reads the word of a spaced script that begins at `start`, and says in the fields above what came of it. Most of
   * the time that classification takes would be spent in calls here, so there are none but for what is rare.
   */
  readWord(text: string, units: Uint16Array, length: number, start: number): void {
    let a = FIRST;
    let b = 0;
    let seen = 0;
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
    }
    this.end = end;
    this.seen = seen;
    this.hash = b;
    const recent = this.#recent;
    const cell = cellOf(a, b);
    if (recent[cell] !== a || recent[cell + 1] !== (b ^ this.version))
      this.#readAnew(units, start, a, b);
    this.word = recent[cell + 2]!;
    this.stem = recent[cell + 3]!;
  }

  /** Looks up a word, each letter of which folds to one unit, and keeps what came of it. */
  #readAnew(units: Uint16Array, start: number, wordA: number, wordB: number): void {
    const mayBeStem = this.#mayBeStem;
    let a = FIRST;
    let b = 0;
    let stem = 0;
    for (let at = start; at < this.end; at++) {
      const unit = traits[units[at]!]! & FOLDED;
      a = first(a, unit);
      b = second(b, unit);
      if (has(mayBeStem, a)) stem = this.#stems.get(a, b) || stem;
    }
    const cell = cellOf(wordA, wordB);
    this.#recent[cell] = wordA;
    this.#recent[cell + 1] = wordB ^ this.version;
    this.#recent[cell + 2] = has(this.#mayBeWord, wordA) ? this.#words.get(wordA, wordB) : 0;
    this.#recent[cell + 3] = stem;
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
    this.hash = b;
  }

  /** Reads a word of one unit. */
  readSingle(unit: number): void {
    this.hash = unit;
    this.word = this.#singleWords[unit]!;
    this.stem = this.#singleStems[unit]!;
  }

  /**
   * The number of the phrase's word that begins at `start`, known or new; that of a stem (`missil*`) has the sign
   * turned. `end` says where the word ends.
   */
  learnAt(text: string, units: Uint16Array, length: number, start: number): number {
    if (!(traits[units[start]!]! & SPACED)) return this.#learnFolded(text, start);
    let a = FIRST;
    let b = 0;
    let end = start;
    for (; end < length; end++) {
      const trait = traits[units[end]!]! || traitAt(text, end);
      if (trait & HALF || (trait & SPACED && trait & ODD)) return this.#learnFolded(text, start);
      if (!(trait & SPACED)) break;
      a = first(a, trait & FOLDED);
      b = second(b, trait & FOLDED);
    }
    this.end = end;
    if (units[end] === STAR && end < length)
      return -(this.#stems.get(a, b) || this.#addStem(a, b, fold(text.slice(start, end))));
    const single = end - start === 1 ? traits[units[start]!]! & FOLDED : 0;
    return this.#words.get(a, b) || this.#addWord(a, b, single);
  }

  /** As `learnAt`, for a character that is a word, or a word of letters that fold in an odd way. */
  #learnFolded(text: string, start: number): number {
    const trait = traitAt(text, start);
    this.end = trait & SINGLE ? start + (trait & HALF ? 2 : 1) : runEnd(text, start);
    const written = text.slice(start, this.end);
    const word = trait & SINGLE ? foldSingle(written) : fold(written);
    return this.#learn(word, text[this.end] === "*");
  }

  /** As `learnAt`, for a word of a spaced script that is written so, or its stem. */
  learnWritten(written: string, isStem: boolean): number {
    return this.#learn(fold(written), isStem);
  }

  #learn(word: string, isStem: boolean): number {
    const [a, b] = hashesOf(word);
    if (isStem) return -(this.#stems.get(a, b) || this.#addStem(a, b, word));
    const single = word.length === 1 ? word.charCodeAt(0) : 0;
    return this.#words.get(a, b) || this.#addWord(a, b, single);
  }

  /** `single` is the unit of a word that is only one, otherwise 0. */
  #addWord(a: number, b: number, single: number): number {
    const number = ++this.#size;
    this.#words.add(a, b, number);
    put(this.#mayBeWord, a);
    if (single !== 0) this.#singleWords[single] = number;
    this.version += 1;
    return number;
  }

  #addStem(a: number, b: number, stem: string): number {
    const number = this.#texts.push(stem) - 1;
    this.#stems.add(a, b, number);
    put(this.#mayBeStem, a);
    if (stem.length === 1) this.#singleStems[stem.charCodeAt(0)] = number;
    if (this.#within.length > 0) this.#within = [];
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
}

/** One for all tries: a text is read once, whichever of them look at it. */
export const vocabulary = new Vocabulary();
