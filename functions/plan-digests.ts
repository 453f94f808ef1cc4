import { planDigests, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { errorFields } from "#lib/log.ts";
import { scheduled } from "./doorway.ts";

/** Every hour: plans the digests whose slot has come. */
export const handler = scheduled("plan-digests", async (runtime, now) => {
  try {
    const planned = await planDigests(runtime, now, (subscription, error) =>
      runtime.log("plan-digests failed", { subscription, ...errorFields(error) }),
    );
    return { planned: planned.length, digests: new Set(planned.map(({ digest }) => digest)).size };
  } catch (error) {
    // A brake, not a fault: were it thrown, the scheduler would run again at once and pass it.
    if (!(error instanceof RunLimitReached)) throw error;
    runtime.log("plan-digests failed", errorFields(error));
    return { stopped: true };
  }
});
