import { deliver } from "#lib/jobs/deliver.ts";
import { queued } from "./doorway.ts";

/** Delivers one planned mail. */
export const handler = queued("mail", (runtime, { deliveryId }) =>
  deliver(runtime, deliveryId, runtime.clock()),
);
