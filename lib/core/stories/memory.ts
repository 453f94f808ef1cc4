import type { Instant } from "#lib/core/model/common.ts";
import type { StorySketch } from "#lib/core/model/story.ts";
import type { StoryDoc } from "./doc.ts";
import { count, countOf, type Frequencies, noFrequencies, type TermCount } from "./frequencies.ts";
import { grown, isUndated, wordsOf } from "./sketch.ts";

/** What a story holds of a term: summed weight, reports that hold it, and how many do in all. */
type Held = { sum: number; holding: number; everywhere: TermCount };

export type Remembered = {
  slot: number;
  /** First and last report in milliseconds; null without dates. */
  time: { from: number; to: number } | null;
  id: string;
  threadId: string;
  backfill: boolean;
  sketch: StorySketch;
  terms: Map<string, Held>;
  keys: Set<string>;
};

/** The stories that hold a term, by slot, and the summed weight in each. */
type Posting = { slots: number[]; sums: number[] };

/** The active stories, indexed by term and key. A function of the sketches alone, whatever their order. */
export type StoryMemory = {
  stories: Map<string, Remembered>;
  /** Stories by slot; a slot that was freed is taken again. */
  slots: (Remembered | undefined)[];
  free: number[];
  /** Rough length of the reports in a slot together, by frequency alone. */
  sizes: number[];
  byTerm: Map<string, Posting>;
  byKey: Map<string, Set<Remembered>>;
  terms: Frequencies;
  /** The term frequencies were given and are not counted here. */
  fixed: boolean;
  keys: Frequencies;
};

/** Counts the terms and keys of a story in (1) or out (-1). */
function tally(memory: StoryMemory, { sketch, keys }: Remembered, sign: 1 | -1): void {
  memory.keys.reports += sign;
  for (const key of keys) count(memory.keys, key, sign);
  if (memory.fixed) return;
  memory.terms.reports += sign * sketch.reports;
  for (const [term, [, holding]] of wordsOf(sketch)) count(memory.terms, term, sign * holding);
}

/** Built anew from the sketch each time, so that a living memory and a rebuilt one are the same. */
function entryOf(
  memory: StoryMemory,
  story: Pick<Remembered, "id" | "threadId" | "backfill" | "sketch">,
): Remembered {
  const { sketch } = story;
  return {
    ...story,
    slot: memory.free.pop() ?? memory.slots.length,
    time: isUndated(sketch) ? null : { from: Date.parse(sketch.from), to: Date.parse(sketch.to) },
    terms: new Map(),
    keys: new Set(sketch.keys.toSorted()),
  };
}

function load(memory: StoryMemory, story: Parameters<typeof entryOf>[1]): void {
  const entry = entryOf(memory, story);
  memory.stories.set(entry.id, entry);
  memory.slots[entry.slot] = entry;
  tally(memory, entry, 1);
  let squares = 0;
  for (const [term, [sum, holding]] of wordsOf(entry.sketch).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    entry.terms.set(term, { sum, holding, everywhere: countOf(memory.terms, term) });
    squares += sum ** 2 / holding;
    const posting = memory.byTerm.get(term);
    posting?.slots.push(entry.slot);
    posting?.sums.push(sum);
    if (!posting) memory.byTerm.set(term, { slots: [entry.slot], sums: [sum] });
  }
  memory.sizes[entry.slot] = Math.sqrt(squares * entry.sketch.reports) || 1;
  for (const key of entry.keys) {
    const holders = memory.byKey.get(key);
    if (holders) holders.add(entry);
    else memory.byKey.set(key, new Set([entry]));
  }
}

function unload(memory: StoryMemory, entry: Remembered): void {
  memory.stories.delete(entry.id);
  memory.slots[entry.slot] = undefined;
  memory.free.push(entry.slot);
  tally(memory, entry, -1);
  for (const term of entry.terms.keys()) {
    const posting = memory.byTerm.get(term);
    if (!posting) continue;
    const at = posting.slots.indexOf(entry.slot);
    posting.slots.splice(at, 1);
    posting.sums.splice(at, 1);
    if (posting.slots.length === 0) memory.byTerm.delete(term);
  }
  for (const key of entry.keys) {
    const holders = memory.byKey.get(key);
    holders?.delete(entry);
    if (holders?.size === 0) memory.byKey.delete(key);
  }
}

/**
 * Rebuilds the memory from story rows. How telling a term is, is counted over them, unless the frequencies of a
 * closed set of reports are given.
 */
export function createMemory(
  sketches: Iterable<{ id: string; threadId: string; backfill: boolean; sketch: StorySketch }>,
  frequencies?: Frequencies,
): StoryMemory {
  const memory: StoryMemory = {
    stories: new Map(),
    slots: [],
    free: [],
    sizes: [],
    byTerm: new Map(),
    byKey: new Map(),
    terms: frequencies ?? noFrequencies(),
    fixed: frequencies !== undefined,
    keys: noFrequencies(),
  };
  for (const { id, threadId, backfill, sketch } of sketches)
    load(memory, { id, threadId, backfill, sketch });
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
  if (known) unload(memory, known);
  const sketch = grown(known?.sketch, doc, memory.terms);
  load(memory, {
    id: storyId,
    threadId: known?.threadId ?? threadId,
    backfill: known?.backfill ?? doc.backfill ?? false,
    sketch,
  });
  return sketch;
}

/** Drops the stories whose last report is before an instant, so that memory stays bounded. */
export function forget(memory: StoryMemory, before: Instant): void {
  for (const entry of memory.stories.values()) if (entry.sketch.to < before) unload(memory, entry);
}
