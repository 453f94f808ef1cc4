import { CAPITAL, GAP, HALF, traitAt } from "#lib/core/text/letters.ts";
import { type Token, tokenise } from "#lib/core/text/tokens.ts";
import type { Kind } from "./data/tables.ts";

/** How a word of a phrase must be written in the text: anyhow, with a capital, or in capitals. */
export type Case = 0 | 1 | 2;

/** From when to when a leader is in office, ISO 8601; `to` is empty where that lasts. */
export type Term = { from: string; to: string };

const caseOf = (phrase: string, { start, end, upper }: Token): Case => {
  if (!upper) return 0;
  const word = phrase.slice(start, end);
  return end - start > 1 && word === word.toUpperCase() ? 2 : 1;
};

/** A phrase and what it stands for. */
export class Entry {
  readonly kind: Kind | "party" | "implied" | "blocked";
  /** Countries (several for 日米韓) or one party; empty when blocked. */
  readonly codes: readonly string[];
  readonly phrase: string;
  readonly term: Term | undefined;
  private written: readonly Case[] | undefined;

  constructor(phrase: string, kind: Entry["kind"], codes: readonly string[], term?: Term) {
    this.kind = kind;
    this.codes = codes;
    this.phrase = phrase;
    this.term = term;
    this.written = undefined;
  }

  /** Word by word; told when first asked for, since most phrases are never met. */
  get cases(): readonly Case[] {
    return (this.written ??= tokenise(this.phrase).map((token) => caseOf(this.phrase, token)));
  }
}

/** Whether a phrase's first word is written with a capital. */
export const startsUpper = (phrase: string): boolean => {
  for (let at = 0; at < phrase.length; at++) {
    const trait = traitAt(phrase, at);
    if (!(trait & GAP)) return (trait & CAPITAL) !== 0;
    if (trait & HALF) at++;
  }
  return false;
};

/** Whether two entries say the same in the same words. */
export const sameMeaning = (one: Entry, other: Entry): boolean =>
  one.phrase === other.phrase &&
  one.term?.from === other.term?.from &&
  one.codes.join() === other.codes.join();
