import { afterEach, beforeEach, expect, it } from "vitest";
import { type Reposted, reindexReaders } from "#lib/jobs/alerts/reindex.ts";
import { unpost } from "#lib/store/posted.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
});
afterEach(() => opened.close());

const reindexed = async (stores = opened.stores): Promise<Reposted[]> => {
  const readers: Reposted[] = [];
  for await (const reader of reindexReaders(stores)) readers.push(reader);
  return readers.toSorted((a, b) => (a.subscription < b.subscription ? -1 : 1));
};

it("posts every reader who wants alerts, tells of each, and of one who cannot be posted", async () => {
  const { subscriptions, alertIndex } = opened.stores;
  const alerts = { enabled: true, minOrigins: 1, maxPerDay: 5 };
  for (const [n, enabled] of [true, false, true].entries())
    await subscriptions.create(
      sampleSubscription({
        id: `sub_${n}`,
        emailHash: `hash-${n}`,
        filter: { topics: ["cyber"] },
        alerts: { ...alerts, enabled },
      }),
    );
  for (const id of ["sub_0", "sub_2"]) await unpost(opened.table, id);
  expect(await alertIndex.find(["t:cyber"])).toEqual([]);
  const keys = ["t:cyber"];
  const repost: typeof alertIndex.repost = (subscription) =>
    subscription.id === "sub_0"
      ? Promise.reject(new Error("unreadable"))
      : alertIndex.repost(subscription);
  expect(await reindexed({ ...opened.stores, alertIndex: { ...alertIndex, repost } })).toEqual([
    { subscription: "sub_0", error: "Error: unreadable" },
    { subscription: "sub_2", keys },
  ]);
  expect(await reindexed()).toEqual(
    ["sub_0", "sub_2"].map((subscription) => ({ subscription, keys })),
  );
  expect(await alertIndex.find(["t:cyber"])).toHaveLength(2);
});
