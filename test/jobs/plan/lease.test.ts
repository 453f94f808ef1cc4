import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Planning } from "#lib/core/model/planning.ts";
import { planDigests, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { endLease, takeLease } from "#lib/jobs/plan/lease.ts";
import { noQueue, plannedBy, serialHex } from "#test/helpers/plan.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const IDS = ["a", "b"];

/** Each test has a Friday of its own, so that all share one table. */
let slot = Date.parse("2026-11-20T08:00:00.000Z");
let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores(() => new Date(slot));
  const schedule = { ...sampleSubscription().schedule, whenEmpty: "note" as const };
  for (const id of IDS) {
    const email = `${id}@ministry.example`;
    await opened.stores.subscriptions.create(
      sampleSubscription({ id, email, emailHash: id, schedule }),
    );
  }
});
afterAll(() => opened.close());
beforeEach(() => {
  slot += WEEK;
});

const at = (minutes: number) => new Date(slot + minutes * MINUTE);
const throwing = (_: string, error: unknown) => {
  throw error;
};
const run = (planning: TestStores["stores"]["planning"], now: Date) => {
  const deps = { queue: noQueue, clock: () => now, random: serialHex };
  return planDigests({ ...deps, stores: { ...opened.stores, planning } }, now, throwing);
};
/** The store, where the answer to one write is lost: `repeated` by the client, or told to be unknown. */
const losing = (lost: number, fate: "repeated" | "unknown") => {
  const { planning } = opened.stores;
  let writes = 0;
  const put = async (before: Planning | undefined, after: Planning): Promise<boolean> => {
    const written = await planning.put(before, after);
    writes += 1;
    if (writes !== lost) return written;
    if (fate === "unknown") throw new Error("the table is away");
    return planning.put(before, after);
  };
  return { planning: { ...planning, put }, writes: () => writes };
};

describe("the first run of all", () => {
  it("that the guard stops leaves its period to the next", async () => {
    const { stores } = opened;
    await expect(plannedBy({ stores, runLimit: 1 }, at(0))).rejects.toThrow(RunLimitReached);
    expect(await plannedBy({ stores, runLimit: 2 }, at(71 * 60))).toHaveLength(2);
    const { from, to } = (await stores.runs.last("digest"))!;
    expect([from, to]).toEqual([at(-72 * 60).toISOString(), at(71 * 60).toISOString()]);
  });
});

describe("a planning run whose write got no answer", () => {
  it("knows what it wrote by its word, whichever write it was", async () => {
    for (let lost = 1; ; lost++) {
      slot += WEEK;
      const { planning, writes } = losing(lost, "repeated");
      const name = `write ${lost}`;
      expect(await run(planning, at(0)), name).toMatchObject({ busy: false, counts: { mails: 2 } });
      if (writes() < lost) break;
    }
  });

  it("and that failed leaves no lease, so that its repetition plans at once", async () => {
    for (let lost = 1; ; lost++) {
      slot += WEEK;
      const { planning, writes } = losing(lost, "unknown");
      const first = await run(planning, at(0)).catch(() => undefined);
      // Of the first write nobody knows whether the lease was taken: it ends before the last repetition.
      const again = await run(opened.stores.planning, at(lost === 1 ? 3 : 1));
      expect(again, `write ${lost}`).toMatchObject({ busy: false });
      const told = await opened.stores.planning.told(IDS);
      for (const id of IDS) {
        const mails = told.get(id)?.recent.filter((one) => one.at >= at(0).toISOString());
        expect(mails, `write ${lost}`).toHaveLength(1);
      }
      if (writes() < lost && first) break;
    }
  });
});

describe("the lease of a run that was killed", () => {
  const take = (now: Date) => takeLease(opened.stores.planning, () => now, serialHex);

  it("says until when, and ends before the scheduler's last repetition", async () => {
    await take(at(0));
    const heldUntil = at(2.5).toISOString();
    expect(await run(opened.stores.planning, at(1))).toEqual({ busy: true, heldUntil });
    expect(await run(opened.stores.planning, at(3))).toMatchObject({ busy: false });
  });

  it("is ended where that run is known to be dead, and the run refused should it live", async () => {
    const dead = await take(at(0));
    if ("heldUntil" in dead) throw new Error("nobody else is here");
    await endLease(opened.stores.planning, () => at(1));
    await expect(dead.note(dead.progress())).rejects.toThrow("taken over");
    expect(await run(opened.stores.planning, at(1))).toMatchObject({ busy: false });
  });
});
