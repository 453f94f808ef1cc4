import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { errorFields } from "#lib/log.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsStores } from "./aws/stores.ts";
import { queuedTogether } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: awsStores(base), queue: awsQueue("cluster") };
});

/** The one writer of stories. What is left after a bounded run is taken by the next. */
export const handler = queuedTogether("cluster", wired, async (deps, messages) => {
  const { stores, queue, clock, log } = deps;
  const hinted = messages.flatMap(({ itemIds }) => itemIds);
  const report = await clusterWaiting(stores, hinted, clock(), (item, error) =>
    log("cluster failed", { item, ...errorFields(error) }),
  );
  if (report.left > 0) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return report;
});
