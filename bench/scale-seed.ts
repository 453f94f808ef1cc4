import { instant } from "#lib/core/model/common.ts";
import type { Item } from "#lib/core/model/item.ts";
import type { Schedule, Subscription } from "#lib/core/model/subscription.ts";
import type { Story } from "#lib/core/model/story.ts";
import { storyIdFor } from "#lib/core/stories/ids.ts";
import type { Stores } from "#lib/ports.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { type Key, keys } from "#lib/store/keys.ts";
import { getRows } from "#lib/store/read.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Row, Table } from "#lib/store/table.ts";
import { putRows } from "#lib/store/write.ts";
import { postMany } from "./alerts-load.ts";
import type { BenchReader } from "./alerts-readers.ts";
import { concernedBy, wantAlerts } from "./capacity-alerts.ts";
import { gathering } from "./deliver-seed.ts";
import { weeklyReaders } from "./deliver-readers.ts";
import { outlet } from "./outlet.ts";

/** How much there is of everything in a world. */
export type Size = {
  feeds: number;
  /** Stored, of four hundred days. */
  items: number;
  /** Of these, of the last three weeks. */
  recent: number;
  subscribers: number;
  /** Readers whom a story concerns that is raised. */
  concerned: number;
  /** That wait when a clustering begins. */
  waiting: number;
};

/** What worlds are made of, the same for all of them. */
export type Shapes = {
  begun: Date;
  items: readonly Item[];
  /** As many as the recent items of any world have. */
  stories: readonly Story[];
  /** The story that is raised. */
  story: Story;
  /** Readers who want alerts, none of them of that story. */
  others: readonly BenchReader[];
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SEED = 31;
/** Digests are spread evenly over so many hours, each as the others. */
export const HOURS = 50;
/** Where the items begin that are none of the recent ones, and where they end, days back. */
const OLD_DAYS = [22, 398] as const;
export const ITEMS_A_STORY = 2;
const READERS_AT_ONCE = 1000;
const WRITERS = 4;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

export const later = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR_MS);

const feedAddress = (index: number): string => `https://outlet-${index}.example/feed`;

export const storesOf = (table: Table, now: () => Date): Stores =>
  openStores(table.client, table.name, now, ({ pk }) => {
    throw new Error(`${pk} cannot be read`);
  });

const written = async (table: Table, rows: readonly Row[]): Promise<void> => {
  const part = Math.ceil(rows.length / WRITERS);
  await Promise.all(
    Array.from({ length: WRITERS }, (_, n) => putRows(table, rows.slice(n * part, (n + 1) * part))),
  );
};

/** So many more rows, each as one of those at the keys, under a key of its own. */
async function multiplied(
  table: Table,
  at: readonly Key[],
  count: number,
  keyOf: (index: number) => Key,
): Promise<void> {
  const shapes = await getRows(table, at);
  const rows = Array.from({ length: count }, (_, index) => ({
    ...shapes[index % shapes.length]!,
    ...keyOf(index),
  }));
  await written(table, rows);
}

/** What has been stored for long: items without their texts, where they are told, and their stories. */
async function seedOld(
  table: Table,
  { items, stories, begun }: Shapes,
  count: number,
): Promise<void> {
  const [from, to] = OLD_DAYS;
  const dateOf = (index: number): string =>
    instant(new Date(begun.getTime() - (from + (to - from) * (index / count)) * DAY_MS));
  const ids = items.map(({ id }) => id);
  const told = stories.slice(0, ids.length).map(({ id }) => keys.story(id));
  const oldItem = (index: number) => `itm_old_${index}`;
  await multiplied(table, ids.map(keys.item), count, (n) => keys.item(oldItem(n)));
  await multiplied(table, ids.map(keys.itemStory), count, (n) => keys.itemStory(oldItem(n)));
  await multiplied(table, told, Math.ceil(count / ITEMS_A_STORY), (n) =>
    keys.story(storyIdFor(oldItem(n), dateOf(n * ITEMS_A_STORY))),
  );
}

/** The schedule of a digest that comes so many hours after the world began. */
const scheduleAt = (slot: Date): Schedule => ({
  frequency: "weekly",
  weekday: DAYS[slot.getUTCDay()]!,
  hour: slot.getUTCHours(),
  timeZone: "UTC",
  whenEmpty: "note",
});

/** Readers of long standing: the same ones in each hour, under ids of their own. */
export function* subscribers(count: number, begun: Date): Generator<Subscription, void> {
  const anHour = [...weeklyReaders(count / HOURS, SEED, begun)];
  for (let hour = 0; hour < HOURS; hour++) {
    const slot = later(begun, hour + 1);
    const lastWindowEnd = instant(new Date(slot.getTime() - 7 * DAY_MS - HOUR_MS / 2));
    for (const one of anHour) {
      const name = `${hour}_${one.id.slice(4)}`;
      yield {
        ...one,
        id: `sub_${name}`,
        email: `reader-${name}@ministry.example`,
        emailHash: one.emailHash.slice(8) + String(hour).padStart(8, "0"),
        schedule: scheduleAt(slot),
        lastWindowEnd,
      };
    }
  }
}

async function seedReaders(endpoint: string, name: string, size: Size, begun: Date): Promise<void> {
  const { client, flush } = gathering(endpoint, name);
  const stores = storesOf({ client, name }, () => begun);
  let count = 0;
  for (const one of subscribers(size.subscribers, begun)) {
    await stores.subscriptions.create(one);
    if (++count % READERS_AT_ONCE === 0) await flush();
  }
  await flush();
  client.destroy();
}

/** Fills a new table with a service of this size. */
export async function seedWorld(
  endpoint: string,
  name: string,
  size: Size,
  shapes: Shapes,
): Promise<void> {
  const { begun, items, stories, story, others } = shapes;
  const client = dynamoClient(endpoint);
  const table = { client, name };
  await ensureTable(client, name);
  const stores = storesOf(table, () => begun);
  for (let index = 0; index < size.feeds; index++)
    await stores.feeds.sync(outlet(index, feedAddress(index), "en", begun));
  await stores.stories.put(stories.slice(0, Math.ceil(size.recent / ITEMS_A_STORY)));
  await stores.items.put(items);
  await stores.items.settle(items.map((item) => ({ item, storyId: story.id })));
  await seedOld(table, shapes, size.items - size.recent);
  const at = instant(begun);
  await stores.runs.record({ job: "digest", from: at, to: at, finishedAt: at, counts: {} });
  await seedReaders(endpoint, name, size, begun);
  await postMany(table, others.slice(0, size.subscribers - size.concerned));
  const concerned = concernedBy(story, begun, size.concerned);
  for (const reader of concerned) await stores.subscriptions.create(reader);
  await wantAlerts(stores.subscriptions, concerned);
  client.destroy();
}
