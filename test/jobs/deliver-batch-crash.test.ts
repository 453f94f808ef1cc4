import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Alert } from "#lib/core/model/alert.ts";
import { type BatchEntry, entryId } from "#lib/core/model/batch.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import { deliverBatch } from "#lib/jobs/deliver-batch.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { openGate } from "#local/open-gate.ts";
import {
  BatchProvider,
  sampleAlert,
  sampleAlertEntry,
  sampleBatch,
  sampleEntry,
  storeBatch,
} from "#test/helpers/batches.ts";
import { type CrashPoint, CrashPlan, Killed } from "#test/helpers/crash.ts";
import { sampleBytes, sampleDigest, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const at = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000);
const READERS = ["ada", "bo", "cy", "left"];
type Kind = "digest" | "alert";
const never = () => expect.unreachable("not a mail of batches");

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
  await opened.stores.digests.create(sampleDigest());
  const alerts = { ...sampleSubscription().alerts, enabled: true };
  for (const id of READERS) {
    const address = { email: `${id}@reader.example`, emailHash: id };
    const state = id === "left" ? "unsubscribed" : "active";
    await opened.stores.subscriptions.create(sampleSubscription({ id, ...address, state, alerts }));
  }
});
afterAll(() => opened.close());

const bat = (n: number): string => `bat_${n.toString(16).padStart(16, "0")}`;

/** One more batch to the readers, of `kind`; who lacks it is told of a digest or an alert that is not there. */
async function planned(n: number, kind: Kind, without?: string): Promise<string> {
  const entries: BatchEntry[] = READERS.map((subscriptionId, place) =>
    kind === "alert"
      ? sampleAlertEntry(place, { subscriptionId })
      : sampleEntry(place, {
          subscriptionId,
          digestId: subscriptionId === without ? "dig_gone" : "dig_1",
        }),
  );
  if (kind === "alert")
    await opened.stores.alerts.keepMails(
      READERS.flatMap((subscriptionId, place) =>
        subscriptionId === without
          ? []
          : [{ subscriptionId, deliveryId: entryId(bat(n), place), alert: sampleAlert() }],
      ),
    );
  await storeBatch(opened.stores.batches, sampleBatch({ id: bat(n), entries }));
  return bat(n);
}

const workerOver = (provider: BatchProvider, plan = new CrashPlan()) => ({
  ...plan.wrap({ stores: opened.stores, mailer: provider, gate: openGate }),
  renderer: {
    digest: (_: Digest, { to }: { to: string }) => sampleBytes({ to }),
    alert: (_: Alert, { to }: { to: string }) => sampleBytes({ kind: "alert", to }),
    confirm: never,
    manage: never,
    move: never,
    goodbye: never,
  },
  mayMail: () => true,
  signingKey: "a signing key for tests",
  publicUrl: "https://sitrep.example",
});

const statesOf = (id: string) =>
  Promise.all(
    READERS.map(async (_, place) => {
      const found = await opened.stores.deliveries.get(entryId(id, place));
      return found?.state;
    }),
  );

let serial = 0;

/** A batch whose worker dies at `point`, if given, and what the next ones, an hour apart, make of it. */
async function play(
  kind: Kind,
  prepare: (provider: BatchProvider, id: string) => void,
  point?: CrashPoint,
  without?: string,
) {
  const id = await planned(++serial, kind, without);
  const provider = new BatchProvider();
  prepare(provider, id);
  const plan = new CrashPlan(point);
  const died = await deliverBatch(workerOver(provider, plan), id, at(0)).then(
    () => false,
    (error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      return true;
    },
  );
  const worker = workerOver(provider);
  await deliverBatch(worker, id, at(1));
  for (const place of READERS.keys())
    await deliver(worker, entryId(id, place), at(1)).catch(() => undefined);
  const sent = provider.sent.map((one) => one.replace(/.*_/, "")).toSorted();
  return { died, calls: plan.calls, names: plan.names, sent, states: await statesOf(id) };
}

describe.each<Kind>(["digest", "alert"])(
  "a batch (%s) whose worker is killed at any call",
  (kind) => {
    it("ends as if nothing had happened", async () => {
      // One mail is refused, and one cannot be made.
      const refuse = (provider: BatchProvider, id: string) => void provider.bad.add(entryId(id, 1));
      const whole = await play(kind, refuse, undefined, "cy");
      expect(whole.sent).toEqual(["0"]);
      expect(whole.states).toEqual(["accepted", "failed", "claimed", "skipped"]);
      expect(whole.names).toContain("mailer.sendBatch");
      for (let call = 1; call <= whole.calls; call++)
        for (const when of ["before", "after"] as const) {
          const { died, sent, states } = await play(kind, refuse, { call, when }, "cy");
          const { sent: once, states: same } = whole;
          expect({ call, when, died, sent, states }).toEqual({
            call,
            when,
            died: true,
            sent: once,
            states: same,
          });
        }
    });

    it("is sent alone where it was refused together, each once, or parked where nobody knows", async () => {
      const refuse = (provider: BatchProvider) =>
        void (provider.script = [{ kind: "rejected", reason: "validation_error" }]);
      const whole = await play(kind, refuse);
      expect(whole.names.filter((name) => name === "stores.deliveries.plan")).toHaveLength(3);
      const handedOver = whole.names.indexOf("mailer.sendBatch") + 1;
      for (let call = handedOver; call <= whole.calls; call++)
        for (const when of ["before", "after"] as const) {
          const { sent, states } = await play(kind, refuse, { call, when });
          // That it had not been called when it was refused the worker after the crash cannot know.
          const isParked = call === handedOver && when === "before";
          expect({ call, when, sent }).toEqual({
            call,
            when,
            sent: isParked ? [] : ["0", "1", "2"],
          });
          const state = isParked ? "unknown" : "accepted";
          expect(states).toEqual([state, state, state, "skipped"]);
        }
    });
  },
);

/** Numbers from 0 to 1, always the same ones. */
const seeded = (seed: number) => {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
};

describe.each<Kind>(["digest", "alert"])("two workers on one queue (%s)", (kind) => {
  const BATCHES = 4;

  /** Works off every message so often, in an order of its own, by so many workers at once, hour after hour. */
  async function work(workers: number, copies: number, seed: number) {
    const provider = new BatchProvider();
    const random = seeded(seed);
    const ids = await Promise.all(Array.from({ length: BATCHES }, () => planned(++serial, kind)));
    provider.bad.add(entryId(ids[2]!, 1));
    const worker = workerOver(provider);
    for (let hour = 0; hour < 3; hour++) {
      if (hour === 0) provider.script = ["lost", "take", { kind: "retry", reason: "http-503" }];
      const messages = Array.from({ length: copies }, () => ids)
        .flat()
        .map((id) => ({ id, place: random() }))
        .toSorted((a, b) => a.place - b.place);
      const next = async (): Promise<void> => {
        const message = messages.shift();
        if (!message) return;
        await deliverBatch(worker, message.id, at(hour));
        await next();
      };
      await Promise.all(Array.from({ length: workers }, next));
    }
    return {
      sent: provider.sent.map((one) => one.replace(/.*_/, "")).toSorted(),
      unique: new Set(provider.sent).size,
      states: await Promise.all(ids.map(statesOf)),
    };
  }

  it("come, by duplicated and reordered messages, to the state of one worker, each mail once", async () => {
    const one = await work(1, 1, 1);
    expect(one.unique).toBe(BATCHES * 3 - 1);
    expect(one.sent).toHaveLength(one.unique);
    expect(await work(2, 3, 2)).toEqual(one);
  });
});
