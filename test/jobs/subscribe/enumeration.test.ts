import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Message } from "#lib/core/model/message.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { openStores } from "#lib/store/stores.ts";
import { recorded } from "#test/helpers/recorder.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const HOUR = 3_600_000;
const { filter, schedule, alerts } = sampleSubscription();

let opened: TestStores;
let now = TEST_NOW;
let serial = 0;
beforeAll(async () => {
  opened = await openTestStores(() => now);
});
afterAll(() => opened.close());

/** One process of the API on the common table, with all that it sends. */
function lambda(rateLimitClient = 1_000_000) {
  const { client, take } = recorded(opened.table.client);
  const sends: Message[] = [];
  const subscribing = createSubscribing({
    stores: openStores(
      client,
      opened.table.name,
      () => now,
      () => {},
    ),
    queue: { send: async (messages) => void sends.push(...messages) },
    clock: () => now,
    random: (bytes) => (++serial).toString(16).padStart(bytes * 2, "0"),
    signingKey: KEY,
    rateLimitClient,
  });
  const ask = (email: string, client = "192.0.2.1") =>
    subscribing.request(
      { email, filter, schedule, alerts, form: "page", consentText: "1" },
      client,
    );
  return { subscribing, ask, take, sends };
}

/** Works off asks; answers the deliveries that were planned for them. */
async function worked(messages: readonly Message[]): Promise<string[]> {
  const planned = new Set<string>();
  const deliver = async (id: string) => void planned.add(id);
  const deps = { stores: opened.stores, clock: () => now, signingKey: KEY, deliver };
  for (const message of messages) if (message.kind === "ask") await answer(deps, message.askId);
  return [...planned];
}

const STATES = ["unknown", "pending", "active", "unsubscribed", "suppressed"] as const;
const emailOf = (state: (typeof STATES)[number]) => `${state}@reader.example`;

describe("the work done for an address", () => {
  beforeAll(async () => {
    const { subscriptions } = opened.stores;
    for (const state of ["pending", "active", "unsubscribed"] as const) {
      const email = emailOf(state);
      const emailHashed = emailHash(KEY, email);
      await subscriptions.create(
        sampleSubscription({ id: `sub_${state}`, email, emailHash: emailHashed, state }),
      );
    }
    const suppressed = emailHash(KEY, emailOf("suppressed"));
    await subscriptions.suppress(suppressed, "complained", now.toISOString());
  });

  it.each([
    ["a subscription", (one: ReturnType<typeof lambda>, email: string) => one.ask(email)],
    [
      "a manage link",
      (one: ReturnType<typeof lambda>, email: string) =>
        one.subscribing.sendManageLink(email, "192.0.2.1"),
    ],
  ])("is the same for all of them, when %s is asked for", async (_, request) => {
    now = new Date(now.getTime() + HOUR);
    const one = lambda();
    const works = [];
    for (const state of STATES) {
      expect(await request(one, emailOf(state))).toEqual({ ok: true });
      const kinds = one.sends.splice(0).map(({ kind }) => kind);
      works.push({ commands: one.take(), kinds });
    }
    expect(works[0]).toEqual({
      commands: [
        expect.stringContaining("UpdateItemCommand | COUNT:client"),
        expect.stringContaining("UpdateItemCommand | COUNT:mail"),
        expect.stringContaining("PutItemCommand | ASK"),
      ],
      kinds: ["ask"],
    });
    for (const work of works) expect(work).toEqual(works[0]);
  });

  it("is the same for all of them, once each was asked for too often", async () => {
    now = new Date(now.getTime() + HOUR);
    const one = lambda();
    const works = [];
    for (const state of STATES) {
      for (let i = 0; i < 3; i++) await one.ask(emailOf(state));
      one.take();
      one.sends.splice(0);
      expect(await one.ask(emailOf(state))).toEqual({ ok: true });
      works.push({ commands: one.take(), kinds: one.sends.splice(0).map(({ kind }) => kind) });
    }
    expect(works[0]?.commands).toHaveLength(2);
    expect(works[0]?.kinds).toEqual([]);
    for (const work of works) expect(work).toEqual(works[0]);
  });
});

describe("mail bombing", () => {
  const clientOf = (i: number) => `198.51.${i >> 8}.${i & 255}`;

  it.each([
    ["from 200 clients", clientOf, 200],
    ["from one client", () => "203.0.113.9", 20],
  ])(
    "one address, %s over two processes, is 3 mails an hour",
    async (name, from, limit) => {
      now = new Date(now.getTime() + HOUR);
      const email = `${name.replaceAll(" ", "-")}@reader.example`;
      const lambdas = [lambda(limit), lambda(limit)];
      const outcomes = [];
      for (let i = 0; i < 200; i += 10) {
        const batch = Array.from({ length: 10 }, (_, k) => lambdas[k % 2]!.ask(email, from(i + k)));
        outcomes.push(...(await Promise.all(batch)));
      }
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(limit);
      const askIdOf = (message: Message) => (message.kind === "ask" ? message.askId : "");
      const sends = lambdas
        .flatMap((one) => one.sends)
        .toSorted((a, b) => askIdOf(a).localeCompare(askIdOf(b)));
      expect(sends).toHaveLength(3);
      expect(await worked(sends)).toHaveLength(3);
      // Whatever is told again, nothing more goes out, and nothing waits.
      expect(await worked(sends)).toEqual([]);
      const waiting = await opened.stores.asks.waiting(100);
      expect(waiting.filter((id) => sends.some((sent) => askIdOf(sent) === id))).toEqual([]);
      now = new Date(now.getTime() + HOUR);
      await lambdas[0]!.ask(email, "192.0.2.200");
      expect(lambdas[0]!.sends.length + lambdas[1]!.sends.length).toBe(4);
    },
    30_000,
  );

  it("across the turn of an hour is 3 mails in sixty minutes all the same", async () => {
    now = new Date(Math.ceil(now.getTime() / HOUR + 1) * HOUR - 60_000);
    const one = lambda();
    const email = "turn@reader.example";
    const askedAfter = async (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
      for (let i = 0; i < 4; i++) await one.ask(email);
      return one.sends.splice(0).length;
    };
    expect(await askedAfter(0)).toBe(3);
    expect(await askedAfter(1)).toBe(0);
    expect(await askedAfter(58.9)).toBe(0);
    // What was refused does not count: an hour after the first ones, as many again.
    expect(await askedAfter(0.1)).toBe(3);
  });

  it("of one address hour after hour is 10 mails in 24 hours", async () => {
    now = new Date(now.getTime() + HOUR);
    const one = lambda(1000);
    const asked = [];
    for (let hour = 0; hour < 26; hour++) {
      for (let i = 0; i < 4; i++) await one.ask("besieged@reader.example");
      asked.push(one.sends.splice(0).length);
      now = new Date(now.getTime() + HOUR);
    }
    // A day after the first three, as many again.
    expect(asked).toEqual([3, 3, 3, 1, ...Array<number>(20).fill(0), 3, 3]);
  });

  it("of one mailbox under made-up names is 3 mails an hour all the same", async () => {
    now = new Date(now.getTime() + HOUR);
    const one = lambda(1000);
    for (let i = 0; i < 6; i++) await one.ask(`victim+list${i}@reader.example`);
    await one.ask("Victim@reader.example");
    expect(one.sends.splice(0)).toHaveLength(3);
    // A name that begins with it is nobody's detail.
    await one.ask("+victim@reader.example");
    await one.ask("victim@other.example");
    expect(one.sends).toHaveLength(2);
  });

  it("ends with the links of the last ask, in whichever order a queue brings them", async () => {
    now = new Date(now.getTime() + HOUR);
    const one = lambda();
    const email = "shuffled@reader.example";
    for (let i = 0; i < 3; i++) {
      now = new Date(now.getTime() + 1000);
      await one.ask(email, `192.0.2.${i}`);
    }
    const [first, second, last] = one.sends as [Message, Message, Message];
    expect(await worked([second])).toHaveLength(1);
    expect(await worked([last, first, second])).toHaveLength(1);
    const there = await opened.stores.subscriptions.byEmailHash(emailHash(KEY, email));
    expect(there).toMatchObject({ state: "pending", generation: 2 });
    expect(await opened.stores.consents.get(there?.id ?? "")).toEqual({
      requestedFrom: "192.0.2.2",
    });
  });
});
