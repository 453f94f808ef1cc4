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
  });
});
