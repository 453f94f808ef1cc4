import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shortHash } from "#lib/core/hash.ts";
import type { Item } from "#lib/core/model/item.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { keys } from "#lib/store/keys.ts";
import { noQueue } from "#test/helpers/plan.ts";
import { sampleItem } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const seen = (id: string, hours: number, over: Partial<Item> = {}): Item => {
  const at = later(hours).toISOString();
  return sampleItem({ id, firstSeen: at, effective: at, published: at, ...over });
};
const brazil = {
  title: "Brazil orders twelve transport aircraft",
  text: "Brazil signed a contract for aircraft on Friday.",
};

describe("taking items into stories", () => {
  let opened: TestStores;
  beforeEach(async () => {
    opened = await openTestStores(() => NOW);
  });
  afterEach(() => opened.close());

  const failures: string[] = [];
  const deps = () => ({ stores: opened.stores, queue: noQueue });
  const cluster = (now = NOW, hints: string[] = [], most?: number) =>
    clusterWaiting(deps(), hints, now, (id) => void failures.push(id), {
      ...(most && { most }),
    });
  const all = () =>
    opened.stores.stories.window(later(-400).toISOString(), later(400).toISOString());

  it("tells one event once, whoever reports it and whenever they are polled", async () => {
    await opened.stores.items.put([seen("itm_1", 0), seen("itm_2", 0, brazil)]);
    expect(await cluster()).toMatchObject({ items: 2, created: 2, left: 0 });
    await opened.stores.items.put([
      seen("itm_3", 5, { title: "Two navies sail together in the strait: report" }),
    ]);
    expect(await cluster(later(5))).toMatchObject({ items: 1, created: 0, grown: 1 });
    expect((await all()).map(({ reports }) => reports.length).toSorted()).toEqual([1, 2]);
  });

  it("does nothing for hints about items that are settled", async () => {
    await opened.stores.items.put([seen("itm_1", 0)]);
    await cluster();
    expect(await cluster(later(1), ["itm_1"])).toMatchObject({ items: 0 });
  });

  it("gives a story the instant it was told, so that no closed window swallows it", async () => {
    await opened.stores.items.put([seen("itm_1", 0)]);
    await cluster(later(30));
    const [story] = await all();
    expect(story?.firstSeen).toBe(later(30).toISOString());
    expect(await opened.stores.stories.get(story?.id ?? "")).toEqual(story);
  });

  describe("by a clock that was put back", () => {
    const planned = (hours: number) =>
      opened.stores.runs.record({
        job: "digest",
        from: later(hours - 1).toISOString(),
        to: later(hours).toISOString(),
        finishedAt: later(hours).toISOString(),
        counts: {},
      });

    it("bears no story in the hours of which readers were told", async () => {
      await planned(1);
      await opened.stores.items.put([seen("itm_1", 0)]);
      await cluster();
      expect((await all())[0]?.firstSeen).toBe(later(1).toISOString());
    });

    it("notes as written since what it writes, whatever the clock shows", async () => {
      await planned(1);
      await opened.stores.items.put([seen("itm_1", 0)]);
      await cluster();
      const [story] = await all();
      expect(await opened.stores.stories.writtenSince(later(1).toISOString())).toEqual([story?.id]);
    });

    it("finds the stories that were born before it was put back", async () => {
      await opened.stores.items.put([seen("itm_1", 1.5)]);
      await cluster(later(1.5));
      await opened.stores.items.put([
        seen("itm_2", 0.5, { title: "Two navies sail together in the strait: report" }),
      ]);
      expect(await cluster(later(0.5))).toMatchObject({ created: 0, grown: 1 });
    });

    it("believes the clock, and says so, where digests were planned days ahead of it", async () => {
      await planned(50);
      await opened.stores.items.put([seen("itm_1", 0)]);
      expect(await cluster()).toMatchObject({ created: 1, ignored: later(50).toISOString() });
      expect((await all())[0]?.firstSeen).toBe(NOW.toISOString());
    });
  });

  it("keeps a story that goes on for days whole", async () => {
    for (const hours of [0, 36, 72, 100]) {
      await opened.stores.items.put([seen(`itm_${hours}`, hours)]);
      await cluster(later(hours));
    }
    expect((await all()).map(({ reports }) => reports.length)).toEqual([4]);
  });

  it("renews a report that was reworded, in the story that has it", async () => {
    await opened.stores.items.put([seen("itm_1", 0)]);
    await cluster();
    await opened.stores.items.put([
      seen("itm_1", 1, { title: "Three navies sail together", fingerprint: "f2" }),
    ]);
    await cluster(later(1));
    const stories = await all();
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({
      title: "Three navies sail together",
      firstSeen: NOW.toISOString(),
    });
  });

  it("tells in the story what an outlet corrected in its report", async () => {
    await opened.stores.items.put([seen("itm_1", 0, { title: "Norway orders 18 frigates" })]);
    await cluster();
    await opened.stores.items.put([
      seen("itm_1", 1, { title: "Norway orders 8 frigates", fingerprint: "f2" }),
    ]);
    await cluster(later(1));
    expect((await all())[0]?.reports[0]?.corrected).toEqual({
      at: later(1).toISOString(),
      before: "Norway orders 18 frigates",
      changed: [{ kind: "numbers", out: ["18"], in: ["8"] }],
      told: { before: "18 frigates", text: "8 frigates" },
    });
  });

  it("keeps a story small enough for its row, however often and at what length it is told", async () => {
    const noise = (i: number) =>
      Array.from({ length: 50 }, (_, j) => shortHash(`${i}/${j}`)).join("");
    const told = (id: string, i: number, source: string, over: Partial<Item> = {}) =>
      seen(id, 0, {
        title: "Norway orders 18 frigates",
        ...over,
        url: `https://${source}.example/${noise(i)}`,
        source: { id: source, name: source, kind: "independent" },
      });
    const flood = Array.from({ length: 120 }, (_, i) => told(`itm_flood_${i}`, i, "flood"));
    await opened.stores.items.put([...flood, told("itm_other", 600, "other")]);
    expect(await cluster()).toMatchObject({ items: 121, left: 0 });
    expect((await all()).map(({ reports }) => reports.length)).toEqual([41]);
    // What it left out is not compared with what comes.
    expect((await all())[0]?.sketch.reports).toBe(41);

    const others = Array.from({ length: 400 }, (_, i) => told(`itm_${i}`, 120 + i, `paper${i}`));
    await opened.stores.items.put(others);
    expect(await cluster(later(1))).toMatchObject({ items: 400, left: 0 });
    const [story] = await all();
    expect(story?.reports.length).toBeGreaterThan(100);
    expect(new Set(story?.reports.map(({ source }) => source.id)).has("paper0")).toBe(true);

    const paper = Array.from({ length: 10 }, (_, i) => `itm_${100 + i}`);
    await opened.stores.items.put(
      paper.map((id, i) =>
        told(id, 220 + i, `paper${100 + i}`, {
          title: "Norway orders 8 frigates",
          fingerprint: "f2",
          firstSeen: later(2).toISOString(),
        }),
      ),
    );
    expect(await cluster(later(2))).toMatchObject({ items: 10 });
    const corrected = (await all())[0]?.reports.filter((report) => report.corrected);
    expect(corrected?.map(({ itemId }) => itemId)).toEqual(paper);
    expect(await opened.stores.items.waiting(10)).toEqual([]);
    expect(failures).toEqual([]);
  });

  it("spares other items one whose story cannot be read", async () => {
    await opened.stores.items.put([seen("itm_1", 0)]);
    await cluster();
    const [story] = await all();
    const { pk, sk } = keys.story(story?.id ?? "");
    await opened.spoil(pk, sk);
    await opened.stores.items.put([
      seen("itm_1", 1, { title: "Reworded", fingerprint: "f2" }),
      seen("itm_2", 1, brazil),
    ]);
    expect(await cluster(later(1))).toMatchObject({ items: 1, created: 1 });
    expect(failures).toEqual(["itm_1"]);
    expect(await opened.stores.items.waiting(10)).toEqual(["itm_1"]);
  });

  it("takes a bounded number at a time and says that some are left", async () => {
    const many = Array.from({ length: 7 }, (_, i) =>
      seen(`itm_${i}`, 0, {
        title: `Ship ${i} of the fleet ${i * 7}`,
        text: `Number ${i} left port ${i * 3}.`,
      }),
    );
    await opened.stores.items.put(many);
    expect(await cluster(NOW, [], 5)).toMatchObject({ items: 5, left: 1 });
    expect(await cluster(NOW, [], 5)).toMatchObject({ items: 2, left: 0 });
  });
});
