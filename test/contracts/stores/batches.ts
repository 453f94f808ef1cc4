import { describe, expect, it } from "vitest";
import { abandoned, planned as planning } from "#lib/core/batch-drafts.ts";
import { BATCH_SIZE, type Batch, type BatchEntry } from "#lib/core/model/batch.ts";
import { keys } from "#lib/store/keys.ts";
import { allOf, ids, LATER, NOW, type Under } from "./under.ts";

const DAY = 86_400_000;
const named = (n: number): string => `bat_${n.toString(16).padStart(16, "0")}`;
const entry: BatchEntry = {
  subscriptionId: "sub_1",
  digestId: "dig_1",
  toldTo: NOW,
  state: "planned",
};
const drafted = (n: number, over: Partial<Batch> = {}): Batch => ({
  id: named(n),
  state: "draft",
  plannedAt: NOW,
  entries: [entry],
  attempts: 0,
  ...over,
});
const drafts = (count: number): Batch[] => Array.from({ length: count }, (_, n) => drafted(n));
const planned = (batch: Batch): Batch => ({ ...batch, state: "planned" });
const claimed = (batch: Batch): Batch => ({
  ...batch,
  state: "claimed",
  claimedUntil: LATER,
  attempts: batch.attempts + 1,
});
const closed = (batch: Batch): Batch => ({ ...batch, state: "closed", closedAt: LATER });

export const batchesContract = (under: Under): void => {
  describe("batches", () => {
    it("are drafted by the dozen, read back as they were written, and listed nowhere", async () => {
      const { draft, get, open, closed } = under.stores.batches;
      const reader = { to: "reader@ministry.example", mailbox: "m", timeZone: "Asia/Seoul" };
      const entries = Array.from({ length: BATCH_SIZE }, (_, i) => ({
        ...entry,
        subscriptionId: `sub_${i}`,
        reader,
      }));
      const full = drafted(60, { entries });
      const written = [...drafts(60), full];
      await draft(written);
      expect(await Promise.all(written.map(({ id }) => get(id)))).toEqual(written);
      expect(await get(named(61))).toBeUndefined();
      expect([await open(), await closed()]).toEqual([{ items: [] }, { items: [] }]);
    });

    it("change only as they were read, once, whoever else tries", async () => {
      const { draft, get, record } = under.stores.batches;
      const fresh = drafted(0);
      const first = planned(fresh);
      const second = claimed(first);
      expect(await record(fresh, first)).toBe(false);
      await draft([fresh]);
      expect(await record(fresh, first)).toBe(true);
      expect(await record(fresh, first)).toBe(false);
      const tries = [1, 2, 3, 4].map(() => record(first, second));
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      // Whose claim ended and was taken by another, of the same state and tried once more.
      const third = claimed(second);
      expect(await record(second, third)).toBe(true);
      expect(await record(second, closed(second))).toBe(false);
      expect(await get(fresh.id)).toEqual(third);
    });

    it("are planned or abandoned, whichever comes first", async () => {
      const { draft, get, record } = under.stores.batches;
      const alert: BatchEntry = { kind: "alert", subscriptionId: "sub_1", state: "planned" };
      const [first, second] = [drafted(1, { entries: [alert] }), drafted(2, { entries: [alert] })];
      await draft([first, second]);
      const now = new Date(LATER);
      expect(await record(first, planning(first, new Set(), now))).toBe(true);
      expect(await record(first, abandoned(first, now))).toBe(false);
      expect(await get(first.id)).toEqual({ ...first, state: "planned" });
      expect(await record(second, abandoned(second, now))).toBe(true);
      expect(await record(second, planning(second, new Set(), now))).toBe(false);
      expect(await get(second.id)).toEqual(abandoned(second, now));
    });

    it("are forgotten 30 days after they were drafted, unless they were planned", async () => {
      const { draft, get, record } = under.stores.batches;
      const [left, kept] = drafts(2) as [Batch, Batch];
      await draft([left, kept]);
      await record(kept, planned(kept));
      await under.opened.expire(new Date(under.now.getTime() + 30 * DAY - 1000));
      expect(await get(left.id)).toEqual(left);
      await under.opened.expire(new Date(under.now.getTime() + 30 * DAY));
      expect(await get(left.id)).toBeUndefined();
      expect(await get(kept.id)).toEqual(planned(kept));
      await under.opened.expire(new Date(under.now.getTime() + 1000 * DAY));
      expect(await get(kept.id)).toEqual(planned(kept));
    });

    it("are forgotten 400 days after they have ended", async () => {
      const { draft, get, record } = under.stores.batches;
      const [batch] = drafts(1) as [Batch];
      await draft([batch]);
      await record(batch, closed(batch));
      await under.opened.expire(new Date(under.now.getTime() + 400 * DAY - 1000));
      expect(await get(batch.id)).toEqual(closed(batch));
      await under.opened.expire(new Date(under.now.getTime() + 400 * DAY));
      expect(await get(batch.id)).toBeUndefined();
    });

    it("are listed as open while somebody may send them, as closed from then on, page after page", async () => {
      const { draft, record, open, closed: ended } = under.stores.batches;
      const all = drafts(230);
      await draft(all);
      // The last ten stay drafts.
      await Promise.all(all.slice(0, 220).map((batch) => record(batch, planned(batch))));
      const [taken] = all as [Batch];
      await record(planned(taken), claimed(planned(taken)));
      const done = all.slice(1, 111).map(planned);
      await Promise.all(done.map((batch) => record(batch, closed(batch))));

      const waiting = await allOf(open);
      expect(waiting.toSorted()).toEqual([taken, ...all.slice(111, 220)].map(({ id }) => id));
      const found = await allOf(ended);
      expect(ids(found)).toEqual(ids(done));
      expect(found.every(({ state }) => state === "closed")).toBe(true);
    });

    it("that cannot be read are left out and told, and harm no other", async () => {
      const { draft, record, open, get } = under.stores.batches;
      const [good, bad] = drafts(2) as [Batch, Batch];
      await draft([good, bad]);
      for (const batch of [good, bad]) await record(batch, planned({ ...batch, plannedAt: NOW }));
      const { pk, sk } = keys.batch(bad.id);
      await under.opened.spoil(pk, sk);
      expect(await allOf(open)).toEqual([good.id]);
      expect(under.opened.unreadable).toEqual([pk]);
      await expect(get(bad.id)).rejects.toThrow();
    });
  });
};
