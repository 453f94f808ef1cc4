import { deliver, openDeliveries } from "#lib/jobs/deliver.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { planPolls, pollFeed } from "#lib/jobs/poll.ts";
import { errorFields } from "#lib/log.ts";
import { localQueue } from "#local/queue.ts";
import { writeLine } from "./lines.ts";
import { once, type Work } from "./once.ts";
import type { Verb } from "./verb.ts";

/** Polls all due feeds, one at a time per host, then takes what came in into stories. */
const pollAll: Work = async ({ stdout, clock }, runtime) => {
  const queue = localQueue(async (message) => {
    if (message.kind !== "poll") return;
    try {
      const report = await pollFeed(runtime, message.feedId, clock());
      if (report) await writeLine(stdout, report);
    } catch (error) {
      await writeLine(stdout, { feed: message.feedId, outcome: "error", ...errorFields(error) });
    }
  });
  await planPolls({ ...runtime, queue }, clock());
  await queue.idle();
  const failed = (item: string, error: unknown) =>
    runtime.log("cluster failed", { item, ...errorFields(error) });
  for (let left = 1; left > 0;) {
    const clustered = await clusterWaiting(runtime.stores, [], clock(), failed);
    if (clustered.items > 0) await writeLine(stdout, { job: "cluster", ...clustered });
    left = clustered.left;
  }
};

const planAll: Work = async ({ stdout, clock }, runtime) => {
  const failed = (subscription: string, error: unknown) =>
    runtime.log("digest failed", { subscription, ...errorFields(error) });
  for (const report of await planDigests(runtime, clock(), failed)) await writeLine(stdout, report);
};

const deliverAll: Work = async ({ stdout, clock }, runtime) => {
  for (const id of await openDeliveries(runtime)) {
    try {
      const report = await deliver(runtime, id, clock());
      if (report) await writeLine(stdout, report);
    } catch (error) {
      await writeLine(stdout, { delivery: id, state: "error", ...errorFields(error) });
    }
  }
};

export const poll: Verb = { run: once(pollAll) };
export const digest: Verb = { run: once(planAll) };
export const deliverVerb: Verb = { run: once(deliverAll) };
