import { type Frequencies, logOfAll, rarity } from "./frequencies.ts";
import type { Remembered } from "./memory.ts";

/** A report ready to compare: its terms by weight (frequency times rarity), heaviest first, and their length. */
export type Vector = { weights: [term: string, weight: number, rarity: number][]; length: number };

export function vectorOf(terms: Map<string, number>, frequencies: Frequencies): Vector {
  const weights: Vector["weights"] = [];
  let squares = 0;
  for (const [term, weight] of terms) {
    const rare = rarity(frequencies, term);
    weights.push([term, weight * rare, rare]);
    squares += (weight * rare) ** 2;
  }
  const heaviestFirst = weights.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { weights: heaviestFirst, length: Math.sqrt(squares) || 1 };
}

/** How like a report is to a story, and how like the story's reports are to each other (mean cosines, 0 to 1); how many terms it shares. */
type Likeness = { similarity: number; cohesion: number; shared: number };

/**
 * Average link, from the sums of a sketch alone. The mean length of its reports is estimated: a term's weight is
 * taken as equal in the reports that hold it. A story of one report has no cohesion.
 */
export function likeness(vector: Vector, story: Remembered, frequencies: Frequencies): Likeness {
  const all = logOfAll(frequencies);
  let dot = 0;
  let shared = 0;
  for (const [term, weight, rare] of vector.weights) {
    const held = story.terms.get(term);
    if (!held) continue;
    dot += weight * held.sum * rare;
    shared++;
  }
  let squares = 0;
  let together = 0;
  for (const { sum, holding, everywhere } of story.terms.values()) {
    const square = (sum * (all - everywhere.log)) ** 2;
    squares += square / holding;
    together += square;
  }
  const { reports } = story.sketch;
  const length = Math.sqrt(squares / reports) || 1;
  return {
    shared,
    similarity: Math.min(1, dot / (vector.length * reports * length)),
    cohesion: reports > 1 ? (together - squares) / (squares * (reports - 1)) : 0,
  };
}
