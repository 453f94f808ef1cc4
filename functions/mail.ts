import { createDigestShelf } from "#lib/jobs/batch/digest-shelf.ts";
import { deliverBatch, type DeliverBatchStores, tallyOf } from "#lib/jobs/deliver-batch.ts";
import { deliver, type DeliverStores } from "#lib/jobs/deliver.ts";
import { answer, type AnswerStores } from "#lib/jobs/subscribe/answer.ts";
import { alertMails } from "#lib/store/alert-mails.ts";
import { getAsk, removeAsk } from "#lib/store/asks.ts";
import { getBatch, recordBatch } from "#lib/store/batches.ts";
import { leaveAddress } from "#lib/store/claims.ts";
import { noteRequest } from "#lib/store/consents.ts";
import {
  claimDelivery,
  freezeMail,
  frozenMail,
  getDelivery,
  planDelivery,
  purgeMails,
  recordDelivery,
} from "#lib/store/deliveries.ts";
import { getDigest, manyDigests } from "#lib/store/digests.ts";
import type { Opened } from "#lib/store/opened.ts";
import {
  createSubscription,
  getSubscription,
  manySubscriptions,
  replaceSubscription,
  subscriptionByEmailHash,
} from "#lib/store/subscriptions.ts";
import { suppressedAmong, suppressedFor } from "#lib/store/suppressions.ts";
import { awsBase, required } from "./aws/base.ts";
import { awsMailer } from "./aws/mailer.ts";
import { awsRenderer } from "./aws/renderer.ts";
import { awsTable } from "./aws/table.ts";
import { queued } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): DeliverStores & DeliverBatchStores & AnswerStores => ({
  alerts: { mails: alertMails(opened) },
  asks: { get: getAsk(opened), remove: removeAsk(opened) },
  batches: { get: getBatch(opened), record: recordBatch(opened) },
  consents: { noteRequest: noteRequest(opened) },
  deliveries: {
    get: getDelivery(opened),
    claim: claimDelivery(opened),
    freeze: freezeMail(opened),
    frozen: frozenMail(opened),
    plan: planDelivery(opened),
    purge: purgeMails(opened),
    record: recordDelivery(opened),
  },
  digests: { get: getDigest(opened), many: manyDigests(opened) },
  subscriptions: {
    create: createSubscription(opened),
    get: getSubscription(opened),
    many: manySubscriptions(opened),
    byEmailHash: subscriptionByEmailHash(opened),
    replace: replaceSubscription(opened),
    leaveAddress: leaveAddress(opened),
    suppressed: suppressedFor(opened),
    suppressedOf: suppressedAmong(opened),
  },
});

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  const signingKey = required(base.config.SIGNING_KEY, "SIGNING_KEY");
  return {
    ...base,
    stores: storesOn(opened),
    ...awsMailer(base, opened),
    ...awsRenderer(base),
    signingKey,
  };
});

type Wired = ReturnType<typeof wired>;

/** Delivers one planned mail. */
const mail = (deps: Wired, deliveryId: string) => deliver(deps, deliveryId, deps.clock());

/** What this process has read of digests before: those of one batch are often those of the next. */
const shelf = createDigestShelf();

/** Delivers a batch of digests; answers how many came to which state. */
async function batch(deps: Wired, batchId: string) {
  const reports = await deliverBatch(deps, batchId, deps.clock(), shelf);
  const reasons = [...new Set(reports?.flatMap(({ reason }) => reason ?? []))];
  return reports && { batch: batchId, ...tallyOf(reports), ...(reasons.length > 0 && { reasons }) };
}

/** Delivers planned mails, alone or in batches, and answers what was asked for by mail, whose own mail goes out at once. */
export const handler = queued(wired, {
  mail: (deps, { deliveryId }) => mail(deps, deliveryId),
  batch: (deps, { batchId }) => batch(deps, batchId),
  ask: (deps, { askId }) => {
    const deliverNow = async (deliveryId: string): Promise<void> => {
      const report = await mail(deps, deliveryId);
      if (report) deps.log("mail", report);
    };
    return answer({ ...deps, deliver: deliverNow }, askId);
  },
});
