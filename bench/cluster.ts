import type { StorySketch } from "#lib/core/model/story.ts";
import { docOf, type StoryDoc } from "#lib/core/stories/doc.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { createMemory, remember, type StoryMemory } from "#lib/core/stories/memory.ts";
import { place } from "#lib/core/stories/place.ts";
import { threadFor } from "#lib/core/stories/thread.ts";
import type { Bench, Figure } from "./bench.ts";
import { type Chance, chance } from "./chance.ts";
import { itemOf } from "./items.ts";
import { median, middle, rounds, shortened } from "./measure.ts";
import { type Event, events } from "./reports.ts";

const STORIES = 5000;
const REPORTS = 1000;
const SEED = 7;
const ROUNDS = 5;
const NOW = new Date("2026-11-20T08:00:00.000Z");

const docs = (of: readonly Event[], from: number, random: Chance): StoryDoc[] =>
  of.map((event, i) => docOf(itemOf(event, from + i, NOW, random)));

type Row = { id: string; threadId: string; backfill: boolean; sketch: StorySketch };

/** One story for each of so many events. */
function rowsOf(known: readonly StoryDoc[]): Row[] {
  const memory: StoryMemory = createMemory([]);
  return known.map((doc) => {
    const id = storyIdFor(doc.itemId, doc.at ?? "");
    const threadId = threadFor(memory, doc, id);
    return { id, threadId, backfill: false, sketch: remember(memory, id, threadId, doc) };
  });
}

type Size = { stories: number; reports: number; rounds: number };

/** Placing 1 KB reports, half of them of events that memory holds, against 5,000 active stories; and loading those. */
async function measured({ stories, reports, rounds: count }: Size): Promise<Figure[]> {
  const random = chance(SEED);
  const all = events(stories + reports / 2, random);
  const rows = rowsOf(docs(all.slice(0, stories), 0, random));
  const incoming = docs(all.slice(-reports), stories, random);
  const memory = createMemory(rows);
  let joined = 0;
  const placed = await rounds(count, () => {
    joined = 0;
    // A copy each time: what was read of a report is kept as long as the report itself.
    for (const doc of incoming) if (place(memory, { ...doc }).storyId) joined += 1;
  });
  const loaded = await rounds(count, () => createMemory(rows));
  const rate = (seconds: number): number => Math.round(reports / seconds);
  const details = { stories, reports };
  return [
    {
      name: "cluster",
      value: rate(median(placed.map(({ cpu }) => cpu))),
      unit: "placements/CPU s",
      work: `${reports} reports of 1 KB placed against ${stories} active stories`,
      ...middle(placed),
      rounds: placed.map(({ cpu }) => rate(cpu)),
      joined: joined / reports,
      ...details,
    },
    {
      name: "cluster.load",
      value: shortened(median(loaded.map(({ cpu }) => cpu))),
      unit: "CPU s",
      work: `the memory of ${stories} stories made`,
      ...middle(loaded),
      rounds: loaded.map(({ cpu }) => shortened(cpu)),
      ...details,
    },
  ];
}

export const bench: Bench = {
  start() {},
  run: () => measured({ stories: STORIES, reports: REPORTS, rounds: ROUNDS }),
  tiny: () => measured({ stories: 20, reports: 10, rounds: 1 }),
};
