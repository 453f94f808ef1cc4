import { afterAll, beforeAll, expect, it } from "vitest";
import type { Message } from "#lib/core/model/message.ts";
import { sweep } from "#lib/jobs/sweep.ts";
import { sampleDelivery, sampleItem } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

const swept = async () => {
  const sent: Message[] = [];
  const queue = { send: async (messages: readonly Message[]) => void sent.push(...messages) };
  const report = await sweep({ stores: opened.stores, queue });
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
    report: { asks: 1, deliveries: 1, itemsWait: true },
    sent: [
      { kind: "ask", askId: "ask_1" },
      { kind: "mail", deliveryId: "dlv_1" },
      { kind: "cluster", itemIds: [] },
    ],
  });
});
