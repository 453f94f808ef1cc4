import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { errorFields } from "#lib/log.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable, items, stories } from "./aws/stores.ts";
import { queuedTogether } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  return {
    ...base,
    stores: { items: items(opened), stories: stories(opened) },
    queue: awsQueue("cluster"),
  };
});

/** The one writer of stories. What is left after a bounded run is taken by the next. */
export const handler = queuedTogether("cluster", wired, async (deps, messages) => {
  const { stores, queue, clock, log } = deps;
  const hinted = messages.flatMap(({ itemIds }) => itemIds);
  const report = await clusterWaiting(stores, hinted, clock(), (item, error) =>
    log("cluster failed", { item, ...errorFields(error) }),
  );
  // Where none could be told, another run would not tell more; the sweep tries again.
  if (report.left > 0 && report.items > 0) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return report;
});
