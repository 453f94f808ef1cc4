import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { comingDigest } from "#lib/core/schedule/due.ts";
import { signToken } from "#lib/core/tokens.ts";
import type { PlanDigestsStores } from "#lib/jobs/plan-digests.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { plannedBy } from "#test/helpers/plan.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
/** A Monday. */
const SLOT = "2026-11-02T08:00:00.000Z";
const mondays: Schedule = {
  frequency: "weekly",
  weekday: "mon",
  hour: 8,
  timeZone: "UTC",
  whenEmpty: "note",
};
const alerts = { enabled: true, minOrigins: 2, maxPerDay: 5 };

let opened: TestStores;
let now = new Date(SLOT);
let subscribing: ReturnType<typeof createSubscribing>;
beforeEach(async () => {
  opened = await openTestStores(() => now);
  subscribing = createSubscribing({
    stores: opened.stores,
    queue: { send: async () => {} },
    clock: () => now,
    random: () => "0",
    signingKey: KEY,
    rateLimitClient: 1000,
  });
});
afterEach(() => opened.close());

const make = (over: Partial<Subscription> = {}) =>
  opened.stores.subscriptions.create(sampleSubscription({ schedule: mondays, alerts, ...over }));
const token = (purpose: "manage" | "unsubscribe", detail?: string) =>
  signToken(KEY, {
    purpose,
    subject: "sub_1",
    ...(detail && { detail }),
    expiresAt: new Date(now.getTime() + 3_600_000),
  });
const at = (time: string) => void (now = new Date(time));
const plan = (time: string, stores: PlanDigestsStores = opened.stores) => {
  at(time);
  return plannedBy({ stores }, now);
};
const save = (schedule: Partial<Schedule>) => subscribing.update(token("manage"), { schedule });
const pause = (until: string | null) => subscribing.pause(token("manage"), until);
const endDigest = async (): Promise<string> => {
  const ended = await subscribing.unsubscribe(token("unsubscribe", "digest"), "one-click");
  return (ended.ok && ended.resubscribe) || "";
};

describe("a digest that is due but not planned yet", () => {
  beforeEach(async () => {
    await make({ lastWindowEnd: "2026-10-26T07:30:00.000Z" });
    // The run of eight o'clock does not come.
    await plan("2026-11-02T07:00:00.000Z");
    at("2026-11-02T08:10:00.000Z");
  });

  it("survives that the settings are saved", async () => {
    await save(mondays);
    expect(await plan("2026-11-02T09:00:00.000Z")).toMatchObject([
      { to: "2026-11-02T07:30:00.000Z" },
    ]);
  });

  it("is told by that of another weekday, if that is chosen now: nothing is left out", async () => {
    await save({ weekday: "wed" });
    expect(await plan("2026-11-02T09:00:00.000Z")).toEqual([]);
    const [first] = await plan("2026-11-04T08:00:00.000Z");
    expect([first?.from, first?.to]).toEqual([
      "2026-10-26T07:30:00.000Z",
      "2026-11-04T07:30:00.000Z",
    ]);
  });

  it("survives a pause that is lifted at once", async () => {
    await pause("2026-11-20");
    await pause(null);
    expect(await plan("2026-11-02T09:00:00.000Z")).toHaveLength(1);
  });

  it("does not survive that digests are turned off", async () => {
    await save({ frequency: "off" });
    expect(await plan("2026-11-02T09:00:00.000Z")).toEqual([]);
  });
});

describe("a run that dies when it has planned a mail and not marked its slot", () => {
  const die = () => Promise.reject(new Error("killed"));

  it.each([
    ["told before", "2026-10-26T07:30:00.000Z"],
    ["never told", undefined],
  ])(
    "is followed by no second mail to a reader %s, whatever hour is chosen",
    async (_, lastWindowEnd) => {
      await make(lastWindowEnd ? { lastWindowEnd } : {});
      const { planning, runs } = opened.stores;
      const dying = {
        ...opened.stores,
        planning: { ...planning, tell: die },
        runs: { ...runs, record: die },
      };
      await expect(plan(SLOT, dying)).rejects.toThrow("killed");
      at("2026-11-02T08:20:00.000Z");
      await save({ hour: 9 });
      // What the dead run had made ready, and nothing new.
      const made = await plan("2026-11-02T08:30:00.000Z");
      expect(made.map(({ to }) => to)).toEqual(["2026-11-02T07:30:00.000Z"]);
      const { items } = await opened.stores.batches.open();
      const batches = await Promise.all(items.map((id) => opened.stores.batches.get(id)));
      expect(batches.map((batch) => batch?.entries)).toMatchObject([
        [{ subscriptionId: "sub_1", toldTo: "2026-11-02T07:30:00.000Z" }],
      ]);
      expect(await plan("2026-11-02T09:00:00.000Z")).toMatchObject([
        { from: "2026-11-02T07:30:00.000Z", to: "2026-11-02T08:30:00.000Z" },
      ]);
    },
  );
});

describe("a pause", () => {
  beforeEach(async () => {
    await make();
    await plan(SLOT);
  });

  it.each([{ weekday: "wed" }, { frequency: "daily" }] as const)(
    "that is lifted between two slots leaves no gap, even if the schedule changes then (%o)",
    async (change) => {
      at("2026-11-03T09:00:00.000Z");
      await pause("2026-11-20");
      at("2026-11-05T09:00:00.000Z");
      await pause(null);
      await save(change);
      const reader = (await opened.stores.subscriptions.get("sub_1"))!;
      const [next] = await plan(comingDigest(reader, now)!);
      expect(next?.from).toBe("2026-11-02T07:30:00.000Z");
    },
  );

  it("that swallowed a slot is followed by what came since, whatever the schedule is then", async () => {
    at("2026-11-03T09:00:00.000Z");
    await pause("2026-11-20");
    expect(await plan("2026-11-09T08:00:00.000Z")).toEqual([]);
    at("2026-11-10T09:00:00.000Z");
    await pause(null);
    await save({ weekday: "thu" });
    expect(await plan("2026-11-12T08:00:00.000Z")).toMatchObject([
      { from: "2026-11-09T07:30:00.000Z", to: "2026-11-12T07:30:00.000Z" },
    ]);
  });
});

describe("a digest that was off", () => {
  it("covers its usual period when it begins again after months", async () => {
    await make({
      lastWindowEnd: "2026-08-03T07:30:00.000Z",
      schedule: { ...mondays, frequency: "off" },
    });
    at("2026-11-05T08:00:00.000Z");
    await save({ frequency: "weekly" });
    expect(await plan("2026-11-09T08:00:00.000Z")).toMatchObject([
      { from: "2026-11-02T07:30:00.000Z", to: "2026-11-09T07:30:00.000Z" },
    ]);
  });

  it("and was ended by mail tells nothing twice when it is turned on again", async () => {
    await make();
    const [first] = await plan(SLOT);
    await endDigest();
    await save({ frequency: "weekly", weekday: "tue" });
    const [second] = await plan("2026-11-03T08:00:00.000Z");
    expect(second?.from).toBe(first?.to);
  });

  it("is not set back by a later click that gives back what had been ended", async () => {
    await make({ schedule: { ...mondays, frequency: "daily" } });
    await plan(SLOT);
    at("2026-11-03T07:45:00.000Z");
    const resubscribe = await endDigest();
    await save({ frequency: "daily" });
    const [second] = await plan("2026-11-03T08:00:00.000Z");
    at("2026-11-03T08:30:00.000Z");
    expect((await subscribing.resubscribe(resubscribe, "192.0.2.1")).ok).toBe(true);
    const [third] = await plan("2026-11-04T08:00:00.000Z");
    expect(third?.from).toBe(second?.to);
  });
});
