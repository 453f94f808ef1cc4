import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "#lib/core/model/mail.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { deliver, type DeliverDeps } from "#lib/jobs/deliver.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { type ComposeDeps, composeMail } from "#lib/jobs/compose-mail.ts";
import { createSubscribing, type Subscribing } from "#lib/jobs/subscribe.ts";
import type { SubscribeDeps } from "#lib/jobs/subscribe/context.ts";
import type { Stores } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import { openTestStores, TEST_NOW } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const HOUR = 3_600_000;
const schedule = {
  frequency: "weekly",
  weekday: "mon",
  hour: 7,
  timeZone: "UTC",
  whenEmpty: "skip",
} as const;
const alerts = { enabled: false, minOrigins: 2, maxPerDay: 5 };

const mailOf = (
  kind: "confirm" | "manage" | "move" | "goodbye",
  to: string,
  url: string,
): Mail => ({
  kind,
  to,
  from: "digest@sitrep.example",
  subject: "",
  html: "",
  text: "",
  headers: {},
  links: { [kind]: url },
});

let stores: Stores;
let close: () => Promise<void>;
let now = TEST_NOW;
let serial = 0;
beforeAll(async () => {
  ({ stores, close } = await openTestStores(() => now));
});
afterAll(() => close());

let composing: ComposeDeps;
let sent: Mail[] = [];
let queued: string[] = [];
let deps: SubscribeDeps;
let subscribing: Subscribing;
beforeEach(() => {
  now = new Date(now.getTime() + 3 * HOUR);
  sent = [];
  queued = [];
  composing = {
    stores,
    renderer: {
      digest: () => {
        throw new Error("no digest was asked for");
      },
      alert: () => {
        throw new Error("no alert was asked for");
      },
      confirm: ({ to, confirmUrl }) => mailOf("confirm", to, confirmUrl),
      manage: ({ to, manageUrl }) => mailOf("manage", to, manageUrl),
      move: ({ to, moveUrl }) => mailOf("move", to, moveUrl),
      goodbye: () => {
        throw new Error("nobody has left");
      },
    },
    signingKey: KEY,
    publicUrl: "https://sitrep.example",
  };
  deps = {
    stores,
    queue: {
      async send(messages) {
        const asked = messages.flatMap((message) => (message.kind === "ask" ? message.askId : []));
        const answering = { stores, clock: () => now, signingKey: KEY, deliver: deliverNow };
        for (const id of asked) await answer(answering, id);
      },
    },
    clock: () => now,
    random: (bytes) => (++serial).toString(16).padStart(bytes * 2, "0"),
    signingKey: KEY,
    rateLimitClient: 50,
  };
  subscribing = createSubscribing(deps);
});

const deliverNow = async (id: string): Promise<void> => {
  queued.push(id);
  const delivery = await stores.deliveries.get(id);
  const reader = delivery && (await stores.subscriptions.get(delivery.subscriptionId));
  if (reader) sent.push(await composeMail(composing, delivery, reader));
};

const ask = (email: string, client = "192.0.2.1", filter = {}) =>
  subscribing.request({ email, filter, schedule, alerts, form: "api", consentText: "1" }, client);
const token = (mail: Mail | undefined): string =>
  new URL(mail?.links.confirm ?? mail?.links.manage ?? "missing:").searchParams.get("token") ?? "";
const stored = (email: string) => stores.subscriptions.byEmailHash(emailHash(KEY, email));
const activate = async (email: string) => {
  await ask(email);
  return subscribing.confirm(token(sent.at(-1)), "192.0.2.1");
};

describe("asking for a subscription", () => {
  it("knows an address by one spelling and writes to it as it was given", async () => {
    await ask("Grace@Reader.Example");
    await ask("grace@reader.example ");
    expect(sent.map((mail) => mail.to)).toEqual(["Grace@Reader.Example", "grace@reader.example"]);
    expect((await stored("GRACE@reader.example"))?.generation).toBe(2);
  });

  it("lets only the latest confirmation count, and that for what its mail said", async () => {
    await ask("linus@reader.example", "192.0.2.1", { topics: ["cyber"] });
    await ask("linus@reader.example", "192.0.2.1", { topics: ["land"] });
    const [first, second] = sent.map(token);
    expect(await subscribing.confirm(first ?? "", "")).toEqual({ ok: false, reason: "used" });
    expect(await subscribing.confirm(second ?? "", "")).toMatchObject({
      ok: true,
      subscription: { filter: { topics: ["land"] } },
    });
  });

  it("never un-confirms: an active address gets a link to manage instead, its choices untouched", async () => {
    await activate("edith@reader.example");
    const before = await stored("edith@reader.example");
    await ask("edith@reader.example", "203.0.113.9", { topics: ["cbrn"] });
    expect(await stored("edith@reader.example")).toEqual(before);
    expect(sent.at(-1)?.kind).toBe("manage");
  });

  it("sends one address three mails an hour at most, whoever asks", async () => {
    for (let i = 0; i < 6; i++) {
      expect(await ask("bombed@reader.example", `192.0.2.${i}`, { query: `word${i}` })).toEqual({
        ok: true,
      });
    }
    expect(sent).toHaveLength(3);
    // What was not mailed has not changed what the last mail confirms.
    expect((await stored("bombed@reader.example"))?.filter).toEqual({ query: "word2" });
    await subscribing.sendManageLink("bombed@reader.example", "192.0.2.99");
    expect(sent).toHaveLength(3);
    now = new Date(now.getTime() + HOUR);
    await ask("bombed@reader.example");
    expect(sent).toHaveLength(4);
  });

  it("limits what one client asks for in an hour, and tells it", async () => {
    subscribing = createSubscribing({ ...deps, rateLimitClient: 2 });
    const outcomes = [];
    for (let i = 0; i < 3; i++) outcomes.push(await ask(`many${i}@reader.example`, "198.51.100.7"));
    expect(outcomes).toEqual([
      { ok: true },
      { ok: true },
      { ok: false, reason: "too-many-requests" },
    ]);
    expect(await ask("many3@reader.example", "198.51.100.8")).toEqual({ ok: true });
    expect(sent).toHaveLength(3);
  });

  it("takes a whole IPv6 network of 64 bits for one client", async () => {
    subscribing = createSubscribing({ ...deps, rateLimitClient: 2 });
    const outcomes = [];
    for (let i = 0; i < 3; i++)
      outcomes.push(await ask(`six${i}@reader.example`, `2001:db8::${i}`));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(await subscribing.admit("2001:db8:0:0:ffff::1")).toBe(false);
    expect(await subscribing.admit("2001:db8:0:1::1")).toBe(true);
  });

  it("writes to no suppressed address and answers as always", async () => {
    await stores.subscriptions.suppress(
      emailHash(KEY, "bounced@reader.example"),
      "bounced",
      now.toISOString(),
    );
    expect(await ask("bounced@reader.example")).toEqual({ ok: true });
    expect(await stored("bounced@reader.example")).toBeUndefined();
    expect(sent).toEqual([]);
  });

  it("keeps words, form and times with the subscription, the network addresses apart", async () => {
    await ask("kept@reader.example", "198.51.100.77");
    const asked = { form: "api", textVersion: "1", requestedAt: now.toISOString() };
    const pending = await stored("kept@reader.example");
    expect(pending?.consent).toEqual(asked);
    const id = pending?.id ?? "";
    expect(await stores.consents.get(id)).toEqual({ requestedFrom: "198.51.100.77" });
    now = new Date(now.getTime() + HOUR);
    await subscribing.confirm(token(sent.at(-1)), "2001:db8::7");
    const active = await stored("kept@reader.example");
    expect(active?.consent).toEqual({ ...asked, confirmedAt: now.toISOString() });
    expect(await stores.consents.get(id)).toEqual({
      requestedFrom: "198.51.100.77",
      confirmedFrom: "2001:db8::7",
    });
  });

  it("makes one subscription of many requests at the same moment", async () => {
    await Promise.all([1, 2, 3].map(() => ask("twice@reader.example")));
    const { items } = await stores.subscriptions.list();
    expect(items.filter((s) => s.email === "twice@reader.example")).toHaveLength(1);
    const outcomes = await Promise.all(sent.map((mail) => subscribing.confirm(token(mail), "")));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});

describe("a confirmation", () => {
  const posting = (accepted: Mail[]): DeliverDeps => ({
    ...composing,
    stores,
    mailer: {
      async send(mail) {
        accepted.push(mail);
        return { kind: "accepted", providerId: "1" };
      },
    },
    gate: openGate,
    mayMail: () => true,
  });

  it("goes out by the deliver job, once, and is kept as the bytes that went", async () => {
    await ask("posted@reader.example");
    const accepted: Mail[] = [];
    const [id = ""] = queued;
    expect(await deliver(posting(accepted), id, now)).toMatchObject({ state: "accepted" });
    expect(await deliver(posting(accepted), id, now)).toBeUndefined();
    expect(accepted).toEqual(sent);
    const delivery = await stores.deliveries.get(id);
    expect(delivery && (await stores.deliveries.frozen(delivery))).toEqual(sent[0]);
  });

  it("that a newer one has overtaken does not go out", async () => {
    await ask("overtaken@reader.example");
    await ask("overtaken@reader.example");
    const accepted: Mail[] = [];
    const [old = "", latest = ""] = queued;
    expect(await deliver(posting(accepted), old, now)).toMatchObject({ reason: "superseded" });
    expect(await deliver(posting(accepted), latest, now)).toMatchObject({ state: "accepted" });
    expect(accepted).toEqual(sent.slice(1));
  });
});

describe("ending", () => {
  it("kills an open confirmation with the subscription", async () => {
    await ask("ends@reader.example");
    const confirmToken = token(sent[0]);
    await subscribing.sendManageLink("ends@reader.example", "192.0.2.1");
    // Still pending: what came is a confirmation again, and only the newest counts.
    expect(sent.map((mail) => mail.kind)).toEqual(["confirm", "confirm"]);
    expect(new Set(queued).size).toBe(2);
    expect(await subscribing.confirm(confirmToken, "")).toEqual({ ok: false, reason: "used" });
    await subscribing.confirm(token(sent.at(-1)), "");
    await subscribing.sendManageLink("ends@reader.example", "192.0.2.1");
    await subscribing.end(token(sent.at(-1)));
    expect(await subscribing.confirm(confirmToken, "")).toEqual({ ok: false, reason: "used" });
    expect(await stored("ends@reader.example")).not.toHaveProperty("nextDigestAt");
  });

  it("keeps a suppression when the reader is erased", async () => {
    await activate("gone@reader.example");
    await subscribing.sendManageLink("gone@reader.example", "192.0.2.1");
    const manage = token(sent.at(-1));
    const hash = emailHash(KEY, "gone@reader.example");
    await stores.subscriptions.suppress(hash, "complained", now.toISOString());
    expect(await subscribing.erase(manage)).toEqual({ ok: true });
    expect(await stored("gone@reader.example")).toBeUndefined();
    expect(await stores.subscriptions.suppressed(hash)).toBe("complained");
    expect(await subscribing.read(manage)).toEqual({ ok: false, reason: "gone" });
  });
});
