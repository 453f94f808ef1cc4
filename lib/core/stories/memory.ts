import type { Instant } from "#lib/core/model/common.ts";
import type { StorySketch } from "#lib/core/model/story.ts";
import type { StoryDoc } from "./doc.ts";
import { Frequencies } from "./frequencies.ts";
import { type Held, Remembered, type Row } from "./remembered.ts";
import { grown } from "./sketch.ts";

/** The active stories, indexed by term and key. A function of the sketches alone, whatever their order. */
export type StoryMemory = {
  stories: Map<string, Remembered>;
  /** Stories by slot; a slot that was freed is taken again. */
  slots: (Remembered | undefined)[];
  free: number[];
  /** Rough length of the reports in a slot together. */
  sizes: number[];
  terms: Frequencies;
  /** The term frequencies were given and are not counted here. */
  fixed: boolean;
  byKey: Map<string, Remembered[]>;
};

const NONE: ReadonlySet<string> = new Set();

/** Enters the keys that a story has gained. */
function enterKeys({ byKey }: StoryMemory, story: Remembered, before = NONE): void {
  for (const key of story.sketch.keys) {
    if (before.has(key)) continue;
    const holders = byKey.get(key);
    if (holders) holders.push(story);
    else byKey.set(key, [story]);
  }
}

/** Counts a story's reports and terms in (1) or out (-1). */
function tally({ terms: frequencies, fixed }: StoryMemory, story: Remembered, sign: 1 | -1): void {
  if (fixed) return;
  const { terms, holding } = story.held;
  frequencies.reports += sign * story.sketch.reports;
  for (let i = 0; i < terms.length; i++) frequencies.count(terms[i]!, sign * holding[i]!);
}

/** Takes in a story that memory does not hold. */
function load(memory: StoryMemory, row: Row): void {
  const story = new Remembered(row, memory.free.pop() ?? memory.slots.length, memory.terms);
  const { slot, held } = story;
  memory.stories.set(story.id, story);
  memory.slots[slot] = story;
  memory.sizes[slot] = story.size;
  tally(memory, story, 1);
  for (const [i, term] of held.terms.entries()) memory.terms.enter(term, slot, held.sums[i]!);
  enterKeys(memory, story);
}

function unload(memory: StoryMemory, story: Remembered): void {
  const { slot } = story;
  tally(memory, story, -1);
  memory.stories.delete(story.id);
  memory.slots[slot] = undefined;
  memory.free.push(slot);
  for (const term of story.held.terms) memory.terms.strike(term, slot);
  for (const key of story.sketch.keys) {
    const holders = memory.byKey.get(key);
    holders?.splice(holders.indexOf(story), 1);
  }
}

/** What a story had of each term before it grew, by number; zero between calls, and no term weighs nothing. */
let scratch = new Float64Array(0);

/** Corrects the index where a story's terms are not what they were. */
function reindex({ terms: frequencies }: StoryMemory, { slot, held }: Remembered, before: Held) {
  if (scratch.length < frequencies.room) scratch = new Float64Array(frequencies.room);
  const old = scratch;
  for (let i = 0; i < before.terms.length; i++) old[before.terms[i]!] = before.sums[i]!;
  for (let i = 0; i < held.terms.length; i++) {
    const [term, sum] = [held.terms[i]!, held.sums[i]!];
    if (old[term] === 0) frequencies.enter(term, slot, sum);
    else if (old[term] !== sum) frequencies.amend(term, slot, sum);
    old[term] = 0;
  }
  for (const term of before.terms) {
    if (old[term] !== 0) frequencies.strike(term, slot);
    old[term] = 0;
  }
}

/** Lets a story that memory holds grow by a report; of the index, only what changes is touched. */
function grow(memory: StoryMemory, story: Remembered, doc: StoryDoc): void {
  const { held, keys } = story;
  // Rarity, by which a sketch chooses its terms, is that among the other stories.
  tally(memory, story, -1);
  story.become(grown(story.sketch, doc, memory.terms));
  tally(memory, story, 1);
  reindex(memory, story, held);
  enterKeys(memory, story, keys);
  memory.sizes[story.slot] = story.size;
}

/** Lets go of terms and keys that no story holds. */
function tidy({ terms, byKey, fixed }: StoryMemory): void {
  for (const [key, holders] of byKey) if (holders.length === 0) byKey.delete(key);
  if (!fixed) terms.tidy();
}

/**
 * Rebuilds the memory from story rows. How telling a term is, is counted over them, unless the frequencies of a
 * closed set of reports are given, which become the memory's own.
 */
export function createMemory(rows: Iterable<Row>, frequencies?: Frequencies): StoryMemory {
  const memory: StoryMemory = {
    stories: new Map(),
    slots: [],
    free: [],
    sizes: [],
    terms: frequencies ?? new Frequencies(),
    fixed: frequencies !== undefined,
    byKey: new Map(),
  };
  for (const row of rows) load(memory, row);
  return memory;
}

/**
 * Adds a report to a story, new or known, and answers the sketch to store.
 * Adding one report twice counts it twice: the caller knows which items a story holds.
 */
export function remember(
  memory: StoryMemory,
  storyId: string,
  threadId: string,
  doc: StoryDoc,
): StorySketch {
  const known = memory.stories.get(storyId);
  if (known) {
    grow(memory, known, doc);
    return known.sketch;
  }
  const sketch = grown(undefined, doc, memory.terms);
  load(memory, { id: storyId, threadId, backfill: doc.backfill ?? false, sketch });
  return sketch;
}

/** Drops the stories whose last report is before an instant, so that memory stays bounded. */
export function forget(memory: StoryMemory, before: Instant): void {
  for (const story of memory.stories.values()) if (story.sketch.to < before) unload(memory, story);
  tidy(memory);
}
