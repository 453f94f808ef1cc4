import { afterEach, beforeEach, expect, it } from "vitest";
import { readGauges } from "#lib/jobs/gauges.ts";
import { sampleDelivery, sampleFeed, sampleItem } from "#test/helpers/samples.ts";
import { openTestStores, TEST_NOW, type TestStores } from "#test/helpers/store.ts";

const ago = (hours: number) => new Date(TEST_NOW.getTime() - hours * 3_600_000).toISOString();

const NO_FEEDS = {
  new: 0,
  live: 0,
  gap: 0,
  silent: 0,
  failing: 0,
  blocked: 0,
  gone: 0,
  off: 0,
};

let opened: TestStores;
beforeEach(async () => {
  opened = await openTestStores();
});
afterEach(() => opened.close());

it("reads nothing out of an empty table", async () => {
  expect(await readGauges(opened.stores, TEST_NOW)).toEqual({
    feeds: NO_FEEDS,
    feedsSilent: 0,
    feedsFailing: 0,
    itemsWaiting: 0,
    deliveriesUnknown: 0,
    deliveriesFailed: 0,
    hoursSinceDigestRun: null,
    alertsP95: null,
  });
});

it("counts what somebody should look at", async () => {
  const { feeds, items, deliveries, runs } = opened.stores;
  const polled = { lastPollAt: ago(1) };
  await feeds.sync(sampleFeed({ id: "live", ...polled, arrivals: [ago(1)] }));
  await feeds.sync(sampleFeed({ id: "silent", ...polled, arrivals: [ago(2000)] }));
  await feeds.sync(sampleFeed({ id: "failing", ...polled, arrivals: [ago(1)], failures: 5 }));
  const lastOutcome = { kind: "gone", at: ago(1) } as const;
  await feeds.sync(sampleFeed({ id: "gone", ...polled, failures: 1, lastOutcome }));
  await feeds.sync(sampleFeed({ id: "off", enabled: false, failures: 5 }));
  await items.put([sampleItem(), sampleItem({ id: "itm_2" })]);
  await deliveries.plan(sampleDelivery({ id: "dlv_u", state: "unknown" }));
  await deliveries.plan(sampleDelivery({ id: "dlv_f", state: "failed" }));
  await deliveries.plan(sampleDelivery({ id: "dlv_p" }));
  const run = { job: "digest", from: ago(4), to: ago(3), finishedAt: ago(3), counts: {} } as const;
  await runs.record(run);
  expect(await readGauges(opened.stores, TEST_NOW)).toEqual({
    feeds: { ...NO_FEEDS, live: 1, silent: 1, failing: 1, gone: 1, off: 1 },
    feedsSilent: 1,
    feedsFailing: 2,
    itemsWaiting: 2,
    deliveriesUnknown: 1,
    deliveriesFailed: 1,
    hoursSinceDigestRun: 3,
    alertsP95: null,
  });
});

it("notes which sources are silent or failing, for the digests of the next hour", async () => {
  const { feeds } = opened.stores;
  const source = { id: "keel", name: "Keel", kind: "trade" } as const;
  await feeds.sync(sampleFeed({ source, lastPollAt: ago(1), arrivals: [ago(2000)] }));
  await readGauges(opened.stores, TEST_NOW);
  expect(await feeds.heard()).toEqual({
    at: TEST_NOW.toISOString(),
    feeds: 1,
    well: 0,
    silent: [{ id: "keel", name: "Keel" }],
    failing: [],
  });
});

it("says how long the alerts of a day waited, of the newest day that had enough of them", async () => {
  const { alerts } = opened.stores;
  const p95 = async () => (await readGauges(opened.stores, TEST_NOW)).alertsP95;
  await alerts.noteWaits({ day: "2026-11-18", counts: { 900: 20 } });
  expect(await p95()).toBeNull();
  await alerts.noteWaits({ day: "2026-11-19", counts: { 15: 10, 60: 9 } });
  await alerts.noteWaits({ day: "2026-11-19", counts: { 300: 1 } });
  await alerts.noteWaits({ day: "2026-11-20", counts: { more: 19 } });
  expect(await p95()).toBe(60);
  await alerts.noteWaits({ day: "2026-11-20", counts: { 15: 1 } });
  expect(await p95()).toBe(901);
});
