import { type Frequencies, logOfAll, logUnheld, type Term } from "./frequencies.ts";
import type { Remembered } from "./remembered.ts";

/** A term of a report by weight (frequency times rarity), with the stories that hold it, if any do. */
type Weight = { term: string; weight: number; rarity: number; known: Term | undefined };

/** A report ready to compare: its terms, heaviest first, and their length. */
export type Vector = { weights: Weight[]; length: number };

const heavierFirst = (a: Weight, b: Weight): number =>
  b.weight - a.weight || (a.term < b.term ? -1 : 1);

export function vectorOf(terms: Map<string, number>, frequencies: Frequencies): Vector {
  const all = logOfAll(frequencies);
  let squares = 0;
  const weights: Weight[] = [];
  for (const [term, frequency] of terms) {
    const known = frequencies.terms.get(term);
    const rarity = all - (known?.log ?? logUnheld(term));
    const weight = frequency * rarity;
    weights.push({ term, weight, rarity, known });
    squares += weight ** 2;
  }
  return { weights: weights.toSorted(heavierFirst), length: Math.sqrt(squares) || 1 };
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
  for (const { term, weight, rarity } of vector.weights) {
    const held = story.terms.get(term);
    if (!held) continue;
    dot += weight * held.sum * rarity;
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
