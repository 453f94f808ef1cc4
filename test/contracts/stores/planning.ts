import { describe, expect, it } from "vitest";
import type { Planning, Told } from "#lib/core/model/planning.ts";
import { keys } from "#lib/store/keys.ts";
import { LATER, NOW, type Under } from "./under.ts";

const DAY = 86_400_000;
const PERIOD = { from: "2026-11-20T07:00:00.000Z", to: NOW };
const readers = { passed: {}, again: {}, failed: {} };
const first: Planning = {
  number: 1,
  heldUntil: NOW,
  period: PERIOD,
  drafts: [],
  counts: {},
  ...readers,
};
const told = (n: number, over: Partial<Told> = {}): Told => ({
  subscriptionId: `sub_${n}`,
  toldTo: NOW,
  recent: [{ deliveryId: `dlv_${n}`, at: NOW }],
  ...over,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => told(n));

export const planningContract = (under: Under): void => {
  describe("the planning run", () => {
    it("is begun by one of those that begin at once", async () => {
      const { get, put } = under.stores.planning;
      expect(await get()).toBeUndefined();
      const begun = [1, 2, 3, 4].map((n) => put(undefined, { ...first, counts: { n } }));
      const won = (await Promise.all(begun)).indexOf(true);
      expect((await Promise.all(begun)).filter(Boolean)).toHaveLength(1);
      expect(await get()).toEqual({ ...first, counts: { n: won + 1 } });
    });

    it("is taken over once, and whoever was overtaken writes no more", async () => {
      const { get, put } = under.stores.planning;
      await put(undefined, first);
      const step = {
        ...first,
        position: "UTC/fri#sub_9",
        drafts: ["bat_1"],
        counts: { mails: 50 },
      };
      expect(await put(first, step)).toBe(true);
      const taken = { ...step, number: 2, heldUntil: LATER };
      const tries = [1, 2, 3, 4].map(() => put(step, taken));
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      expect(await put(step, { ...step, position: "later" })).toBe(false);
      expect(await put(undefined, first)).toBe(false);
      expect(await get()).toEqual(taken);
    });

    it("that held on for longer cannot be taken over by who read it before", async () => {
      const { get, put } = under.stores.planning;
      await put(undefined, first);
      const longer = { ...first, heldUntil: LATER };
      expect(await put(first, longer)).toBe(true);
      expect(await put(first, { ...first, number: 2 })).toBe(false);
      expect(await get()).toEqual(longer);
    });
  });

  describe("what readers were told up to", () => {
    it("is written and read by the hundred, and nothing of whom nobody told", async () => {
      const { tell, told: toldTo } = under.stores.planning;
      const written = many(130);
      await tell(written);
      const asked = [...written.map(({ subscriptionId }) => subscriptionId), "sub_none"];
      const found = await toldTo(asked);
      expect([...found.keys()].toSorted()).toEqual(asked.slice(0, -1).toSorted());
      for (const one of written) expect(found.get(one.subscriptionId)).toEqual(one);
      expect(await toldTo([])).toEqual(new Map());
    });

    it("is what was written last, until it goes with its reader", async () => {
      const { tell, told: toldTo, forget } = under.stores.planning;
      await tell(many(2));
      const again = told(0, { toldTo: LATER, recent: [] });
      await tell([again]);
      expect(await toldTo(["sub_0", "sub_1"])).toEqual(
        new Map([
          ["sub_0", again],
          ["sub_1", told(1)],
        ]),
      );
      for (let i = 0; i < 2; i++) await forget("sub_0");
      expect(await toldTo(["sub_0", "sub_1"])).toEqual(new Map([["sub_1", told(1)]]));
    });

    it("is kept for 400 days after it was written last", async () => {
      const { tell, told: toldTo } = under.stores.planning;
      await tell(many(2));
      under.now = new Date(under.now.getTime() + DAY);
      await tell([told(1)]);
      await under.opened.expire(new Date(under.now.getTime() + 399 * DAY));
      expect([...(await toldTo(["sub_0", "sub_1"])).keys()]).toEqual(["sub_1"]);
      await under.opened.expire(new Date(under.now.getTime() + 400 * DAY));
      expect(await toldTo(["sub_0", "sub_1"])).toEqual(new Map());
    });

    it("that cannot be read is told apart from nothing, and harms no other", async () => {
      const { tell, told: toldTo } = under.stores.planning;
      await tell(many(2));
      const { pk, sk } = keys.told("sub_0");
      await under.opened.spoil(pk, sk);
      // Who was told something unreadable is not one who was never told.
      const found = await toldTo(["sub_0", "sub_1", "sub_2000"]);
      expect([...found.keys()].toSorted()).toEqual(["sub_0", "sub_1"]);
      expect([found.get("sub_0"), found.get("sub_1")?.subscriptionId]).toEqual([
        undefined,
        "sub_1",
      ]);
      expect(under.opened.unreadable).toEqual([pk]);
    });
  });
};
