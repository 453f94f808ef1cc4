import type { Context } from "hono";
import { handle } from "hono/aws-lambda";
import { createAnswers } from "#lib/api/answers.ts";
import { createApi } from "#lib/api/app.ts";
import type { ApiDeps, ApiStores } from "#lib/api/deps.ts";
import { emailHash } from "#lib/core/tokens.ts";
import { writeOpml } from "#lib/feeds/opml-writer.ts";
import { freezeOnDemand, type FreezeStores } from "#lib/jobs/freeze.ts";
import { makePreview } from "#lib/jobs/preview.ts";
import { reconcile, type ReconcileStores } from "#lib/jobs/reconcile.ts";
import type { SubscribeStores } from "#lib/jobs/subscribe/context.ts";
import { release } from "#lib/jobs/release.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { readWebhook } from "#lib/mail/resend-webhook.ts";
import { alertMails, purgeAlerts } from "#lib/store/alert-mails.ts";
import { alertsOf } from "#lib/store/alerts.ts";
import { putAsk } from "#lib/store/asks.ts";
import { forgetBounces, noteBounce } from "#lib/store/bounces.ts";
import { claimAddress, leaveAddress, tidyClaim } from "#lib/store/claims.ts";
import { getConsent, noteConfirmation, noteRequest, removeConsent } from "#lib/store/consents.ts";
import { mailsOf, planDelivery, purgeMails, recordDelivery } from "#lib/store/deliveries.ts";
import { viewDeliveries, viewDelivery } from "#lib/store/delivery-views.ts";
import { createDigest, getDigest } from "#lib/store/digests.ts";
import { getFeed, listFeeds, removeFeed, syncFeed } from "#lib/store/feeds.ts";
import { countUse, takeUse } from "#lib/store/limits.ts";
import type { Opened } from "#lib/store/opened.ts";
import { beginReply, dropReply, finishReply } from "#lib/store/replies.ts";
import { forgetTold, toldReaders } from "#lib/store/planning.ts";
import { listRuns } from "#lib/store/runs.ts";
import { notedHeard } from "#lib/store/sources-heard.ts";
import { getStory, storiesAt, storiesInThread, storiesInWindow } from "#lib/store/stories.ts";
import { listedStories } from "#lib/store/story-facets.ts";
import {
  eraseSubscription,
  getSubscription,
  replaceSubscription,
  subscriptionByEmailHash,
} from "#lib/store/subscriptions.ts";
import {
  findSuppression,
  liftSuppression,
  listSuppressions,
  suppressAddress,
} from "#lib/store/suppressions.ts";
import { weeksBetween } from "#lib/store/weeks.ts";
import { awsBase, required } from "./aws/base.ts";
import { awsDeadLetters } from "./aws/dead-letters.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable } from "./aws/table.ts";
import { lambdaClient } from "./lambda-client.ts";
import { edges, type Runtime } from "./runtime.ts";

type WiredStores = ApiStores & FreezeStores & SubscribeStores & ReconcileStores;

type Edges = Pick<
  Runtime,
  | "config"
  | "queue"
  | "deadLetters"
  | "clock"
  | "random"
  | "log"
  | "signingKey"
  | "publicUrl"
  | "forgetMail"
> & { stores: WiredStores };

/** What the API needs, over a function's edges; only the edge knows how to tell a caller's network address. */
export function apiDeps(rt: Edges, clientAddress: (context: Context) => string): ApiDeps {
  const { stores, queue, clock, random, signingKey, publicUrl, log, config, forgetMail } = rt;
  const secret = config.RESEND_WEBHOOK_SECRET;
  const subscribing = createSubscribing({
    stores,
    queue,
    clock,
    random,
    signingKey,
    rateLimitClient: config.RATE_LIMIT_CLIENT,
    ...(forgetMail && { forgetMail }),
  });
  return {
    stores,
    subscribing,
    ...(secret && {
      webhook: {
        read: (header, body) => readWebhook(secret, header, body, clock()),
        take: (event) => reconcile({ stores, clock, signingKey }, event),
      },
    }),
    operator: {
      release: (id) => release({ stores, queue }, id, clock()),
      hashOf: (address) => emailHash(signingKey, address),
      deadLetters: rt.deadLetters,
      writeOpml,
    },
    freeze: (request) => freezeOnDemand(stores, request, clock()),
    preview: (request) => makePreview(stores, request, clock()),
    answers: createAnswers(),
    clock,
    random,
    log,
    signingKey,
    clientAddress,
    config: { publicUrl, ...(config.ADMIN_TOKEN && { adminToken: config.ADMIN_TOKEN }) },
  };
}

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): WiredStores => ({
  alerts: { of: alertsOf(opened), mails: alertMails(opened), purge: purgeAlerts(opened) },
  asks: { put: putAsk(opened) },
  consents: {
    noteRequest: noteRequest(opened),
    noteConfirmation: noteConfirmation(opened),
    get: getConsent(opened),
    remove: removeConsent(opened),
  },
  deliveries: {
    get: viewDelivery(opened),
    record: recordDelivery(opened),
    inState: viewDeliveries(opened),
    plan: planDelivery(opened),
    mailsOf: mailsOf(opened),
    purge: purgeMails(opened),
  },
  digests: { get: getDigest(opened), create: createDigest(opened) },
  planning: { told: toldReaders(opened), forget: forgetTold(opened) },
  feeds: {
    get: getFeed(opened),
    heard: notedHeard(opened),
    list: listFeeds(opened),
    sync: syncFeed(opened),
    remove: removeFeed(opened),
  },
  replies: {
    begin: beginReply(opened),
    finish: finishReply(opened),
    drop: dropReply(opened),
  },
  runs: { list: listRuns(opened) },
  weeks: { between: weeksBetween(opened) },
  stories: {
    get: getStory(opened),
    window: storiesInWindow(opened),
    listed: listedStories(opened),
    at: storiesAt(opened),
    inThread: storiesInThread(opened),
  },
  subscriptions: {
    get: getSubscription(opened),
    byEmailHash: subscriptionByEmailHash(opened),
    replace: replaceSubscription(opened),
    claimAddress: claimAddress(opened),
    leaveAddress: leaveAddress(opened),
    tidyClaim: tidyClaim(opened),
    erase: eraseSubscription(opened),
    suppress: suppressAddress(opened),
    suppression: findSuppression(opened),
    suppressions: listSuppressions(opened),
    lift: liftSuppression(opened),
    noteBounce: noteBounce(opened),
    forgetBounces: forgetBounces(opened),
    count: countUse(opened),
    take: takeUse(opened),
  },
});

const wired = edges(() => {
  const base = awsBase();
  const { config } = base;
  return {
    ...base,
    stores: storesOn(awsTable(base)),
    queue: awsQueue("mail"),
    deadLetters: awsDeadLetters("poll", "cluster", "mail", "schedule"),
    signingKey: required(config.SIGNING_KEY, "SIGNING_KEY"),
    publicUrl: required(config.PUBLIC_URL, "PUBLIC_URL"),
  };
});

type LambdaHandler = ReturnType<typeof handle>;
let answer: LambdaHandler | undefined;

/** Answers every HTTP request but those for digests and those that add feeds. */
export const handler: LambdaHandler = (event, context) => {
  answer ??= handle(createApi(apiDeps(wired(), lambdaClient)));
  return answer(event, context);
};
