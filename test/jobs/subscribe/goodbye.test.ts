import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { emailHash, type Purpose, signToken, WAY_BACK_LIFE } from "#lib/core/tokens.ts";
import { composeMail } from "#lib/jobs/compose-mail.ts";
import { deliver, type DeliverDeps } from "#lib/jobs/deliver.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { openDeliveries } from "#lib/jobs/sweep.ts";
import { createRenderer } from "#lib/mail/render.ts";
import type { Stores } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import { type CrashPoint, CrashPlan, Killed } from "#test/helpers/crash.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const EMAIL = "grace@reader.example";
const HOUR = 3_600_000;
const CLIENT = "192.0.2.1";

let opened: TestStores;
let now: Date;
let queued: Message[];
let sent: Mail[];
let posting: DeliverDeps;
let serial = 0;

const reader = (over: Partial<Subscription> = {}): Subscription =>
  sampleSubscription({
    email: EMAIL,
    emailHash: emailHash(KEY, EMAIL),
    alerts: { enabled: true, minOrigins: 2, maxPerDay: 5 },
    consent: {
      textVersion: "1",
      requestedAt: "2026-11-01T08:00:00.000Z",
      confirmedAt: "2026-11-01T09:00:00.000Z",
    },
    ...over,
  });

const subscribing = (stores: Stores = opened.stores) =>
  createSubscribing({
    stores,
    queue: { send: async (messages) => void queued.push(...messages) },
    clock: () => now,
    random: (bytes) => "0".repeat(bytes * 2),
    signingKey: KEY,
    rateLimitClient: 1000,
  });

const token = (purpose: Purpose, detail?: string) =>
  signToken(KEY, {
    purpose,
    subject: "sub_1",
    ...(detail && { detail }),
    expiresAt: new Date("2027-11-01"),
  });

const there = async (): Promise<Subscription> => (await opened.stores.subscriptions.get("sub_1"))!;
const pass = (ms: number): void => void (now = new Date(now.getTime() + ms));

/** Delivers what is planned, as the sweep does; answers what became of each. */
async function swept(): Promise<(string | undefined)[]> {
  const reports = [];
  for (const id of await openDeliveries({ stores: opened.stores }))
    reports.push(await deliver(posting, id, now));
  return reports.map((report) => report?.reason ?? report?.state);
}

/** The token of the way back in the mail sent last. */
const wayBack = (): string =>
  new URL(sent.at(-1)?.links.resubscribe ?? "missing:").searchParams.get("token") ?? "";

beforeEach(async () => {
  now = TEST_NOW;
  queued = [];
  sent = [];
  opened = await openTestStores(() => now);
  posting = {
    stores: opened.stores,
    renderer: createRenderer({
      mailFrom: "Sitrep <digest@sitrep.example>",
      postalAddress: "1 Sample Street",
      publicUrl: "https://sitrep.example",
      nonce: "0".repeat(24),
    }),
    signingKey: KEY,
    publicUrl: "https://sitrep.example",
    gate: openGate,
    mayMail: () => true,
    mailer: {
      async send(mail) {
        sent.push(mail);
        return { kind: "accepted", providerId: "p" };
      },
    },
  };
  await opened.stores.subscriptions.create(reader());
});
afterEach(() => opened.close());

describe("a goodbye is sent", () => {
  it("once, when a page ended everything, however often that is told", async () => {
    for (let i = 0; i < 3; i++) await subscribing().unsubscribe(token("unsubscribe"), "all");
    expect(queued.map(({ kind }) => kind)).toEqual(["mail"]);
    expect(await swept()).toEqual(["accepted"]);
    await subscribing().unsubscribe(token("unsubscribe"), "all");
    expect(await swept()).toEqual([]);
    expect(sent.map(({ kind, to }) => ({ kind, to }))).toEqual([{ kind: "goodbye", to: EMAIL }]);
    expect(sent[0]?.headers).not.toHaveProperty("List-Unsubscribe");
    expect(sent[0]?.text).toContain("Your digest and alerts");
  });

  it("by the button of the preferences, and by that which ends the last of both", async () => {
    await subscribing().end(token("manage"));
    expect(await swept()).toEqual(["accepted"]);
    await subscribing().resubscribe(wayBack(), CLIENT);
    await subscribing().unsubscribe(token("unsubscribe", "alerts"), "own");
    expect(await swept()).toEqual([]);
    await subscribing().unsubscribe(token("unsubscribe", "digest"), "own");
    expect(await swept()).toEqual(["accepted"]);
    expect(sent.at(-1)?.text).toContain("What has ended:\n  Your digest\n");
  });

  it("not for a mail program's click, nor for an erasure, nor where nothing was ever confirmed", async () => {
    await subscribing().unsubscribe(token("unsubscribe"), "one-click");
    expect((await there()).state).toBe("unsubscribed");
    await subscribing().erase(token("manage"));
    const { confirmedAt: _, ...consent } = reader().consent;
    await opened.stores.subscriptions.create(reader({ state: "pending", consent }));
    await subscribing().unsubscribe(token("unsubscribe"), "all");
    expect((await there()).state).toBe("unsubscribed");
    expect(queued).toEqual([]);
    expect(await swept()).toEqual([]);
  });

  it("three times an hour at most, whoever ends and gives back in turn", async () => {
    const around = async () => {
      const ended = await subscribing().unsubscribe(token("unsubscribe"), "all");
      await swept();
      await subscribing().resubscribe((ended.ok && ended.resubscribe) || "", CLIENT);
    };
    for (let i = 0; i < 5; i++) await around();
    expect(sent).toHaveLength(3);
    pass(HOUR);
    await around();
    expect(sent).toHaveLength(4);
  });

  it("with the same bytes, whenever they are made", async () => {
    await subscribing().end(token("manage"));
    const [id = ""] = await openDeliveries({ stores: opened.stores });
    const delivery = (await opened.stores.deliveries.get(id))!;
    const first = await composeMail(posting, delivery, await there());
    pass(5 * HOUR);
    expect(await composeMail(posting, delivery, await there())).toEqual(first);
    expect(first.text).toContain("Fri 20 Nov, 08:00 (UTC)");
  });
});

describe("a goodbye that no longer holds stays here", () => {
  beforeEach(async () => void (await subscribing().end(token("manage"))));

  it("once its reader is back, also when they leave again", async () => {
    const ended = await subscribing().end(token("manage"));
    expect(ended).not.toHaveProperty("resubscribe");
    const { generation, ...left } = await there();
    await opened.stores.subscriptions.replace(
      { ...left, generation },
      { ...left, generation: generation + 1, state: "active" },
    );
    await subscribing().end(token("manage"));
    expect((await swept()).toSorted()).toEqual(["accepted", "superseded"]);
    expect(sent).toHaveLength(1);
    expect((await subscribing().readWayBack(wayBack())).ok).toBe(true);
  });

  it("once its reader is erased, or no mail may go there", async () => {
    await opened.stores.subscriptions.suppress(
      emailHash(KEY, EMAIL),
      "complained",
      now.toISOString(),
    );
    expect(await swept()).toEqual(["suppressed: complained"]);
    await subscribing().erase(token("manage"));
    expect(await swept()).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe("the way back in it", () => {
  beforeEach(async () => {
    await subscribing().end(token("manage"));
    await swept();
  });

  it("is read without a change, and gives everything back once, days later", async () => {
    const before = await opened.dump();
    pass(WAY_BACK_LIFE - 1000);
    expect(await subscribing().readWayBack(wayBack())).toMatchObject({
      ok: true,
      subscription: { state: "active", schedule: reader().schedule },
    });
    expect(await opened.dump()).toEqual(before);
    expect((await subscribing().resubscribe(wayBack(), CLIENT)).ok).toBe(true);
    const { state, schedule, alerts, filter } = await there();
    const was = reader();
    expect({ state, schedule, alerts, filter }).toEqual({
      state: "active",
      schedule: was.schedule,
      alerts: was.alerts,
      filter: was.filter,
    });
    expect(await subscribing().readWayBack(wayBack())).toEqual({ ok: false, reason: "used" });
    expect((await subscribing().resubscribe(wayBack(), CLIENT)).ok).toBe(false);
  });

  it("ends after a week", async () => {
    pass(WAY_BACK_LIFE);
    expect(await subscribing().readWayBack(wayBack())).toEqual({ ok: false, reason: "expired" });
  });

  it("is good for the mailbox it was sent to alone", async () => {
    const current = await there();
    const moved = { email: "b@other.example", emailHash: emailHash(KEY, "b@other.example") };
    await opened.stores.subscriptions.replace(current, { ...current, ...moved });
    expect(await subscribing().resubscribe(wayBack(), CLIENT)).toEqual({
      ok: false,
      reason: "used",
    });
    expect((await there()).state).toBe("unsubscribed");
  });
});

/** A stranger signs the address up, and does not confirm it. */
async function signedUp(): Promise<void> {
  const { filter, schedule, alerts } = reader();
  serial += 1;
  await answer(
    { stores: opened.stores, clock: () => now, signingKey: KEY, deliver: async () => undefined },
    await asked({ email: EMAIL, filter, schedule, alerts }),
  );
}

/** An ask of a stranger, as the API stores it. */
async function asked(choices: Pick<Subscription, "email" | "filter" | "schedule" | "alerts">) {
  const id = `ask_${serial}`;
  await opened.stores.asks.put({
    ...choices,
    kind: "subscribe",
    id,
    askedAt: now.toISOString(),
    client: "203.0.113.66",
    form: "page",
    consentText: "1",
  });
  return id;
}

const DAY = 24 * HOUR;
/** What became of the goodbyes; a stranger's confirmations are others. */
const goodbyes = () => sent.filter(({ kind }) => kind === "goodbye");

describe("one end has one goodbye", () => {
  it("by one click none, whoever presses the page's button afterwards, and whenever", async () => {
    await subscribing().unsubscribe(token("unsubscribe"), "one-click");
    for (const days of [0, 1, 19]) {
      pass(days * DAY);
      await signedUp();
      for (const pressed of ["own", "all"] as const)
        await subscribing().unsubscribe(token("unsubscribe"), pressed);
      await subscribing().end(token("manage"));
      await swept();
    }
    expect(goodbyes()).toEqual([]);
    expect((await there()).ended).toEqual({ at: TEST_NOW.toISOString(), by: "one-click" });
  });

  it("by a complaint none either, nor where an erasure was cut short", async () => {
    for (const by of ["complaint", "erasure"] as const) {
      const current = await there();
      const end = { at: now.toISOString(), by };
      const left: Subscription = { ...current, state: "unsubscribed", ended: end };
      await opened.stores.subscriptions.replace(current, left);
      await subscribing().unsubscribe(token("unsubscribe"), "all");
    }
    expect(await swept()).toEqual([]);
  });

  it("by a page one, whoever signs up meanwhile and presses again", async () => {
    await subscribing().end(token("manage"));
    await swept();
    for (let round = 0; round < 5; round++) {
      pass(2 * HOUR);
      await signedUp();
      for (const pressed of ["one-click", "all", "own"] as const)
        await subscribing().unsubscribe(token("unsubscribe"), pressed);
      await swept();
    }
    expect(goodbyes()).toHaveLength(1);
  });

  it("which goes out although it was overtaken by a sign-up that came to nothing", async () => {
    await subscribing().end(token("manage"));
    await signedUp();
    await subscribing().unsubscribe(token("unsubscribe"), "one-click");
    await swept();
    expect(goodbyes()).toHaveLength(1);
    expect((await subscribing().readWayBack(wayBack())).ok).toBe(true);
  });

  it("for each of two ends at one instant", async () => {
    for (let i = 0; i < 2; i++) {
      await subscribing().end(token("manage"));
      await swept();
      await subscribing().resubscribe(wayBack(), CLIENT);
    }
    expect(goodbyes()).toHaveLength(2);
    expect(await there()).not.toHaveProperty("ended");
  });

  it("which tells when it was, also where a later press had to plan it, and none once its way back is over", async () => {
    expect(await pressedUntil({ call: 3, when: "before" })).toBe(true);
    expect((await there()).state).toBe("unsubscribed");
    pass(6 * DAY);
    await subscribing().unsubscribe(token("unsubscribe"), "one-click");
    expect(await swept()).toEqual(["accepted"]);
    expect(sent[0]?.text).toContain("Fri 20 Nov, 08:00 (UTC)");
    pass(DAY - 1000);
    expect((await subscribing().resubscribe(wayBack(), CLIENT)).ok).toBe(true);
    expect(await pressedUntil({ call: 3, when: "before" })).toBe(true);
    pass(WAY_BACK_LIFE);
    await subscribing().unsubscribe(token("unsubscribe"), "all");
    expect(await swept()).toEqual([]);
  });

  it("and none that a row of before could have had: it says not how it ended", async () => {
    const current = await there();
    await opened.stores.subscriptions.replace(current, { ...current, state: "unsubscribed" });
    await subscribing().unsubscribe(token("unsubscribe"), "all");
    expect(await swept()).toEqual([]);
  });
});

it("a goodbye of before, planned for a row that does not say when it ended, goes out and gives back", async () => {
  const current = await there();
  await opened.stores.subscriptions.replace(current, { ...current, state: "unsubscribed" });
  await opened.stores.deliveries.plan({
    id: "dlv_before",
    kind: "goodbye",
    subscriptionId: "sub_1",
    generation: current.generation,
    state: "planned",
    plannedAt: now.toISOString(),
    attempts: 0,
  });
  expect(await swept()).toEqual(["accepted"]);
  expect(sent[0]?.text).toContain("Fri 20 Nov, 08:00 (UTC)");
  expect((await subscribing().resubscribe(wayBack(), CLIENT)).ok).toBe(true);
});

describe("the way back, while strangers sign the address up", () => {
  beforeEach(async () => {
    await subscribing().end(token("manage"));
    await swept();
  });

  it("outlives each sign-up and what ends it", async () => {
    for (const pressed of ["one-click", "own", "all"] as const) {
      pass(DAY);
      await signedUp();
      await subscribing().unsubscribe(token("unsubscribe"), pressed);
      expect((await subscribing().readWayBack(wayBack())).ok).toBe(true);
    }
    await signedUp();
    expect((await subscribing().resubscribe(wayBack(), CLIENT)).ok).toBe(true);
    const after = await there();
    expect(after).toMatchObject({ state: "active", filter: reader().filter });
    for (const field of ["wanted", "ended", "dropped"]) expect(after).not.toHaveProperty(field);
  });

  it("brings no confirmation back to life that was dropped before", async () => {
    await signedUp();
    const first = (await there()).wanted!.generation;
    await subscribing().unsubscribe(token("unsubscribe"), "all");
    await signedUp();
    const { generation, wanted } = await there();
    expect(wanted!.generation).toBeGreaterThan(first);
    expect(generation).toBeLessThan(first);
    await subscribing().unsubscribe(token("unsubscribe"), "all");
    expect((await subscribing().resubscribe(wayBack(), CLIENT)).ok).toBe(true);
    expect((await there()).generation).toBeGreaterThan(wanted!.generation);
  });
});

/** Presses the button in a process that dies at a point; false where it lived through it all. */
async function pressedUntil(point: CrashPoint): Promise<boolean> {
  const stores = new CrashPlan(point).wrap(opened.stores);
  try {
    await subscribing(stores).unsubscribe(token("unsubscribe"), "all");
    return false;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return true;
  }
}

it.each(["before", "after"] as const)(
  "killed %s any of its calls, pressing again sends it once",
  async (when) => {
    let died = 0;
    for (let call = 1; await pressedUntil({ call, when }); call++, died++) {
      await subscribing().unsubscribe(token("unsubscribe"), "all");
      expect(await swept(), `call ${call}`).toEqual(["accepted"]);
      pass(HOUR);
      await subscribing().resubscribe(wayBack(), CLIENT);
    }
    expect(died).toBeGreaterThanOrEqual(5);
    expect(sent).toHaveLength(died);
  },
);
