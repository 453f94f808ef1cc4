import { planPolls } from "#lib/jobs/poll.ts";
import { scheduled } from "./doorway.ts";

/** Every 5 minutes: queues a poll for each feed that is due. */
export const handler = scheduled("plan-polls", async (runtime, now) => ({
  due: (await planPolls(runtime, now)).length,
}));
