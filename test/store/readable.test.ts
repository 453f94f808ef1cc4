import { UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keys } from "#lib/store/keys.ts";
import { openStores } from "#lib/store/stores.ts";
import { sampleFeed, sampleItem, sampleStory, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const NOW = "2026-11-20T08:00:00.000Z";

describe("a row that cannot be read", () => {
  let opened: TestStores;
  beforeEach(async () => {
    opened = await openTestStores();
  });
  afterEach(() => opened.close());

  /** Another process, that has nothing written itself. */
  const another = () =>
    openStores(
      opened.table.client,
      opened.table.name,
      () => new Date(NOW),
      (row) => void opened.unreadable.push(row.pk),
    );

  it("of a reader's alerts stops no look: what was told stays told, and the book can be written over", async () => {
    const { alerts } = opened.stores;
    const key = { subscriptionId: "s1", storyId: "sto_1" };
    const fact = { ...key, what: "party LV#2", by: "alert" as const, deliveryId: "d1", at: NOW };
    await alerts.tell([fact, { ...fact, what: "first" }]);
    const book = { subscriptionId: "s1", revision: 3, mails: 1 };
    await alerts.book(undefined, book);
    await opened.spoil("SUB#s1", "ALERT#BOOK");
    await opened.table.client.send(
      new UpdateItemCommand({
        TableName: opened.table.name,
        Key: marshall(keys.toldFact("s1", "sto_1", "party LV#2")),
        UpdateExpression: "SET #by = :by",
        ExpressionAttributeNames: { "#by": "by" },
        ExpressionAttributeValues: marshall({ ":by": "carrier pigeon" }),
      }),
    );
    const found = await alerts.of("s1");
    expect(found.told).toMatchObject([
      { ...key, what: "first", by: "alert" },
      { ...key, what: "party LV#2", by: "nobody" },
    ]);
    expect(found.book).toEqual({ ...book, mails: 0 });
    expect(await alerts.book(found.book, { ...book, revision: 4 })).toBe(true);
    expect((await alerts.of("s1")).book).toEqual({ ...book, revision: 4 });
    expect(opened.unreadable).toHaveLength(3);
  });

  it("is left out of its list and told, and its neighbours are not harmed", async () => {
    const { stores, spoil, unreadable } = opened;
    for (const n of [1, 2]) {
      await stores.feeds.sync(sampleFeed({ id: `f${n}` }));
      await stores.subscriptions.create(sampleSubscription({ id: `s${n}`, emailHash: `h${n}` }));
      await stores.items.put([sampleItem({ id: `i${n}` })]);
      await stores.stories.put([sampleStory({ id: `sto_20261120_${n}` })]);
    }
    const bad = [
      keys.feed("f1"),
      keys.subscription("s1"),
      keys.item("i1"),
      keys.story("sto_20261120_1"),
    ];
    for (const { pk, sk } of bad) await spoil(pk, sk);

    expect((await stores.feeds.due(NOW)).map(({ id }) => id)).toEqual(["f2"]);
    expect((await stores.subscriptions.list()).items.map(({ id }) => id)).toEqual(["s2"]);
    expect((await another().items.untold(["i1", "i2"])).map(({ id }) => id)).toEqual(["i2"]);
    const stories = await stores.stories.window(NOW, "2026-11-20T09:00:00.000Z");
    expect(stories.map(({ id }) => id)).toEqual(["sto_20261120_2"]);
    expect(new Set(unreadable)).toEqual(new Set(bad.map(({ pk }) => pk)));
  });
});
