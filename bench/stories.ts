import type { Item } from "#lib/core/model/item.ts";
import type { Story } from "#lib/core/model/story.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
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
  };
  const failed = (item: string, error: unknown): never => {
    throw new Error(`${item} was told by no story`, { cause: error });
  };
  while (waiting.size > 0) await clusterWaiting(stores, [], from, failed);
  return [...stories.values()];
}

/** The stories of a week that ends at `to`: 1,500 reports in eleven languages of up to 600 events. */
export async function weekOfStories(seed: number, from: Date, to: Date): Promise<Story[]> {
  const random = chance(seed);
  const pool = events(EVENTS, random);
  const items = Array.from({ length: ITEMS }, (_, i) => itemOf(random.one(pool), i, to, random));
  return storiesOf(items, from);
}
