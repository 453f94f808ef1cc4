import { planPolls } from "#lib/jobs/plan-polls.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable, feeds } from "./aws/stores.ts";
import { scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  return { ...base, stores: { feeds: feeds(opened) }, queue: awsQueue("poll") };
});

/** Every 5 minutes: queues a poll for each feed that is due. */
export const handler = scheduled("plan-polls", wired, async (deps, now) => ({
  due: (await planPolls(deps, now)).length,
}));
