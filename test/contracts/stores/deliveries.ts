import { describe, expect, it } from "vitest";
import { sampleBytes, sampleDelivery } from "#test/helpers/samples.ts";
import { LATER, NOW, ids, type Under } from "./under.ts";

export const deliveriesContract = (under: Under): void => {
  describe("deliveries", () => {
    it("are planned once", async () => {
      expect(await under.stores.deliveries.plan(sampleDelivery())).toBe(true);
      expect(await under.stores.deliveries.plan(sampleDelivery({ digestId: "dig_2" }))).toBe(false);
      expect((await under.stores.deliveries.get("dlv_1"))?.digestId).toBe("dig_1");
    });

    it("have the bytes that were frozen first", async () => {
      const { freeze, frozen, mailsOf, purge } = under.stores.deliveries;
      const [mine, theirs] = [sampleDelivery(), sampleDelivery({ subscriptionId: "sub_2" })];
      await freeze(mine, sampleBytes());
      await freeze(theirs, sampleBytes({ subject: "theirs" }));
      expect(await freeze(mine, sampleBytes({ subject: "other" }))).toEqual(sampleBytes());
      expect(await mailsOf("sub_1")).toEqual([{ deliveryId: "dlv_1", mail: sampleBytes() }]);
      await purge("sub_1");
      expect(await frozen(mine)).toBeUndefined();
      expect(await mailsOf("sub_1")).toEqual([]);
      expect(await frozen(theirs)).toMatchObject({ subject: "theirs" });
    });

    it("are claimed by one worker until its lease ends", async () => {
      await under.stores.deliveries.plan(sampleDelivery());
      const tries = [1, 2, 3, 4].map(() => under.stores.deliveries.claim("dlv_1", NOW, LATER));
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      expect(await under.stores.deliveries.claim("dlv_1", NOW, LATER)).toBeUndefined();
      expect(
        (await under.stores.deliveries.claim("dlv_1", LATER, "2026-11-20T10:00:00.000Z"))?.attempts,
      ).toBe(2);
    });

    it("are recorded only by the worker whose claim still stands", async () => {
      await under.stores.deliveries.plan(sampleDelivery());
      const mine = await under.stores.deliveries.claim("dlv_1", NOW, LATER);
      const theirs = await under.stores.deliveries.claim(
        "dlv_1",
        LATER,
        "2026-11-20T10:00:00.000Z",
      );
      if (!mine || !theirs) throw new Error("both claims should have been given");
      expect(await under.stores.deliveries.record(mine, { ...mine, state: "failed" })).toBe(false);
      expect(await under.stores.deliveries.record(theirs, { ...theirs, state: "accepted" })).toBe(
        true,
      );
    });

    it("are never claimed once closed, and are listed by state", async () => {
      await under.stores.deliveries.plan(sampleDelivery({ state: "skipped" }));
      expect(await under.stores.deliveries.claim("dlv_1", NOW, LATER)).toBeUndefined();
      expect(ids((await under.stores.deliveries.inState("skipped")).items)).toEqual(["dlv_1"]);
      expect((await under.stores.deliveries.inState("planned")).items).toEqual([]);
    });
  });
};
