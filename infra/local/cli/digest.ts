import { planDigests, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { errorFields } from "#lib/log.ts";
import { CommandFailed } from "./faults.ts";
import { job, noQueue } from "./job.ts";

/** Plans the digests that are due. Throws CommandFailed where the run limit stopped it. */
export const digest = job("No digest is due", async (input, { stores, log }, report) => {
  const { clock, config } = input;
  const failed = (subscription: string, error: unknown) =>
    log("digest failed", { subscription, ...errorFields(error) });
  const limit = config.MAIL_RUN_LIMIT;
  const deps = { stores, queue: noQueue, ...(limit && { runLimit: limit }) };
  try {
    for (const planned of await planDigests(deps, clock(), failed)) await report(planned);
  } catch (error) {
    throw error instanceof RunLimitReached ? new CommandFailed(error.message) : error;
  }
});
