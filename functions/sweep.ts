import { sweep, type SweepStores } from "#lib/jobs/sweep.ts";
import { looksDue } from "#lib/store/alerts.ts";
import { waitingAsks } from "#lib/store/asks.ts";
import { openBatches } from "#lib/store/batches.ts";
import { deliveriesInState } from "#lib/store/deliveries.ts";
import { waitingItems } from "#lib/store/items.ts";
import type { Opened } from "#lib/store/opened.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable } from "./aws/table.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): SweepStores => ({
  alerts: { due: looksDue(opened) },
  asks: { waiting: waitingAsks(opened) },
  batches: { open: openBatches(opened) },
  deliveries: { rowsInState: deliveriesInState(opened) },
  items: { waiting: waitingItems(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), queue: awsQueue("cluster", "mail") };
});

/** Every 5 minutes: whatever a queue lost. */
export const handler = scheduled("sweep", wired, sweep);
