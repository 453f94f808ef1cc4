/** How many reports hold a term, with the logarithm that rarity needs (a table look-up a term costs more). */
export type TermCount = { holding: number; log: number };

/** How many reports hold each term: what makes a shared term telling. */
export type Frequencies = { reports: number; terms: Map<string, TermCount> };

const logOf = (holding: number): number => Math.log(holding + 0.5);
const UNSEEN: TermCount = { holding: 0, log: logOf(0) };

export const noFrequencies = (): Frequencies => ({ reports: 0, terms: new Map() });

/** The live count of a term; it follows later changes. */
export function countOf(frequencies: Frequencies, term: string): TermCount {
  const known = frequencies.terms.get(term);
  if (known) return known;
  const fresh = { ...UNSEEN };
  frequencies.terms.set(term, fresh);
  return fresh;
}

/** Adds reports that hold a term, or takes them away. */
export function count(frequencies: Frequencies, term: string, holding: number): void {
  const entry = countOf(frequencies, term);
  entry.holding += holding;
  entry.log = logOf(entry.holding);
  if (entry.holding <= 0) frequencies.terms.delete(term);
}

/** Inverse document frequency, smoothed so that a term of every report still counts a little. */
export const rarity = (frequencies: Frequencies, term: string): number =>
  Math.log(frequencies.reports + 1.5) - (frequencies.terms.get(term) ?? UNSEEN).log;
