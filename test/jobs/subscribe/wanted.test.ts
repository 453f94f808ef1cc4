import { afterEach, beforeEach, expect, it } from "vitest";
import type { Message } from "#lib/core/model/message.ts";
import { emailHash, signToken } from "#lib/core/tokens.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const EMAIL = "a@reader.example";

let opened: TestStores;
let queued: Message[] = [];
let serial = 0;
let back = "";

const subscribing = () =>
  createSubscribing({
    stores: opened.stores,
    queue: { send: async (messages) => void queued.push(...messages) },
    clock: () => TEST_NOW,
    random: (bytes) => (++serial).toString(16).padStart(bytes * 2, "0"),
    signingKey: KEY,
    rateLimitClient: 1000,
  });

const token = (purpose: "manage" | "unsubscribe" | "confirm", generation = 0) =>
  signToken(KEY, { purpose, subject: "sub_1", generation, expiresAt: new Date("2027-01-01") });

/** A stranger signs the address up; the generation that the mail would confirm. */
async function signedUp(locale?: string): Promise<number | undefined> {
  const { schedule, alerts } = sampleSubscription();
  await subscribing().request(
    {
      email: EMAIL,
      filter: { topics: ["cyber"] },
      schedule,
      alerts,
      locale,
      form: "api",
      consentText: "2",
    },
    "203.0.113.66",
  );
  const planned: string[] = [];
  for (const message of queued.splice(0))
    if (message.kind === "ask")
      await answer(
        {
          stores: opened.stores,
          clock: () => TEST_NOW,
          signingKey: KEY,
          deliver: async (id) => planned.push(id),
        },
        message.askId,
      );
  const delivery = await opened.stores.deliveries.get(planned[0] ?? "");
  expect(delivery?.kind).toBe("confirm");
  return delivery?.generation;
}

const there = () => opened.stores.subscriptions.get("sub_1");

beforeEach(async () => {
  opened = await openTestStores();
  await opened.stores.subscriptions.create(
    sampleSubscription({ email: EMAIL, emailHash: emailHash(KEY, EMAIL) }),
  );
  await subscribing().addRule(token("manage"), "mutes", { kind: "word", value: "parade" });
  const ended = await subscribing().unsubscribe(token("unsubscribe"), "all");
  back = ended.ok ? (ended.resubscribe ?? "") : "";
});
afterEach(() => opened.close());

it("a sign-up for a reader who has left takes nothing from them, nor their way back", async () => {
  const before = (await there())!;
  const generation = await signedUp();
  const { filter, schedule, mutes, state } = (await there())!;
  expect({ filter, schedule, mutes, state }).toEqual({
    filter: before.filter,
    schedule: before.schedule,
    mutes: [expect.objectContaining({ value: "parade" })],
    state: "unsubscribed",
  });
  expect((await subscribing().resubscribe(back, "192.0.2.1")).ok).toBe(true);
  expect(await there()).toMatchObject({ state: "active", filter: before.filter });
  expect(await there()).not.toHaveProperty("wanted");
  // What the stranger asked for is confirmed by nothing any more.
  expect((await subscribing().confirm(token("confirm", generation), "192.0.2.1")).ok).toBe(false);
});

it("what was signed up for holds once it is confirmed, by the newest mail alone", async () => {
  const first = await signedUp();
  const second = await signedUp();
  expect((await subscribing().confirm(token("confirm", first), "192.0.2.1")).ok).toBe(false);
  expect((await subscribing().confirm(token("confirm", second), "192.0.2.1")).ok).toBe(true);
  const after = await there();
  expect(after).toMatchObject({ state: "active", filter: { topics: ["cyber"] }, mutes: [] });
  expect(after).not.toHaveProperty("wanted");
  expect(await opened.stores.consents.get("sub_1")).toEqual({
    requestedFrom: "203.0.113.66",
    confirmedFrom: "192.0.2.1",
  });
  expect((await subscribing().resubscribe(back, "192.0.2.1")).ok).toBe(false);
});

it.each(["de-DE", undefined])(
  "a sign-up that asks for %s leaves the locale there is, and takes its place once confirmed",
  async (locale) => {
    const before = (await there())!;
    await opened.stores.subscriptions.replace(before, { ...before, locale: "en-US" });
    const generation = await signedUp(locale);
    expect((await there())?.locale).toBe("en-US");
    expect((await subscribing().confirm(token("confirm", generation), "192.0.2.1")).ok).toBe(true);
    expect((await there())?.locale).toBe(locale);
  },
);

it("an unsubscribe link ends what waits to be confirmed", async () => {
  const generation = await signedUp();
  await subscribing().unsubscribe(token("unsubscribe"), "all");
  expect((await subscribing().confirm(token("confirm", generation), "192.0.2.1")).ok).toBe(false);
});
