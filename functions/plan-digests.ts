import { onceEach } from "#lib/core/once.ts";
import { planDigests, type PlanDigestsStores, RunLimitReached } from "#lib/jobs/plan-digests.ts";
import { createToldShelf } from "#lib/jobs/told-shelf.ts";
import { errorFields } from "#lib/log.ts";
import { leaveAddress } from "#lib/store/claims.ts";
import { draftBatches, getBatch, recordBatch } from "#lib/store/batches.ts";
import { createDigests, knownDigests } from "#lib/store/digests.ts";
import { listFeeds } from "#lib/store/feeds.ts";
import type { Opened } from "#lib/store/opened.ts";
import {
  forgetTold,
  getPlanning,
  putPlanning,
  tellReaders,
  toldReaders,
} from "#lib/store/planning.ts";
import { lastRun, recordRun, runsBetween } from "#lib/store/runs.ts";
import {
  countInSlot,
  movesDue,
  moveSeen,
  outdatedSubscriptions,
  readersInSlot,
  relistSubscription,
  zonesOf,
} from "#lib/store/slots.ts";
import { notedHeard } from "#lib/store/sources-heard.ts";
import { storiesWrittenSince, toldInWindow, toldStories } from "#lib/store/stories.ts";
import {
  getSubscription,
  goneSubscriptions,
  manySubscriptions,
  replaceSubscription,
} from "#lib/store/subscriptions.ts";
import { weeksBetween } from "#lib/store/weeks.ts";
import { awsBase } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import { awsTable } from "./aws/table.ts";
import { type PassOverEvent, scheduled } from "./doorway.ts";
import { edges } from "./runtime.ts";

/** All that this function does to the table; its role in `infra/` allows just that. */
const storesOn = (opened: Opened): PlanDigestsStores => ({
  batches: {
    draft: draftBatches(opened),
    get: getBatch(opened),
    record: recordBatch(opened),
  },
  digests: { known: knownDigests(opened), createMany: createDigests(opened) },
  feeds: { heard: notedHeard(opened), list: listFeeds(opened) },
  planning: {
    get: getPlanning(opened),
    put: putPlanning(opened),
    told: toldReaders(opened),
    tell: tellReaders(opened),
    forget: forgetTold(opened),
  },
  runs: { last: lastRun(opened), between: runsBetween(opened), record: recordRun(opened) },
  stories: {
    told: toldInWindow(opened),
    toldOf: toldStories(opened),
    writtenSince: storiesWrittenSince(opened),
  },
  subscriptions: {
    get: getSubscription(opened),
    many: manySubscriptions(opened),
    gone: goneSubscriptions(opened),
    zones: zonesOf(opened),
    inSlot: readersInSlot(opened),
    countIn: countInSlot(opened),
    movesDue: movesDue(opened),
    moveSeen: moveSeen(opened),
    outdated: outdatedSubscriptions(opened),
    relist: relistSubscription(opened),
    replace: replaceSubscription(opened),
    leaveAddress: leaveAddress(opened),
  },
  weeks: { between: weeksBetween(opened) },
});

const wired = edges(() => {
  const base = awsBase();
  return { ...base, stores: storesOn(awsTable(base)), queue: awsQueue("mail") };
});

/** What this process read of the stories of a table before, so that a warm one reads only what was written since. */
const shelfOf = onceEach((_: PlanDigestsStores) => createToldShelf());

/** Every hour: plans the digests whose slot has come. */
export const handler = scheduled("plan-digests", wired, async (deps, now, event: PassOverEvent) => {
  const { stores, queue, clock, random, config, log } = deps;
  try {
    const digests = new Set<string>();
    const outcome = await planDigests(
      {
        stores,
        queue,
        clock,
        random,
        runLimit: config.MAIL_RUN_LIMIT,
        passOver: event.passOver === true,
        shelf: shelfOf(stores),
      },
      now,
      (subscription, error) => log("plan-digests failed", { subscription, ...errorFields(error) }),
      (reports) => reports.forEach(({ digest }) => digests.add(digest)),
    );
    // Whoever holds the lease may be dead: the scheduler tries again, last when the lease is over.
    if (outcome.busy && outcome.heldUntil)
      throw new Error(`another planning run holds the lease until ${outcome.heldUntil}`);
    return outcome.busy ? { busy: true } : { ...outcome.counts, digests: digests.size };
  } catch (error) {
    // A brake, not a fault: were it thrown, the scheduler would run again at once and pass it.
    if (!(error instanceof RunLimitReached)) throw error;
    log("plan-digests failed", errorFields(error));
    return { stopped: true };
  }
});
