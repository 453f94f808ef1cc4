import type { StorySketch } from "#lib/core/model/story.ts";
import { type Frequencies, type Term, termOf } from "./frequencies.ts";
import { type Entry, isUndated, wordsOf } from "./sketch.ts";

/** What memory takes of a story's row. */
export type Row = { id: string; threadId: string; backfill: boolean; sketch: StorySketch };

/** What a story holds of a term: summed weight, reports that hold it, and how many do in all. */
type Held = { sum: number; holding: number; everywhere: Term };

type HeldTerms = ReadonlyMap<string, Held>;
const NOTHING: HeldTerms = new Map();

/** In milliseconds. */
type Span = { from: number; to: number };

const spanOf = (sketch: StorySketch): Span | null =>
  isUndated(sketch) ? null : { from: Date.parse(sketch.from), to: Date.parse(sketch.to) };

const bySpelling = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1);

/** The words of a sketch by spelling, so that sums over them are the same in every memory; as before where none changed. */
function heldBy(sketch: StorySketch, frequencies: Frequencies, before = NOTHING): HeldTerms {
  const held = new Map<string, Held>();
  for (const [term, [sum, holding]] of wordsOf(sketch).toSorted(bySpelling)) {
    const known = before.get(term);
    const everywhere = known?.everywhere ?? termOf(frequencies, term);
    held.set(term, known?.sum === sum ? known : { sum, holding, everywhere });
  }
  return held;
}

/** A story in memory. What only comparing needs is worked out when first asked for: most stories are never compared. */
export class Remembered {
  readonly id: string;
  readonly threadId: string;
  readonly backfill: boolean;
  readonly slot: number;
  readonly #frequencies: Frequencies;
  #sketch: StorySketch;
  #time: Span | null;
  #terms: HeldTerms | undefined;
  #keys: ReadonlySet<string> | undefined;

  constructor({ id, threadId, backfill, sketch }: Row, slot: number, frequencies: Frequencies) {
    this.id = id;
    this.threadId = threadId;
    this.backfill = backfill;
    this.slot = slot;
    this.#frequencies = frequencies;
    this.#sketch = sketch;
    this.#time = spanOf(sketch);
  }

  get sketch(): StorySketch {
    return this.#sketch;
  }

  /** First and last report; null without dates. */
  get time(): Span | null {
    return this.#time;
  }

  get terms(): HeldTerms {
    return (this.#terms ??= heldBy(this.#sketch, this.#frequencies));
  }

  get keys(): ReadonlySet<string> {
    return (this.#keys ??= new Set(this.#sketch.keys));
  }

  /** Takes on the sketch that the story has grown into; terms that stay as they were keep their identity. */
  grow(sketch: StorySketch): void {
    this.#terms = heldBy(sketch, this.#frequencies, this.#terms);
    this.#keys = undefined;
    this.#time = spanOf(sketch);
    this.#sketch = sketch;
  }
}
