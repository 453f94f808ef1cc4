import { planPolls, type PlanPollsStores } from "#lib/jobs/plan-polls.ts";
import { dueFeeds } from "#lib/store/feeds.ts";
import type { Opened } from "#lib/store/opened.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable } from "./aws/table.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): PlanPollsStores => ({ feeds: { due: dueFeeds(opened) } });

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), queue: awsQueue("poll") };
});

/** Every 5 minutes: queues a poll for each feed that is due. */
export const handler = scheduled("plan-polls", wired, async (deps, now) => ({
  due: (await planPolls(deps, now)).length,
}));
