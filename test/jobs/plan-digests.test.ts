import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { type ComposeDeps, composeMail } from "#lib/jobs/compose-mail.ts";
import { planDigests, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { sampleStory as sketched } from "#test/core/sample-story.ts";
import { sampleBytes, sampleStory, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const SLOT = new Date("2026-11-20T08:00:00.000Z");
const WEEK = 7 * 86_400_000;
const later = (ms: number) => new Date(SLOT.getTime() + ms);
const topics = [{ slug: "maritime" as const, score: 3, evidence: ["navies"] }];
const surprise = (_: string, error: unknown) => {
  throw error;
};

describe("planning digests", () => {
  let opened: TestStores;
  beforeEach(async () => {
    opened = await openTestStores(() => SLOT);
    const firstSeen = "2026-11-18T09:00:00.000Z";
    await opened.stores.stories.put([sampleStory({ id: "sto_20261118_1", firstSeen, topics })]);
  });
  afterEach(() => opened.close());

  const reader = (id: string, over: Partial<Subscription> = {}) =>
    opened.stores.subscriptions.create(
      sampleSubscription({
        id,
        email: `${id}@ministry.example`,
        emailHash: id,
        nextDigestAt: SLOT.toISOString(),
        ...over,
      }),
    );
  const plan = (now = SLOT, runLimit?: number) =>
    planDigests(
      { stores: opened.stores, queue: { send: async () => {} }, ...(runLimit && { runLimit }) },
      now,
      surprise,
    );

  it("gives readers of one filter one digest, and each a delivery", async () => {
    await reader("a");
    await reader("b");
    const planned = await plan();
    expect(planned.map(({ subscription }) => subscription).toSorted()).toEqual(["a", "b"]);
    expect(new Set(planned.map(({ digest }) => digest)).size).toBe(1);
    expect(new Set(planned.map(({ delivery }) => delivery)).size).toBe(2);
    expect(planned[0]).toMatchObject({
      from: "2026-11-13T07:30:00.000Z",
      to: "2026-11-20T07:30:00.000Z",
      stories: 1,
    });
  });

  it("plans a slot once, however often the run comes", async () => {
    await reader("a");
    await plan();
    expect(await plan()).toEqual([]);
    expect(await plan(later(3_600_000))).toEqual([]);
  });

  it("starts each window where the last one ended", async () => {
    await reader("a");
    const [first] = await plan();
    const [second] = await plan(later(WEEK));
    expect(second?.from).toBe(first?.to);
    expect(second?.to).toBe("2026-11-27T07:30:00.000Z");
  });

  it("makes missed slots good with one digest over all of them", async () => {
    await reader("a");
    await plan();
    const late = await plan(later(3 * WEEK + 5 * 3_600_000));
    expect(late).toHaveLength(1);
    expect(late[0]).toMatchObject({
      from: "2026-11-20T07:30:00.000Z",
      to: "2026-12-11T07:30:00.000Z",
    });
  });

  it("plans hours late what it missed, and its mail says so", async () => {
    const lates: (boolean | undefined)[] = [];
    const digest: ComposeDeps["renderer"]["digest"] = (_, { late }) => {
      lates.push(late);
      return sampleBytes();
    };
    const unasked = () => sampleBytes();
    const mails: ComposeDeps = {
      stores: opened.stores,
      renderer: { digest, confirm: unasked, manage: unasked, move: unasked, goodbye: unasked },
      signingKey: "a signing key for tests",
      publicUrl: "https://sitrep.example",
    };
    await reader("a");
    const runs = [SLOT, later(WEEK + 3.5 * 3_600_000), later(2 * WEEK + 3.6 * 3_600_000)];
    const deliveries: Delivery[] = [];
    for (const run of runs) {
      const [report] = await plan(run);
      deliveries.push((await opened.stores.deliveries.get(report!.delivery))!);
    }
    const subscription = (await opened.stores.subscriptions.get("a"))!;
    const asked = { ...deliveries[2]!, onDemand: true };
    for (const delivery of [...deliveries, asked]) await composeMail(mails, delivery, subscription);
    expect(lates).toEqual([undefined, undefined, true, undefined]);
  });

  it("passes over the slots inside a pause, and tells a usual week after it", async () => {
    const { subscriptions } = opened.stores;
    await reader("a", {
      pausedUntil: later(WEEK + 3_600_000).toISOString(),
      lastWindowEnd: "2026-11-13T07:30:00.000Z",
    });
    expect(await plan()).toEqual([]);
    expect(await subscriptions.get("a")).toMatchObject({
      nextDigestAt: later(WEEK).toISOString(),
      lastWindowEnd: "2026-11-20T07:30:00.000Z",
    });
    expect(await plan(later(WEEK))).toEqual([]);
    expect(await plan(later(2 * WEEK))).toMatchObject([
      { from: "2026-11-27T07:30:00.000Z", to: "2026-12-04T07:30:00.000Z" },
    ]);
    const after = await subscriptions.get("a");
    expect(after).toMatchObject({ nextDigestAt: later(3 * WEEK).toISOString() });
    expect(after?.pausedUntil).toBeUndefined();
    expect((await plan(later(3 * WEEK)))[0]).toMatchObject({ from: "2026-12-04T07:30:00.000Z" });
  });

  it("sends what fell due on the very end of a pause", async () => {
    await reader("a", { pausedUntil: SLOT.toISOString() });
    expect(await plan()).toHaveLength(1);
  });

  it("leaves out what a reader mutes just then, and nobody else's share", async () => {
    const mutes = [{ kind: "thread" as const, value: "thr_1", until: later(WEEK).toISOString() }];
    await reader("a", { mutes });
    await reader("b");
    const counts = async (at?: Date) =>
      Object.fromEntries((await plan(at)).map((each) => [each.subscription, each.stories]));
    expect(await counts()).toEqual({ a: 0, b: 1 });
    const firstSeen = "2026-11-25T09:00:00.000Z";
    await opened.stores.stories.put([sampleStory({ id: "sto_20261125_1", firstSeen, topics })]);
    const next = await plan(later(WEEK));
    expect(next.map(({ stories }) => stories)).toEqual([1, 1]);
    expect(new Set(next.map(({ digest }) => digest)).size).toBe(1);
  });

  it("passes over who has not confirmed, who left, and who wants none", async () => {
    await reader("a", { state: "pending" });
    await reader("b", { state: "unsubscribed" });
    await reader("c", { schedule: { ...sampleSubscription().schedule, frequency: "off" } });
    expect(await plan()).toEqual([]);
  });

  it("skips an empty week, or says so, as the reader chose", async () => {
    const { schedule } = sampleSubscription();
    await reader("a", { filter: { topics: ["cbrn"] } });
    await reader("b", {
      filter: { topics: ["cbrn"] },
      schedule: { ...schedule, whenEmpty: "note" },
    });
    const states = Object.fromEntries(
      (await plan()).map((each) => [each.subscription, each.state]),
    );
    expect(states).toEqual({ a: "skipped", b: "planned" });
  });

  it("skips no week that has something new of the one before, be it an update or a correction", async () => {
    const at = "2026-11-18T09:00:00.000Z";
    const changed = [{ kind: "numbers" as const, out: ["18"], in: ["8"] }];
    const seen = "2026-11-10T09:00:00.000Z";
    const first = { source: "gazette", seen };
    await opened.stores.stories.put([
      sketched({
        id: "sto_20261110_corrected",
        seen,
        topics: { cbrn: 1 },
        reports: [{ ...first, corrected: { at, changed } }],
      }),
      sketched({
        id: "sto_20261110_joined",
        seen,
        topics: { land: 1 },
        reports: [first, { source: "herald", seen: at }],
      }),
    ]);
    await reader("corrected", { filter: { topics: ["cbrn"] } });
    await reader("joined", { filter: { topics: ["land"] } });
    await reader("neither", { filter: { topics: ["cyber"] } });
    const found = (await plan()).map((each) => [each.subscription, [each.stories, each.state]]);
    expect(Object.fromEntries(found)).toEqual({
      corrected: [0, "planned"],
      joined: [0, "planned"],
      neither: [0, "skipped"],
    });
  });

  it("takes the hour before for due when there was no run before, whenever the reader signed up", async () => {
    await reader("a", { nextDigestAt: later(WEEK).toISOString() });
    expect(await plan()).toHaveLength(1);
  });

  it("stops at the run's limit, says so, and leaves the rest due", async () => {
    for (const id of ["a", "b", "c"]) await reader(id);
    await expect(plan(SLOT, 2)).rejects.toThrow(RunLimitReached);
    expect((await plan(SLOT)).map(({ subscription }) => subscription)).toHaveLength(1);
  });

  it("spares other readers one whose turn fails", async () => {
    await reader("a");
    await reader("b");
    const { stores } = opened;
    const broken = {
      ...stores,
      deliveries: {
        ...stores.deliveries,
        plan: (delivery: { subscriptionId: string }) =>
          delivery.subscriptionId === "a" ? Promise.reject(new Error("no")) : Promise.resolve(true),
      },
    };
    const failed: string[] = [];
    const planned = await planDigests(
      { stores: broken, queue: { send: async () => {} } },
      SLOT,
      (id) => void failed.push(id),
    );
    expect(failed).toEqual(["a"]);
    expect(planned.map(({ subscription }) => subscription)).toEqual(["b"]);
    expect((await plan(later(3_600_000))).map(({ subscription }) => subscription)).toEqual(["a"]);
  });
});
