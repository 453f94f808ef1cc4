import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Clock, Stores } from "#lib/ports.ts";
import { findReaders } from "./alert-index.ts";
import * as alertMails from "./alert-mails.ts";
import * as watches from "./alert-watches.ts";
import * as alerts from "./alerts.ts";
import * as asks from "./asks.ts";
import * as batches from "./batches.ts";
import { forgetBounces, noteBounce } from "./bounces.ts";
import * as claims from "./claims.ts";
import * as consents from "./consents.ts";
import * as deliveries from "./deliveries.ts";
import { viewDeliveries, viewDelivery } from "./delivery-views.ts";
import * as digests from "./digests.ts";
import { knownEntries } from "./feed-memory.ts";
import * as feeds from "./feeds.ts";
import * as hosts from "./hosts.ts";
import * as items from "./items.ts";
import { countUse, takeUse } from "./limits.ts";
import type { Opened } from "./opened.ts";
import type { OnUnreadable } from "./readable.ts";
import * as planning from "./planning.ts";
import * as replies from "./replies.ts";
import { repost } from "./repost.ts";
import * as runs from "./runs.ts";
import { relistStories } from "./relist.ts";
import { noteHeard, notedHeard } from "./sources-heard.ts";
import * as slots from "./slots.ts";
import * as stories from "./stories.ts";
import { listedStories } from "./story-facets.ts";
import * as subscriptions from "./subscriptions.ts";
import * as suppressions from "./suppressions.ts";
import * as weeks from "./weeks.ts";

type Readers = Pick<
  Stores,
  | "asks"
  | "subscriptions"
  | "consents"
  | "deliveries"
  | "batches"
  | "planning"
  | "alerts"
  | "alertIndex"
>;

const readers = (opened: Opened): Readers => ({
  asks: {
    put: asks.putAsk(opened),
    get: asks.getAsk(opened),
    waiting: asks.waitingAsks(opened),
    remove: asks.removeAsk(opened),
  },
  consents: {
    noteRequest: consents.noteRequest(opened),
    noteConfirmation: consents.noteConfirmation(opened),
    get: consents.getConsent(opened),
    remove: consents.removeConsent(opened),
  },
  subscriptions: {
    create: subscriptions.createSubscription(opened),
    get: subscriptions.getSubscription(opened),
    many: subscriptions.manySubscriptions(opened),
    gone: subscriptions.goneSubscriptions(opened),
    byEmailHash: subscriptions.subscriptionByEmailHash(opened),
    replace: subscriptions.replaceSubscription(opened),
    zones: slots.zonesOf(opened),
    inSlot: slots.readersInSlot(opened),
    countIn: slots.countInSlot(opened),
    movesDue: slots.movesDue(opened),
    moveSeen: slots.moveSeen(opened),
    outdated: slots.outdatedSubscriptions(opened),
    relist: slots.relistSubscription(opened),
    list: subscriptions.listSubscriptions(opened),
    claimAddress: claims.claimAddress(opened),
    leaveAddress: claims.leaveAddress(opened),
    tidyClaim: claims.tidyClaim(opened),
    erase: subscriptions.eraseSubscription(opened),
    suppress: suppressions.suppressAddress(opened),
    suppressed: suppressions.suppressedFor(opened),
    suppressedOf: suppressions.suppressedAmong(opened),
    suppression: suppressions.findSuppression(opened),
    suppressions: suppressions.listSuppressions(opened),
    lift: suppressions.liftSuppression(opened),
    noteBounce: noteBounce(opened),
    forgetBounces: forgetBounces(opened),
    count: countUse(opened),
    take: takeUse(opened),
  },
  batches: {
    draft: batches.draftBatches(opened),
    get: batches.getBatch(opened),
    record: batches.recordBatch(opened),
    open: batches.openBatches(opened),
    closed: batches.closedBatches(opened),
  },
  alerts: {
    watched: watches.watchedStories(opened),
    watch: watches.watchStories(opened),
    raise: alerts.raiseAlerts(opened),
    of: alerts.alertsOf(opened),
    book: alerts.bookAlerts(opened),
    tell: alerts.tellFacts(opened),
    untell: alerts.untellFacts(opened),
    lookAgain: alerts.lookAgain(opened),
    due: alerts.looksDue(opened),
    keepMails: alertMails.keepAlertMails(opened),
    mails: alertMails.alertMails(opened),
    purge: alertMails.purgeAlerts(opened),
    noteWaits: watches.noteWaits(opened),
    waits: watches.waitsBetween(opened),
  },
  alertIndex: { find: findReaders(opened), repost: repost(opened) },
  planning: {
    get: planning.getPlanning(opened),
    put: planning.putPlanning(opened),
    told: planning.toldReaders(opened),
    tell: planning.tellReaders(opened),
    forget: planning.forgetTold(opened),
  },
  deliveries: {
    plan: deliveries.planDelivery(opened),
    get: viewDelivery(opened),
    freeze: deliveries.freezeMail(opened),
    frozen: deliveries.frozenMail(opened),
    claim: deliveries.claimDelivery(opened),
    record: deliveries.recordDelivery(opened),
    inState: viewDeliveries(opened),
    rowsInState: deliveries.deliveriesInState(opened),
    mailsOf: deliveries.mailsOf(opened),
    purge: deliveries.purgeMails(opened),
  },
});

const news = (opened: Opened): Omit<Stores, keyof Readers> => ({
  feeds: {
    sync: feeds.syncFeed(opened),
    get: feeds.getFeed(opened),
    list: feeds.listFeeds(opened),
    due: feeds.dueFeeds(opened),
    record: feeds.recordPoll(opened),
    known: knownEntries(opened),
    remove: feeds.removeFeed(opened),
    noteHeard: noteHeard(opened),
    heard: notedHeard(opened),
  },
  hosts: { get: hosts.getHost(opened), put: hosts.putHost(opened) },
  items: {
    put: items.putItems(opened),
    get: items.getItems(opened),
    waiting: items.waitingItems(opened),
    untold: items.untoldItems(opened),
    settle: items.settleItems(opened),
  },
  stories: {
    put: stories.putStories(opened),
    get: stories.getStory(opened),
    beginWriting: stories.beginWriting(opened),
    window: stories.storiesInWindow(opened),
    told: stories.toldInWindow(opened),
    toldOf: stories.toldStories(opened),
    writtenSince: stories.storiesWrittenSince(opened),
    listed: listedStories(opened),
    at: stories.storiesAt(opened),
    inThread: stories.storiesInThread(opened),
    relist: relistStories(opened),
  },
  digests: {
    create: digests.createDigest(opened),
    get: digests.getDigest(opened),
    createMany: digests.createDigests(opened),
    known: digests.knownDigests(opened),
    many: digests.manyDigests(opened),
  },
  runs: {
    record: runs.recordRun(opened),
    last: runs.lastRun(opened),
    between: runs.runsBetween(opened),
    list: runs.listRuns(opened),
  },
  replies: {
    begin: replies.beginReply(opened),
    finish: replies.finishReply(opened),
    drop: replies.dropReply(opened),
  },
  weeks: { put: weeks.putWeek(opened), between: weeks.weeksBetween(opened) },
});

/**
 * All stores over one table of one DynamoDB, for one machine and for tests; a function on AWS wires the few methods it
 * needs. A row that cannot be read among many is told to `onUnreadable` and left out.
 */
export function openStores(
  client: DynamoDBClient,
  tableName: string,
  clock: Clock,
  onUnreadable: OnUnreadable,
): Stores {
  const opened: Opened = { table: { client, name: tableName }, clock, onUnreadable };
  return { ...news(opened), ...readers(opened) };
}
