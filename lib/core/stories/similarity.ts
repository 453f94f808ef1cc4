import { type Frequencies, logUnheld, UNKNOWN } from "./frequencies.ts";
import type { Remembered } from "./remembered.ts";
import type { Terms } from "./terms.ts";
import type { Term } from "./vocabulary.ts";

/** A report ready to compare, side by side: its terms, their numbers, weights (frequency times rarity) and rarities; and their length. */
export type Vector = {
  readonly terms: readonly Term[];
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  readonly rarities: Float64Array;
  readonly length: number;
};

export function vectorOf({ terms, frequencies: within }: Terms, frequencies: Frequencies): Vector {
  const { logOfAll, logs } = frequencies;
  const numbers = new Int32Array(terms.length);
  const weights = new Float64Array(terms.length);
  const rarities = new Float64Array(terms.length);
  let squares = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const number = frequencies.numberOf(term);
    const rarity = logOfAll - (number === UNKNOWN ? logUnheld(term.word) : logs[number]!);
    const weight = within[i]! * rarity;
    numbers[i] = number;
    rarities[i] = rarity;
    weights[i] = weight;
    squares += weight * weight;
  }
  return { terms, numbers, weights, rarities, length: Math.sqrt(squares) || 1 };
}

/** The places of a vector's heaviest terms, ties by spelling; in no order. */
export function heaviest({ terms, weights }: Vector, most: number): number[] {
  if (weights.length <= most) return [...weights.keys()];
  const bar = weights.toSorted()[weights.length - most]!;
  const above: number[] = [];
  const level: number[] = [];
  for (let at = 0; at < weights.length; at++) {
    if (weights[at]! > bar) above.push(at);
    else if (weights[at] === bar) level.push(at);
  }
  const room = most - above.length;
  if (level.length === room) return [...above, ...level];
  const bySpelling = level.toSorted((a, b) => (terms[a]!.word < terms[b]!.word ? -1 : 1));
  return [...above, ...bySpelling.slice(0, room)];
}

/**
 * How like a report is to a story, and how like the story's reports are to each other (mean cosines, 0 to 1); the
 * places in the vector of the terms they share.
 */
type Likeness = { similarity: number; cohesion: number; shared: number[] };

/** The place of each term of a report in its vector, by number and counted from 1; zero between calls. */
let places = new Int32Array(0);

/**
 * Average link, from the sums of a sketch alone. The mean length of its reports is estimated: a term's weight is
 * taken as equal in the reports that hold it. A story of one report has no cohesion.
 */
function likeness(vector: Vector, story: Remembered, frequencies: Frequencies): Likeness {
  const { logOfAll, logs } = frequencies;
  const { terms, sums, holding } = story.ordered;
  const { reports } = story.sketch;
  const shared: number[] = [];
  let dot = 0;
  let squares = 0;
  let together = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const weight = sums[i]! * (logOfAll - logs[term]!);
    const place = places[term]!;
    if (place > 0) {
      dot += vector.weights[place - 1]! * weight;
      shared.push(place - 1);
    }
    const square = weight * weight;
    squares += square / holding[i]!;
    together += square;
  }
  const length = Math.sqrt(squares / reports) || 1;
  return {
    shared,
    similarity: Math.min(1, dot / (vector.length * reports * length)),
    cohesion: reports > 1 ? (together - squares) / (squares * (reports - 1)) : 0,
  };
}

/** How like a report is to each of some stories. */
export function likenesses(
  vector: Vector,
  stories: readonly Remembered[],
  frequencies: Frequencies,
): Likeness[] {
  const { numbers } = vector;
  if (places.length < frequencies.room) places = new Int32Array(frequencies.room);
  // What is written at UNKNOWN, no element of the array, is lost.
  for (let i = 0; i < numbers.length; i++) places[numbers[i]!] = i + 1;
  const found = stories.map((story) => likeness(vector, story, frequencies));
  for (const number of numbers) places[number] = 0;
  return found;
}
