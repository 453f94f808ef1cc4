import { deliver, openDeliveries } from "#lib/jobs/deliver.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { planPolls, pollFeed } from "#lib/jobs/poll.ts";
import { errorFields, jsonLog } from "#lib/log.ts";
import { localQueue } from "#local/queue.ts";
import { type LocalRuntime, openLocalRuntime } from "#local/runtime.ts";
import { writeLine } from "./lines.ts";
import type { Verb, VerbInput } from "./verb.ts";

type Work = (input: VerbInput, runtime: LocalRuntime) => Promise<void>;

/** Runs a job once on the data folder, in the engine of a running service where there is one. */
const once =
  (work: Work): Verb["run"] =>
  async (input) => {
    const { config, clock, stderr } = input;
    const runtime = await openLocalRuntime(config, {
      clock,
      log: jsonLog((line) => stderr.write(`${line}\n`), clock),
      // A job run by hand does its own work at once: what it would queue, the table knows and the next job finds.
      queue: { send: async () => {} },
      joinRunning: true,
    });
    try {
      await work(input, runtime);
    } finally {
      await runtime.close();
    }
  };

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
  const clustered = await clusterWaiting(runtime.stores, []);
  if (clustered.items > 0) await writeLine(stdout, { job: "cluster", ...clustered });
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
