import { onceEach } from "#lib/core/once.ts";
import { lookAtReaders, type LookStores, lookTally } from "#lib/jobs/alerts/look.ts";
import { createDigestShelf } from "#lib/jobs/batch/digest-shelf.ts";
import { deliverBatch, tallyOf } from "#lib/jobs/deliver-batch.ts";
import { deliver, type DeliverStores } from "#lib/jobs/deliver.ts";
import { answer, type AnswerStores } from "#lib/jobs/subscribe/answer.ts";
import { alertMails, keepAlertMails, purgeAlerts } from "#lib/store/alert-mails.ts";
import { noteWaits } from "#lib/store/alert-watches.ts";
import { alertsOf, bookAlerts, lookAgain, tellFacts, untellFacts } from "#lib/store/alerts.ts";
import { getAsk, removeAsk } from "#lib/store/asks.ts";
import { draftBatches, getBatch, recordBatch } from "#lib/store/batches.ts";
import { leaveAddress } from "#lib/store/claims.ts";
import { noteRequest } from "#lib/store/consents.ts";
import {
  claimDelivery,
  freezeMail,
  frozenMail,
  planDelivery,
  purgeMails,
  recordDelivery,
} from "#lib/store/deliveries.ts";
import { viewDelivery } from "#lib/store/delivery-views.ts";
import { getDigest, manyDigests } from "#lib/store/digests.ts";
import type { Opened } from "#lib/store/opened.ts";
import { forgetTold } from "#lib/store/planning.ts";
import { getStory, toldStories } from "#lib/store/stories.ts";
import {
  createSubscription,
  getSubscription,
  goneSubscriptions,
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
const storesOn = (opened: Opened): DeliverStores & LookStores & AnswerStores => ({
  alerts: {
    of: alertsOf(opened),
    book: bookAlerts(opened),
    tell: tellFacts(opened),
    untell: untellFacts(opened),
    lookAgain: lookAgain(opened),
    keepMails: keepAlertMails(opened),
    mails: alertMails(opened),
    noteWaits: noteWaits(opened),
    purge: purgeAlerts(opened),
  },
  asks: { get: getAsk(opened), remove: removeAsk(opened) },
  batches: {
    draft: draftBatches(opened),
    get: getBatch(opened),
    record: recordBatch(opened),
  },
  consents: { noteRequest: noteRequest(opened) },
  deliveries: {
    get: viewDelivery(opened),
    claim: claimDelivery(opened),
    freeze: freezeMail(opened),
    frozen: frozenMail(opened),
    plan: planDelivery(opened),
    purge: purgeMails(opened),
    record: recordDelivery(opened),
  },
  digests: { get: getDigest(opened), many: manyDigests(opened) },
  planning: { forget: forgetTold(opened) },
  stories: { get: getStory(opened), toldOf: toldStories(opened) },
  subscriptions: {
    create: createSubscription(opened),
    get: getSubscription(opened),
    gone: goneSubscriptions(opened),
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

/** What this process has read of the digests of a table before: those of one batch are often those of the next. */
const shelfOf = onceEach((_: DeliverStores) => createDigestShelf());

/** Delivers a batch of digests; answers how many came to which state. */
async function batch(deps: Wired, batchId: string) {
  const reports = await deliverBatch(deps, batchId, deps.clock(), shelfOf(deps.stores));
  const reasons = [...new Set(reports?.flatMap(({ reason }) => reason ?? []))];
  return reports && { batch: batchId, ...tallyOf(reports), ...(reasons.length > 0 && { reasons }) };
}

/** Looks at readers for whom something was raised; answers how many alerts came to which state. */
async function alerts(deps: Wired, subscriptionIds: readonly string[]) {
  const reports = await lookAtReaders(deps, subscriptionIds, deps.clock());
  return { readers: reports.length, ...lookTally(reports) };
}

/** Delivers planned mails, alone or in batches, looks at readers of alerts, and answers what was asked for by mail, whose own mail goes out at once. */
export const handler = queued(wired, {
  mail: (deps, { deliveryId }) => mail(deps, deliveryId),
  batch: (deps, { batchId }) => batch(deps, batchId),
  alerts: (deps, { subscriptionIds }) => alerts(deps, subscriptionIds),
  ask: (deps, { askId }) => {
    const deliverNow = async (deliveryId: string): Promise<void> => {
      const report = await mail(deps, deliveryId);
      if (report) deps.log("mail", report);
    };
    return answer({ ...deps, deliver: deliverNow }, askId);
  },
});
