import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { deliver, type DeliverDeps } from "#lib/jobs/deliver.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import type { SendOutcome } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import {
  sampleBytes,
  sampleDelivery,
  sampleDigest,
  sampleSubscription,
} from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const START = new Date("2026-11-20T08:00:00.000Z");
const OLD = "a@reader.example";
const NEW = "b@other.example";
const at = (hours: number) => new Date(START.getTime() + hours * 3_600_000);

let opened: TestStores;
let sent: string[];
let outcomes: SendOutcome[];
let deps: DeliverDeps;
beforeEach(async () => {
  opened = await openTestStores(() => START);
  sent = [];
  outcomes = [];
  const bytes = ({ to }: { to: string }) => sampleBytes({ to });
  deps = {
    stores: opened.stores,
    mailer: {
      async send(mail, key) {
        sent.push(mail.to);
        return outcomes.shift() ?? { kind: "accepted", providerId: key };
      },
    },
    renderer: {
      digest: (_, reader) => bytes(reader),
      alert: (_, reader) => bytes(reader),
      confirm: bytes,
      manage: bytes,
      move: bytes,
      goodbye: bytes,
    },
    gate: openGate,
    mayMail: () => true,
    signingKey: KEY,
    publicUrl: "https://sitrep.example",
  };
  const reader = { email: OLD, emailHash: emailHash(KEY, OLD) };
  await opened.stores.subscriptions.create(sampleSubscription(reader));
  await opened.stores.digests.create(sampleDigest());
  await opened.stores.deliveries.plan(sampleDelivery());
});
afterEach(() => opened.close());

const attempt = (hours: number, id = "dlv_1") => deliver(deps, id, at(hours));
const change = async (over: Partial<Subscription>) => {
  const { subscriptions } = opened.stores;
  const reader = (await subscriptions.get("sub_1"))!;
  await subscriptions.replace(reader, { ...reader, ...over });
};
const move = () => change({ email: NEW, emailHash: emailHash(KEY, NEW) });
/** Does something while the digest's mail is composed. */
const whileComposing = (meanwhile: () => Promise<unknown>) => {
  const { digests } = opened.stores;
  const get: typeof digests.get = async (id) => {
    await meanwhile();
    return digests.get(id);
  };
  deps = { ...deps, stores: { ...opened.stores, digests: { ...digests, get } } };
};

describe("a digest for a reader who has turned digests off", () => {
  beforeEach(() => change({ schedule: { ...sampleSubscription().schedule, frequency: "off" } }));

  it("is not sent when it was scheduled", async () => {
    expect(await attempt(0)).toMatchObject({ state: "skipped", reason: "digests are off" });
    expect(sent).toEqual([]);
  });

  it("is sent when it was asked for", async () => {
    await opened.stores.deliveries.plan(sampleDelivery({ id: "dlv_2", onDemand: true }));
    expect(await attempt(0, "dlv_2")).toMatchObject({ state: "accepted" });
  });

  it("is not tried again", async () => {
    await change({ schedule: sampleSubscription().schedule });
    outcomes = [{ kind: "retry", reason: "http-503" }];
    await attempt(0);
    await change({ schedule: { ...sampleSubscription().schedule, frequency: "off" } });
    expect(await attempt(1)).toMatchObject({ state: "skipped" });
    expect(sent).toHaveLength(1);
  });
});

describe("a mail that was frozen for an address its reader has left since", () => {
  it("stops where it certainly did not go out", async () => {
    outcomes = [{ kind: "retry", reason: "http-503" }];
    await attempt(0);
    await move();
    expect(await attempt(1)).toMatchObject({ state: "skipped", reason: "moved" });
    expect(sent).toEqual([OLD]);
  });

  describe("and may have gone out", () => {
    beforeEach(async () => {
      outcomes = [{ kind: "unknown", reason: "connection reset" }];
      await attempt(0);
      await move();
    });

    it("is repeated to the same address, whatever holds for the new one", async () => {
      await opened.stores.subscriptions.suppress(
        emailHash(KEY, NEW),
        "bounced",
        START.toISOString(),
      );
      expect(await attempt(1)).toMatchObject({ state: "accepted" });
      expect(sent).toEqual([OLD, OLD]);
    });

    it.each([
      [
        "suppressed",
        () =>
          opened.stores.subscriptions.suppress(
            emailHash(KEY, OLD),
            "complained",
            START.toISOString(),
          ),
      ],
      ["not on the allow-list", async () => void (deps.mayMail = (address) => address === NEW)],
    ])("is parked when that one is %s", async (reason, arrange) => {
      await arrange();
      const report = await attempt(1);
      expect(report).toMatchObject({ state: "unknown" });
      expect(report?.reason).toContain(reason);
      expect(sent).toEqual([OLD]);
    });
  });

  it("stops when the reader moves while it is composed", async () => {
    whileComposing(move);
    expect(await attempt(0)).toMatchObject({ state: "skipped", reason: "moved" });
    expect(sent).toEqual([]);
  });
});

describe("a reader who is erased while the mail is composed", () => {
  it("gets none, and nothing keeps the address", async () => {
    whileComposing(async () => {
      const subscribing = createSubscribing({
        stores: opened.stores,
        queue: { send: async () => {} },
        clock: () => START,
        random: () => "0",
        signingKey: KEY,
        rateLimitClient: 1000,
      });
      const token = { purpose: "manage", subject: "sub_1", expiresAt: at(1) } as const;
      await subscribing.erase(signToken(KEY, token));
    });
    expect(await attempt(0)).toMatchObject({ state: "skipped", reason: "erased" });
    expect(sent).toEqual([]);
    const rows = (await opened.dump()).map((row) => JSON.stringify(row));
    expect(rows.filter((row) => row.includes(OLD))).toEqual([]);
    expect(await opened.stores.deliveries.mailsOf("sub_1")).toEqual([]);
  });
});
