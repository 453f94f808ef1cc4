import type { Item } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import { chance } from "./chance.ts";
import { itemOf } from "./items.ts";
import { events } from "./reports.ts";

const ITEMS = 1500;
const EVENTS = 600;

/** The stories that clustering makes of a week's items, kept in memory. */
async function storiesOf(items: readonly Item[], from: Date): Promise<Story[]> {
  const stories = new Map<string, Story>();
  const waiting = new Map(
    items.filter((item) => item.classification.relevant).map((item) => [item.id, item]),
  );
  const stores = {
    items: {
      waiting: async (most: number) => [...waiting.keys()].slice(0, most),
      untold: async (ids: readonly string[]) => ids.flatMap((id) => waiting.get(id) ?? []),
      settle: async (settled: readonly { item: Item }[]) =>
        settled.forEach(({ item }) => waiting.delete(item.id)),
    },
    stories: {
      beginWriting: async () => 0,
      put: async (rows: readonly Story[]) => rows.forEach((story) => stories.set(story.id, story)),
      get: async (id: string) => stories.get(id),
      window: async () => [...stories.values()],
    },
    runs: { last: async () => undefined },
    // Nobody wants alerts.
    alerts: { watched: async () => new Map(), watch: async () => {}, raise: async () => {} },
    alertIndex: { find: async () => [] },
  };
  const queue = { send: async () => {} };
  const failed = (item: string, error: unknown): never => {
    throw new Error(`${item} was told by no story`, { cause: error });
  };
  while (waiting.size > 0) await clusterWaiting({ stores, queue }, [], from, failed);
  return [...stories.values()];
}

/** The stories of a week that ends at `to`: 1,500 reports, or so many, in eleven languages of up to 600 events. */
export async function weekOfStories(
  seed: number,
  from: Date,
  to: Date,
  reports = ITEMS,
): Promise<Story[]> {
  const random = chance(seed);
  const pool = events(EVENTS, random);
  const items = Array.from({ length: reports }, (_, i) => itemOf(random.one(pool), i, to, random));
  return storiesOf(items, from);
}

/** Weeks of so many reports have stories of some two reports, as those of 50 feeds do. */
const QUIET = { weeks: 16, reports: 110 };

/** So many stories first seen between two instants: those of quiet weeks, told again under other ids. */
export async function manyStories(
  seed: number,
  count: number,
  from: Date,
  to: Date,
): Promise<Story[]> {
  const shapes: Story[] = [];
  for (let n = 0; n < QUIET.weeks; n++)
    shapes.push(...(await weekOfStories(seed + n, from, to, QUIET.reports)));
  const random = chance(seed);
  const span = to.getTime() - from.getTime();
  return Array.from({ length: count }, (_, index) => {
    const firstSeen = new Date(from.getTime() + random.below(span)).toISOString();
    const shape = shapes[index % shapes.length]!;
    return { ...shape, id: storyIdFor(String(index), firstSeen), firstSeen, lastSeen: firstSeen };
  });
}
