import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { slotsBetween } from "#lib/core/schedule/slots.ts";
import { pages } from "#lib/jobs/pages.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { type Engine, startEngine } from "#local/engine.ts";
import { weeklyReaders } from "../../bench/deliver-readers.ts";
import { SEED, seed } from "../../bench/deliver-seed.ts";

const SINCE = new Date("2026-11-15T00:00:00.000Z");
const UNTIL = "2026-11-22T00:00:00.000Z";
const readers = (count: number) => [...weeklyReaders(count, SEED, SINCE)];

describe("the readers of the benchmark", () => {
  it("have one digest each in its week, and are told up to half an hour before their last", () => {
    for (const { schedule, lastWindowEnd = "" } of readers(80)) {
      const [slot, ...more] = slotsBetween(schedule, SINCE.toISOString(), UNTIL);
      expect(more).toEqual([]);
      const last = new Date(Date.parse(slot ?? "") - 7 * 86_400_000 - 30 * 60_000);
      expect(lastWindowEnd).toBe(last.toISOString());
    }
  });

  it("share few filters and many slots, the same for the same seed", () => {
    const some = readers(500);
    const filters = new Set(some.map(({ filter }) => JSON.stringify(filter)));
    const slots = new Set(some.map(({ lastWindowEnd }) => lastWindowEnd));
    expect(filters.size).toBeLessThan(300);
    expect(slots.size).toBeGreaterThan(100);
    expect(readers(20)).toEqual(some.slice(0, 20));
  });
});

describe("seeding", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.close());

  it("leaves a table as the stores themselves fill it", async () => {
    const { endpoint } = engine;
    await seed(endpoint, "week", { since: SINCE, stories: [], readers: 30 });
    const client = dynamoClient(endpoint);
    const stores = openStores(
      client,
      "week",
      () => SINCE,
      ({ pk }) => expect.unreachable(pk),
    );
    const found = [];
    for await (const one of pages((cursor) => stores.subscriptions.list(cursor))) found.push(one);
    expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(readers(30));
    const [first] = readers(1);
    expect(await stores.subscriptions.byEmailHash(first?.emailHash ?? "")).toEqual(first);
    expect(await stores.runs.last("digest")).toMatchObject({ to: SINCE.toISOString() });
    client.destroy();
  });
});
