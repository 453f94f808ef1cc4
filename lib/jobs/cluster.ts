import type { Instant } from "#lib/core/model/common.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { bornUntil, writingAt } from "#lib/core/stories/births.ts";
import { docOf } from "#lib/core/stories/doc.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { createMemory, remember, type StoryMemory } from "#lib/core/stories/memory.ts";
import { place } from "#lib/core/stories/place.ts";
import { RULES } from "#lib/core/stories/rules.ts";
import { takesIn, tellStory } from "#lib/core/stories/tell.ts";
import { threadFor } from "#lib/core/stories/thread.ts";
import type { ItemStore, Queue, RunStore, StoryStore } from "#lib/ports.ts";
import { raiseAlerts, type RaiseStores } from "./alerts/raise.ts";
import { createShelf, keep, type Shelf, storiesBetween, take } from "./story-shelf.ts";

const HOUR_MS = 3_600_000;
/** The rows in which a report may find its story: as old as a story may grow, and the gap it may leave. */
const REACH_MS = (RULES.spanHours + RULES.windowHours) * HOUR_MS;
/** Reports older than this when first seen are backfill and look no further back. */
const OLDEST_MS = 7 * 24 * HOUR_MS;
/** Items a run takes at most, so that it ends in time whatever has piled up. */
const MOST_ITEMS = 2000;

export type ClusterStores = RaiseStores & {
  items: Pick<ItemStore, "waiting" | "untold" | "settle">;
  stories: Pick<StoryStore, "beginWriting" | "put" | "get" | "window">;
  runs: Pick<RunStore, "last">;
};

type ClusterDeps = { stores: ClusterStores; queue: Queue };

export type ClusterReport = {
  items: number;
  created: number;
  grown: number;
  /** Above zero when another run is needed: items that wait, as far as this one looked. */
  left: number;
  /** What was raised for readers who want alerts, and how many of them. */
  raised: number;
  readers: number;
  /** When digests were last planned, where that is too far ahead of the clock to be believed. */
  ignored?: Instant;
};

const before = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) - ms));
const after = (at: Instant): Instant => instant(new Date(Date.parse(at) + 1));
const min = (a: Instant, b: Instant): Instant => (a < b ? a : b);
const max = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** The stories that any of the new items might belong to. A revised item knows its story already. */
async function candidates(
  stores: Pick<ClusterStores, "stories">,
  shelf: Shelf,
  items: readonly Item[],
  now: Instant,
): Promise<Story[]> {
  const fresh = items.filter((item) => !item.storyId);
  if (fresh.length === 0) return [];
  const from = fresh
    .map((item) => max(item.effective, before(item.firstSeen, OLDEST_MS)))
    .reduce(min);
  // A window is half-open, and a story may have been born this very instant, or later where the clock was put back.
  const to = after(fresh.map(({ firstSeen }) => firstSeen).reduce(max, bornUntil(now)));
  return storiesBetween(stores.stories, shelf, before(from, REACH_MS), to);
}

type Working = {
  memory: StoryMemory;
  stories: Map<string, Story>;
  /** Stories as the table has them. */
  before: Map<string, Story>;
  told: Map<string, string>;
  /** The instant of the writing. */
  at: Instant;
};

const working = (known: readonly Story[], at: Instant): Working => ({
  memory: createMemory(known),
  stories: new Map(known.map((story) => [story.id, story])),
  before: new Map(known.map((story) => [story.id, story])),
  told: new Map(known.flatMap((story) => story.reports.map(({ itemId }) => [itemId, story.id]))),
  at,
});

/** Puts one item into its story: the one that tells it already, the one it fits best, or one of its own. */
async function tell(
  stores: Pick<ClusterStores, "stories">,
  work: Working,
  item: Item,
): Promise<Story> {
  const doc = docOf(item);
  // A story is born when it is told, not when its first report was seen: the window of a digest that went out
  // in between is closed, and the event belongs to the next one.
  const bornAt = max(item.firstSeen, work.at);
  const toldIn = item.storyId ?? work.told.get(item.id);
  const id = toldIn ?? place(work.memory, doc).storyId ?? storyIdFor(item.id, bornAt);
  // Only what was told before can stand in a row that is older than the window.
  const older = !work.stories.has(id) && toldIn ? await stores.stories.get(id) : undefined;
  if (older) work.before.set(id, older);
  const known = work.stories.get(id) ?? older;
  // Before it is remembered: what a story leaves out is none of what others are compared with.
  if (known && !takesIn(known, item)) return known;
  const threadId = known?.threadId ?? threadFor(work.memory, doc, id);
  const sketch = toldIn && known ? known.sketch : remember(work.memory, id, threadId, doc);
  const story = tellStory(known, item, { id, threadId, sketch, bornAt });
  work.stories.set(id, story);
  return story;
}

/** Items that no story has taken in yet, oldest first, and how many are left for another run. */
async function toTell(
  { items }: ClusterStores,
  hinted: readonly string[],
  most: number,
): Promise<{ items: Item[]; left: number }> {
  // A hint may be ahead of the index; the index knows what hints were lost.
  const ids = [...new Set([...hinted, ...(await items.waiting(most + 1))])];
  const untold = await items.untold(ids.slice(0, most));
  untold.sort((a, b) => a.effective.localeCompare(b.effective) || a.id.localeCompare(b.id));
  return { items: untold, left: Math.max(0, ids.length - most) };
}

/** Told the id of an item, a story or a reader. */
type Failed = (id: string, error: unknown) => void;

export type ClusterOptions = {
  most?: number;
  /** What this writer remembers of its earlier runs. */
  shelf?: Shelf;
};

/** Tells items, one after the other; answers the stories they changed, and which tells which. */
async function tellAll(
  stores: Pick<ClusterStores, "stories">,
  work: Working,
  items: readonly Item[],
  failed: Failed,
) {
  const changed = new Map<string, Story>();
  const told: { item: Item; storyId: string }[] = [];
  for (const item of items) {
    try {
      const story = await tell(stores, work, item);
      changed.set(story.id, story);
      told.push({ item, storyId: story.id });
    } catch (error) {
      failed(item.id, error);
    }
  }
  return { changed: [...changed.values()], told };
}

/**
 * Takes waiting items into stories, oldest first, a bounded number at a time, and raises what is new for readers who want
 * alerts. There is one writer. The story's row is the truth: dying between it and the item's mark, a repeat finds the
 * report told, raises again what is still new, and settles it. An item that cannot be told, or a story that cannot be
 * raised, is reported through `failed`, its items wait on, and it harms no other.
 */
export async function clusterWaiting(
  { stores, queue }: ClusterDeps,
  hinted: readonly string[],
  now: Date,
  failed: Failed,
  { most = MOST_ITEMS, shelf = createShelf() }: ClusterOptions = {},
): Promise<ClusterReport> {
  const { items, left } = await toTell(stores, hinted, most);
  if (items.length === 0) return { items: 0, created: 0, grown: 0, left, raised: 0, readers: 0 };
  const writing = await take(stores.stories, shelf);
  const known = await candidates(stores, shelf, items, instant(now));
  const { at, ...ignored } = writingAt(
    instant(now),
    (await stores.runs.last("digest"))?.finishedAt,
  );
  const work = working(known, at);
  const { changed, told } = await tellAll(stores, work, items, failed);
  await stores.stories.put(changed, work.before, at);
  keep(shelf, writing, changed, before(instant(now), REACH_MS + OLDEST_MS));
  const unraised = new Set<string>();
  const raised = await raiseAlerts({ stores, queue }, changed, now, (id, error) => {
    unraised.add(id);
    failed(id, error);
  });
  const settled = told.filter(({ storyId }) => !unraised.has(storyId));
  await stores.items.settle(settled);
  const grown = changed.filter(({ reports }) => reports.length > 1).length;
  return {
    items: settled.length,
    created: changed.length - grown,
    grown,
    left,
    ...raised,
    ...ignored,
  };
}
