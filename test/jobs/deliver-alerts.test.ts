import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AlertEntry, entryId } from "#lib/core/model/batch.ts";
import type { Mail, SendOutcome } from "#lib/core/model/mail.ts";
import type { AlertRule } from "#lib/core/model/subscription.ts";
import { readToken } from "#lib/core/tokens.ts";
import { deliverBatch, type DeliverBatchDeps, tallyOf } from "#lib/jobs/deliver-batch.ts";
import { deliver, type DeliverDeps } from "#lib/jobs/deliver.ts";
import { release } from "#lib/jobs/release.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { openGate } from "#local/open-gate.ts";
import {
  BatchProvider,
  sampleAlert,
  sampleAlertEntry,
  sampleBatch,
  sampleEntry,
  storeBatch,
} from "#test/helpers/batches.ts";
import { sampleDigest, sampleSubscription } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const KEY = "a signing key for tests";
const at = (hours: number) => new Date(TEST_NOW.getTime() + hours * 3_600_000);
const alerts: AlertRule = { ...sampleSubscription().alerts, enabled: true };
/** In which the tests' now, 08:00, is not. */
const NIGHT = { from: "09:00", to: "15:00" };

let opened: TestStores;
let provider: BatchProvider;
let outcomes: SendOutcome[];
/** Keys and mails of calls for one mail. */
let singles: { key: string; mail: Mail }[];
let deps: DeliverBatchDeps & DeliverDeps;
let serial = 0;

beforeAll(async () => {
  opened = await openTestStores();
  await opened.stores.digests.create(sampleDigest());
});
afterAll(() => opened.close());

beforeEach(() => {
  provider = new BatchProvider();
  [singles, outcomes] = [[], []];
  const sendBatch = provider.sendBatch.bind(provider);
  deps = {
    stores: opened.stores,
    mailer: {
      sendBatch,
      async send(mail, key) {
        singles.push({ key, mail });
        return outcomes.shift() ?? { kind: "accepted", providerId: `p_${key}` };
      },
    },
    gate: openGate,
    renderer: createRenderer({
      mailFrom: "Sitrep <digest@sitrep.example>",
      postalAddress: "1 Sample Street, 1000 Brussels",
      publicUrl: "https://sitrep.example",
      nonce: "0123456789abcdef01234567",
    }),
    mayMail: () => true,
    signingKey: KEY,
    publicUrl: "https://sitrep.example",
  };
});

const change = async (id: string, rule: Partial<AlertRule>, over = {}) => {
  const { subscriptions } = opened.stores;
  const reader = (await subscriptions.get(id))!;
  await subscriptions.replace(reader, { ...reader, ...over, alerts: { ...alerts, ...rule } });
};

/** A batch of alerts to three readers of their own; of places in `lacking` nobody knows what they say. */
async function planned(over: Record<number, Partial<AlertEntry>> = {}, lacking: number[] = []) {
  const number = ++serial;
  const id = `bat_${number.toString(16).padStart(16, "0")}`;
  const readers = [0, 1, 2].map((place) => `sub_${number}_${place}`);
  const { subscriptions, alerts: store, batches } = opened.stores;
  for (const reader of readers)
    await subscriptions.create(
      sampleSubscription({
        id: reader,
        email: `${reader}@reader.example`,
        emailHash: reader,
        alerts,
      }),
    );
  const told = [0, 1, 2].filter((place) => !lacking.includes(place));
  await store.keepMails(
    told.map((place) => ({
      subscriptionId: readers[place]!,
      deliveryId: entryId(id, place),
      alert: sampleAlert(`alt_${place}`),
    })),
  );
  const entries = readers.map((subscriptionId, place) =>
    sampleAlertEntry(place, { subscriptionId, ...over[place] }),
  );
  await storeBatch(batches, sampleBatch({ id, entries }));
  return { id, readers, delivery: (place: number) => entryId(id, place) };
}

const attempt = async (id: string, hours: number) =>
  tallyOf((await deliverBatch(deps, id, at(hours))) ?? []);
const fateOf = async (id: string) => {
  const found = await opened.stores.deliveries.get(id);
  return [found?.state, found?.reason];
};

describe("a batch of alerts", () => {
  it("goes out once, each mail with links and headers that end the alerts alone", async () => {
    const { id, delivery, readers } = await planned();
    expect(await attempt(id, 0)).toEqual({ accepted: 3 });
    expect(await attempt(id, 1)).toEqual({});
    expect(provider.calls.map(({ key }) => key)).toEqual([id]);
    const { deliveryId, mail } = provider.calls[0]!.mails[1]!;
    expect([deliveryId, mail.kind, mail.to]).toEqual([
      delivery(1),
      "alert",
      `${readers[1]}@reader.example`,
    ]);
    expect(mail.headers).toMatchObject({
      "List-Id": "<alerts.sitrep.example>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "X-Entity-Ref-ID": delivery(1),
    });
    const link = /unsubscribe\/([^>]+)>$/.exec(mail.headers["List-Unsubscribe"] ?? "")?.[1];
    expect(readToken(KEY, "unsubscribe", link ?? "", at(0))).toMatchObject({
      subject: readers[1],
      detail: "alerts",
    });
    expect(JSON.stringify(await opened.stores.batches.get(id))).not.toContain("@reader.example");
    expect(await opened.stores.deliveries.get(delivery(2))).toMatchObject({
      kind: "alert",
      state: "accepted",
      providerId: `p_${delivery(2)}`,
    });
    const listed = await opened.stores.deliveries.inState("accepted");
    expect(listed.items.find((one) => one.id === delivery(2))).toMatchObject({ kind: "alert" });
  });

  it("may be one with digests: each entry says what it is", async () => {
    const { readers, delivery } = await planned();
    const id = `bat_${(0xff00 + serial).toString(16).padStart(16, "0")}`;
    const [first, second] = readers.map((subscriptionId) => ({ subscriptionId }));
    await opened.stores.alerts.keepMails([
      { subscriptionId: readers[1]!, deliveryId: entryId(id, 1), alert: sampleAlert() },
    ]);
    const entries = [sampleEntry(0, first), sampleAlertEntry(1, second)];
    await storeBatch(opened.stores.batches, sampleBatch({ id, entries }));
    expect(await attempt(id, 0)).toEqual({ accepted: 2 });
    expect(provider.calls[0]?.mails.map(({ mail }) => mail.kind)).toEqual(["digest", "alert"]);
    expect(await fateOf(delivery(0))).toEqual(["planned", undefined]);
  });

  it("hands over the same bytes again where it may have gone out, whatever its readers want by then", async () => {
    const { id, readers } = await planned();
    provider.script = ["lost"];
    expect(await attempt(id, 0)).toEqual({ claimed: 3 });
    await change(readers[0]!, { enabled: false });
    await change(readers[1]!, { quietHours: NIGHT });
    expect(await attempt(id, 2)).toEqual({ accepted: 3 });
    expect(provider.calls[1]).toEqual(provider.calls[0]);
    expect(provider.sent).toHaveLength(3);
  });

  it.each<[string, number, (reader: string) => Promise<void>]>([
    ["alerts are off", 0, (reader) => change(reader, { enabled: false })],
    ["paused", 0, (reader) => change(reader, {}, { pausedUntil: at(9).toISOString() })],
    ["unsubscribed", 0, (reader) => change(reader, {}, { state: "unsubscribed" })],
    ["quiet hours", 1, (reader) => change(reader, { quietHours: NIGHT })],
  ])("leaves out who does not want it any more, or not now: %s", async (reason, hours, happen) => {
    const { id, readers, delivery } = await planned();
    await happen(readers[1]!);
    expect(await attempt(id, hours)).toEqual({ accepted: 2, skipped: 1 });
    expect(provider.sent).toEqual([delivery(0), delivery(2)]);
    expect(await fateOf(delivery(1))).toEqual(["skipped", reason]);
  });

  it("goes out on no other of a reader's days than it counts on, but where it may have gone out", async () => {
    const [first, second] = [await planned(), await planned()];
    // At 08:00 UTC it is a quarter to ten in the evening there; after four hours the next day has begun.
    const schedule = { ...sampleSubscription().schedule, timeZone: "Pacific/Chatham" };
    for (const { readers } of [first, second]) await change(readers[1]!, {}, { schedule });
    expect(await attempt(first.id, 4)).toEqual({ accepted: 2, skipped: 1 });
    expect(await fateOf(first.delivery(1))).toEqual(["skipped", "another day has begun"]);
    provider.script = ["lost"];
    expect(await attempt(second.id, 0)).toEqual({ claimed: 3 });
    expect(await attempt(second.id, 4)).toEqual({ accepted: 3 });
  });

  it("wakes who wants what it tells at any hour, and comes to who wants no digest", async () => {
    const { id, readers } = await planned({ 1: { critical: true } });
    const schedule = { ...sampleSubscription().schedule, frequency: "off" };
    await change(readers[0]!, {}, { schedule });
    await change(readers[1]!, { quietHours: NIGHT });
    // By the reader's own clock: 18:00.
    const seoul = { schedule: { ...schedule, timeZone: "Asia/Seoul" } };
    await change(readers[2]!, { quietHours: NIGHT }, seoul);
    expect(await attempt(id, 1)).toEqual({ accepted: 3 });
  });

  it("goes out without the one of which nobody knows what it says; that one fails in the end", async () => {
    const { id, delivery } = await planned({}, [1]);
    expect(await attempt(id, 0)).toEqual({ accepted: 2, planned: 1 });
    for (const hours of [1, 2, 3, 4])
      await expect(deliver(deps, delivery(1), at(hours))).rejects.toThrow("has no alert");
    await deliver(deps, delivery(1), at(5));
    expect(await fateOf(delivery(1))).toEqual(["failed", `delivery ${delivery(1)} has no alert`]);
    expect(singles).toEqual([]);
  });
});

describe("an alert by itself", () => {
  /** One that was refused together with others. */
  const alone = async (over: Partial<AlertEntry> = {}) => {
    const { id, readers, delivery } = await planned({ 0: over });
    provider.script = [{ kind: "rejected", reason: "validation_error" }];
    await attempt(id, 0);
    return { reader: readers[0]!, id: delivery(0), mail: provider.calls[0]!.mails[0]!.mail };
  };

  it("is the mail that it would have been among the others", async () => {
    const { id, mail } = await alone();
    expect(await deliver(deps, id, at(1))).toMatchObject({ kind: "alert", state: "accepted" });
    expect(singles).toEqual([{ key: id, mail }]);
  });

  it("is left to the next look where quiet hours have begun", async () => {
    const { id, reader } = await alone();
    await change(reader, { quietHours: NIGHT });
    expect(await deliver(deps, id, at(2))).toMatchObject({
      state: "skipped",
      reason: "quiet hours",
    });
    expect(singles).toEqual([]);
  });

  it("waits for their end in doubt, and is then repeated as it was", async () => {
    const { id, reader } = await alone();
    outcomes = [{ kind: "unknown", reason: "connection reset" }];
    await deliver(deps, id, at(0.5));
    await change(reader, { quietHours: NIGHT });
    expect(await deliver(deps, id, at(1.5))).toMatchObject({ state: "claimed" });
    const claimedUntil = at(7).toISOString();
    expect(await opened.stores.deliveries.get(id)).toMatchObject({ inDoubt: true, claimedUntil });
    expect(await deliver(deps, id, at(6.9))).toBeUndefined();
    expect(await deliver(deps, id, at(7))).toMatchObject({ state: "accepted" });
    expect(singles[1]).toEqual(singles[0]);
  });

  it("may pass quiet hours where all that it tells may", async () => {
    const { id, reader } = await alone({ critical: true });
    await change(reader, { quietHours: NIGHT });
    expect(await deliver(deps, id, at(2))).toMatchObject({ state: "accepted" });
  });

  it("goes to nobody who has turned alerts off", async () => {
    const { id, reader } = await alone();
    await change(reader, { enabled: false });
    expect(await deliver(deps, id, at(1))).toMatchObject({ reason: "alerts are off" });
    expect(singles).toEqual([]);
  });

  it("goes out again, made anew, where the operator releases it: in quiet hours at their end", async () => {
    const { id, readers, delivery } = await planned();
    provider.script = ["lost"];
    await attempt(id, 0);
    expect(await attempt(id, 24)).toEqual({ unknown: 3 });
    const queue = { send: async () => {} };
    expect(await release({ ...deps, queue }, delivery(0), at(25))).toMatchObject({ ok: true });
    await change(readers[0]!, { quietHours: NIGHT });
    expect(await deliver(deps, delivery(0), at(26))).toMatchObject({ state: "claimed" });
    expect(await deliver(deps, delivery(0), at(31))).toMatchObject({ state: "accepted" });
    const { mail } = provider.calls[0]!.mails[0]!;
    expect(singles).toEqual([{ key: `${delivery(0)}~1`, mail }]);
  });
});
