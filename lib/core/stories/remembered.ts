import type { StorySketch } from "#lib/core/model/story.ts";
import type { Frequencies } from "./frequencies.ts";
import { isUndated, wordsOf } from "./sketch.ts";

/** What memory takes of a story's row. */
export type Row = { id: string; threadId: string; backfill: boolean; sketch: StorySketch };

/** What a story holds, side by side: the numbers of its terms, their summed weights, the reports that hold each. */
export type Held = {
  readonly terms: readonly number[];
  readonly sums: readonly number[];
  readonly holding: readonly number[];
};

/** In milliseconds. */
type Span = { from: number; to: number };

const spanOf = (sketch: StorySketch): Span | null =>
  isUndated(sketch) ? null : { from: Date.parse(sketch.from), to: Date.parse(sketch.to) };

/** What a sketch holds, its terms numbered. */
function heldBy(sketch: StorySketch, frequencies: Frequencies): Held {
  const terms: number[] = [];
  const sums: number[] = [];
  const holding: number[] = [];
  for (const [word, [sum, reports]] of wordsOf(sketch)) {
    terms.push(frequencies.numbered(word));
    sums.push(sum);
    holding.push(reports);
  }
  return { terms, sums, holding };
}

/** Terms by spelling, so that sums over them are the same in every memory; most sketches list them so. */
function bySpelling(held: Held, frequencies: Frequencies): Held {
  const { terms, sums, holding } = held;
  const words = terms.map((term) => frequencies.wordOf(term));
  if (words.every((word, at) => at === 0 || words[at - 1]! < word)) return held;
  const order = [...terms.keys()].toSorted((a, b) => (words[a]! < words[b]! ? -1 : 1));
  return {
    terms: order.map((at) => terms[at]!),
    sums: order.map((at) => sums[at]!),
    holding: order.map((at) => holding[at]!),
  };
}

/**
 * Rough length of a story's reports together, by frequency alone. In single precision: the order in which a sketch
 * lists its terms must not show.
 */
function sizeOf({ sums, holding }: Held, reports: number): number {
  let squares = 0;
  for (let i = 0; i < sums.length; i++) squares += sums[i]! ** 2 / holding[i]!;
  return Math.fround(Math.sqrt(squares * reports)) || 1;
}

/** A story in memory. What only comparing needs is worked out when first asked for: most stories are never compared. */
export class Remembered {
  readonly id: string;
  readonly threadId: string;
  readonly backfill: boolean;
  readonly slot: number;
  readonly #frequencies: Frequencies;
  #sketch!: StorySketch;
  #time!: Span | null;
  #held!: Held;
  #isOrdered = false;
  #keys: ReadonlySet<string> | undefined;

  constructor({ id, threadId, backfill, sketch }: Row, slot: number, frequencies: Frequencies) {
    this.id = id;
    this.threadId = threadId;
    this.backfill = backfill;
    this.slot = slot;
    this.#frequencies = frequencies;
    this.become(sketch);
  }

  get sketch(): StorySketch {
    return this.#sketch;
  }

  /** First and last report; null without dates. */
  get time(): Span | null {
    return this.#time;
  }

  /** Its terms in no order. */
  get held(): Held {
    return this.#held;
  }

  /** Its terms by spelling. */
  get ordered(): Held {
    if (!this.#isOrdered) this.#held = bySpelling(this.#held, this.#frequencies);
    this.#isOrdered = true;
    return this.#held;
  }

  /** Rough length of its reports together. */
  get size(): number {
    return sizeOf(this.#held, this.#sketch.reports);
  }

  get keys(): ReadonlySet<string> {
    return (this.#keys ??= new Set(this.#sketch.keys));
  }

  /** Takes on the sketch that the story has grown into. */
  become(sketch: StorySketch): void {
    this.#sketch = sketch;
    this.#time = spanOf(sketch);
    this.#held = heldBy(sketch, this.#frequencies);
    this.#isOrdered = false;
    this.#keys = undefined;
  }
}
