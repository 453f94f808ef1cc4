import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allPages } from "#lib/jobs/pages.ts";
import type { Stores } from "#lib/ports.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { keys } from "#lib/store/keys.ts";
import { getRows } from "#lib/store/read.ts";
import { type Engine, startEngine } from "#local/engine.ts";
import { readersAround } from "../../bench/alerts-readers.ts";
import { chance } from "../../bench/chance.ts";
import { itemOf } from "../../bench/items.ts";
import { events } from "../../bench/reports.ts";
import { everNew } from "../../bench/scale-feeds.ts";
import { later, seedWorld, type Shapes, storesOf, subscribers } from "../../bench/scale-seed.ts";
import { ENTRIES, type Rounds, STAGES, stagesOf } from "../../bench/scale-stages.ts";
import { weekOfStories } from "../../bench/stories.ts";

const BEGUN = new Date("2026-11-19T08:00:00.000Z");
const SIZE = { feeds: 2, items: 40, recent: 20, subscribers: 100, concerned: 3, waiting: 4 };
const SEED = 5;
const TABLE = "world";

async function shapesOf(): Promise<Shapes> {
  const stories = await weekOfStories(SEED, later(BEGUN, -7 * 24), BEGUN, 40);
  const story = stories.find(({ topics }) => topics.length > 0)!;
  const wanted = { concerned: 0, others: SIZE.subscribers };
  const { others } = readersAround(story, stories, wanted, {
    seed: SEED,
    now: BEGUN.toISOString(),
  });
  const random = chance(SEED);
  const items = events(10, random).map((event, n) => itemOf(event, n, BEGUN, random));
  return { begun: BEGUN, items, stories, story, others };
}

/** Items on defence, anew each round. */
const fresh = (round: number) => {
  const random = chance(SEED + round);
  return events(30, random)
    .map((event, n) => ({ ...itemOf(event, n, BEGUN, random), id: `itm_${round}_${n}` }))
    .filter(({ classification }) => classification.relevant);
};

describe("a world of some size", () => {
  let engine: Engine;
  let stores: Stores;
  let stages: Rounds;
  let client: ReturnType<typeof dynamoClient>;

  beforeAll(async () => {
    engine = await startEngine();
    const shapes = await shapesOf();
    await seedWorld(engine.endpoint, TABLE, SIZE, shapes);
    let now = BEGUN;
    client = dynamoClient(engine.endpoint);
    stores = storesOf({ client, name: TABLE }, () => now);
    const source = everNew(BEGUN, ENTRIES);
    const clock = { now: () => now, at: (to: Date) => void (now = to) };
    stages = stagesOf({ size: SIZE, shapes, source, fresh, ...clock });
  });
  afterAll(async () => {
    client.destroy();
    await engine.close();
  });

  it("has as much of everything as it was to have", async () => {
    const readers = await allPages((cursor) => stores.subscriptions.list(cursor));
    expect(readers).toHaveLength(SIZE.subscribers + SIZE.concerned);
    expect(await stores.feeds.list()).toHaveLength(SIZE.feeds);
    const old = Array.from({ length: SIZE.items - SIZE.recent }, (_, n) => `itm_old_${n}`);
    const rows = await getRows(
      { client, name: TABLE },
      old.flatMap((id) => [keys.item(id), keys.itemStory(id)]),
    );
    expect(rows).toHaveLength(2 * old.length);
    expect(await stores.items.waiting(10)).toEqual([]);
  });

  it("has in each hour the same readers, under names of their own", () => {
    const all = [...subscribers(100, BEGUN)];
    expect(new Set(all.map(({ id }) => id)).size).toBe(100);
    expect(new Set(all.map(({ emailHash }) => emailHash)).size).toBe(100);
    const filtersAt = (hour: number) => all.slice(2 * hour, 2 * hour + 2).map((one) => one.filter);
    expect(filtersAt(7)).toEqual(filtersAt(0));
  });

  it.each(STAGES)("does just the work of a round that was meant: %s", async (stage) => {
    for (const round of [0, 1]) {
      const { prepare, work } = stages[stage](stores, round);
      await prepare?.();
      await expect(work()).resolves.toBeUndefined();
    }
  });

  it("refuses a round that finds other work than meant", async () => {
    await expect(stages.ingest(stores, 1).work()).rejects.toThrow(/meant 4 items, found 0/);
  });
});
