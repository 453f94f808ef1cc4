import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { errorFields } from "#lib/log.ts";
import { localQueue } from "#local/queue.ts";
import { localSource } from "#local/source.ts";
import { job, noQueue } from "./job.ts";

/** Polls all due feeds, one at a time per host, then takes what came in into stories. */
export const poll = job("No feed is due", async (input, { stores, joined, log }, report) => {
  const { clock, config, publicUrl } = input;
  const source = localSource(config, publicUrl, clock);
  const deps = { stores, source, clock, log, queue: noQueue };
  const pollOne = async (feedId: string): Promise<void> => {
    try {
      const polled = await pollFeed(deps, feedId, clock());
      if (polled) await report(polled);
    } catch (error) {
      await report({ feed: feedId, outcome: "error", ...errorFields(error) });
    }
  };
  const queue = localQueue(async (messages) => {
    for (const message of messages) if (message.kind === "poll") await pollOne(message.feedId);
  });
  try {
    await planPolls({ ...deps, queue }, clock());
    await queue.idle();
  } finally {
    await source.close();
  }
  // Stories have one writer: where a service runs, it tells what came in within five minutes.
  if (joined) return;
  const failed = (id: string, error: unknown) =>
    log("cluster failed", { id, ...errorFields(error) });
  for (let left = 1; left > 0;) {
    const clustered = await clusterWaiting(deps, [], clock(), failed);
    if (clustered.items > 0) await report({ job: "cluster", ...clustered });
    // What cannot be told would be offered again and again.
    left = clustered.items > 0 ? clustered.left : 0;
  }
});
