import { beforeAll, describe, expect, it } from "vitest";
import type { Ask } from "#lib/core/model/ask.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { canonicalJson } from "#lib/core/hash.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { deliver } from "#lib/jobs/deliver.ts";
import { answer } from "#lib/jobs/subscribe/answer.ts";
import { openDeliveries } from "#lib/jobs/sweep.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { Mailer } from "#lib/ports.ts";
import { openStores } from "#lib/store/stores.ts";
import { openGate } from "#local/open-gate.ts";
import { startResendServer } from "#local/resend-server.ts";
import { type CrashPoint, CrashPlan, deathsIn, Killed } from "#test/helpers/crash.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const MINUTES = 60_000;
const signingKey = "a signing key for tests";
const publicUrl = "https://sitrep.example";
const EMAIL = "grace@reader.example";
const renderer = createRenderer({
  mailFrom: "Sitrep <digest@sitrep.example>",
  postalAddress: "1 Sample Street",
  nonce: "5eed".repeat(6),
  publicUrl,
});
const { filter, schedule, alerts } = sampleSubscription();

const asked = { id: "ask_1", email: EMAIL, askedAt: NOW.toISOString() };
const SIGN_UP: Ask = {
  kind: "subscribe",
  ...asked,
  filter,
  schedule,
  alerts,
  form: "page",
  consentText: "1",
  client: "198.51.100.7",
};
const MANAGE_LINK: Ask = { kind: "manage-link", ...asked };

type World = { client: TestStores["table"]["client"]; mailer: Mailer };

/** What the worker and the sweep do for all that waits; what is done already is found done. */
async function work({ client, mailer }: World, tableName: string, late: number): Promise<void> {
  const now = new Date(NOW.getTime() + late * MINUTES);
  const stores = openStores(
    client,
    tableName,
    () => NOW,
    (row, error) => {
      throw new Error(row.pk, { cause: error });
    },
  );
  const composing = { stores, renderer, signingKey, publicUrl };
  const posting = { ...composing, mailer, gate: openGate, mayMail: () => true };
  const deps = { stores, clock: () => NOW, signingKey };
  const deliverNow = (id: string) => deliver(posting, id, now);
  for (const id of await stores.asks.waiting(10))
    await answer({ ...deps, deliver: deliverNow }, id);
  for (const id of await openDeliveries({ stores })) await deliverNow(id);
}

/** What tells one try from another, and nothing else. */
const OF_THE_TRY = new Set(
  "attempts claimedUntil firstTryAt closedAt reason providerId".split(" "),
);
const comparable = (rows: Record<string, unknown>[]): string[] =>
  rows.map(({ body, ...row }) => {
    // Which change wrote a claim last matters to changes alone; how long it lasts is compared.
    if (row["sk"] === "CLAIM") delete row["revision"];
    const facts = Object.entries({ ...row, ...(body as object | undefined) });
    return canonicalJson(Object.fromEntries(facts.filter(([name]) => !OF_THE_TRY.has(name))));
  });

const there = (state: Subscription["state"]) =>
  sampleSubscription({
    id: "sub_there",
    email: EMAIL,
    emailHash: emailHash(signingKey, EMAIL),
    state,
    generation: 4,
  });

describe.each<[string, Ask, Subscription | undefined, string]>([
  ["a sign-up of somebody new", SIGN_UP, undefined, "pending 1"],
  ["a sign-up of somebody who left", SIGN_UP, there("unsubscribed"), "unsubscribed 4"],
  ["a sign-up of a reader", SIGN_UP, there("active"), "active 4"],
  ["a link for somebody who never confirmed", MANAGE_LINK, there("pending"), "pending 5"],
])("%s, killed at any call to the table or the mailer and repeated", (_, ask, before, after) => {
  let calls = 0;
  let whole: string[] = [];

  async function play(point?: CrashPoint) {
    const { stores, table, dump, close } = await openTestStores(() => NOW);
    const resend = await startResendServer({ apiKey: "re_test", now: () => NOW });
    try {
      if (before) await stores.subscriptions.create(before);
      await stores.asks.put(ask);
      const mailer = createResendMailer({ apiKey: "re_test", baseUrl: resend.url });
      const world = { client: table.client, mailer };
      const plan = new CrashPlan(point);
      const wrapped = { mailer: plan.wrap(mailer), client: plan.wrap(table.client) };
      await work(wrapped, table.name, 0).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      // A worker that died keeps its claim on the delivery until the lease ends.
      if (point) await work(world, table.name, 30);
      const reader = await stores.subscriptions.byEmailHash(emailHash(signingKey, EMAIL));
      const waiting = await stores.asks.waiting(10);
      return { rows: comparable(await dump()), mails: resend.accepted, reader, waiting, plan };
    } finally {
      await resend.close();
      await close();
    }
  }

  beforeAll(async () => {
    const { rows, plan, mails, reader } = await play();
    expect(mails.map(({ to }) => to)).toEqual([[EMAIL]]);
    expect(`${reader?.state} ${reader?.generation}`).toBe(after);
    calls = plan.calls;
    whole = rows;
    expect(calls).toBeGreaterThan(10);
  });

  it("leaves the same rows and one mail", async () => {
    for (const point of deathsIn(calls)) {
      const { rows, mails, waiting, plan } = await play(point);
      const place = `${point.when} call ${point.call}, ${plan.names[point.call - 1]}`;
      expect(mails, place).toHaveLength(1);
      expect(waiting, place).toEqual([]);
      expect(rows, place).toEqual(whole);
    }
  }, 120_000);
});
