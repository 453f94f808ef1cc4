import type { Instant } from "#lib/core/model/common.ts";
import type { StorySketch } from "#lib/core/model/story.ts";
import type { StoryDoc } from "./doc.ts";
import {
  amend,
  count,
  enter,
  type Frequencies,
  noFrequencies,
  strike,
  termOf,
} from "./frequencies.ts";
import { isOccasion } from "./keys.ts";
import { Remembered, type Row } from "./remembered.ts";
import { grown, wordsOf } from "./sketch.ts";

/** The active stories, indexed by term and key. A function of the sketches alone, whatever their order. */
export type StoryMemory = {
  stories: Map<string, Remembered>;
  /** Stories by slot; a slot that was freed is taken again. */
  slots: (Remembered | undefined)[];
  free: number[];
  /** Rough length of the reports in a slot together, by frequency alone; 0 until it is measured. */
  sizes: number[];
  terms: Frequencies;
  /** The term frequencies were given and are not counted here. */
  fixed: boolean;
  byKey: Map<string, Remembered[]>;
};

const NONE: ReadonlySet<string> = new Set();

/**
 * Enters the keys that a story has gained. Those of an occasion are entered anew: of the stories that tell of it, a
 * report meets that one first which was told longest ago.
 */
function enterKeys({ byKey }: StoryMemory, story: Remembered, before = NONE): void {
  for (const key of story.sketch.keys) {
    const known = before.has(key);
    if (known && !isOccasion(key)) continue;
    const holders = byKey.get(key) ?? [];
    if (known) holders.splice(holders.indexOf(story), 1);
    else if (holders.length === 0) byKey.set(key, holders);
    holders.push(story);
  }
}

/** Counts a story's reports and terms in (1) or out (-1). */
function tally({ terms, fixed }: StoryMemory, story: Remembered, sign: 1 | -1): void {
  if (fixed) return;
  terms.reports += sign * story.sketch.reports;
  for (const { holding, everywhere } of story.terms.values()) count(everywhere, sign * holding);
}

/** Takes in a story that memory does not hold, without a look at what only comparing needs. */
function load(memory: StoryMemory, row: Row): void {
  const story = new Remembered(row, memory.free.pop() ?? memory.slots.length, memory.terms);
  const { slot, sketch } = story;
  memory.stories.set(story.id, story);
  memory.slots[slot] = story;
  memory.sizes[slot] = 0;
  if (!memory.fixed) memory.terms.reports += sketch.reports;
  for (const [word, [sum, holding]] of wordsOf(sketch)) {
    const term = termOf(memory.terms, word);
    if (!memory.fixed) count(term, holding);
    enter(term, slot, sum);
  }
  enterKeys(memory, story);
}

function unload(memory: StoryMemory, story: Remembered): void {
  const { slot } = story;
  tally(memory, story, -1);
  memory.stories.delete(story.id);
  memory.slots[slot] = undefined;
  memory.free.push(slot);
  for (const { everywhere } of story.terms.values()) strike(everywhere, slot);
  for (const key of story.sketch.keys) {
    const holders = memory.byKey.get(key);
    holders?.splice(holders.indexOf(story), 1);
  }
}

/** Lets a story that memory holds grow by a report; of the index, only what changes is touched. */
function grow(memory: StoryMemory, story: Remembered, doc: StoryDoc): void {
  const { slot, terms: before, keys } = story;
  // Rarity, by which a sketch chooses its terms, is that among the other stories.
  tally(memory, story, -1);
  story.grow(grown(story.sketch, doc, memory.terms));
  tally(memory, story, 1);
  for (const [term, { everywhere }] of before) if (!story.terms.has(term)) strike(everywhere, slot);
  for (const [term, held] of story.terms) {
    const known = before.get(term);
    if (!known) enter(held.everywhere, slot, held.sum);
    else if (known !== held) amend(held.everywhere, slot, held.sum);
  }
  enterKeys(memory, story, keys);
  memory.sizes[slot] = 0;
}

/** Lets go of terms and keys that no story holds. */
function tidy({ terms: { terms }, byKey, fixed }: StoryMemory): void {
  for (const [key, holders] of byKey) if (holders.length === 0) byKey.delete(key);
  if (fixed) return;
  for (const [word, { holding }] of terms) if (holding === 0) terms.delete(word);
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
    terms: frequencies ?? noFrequencies(),
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
