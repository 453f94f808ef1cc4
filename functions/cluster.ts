import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { queued } from "./doorway.ts";

/** The one writer of stories. */
export const handler = queued("cluster", (runtime, { itemIds }) =>
  clusterWaiting(runtime.stores, itemIds),
);
