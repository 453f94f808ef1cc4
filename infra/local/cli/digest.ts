import { systemClock, systemRandom } from "#functions/edges.ts";
import { planDigests, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { instant } from "#lib/core/model/common.ts";
import { errorFields } from "#lib/log.ts";
import { CommandFailed } from "./faults.ts";
import { job, noQueue } from "./job.ts";
import { write } from "./lines.ts";
import { minute } from "#local/words.ts";

const busy = (until: string | undefined): string =>
  until === undefined
    ? "another run has gone on with the digests that this one was planning"
    : `another run is planning digests, or was ended while it did; if it is gone, run again after ${until}`;

const ahead = (to: Date): string =>
  `Digests are planned up to ${minute(to.toISOString())} UTC, which is to come: no run plans any before that.`;

/** Plans the digests that are due. Throws CommandFailed where so many are due that it stopped, or another run is at it. */
export const digest = job("No digest is due", async (input, { stores, log }, report) => {
  const { clock, config } = input;
  const failed = (subscription: string, error: unknown) =>
    log("digest failed", { subscription, ...errorFields(error) });
  const deps = {
    stores,
    queue: noQueue,
    clock,
    random: systemRandom,
    runLimit: config.MAIL_RUN_LIMIT,
    passOver: input.options["pass-over"] === true,
  };
  try {
    const outcome = await planDigests(deps, clock(), failed, async (planned) => {
      for (const one of planned) await report(one);
    });
    if (outcome.busy) throw new CommandFailed(busy(outcome.heldUntil));
    if (clock() > systemClock()) await write(input.stderr, [ahead(clock())]);
    const { passed = 0 } = outcome.counts;
    if (passed > 0) await report({ passed, to: instant(clock()) });
  } catch (error) {
    throw error instanceof RunLimitReached ? new CommandFailed(error.message) : error;
  }
});
