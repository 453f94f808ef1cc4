import { readGauges } from "#lib/jobs/gauges.ts";
import { awsBase } from "./aws/base.ts";
import { awsTable, deliveries, feeds, items, runs } from "./aws/stores.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  return {
    ...base,
    stores: {
      deliveries: deliveries(opened),
      feeds: feeds(opened),
      items: items(opened),
      runs: runs(opened),
    },
  };
});

/** Every hour: one line of numbers for the alarms. */
export const handler = scheduled("gauges", wired, ({ stores }, now) => readGauges(stores, now));
