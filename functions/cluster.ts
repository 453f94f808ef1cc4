import { type ClusterStores, clusterWaiting } from "#lib/jobs/cluster.ts";
import { createShelf } from "#lib/jobs/story-shelf.ts";
import { errorFields } from "#lib/log.ts";
import { settleItems, untoldItems, waitingItems } from "#lib/store/items.ts";
import type { Opened } from "#lib/store/opened.ts";
import { beginWriting, getStory, putStories, storiesInWindow } from "#lib/store/stories.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable } from "./aws/table.ts";
import { queuedTogether } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): ClusterStores => ({
  items: {
    waiting: waitingItems(opened),
    untold: untoldItems(opened),
    settle: settleItems(opened),
  },
  stories: {
    beginWriting: beginWriting(opened),
    get: getStory(opened),
    window: storiesInWindow(opened),
    put: putStories(opened),
  },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), queue: awsQueue("cluster") };
});

/** What this process wrote or read of stories before, so that a warm one reads none of them again. */
const shelf = createShelf();

/** The one writer of stories. What is left after a bounded run is taken by the next. */
export const handler = queuedTogether("cluster", wired, async (deps, messages) => {
  const { stores, queue, clock, log } = deps;
  const hinted = messages.flatMap(({ itemIds }) => itemIds);
  const failed = (item: string, error: unknown) =>
    log("cluster failed", { item, ...errorFields(error) });
  const report = await clusterWaiting(stores, hinted, clock(), failed, { shelf });
  // Where none could be told, another run would not tell more; the sweep tries again.
  if (report.left > 0 && report.items > 0) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return report;
});
