import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deliver, type DeliverDeps } from "#lib/jobs/deliver.ts";
import type { SendOutcome } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import {
  sampleBytes,
  sampleDelivery,
  sampleDigest,
  sampleSubscription,
} from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const START = new Date("2026-11-20T08:00:00.000Z");
const HOUR = 3_600_000;
const at = (hours: number) => new Date(START.getTime() + hours * HOUR);

describe("delivering one mail", () => {
  let opened: TestStores;
  let sent: { key: string; subject: string }[];
  let outcomes: (SendOutcome | Error)[];
  let deps: DeliverDeps;

  beforeEach(async () => {
    opened = await openTestStores(() => START);
    sent = [];
    outcomes = [];
    let renderings = 0;
    deps = {
      stores: opened.stores,
      mailer: {
        async send(mail, key) {
          sent.push({ key, subject: mail.subject });
          const outcome = outcomes.shift() ?? { kind: "accepted", providerId: key };
          if (outcome instanceof Error) throw outcome;
          return outcome;
        },
      },
      renderer: {
        digest: () => sampleBytes({ subject: `rendering ${++renderings}` }),
        alert: ({ id }, { to }) => sampleBytes({ to, subject: `alert ${id}` }),
        confirm: ({ to, confirmUrl }) => sampleBytes({ to, links: { confirm: confirmUrl } }),
        manage: ({ to, manageUrl }) => sampleBytes({ to, links: { manage: manageUrl } }),
        move: ({ to, moveUrl }) => sampleBytes({ to, links: { move: moveUrl } }),
        goodbye: ({ to, backUrl }) => sampleBytes({ to, links: { resubscribe: backUrl } }),
      },
      gate: openGate,
      mayMail: () => true,
      signingKey: "a signing key for tests",
      publicUrl: "https://sitrep.example",
    };
    await opened.stores.subscriptions.create(sampleSubscription());
    await opened.stores.digests.create(sampleDigest());
    await opened.stores.deliveries.plan(sampleDelivery());
  });
  afterEach(() => opened.close());

  const attempt = (hours: number) => deliver(deps, "dlv_1", at(hours));
  const leave = async () => {
    const { subscriptions } = opened.stores;
    const reader = await subscriptions.get("sub_1");
    if (reader) await subscriptions.replace(reader, { ...reader, state: "unsubscribed" });
  };

  it("hands it over once, under its own id", async () => {
    expect(await attempt(0)).toMatchObject({ state: "accepted" });
    expect(await attempt(1)).toBeUndefined();
    expect(sent).toEqual([{ key: "dlv_1", subject: "rendering 1" }]);
  });

  it("tries again with the bytes of the first time", async () => {
    outcomes = [{ kind: "unknown", reason: "connection reset" }];
    await attempt(0);
    await attempt(1);
    expect(sent.map(({ subject }) => subject)).toEqual(["rendering 1", "rendering 1"]);
  });

  it("leaves it alone while another worker holds it", async () => {
    await opened.stores.deliveries.claim("dlv_1", at(0).toISOString(), at(1).toISOString());
    expect(await attempt(0.5)).toBeUndefined();
    expect(sent).toEqual([]);
  });

  it("leaves it alone while the account is held, so that no try of it is lost", async () => {
    const until = at(1).toISOString();
    deps.gate = {
      ...openGate,
      held: async () => ({ until, reason: "daily_quota_exceeded (429)" }),
    };
    expect(await attempt(0)).toBeUndefined();
    expect(sent).toEqual([]);
    expect(await opened.stores.deliveries.get("dlv_1")).toEqual(sampleDelivery());
  });

  it.each<[string, SendOutcome | Error]>([
    ["a try whose answer was lost", { kind: "unknown", reason: "connection reset" }],
    ["a try in which the process died", new Error("killed")],
  ])("never repeats %s once the provider may have forgotten its key", async (_, outcome) => {
    outcomes = [outcome];
    await attempt(0).catch(() => undefined);
    expect(await attempt(30)).toMatchObject({ state: "unknown" });
    expect(sent).toHaveLength(1);
  });

  it("is parked in time while the account is held, too", async () => {
    outcomes = [{ kind: "unknown", reason: "connection reset" }];
    await attempt(0);
    const until = at(999).toISOString();
    deps.gate = { ...openGate, held: async () => ({ until, reason: "monthly quota" }) };
    expect(await attempt(22)).toBeUndefined();
    expect(await attempt(24)).toMatchObject({ state: "unknown" });
  });

  it("is given up, though never tried, when it is too old to be news", async () => {
    expect(await attempt(7 * 24 + 1)).toMatchObject({
      state: "failed",
      reason: "too old to be news",
    });
    expect(sent).toEqual([]);
  });

  it("sends after days of an outage in which certainly nothing went out", async () => {
    outcomes = Array.from({ length: 3 }, () => ({ kind: "paused", reason: "monthly quota" }));
    for (const hours of [0, 20, 40]) await attempt(hours);
    expect(await attempt(60)).toMatchObject({ state: "accepted" });
  });

  it("waits in line before its reader is asked", async () => {
    deps.gate = { ...openGate, turn: leave };
    expect(await attempt(0)).toMatchObject({ state: "skipped", reason: "unsubscribed" });
    expect(sent).toEqual([]);
  });

  it("asks before every try whether the reader still wants it", async () => {
    outcomes = [{ kind: "retry", reason: "http-503" }];
    await attempt(0);
    await leave();
    expect(await attempt(2)).toMatchObject({ state: "skipped", reason: "unsubscribed" });
    expect(sent).toHaveLength(1);
  });

  it("sends nothing into a pause, and to who comes back from one", async () => {
    const { subscriptions } = opened.stores;
    const reader = (await subscriptions.get("sub_1"))!;
    await subscriptions.replace(reader, { ...reader, pausedUntil: at(2).toISOString() });
    await opened.stores.deliveries.plan(sampleDelivery({ id: "dlv_2" }));
    expect(await attempt(1)).toMatchObject({ state: "skipped", reason: "paused" });
    expect(await deliver(deps, "dlv_2", at(2))).toMatchObject({ state: "accepted" });
  });

  it.each([
    [
      "suppressed",
      () => opened.stores.subscriptions.suppress("hash-1", "bounced", START.toISOString()),
    ],
    ["not on the allow-list", async () => void (deps.mayMail = () => false)],
  ])("does not mail who is %s", async (reason, arrange) => {
    await arrange();
    const report = await attempt(0);
    expect(report).toMatchObject({ state: "skipped" });
    expect(report?.reason).toContain(reason);
    expect(sent).toEqual([]);
  });

  it("gives up what cannot be prepared, after some attempts", async () => {
    await opened.stores.deliveries.plan(sampleDelivery({ id: "dlv_2", digestId: "dig_lost" }));
    for (const hours of [0, 1, 2, 3])
      await expect(deliver(deps, "dlv_2", at(hours))).rejects.toThrow("no digest");
    expect(await deliver(deps, "dlv_2", at(4))).toMatchObject({ state: "failed" });
  });
});
