import type { Item } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { docOf } from "#lib/core/stories/doc.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { createMemory, remember, type StoryMemory } from "#lib/core/stories/memory.ts";
import { place } from "#lib/core/stories/place.ts";
import { tellStory } from "#lib/core/stories/tell.ts";
import { threadFor } from "#lib/core/stories/thread.ts";
import type { Stores } from "#lib/ports.ts";

const DAY_MS = 86_400_000;
/** A story may be joined for three days after its last report. */
const OPEN_MS = 3 * DAY_MS;
/** Reports older than this when first seen are backfill and look no further back. */
const OLDEST_MS = 7 * DAY_MS;

export type ClusterReport = { items: number; created: number; grown: number; stories: string[] };

const before = (at: string, ms: number): string => new Date(Date.parse(at) - ms).toISOString();
const after = (at: string): string => new Date(Date.parse(at) + 1).toISOString();
const min = (a: string, b: string): string => (a < b ? a : b);
const max = (a: string, b: string): string => (a > b ? a : b);

/** The stories that any of the items might belong to. */
function candidates(stores: Pick<Stores, "stories">, items: readonly Item[]): Promise<Story[]> {
  const from = items
    .map((item) => max(item.effective, before(item.firstSeen, OLDEST_MS)))
    .reduce(min);
  const to = items.map((item) => item.firstSeen).reduce(max);
  return stores.stories.window(before(from, OPEN_MS), after(to));
}

type Working = { memory: StoryMemory; stories: Map<string, Story>; told: Map<string, string> };

const working = (known: readonly Story[]): Working => ({
  memory: createMemory(known),
  stories: new Map(known.map((story) => [story.id, story])),
  told: new Map(
    known.flatMap((story) => story.reports.map(({ itemId }) => [itemId, story.id] as const)),
  ),
});

/** Puts one item into its story: the one that tells it already, the one it fits best, or one of its own. */
async function tell(stores: Pick<Stores, "stories">, work: Working, item: Item): Promise<Story> {
  const doc = docOf(item);
  const toldIn = item.storyId ?? work.told.get(item.id);
  const id = toldIn ?? place(work.memory, doc).storyId ?? storyIdFor(item.id, item.firstSeen);
  const before = work.stories.get(id) ?? (await stores.stories.get(id));
  const threadId = before?.threadId ?? threadFor(work.memory, doc, id);
  const sketch = toldIn && before ? before.sketch : remember(work.memory, id, threadId, doc);
  const story = tellStory(before, item, { id, threadId, sketch });
  work.stories.set(id, story);
  return story;
}

/**
 * Takes all waiting items into stories, oldest first. There is one writer. The story's row is the truth: dying
 * between it and the item's mark, a repeat finds the report told and only settles it.
 */
export async function clusterWaiting(
  stores: Pick<Stores, "items" | "stories">,
  hinted: readonly string[],
): Promise<ClusterReport> {
  const waiting = new Set(await stores.items.waiting());
  const items = (await stores.items.get([...new Set([...hinted, ...waiting])]))
    // A repeated hint finds its item settled; a hint may also be ahead of the index, so a new item counts either way.
    .filter((item) => item.classification.relevant && (waiting.has(item.id) || !item.storyId))
    .toSorted((a, b) => a.effective.localeCompare(b.effective) || a.id.localeCompare(b.id));
  if (items.length === 0) return { items: 0, created: 0, grown: 0, stories: [] };

  const known = await candidates(stores, items);
  const work = working(known);
  const changed = new Map<string, Story>();
  const settled: { itemId: string; storyId: string }[] = [];
  for (const item of items) {
    const story = await tell(stores, work, item);
    changed.set(story.id, story);
    settled.push({ itemId: item.id, storyId: story.id });
  }
  await stores.stories.put([...changed.values()]);
  await stores.items.settle(settled);
  const grown = known.filter((story) => changed.has(story.id)).length;
  return {
    items: items.length,
    created: changed.size - grown,
    grown,
    stories: [...changed.keys()],
  };
}
