import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BATCH_SIZE, type Batch, type BatchEntry } from "#lib/core/model/batch.ts";
import { type DryRunDeps, type DryRunLine, dryRun } from "#lib/jobs/dry-run.ts";
import type { Hold } from "#lib/ports.ts";
import { sampleAlert, sampleAlertEntry } from "#test/helpers/batches.ts";
import {
  sampleBytes,
  sampleDelivery,
  sampleDigest,
  sampleSubscription,
} from "#test/helpers/samples.ts";
import { openTestStores, type TestStores } from "#test/helpers/store.ts";

const NOW = new Date("2026-11-20T08:00:00.000Z");
const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000).toISOString();
const HOLD: Hold = { until: hours(1), reason: "daily_quota_exceeded (429)" };

const entry = (over: Partial<BatchEntry> = {}): BatchEntry => ({
  subscriptionId: "sub_1",
  digestId: "dig_1",
  toldTo: hours(-0.5),
  state: "planned",
  ...over,
});

describe("a dry run", () => {
  let opened: TestStores;
  let deps: DryRunDeps;
  let hold: Hold | undefined;
  let allowed: (address: string) => boolean;

  beforeEach(async () => {
    opened = await openTestStores(() => NOW);
    hold = undefined;
    allowed = () => true;
    deps = {
      stores: opened.stores,
      gate: { held: async () => hold },
      mayMail: (address) => allowed(address),
      signingKey: "a signing key for tests",
    };
    const { digests, subscriptions } = opened.stores;
    await subscriptions.create(sampleSubscription());
    const totals = { stories: 7, shown: 7, watchedStories: 30, watchedReports: 90, outlets: 5 };
    await digests.create(sampleDigest({ totals }));
  });
  afterEach(() => opened.close());

  const plan = (over: Parameters<typeof sampleDelivery>[0] = {}) =>
    opened.stores.deliveries.plan(sampleDelivery(over));
  const planBatch = async (entries: BatchEntry[], over: Partial<Batch> = {}) => {
    const { batches } = opened.stores;
    const draft: Batch = {
      id: "bat_00aa00aa00aa00aa",
      state: "draft",
      plannedAt: NOW.toISOString(),
      entries,
      attempts: 0,
    };
    await batches.draft([draft]);
    await batches.record(draft, { ...draft, state: "planned", ...over });
  };
  const leave = async () => {
    const { subscriptions } = opened.stores;
    const reader = (await subscriptions.get("sub_1"))!;
    await subscriptions.replace(reader, { ...reader, state: "unsubscribed" });
  };
  const lines = async (): Promise<DryRunLine[]> => {
    const found: DryRunLine[] = [];
    for await (const line of dryRun(deps, NOW)) found.push(line);
    return found;
  };
  const fates = async () =>
    (await lines()).map(({ delivery, outcome, reason }) => [delivery, outcome, reason]);

  it("says of each mail who would get what", async () => {
    await plan();
    await planBatch([entry()]);
    const told = {
      kind: "digest",
      subscription: "sub_1",
      address: sampleSubscription().email,
      digest: "dig_1",
      stories: 7,
      window: { from: "2026-11-13T07:30:00.000Z", to: "2026-11-20T07:30:00.000Z" },
      state: "planned",
      outcome: "goes",
    };
    expect(await lines()).toEqual([
      { delivery: "dlv_1", ...told },
      { delivery: "dlv_00aa00aa00aa00aa_0", ...told },
    ]);
  });

  it("says of an alert how much it tells, and until when quiet hours hold it", async () => {
    const { alerts, subscriptions } = opened.stores;
    const enabled = { ...sampleSubscription().alerts, enabled: true };
    const asks = async (rule: Partial<typeof enabled>) => {
      const reader = (await subscriptions.get("sub_1"))!;
      await subscriptions.replace(reader, { ...reader, alerts: { ...enabled, ...rule } });
    };
    await asks({});
    await planBatch([sampleAlertEntry(1), sampleAlertEntry(1, { critical: true })]);
    await alerts.keepMails([
      { subscriptionId: "sub_1", deliveryId: "dlv_00aa00aa00aa00aa_0", alert: sampleAlert() },
    ]);
    expect((await lines())[0]).toEqual({
      delivery: "dlv_00aa00aa00aa00aa_0",
      kind: "alert",
      subscription: "sub_1",
      address: sampleSubscription().email,
      stories: 1,
      state: "planned",
      outcome: "goes",
    });
    await asks({ quietHours: { from: "22:00", to: "09:30" } });
    const [held, critical] = await lines();
    expect(held).toMatchObject({ outcome: "waits", reason: "quiet hours", until: hours(1.5) });
    expect(critical).toMatchObject({ outcome: "goes" });
    await asks({ enabled: false });
    expect((await lines())[1]).toMatchObject({ outcome: "skipped", reason: "alerts are off" });
  });

  it("changes nothing", async () => {
    await plan();
    await planBatch([entry()]);
    const before = await opened.dump();
    await lines();
    expect(await opened.dump()).toEqual(before);
  });

  it.each<[string, () => Promise<unknown> | void]>([
    ["not on the allow-list", () => void (allowed = () => false)],
    [
      "suppressed: bounced",
      () =>
        opened.stores.subscriptions.suppress(sampleSubscription().emailHash, "bounced", hours(0)),
    ],
    ["unsubscribed", leave],
    [
      "paused",
      async () => {
        const { subscriptions } = opened.stores;
        const reader = (await subscriptions.get("sub_1"))!;
        await subscriptions.replace(reader, { ...reader, pausedUntil: hours(48) });
      },
    ],
  ])("says that a mail would be skipped: %s", async (reason, happen) => {
    await plan();
    await planBatch([entry()]);
    await happen();
    // Whatever else keeps them back for a while.
    hold = HOLD;
    expect(await fates()).toEqual([
      ["dlv_1", "skipped", reason],
      ["dlv_00aa00aa00aa00aa_0", "skipped", reason],
    ]);
  });

  it("names no address of a reader who is gone", async () => {
    await plan({ subscriptionId: "sub_gone" });
    const [line] = await lines();
    expect(line).toMatchObject({ outcome: "skipped", reason: "erased" });
    expect(line).not.toHaveProperty("address");
  });

  it("says what a hold keeps back, why and until when", async () => {
    hold = HOLD;
    await plan();
    expect(await lines()).toMatchObject([{ outcome: "waits", ...HOLD }]);
  });

  it("says what waits for another try, and what is in doubt for too long to have one", async () => {
    const claimed = { state: "claimed" as const, attempts: 1, reason: "rate_limit_exceeded (429)" };
    await plan({ ...claimed, claimedUntil: hours(0.5) });
    const inDoubt = { inDoubt: true, firstTryAt: hours(-24) };
    await plan({ ...claimed, id: "dlv_2", claimedUntil: hours(-0.5), ...inDoubt });
    expect(await lines()).toMatchObject([
      { delivery: "dlv_2", outcome: "unknown", reason: "too late to ask again" },
      { delivery: "dlv_1", outcome: "waits", reason: claimed.reason, until: hours(0.5) },
    ]);
  });

  it("takes the address from bytes that were made, and asks whether it still is the reader's", async () => {
    await plan({ attempts: 1, state: "claimed", claimedUntil: hours(-1) });
    const left = "left@ministry.example";
    await opened.stores.deliveries.freeze(sampleDelivery(), sampleBytes({ to: left }));
    expect(await lines()).toMatchObject([{ address: left, outcome: "skipped", reason: "moved" }]);
  });

  it("asks nobody again once a batch may have gone out, and leaves out what has ended in it", async () => {
    const reader = { to: "then@ministry.example", mailbox: "m", timeZone: "Europe/Paris" };
    const entries = [entry({ state: "skipped", reason: "empty" }), entry({ reader })];
    const tried = { attempts: 1, claimedUntil: hours(-1), firstTryAt: hours(-2), inDoubt: true };
    await planBatch(entries, { state: "claimed", ...tried });
    await leave();
    expect(await lines()).toMatchObject([
      { delivery: "dlv_00aa00aa00aa00aa_1", address: reader.to, outcome: "goes" },
    ]);
  });

  it("reads more than fit into one page", async () => {
    for (let n = 0; n <= BATCH_SIZE; n++) await plan({ id: `dlv_${n}` });
    await planBatch(Array.from({ length: BATCH_SIZE }, () => entry()));
    const found = (await lines()).map(({ delivery }) => delivery);
    expect(new Set(found).size).toBe(2 * BATCH_SIZE + 1);
    expect(found).toHaveLength(2 * BATCH_SIZE + 1);
  });
});
