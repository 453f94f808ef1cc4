import { DeleteItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { postingsIn } from "#lib/store/postings.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Row } from "#lib/store/table.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

const alerts = { enabled: true, minOrigins: 1, maxPerDay: 5 };
let readers = 0;
const create = () => {
  const id = `sub_${++readers}`;
  return opened.stores.subscriptions.create(
    sampleSubscription({ id, emailHash: id, alerts, filter: { topics: ["maritime"] } }),
  );
};
const onLand = (before: Subscription): Subscription => ({
  ...before,
  filter: { topics: ["land"] },
});

type Sent = { readonly input?: { Key?: Record<string, { S?: string }> } };
const partitionOf = ({ input }: Sent): string | undefined => input?.Key?.["pk"]?.S;
const isPosting = (sent: Sent): boolean =>
  sent instanceof UpdateItemCommand && partitionOf(sent)?.startsWith("POSTINGS#") === true;
const isLastOfErasure = (sent: Sent): boolean =>
  sent instanceof DeleteItemCommand && sent.input.Key?.["sk"]?.S === "SUB";

/** Another process; something happens before its first call of a kind. */
function interrupted(isThen: (sent: Sent) => boolean, meanwhile: () => Promise<unknown>) {
  const { client, name } = opened.table;
  let isOver = false;
  const proxy = new Proxy(client, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (key !== "send" || typeof value !== "function") return value;
      return async (sent: Sent): Promise<unknown> => {
        if (!isOver && isThen(sent)) {
          isOver = true;
          await meanwhile();
        }
        return value.call(target, sent) as unknown;
      };
    },
  });
  const stores = openStores(
    proxy,
    name,
    () => TEST_NOW,
    () => {},
  );
  return { ...stores, happened: () => isOver };
}

/** Under which keys a reader is posted, and which rows there are of them. */
async function left({ id }: Subscription): Promise<string[]> {
  const rows = (await opened.rows()) as Row[];
  return rows
    .flatMap((row) =>
      row.pk === `SUB#${id}`
        ? [row.sk]
        : row.pk.startsWith("POSTINGS#")
          ? postingsIn(row).flatMap(({ reader }) => (reader === id ? [row.pk] : []))
          : [],
    )
    .toSorted();
}

it("an erasure leaves nothing where a change is written just before the row goes", async () => {
  const there = await create();
  const { replace } = opened.stores.subscriptions;
  const other = interrupted(isLastOfErasure, async () => {
    expect(await replace(there, onLand(there))).toBe(true);
  });
  await other.subscriptions.erase(there);
  expect(other.happened()).toBe(true);
  expect(await left(there)).toEqual([]);
});

it("an erasure leaves nothing where a change has noted what it has not posted yet", async () => {
  const there = await create();
  const other = interrupted(isPosting, () => opened.stores.subscriptions.erase(there));
  expect(await other.subscriptions.replace(there, onLand(there))).toBe(false);
  expect(await left(there)).toEqual([]);
});

it("an erasure leaves nothing where a change whose places it saw is written before the row goes", async () => {
  const there = await create();
  const { subscriptions, alerts: store } = opened.stores;
  const saving = interrupted(isPosting, async () => {
    await store.purge(there.id);
  });
  const erasing = interrupted(isLastOfErasure, async () => {
    expect(await saving.subscriptions.replace(there, onLand(there))).toBe(true);
  });
  await erasing.subscriptions.erase(there);
  expect(await subscriptions.get(there.id)).toBeUndefined();
  expect(await left(there)).toEqual([]);
});

it("a change that later ones have overtaken takes back what it posts", async () => {
  const there = await create();
  const { replace, get } = opened.stores.subscriptions;
  const other = interrupted(isPosting, async () => {
    await replace(there, { ...there, filter: { topics: ["cyber"] } });
    const second = (await get(there.id))!;
    await replace(second, { ...second, alerts: { ...alerts, enabled: false } });
  });
  expect(await other.subscriptions.replace(there, onLand(there))).toBe(false);
  expect(await left(there)).toEqual(["SUB"]);
});

it("posting anew takes back what a change or an erasure has overtaken", async () => {
  const there = await create();
  const { replace, get, erase } = opened.stores.subscriptions;
  const first = interrupted(isPosting, () => replace(there, onLand(there)));
  await first.alertIndex.repost(there);
  expect(await left(there)).toEqual(["POSTED", "POSTINGS#t:land", "SUB"]);
  const after = (await get(there.id))!;
  await interrupted(isPosting, () => erase(after)).alertIndex.repost(after);
  expect(await left(there)).toEqual([]);
});

it("an erasure that died before the postings went is ended by looking at the reader, or by the same link", async () => {
  const there = await create();
  const { client, name } = opened.table;
  const Key = { pk: { S: `SUB#${there.id}` }, sk: { S: "SUB" } };
  await client.send(new DeleteItemCommand({ TableName: name, Key }));
  expect(await left(there)).toEqual(["POSTED", "POSTINGS#t:maritime"]);
  await opened.stores.alerts.purge(there.id);
  expect(await left(there)).toEqual([]);
});
