import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestsIn } from "#lib/core/batch-entries.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { type DigestDeps, planDigests, type PlanDigestsStores } from "#lib/jobs/plan-digests.ts";
import { CrashPlan, type CrashPoint } from "#test/helpers/crash.ts";
import { serialHex } from "#test/helpers/plan.ts";
import { sampleStory, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

/** Each try has a Friday of its own, so that all share one table. */
const WEEK = 7 * 86_400_000;
const HOUR = 3_600_000;
const FIRST = Date.parse("2026-11-20T08:00:00.000Z");
const SIZES = { readers: 2, batch: 1 };
const IDS = ["a", "b", "d", "e"];
/** Has told nothing and is skipped, is paused: neither is mailed. */
const [SKIPPED, PAUSED] = ["d", "e"];

let opened: TestStores;
let wall = FIRST;
let slot = FIRST;
/** Ids of batches drafted on this Friday. */
let made: string[] = [];
const zones = new Map<string, string[][]>();

beforeAll(async () => {
  opened = await openTestStores(() => new Date(wall));
  const { subscriptions } = opened.stores;
  const over: Record<string, Partial<Subscription>> = {
    [SKIPPED]: { filter: { topics: ["cbrn"] } },
    [PAUSED]: { pausedUntil: "2099-01-01T00:00:00.000Z" },
  };
  const { schedule } = sampleSubscription();
  const note = { schedule: { ...schedule, whenEmpty: "note" as const } };
  for (const id of IDS)
    await subscriptions.create(
      sampleSubscription({
        id,
        email: `${id}@ministry.example`,
        emailHash: id,
        ...(over[id] ?? note),
      }),
    );
});
afterAll(() => opened.close());

/** The real stores; what no run changes, which zones are in use, is asked once for all of them. */
const stores = (): PlanDigestsStores => ({
  ...opened.stores,
  subscriptions: {
    ...opened.stores.subscriptions,
    zones: async (slots) => {
      const asked = JSON.stringify(slots);
      const known = zones.get(asked) ?? (await opened.stores.subscriptions.zones(slots));
      zones.set(asked, known);
      return known;
    },
  },
});

const queue = () => {
  const sent: Message[] = [];
  return { sent, send: async (some: readonly Message[]) => void sent.push(...some) };
};

const depsOf = (over: Partial<DigestDeps> = {}): DigestDeps => ({
  stores: stores(),
  queue: queue(),
  clock: () => new Date(wall),
  random: (bytes) => {
    const hex = serialHex(bytes);
    made.push(`bat_${hex}`);
    return hex;
  },
  sizes: SIZES,
  ...over,
});
const throwing = (_: string, error: unknown) => {
  throw error;
};
const run = (over: Partial<DigestDeps> = {}, at = slot) =>
  planDigests(depsOf(over), new Date(at), throwing);

/** A Friday that is nobody's yet: the hour before it is planned, so that its period is an hour long. */
async function newFriday(): Promise<void> {
  slot += WEEK;
  made = [];
  wall = slot - HOUR;
  const at = (ms: number) => new Date(ms).toISOString();
  const [from, to] = [at(slot - 2 * HOUR), at(slot - HOUR)];
  await opened.stores.runs.record({ job: "digest", from, to, finishedAt: to, counts: {} });
  wall = slot;
}

/** Digests of this Friday that count, by reader: of batches that are no drafts. */
async function counted(): Promise<{ mailed: string[]; skipped: string[] }> {
  const end = new Date(slot - HOUR / 2).toISOString();
  const batches = await Promise.all(made.map((id) => opened.stores.batches.get(id)));
  const entries = batches
    .flatMap((batch) =>
      batch && batch.state !== "draft" ? digestsIn(batch).map(({ entry }) => entry) : [],
    )
    .filter(({ toldTo }) => toldTo === end);
  const of = (state: string) =>
    entries
      .filter((entry) => entry.state === state)
      .map(({ subscriptionId }) => subscriptionId)
      .toSorted();
  return { mailed: of("planned"), skipped: of("skipped") };
}

async function expectOnce(context: string): Promise<void> {
  expect(await counted(), context).toEqual({ mailed: ["a", "b"], skipped: [SKIPPED] });
  const told = await opened.stores.planning.told(IDS);
  const end = new Date(slot - HOUR / 2).toISOString();
  expect(
    IDS.map((id) => told.get(id)?.toldTo),
    context,
  ).toEqual(IDS.map(() => end));
  for (const id of ["a", "b"])
    expect(
      told.get(id)?.recent.filter(({ at }) => Date.parse(at) >= slot),
      context,
    ).toHaveLength(1);
  const { items } = await opened.stores.runs.list({ limit: 3, job: "digest" });
  const of = items.filter(({ to }) => to === new Date(slot).toISOString());
  expect(of, context).toMatchObject([
    { counts: { planned: 3, skipped: 1, mails: 2, failures: 0 } },
  ]);
}

describe("a planning run", () => {
  it("plans what is meant here, in several chunks and batches", async () => {
    await opened.stores.stories.put([sampleStory()]);
    await newFriday();
    expect(await run()).toMatchObject({ busy: false, counts: { planned: 3, mails: 2 } });
    await expectOnce("undisturbed");
  });

  it("killed before or after any call is ended by the next: each reader once, the run one fact", async () => {
    for (let call = 1; ; call++) {
      let calls = 0;
      for (const when of ["before", "after"] as const) {
        await newFriday();
        const point: CrashPoint = { call, when };
        const plan = new CrashPlan(point);
        const killed = depsOf({ stores: plan.wrap(stores()), queue: plan.wrap(queue()) });
        await planDigests(killed, new Date(slot), throwing).catch(() => {});
        calls = plan.calls;
        const name = `${when} ${plan.names[call - 1]} (${call})`;
        // The scheduler's own repetition comes while the lease of the dead one may still run, and later again.
        const soon = await run();
        wall += HOUR;
        if (soon.busy) expect((await run({}, slot)).busy, name).toBe(false);
        await expectOnce(name);
      }
      if (calls < call) return;
    }
  }, 120_000);

  it("that finds another one at work answers so, and does nothing", async () => {
    await newFriday();
    const before = await opened.dump();
    const held = { number: 99_999, heldUntil: new Date(wall + 1).toISOString() };
    const progress = { drafts: [], passed: {}, again: {}, failed: {}, counts: {} };
    const there = await opened.stores.planning.get();
    await opened.stores.planning.put(there, { ...progress, ...held });
    expect(await run()).toEqual({ busy: true, heldUntil: held.heldUntil });
    expect(await opened.dump()).toHaveLength(before.length);
    wall += 1;
    expect(await run()).toMatchObject({ busy: false });
  });

  it("beside another one of the same minute plans everybody once", async () => {
    await newFriday();
    const outcomes = await Promise.all([run(), run(), run()]);
    expect(outcomes.filter(({ busy }) => !busy)).toHaveLength(1);
    await expectOnce("three at once");
  });

  it("that sleeps between two calls while another takes over harms nobody when it wakes", async () => {
    for (let call = 1; ; call++) {
      await newFriday();
      let calls = 0;
      let woken: Promise<unknown> | undefined;
      /** Lets a whole other run go by before one call. */
      const sleepy = <T extends object>(port: T): T =>
        new Proxy(port, {
          get: (target, name, receiver) => {
            const value: unknown = Reflect.get(target, name, receiver);
            if (typeof value === "object" && value !== null) return sleepy(value);
            if (typeof value !== "function") return value;
            return async (...given: unknown[]) => {
              calls += 1;
              if (calls === call) {
                wall += HOUR;
                woken = run({}, slot + HOUR);
                await woken;
              }
              return value.apply(target, given) as unknown;
            };
          },
        });
      const asleep = depsOf({ stores: sleepy(stores()), queue: sleepy(queue()) });
      await planDigests(asleep, new Date(slot), throwing);
      const last = woken === undefined;
      wall += HOUR;
      await run({}, slot + 2 * HOUR);
      const { mailed, skipped } = await counted();
      expect([mailed, skipped], String(call)).toEqual([["a", "b"], [SKIPPED]]);
      if (last) return;
    }
  }, 120_000);
});
