import { deliver } from "#lib/jobs/deliver.ts";
import { awsBase, required } from "./aws/base.ts";
import { awsMailer } from "./aws/mailer.ts";
import { awsRenderer } from "./aws/renderer.ts";
import { awsTable, deliveries, digests, subscriptions } from "./aws/stores.ts";
import { queued } from "./doorway.ts";
import { edges } from "./runtime.ts";

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  const signingKey = required(base.config.SIGNING_KEY, "SIGNING_KEY");
  return {
    ...base,
    stores: {
      deliveries: deliveries(opened),
      digests: digests(opened),
      subscriptions: subscriptions(opened),
    },
    ...awsMailer(base),
    ...awsRenderer(base),
    signingKey,
  };
});

/** Delivers one planned mail. */
export const handler = queued("mail", wired, (deps, { deliveryId }) =>
  deliver(deps, deliveryId, deps.clock()),
);
