import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveNumber } from "#lib/core/subscription/move.ts";
import { emailHash, signToken, TOKEN_LIFE } from "#lib/core/tokens.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import type { Stores } from "#lib/ports.ts";
import { CrashPlan } from "#test/helpers/crash.ts";
import { sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const hash = (email: string) => emailHash(KEY, email);

let opened: TestStores;
beforeAll(async () => {
  opened = await openTestStores();
});
afterAll(() => opened.close());

const subscribingOn = (stores: Stores, queued: string[] = []) =>
  createSubscribing({
    stores,
    queue: {
      async send(messages) {
        for (const message of messages)
          if (message.kind === "mail") queued.push(message.deliveryId);
      },
    },
    clock: () => TEST_NOW,
    random: (bytes) => "0".repeat(bytes * 2),
    signingKey: KEY,
    rateLimitClient: 1000,
  });

const token = (purpose: "manage" | "move", subject: string, more: object = {}) =>
  signToken(KEY, {
    purpose,
    subject,
    expiresAt: new Date(TEST_NOW.getTime() + TOKEN_LIFE[purpose]),
    ...more,
  });

const given = async (n: string) => {
  const [id, email, to] = [`sub_${n}`, `old${n}@reader.example`, `new${n}@reader.example`];
  await opened.stores.subscriptions.create(
    sampleSubscription({ id, email, emailHash: hash(email) }),
  );
  return { id, email, to, manage: token("manage", id) };
};

/** The tokens that stand in the two mails of the change that counts. */
const linksOf = async (id: string) => {
  const move = (await opened.stores.subscriptions.get(id))?.move;
  const generation = moveNumber(move?.requestedAt ?? "");
  return ["old", "new"].map((detail) => token("move", id, { generation, detail }));
};

const rowsOf = async ({ id, email, to }: { id: string; email: string; to: string }) => {
  const holders = await Promise.all(
    [email, to].map(async (one) => (await opened.stores.subscriptions.byEmailHash(hash(one)))?.id),
  );
  return { row: await opened.stores.subscriptions.get(id), holders };
};

describe("a change of address that is killed", () => {
  it("before any call while it is made is made by pressing again, and is whole at every moment", async () => {
    for (let call = 1; ; call++) {
      const reader = await given(`made${call}`);
      const subscribing = subscribingOn(opened.stores);
      await subscribing.requestMove(reader.manage, reader.to, "192.0.2.1");
      const [old = "", fresh = ""] = await linksOf(reader.id);
      await subscribing.agreeToMove(old, "192.0.2.1");
      const plan = new CrashPlan({ call, when: "before" });
      const outcome = await subscribingOn(plan.wrap(opened.stores))
        .agreeToMove(fresh, "192.0.2.1")
        .catch(() => undefined);
      const torn = await rowsOf(reader);
      // Whichever address the row says is the reader's, and nobody else can take it.
      expect(torn.holders[torn.row?.email === reader.to ? 1 : 0]).toBe(reader.id);
      await subscribing.agreeToMove(old, "192.0.2.1");
      await subscribing.agreeToMove(fresh, "192.0.2.1");
      const { row, holders } = await rowsOf(reader);
      expect(row).toMatchObject({ email: reader.to, emailHash: hash(reader.to) });
      expect(row).not.toHaveProperty("move");
      expect(holders).toEqual([undefined, reader.id]);
      if (outcome) return;
    }
  });

  it("while it is asked for is asked for again, and then works", async () => {
    for (let call = 1; ; call++) {
      const reader = await given(`ask${call}`);
      const plan = new CrashPlan({ call, when: "after" });
      const outcome = await subscribingOn(plan.wrap(opened.stores))
        .requestMove(reader.manage, reader.to, "192.0.2.1")
        .catch(() => undefined);
      const queued: string[] = [];
      await subscribingOn(opened.stores, queued).requestMove(reader.manage, reader.to, "192.0.2.1");
      expect(queued).toHaveLength(2);
      for (const link of await linksOf(reader.id))
        await subscribingOn(opened.stores).agreeToMove(link, "192.0.2.1");
      expect((await rowsOf(reader)).row).toMatchObject({ email: reader.to });
      if (outcome) return;
    }
  });

  it("lets go of what it left when the next one is asked for", async () => {
    const reader = await given("next");
    const { subscriptions } = opened.stores;
    const row = await subscriptions.get(reader.id);
    if (!row) throw new Error("there is a reader");
    await subscriptions.claimAddress(hash(reader.to), reader.id);
    const move = {
      email: reader.to,
      emailHash: hash(reader.to),
      requestedAt: "2026-11-19T08:00:00.000Z",
      oldAgreed: true,
      newAgreed: true,
      left: row.emailHash,
    };
    await subscriptions.replace(row, {
      ...row,
      email: reader.to,
      emailHash: hash(reader.to),
      move,
    });
    await subscribingOn(opened.stores).requestMove(reader.manage, "third@reader.example", "");
    expect(await rowsOf(reader)).toMatchObject({
      row: { email: reader.to, move: { email: "third@reader.example" } },
      holders: [undefined, reader.id],
    });
  });
});

it("two clicks at the same moment make one change", async () => {
  const reader = await given("both");
  const subscribing = subscribingOn(opened.stores);
  await subscribing.requestMove(reader.manage, reader.to, "");
  const links = await linksOf(reader.id);
  await Promise.all(links.map((link) => subscribing.agreeToMove(link, "")));
  for (const link of links) await subscribing.agreeToMove(link, "");
  const { row, holders } = await rowsOf(reader);
  expect(row).toMatchObject({ email: reader.to });
  expect(holders).toEqual([undefined, reader.id]);
});
