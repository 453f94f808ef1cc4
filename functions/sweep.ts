import { sweep } from "#lib/jobs/sweep.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable, deliveries, items } from "./aws/stores.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  return {
    ...base,
    stores: { deliveries: deliveries(opened), items: items(opened) },
    queue: awsQueue("cluster", "mail"),
  };
});

/** Every 5 minutes: whatever a queue lost. */
export const handler = scheduled("sweep", wired, sweep);
