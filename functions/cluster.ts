import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { errorFields } from "#lib/log.ts";
import { queued } from "./doorway.ts";

/** The one writer of stories. What is left after a bounded run is taken by the next. */
export const handler = queued("cluster", async ({ stores, queue, clock, log }, { itemIds }) => {
  const report = await clusterWaiting(stores, itemIds, clock(), (item, error) =>
    log("cluster failed", { item, ...errorFields(error) }),
  );
  if (report.left > 0) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return report;
});
