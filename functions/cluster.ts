import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { errorFields } from "#lib/log.ts";
import { queuedTogether } from "./doorway.ts";

/** The one writer of stories. What is left after a bounded run is taken by the next. */
export const handler = queuedTogether("cluster", async (runtime, messages) => {
  const { stores, queue, clock, log } = runtime;
  const hinted = messages.flatMap(({ itemIds }) => itemIds);
  const report = await clusterWaiting(stores, hinted, clock(), (item, error) =>
    log("cluster failed", { item, ...errorFields(error) }),
  );
  if (report.left > 0) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return report;
});
