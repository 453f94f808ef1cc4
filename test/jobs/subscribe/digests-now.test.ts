import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Message } from "#lib/core/model/message.ts";
import { signToken } from "#lib/core/tokens.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const START = new Date("2026-11-20T08:00:00.000Z");
let now = START;
const window = { from: "2026-11-01T00:00:00.000Z", to: "2026-11-08T00:00:00.000Z" };

let opened: TestStores;
let queued: Message[];
beforeEach(async () => {
  now = START;
  opened = await openTestStores(() => now);
  queued = [];
  await opened.stores.subscriptions.create(sampleSubscription());
});
afterEach(() => opened.close());

const subscribing = () =>
  createSubscribing({
    stores: opened.stores,
    queue: { send: async (messages) => void queued.push(...messages) },
    clock: () => now,
    random: () => "0",
    signingKey: KEY,
    rateLimitClient: 1000,
  });

/** Asks for the digest; answers the delivery whose mail is queued. */
const ask = async (): Promise<Delivery> => {
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const token = signToken(KEY, { purpose: "manage", subject: "sub_1", expiresAt });
  expect((await subscribing().mailNow(token, window)).ok).toBe(true);
  const message = queued.at(-1);
  const id = message?.kind === "mail" ? message.deliveryId : "";
  return (await opened.stores.deliveries.get(id))!;
};
const close = (before: Delivery, state: Delivery["state"]) =>
  opened.stores.deliveries.record(before, { ...before, state });

it("comes though somebody who knows the address had it sent all the mails of the day", async () => {
  const { email, filter, schedule, alerts } = sampleSubscription();
  const asked = { email, filter, schedule, alerts, form: "api" as const, consentText: "1" };
  for (let hours = 0; hours < 24; hours++) {
    now = new Date(START.getTime() + hours * 3_600_000);
    for (let n = 0; n < 3; n++) await subscribing().request(asked, "192.0.2.1");
  }
  expect((await ask()).state).toBe("planned");
});

describe("a digest asked for once more", () => {
  it.each(["planned", "accepted", "unknown", "bounced"] as const)(
    "is the same mail while that is %s",
    async (state) => {
      const first = await ask();
      await close(first, state);
      expect((await ask()).id).toBe(first.id);
    },
  );

  it.each(["skipped", "failed"] as const)(
    "is another mail when the last one was %s",
    async (state) => {
      const first = await ask();
      await close(first, state);
      const second = await ask();
      expect(second).toMatchObject({ state: "planned", digestId: first.digestId, onDemand: true });
      expect(second.id).not.toBe(first.id);
      await close(second, state);
      const third = await ask();
      expect([first.id, second.id]).not.toContain(third.id);
    },
  );
});
