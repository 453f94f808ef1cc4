import {
  CAPITAL,
  fold,
  FOLDED,
  foldSingle,
  GAP,
  HALF,
  ODD,
  SINGLE,
  SPACED,
  traitAt,
  traits,
  unitsOf,
} from "./letters.ts";
import { own } from "./own.ts";
import { vocabulary } from "./vocabulary.ts";

export { fold } from "./letters.ts";

/** Folded words as met, emptied when full: news repeats its words, and folding is dear outside ASCII. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;
const foldOnce = (word: string): string => {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const kept = own(word);
  const once = fold(kept);
  folded.set(kept, once);
  return once;
};

/** The version of the vocabulary before any was read. */
const UNREAD = -1;

/**
 * A word of any script, ready for phrase matching. Spaced scripts give one token a word; Han, kana and hangul give
 * one token a character, so that one trie matches them all and Korean particles need no stemmer.
 */
export class Token {
  // Declared and no more: fields that are defined, private ones above all, make a token thrice as dear.
  declare private readonly source: string;
  declare private readonly trait: number;
  declare readonly start: number;
  declare readonly end: number;
  /** Begins a word: always true for spaced scripts, true for the first hangul syllable after a gap. */
  declare readonly initial: boolean;
  /** First letter is a capital in the source text. */
  declare readonly upper: boolean;
  /** Its number in the vocabulary, and that of the longest stem it begins with; 0 where unknown. */
  declare word: number;
  declare stem: number;
  declare private read: number;
  /** The vocabulary's version that these are of. */
  declare private version: number;

  constructor(source: string, start: number, end: number, trait: number, initial: boolean) {
    this.source = source;
    this.trait = trait;
    this.start = start;
    this.end = end;
    this.initial = initial;
    this.upper = (trait & CAPITAL) !== 0;
    this.word = 0;
    this.stem = 0;
    this.read = 0;
    this.version = UNREAD;
  }

  /** Folded: lower case, no accents, straight apostrophes gone, no Arabic article. */
  get text(): string {
    const written = this.source.slice(this.start, this.end);
    return this.trait & SINGLE ? foldSingle(written) : foldOnce(written);
  }

  /** A number to tell most words apart by: a 32-bit polynomial over the folded word's UTF-16 units. */
  get hash(): number {
    if (this.version === UNREAD) this.refresh();
    return this.read;
  }

  /** Takes what the vocabulary has just read for its own. */
  take(): void {
    this.word = vocabulary.word;
    this.stem = vocabulary.stem;
    this.read = vocabulary.hash;
    this.version = vocabulary.version;
  }

  /** Looks the word up anew where the vocabulary has grown since. */
  refresh(): void {
    if (this.version === vocabulary.version) return;
    vocabulary.readFolded(this.text);
    this.take();
  }
}

/** The word of a spaced script that begins at `start` and reaches beyond the basic plane. */
const rareWordAt = (text: string, start: number, first: number): Token => {
  let end = start;
  while (end < text.length) {
    const trait = traitAt(text, end);
    if (!(trait & SPACED)) break;
    end += trait & HALF ? 2 : 1;
  }
  return new Token(text, start, end, first, true);
};

/** The word of a spaced script that begins at `start`; `first` is its first letter's trait. */
const wordAt = (
  text: string,
  units: Uint16Array,
  length: number,
  start: number,
  first: number,
): Token => {
  vocabulary.readWord(text, units, length, start);
  const { end, seen } = vocabulary;
  if (seen & HALF) return rareWordAt(text, start, first);
  const token = new Token(text, start, end, first, true);
  if (!(seen & ODD)) token.take();
  return token;
};

/** The character at `start` that is a word of its own. */
const characterAt = (text: string, start: number, trait: number, initial: boolean): Token => {
  const token = new Token(text, start, start + (trait & HALF ? 2 : 1), trait, initial);
  if (trait & ODD) return token;
  vocabulary.readSingle(trait & FOLDED);
  token.take();
  return token;
};

/** Splits a text into tokens with their offsets in it. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  let before = GAP;
  const units = unitsOf(text);
  const { length } = text;
  for (let at = 0; at < length;) {
    let trait = traits[units[at]!]!;
    if (trait === 0 || trait & HALF) trait = traitAt(text, at);
    if (trait & GAP) at += trait & HALF ? 2 : 1;
    else {
      const token =
        trait & SPACED
          ? wordAt(text, units, length, at, trait)
          : characterAt(text, at, trait, !(before & SINGLE));
      out.push(token);
      at = token.end;
    }
    before = trait;
  }
  return out;
}

/** A title and a text with their tokens: several rules read the same item. */
export type Tokens = { title: readonly Token[]; text: readonly Token[] };

export const tokensOf = (title: string, text: string): Tokens => ({
  title: tokenise(title),
  text: tokenise(text),
});
