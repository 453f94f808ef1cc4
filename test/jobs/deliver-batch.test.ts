import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Alert } from "#lib/core/model/alert.ts";
import { type Batch, type DigestEntry, entryId } from "#lib/core/model/batch.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { deliverBatch, type DeliverBatchDeps, tallyOf } from "#lib/jobs/deliver-batch.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import type { Hold } from "#lib/ports.ts";
import { unpack } from "#lib/store/pack.ts";
import { BatchProvider, sampleBatch, sampleEntry, storeBatch } from "#test/helpers/batches.ts";
import { sampleBytes, sampleDigest, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const at = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000);

let opened: TestStores;
let provider: BatchProvider;
let subject: string;
/** Readers whose mail cannot be made. */
let broken: Set<string>;
let mayMail: (address: string) => boolean;
let hold: Hold | undefined;
let turn: () => Promise<void>;
let deps: DeliverBatchDeps;
let serial = 0;

beforeAll(async () => {
  opened = await openTestStores();
  await opened.stores.digests.create(sampleDigest());
  await opened.stores.digests.create(sampleDigest({ id: "dig_bad" }));
  await opened.spoil("DIGEST#dig_bad", "DIGEST");
});
afterAll(() => opened.close());

beforeEach(() => {
  provider = new BatchProvider();
  [subject, broken, mayMail, hold] = ["Your week", new Set(), () => true, undefined];
  turn = async () => {};
  deps = {
    stores: opened.stores,
    mailer: provider,
    gate: { held: async () => hold, turn: () => turn() },
    renderer: {
      digest(_: Digest, { to, unsubscribeUrl }: { to: string; unsubscribeUrl: string }) {
        if (broken.has(to)) throw new Error("no such topic");
        return sampleBytes({ to, subject, links: { unsubscribe: unsubscribeUrl } });
      },
      alert({ id }: Alert, { to }: { to: string }) {
        if (broken.has(to)) throw new Error("no such topic");
        return sampleBytes({ kind: "alert", to, subject: `${subject} ${id}` });
      },
    },
    mayMail: (address) => mayMail(address),
    signingKey: "a signing key for tests",
    publicUrl: "https://sitrep.example",
  };
});

/** One more batch of three readers of their own; `over` changes its entries by place. */
async function planned(over: Record<number, Partial<DigestEntry>> = {}, more: Partial<Batch> = {}) {
  const number = ++serial;
  const id = `bat_${number.toString(16).padStart(16, "0")}`;
  const readers = [0, 1, 2].map((place) => `sub_${number}_${place}`);
  for (const reader of readers)
    await opened.stores.subscriptions.create(
      sampleSubscription({ id: reader, email: `${reader}@reader.example`, emailHash: reader }),
    );
  const entries = readers.map((subscriptionId, place) =>
    sampleEntry(place, { subscriptionId, ...over[place] }),
  );
  await storeBatch(opened.stores.batches, sampleBatch({ id, entries, ...more }));
  return { id, readers, delivery: (place: number) => entryId(id, place) };
}

const attempt = (id: string, hours: number) => deliverBatch(deps, id, at(hours));
const get = (id: string) => opened.stores.batches.get(id);
const stateOf = async (deliveryId: string) => {
  const delivery = await opened.stores.deliveries.get(deliveryId);
  return [delivery?.state, delivery?.reason];
};
const change = async (id: string, over: Partial<Subscription>) => {
  const { subscriptions } = opened.stores;
  const reader = (await subscriptions.get(id))!;
  await subscriptions.replace(reader, { ...reader, ...over });
};
/** The row of a delivery of its own, if it has one. */
const rowOf = async (id: string) => {
  const row = (await opened.rows()).find(({ pk }) => pk === `DELIVERY#${id}`);
  return row && unpack(row["body"] as Uint8Array);
};
/** Makes a try at a delivery that has a row of its own; answers what it came to, and the key. */
async function alone(id: string, hours: number) {
  const keys: string[] = [];
  const mailer = {
    async send(_: unknown, key: string) {
      keys.push(key);
      return { kind: "accepted", providerId: `single_${key}` } as const;
    },
  };
  const never = () => expect.unreachable("not a digest");
  const services = { confirm: never, manage: never, move: never, goodbye: never };
  const renderer = { ...deps.renderer, ...services };
  const stores = opened.stores;
  const report = await deliver({ ...deps, stores, renderer, mailer }, id, at(hours));
  return { state: report?.state, keys };
}

describe("a batch of digests", () => {
  it("is handed over once, under its own key, and keeps no address", async () => {
    const { id, delivery, readers } = await planned();
    const reports = await attempt(id, 0);
    expect(tallyOf(reports ?? [])).toEqual({ accepted: 3 });
    expect(reports?.[1]).toEqual({ delivery: delivery(1), kind: "digest", state: "accepted" });
    expect(await attempt(id, 1)).toBeUndefined();
    expect(provider.calls.map(({ key }) => key)).toEqual([id]);
    expect(provider.addresses).toEqual(readers.map((reader) => `${reader}@reader.example`));
    expect(await get(id)).toMatchObject({ state: "closed", closedAt: at(0).toISOString() });
    expect(JSON.stringify(await get(id))).not.toContain("@reader.example");
    expect(await opened.stores.deliveries.get(delivery(2))).toMatchObject({
      state: "accepted",
      providerId: `p_${delivery(2)}`,
    });
    expect(await rowOf(delivery(2))).toBeUndefined();
  });

  it("is left alone as a draft, while another worker has it, and while the account is held", async () => {
    const draft = await planned({}, { state: "draft" });
    const claimedUntil = at(1).toISOString();
    const held = await planned({}, { state: "claimed", claimedUntil, attempts: 1 });
    for (const { id } of [draft, held]) expect(await attempt(id, 0.5)).toBeUndefined();
    expect(await attempt("bat_00000000000000ff", 0)).toBeUndefined();
    const { id } = await planned();
    hold = { until: at(1).toISOString(), reason: "daily quota" };
    expect(await attempt(id, 0)).toBeUndefined();
    expect(await get(id)).toMatchObject({ state: "planned", attempts: 0 });
    expect(provider.calls).toEqual([]);
  });

  const REFUSALS: [string, (reader: string) => Promise<unknown> | void][] = [
    ["unsubscribed", (reader) => change(reader, { state: "unsubscribed" })],
    ["paused", (reader) => change(reader, { pausedUntil: at(9).toISOString() })],
    [
      "digests are off",
      (reader) =>
        change(reader, { schedule: { ...sampleSubscription().schedule, frequency: "off" } }),
    ],
    [
      "suppressed: bounced",
      (reader) => opened.stores.subscriptions.suppress(reader, "bounced", at(0).toISOString()),
    ],
    ["not on the allow-list", (reader) => void (mayMail = (to) => !to.startsWith(`${reader}@`))],
    [
      "erased",
      async (reader) => {
        const { subscriptions } = opened.stores;
        await subscriptions.erase((await subscriptions.get(reader))!);
      },
    ],
  ];

  it.each(REFUSALS)("skips, at its first try, who is %s", async (reason, arrange) => {
    const { id, readers, delivery } = await planned();
    await arrange(readers[1]!);
    await attempt(id, 0);
    expect(provider.sent).toEqual([delivery(0), delivery(2)]);
    expect(await stateOf(delivery(1))).toEqual(["skipped", reason]);
    expect(await rowOf(delivery(1))).toBeUndefined();
  });

  it("takes back the mark of who was erased while their mail was planned, at its try or when it is too late", async () => {
    const { planning, subscriptions } = opened.stores;
    for (const hours of [0, 24 * 8]) {
      const { id, readers } = await planned();
      await planning.tell(
        readers.map((one) => ({ subscriptionId: one, toldTo: at(0).toISOString(), recent: [] })),
      );
      const erased = (await subscriptions.get(readers[1]!))!;
      await subscriptions.erase(erased);
      await planning.tell([{ subscriptionId: erased.id, toldTo: at(0).toISOString(), recent: [] }]);
      await attempt(id, hours);
      expect([...(await planning.told(readers)).keys()].toSorted()).toEqual([
        readers[0],
        readers[2],
      ]);
    }
  });

  it("asks nobody again once it may have gone out: the same mails go to the same readers", async () => {
    const { id, readers } = await planned();
    provider.script = ["lost"];
    await attempt(id, 0);
    await REFUSALS[0]![1](readers[0]!);
    await REFUSALS[3]![1](readers[1]!);
    await REFUSALS[5]![1](readers[2]!);
    expect(tallyOf((await attempt(id, 1)) ?? [])).toEqual({ accepted: 3 });
    expect(provider.sent).toHaveLength(3);
    expect(provider.calls[1]).toEqual(provider.calls[0]);
  });

  it("asks anew where certainly nothing went out, and remembers no address meanwhile", async () => {
    const { id, readers, delivery } = await planned();
    provider.script = [{ kind: "paused", reason: "daily quota" }];
    expect(tallyOf((await attempt(id, 0)) ?? [])).toEqual({ claimed: 3 });
    expect(JSON.stringify(await get(id))).not.toContain("@reader.example");
    await REFUSALS[0]![1](readers[0]!);
    await change(readers[1]!, { email: "moved@other.example" });
    await attempt(id, 1);
    expect(provider.addresses).toEqual(["moved@other.example", `${readers[2]}@reader.example`]);
    // Other mails than the first time, so another key.
    expect(provider.calls.map(({ key }) => key)).toEqual([id, `${id}~1`]);
    expect(await stateOf(delivery(0))).toEqual(["skipped", "unsubscribed"]);
  });

  it("waits in line before anybody is asked: who leaves meanwhile is not mailed", async () => {
    const { id, readers, delivery } = await planned();
    turn = () => change(readers[0]!, { state: "unsubscribed" });
    await attempt(id, 0);
    expect(provider.sent).toEqual([delivery(1), delivery(2)]);
  });

  it("makes no call where nobody wants it", async () => {
    const { id, readers } = await planned({ 0: { state: "skipped", reason: "empty" } });
    for (const reader of readers.slice(1)) await change(reader, { state: "unsubscribed" });
    expect(tallyOf((await attempt(id, 0)) ?? [])).toEqual({ skipped: 2 });
    expect(await get(id)).toMatchObject({ state: "closed" });
    expect(provider.calls).toEqual([]);
  });
});

describe("a batch after a call that failed", () => {
  it("goes on under its key through full accounts and lost answers", async () => {
    const { id } = await planned();
    provider.script = [
      { kind: "retry", reason: "http-429", after: 60 },
      "lost",
      { kind: "retry", reason: "http-503" },
      { kind: "paused", reason: "daily quota" },
    ];
    const came: unknown[] = [];
    for (const hours of [0, 1, 2, 4, 6]) came.push(tallyOf((await attempt(id, hours)) ?? []));
    const waits = { claimed: 3 };
    expect(came).toEqual([waits, waits, waits, waits, { accepted: 3 }]);
    expect(provider.sent).toHaveLength(3);
    expect(new Set(provider.calls.map(({ key }) => key))).toEqual(new Set([id]));
  });

  it("takes another key when its bytes have become others and none went out", async () => {
    const { id } = await planned();
    provider.script = [{ kind: "retry", reason: "http-503" }];
    await attempt(id, 0);
    subject = "A new template";
    await attempt(id, 1);
    expect(provider.calls.map(({ key }) => key)).toEqual([id, `${id}~1`]);
    expect(provider.sent).toHaveLength(3);
  });

  it.each<[string, number, () => void]>([
    ["has become others", 1, () => (subject = "A new template")],
    ["can no longer be made", 1, () => (broken = new Set([`sub_${serial}_1@reader.example`]))],
    ["is too old to ask again", 24, () => {}],
  ])("is parked when what may have gone out %s", async (_, hours, arrange) => {
    const { id, delivery } = await planned();
    provider.script = ["lost"];
    await attempt(id, 0);
    arrange();
    expect(tallyOf((await attempt(id, hours)) ?? [])).toEqual({ unknown: 3 });
    expect(provider.calls).toHaveLength(1);
    expect(await get(id)).toMatchObject({ state: "closed" });
    expect(JSON.stringify(await opened.stores.batches.get(id))).not.toContain("@reader.example");
    expect(await rowOf(delivery(0))).toMatchObject({ state: "unknown", attempts: 2 });
    expect((await alone(delivery(0), 30)).state).toBeUndefined();
  });

  it("is parked in time while the account is held, and keeps no address beyond", async () => {
    const { id } = await planned();
    provider.script = ["lost"];
    await attempt(id, 0);
    hold = { until: at(999).toISOString(), reason: "monthly quota" };
    expect(await attempt(id, 22)).toBeUndefined();
    expect(tallyOf((await attempt(id, 24)) ?? [])).toEqual({ unknown: 3 });
    expect(JSON.stringify(await get(id))).not.toContain("@reader.example");
  });

  it("is given up, though never tried, when it is too old to be news", async () => {
    const { id, delivery } = await planned();
    expect(tallyOf((await attempt(id, 7 * 24 + 1)) ?? [])).toEqual({ failed: 3 });
    expect(await stateOf(delivery(0))).toEqual(["failed", "too old to be news"]);
    expect(provider.calls).toEqual([]);
  });

  it("leaves each to itself when the provider refuses all, so that the bad one ends alone", async () => {
    const { id, delivery } = await planned();
    provider.script = [{ kind: "rejected", reason: "validation_error" }];
    expect(tallyOf((await attempt(id, 0)) ?? [])).toEqual({ planned: 3 });
    expect(await get(id)).toMatchObject({ state: "closed" });
    expect(await alone(delivery(1), 1)).toEqual({ state: "accepted", keys: [delivery(1)] });
    expect(await stateOf(delivery(1))).toEqual(["accepted", undefined]);
  });

  it("parks each when other mails went out under its key, as after a restore", async () => {
    const { id, readers } = await planned();
    const before = (await get(id))!;
    await attempt(id, 0);
    await opened.stores.batches.record((await get(id))!, before);
    await change(readers[0]!, { state: "unsubscribed" });
    expect(tallyOf((await attempt(id, 1)) ?? [])).toEqual({ skipped: 1, unknown: 2 });
    expect(provider.sent).toHaveLength(3);
  });

  it("parks each when the provider refuses all of what may have gone out", async () => {
    const { id } = await planned();
    provider.script = ["lost", { kind: "rejected", reason: "validation_error" }];
    await attempt(id, 0);
    expect(tallyOf((await attempt(id, 1)) ?? [])).toEqual({ unknown: 3 });
  });

  it("lists as failed what the provider refuses of it, and that alone", async () => {
    const { id, delivery } = await planned();
    provider.bad.add(delivery(1));
    expect(tallyOf((await attempt(id, 0)) ?? [])).toEqual({ accepted: 2, failed: 1 });
    expect(await rowOf(delivery(1))).toMatchObject({ state: "failed", reason: "invalid address" });
    const { items } = await opened.stores.deliveries.rowsInState("failed");
    expect(items.map(({ id: one }) => one)).toContain(delivery(1));
  });
});

describe("a batch in which one reader's mail cannot be made", () => {
  it.each<[string, Partial<DigestEntry>, string]>([
    ["its digest is gone", { digestId: "dig_gone" }, "no digest"],
    ["its digest cannot be read", { digestId: "dig_bad" }, "invalid block"],
    ["a template throws", {}, "no such topic"],
  ])("goes to the others, and that one is tried by itself: %s", async (_, over, reason) => {
    const { id, delivery, readers } = await planned({ 1: over });
    if (!over.digestId) broken.add(`${readers[1]}@reader.example`);
    expect(tallyOf((await attempt(id, 0)) ?? [])).toEqual({ accepted: 2, planned: 1 });
    expect(provider.sent).toEqual([delivery(0), delivery(2)]);
    expect(await rowOf(delivery(1))).toMatchObject({ state: "planned", attempts: 0 });
    for (const hours of [1, 2, 3, 4])
      await expect(alone(delivery(1), hours)).rejects.toThrow(reason);
    expect((await alone(delivery(1), 5)).state).toBe("failed");
  });

  it("takes nobody whose row cannot be read for one who is gone", async () => {
    const { id, delivery, readers } = await planned();
    await opened.spoil(`SUB#${readers[1]}`, "SUB");
    expect(tallyOf((await attempt(id, 0)) ?? [])).toEqual({ accepted: 2, planned: 1 });
    expect(await stateOf(delivery(1))).toEqual(["planned", "its reader cannot be read"]);
  });

  it("does not take it up again when it could be made at the next try", async () => {
    const { id, delivery, readers } = await planned();
    broken.add(`${readers[0]}@reader.example`);
    provider.script = [{ kind: "retry", reason: "http-503" }];
    await attempt(id, 0);
    broken.clear();
    await attempt(id, 1);
    expect(provider.sent).toEqual([delivery(1), delivery(2)]);
    expect(await alone(delivery(0), 2)).toEqual({ state: "accepted", keys: [delivery(0)] });
  });

  it("closes without a call where none can be made", async () => {
    const { id, delivery, readers } = await planned();
    for (const reader of readers) broken.add(`${reader}@reader.example`);
    expect(tallyOf((await attempt(id, 0)) ?? [])).toEqual({ planned: 3 });
    expect([provider.calls, (await get(id))?.state]).toEqual([[], "closed"]);
    expect(await rowOf(delivery(2))).toMatchObject({ state: "planned" });
  });
});

describe("a batch that two workers have", () => {
  it("is left to whoever marked it first", async () => {
    const { id } = await planned();
    const both = await Promise.all([attempt(id, 0), attempt(id, 0)]);
    expect(both.filter((reports) => reports !== undefined)).toHaveLength(1);
    expect(provider.calls).toHaveLength(1);
  });

  it("keeps the word of who took it over from one whose answer comes late", async () => {
    const { id, delivery } = await planned();
    let late: ((answer: { kind: "rejected"; reason: string }) => void) | undefined;
    const slow = {
      sendBatch: () =>
        new Promise<{ kind: "rejected"; reason: string }>((answer) => (late = answer)),
    };
    const first = deliverBatch({ ...deps, mailer: slow }, id, at(0));
    await expect.poll(() => late).toBeDefined();
    expect(tallyOf((await attempt(id, 1)) ?? [])).toEqual({ accepted: 3 });
    late?.({ kind: "rejected", reason: "too late" });
    expect(await first).toBeUndefined();
    expect(await stateOf(delivery(0))).toEqual(["accepted", undefined]);
    expect(await rowOf(delivery(0))).toBeUndefined();
  });
});
