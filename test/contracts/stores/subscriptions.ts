import { describe, expect, it, vi } from "vitest";
import { keys } from "#lib/store/keys.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { ids, LATER, NOW, PATIENCE, type Under } from "./under.ts";

export const subscriptionsContract = (under: Under): void => {
  describe("subscriptions", () => {
    it("are one an address, however many ask at once", async () => {
      const asked = ["sub_1", "sub_2", "sub_3"].map((id) =>
        under.stores.subscriptions.create(sampleSubscription({ id })),
      );
      const there = await Promise.all(asked);
      expect(new Set(ids(there)).size).toBe(1);
      expect((await under.stores.subscriptions.byEmailHash("hash-1"))?.id).toBe(there[0]?.id);
    });

    it("are replaced only as they were read", async () => {
      const before = await under.stores.subscriptions.create(sampleSubscription());
      expect(await under.stores.subscriptions.replace(before, { ...before, generation: 2 })).toBe(
        true,
      );
      expect(await under.stores.subscriptions.replace(before, { ...before, generation: 3 })).toBe(
        false,
      );
      expect((await under.stores.subscriptions.get("sub_1"))?.generation).toBe(2);
    });

    it("are listed by their local slot and zone, page after page, and counted", async () => {
      const { create, zones, inSlot, countIn, list } = under.stores.subscriptions;
      const { schedule } = sampleSubscription();
      const clocks = ["UTC", "Asia/Seoul", "Asia/Seoul", "Africa/Cairo"];
      for (let i = 0; i < 12; i++) {
        const timeZone = clocks[i % 4]!;
        await create(
          sampleSubscription({
            id: `sub_${i}`,
            emailHash: `h${i}`,
            schedule: { ...schedule, timeZone },
          }),
        );
      }
      const other = { ...schedule, frequency: "daily" as const };
      await create(sampleSubscription({ id: "daily", emailHash: "d", schedule: other }));
      await create(sampleSubscription({ id: "pending", emailHash: "p", state: "pending" }));
      const weekly = { frequency: "weekly", weekday: "fri", hour: 8 } as const;
      const daily = { frequency: "daily", hour: 8 } as const;
      expect(await zones([weekly, daily, { ...daily, hour: 9 }])).toEqual([
        ["Africa/Cairo", "Asia/Seoul", "UTC"],
        ["UTC"],
        [],
      ]);
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await inSlot(weekly, "Asia/Seoul", 4, cursor);
        expect(page.items.length).toBeLessThanOrEqual(4);
        found.push(...page.items);
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect(found.toSorted()).toEqual(["sub_1", "sub_10", "sub_2", "sub_5", "sub_6", "sub_9"]);
      expect(await countIn(weekly, "Asia/Seoul")).toBe(6);
      expect(await countIn(weekly, "Asia/Tokyo")).toBe(0);
      expect((await list()).items).toHaveLength(14);
    });

    it("leave their slot with what they choose, and are found once a change of address is over", async () => {
      const { create, replace, get, zones, countIn, movesDue, moveSeen } =
        under.stores.subscriptions;
      const there = await create(sampleSubscription());
      const weekly = { frequency: "weekly", weekday: "fri", hour: 8 } as const;
      const move = { email: "b@other.example", emailHash: "hash-2", requestedAt: NOW };
      const agreed = { oldAgreed: false, newAgreed: false };
      await replace(there, { ...there, state: "unsubscribed", move: { ...move, ...agreed } });
      expect(await countIn(weekly, there.schedule.timeZone)).toBe(0);
      // Where nobody is left the zone stays in use: whoever plans finds nobody there.
      expect(await zones([weekly])).toEqual([[there.schedule.timeZone]]);
      expect((await movesDue(NOW)).items).toEqual([]);
      const [hint, ...more] = (await movesDue("2026-11-22T08:00:00.000Z")).items;
      expect([hint?.id, more]).toEqual(["sub_1", []]);
      // A change that began meanwhile keeps its own hint.
      await moveSeen({ id: "sub_1", dueAt: LATER }, undefined);
      await moveSeen(hint!, await get("sub_1"));
      expect((await movesDue("2026-11-22T08:00:00.000Z")).items).toHaveLength(1);
      await moveSeen(hint!, undefined);
      expect((await movesDue("2026-11-22T08:00:00.000Z")).items).toEqual([]);
    });

    it("leave nothing but a suppression behind when erased", async () => {
      const there = await under.stores.subscriptions.create(sampleSubscription());
      await under.stores.subscriptions.suppress("hash-1", "complained", NOW);
      await under.stores.subscriptions.erase(there);
      expect(await under.stores.subscriptions.byEmailHash("hash-1")).toBeUndefined();
      expect(await under.stores.subscriptions.suppressed("hash-1")).toBe("complained");
      expect(
        (await under.stores.subscriptions.create(sampleSubscription({ id: "sub_9" }))).id,
      ).toBe("sub_9");
    });

    it("claim a second address, which nobody else has then, and leave the first", async () => {
      const { create, claimAddress, leaveAddress, byEmailHash } = under.stores.subscriptions;
      await create(sampleSubscription());
      await create(sampleSubscription({ id: "sub_2", emailHash: "hash-2" }));
      const claims = ["sub_1", "sub_2"].map((id) => claimAddress("hash-3", id));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
      expect(await claimAddress("hash-2", "sub_1")).toBe(false);
      expect(await claimAddress("hash-1", "sub_1")).toBe(true);
      await leaveAddress("hash-2", "sub_1");
      expect((await byEmailHash("hash-2"))?.id).toBe("sub_2");
      await under.stores.subscriptions.noteBounce("hash-1", { deliveryId: "dlv_a", at: NOW });
      for (let i = 0; i < 2; i++) await leaveAddress("hash-1", "sub_1");
      expect(await byEmailHash("hash-1")).toBeUndefined();
      expect(await claimAddress("hash-1", "sub_2")).toBe(true);
      const later = { deliveryId: "dlv_b", at: LATER };
      expect(await under.stores.subscriptions.noteBounce("hash-1", later)).toEqual([later]);
    });

    it("are read by the hundred, those that are there, and as they are now where that is asked for", async () => {
      const { create, many, replace } = under.stores.subscriptions;
      const there = [0, 99, 100, 129].map((n) =>
        sampleSubscription({ id: `sub_${n}`, emailHash: `hash-${n}` }),
      );
      for (const each of there) await create(each);
      const asked = Array.from({ length: 130 }, (_, n) => `sub_${n}`);
      const expected = new Map(there.map((each) => [each.id, each]));
      expect(await many(asked, true)).toEqual(expected);
      await vi.waitFor(async () => expect(await many(asked)).toEqual(expected), PATIENCE);
      await replace(there[3]!, { ...there[3]!, generation: 7 });
      expect((await many(["sub_129"], true)).get("sub_129")?.generation).toBe(7);
      expect(await many([])).toEqual(new Map());
    });

    it("that have expired are not among many, and those that cannot be read are told apart", async () => {
      const { create, many } = under.stores.subscriptions;
      for (const [n, state] of ["active", "pending", "active"].entries())
        await create(
          sampleSubscription({
            id: `sub_${n}`,
            emailHash: `hash-${n}`,
            state: state as "active" | "pending",
          }),
        );
      const { pk, sk } = keys.subscription("sub_2");
      await under.opened.spoil(pk, sk);
      const found = async () => {
        const rows = [...(await many(["sub_0", "sub_1", "sub_2"], true))];
        return Object.fromEntries(rows.map(([id, row]) => [id, row?.id]));
      };
      expect(await found()).toEqual({ sub_0: "sub_0", sub_1: "sub_1", sub_2: undefined });
      expect(under.opened.unreadable).toEqual([pk]);
      under.now = new Date(under.now.getTime() + 7 * 86_400_000);
      expect(await found()).toEqual({ sub_0: "sub_0", sub_2: undefined });
    });

    it("count uses by the hour", async () => {
      await under.stores.subscriptions.count("mail:hash-1", NOW);
      expect(await under.stores.subscriptions.count("mail:hash-1", NOW)).toBe(2);
      expect(await under.stores.subscriptions.count("mail:hash-1", LATER)).toBe(1);
    });
  });
};
