import { planPolls } from "#lib/jobs/plan-polls.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsStores } from "./aws/stores.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: awsStores(base), queue: awsQueue("poll") };
});

/** Every 5 minutes: queues a poll for each feed that is due. */
export const handler = scheduled("plan-polls", wired, async (deps, now) => ({
  due: (await planPolls(deps, now)).length,
}));
