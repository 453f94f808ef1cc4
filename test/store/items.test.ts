import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Item } from "#lib/core/model/item.ts";
import { keys } from "#lib/store/keys.ts";
import { pack } from "#lib/store/pack.ts";
import { openStores } from "#lib/store/stores.ts";
import { deleteRow, putRow } from "#lib/store/write.ts";
import { sampleItem } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const TEXT = `Norway ordered 5 frigates. ${"The yard in Glasgow builds them. ".repeat(20)}Delivery to Bergen begins on 3 May 2031.`;
const fiveToSix = { title: false, numbers: { out: ["5"], in: ["6"] } };
const item = (over: Partial<Item> = {}) => sampleItem({ text: TEXT, ...over });
const reworded = item({
  text: TEXT.replace("5 frigates", "6 frigates"),
  fingerprint: "f2",
  firstSeen: "2026-11-21T08:00:00.000Z",
});

let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
});
afterEach(() => opened.close());

const read = async (): Promise<Item> => (await opened.stores.items.get(["itm_1"]))[0]!;
const lastChange = async () => (await read()).revisions.at(-1)?.changed;

/** Another process, that has nothing written itself. */
const another = () =>
  openStores(
    opened.table.client,
    opened.table.name,
    () => TEST_NOW,
    ({ pk }) => void opened.unreadable.push(pk),
  );

describe("an item that waits", () => {
  it("is the same for the process that wrote it and for one that reads it", async () => {
    await opened.stores.items.put([item()]);
    const own = await opened.stores.items.untold(["itm_1"]);
    expect(own).toEqual(await another().items.untold(["itm_1"]));
    expect(own[0]?.text).toBe(TEXT);
  });

  it("is told with all that became of it, though its first words came back", async () => {
    await opened.stores.items.put([item()]);
    await another().items.put([reworded]);
    await another().items.put([item()]);
    const [own] = await opened.stores.items.untold(["itm_1"]);
    expect(own?.revisions).toHaveLength(2);
    expect([own]).toEqual(await another().items.untold(["itm_1"]));
  });

  it("is told in the words that another process gave it since", async () => {
    await opened.stores.items.put([item()]);
    await another().items.put([reworded]);
    expect(await opened.stores.items.untold(["itm_1"])).toMatchObject([
      { fingerprint: "f2", text: reworded.text, revisions: [{ changed: fiveToSix }] },
    ]);
  });

  it("waits no more in any process once one has told it, and again where it was reworded meanwhile", async () => {
    const { items } = opened.stores;
    await items.put([item()]);
    await another().items.settle([{ item: item(), storyId: "sto_1" }]);
    expect(await items.untold(["itm_1"])).toEqual([]);
    await another().items.put([reworded]);
    await items.settle([{ item: item(), storyId: "sto_1" }]);
    expect(await items.waiting(10)).toEqual(["itm_1"]);
    expect(await items.untold(["itm_1"])).toMatchObject([{ fingerprint: "f2", storyId: "sto_1" }]);
  });
});

describe("the text of an item", () => {
  it("is compared with the next one as a whole while it is there", async () => {
    await opened.stores.items.put([item()]);
    await opened.stores.items.put([reworded]);
    expect(await lastChange()).toEqual(fiveToSix);
    expect((await read()).text).toBe(reworded.text);
  });

  it("is compared by its beginning once it is forgotten, and nothing is told as new that was always there", async () => {
    await opened.stores.items.put([item()]);
    await deleteRow(opened.table, keys.itemText("itm_1"));
    expect((await read()).text).toBe(TEXT.slice(0, 400));
    await opened.stores.items.put([reworded]);
    expect(await lastChange()).toEqual(fiveToSix);
  });

  it("is compared without lines that were learnt to be furniture since, whole or by its beginning", async () => {
    const line = "Ships: the App Store has our Fleet Letter";
    for (const forgotten of [false, true]) {
      const id = `itm_${String(forgotten)}`;
      await opened.stores.items.put([item({ id, text: `${line}\n${TEXT}\n${line}` })]);
      if (forgotten) await deleteRow(opened.table, keys.itemText(id));
      await opened.stores.items.put([{ ...reworded, id }], new Set([line]));
      const [next] = await opened.stores.items.get([id]);
      expect(next?.revisions.at(-1)?.changed).toEqual(fiveToSix);
    }
  });

  it("is not taken for the item's when its writer died before the item was written", async () => {
    await opened.stores.items.put([item()]);
    const left = { of: "f2", body: pack(reworded.text), ttl: 2e9 };
    await putRow(opened.table, { ...keys.itemText("itm_1"), ...left });
    expect((await read()).text).toBe(TEXT.slice(0, 400));
    await opened.stores.items.put([reworded]);
    expect(await lastChange()).toEqual(fiveToSix);
    expect((await read()).revisions[0]?.summary).toBe(TEXT.slice(0, 400));
  });

  it("is read from the item's own row where that is from before texts had theirs", async () => {
    const { storyId: _, ...body } = item({
      revisions: [{ at: "2026-11-19T08:00:00.000Z", title: "Earlier", summary: "" } as never],
    });
    await putRow(opened.table, { ...keys.item("itm_1"), body: pack(body), ttl: 2e9 });
    expect(await read()).toMatchObject({ text: TEXT, revisions: [{ changed: { title: false } }] });
    expect(await opened.stores.items.untold(["itm_1"])).toHaveLength(1);
  });

  it("stays its page's when the feed alone is reworded, and says so of the title alone", async () => {
    await opened.stores.items.put([item({ inFull: true })]);
    const teaser = item({ title: "Norway orders ships", text: "Read on.", fingerprint: "f2" });
    teaser.classification = { ...teaser.classification, topics: [] };
    await opened.stores.items.put([teaser]);
    const { title, text, classification } = await read();
    expect({ title, text }).toEqual({ title: "Norway orders ships", text: TEXT });
    expect(classification.topics).toEqual(item().classification.topics);
    expect(await lastChange()).toEqual({ title: true });
  });
});
