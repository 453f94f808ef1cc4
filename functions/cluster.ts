import { onceEach } from "#lib/core/once.ts";
import { type ClusterStores, clusterWaiting } from "#lib/jobs/cluster.ts";
import { createShelf } from "#lib/jobs/story-shelf.ts";
import { errorFields } from "#lib/log.ts";
import { findReaders } from "#lib/store/alert-index.ts";
import { watchedStories, watchStories } from "#lib/store/alert-watches.ts";
import { raiseAlerts } from "#lib/store/alerts.ts";
import { settleItems, untoldItems, waitingItems } from "#lib/store/items.ts";
import type { Opened } from "#lib/store/opened.ts";
import { lastRun } from "#lib/store/runs.ts";
import { beginWriting, getStory, putStories, storiesInWindow } from "#lib/store/stories.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable } from "./aws/table.ts";
import { queuedTogether } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): ClusterStores => ({
  alerts: {
    watched: watchedStories(opened),
    watch: watchStories(opened),
    raise: raiseAlerts(opened),
  },
  alertIndex: { find: findReaders(opened) },
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
  runs: { last: lastRun(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), queue: awsQueue("cluster", "mail") };
});

/** What this process wrote or read of the stories of a table before, so that a warm one reads none of them again. */
const shelfOf = onceEach((_: ClusterStores) => createShelf());

/** The one writer of stories. What is left after a bounded run is taken by the next. */
export const handler = queuedTogether("cluster", wired, async (deps, messages) => {
  const { stores, queue, clock, log } = deps;
  const hinted = messages.flatMap(({ itemIds }) => itemIds);
  const failed = (id: string, error: unknown) =>
    log("cluster failed", { id, ...errorFields(error) });
  const report = await clusterWaiting(deps, hinted, clock(), failed, {
    shelf: shelfOf(stores),
  });
  // Where none could be told, another run would not tell more; the sweep tries again.
  if (report.left > 0 && report.items > 0) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return report;
});
