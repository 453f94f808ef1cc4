import { planDigests, type PlanDigestsStores, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { errorFields } from "#lib/log.ts";
import { leaveAddress } from "#lib/store/claims.ts";
import { getDelivery, planDelivery } from "#lib/store/deliveries.ts";
import { createDigests, getDigest, knownDigests } from "#lib/store/digests.ts";
import { listFeeds } from "#lib/store/feeds.ts";
import type { Opened } from "#lib/store/opened.ts";
import { lastRun, recordRun } from "#lib/store/runs.ts";
import { storiesInWindow } from "#lib/store/stories.ts";
import {
  dueSubscriptions,
  getSubscription,
  listSubscriptions,
  replaceSubscription,
} from "#lib/store/subscriptions.ts";
import { weeksBetween } from "#lib/store/weeks.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable } from "./aws/table.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): PlanDigestsStores => ({
  deliveries: { get: getDelivery(opened), plan: planDelivery(opened) },
  digests: {
    get: getDigest(opened),
    known: knownDigests(opened),
    createMany: createDigests(opened),
  },
  feeds: { list: listFeeds(opened) },
  runs: { last: lastRun(opened), record: recordRun(opened) },
  stories: { window: storiesInWindow(opened) },
  subscriptions: {
    get: getSubscription(opened),
    due: dueSubscriptions(opened),
    list: listSubscriptions(opened),
    replace: replaceSubscription(opened),
    leaveAddress: leaveAddress(opened),
  },
  weeks: { between: weeksBetween(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), queue: awsQueue("mail") };
});

/** Every hour: plans the digests whose slot has come. */
export const handler = scheduled("plan-digests", wired, async (deps, now) => {
  const { stores, queue, config, log } = deps;
  const runLimit = config.MAIL_RUN_LIMIT;
  try {
    const planned = await planDigests(
      { stores, queue, ...(runLimit && { runLimit }) },
      now,
      (subscription, error) => log("plan-digests failed", { subscription, ...errorFields(error) }),
    );
    return { planned: planned.length, digests: new Set(planned.map(({ digest }) => digest)).size };
  } catch (error) {
    // A brake, not a fault: were it thrown, the scheduler would run again at once and pass it.
    if (!(error instanceof RunLimitReached)) throw error;
    log("plan-digests failed", errorFields(error));
    return { stopped: true };
  }
});
