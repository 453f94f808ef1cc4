import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Message } from "#lib/core/model/message.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { release } from "#lib/jobs/release.ts";
import { openGate } from "#local/open-gate.ts";
import {
  sampleBytes,
  sampleDelivery,
  sampleDigest,
  sampleSubscription,
} from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const START = new Date("2026-11-20T08:00:00.000Z");
const LATER = new Date("2026-11-30T08:00:00.000Z");

describe("releasing a delivery", () => {
  let opened: TestStores;
  let queued: Message[];
  let sent: { key: string; subject: string }[];
  beforeEach(async () => {
    opened = await openTestStores(() => START);
    [queued, sent] = [[], []];
    await opened.stores.subscriptions.create(sampleSubscription());
    await opened.stores.digests.create(sampleDigest());
  });
  afterEach(() => opened.close());

  const plan = (over: Partial<Delivery>) => opened.stores.deliveries.plan(sampleDelivery(over));
  const letGo = (id = "dlv_1") =>
    release(
      {
        stores: opened.stores,
        queue: { send: async (messages) => void queued.push(...messages) },
      },
      id,
      LATER,
    );
  const tryIt = () =>
    deliver(
      {
        stores: opened.stores,
        mailer: {
          async send({ subject }, key) {
            sent.push({ key, subject });
            return { kind: "accepted", providerId: "p1" };
          },
        },
        renderer: {
          digest: () => sampleBytes({ subject: "rendered anew" }),
          alert: () => sampleBytes(),
          confirm: () => sampleBytes(),
          manage: () => sampleBytes(),
          move: () => sampleBytes(),
          goodbye: () => sampleBytes(),
        },
        gate: openGate,
        mayMail: () => true,
        signingKey: "a signing key for tests",
        publicUrl: "https://sitrep.example",
      },
      "dlv_1",
      LATER,
    );

  const parked: Partial<Delivery> = {
    state: "unknown",
    attempts: 3,
    firstTryAt: START.toISOString(),
    reason: "connection reset",
  };

  it("hands the same bytes over under a new key, once", async () => {
    await plan(parked);
    await opened.stores.deliveries.freeze(sampleDelivery(), sampleBytes({ subject: "as frozen" }));
    expect(await tryIt()).toBeUndefined();
    expect(await letGo()).toMatchObject({ ok: true, delivery: { state: "planned" } });
    expect(queued).toEqual([{ kind: "mail", deliveryId: "dlv_1" }]);
    expect(await tryIt()).toMatchObject({ state: "accepted" });
    expect(await tryIt()).toBeUndefined();
    expect(sent).toEqual([{ key: "dlv_1~1", subject: "as frozen" }]);
  });

  it("renders it anew where the bytes are gone", async () => {
    await plan(parked);
    await letGo();
    await tryIt();
    expect(sent).toEqual([{ key: "dlv_1~1", subject: "rendered anew" }]);
  });

  it("is done by one of several who ask at once", async () => {
    await plan(parked);
    const outcomes = await Promise.all([1, 2, 3].map(() => letGo()));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([
      { ok: false, state: "planned" },
      { ok: false, state: "planned" },
    ]);
    expect(queued).toHaveLength(1);
    expect(await opened.stores.deliveries.get("dlv_1")).toMatchObject({ release: { number: 1 } });
  });

  it("leaves a mail that went out, or is on its way, as it is", async () => {
    await plan({ state: "delivered" });
    expect(await letGo()).toEqual({ ok: false, state: "delivered" });
    expect(await letGo("dlv_9")).toEqual({ ok: false, state: "missing" });
    expect(queued).toEqual([]);
  });
});
