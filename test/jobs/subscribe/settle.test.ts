import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Message } from "#lib/core/model/message.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import type { Stores } from "#lib/ports.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { plannedBy } from "#test/helpers/plan.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const HOUR = 3_600_000;
const [OLD, NEW, THIRD] = ["a@reader.example", "b@other.example", "c@third.example"];
const hash = (email: string) => emailHash(KEY, email);

let opened: TestStores;
let now = TEST_NOW;
let queued: Message[] = [];
let serial = 0;
beforeEach(async () => {
  now = TEST_NOW;
  queued = [];
  opened = await openTestStores(() => now);
});
afterEach(() => opened.close());

const pass = (hours: number) => void (now = new Date(now.getTime() + hours * HOUR));

const subscribing = (stores: Stores = opened.stores) =>
  createSubscribing({
    stores,
    queue: { send: async (messages) => void queued.push(...messages) },
    clock: () => now,
    random: (bytes) => (++serial).toString(16).padStart(bytes * 2, "0"),
    signingKey: KEY,
    rateLimitClient: 1000,
  });

const token = (purpose: "manage" | "move", more: object = {}) =>
  signToken(KEY, {
    purpose,
    subject: "sub_1",
    expiresAt: new Date(now.getTime() + HOUR),
    ...more,
  });

const given = (over: Partial<Subscription> = {}) =>
  opened.stores.subscriptions.create(
    sampleSubscription({ email: OLD, emailHash: hash(OLD), ...over }),
  );

/** Asks for a change of address, and has both mailboxes agree; the second yes is worked on over `stores`. */
async function change(stores: Stores): Promise<void> {
  await subscribing().requestMove(token("manage"), NEW, "192.0.2.1");
  const { move } = (await opened.stores.subscriptions.get("sub_1"))!;
  const generation = Date.parse(move!.requestedAt);
  await subscribing().agreeToMove(token("move", { generation, detail: "new" }), "192.0.2.1");
  await subscribing(stores)
    .agreeToMove(token("move", { generation, detail: "old" }), "192.0.2.1")
    .catch(() => {});
}

/** The stores of a process that is killed when it comes to a call. */
const killedAt = (entity: "consents" | "subscriptions", call: string): Stores => ({
  ...opened.stores,
  [entity]: {
    ...opened.stores[entity],
    [call]: async () => {
      throw new Error("killed");
    },
  },
});

const signUp = (email: string) => {
  const { filter, schedule, alerts } = sampleSubscription();
  const wanted = { email, filter, schedule, alerts, form: "api", consentText: "2" } as const;
  return subscribing().request(wanted, "192.0.2.9");
};

/** Works off what was asked for; the addresses that the mails were planned for. */
async function worked(): Promise<string[]> {
  const to: string[] = [];
  const deliver = async (id: string) => {
    const delivery = await opened.stores.deliveries.get(id);
    const reader = await opened.stores.subscriptions.get(delivery?.subscriptionId ?? "");
    to.push(reader?.email ?? "");
  };
  for (const message of queued.splice(0))
    if (message.kind === "ask")
      await answer(
        { stores: opened.stores, clock: () => now, signingKey: KEY, deliver },
        message.askId,
      );
  return to;
}

const plan = () => plannedBy({ stores: opened.stores }, now);

const mentions = async (email: string): Promise<number> => {
  const rows = (await opened.dump()).map((row) => JSON.stringify(row));
  return rows.filter((row) => row.includes(email) || row.includes(hash(email))).length;
};

describe("the address of a change that was killed before it was made", () => {
  beforeEach(async () => {
    await given();
    await change(killedAt("consents", "noteConfirmation"));
    expect((await opened.stores.subscriptions.byEmailHash(hash(NEW)))?.id).toBe("sub_1");
  });

  it("is let go when another change is asked for", async () => {
    pass(1);
    await subscribing().requestMove(token("manage"), THIRD, "192.0.2.1");
    expect(await opened.stores.subscriptions.byEmailHash(hash(NEW))).toBeUndefined();
  });

  it("is its own holder's as soon as they sign up, and the reader stays where they are", async () => {
    await signUp(NEW);
    expect(await worked()).toEqual([NEW]);
    const { byEmailHash } = opened.stores.subscriptions;
    expect(await byEmailHash(hash(NEW))).toMatchObject({ email: NEW, state: "pending" });
    expect(await byEmailHash(hash(OLD))).toMatchObject({ id: "sub_1", email: OLD });
    expect(await byEmailHash(hash(OLD))).not.toHaveProperty("move");
  });

  it("has no manage link of the reader's sent to it", async () => {
    await subscribing().sendManageLink(NEW, "192.0.2.9");
    expect(await worked()).toEqual([]);
  });

  it("is forgotten with the links", async () => {
    pass(48);
    await plan();
    await opened.expire(now);
    expect(await mentions(NEW)).toBe(0);
  });
});

describe("the address that a killed change has left", () => {
  beforeEach(async () => {
    await given();
    await change(killedAt("subscriptions", "leaveAddress"));
    expect((await opened.stores.subscriptions.byEmailHash(hash(OLD)))?.email).toBe(NEW);
  });

  it("is let go by the next planning", async () => {
    pass(1);
    await plan();
    expect(await opened.stores.subscriptions.byEmailHash(hash(OLD))).toBeUndefined();
    expect(await opened.stores.subscriptions.get("sub_1")).not.toHaveProperty("move");
  });

  it("is free before that for who signs up there", async () => {
    await signUp(OLD);
    expect(await worked()).toEqual([OLD]);
    pass(1);
    await plan();
    const { byEmailHash } = opened.stores.subscriptions;
    expect(await byEmailHash(hash(OLD))).toMatchObject({ email: OLD, state: "pending" });
    expect(await byEmailHash(hash(NEW))).toMatchObject({ id: "sub_1", email: NEW });
  });
});

it("is freed whole, wherever the freeing is killed", async () => {
  for (let call = 1; ; call++) {
    await opened.close();
    opened = await openTestStores(() => now);
    await given();
    await change(killedAt("subscriptions", "leaveAddress"));
    const crash = new CrashPlan({ call, when: "after" });
    await plannedBy({ stores: crash.wrap(opened.stores) }, now, () => {}).catch(() => {});
    pass(1);
    await plan();
    expect(await opened.stores.subscriptions.get("sub_1")).not.toHaveProperty("move");
    expect(await opened.stores.subscriptions.byEmailHash(hash(OLD))).toBeUndefined();
    if (crash.calls < call) return;
  }
}, 60_000);

const OFF = { ...sampleSubscription().schedule, frequency: "off" as const };

it.each([
  ["gets no digest", { schedule: OFF }],
  ["has left", { state: "unsubscribed" }],
  ["is paused", { pausedUntil: "2027-03-01T00:00:00.000Z" }],
] as [string, Partial<Subscription>][])(
  "a stranger whom a reader who %s names as the new address is forgotten after 48 hours",
  async (_, over) => {
    await given(over);
    await plan();
    await subscribing().requestMove(token("manage"), NEW, "192.0.2.1");
    pass(47);
    await plan();
    await opened.expire(now);
    expect(await mentions(NEW)).toBe(1);
    pass(1);
    await plan();
    await opened.expire(now);
    expect(await mentions(NEW)).toBe(0);
  },
);
