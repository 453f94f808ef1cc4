import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, it } from "vitest";
import { entryId } from "#lib/core/model/batch.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Stores } from "#lib/ports.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

/** Whether each read of a call insisted on this very moment. */
async function insisted(call: (stores: Stores) => Promise<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  const { client, name } = opened.table;
  const noting = new Proxy(client, {
    get: (target, member) =>
      member === "send"
        ? (command: Parameters<DynamoDBClient["send"]>[0]) => {
            seen.push((command.input as { ConsistentRead?: boolean }).ConsistentRead);
            return target.send(command);
          }
        : (Reflect.get(target, member) as unknown),
  });
  await call(
    openStores(
      noting,
      name,
      () => TEST_NOW,
      () => {},
    ),
  );
  return seen;
}

const STORY = "sto_20261120_0000";
const ENTRY = entryId("bat_0000000000000001", 0);

it("is as of this very moment unless the caller lets an older state do", async () => {
  expect(await insisted(({ stories }) => stories.get(STORY))).toEqual([true]);
  expect(await insisted(({ batches }) => batches.get("bat_1"))).toEqual([true]);
  expect(await insisted(({ deliveries }) => deliveries.get("dlv_1"))).toEqual([true]);
});

it("costs half where a second does not matter, of a delivery and of its batch alike", async () => {
  expect(await insisted(({ stories }) => stories.get(STORY, true))).toEqual([false]);
  expect(await insisted(({ feeds }) => feeds.heard())).toEqual([false]);
  expect(await insisted(({ deliveries }) => deliveries.get(ENTRY, true))).toEqual([false, false]);
});
