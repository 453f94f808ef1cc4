import { PRIOR_REPORTS, priorOf } from "./prior.ts";

/** What memory knows of a term: how many reports hold it, and which stories. */
export type Term = {
  holding: number;
  /** How many of the imagined reports hold it. */
  readonly prior: number;
  /** The logarithm that rarity needs, kept since it is asked for often. */
  log: number;
  /** The stories that hold it, by slot, and its summed weight in each. */
  readonly slots: number[];
  readonly sums: number[];
};

/** How many reports hold each term: what makes a shared term telling. */
export type Frequencies = { reports: number; terms: Map<string, Term> };

export const noFrequencies = (): Frequencies => ({ reports: 0, terms: new Map() });

const logOf = (holding: number, prior: number): number => Math.log(holding + prior + 0.5);

/** What is known of a term, entered when first asked for; it follows later changes. */
export function termOf(frequencies: Frequencies, term: string): Term {
  const known = frequencies.terms.get(term);
  if (known) return known;
  const prior = priorOf(term);
  const fresh: Term = { holding: 0, prior, log: logOf(0, prior), slots: [], sums: [] };
  frequencies.terms.set(term, fresh);
  return fresh;
}

/** Adds reports that hold a term, or takes them away. */
export function count(term: Term, reports: number): void {
  term.holding += reports;
  term.log = logOf(term.holding, term.prior);
}

/** Enters the weight of a term in a story that holds it from now on. */
export function enter({ slots, sums }: Term, slot: number, sum: number): void {
  slots.push(slot);
  sums.push(sum);
}

/** Corrects the weight of a term in a story that holds it. */
export function amend({ slots, sums }: Term, slot: number, sum: number): void {
  sums[slots.indexOf(slot)] = sum;
}

/** Strikes out a story that no longer holds a term. */
export function strike({ slots, sums }: Term, slot: number): void {
  const at = slots.indexOf(slot);
  slots.splice(at, 1);
  sums.splice(at, 1);
}

/** The logarithm of all reports, real and imagined; rarity is this less the term's. */
export const logOfAll = ({ reports }: Frequencies): number => Math.log(reports + PRIOR_REPORTS + 1);

/** The logarithm of a term that no report holds. */
export const logUnheld = (term: string): number => logOf(0, priorOf(term));

/** Inverse document frequency over the reports and a prior, never below zero. */
export const rarity = (frequencies: Frequencies, term: string): number =>
  logOfAll(frequencies) - (frequencies.terms.get(term)?.log ?? logUnheld(term));
