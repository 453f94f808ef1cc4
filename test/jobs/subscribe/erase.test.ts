import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientHash, emailHash, signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import type { SubscribeDeps } from "#lib/jobs/subscribe/context.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { createOutbox, type Outbox } from "#lib/mail/outbox.ts";
import { openStores } from "#lib/store/stores.ts";
import { type CrashPoint, CrashPlan, deathsIn, Killed } from "#test/helpers/crash.ts";
import { sampleBytes, sampleDelivery, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const EMAIL = "Grace@Reader.example";
const MOVING_TO = "grace@elsewhere.example";
const HASH = emailHash(KEY, EMAIL);
const [ASKED_FROM, CONFIRMED_FROM] = ["198.51.100.77", "2001:db8::77"];
const manage = signToken(KEY, {
  purpose: "manage",
  subject: "sub_grace",
  expiresAt: new Date(TEST_NOW.getTime() + TOKEN_LIFE.manage),
});

/** Of which the reader got an alert. */
const STORY = "sto_that_concerned_grace";

/** Nothing of these may be left, however it is spelt. */
const TRACES = [EMAIL, MOVING_TO, ASKED_FROM, CONFIRMED_FROM, "2001:db8:0", HASH]
  .concat(emailHash(KEY, MOVING_TO), clientHash(KEY, ASKED_FROM), STORY)
  .map((trace) => trace.toLowerCase());

let opened: TestStores;
let dir: string;
let outbox: Outbox;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "sitrep-erase-"));
  outbox = createOutbox({ dir, clock: () => TEST_NOW });
});
afterEach(() => rm(dir, { recursive: true }));

const theirs = sampleDelivery({ id: "dlv_theirs", subscriptionId: "sub_other" });

/** A story that was raised for the reader, told them, and whose mail lies in the outbox alone. */
async function alerted(): Promise<void> {
  const { alerts } = opened.stores;
  const at = TEST_NOW.toISOString();
  const key = { subscriptionId: "sub_grace", storyId: STORY, what: "first" };
  await alerts.raise([{ ...key, published: at, seen: at }], at);
  await alerts.tell([{ ...key, by: "alert", deliveryId: "dlv_alert", at }]);
  await alerts.book(undefined, { subscriptionId: "sub_grace", revision: 1, mails: 1, lastAt: at });
  const alert = { id: "dlv_alert", stories: [], filterText: STORY, sentAt: at };
  await alerts.keepMails([{ subscriptionId: "sub_grace", deliveryId: "dlv_alert", alert }]);
  await outbox.send(sampleBytes({ to: EMAIL }), "dlv_alert");
}

/** A reader with all that can be kept of one, and another one. */
async function populate(): Promise<void> {
  const { subscriptions, consents, deliveries } = opened.stores;
  const move = {
    email: MOVING_TO,
    emailHash: emailHash(KEY, MOVING_TO),
    requestedAt: TEST_NOW.toISOString(),
    oldAgreed: false,
    newAgreed: false,
  };
  await subscriptions.create(
    sampleSubscription({ id: "sub_grace", email: EMAIL, emailHash: HASH, move }),
  );
  await subscriptions.create(sampleSubscription({ id: "sub_other", emailHash: "other" }));
  await consents.noteRequest("sub_grace", ASKED_FROM);
  await consents.noteConfirmation("sub_grace", CONFIRMED_FROM);
  await subscriptions.noteBounce(HASH, { deliveryId: "dlv_0", at: TEST_NOW.toISOString() });
  for (const [index, to] of [EMAIL, EMAIL.toLowerCase(), MOVING_TO].entries()) {
    const delivery = sampleDelivery({
      id: `dlv_${index}`,
      subscriptionId: "sub_grace",
      state: index === 0 ? "accepted" : "planned",
    });
    await deliveries.plan(delivery);
    const mail = sampleBytes({ to, text: `for ${to}` });
    await deliveries.freeze(delivery, mail);
    await outbox.send(mail, delivery.id);
  }
  await alerted();
  await deliveries.freeze(theirs, sampleBytes());
  await outbox.send(sampleBytes(), theirs.id);
}

const erasing = (stores: SubscribeDeps["stores"], forgetMail = outbox.forget) =>
  createSubscribing({
    stores,
    queue: { send: async () => {} },
    clock: () => TEST_NOW,
    random: () => "",
    signingKey: KEY,
    rateLimitClient: 1,
    forgetMail,
  });

const filesOf = async (): Promise<string> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8"));
  return [...entries.map(({ name }) => name), ...(await Promise.all(texts))].join("\n");
};

/** Which traces the table and the outbox still hold. */
const traces = async (): Promise<string[]> => {
  const held = `${JSON.stringify(await opened.dump())}${await filesOf()}`.toLowerCase();
  return TRACES.filter((trace) => held.includes(trace));
};

describe("erasing a reader", () => {
  beforeEach(async () => {
    opened = await openTestStores();
    await populate();
  });
  afterEach(() => opened.close());

  it("leaves neither address nor network in table or outbox, and everybody else's mail", async () => {
    expect(await traces()).toEqual(
      TRACES.filter((trace) => ![clientHash(KEY, ASKED_FROM), "2001:db8:0"].includes(trace)),
    );
    expect(await erasing(opened.stores).erase(manage)).toEqual({ ok: true });
    expect(await traces()).toEqual([]);
    expect(JSON.stringify(await opened.dump())).not.toContain("dlv_alert");
    expect(await opened.stores.deliveries.frozen(theirs)).toBeDefined();
    expect(await readdir(dir)).toEqual([theirs.id]);
    expect(await erasing(opened.stores).erase(manage)).toEqual({ ok: false, reason: "gone" });
  });

  it("leaves the mails of a stranger whom a change of address names", async () => {
    await outbox.send(sampleBytes({ to: MOVING_TO }), "dlv_strangers");
    await erasing(opened.stores).erase(manage);
    expect((await readdir(dir)).toSorted()).toEqual(["dlv_strangers", theirs.id]);
  });

  it("is not needed to keep another mailbox out of the export, which has the mails to the present address", async () => {
    const exported = await erasing(opened.stores).export(manage);
    const to = exported.ok ? exported.mails.map(({ mail }) => mail.to) : [];
    expect(to).toEqual([EMAIL, EMAIL.toLowerCase()]);
  });

  it("is not needed to see what concerned them, and what they were told of it", async () => {
    const exported = await erasing(opened.stores).export(manage);
    expect(exported.ok && exported.alerts).toMatchObject({
      raised: [{ storyId: STORY }],
      told: [{ storyId: STORY, by: "alert", deliveryId: "dlv_alert" }],
      book: { mails: 1 },
    });
  });

  it("leaves no network address of who confirms, comes back or moves meanwhile", async () => {
    const { consents } = opened.stores;
    const noteConfirmation: typeof consents.noteConfirmation = async (id, from) => {
      await erasing(opened.stores).erase(manage);
      return consents.noteConfirmation(id, from);
    };
    const stores = { ...opened.stores, consents: { ...consents, noteConfirmation } };
    const link = (purpose: "unsubscribe" | "move", more: object) =>
      signToken(KEY, { ...more, purpose, subject: "sub_grace", expiresAt: new Date("2027-01-01") });
    const generation = TEST_NOW.getTime();
    await erasing(opened.stores).agreeToMove(link("move", { generation, detail: "new" }), "");
    const old = link("move", { generation, detail: "old" });
    expect(await erasing(stores).agreeToMove(old, CONFIRMED_FROM)).toEqual({
      ok: false,
      reason: "gone",
    });
    expect(await traces()).toEqual([]);
    await opened.stores.subscriptions.create(
      sampleSubscription({ id: "sub_grace", email: EMAIL, emailHash: HASH }),
    );
    const ended = await erasing(opened.stores).unsubscribe(link("unsubscribe", {}), "all");
    const back = ended.ok ? (ended.resubscribe ?? "") : "";
    expect(await erasing(stores).resubscribe(back, CONFIRMED_FROM)).toEqual({
      ok: false,
      reason: "gone",
    });
    expect(await traces()).toEqual([]);
  });

  it("keeps of a suppressed one the keyed hash alone", async () => {
    await opened.stores.subscriptions.suppress(HASH, "complained", TEST_NOW.toISOString());
    await erasing(opened.stores).erase(manage);
    expect(await traces()).toEqual([HASH]);
  });

  it("takes what a worker froze while it was under way", async () => {
    const late = sampleDelivery({ id: "dlv_late", subscriptionId: "sub_grace" });
    const { subscriptions, deliveries } = opened.stores;
    const erase: typeof subscriptions.erase = async (reader) => {
      await deliveries.freeze(late, sampleBytes({ to: EMAIL }));
      await outbox.send(sampleBytes({ to: EMAIL }), late.id);
      return subscriptions.erase(reader);
    };
    const stores = { ...opened.stores, subscriptions: { ...subscriptions, erase } };
    await erasing(stores).erase(manage);
    expect(await traces()).toEqual([]);
  });

  it("takes what a worker put into the outbox of a batch while it was under way", async () => {
    const { subscriptions, planning } = opened.stores;
    const at = TEST_NOW.toISOString();
    const recent = [{ deliveryId: "dlv_00000000000000aa_0", at }];
    await planning.tell([{ subscriptionId: "sub_grace", toldTo: at, recent }]);
    const erase: typeof subscriptions.erase = async (reader) => {
      await outbox.send(sampleBytes({ to: EMAIL }), "dlv_00000000000000aa_0");
      return subscriptions.erase(reader);
    };
    await erasing({ ...opened.stores, subscriptions: { ...subscriptions, erase } }).erase(manage);
    expect(await traces()).toEqual([]);
  });

  it("leaves the address to whoever took it after a crash", async () => {
    const { subscriptions } = opened.stores;
    const reader = await subscriptions.get("sub_grace");
    await subscriptions.erase(reader!);
    await subscriptions.create(
      sampleSubscription({ id: "sub_again", email: EMAIL, emailHash: HASH }),
    );
    await subscriptions.erase(reader!);
    expect((await subscriptions.byEmailHash(HASH))?.id).toBe("sub_again");
  });
});

describe("killed at any call to table or outbox", () => {
  async function play(point?: CrashPoint): Promise<CrashPlan> {
    opened = await openTestStores();
    try {
      await populate();
      const plan = new CrashPlan(point);
      const { client, name } = opened.table;
      const stores = openStores(
        plan.wrap(client),
        name,
        () => TEST_NOW,
        () => {},
      );
      const { forget } = plan.wrap({ forget: outbox.forget });
      const erased = erasing(stores, forget).erase(manage);
      await erased.catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      if (point) {
        // While the row is there it has ended, so that nobody tries to mail it.
        const left = await opened.stores.subscriptions.get("sub_grace");
        if (point.call > 3 && left) expect(left.state).toBe("unsubscribed");
        await erasing(opened.stores).erase(manage);
      }
      const place = point && `${point.when} call ${point.call}, ${plan.names.at(-1)}`;
      expect(await traces(), place).toEqual([]);
      return plan;
    } finally {
      await opened.close();
    }
  }

  it("the same token ends the work", async () => {
    const { calls } = await play();
    expect(calls).toBeGreaterThan(10);
    for (const point of deathsIn(calls)) await play(point);
  }, 60_000);
});
