import { deliver, type DeliverStores } from "#lib/jobs/deliver.ts";
import { claimDelivery, freezeMail, frozenMail, recordDelivery } from "#lib/store/deliveries.ts";
import { getDigest } from "#lib/store/digests.ts";
import type { Opened } from "#lib/store/opened.ts";
import { getSubscription } from "#lib/store/subscriptions.ts";
import { suppressedFor } from "#lib/store/suppressions.ts";
import { awsBase, required } from "./aws/base.ts";
import { awsMailer } from "./aws/mailer.ts";
import { awsRenderer } from "./aws/renderer.ts";
import { awsTable } from "./aws/table.ts";
import { queued } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): DeliverStores => ({
  deliveries: {
    claim: claimDelivery(opened),
    freeze: freezeMail(opened),
    frozen: frozenMail(opened),
    record: recordDelivery(opened),
  },
  digests: { get: getDigest(opened) },
  subscriptions: { get: getSubscription(opened), suppressed: suppressedFor(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  const signingKey = required(base.config.SIGNING_KEY, "SIGNING_KEY");
  return {
    ...base,
    stores: storesOn(awsTable(base)),
    ...awsMailer(base),
    ...awsRenderer(base),
    signingKey,
  };
});

/** Delivers one planned mail. */
export const handler = queued("mail", wired, (deps, { deliveryId }) =>
  deliver(deps, deliveryId, deps.clock()),
);
