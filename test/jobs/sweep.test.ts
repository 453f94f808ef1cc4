import { afterAll, beforeAll, expect, it } from "vitest";
import type { Message } from "#lib/core/model/message.ts";
import { sweep } from "#lib/jobs/sweep.ts";
import { sampleBatch, sampleEntry, storeBatch } from "#test/helpers/batches.ts";
import { sampleDelivery, sampleItem } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

const swept = async (now = TEST_NOW) => {
  const sent: Message[] = [];
  const queue = { send: async (messages: readonly Message[]) => void sent.push(...messages) };
  const report = await sweep({ stores: opened.stores, queue }, now);
  return { report, sent };
};

it("queues again all that waits, and nothing that is done", async () => {
  const { asks, deliveries, items } = opened.stores;
  const asked = { email: "ada@reader.example", askedAt: TEST_NOW.toISOString(), number: 1 };
  for (const id of ["ask_1", "ask_2"]) await asks.put({ kind: "manage-link", id, ...asked });
  await asks.remove("ask_2");
  await deliveries.plan(sampleDelivery());
  await deliveries.plan(sampleDelivery({ id: "dlv_2", state: "accepted" }));
  await items.put([sampleItem()]);
  expect(await swept()).toEqual({
    report: { asks: 1, batches: 0, deliveries: 1, readers: 0, itemsWait: true },
    sent: [
      { kind: "ask", askId: "ask_1" },
      { kind: "mail", deliveryId: "dlv_1" },
      { kind: "cluster", itemIds: [] },
    ],
  });
});

it("queues readers whose look is due, fifty at a time, and none whose is not", async () => {
  const { alerts } = opened.stores;
  const raisedFor = (subscriptionId: string) => ({
    subscriptionId,
    storyId: "sto_a",
    what: "first",
    published: TEST_NOW.toISOString(),
    seen: TEST_NOW.toISOString(),
  });
  const ids = Array.from({ length: 52 }, (_, n) => `sub_${n}`);
  await alerts.raise(ids.slice(0, 51).map(raisedFor), TEST_NOW.toISOString());
  const later = new Date(TEST_NOW.getTime() + 1000);
  await alerts.raise([raisedFor("sub_51")], later.toISOString());
  const { report, sent } = await swept();
  expect(report.readers).toBe(51);
  const looks = sent.flatMap((one) => (one.kind === "alerts" ? [one.subscriptionIds] : []));
  expect(looks.map(({ length }) => length)).toEqual([50, 1]);
  expect(looks.flat().toSorted()).toEqual(ids.slice(0, 51).toSorted());
  for (const id of ids) await alerts.purge(id);
});

it("queues a batch again once its message must be lost, and none of its deliveries by itself", async () => {
  const minutes = (n: number) => new Date(TEST_NOW.getTime() + n * 60_000);
  const { batches } = opened.stores;
  const bat = (n: number) => `bat_${String(n).padStart(16, "0")}`;
  const held = { state: "claimed", claimedUntil: minutes(20).toISOString(), attempts: 1 } as const;
  await storeBatch(batches, sampleBatch({ id: bat(1) }));
  await storeBatch(batches, sampleBatch({ id: bat(2), ...held }));
  await storeBatch(
    batches,
    sampleBatch({ id: bat(3), state: "closed", entries: [sampleEntry(1, { state: "accepted" })] }),
  );
  await batches.draft([sampleBatch({ id: bat(4), state: "draft" })]);
  const hints = async (now: Date) => (await swept(now)).sent.filter(({ kind }) => kind !== "ask");
  const others = (await hints(minutes(9))).filter(({ kind }) => kind === "batch");
  expect(others).toEqual([]);
  expect(await hints(minutes(10))).toEqual([
    { kind: "batch", batchId: bat(1) },
    { kind: "mail", deliveryId: "dlv_1" },
    { kind: "cluster", itemIds: [] },
  ]);
  const later = (await hints(minutes(20))).filter(({ kind }) => kind === "batch");
  expect(new Set(later)).toEqual(new Set([1, 2].map((n) => ({ kind: "batch", batchId: bat(n) }))));
});
