import { describe, expect, it } from "vitest";
import { sampleItem } from "#test/helpers/samples.ts";
import { LATER, NOW, type Under } from "./under.ts";

export const itemsContract = (under: Under): void => {
  describe("items", () => {
    it("are created once", async () => {
      expect(await under.stores.items.put([sampleItem()])).toEqual({
        created: ["itm_1"],
        revised: [],
      });
      expect(await under.stores.items.put([sampleItem({ firstSeen: LATER })])).toEqual({
        created: [],
        revised: [],
      });
      expect((await under.stores.items.get(["itm_1"]))[0]?.firstSeen).toBe(NOW);
    });

    it("keep first seen, story and earlier wording when revised", async () => {
      await under.stores.items.put([sampleItem()]);
      await under.stores.items.settle([{ item: sampleItem(), storyId: "sto_x" }]);
      const reworded = sampleItem({
        title: "Three navies sail",
        fingerprint: "f2",
        firstSeen: LATER,
      });
      expect(await under.stores.items.put([reworded])).toEqual({ created: [], revised: ["itm_1"] });
      expect((await under.stores.items.get(["itm_1"]))[0]).toMatchObject({
        title: "Three navies sail",
        firstSeen: NOW,
        storyId: "sto_x",
        revisions: [
          {
            at: LATER,
            title: "Two navies sail together in the strait",
            changed: { title: true },
          },
        ],
      });
    });

    it("wait for their story until settled, the off-topic ones never", async () => {
      const offTopic = sampleItem({ id: "itm_2" });
      offTopic.classification = { ...offTopic.classification, relevant: false, topics: [] };
      await under.stores.items.put([sampleItem(), offTopic]);
      expect(await under.stores.items.waiting(10)).toEqual(["itm_1"]);
      await under.stores.items.settle([{ item: sampleItem(), storyId: "sto_x" }]);
      expect(await under.stores.items.waiting(10)).toEqual([]);
      expect((await under.stores.items.get(["itm_1"]))[0]?.storyId).toBe("sto_x");
    });

    it("do not wait any more once their wording is off topic", async () => {
      await under.stores.items.put([sampleItem()]);
      const reworded = sampleItem({ fingerprint: "f2" });
      reworded.classification = { ...reworded.classification, relevant: false, topics: [] };
      await under.stores.items.put([reworded]);
      expect(await under.stores.items.waiting(10)).toEqual([]);
      expect(await under.stores.items.untold(["itm_1"])).toEqual([]);
    });

    it("wait again when reworded, also while their story was being told", async () => {
      await under.stores.items.put([sampleItem()]);
      const [read] = await under.stores.items.untold(["itm_1"]);
      await under.stores.items.put([sampleItem({ title: "Reworded", fingerprint: "f2" })]);
      await under.stores.items.settle([{ item: read!, storyId: "sto_x" }]);
      expect(await under.stores.items.waiting(10)).toEqual(["itm_1"]);
      const [again] = await under.stores.items.untold(["itm_1"]);
      expect(again).toMatchObject({ title: "Reworded", storyId: "sto_x" });
      await under.stores.items.settle([{ item: again!, storyId: "sto_x" }]);
      expect(await under.stores.items.untold(["itm_1", "itm_9"])).toEqual([]);
    });

    it("come in hundreds at once", async () => {
      const many = Array.from({ length: 260 }, (_, i) => sampleItem({ id: `itm_${i}` }));
      await under.stores.items.put(many);
      expect(await under.stores.items.get(many.map(({ id }) => id))).toHaveLength(260);
      expect(await under.stores.items.waiting(300)).toHaveLength(260);
    });
  });
};
