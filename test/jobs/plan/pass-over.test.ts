import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DigestDeps, planDigests, type PlanDigestsStores } from "#lib/jobs/plan-digests.ts";
import { noQueue, plannedBy, serialHex } from "#test/helpers/plan.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const HOUR = 3_600_000;
const SLOT = Date.parse("2026-11-20T08:00:00.000Z");
const after = (hours: number) => new Date(SLOT + hours * HOUR);
const END = "2026-11-20T07:30:00.000Z";

describe("passing over what is due", () => {
  let opened: TestStores;
  beforeEach(async () => {
    opened = await openTestStores(() => new Date(SLOT));
    const schedule = { ...sampleSubscription().schedule, whenEmpty: "note" as const };
    for (const id of ["a", "b", "c"]) {
      const email = `${id}@ministry.example`;
      await opened.stores.subscriptions.create(
        sampleSubscription({ id, email, emailHash: id, schedule }),
      );
    }
    await plannedBy({ stores: opened.stores }, after(-1));
  });
  afterEach(() => opened.close());

  const run = (now: Date, over: Partial<DigestDeps> = {}) => {
    const sizes = { readers: 2, batch: 1 };
    const deps = { stores: opened.stores, queue: noQueue, clock: () => now, random: serialHex };
    return planDigests({ ...deps, sizes, ...over }, now, (_, error) => {
      throw error;
    });
  };
  /** Stores whose marks of readers fail from one call on. */
  const failing = (from: number): PlanDigestsStores => {
    let calls = 0;
    const { planning } = opened.stores;
    const tell: typeof planning.tell = async (told) => {
      calls += 1;
      if (calls >= from) throw new Error("the table is away");
      return planning.tell(told);
    };
    return { ...opened.stores, planning: { ...planning, tell } };
  };
  const toldTo = async () => {
    const told = await opened.stores.planning.told(["a", "b", "c"]);
    return [...told.values()].map((one) => [one?.toldTo, one?.recent]);
  };
  const nobodyMailed = async () => {
    expect((await opened.stores.batches.open()).items).toEqual([]);
    expect(await toldTo()).toEqual([1, 2, 3].map(() => [END, []]));
  };

  it.each([0, 4 * 24])(
    "records it as told and mails nobody, %i hours late too; the next digest begins there",
    async (hours) => {
      const counts = { due: 3, passed: 3, mails: 0, folded: 0 };
      expect(await run(after(hours), { passOver: true, runLimit: 1 })).toMatchObject({ counts });
      await nobodyMailed();
      expect(await opened.stores.runs.last("digest")).toMatchObject({ counts });
      expect(await run(after(hours))).toMatchObject({ counts: { mails: 0 } });
      const next = await plannedBy({ stores: opened.stores }, after(7 * 24));
      expect(next.map(({ from }) => from)).toEqual([END, END, END]);
    },
  );

  it.each([1, 2])("is ended by the next run in the same way (killed at chunk %i)", async (from) => {
    const killed = run(after(0), { passOver: true, stores: failing(from) });
    await expect(killed).rejects.toThrow("the table is away");
    expect(await run(after(1))).toMatchObject({ counts: { passed: 3, mails: 0 } });
    await nobodyMailed();
  });

  it("takes in a run that was at it: what that one had made ready is mailed to nobody", async () => {
    await expect(run(after(0), { stores: failing(1) })).rejects.toThrow("the table is away");
    await run(after(1), { passOver: true });
    await nobodyMailed();
    expect(await run(after(2))).toMatchObject({ counts: { mails: 0 } });
  });
});

describe("digests that a run which died had made ready", () => {
  it("are reported by the run that ends it", async () => {
    const opened = await openTestStores(() => new Date(SLOT));
    const { stores } = opened;
    await stores.subscriptions.create(
      sampleSubscription({ schedule: { ...sampleSubscription().schedule, whenEmpty: "note" } }),
    );
    const tell = () => Promise.reject(new Error("the table is away"));
    const broken = { ...stores, planning: { ...stores.planning, tell } };
    await expect(plannedBy({ stores: broken }, after(0))).rejects.toThrow("the table is away");
    expect(await plannedBy({ stores }, after(0.1))).toMatchObject([
      { subscription: "sub_1", to: END, state: "planned" },
    ]);
    await opened.close();
  });
});
