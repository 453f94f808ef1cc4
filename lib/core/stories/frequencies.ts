import { PRIOR_REPORTS, priorOf } from "./prior.ts";

/** How many reports hold a term, with the logarithm that rarity needs, kept since it is asked for often. */
export type TermCount = { holding: number; readonly prior: number; log: number };

/** How many reports hold each term: what makes a shared term telling. */
export type Frequencies = { reports: number; terms: Map<string, TermCount> };

export const noFrequencies = (): Frequencies => ({ reports: 0, terms: new Map() });

const logOf = (holding: number, prior: number): number => Math.log(holding + prior + 0.5);

/** The live count of a term; it follows later changes. */
export function countOf(frequencies: Frequencies, term: string): TermCount {
  const known = frequencies.terms.get(term);
  if (known) return known;
  const prior = priorOf(term);
  const fresh = { holding: 0, prior, log: logOf(0, prior) };
  frequencies.terms.set(term, fresh);
  return fresh;
}

/** Adds reports that hold a term, or takes them away. */
export function count(frequencies: Frequencies, term: string, holding: number): void {
  const entry = countOf(frequencies, term);
  entry.holding += holding;
  entry.log = logOf(entry.holding, entry.prior);
  if (entry.holding <= 0) frequencies.terms.delete(term);
}

/** The logarithm of all reports, real and imagined; rarity is this less the term's. */
export const logOfAll = (frequencies: Frequencies): number =>
  Math.log(frequencies.reports + PRIOR_REPORTS + 1);

/** Inverse document frequency over the reports and a prior, never below zero. */
export const rarity = (frequencies: Frequencies, term: string): number =>
  logOfAll(frequencies) - (frequencies.terms.get(term)?.log ?? logOf(0, priorOf(term)));
