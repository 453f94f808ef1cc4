import { type GaugeStores, readGauges } from "#lib/jobs/gauges.ts";
import { waitsBetween } from "#lib/store/alert-watches.ts";
import { deliveriesInState } from "#lib/store/deliveries.ts";
import { listFeeds } from "#lib/store/feeds.ts";
import { waitingItems } from "#lib/store/items.ts";
import type { Opened } from "#lib/store/opened.ts";
import { lastRun } from "#lib/store/runs.ts";
import { noteHeard } from "#lib/store/sources-heard.ts";
import { awsBase } from "./aws/base.ts";
import { awsTable } from "./aws/table.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): GaugeStores => ({
  feeds: { list: listFeeds(opened), noteHeard: noteHeard(opened) },
  items: { waiting: waitingItems(opened) },
  deliveries: { rowsInState: deliveriesInState(opened) },
  runs: { last: lastRun(opened) },
  alerts: { waits: waitsBetween(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)) };
});

/** Every hour: one line of numbers for the alarms, and how well the sources are heard, for digests. */
export const handler = scheduled("gauges", wired, ({ stores }, now) => readGauges(stores, now));
