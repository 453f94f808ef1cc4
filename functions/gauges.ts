import { readGauges } from "#lib/jobs/gauges.ts";
import { awsBase } from "./aws/base.ts";
import { awsStores } from "./aws/stores.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: awsStores(base) };
});

/** Every hour: one line of numbers for the alarms. */
export const handler = scheduled("gauges", wired, ({ stores }, now) => readGauges(stores, now));
