import { planDigests, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { errorFields } from "#lib/log.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable, deliveries, digests, runs, stories, subscriptions } from "./aws/stores.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  return {
    ...base,
    stores: {
      deliveries: deliveries(opened),
      digests: digests(opened),
      runs: runs(opened),
      stories: stories(opened),
      subscriptions: subscriptions(opened),
    },
    queue: awsQueue("mail"),
  };
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
