import { afterAll, beforeAll, expect, it } from "vitest";
import { pollFeed } from "#lib/jobs/poll.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { type Engine, startEngine } from "#local/engine.ts";
import { openGate } from "#local/open-gate.ts";
import { addresses, ageMemory, type Stage, stagedSource } from "../../bench/capacity-feeds.ts";
import { ITEMS } from "../../bench/feeds.ts";
import { meteredClient } from "../../bench/meter.ts";
import { outlet } from "../../bench/outlet.ts";

const BEGUN = new Date("2026-11-19T12:00:00.000Z");
const HOUR_MS = 3_600_000;
const TABLE = "known";
let engine: Engine;

beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.close());

it("a known item asks for no unit: a poll that meets thirty asks for as many as one that meets one", async () => {
  const plain = dynamoClient(engine.endpoint);
  await ensureTable(plain, TABLE);
  plain.destroy();
  const meter = meteredClient(engine.endpoint, TABLE);
  let now = BEGUN;
  const clock = () => now;
  const stores = openStores(meter.client, TABLE, clock, (_, error) => {
    throw error;
  });
  const stage: Stage = { shown: ITEMS, edition: 0, unchanged: false };
  const source = stagedSource(BEGUN, stage);
  const deps = {
    stores,
    source,
    clock,
    log: () => {},
    gate: openGate,
    queue: { send: async () => {} },
  };
  const [{ url, language }] = addresses(BEGUN) as [ReturnType<typeof addresses>[0]];
  const feed = outlet(0, url, language, BEGUN);
  await stores.feeds.sync(feed);
  const poll = async (shown: number) => {
    Object.assign(stage, { shown, edition: stage.edition + 1 });
    now = new Date(now.getTime() + 27 * HOUR_MS);
    meter.take();
    const report = await pollFeed(deps, feed.id, now);
    const asked = Object.entries(meter.take()).map(([kind, { read, write, calls }]) => [
      kind,
      { read, write, calls },
    ]);
    return { report, asked };
  };
  expect((await poll(ITEMS)).report).toMatchObject({ created: ITEMS });
  await ageMemory(stores);
  const [all, one] = [await poll(ITEMS), await poll(1)];
  meter.close();
  expect([all, one].map(({ report }) => [report?.entries, report?.created])).toEqual([
    [ITEMS, 0],
    [1, 0],
  ]);
  expect(all.asked.map(([kind]) => kind)).toContain("FEED/KNOWN");
  expect(all.asked).toEqual(one.asked);
});
