import { PRIOR_REPORTS, priorOf } from "./prior.ts";
import type { Term } from "./vocabulary.ts";

/** The number of a term that is not known. */
export const UNKNOWN = -1;

/** The stories that hold a term, by slot, and its summed weight in each; in no order. */
type Postings = { readonly slots: number[]; readonly sums: number[] };

const FIRST_ROOM = 1024;
/** What a memory marks terms with, so that they know its numbers by themselves. */
let marks = 0;
const logOf = (holding: number, prior: number): number => Math.log(holding + prior + 0.5);

/**
 * How many reports hold each term, which makes a shared one telling, and which stories do. Terms go by number: what is
 * asked for often stands in arrays, since a report is compared with thousands of stories.
 */
export class Frequencies {
  reports = 0;
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #holding: number[] = [];
  /** How many of the imagined reports hold a term. */
  readonly #priors: number[] = [];
  readonly #postings: Postings[] = [];
  readonly #free: number[] = [];
  #logs = new Float64Array(FIRST_ROOM);
  #mark = ++marks;

  /** Terms known, held or not. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Numbers given are below this. */
  get room(): number {
    return this.#logs.length;
  }

  /** By number, the logarithm that the rarity of a term needs; rarity is `logOfAll` less this. */
  get logs(): Float64Array {
    return this.#logs;
  }

  /** The logarithm of all reports, real and imagined. */
  get logOfAll(): number {
    return Math.log(this.reports + PRIOR_REPORTS + 1);
  }

  numberOf(term: Term): number {
    if (term.mark === this.#mark) return term.number;
    const number = this.#numbers.get(term.word);
    if (number === undefined) return UNKNOWN;
    term.mark = this.#mark;
    return (term.number = number);
  }

  /** Inverse document frequencies of words over the reports and a prior, never below zero. */
  raritiesOf(words: readonly string[]): Float64Array {
    const { logOfAll } = this;
    return Float64Array.from(words, (word) => {
      const number = this.#numbers.get(word);
      return logOfAll - (number === undefined ? logUnheld(word) : this.#logs[number]!);
    });
  }

  wordOf(term: number): string {
    return this.#words[term]!;
  }

  holdingOf(term: number): number {
    return this.#holding[term]!;
  }

  postingsOf(term: number): Postings {
    return this.#postings[term]!;
  }

  /** The number of a term, given when first asked for. */
  numbered(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const term = this.#free.pop() ?? this.#words.length;
    if (term === this.#logs.length) this.#widen();
    this.#numbers.set(word, term);
    this.#words[term] = word;
    this.#holding[term] = 0;
    this.#priors[term] = priorOf(word);
    this.#postings[term] = { slots: [], sums: [] };
    this.count(term, 0);
    return term;
  }

  #widen(): void {
    const wider = new Float64Array(2 * this.#logs.length);
    wider.set(this.#logs);
    this.#logs = wider;
  }

  /** Adds reports that hold a term, or takes them away. */
  count(term: number, reports: number): void {
    const holding = this.#holding[term]! + reports;
    this.#holding[term] = holding;
    this.#logs[term] = logOf(holding, this.#priors[term]!);
  }

  /** Enters the weight of a term in a story that holds it from now on. */
  enter(term: number, slot: number, sum: number): void {
    const { slots, sums } = this.postingsOf(term);
    slots.push(slot);
    sums.push(sum);
  }

  /** Corrects the weight of a term in a story that holds it. */
  amend(term: number, slot: number, sum: number): void {
    const { slots, sums } = this.postingsOf(term);
    sums[slots.indexOf(slot)] = sum;
  }

  /** Strikes out a story that no longer holds a term. */
  strike(term: number, slot: number): void {
    const { slots, sums } = this.postingsOf(term);
    const [at, lastSlot, lastSum] = [slots.indexOf(slot), slots.pop()!, sums.pop()!];
    if (at === slots.length) return;
    slots[at] = lastSlot;
    sums[at] = lastSum;
  }

  /** Lets go of terms that no report holds; their numbers are given again. */
  tidy(): void {
    this.#mark = ++marks;
    for (const [word, term] of this.#numbers) {
      if (this.holdingOf(term) > 0) continue;
      this.#numbers.delete(word);
      this.#free.push(term);
    }
  }
}

/** The logarithm of a term that no report holds. */
export const logUnheld = (word: string): number => logOf(0, priorOf(word));
