import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleBytes, sampleDelivery, sampleItem } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const DAY = 86_400_000;
const later = (days: number) => new Date(TEST_NOW.getTime() + days * DAY);

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

it("deletes what has expired and nothing else, in pages", async () => {
  const { stores } = opened;
  const text = "Two navies sailed together. ".repeat(40);
  const items = Array.from({ length: 60 }, (_, i) => sampleItem({ id: `itm_${i}`, text }));
  await stores.items.put(items);
  for (let i = 0; i < 30; i++)
    await stores.deliveries.freeze(sampleDelivery({ id: `dlv_${i}` }), sampleBytes());
  expect(await opened.expire(later(29))).toBe(0);
  expect((await stores.items.get(["itm_1"]))[0]?.text).toBe(text);
  // The bytes of the mails, and the texts.
  expect(await opened.expire(later(31))).toBe(30 + 60);
  expect(await stores.deliveries.frozen(sampleDelivery())).toBeUndefined();
  expect(await stores.items.get(items.map(({ id }) => id))).toHaveLength(60);
  expect((await stores.items.get(["itm_1"]))[0]?.text).toBe(text.slice(0, 400));
  expect(await opened.expire(later(401))).toBe(120);
  expect(await opened.dump()).toEqual([]);
});
