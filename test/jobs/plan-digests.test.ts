import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestsIn } from "#lib/core/batch-entries.ts";
import { digestId, RULES_VERSION } from "#lib/core/digest/id.ts";
import { placeOf } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { type ComposeDeps, composeMail } from "#lib/jobs/compose-mail.ts";
import { type DigestDeps, planDigests, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { serialHex, plannedBy, noQueue } from "#test/helpers/plan.ts";
import { sampleStory as sketched } from "#test/core/sample-story.ts";
import {
  sampleBytes,
  sampleDelivery,
  sampleStory,
  sampleSubscription,
} from "#test/helpers/samples.ts";
import { updateRow } from "#lib/store/write.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const SLOT = new Date("2026-11-20T08:00:00.000Z");
const WEEK = 7 * 86_400_000;
const later = (ms: number) => new Date(SLOT.getTime() + ms);
const topics = [{ slug: "maritime" as const, score: 3, evidence: ["navies"] }];

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
        email: `${id.replaceAll(/\W/g, "-")}@ministry.example`,
        emailHash: id,
        ...over,
      }),
    );
  const plan = (now = SLOT, over: Partial<DigestDeps> = {}) =>
    plannedBy({ stores: opened.stores, ...over }, now);
  const toldTo = async (id: string) => (await opened.stores.planning.told([id])).get(id)?.toldTo;

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
      renderer: {
        digest,
        alert: unasked,
        confirm: unasked,
        manage: unasked,
        move: unasked,
        goodbye: unasked,
      },
      signingKey: "a signing key for tests",
      publicUrl: "https://sitrep.example",
    };
    await reader("a");
    const runs = [SLOT, later(WEEK + 3.5 * 3_600_000), later(2 * WEEK + 3.6 * 3_600_000)];
    const deliveries: Delivery[] = [];
    for (const run of runs) {
      const [report] = await plan(run);
      const { delivery: id, digest: digestId, subscription: subscriptionId } = report!;
      const plannedAt = run.toISOString();
      deliveries.push(sampleDelivery({ id, digestId, subscriptionId, plannedAt }));
    }
    const subscription = (await opened.stores.subscriptions.get("a"))!;
    const asked = { ...deliveries[2]!, onDemand: true };
    for (const delivery of [...deliveries, asked]) await composeMail(mails, delivery, subscription);
    expect(lates).toEqual([undefined, undefined, true, undefined]);
  });

  it("passes over the slots inside a pause, and tells a usual week after it", async () => {
    await reader("a", {
      pausedUntil: later(WEEK + 3_600_000).toISOString(),
      lastWindowEnd: "2026-11-13T07:30:00.000Z",
    });
    expect(await plan()).toEqual([]);
    expect(await toldTo("a")).toBe("2026-11-20T07:30:00.000Z");
    expect(await plan(later(WEEK))).toEqual([]);
    expect(await plan(later(2 * WEEK))).toMatchObject([
      { from: "2026-11-27T07:30:00.000Z", to: "2026-12-04T07:30:00.000Z" },
    ]);
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
    await reader("a", { createdAt: later(-WEEK).toISOString() });
    expect(await plan(later(1_800_000))).toHaveLength(1);
  });

  it("spares other readers one whose turn fails, and looks at that one again", async () => {
    for (const id of ["a", "b"])
      await reader(id, { filter: { topics: [id === "a" ? "cyber" : "cbrn"] } });
    const { stores } = opened;
    const broken = {
      ...stores,
      digests: {
        ...stores.digests,
        createMany: async (digests: readonly Digest[]) => {
          const sound = digests.filter(({ id }) => !refused.has(id));
          const stored = await stores.digests.createMany(sound);
          return digests.map(({ id }) => (refused.has(id) ? new Error("no") : stored.shift()!));
        },
      },
    };
    const preview = await plannedBy({ stores }, later(-3_600_000));
    expect(preview).toEqual([]);
    const refused = new Set<string>();
    const cyber = { topics: ["cyber" as const] };
    const window = { from: "2026-11-13T07:30:00.000Z", to: "2026-11-20T07:30:00.000Z" };
    refused.add(digestId(cyber, window.from, window.to, RULES_VERSION));
    const failed: string[] = [];
    const took = (id: string) => void failed.push(id);
    const subscriptions = (reports: { subscription: string }[]) =>
      reports.map(({ subscription }) => subscription);
    expect(subscriptions(await plannedBy({ stores: broken }, SLOT, took))).toEqual(["b"]);
    expect(await stores.runs.last("digest")).toMatchObject({
      counts: { planned: 1, failures: 1 },
      again: { a: later(-3_600_000).toISOString() },
    });
    expect(subscriptions(await plannedBy({ stores: broken }, later(3_600_000), took))).toEqual([]);
    expect(failed).toEqual(["a", "a"]);
    const again = await plan(later(2 * 3_600_000));
    expect(again).toMatchObject([{ subscription: "a", to: "2026-11-20T07:30:00.000Z" }]);
    expect(await plan(later(3 * 3_600_000))).toEqual([]);
    expect(await stores.runs.last("digest")).not.toHaveProperty("again");
  });

  it("takes nobody for new who was told something that cannot be read", async () => {
    await reader("a");
    await plan();
    await opened.spoil("SUB#a", "TOLD");
    const failed: string[] = [];
    expect(
      await plannedBy({ stores: opened.stores }, later(WEEK), (id) => void failed.push(id)),
    ).toEqual([]);
    expect(failed).toEqual(["a"]);
  });

  it("tells of a reader whose row cannot be read, and looks at that one again", async () => {
    await reader("a");
    await reader("b");
    await plan(later(-3_600_000));
    await opened.spoil("SUB#b", "SUB");
    const failed: string[] = [];
    const took = (id: string) => void failed.push(id);
    const planned = await plannedBy({ stores: opened.stores }, SLOT, took);
    expect(planned.map(({ subscription }) => subscription)).toEqual(["a"]);
    expect(failed).toEqual(["b"]);
    expect(await opened.stores.runs.last("digest")).toMatchObject({
      counts: { failures: 1 },
      again: { b: later(-3_600_000).toISOString() },
    });
  });

  it("leaves nothing of a reader who is erased while it is planned that they get no mail", async () => {
    const { planning, subscriptions } = opened.stores;
    await reader("a", { filter: { topics: ["cbrn"] } });
    await reader("b");
    const tell: typeof planning.tell = async (told) => {
      await subscriptions.erase((await subscriptions.get("a"))!);
      return planning.tell(told);
    };
    await plan(SLOT, { stores: { ...opened.stores, planning: { ...planning, tell } } });
    expect([...(await planning.told(["a", "b"])).keys()]).toEqual(["b"]);
  });

  it("folds a week that is more than three days late into the next, which leaves nothing out", async () => {
    await reader("a");
    await reader("b");
    await plan(later(-3_600_000));
    expect(await plan(later(3.5 * 86_400_000))).toEqual([]);
    expect(await opened.stores.runs.last("digest")).toMatchObject({
      counts: { folded: 2, mails: 0 },
    });
    const next = await plan(later(WEEK));
    expect(next.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 2 }, () => ["2026-11-13T07:30:00.000Z", "2026-11-27T07:30:00.000Z"]),
    );
  });

  it("finds its readers wherever their clocks hang, one page after the other", async () => {
    const { schedule } = sampleSubscription();
    // 08:00 UTC on that Friday.
    const clocks = { UTC: 8, "Asia/Seoul": 17, "America/New_York": 3, "Pacific/Kiritimati": 22 };
    for (const [timeZone, hour] of Object.entries(clocks))
      for (let n = 0; n < 5; n++) {
        await reader(`${timeZone} ${n}`, { schedule: { ...schedule, timeZone, hour } });
        await reader(`${timeZone} ${n} late`, {
          schedule: { ...schedule, timeZone, hour: hour + 1 },
        });
      }
    const planned = await plan(SLOT, { sizes: { readers: 3, batch: 2 } });
    expect(planned).toHaveLength(20);
    expect(new Set(planned.map(({ subscription }) => subscription)).size).toBe(20);
    expect(planned.some(({ subscription }) => subscription.endsWith("late"))).toBe(false);
    expect(await plan(later(3_600_000))).toHaveLength(20);
  });

  it("hands out batches, readers of one digest side by side, and none for those with nothing to tell", async () => {
    const topicsOf = ["maritime", "cbrn", "maritime", "cyber"] as const;
    const note = { ...sampleSubscription().schedule, whenEmpty: "note" as const };
    for (let n = 0; n < 12; n++)
      await reader(`r${n}`, {
        filter: { topics: [topicsOf[n % 4]!] },
        ...(n % 4 === 3 && { schedule: note }),
      });
    const sent: Message[] = [];
    const queue = { send: async (some: readonly Message[]) => void sent.push(...some) };
    const reports = await plan(SLOT, { queue, sizes: { readers: 100, batch: 4 } });
    const { batches } = opened.stores;
    const ids = sent.flatMap((message) => (message.kind === "batch" ? [message.batchId] : []));
    const open = await Promise.all(ids.map((id) => batches.get(id)));
    expect(open.map((batch) => [batch?.state, batch?.entries.length])).toEqual([
      ["planned", 4],
      ["planned", 4],
      ["planned", 1],
    ]);
    const digests = open.flatMap((batch) => digestsIn(batch!).map(({ entry }) => entry.digestId));
    expect(digests).toEqual(digests.toSorted());
    const closed = (await batches.closed()).items;
    expect(closed.flatMap(({ entries }) => entries)).toMatchObject(
      Array.from({ length: 3 }, () => ({ state: "skipped", reason: "empty" })),
    );
    expect(reports).toHaveLength(12);
    for (const { delivery, subscription } of reports) {
      const { batchId, index } = placeOf(delivery)!;
      expect((await batches.get(batchId))?.entries[index]?.subscriptionId).toBe(subscription);
    }
  });

  it("plans everybody else where the runtime does not know a reader's zone, and looks at that one again", async () => {
    await reader("a");
    await reader("b");
    const key = { pk: "SUB#b", sk: "SUB" };
    const values = { ":zone": "America/Nowhere" };
    await updateRow(opened.table, key, { expression: "SET dueAt = :zone", values });
    // A row with a zone that nobody knows cannot be read.
    await opened.spoil(key.pk, key.sk);
    const failed: string[] = [];
    const took = (id: string) => void failed.push(id);
    const { subscriptions } = opened.stores;
    const zones: typeof subscriptions.zones = async (slots) =>
      (await subscriptions.zones(slots)).map((some) => ["America/Nowhere", ...some]);
    const stores = { ...opened.stores, subscriptions: { ...subscriptions, zones } };
    const planned = await plannedBy({ stores }, SLOT, took);
    expect(planned.map(({ subscription }) => subscription)).toEqual(["a"]);
    expect(failed).toEqual(["b"]);
    expect((await opened.stores.runs.last("digest"))?.again).toHaveProperty("b");
  });

  it("remembers which mails a reader got of late, for a month", async () => {
    await reader("a", { schedule: { ...sampleSubscription().schedule, whenEmpty: "note" } });
    const planned: string[] = [];
    for (let week = 0; week < 6; week++)
      planned.push((await plan(later(week * WEEK)))[0]!.delivery);
    const told = (await opened.stores.planning.told(["a"])).get("a");
    expect(told?.recent.map(({ deliveryId }) => deliveryId)).toEqual(planned.slice(1));
  });

  it("passes nobody over who was due before the index knew of slots, and lists them anew", async () => {
    await reader("a");
    await reader("b");
    await reader("c", { schedule: { ...sampleSubscription().schedule, hour: 9 } });
    const before = later(-2 * 86_400_000).toISOString();
    const rows = {
      a: later(-86_400_000).toISOString(),
      b: "9999",
      c: later(3_600_000).toISOString(),
    };
    for (const [id, dueAt] of Object.entries(rows))
      await updateRow(
        opened.table,
        { pk: `SUB#${id}`, sk: "SUB" },
        {
          expression: "SET dueKey = :key, dueAt = :at",
          values: { ":key": "SUBSCRIPTIONS#1", ":at": dueAt },
        },
      );
    const at = later(-3_600_000).toISOString();
    const run = { job: "digest" as const, from: before, to: at, finishedAt: at, counts: {} };
    await opened.stores.runs.record(run);
    expect((await plan()).map(({ subscription }) => subscription).toSorted()).toEqual(["a", "b"]);
    expect((await opened.stores.subscriptions.outdated()).items).toEqual([]);
    expect((await plan(later(3_600_000))).map(({ subscription }) => subscription)).toEqual(["c"]);
  });
});

describe("a run that finds far more readers due than usual", () => {
  let opened: TestStores;
  beforeEach(async () => {
    opened = await openTestStores(() => SLOT);
    for (let n = 0; n < 7; n++)
      await opened.stores.subscriptions.create(
        sampleSubscription({ id: `r${n}`, email: `r${n}@ministry.example`, emailHash: `r${n}` }),
      );
  });
  afterEach(() => opened.close());

  const run = (weeks: number, due: number, hours = 1) => {
    const to = later(-weeks * WEEK).toISOString();
    const from = later(-weeks * WEEK - hours * 3_600_000).toISOString();
    const counts = { due, planned: due };
    return opened.stores.runs.record({ job: "digest", from, to, finishedAt: to, counts });
  };
  const plan = (runLimit: number) => plannedBy({ stores: opened.stores, runLimit }, SLOT);

  it("stops before its first mail, says what is due and usual, and leaves all of them due", async () => {
    await run(1, 2);
    const refused = plan(6);
    await expect(refused).rejects.toThrow(RunLimitReached);
    await expect(refused).rejects.toThrow(
      /^stopped .* 7 digests are due, at most 2 were .* MAIL_RUN_LIMIT to 7 /,
    );
    expect((await opened.stores.batches.open()).items).toEqual([]);
    expect((await opened.stores.runs.last("digest"))?.to).toBe(later(-WEEK).toISOString());
    // The period is now a week long, and no week before it had more.
    await expect(plan(7)).resolves.toHaveLength(7);
  });

  it("counts readers of the index, whoever of them gets a mail", async () => {
    expect(
      await planDigests(
        {
          stores: opened.stores,
          queue: noQueue,
          clock: () => SLOT,
          random: serialHex,
          runLimit: 7,
        },
        SLOT,
        () => {},
      ),
    ).toMatchObject({ busy: false, counts: { due: 7, planned: 7 } });
  });
});
