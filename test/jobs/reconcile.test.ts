import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beforeTry } from "#lib/core/delivery-policy.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { MailEvent } from "#lib/core/model/mail-event.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { reconcile, type ReconcileDeps } from "#lib/jobs/reconcile.ts";
import { openGate } from "#local/open-gate.ts";
import { CrashPlan, Killed } from "#test/helpers/crash.ts";
import {
  sampleBytes,
  sampleDelivery,
  sampleDigest,
  sampleSubscription,
} from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const ADDRESS = "reader@ministry.example";
const HASH = emailHash(KEY, ADDRESS);

let opened: TestStores;
let deps: ReconcileDeps;
let serial = 0;

beforeEach(async () => {
  opened = await openTestStores();
  deps = { stores: opened.stores, clock: () => TEST_NOW, signingKey: KEY };
  await opened.stores.subscriptions.create(sampleSubscription({ emailHash: HASH }));
});
afterEach(() => opened.close());

const event = (kind: MailEvent["kind"], over: Partial<MailEvent> = {}): MailEvent => ({
  id: `msg_${(serial += 1)}`,
  kind,
  at: "2026-11-20T07:59:00.000Z",
  deliveryId: "dlv_1",
  providerId: "p1",
  address: ADDRESS,
  ...over,
});
const given = (over: Partial<Delivery> = {}) =>
  opened.stores.deliveries.plan(sampleDelivery({ state: "accepted", attempts: 1, ...over }));
const state = async (id = "dlv_1") => (await opened.stores.deliveries.get(id))?.state;
const suppressed = () => opened.stores.subscriptions.suppressed(HASH);
const reader = () => opened.stores.subscriptions.get("sub_1");
/** A mail of its own that bounces softly, or arrives. */
const softly = async (id: string, kind: "bounced" | "delivered" = "bounced", at?: string) => {
  await given({ id });
  const said = { deliveryId: id, permanent: false, ...(at && { at }) };
  return reconcile(deps, event(kind, said));
};

describe("an event of a mail", () => {
  it("moves its delivery, and a repetition changes nothing", async () => {
    await given();
    const delivered = event("delivered");
    expect(await reconcile(deps, delivered)).toEqual({
      outcome: "recorded",
      mail: "digest",
      state: "delivered",
      moved: "delivered",
    });
    const before = await opened.dump();
    expect(await reconcile(deps, delivered)).toEqual({
      outcome: "known",
      mail: "digest",
      state: "delivered",
    });
    expect(await opened.dump()).toEqual(before);
  });

  it("is none of ours when nobody knows the delivery", async () => {
    const before = await opened.dump();
    expect(await reconcile(deps, event("complained"))).toEqual({ outcome: "unknown-delivery" });
    expect(await opened.dump()).toEqual(before);
  });

  it("tells the operator what became of a mail that was unknown", async () => {
    await given({ state: "unknown", inDoubt: true });
    await reconcile(deps, event("delivered"));
    expect((await opened.stores.deliveries.inState("unknown")).items).toEqual([]);
    expect(await state()).toBe("delivered");
  });

  it("counts for each of two that come at once", async () => {
    await given();
    const said = await Promise.all([
      reconcile(deps, event("delivered")),
      reconcile(deps, event("complained")),
    ]);
    expect(said.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded"]);
    expect(await state()).toBe("complained");
  });

  it("is not lost where the first look shows what was so a second ago", async () => {
    const { deliveries } = opened.stores;
    /** What `then` is, to whoever lets an older state do. */
    const late = (then: Delivery | undefined): ReconcileDeps => ({
      ...deps,
      stores: {
        ...opened.stores,
        deliveries: {
          ...deliveries,
          get: async (id, stale) => (stale ? then : deliveries.get(id)),
        },
      },
    });
    await given({ state: "claimed" });
    const sent = event("sent");
    expect(await reconcile(late(undefined), sent)).toMatchObject({ outcome: "recorded" });
    expect(await state()).toBe("accepted");
    const before = await opened.dump();
    const older = sampleDelivery({ state: "planned" });
    for (const again of [sent, event("sent"), event("delayed")])
      expect(await reconcile(late(older), again)).toMatchObject({ outcome: "known" });
    expect(await opened.dump()).toEqual(before);
  });

  it("is given back to be repeated when the delivery never stands still", async () => {
    await given();
    const deliveries = { ...opened.stores.deliveries, record: async () => false };
    const stores = { ...opened.stores, deliveries };
    await expect(reconcile({ ...deps, stores }, event("delivered"))).rejects.toThrow("dlv_1");
  });
});

describe("an event that is faster than the worker", () => {
  const worker = (send: () => Promise<void>) => ({
    stores: opened.stores,
    mailer: {
      async send() {
        await send();
        return { kind: "accepted", providerId: "p1" } as const;
      },
    },
    renderer: {
      digest: () => sampleBytes(),
      alert: () => sampleBytes(),
      confirm: sampleBytes,
      manage: sampleBytes,
      move: sampleBytes,
      goodbye: sampleBytes,
    },
    gate: openGate,
    mayMail: () => true,
    signingKey: KEY,
    publicUrl: "https://sitrep.example",
  });

  it("is not undone by the worker's own answer", async () => {
    await opened.stores.digests.create(sampleDigest());
    await opened.stores.deliveries.plan(sampleDelivery());
    const telling = async () => {
      await reconcile(deps, event("sent"));
      await reconcile(deps, event("delivered"));
    };
    await deliver(worker(telling), "dlv_1", TEST_NOW);
    expect(await state()).toBe("delivered");
  });

  it("keeps a mail in doubt from being tried again", async () => {
    const claimed = { state: "claimed", attempts: 1, claimedUntil: "2026-11-20T07:00:00.000Z" };
    await opened.stores.deliveries.plan(
      beforeTry(sampleDelivery(claimed as Partial<Delivery>), TEST_NOW),
    );
    await reconcile(deps, event("sent"));
    const send = async () => expect.unreachable("sent twice");
    expect(await deliver(worker(send), "dlv_1", TEST_NOW)).toBeUndefined();
    expect(await opened.stores.deliveries.get("dlv_1")).toMatchObject({
      state: "accepted",
      providerId: "p1",
    });
  });
});

describe("a bounce", () => {
  it("for good suppresses the address at once and leaves the consent", async () => {
    await given();
    const said = await reconcile(deps, event("bounced", { permanent: true }));
    expect(said).toMatchObject({ moved: "bounced", suppressed: "bounced" });
    expect(await suppressed()).toBe("bounced");
    expect((await reader())?.state).toBe("active");
  });

  it("for now suppresses it after three different mails in a row", async () => {
    await softly("dlv_a");
    await softly("dlv_b");
    await reconcile(deps, event("bounced", { deliveryId: "dlv_b" }));
    expect(await suppressed()).toBeUndefined();
    expect(await softly("dlv_c")).toMatchObject({ suppressed: "bounced again and again" });
    expect(await suppressed()).toBe("bounced again and again");
  });

  it("for now is forgotten when a mail arrives", async () => {
    await softly("dlv_a");
    await softly("dlv_b");
    await softly("dlv_c", "delivered");
    await softly("dlv_d");
    await softly("dlv_e");
    expect(await suppressed()).toBeUndefined();
  });

  it("for now is not forgotten for a mail that had arrived before it", async () => {
    await softly("dlv_a");
    await softly("dlv_b");
    await softly("dlv_c", "delivered", "2026-11-20T07:00:00.000Z");
    await softly("dlv_d");
    expect(await suppressed()).toBe("bounced again and again");
  });

  it("that the provider prevented, having the address on its own list, suppresses nothing here", async () => {
    await given();
    await reconcile(deps, event("suppressed", { reason: "OnAccountSuppressionList" }));
    expect(await state()).toBe("suppressed");
    expect(await suppressed()).toBeUndefined();
  });
});

describe("a complaint", () => {
  it.each(["digest", "alert"] as const)(
    "about a %s suppresses the address and ends the subscription",
    async (kind) => {
      await given({ kind });
      expect(await reconcile(deps, event("complained"))).toMatchObject({
        mail: kind,
        suppressed: "complained",
      });
      expect(await suppressed()).toBe("complained");
      expect(await reader()).toMatchObject({ state: "unsubscribed", generation: 2 });
      const { frequency, weekday, hour, timeZone } = (await reader())!.schedule;
      expect(frequency).toBe("weekly");
      const slot = { frequency: "weekly", weekday, hour } as const;
      expect(await opened.stores.subscriptions.countIn(slot, timeZone)).toBe(0);
    },
  );

  it("about a confirmation voids its link", async () => {
    const there = (await reader())!;
    await opened.stores.subscriptions.replace(there, { ...there, state: "pending" });
    await given({ kind: "confirm" });
    await reconcile(deps, event("complained"));
    expect(await reader()).toMatchObject({ state: "unsubscribed", generation: 2 });
  });

  it("about a link that somebody asked for says nothing of the digests", async () => {
    await given({ kind: "manage" });
    await reconcile(deps, event("complained"));
    expect((await reader())?.state).toBe("active");
    expect(await suppressed()).toBe("complained");
  });

  it("about a question to another mailbox is about that one, and ends nothing", async () => {
    const other = "reader@desk.example";
    await given({ kind: "move", side: "new" });
    await reconcile(deps, event("complained", { address: other }));
    expect(await opened.stores.subscriptions.suppressed(emailHash(KEY, other))).toBe("complained");
    expect(await suppressed()).toBeUndefined();
    expect(await reader()).toMatchObject({ state: "active" });
  });

  it("of an address that the reader has left is not put down to the new one", async () => {
    await given();
    const left = "reader@barracks.example";
    await reconcile(deps, event("bounced", { permanent: true, address: left }));
    expect(await opened.stores.subscriptions.suppressed(emailHash(KEY, left))).toBe("bounced");
    expect(await suppressed()).toBeUndefined();
  });

  it("of a reader who was erased meanwhile is kept as the address's hash", async () => {
    await given();
    await opened.stores.subscriptions.erase((await reader())!);
    await reconcile(deps, event("complained", { address: " Reader@Ministry.example" }));
    expect(await suppressed()).toBe("complained");
    expect(JSON.stringify(await opened.dump())).not.toMatch(/ministry/i);
  });

  it("is not repeated by a repetition, once the operator has lifted the suppression", async () => {
    await given();
    const complained = event("complained");
    await reconcile(deps, complained);
    const stores = {
      ...opened.stores,
      subscriptions: {
        ...opened.stores.subscriptions,
        suppress: async () => expect.unreachable("suppressed again"),
      },
    };
    expect((await reconcile({ ...deps, stores }, complained)).outcome).toBe("known");
  });
});

describe("killed anywhere and repeated", () => {
  const CASES = [
    ["an arrival", "delivered", { bounces: 2 }],
    ["a lasting bounce", "bounced", { permanent: true }],
    ["a first soft bounce", "bounced", {}],
    ["a third soft bounce", "bounced", { bounces: 2 }],
    ["a complaint", "complained", {}],
  ] as const satisfies [string, MailEvent["kind"], { bounces?: number; permanent?: boolean }][];

  it.each(CASES)("%s ends as if nothing had happened", async (_, kind, more) => {
    const { bounces, permanent } = { bounces: 0, permanent: false, ...more };
    const fresh = (n: number) => ({ id: `dlv_${kind}_${n}`, subscriptionId: `sub_${n}` });
    const address = (n: number) => `reader-${n}@ministry.example`;
    const prepare = async (n: number) => {
      await opened.stores.subscriptions.create(
        sampleSubscription({
          id: `sub_${n}`,
          email: address(n),
          emailHash: emailHash(KEY, address(n)),
        }),
      );
      await given(fresh(n));
      for (let bounce = 0; bounce < bounces; bounce++) {
        const at = `2026-11-1${bounce}T08:00:00.000Z`;
        const hash = emailHash(KEY, address(n));
        await opened.stores.subscriptions.noteBounce(hash, { deliveryId: `dlv_${bounce}`, at });
      }
    };
    const said = (n: number) => {
      const { id: deliveryId } = fresh(n);
      return event(kind, { id: "msg_x", deliveryId, address: address(n), permanent });
    };
    const end = async (n: number) => {
      const { id, subscriptionId } = fresh(n);
      const { deliveries, subscriptions } = opened.stores;
      const delivery = await deliveries.get(id);
      const hash = emailHash(KEY, address(n));
      const soft = (await opened.dump()).find(
        ({ pk, sk }) => pk === `EMAIL#${hash}` && sk === "BOUNCES",
      );
      return [
        [...((soft?.["bounces"] ?? []) as Iterable<string>)].map((member) => member.split(" ")[0]),
        { ...delivery, id: "", subscriptionId: "" },
        (await subscriptions.get(subscriptionId))?.state,
        await subscriptions.suppressed(hash),
      ];
    };
    await prepare(0);
    const whole = new CrashPlan();
    await reconcile({ ...deps, stores: whole.wrap(opened.stores) }, said(0));
    for (let call = 1; call <= whole.calls; call++)
      for (const when of ["before", "after"] as const) {
        const n = 2 * call + (when === "after" ? 1 : 0);
        await prepare(n);
        const plan = new CrashPlan({ call, when });
        const killed = reconcile({ ...deps, stores: plan.wrap(opened.stores) }, said(n));
        await expect(killed).rejects.toThrow(Killed);
        await reconcile(deps, said(n));
        expect(await end(n)).toEqual(await end(0));
      }
  });
});
