import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aloneIn } from "#lib/core/batch-entries.ts";
import { afterBatch, ended, parted, taken } from "#lib/core/batch-policy.ts";
import { type Batch, entryId } from "#lib/core/model/batch.ts";
import { DeliveryState } from "#lib/core/model/delivery.ts";
import type { MailEvent } from "#lib/core/model/mail-event.ts";
import { allPages } from "#lib/jobs/pages.ts";
import { reconcile } from "#lib/jobs/reconcile.ts";
import { release } from "#lib/jobs/release.ts";
import { sampleBatch, sampleEntry, storeBatch } from "#test/helpers/batches.ts";
import { sampleDelivery } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const LATER = new Date(TEST_NOW.getTime() + 3_600_000);
let opened: TestStores;
let serial = 0;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

const fresh = (over: Partial<Batch> = {}): Batch =>
  sampleBatch({ id: `bat_${(++serial).toString(16).padStart(16, "0")}`, ...over });
/** Stores a batch as it is, with the rows of what it has left to itself. */
const store = async (batch: Batch): Promise<Batch> => {
  await storeBatch(opened.stores.batches, batch);
  for (const delivery of aloneIn(batch)) await opened.stores.deliveries.plan(delivery);
  return batch;
};
/** After a try of which nobody knows. */
const doubtful = (batch = fresh()): Batch =>
  afterBatch(taken(batch, TEST_NOW), { kind: "unknown", reason: "timeout" }, TEST_NOW);
const results = ["p0", "p1", "p2"].map((providerId) => ({ providerId }));
const accepted = (batch = fresh()): Batch =>
  ended(afterBatch(taken(batch, TEST_NOW), { kind: "accepted", results }, TEST_NOW), TEST_NOW);
const parked = (batch = doubtful()): Batch =>
  ended(parted(batch, "unknown", "too late to ask again"), LATER);

const idOf = ({ id }: Batch, place = 0) => entryId(id, place);
const get = (id: string) => opened.stores.deliveries.get(id);
const hasRow = async (id: string) =>
  (await opened.dump()).some(({ pk }) => pk === `DELIVERY#${id}`);
const event = (deliveryId: string, kind: MailEvent["kind"], id: string): MailEvent => ({
  id,
  kind,
  deliveryId,
  providerId: "p_told",
  address: "reader@ministry.example",
  at: TEST_NOW.toISOString(),
});
const tell = (told: MailEvent) =>
  reconcile({ stores: opened.stores, clock: () => LATER, signingKey: "a key" }, told);

describe("what the provider tells of a batch's delivery", () => {
  it.each<[string, () => Batch]>([
    ["an open batch, before its answer was recorded", doubtful],
    ["a closed batch", accepted],
    ["a parked batch", parked],
  ])("gives it a row, which counts from then on: %s", async (_, make) => {
    const batch = await store(make());
    const id = idOf(batch, 1);
    expect(await tell(event(id, "delivered", "msg_1"))).toMatchObject({
      outcome: "recorded",
      mail: "digest",
      state: "delivered",
    });
    expect(await tell(event(id, "delivered", "msg_1"))).toMatchObject({ outcome: "known" });
    expect(await tell(event(id, "sent", "msg_0"))).toMatchObject({ outcome: "known" });
    expect(await tell(event(id, "complained", "msg_2"))).toMatchObject({ state: "complained" });
    expect(await tell(event(id, "delivered", "msg_3"))).toMatchObject({ state: "complained" });
    expect(await get(id)).toMatchObject({
      subscriptionId: "sub_2",
      state: "complained",
      plannedAt: batch.plannedAt,
    });
    expect(await get(idOf(batch, 2))).not.toHaveProperty("events");
  });

  it("stays though the batch ends in another way later", async () => {
    const batch = await store(doubtful());
    await tell(event(idOf(batch), "delivered", "msg_1"));
    const end = parked(batch);
    await opened.stores.batches.record(batch, end);
    for (const delivery of aloneIn(end)) await opened.stores.deliveries.plan(delivery);
    expect((await get(idOf(batch)))?.state).toBe("delivered");
    expect((await get(idOf(batch, 1)))?.state).toBe("unknown");
  });

  it("is not put down where the batch gave it a row meanwhile", async () => {
    const batch = await store(doubtful());
    const before = (await get(idOf(batch)))!;
    for (const delivery of aloneIn(parked(batch))) await opened.stores.deliveries.plan(delivery);
    const { record } = opened.stores.deliveries;
    expect(await record(before, { ...before, state: "delivered" })).toBe(false);
    expect(await record(sampleDelivery(), sampleDelivery({ state: "accepted" }))).toBe(false);
  });

  it("is unknown of what is no delivery: a draft's, and one beyond the batch", async () => {
    const draft = fresh({ state: "draft" });
    await opened.stores.batches.draft([draft]);
    const batch = await store(accepted());
    for (const id of [idOf(draft), idOf(batch, 3), "dlv_00000000000000ff_0"])
      expect(await tell(event(id, "delivered", "msg_1"))).toEqual({ outcome: "unknown-delivery" });
  });
});

describe("releasing a delivery that a batch parked", () => {
  it("plans it by itself, under a key of its own, whoever made its row", async () => {
    const batch = await store(parked());
    const queued: unknown[] = [];
    const queue = { send: async (messages: readonly unknown[]) => void queued.push(...messages) };
    const letGo = (id: string) => release({ stores: opened.stores, queue }, id, LATER);
    expect(await letGo(idOf(batch))).toMatchObject({ ok: true, delivery: { state: "planned" } });
    expect(await letGo(idOf(batch))).toEqual({ ok: false, state: "planned" });
    expect(queued).toEqual([{ kind: "mail", deliveryId: idOf(batch) }]);
    expect(await get(idOf(batch))).toMatchObject({ release: { number: 1 } });
    expect(await letGo(idOf(await store(accepted())))).toEqual({ ok: false, state: "accepted" });
    expect(await letGo(idOf(await store(doubtful())))).toEqual({ ok: false, state: "claimed" });
  });
});

describe("a batch's delivery", () => {
  it("is nobody's to claim by itself", async () => {
    const { claim } = opened.stores.deliveries;
    const batch = await store(fresh());
    const [now, until] = [TEST_NOW.toISOString(), LATER.toISOString()];
    expect(await claim(idOf(batch), now, until)).toBeUndefined();
    expect(await hasRow(idOf(batch))).toBe(false);
  });
});

describe("deliveries in a state", () => {
  const inState = async (state: DeliveryState) =>
    (await allPages((cursor) => opened.stores.deliveries.inState(state, cursor))).map(
      ({ id }) => id,
    );
  const rows = async (state: DeliveryState) =>
    (await allPages((cursor) => opened.stores.deliveries.rowsInState(state, cursor))).map(
      ({ id }) => id,
    );

  it("are each told once, from rows and from batches, page after page", async () => {
    const skipped = sampleEntry(2, { state: "skipped", reason: "paused" });
    const batches: Batch[] = [];
    for (let n = 0; n < 30; n++) {
      const entries = [sampleEntry(1), skipped, sampleEntry(3), sampleEntry(4)];
      batches.push(await store(n % 3 === 0 ? fresh({ entries }) : accepted(fresh({ entries }))));
    }
    const [planned, closed] = [batches[0]!, batches[1]!];
    await tell(event(idOf(closed), "delivered", "msg_1"));
    await opened.stores.deliveries.plan(sampleDelivery({ id: "dlv_own" }));
    const found = new Map<string, DeliveryState>();
    for (const state of DeliveryState.options)
      for (const id of await inState(state)) {
        expect(found.has(id)).toBe(false);
        found.set(id, state);
      }
    for (const batch of batches)
      for (const place of batch.entries.keys())
        expect(found.get(idOf(batch, place))).toBe((await get(idOf(batch, place)))?.state);
    expect(found.get(idOf(planned))).toBe("planned");
    expect(found.get(idOf(planned, 1))).toBe("skipped");
    expect(found.get(idOf(closed))).toBe("delivered");
    expect(found.get(idOf(closed, 2))).toBe("accepted");
    expect(await rows("planned")).toContain("dlv_own");
    expect(await rows("planned")).not.toContain(idOf(planned));
    expect(await rows("accepted")).toEqual([]);
  });
});

it("are listed from an instant on, those of batches too", async () => {
  const [early, late] = ["2026-10-01T08:00:00.000Z", "2026-10-02T08:00:00.000Z"];
  const batches: Batch[] = [];
  for (const plannedAt of [early, late]) batches.push(await store(accepted(fresh({ plannedAt }))));
  const row = sampleDelivery({ id: "dlv_early", state: "accepted", plannedAt: early });
  await opened.stores.deliveries.plan(row);
  const { inState } = opened.stores.deliveries;
  const found = await allPages((cursor) => inState("accepted", cursor, late));
  const ids = found.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([0, 1, 2].map((i) => idOf(batches[1]!, i))));
  expect(ids).not.toContain(idOf(batches[0]!));
  expect(ids).not.toContain("dlv_early");
});
