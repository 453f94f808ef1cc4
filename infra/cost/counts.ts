import { pollInterval } from "#lib/core/polling/interval.ts";
import { BATCH_SIZE } from "#lib/core/model/batch.ts";
import type { Measured } from "./measured.ts";
import { ASSUMED, type Workload } from "./workloads.ts";

/** A month, in days, weeks and hours. */
const DAYS = 30;
const WEEKS = DAYS / 7;
export const HOURS = DAYS * 24;
const DAY = 24 * 3600;
/** Seconds between two plannings of polls and two sweeps, and how many of them a month has. */
export const ROUND = 300;
export const ROUNDS = (DAYS * DAY) / ROUND;
/** Requests a second, as the table paces all workers: one less than Resend takes. */
const RATE = 4;
/** Seconds after which a sweep takes a batch's message for lost. */
const FORGOTTEN = 600;
const SAMPLES = 50;

/** How often a feed of the assumed rhythm is asked, by the service's own rule, and how often it then has news. */
export function polling(entriesADay: number): { pollsADay: number; withNews: number } {
  const now = new Date("2026-11-20T00:00:00Z");
  const weekly = Math.round(entriesADay * 7);
  const arrivals = Array.from({ length: weekly }, (_, index) =>
    new Date(now.getTime() - ((index + 0.5) * 7 * DAY * 1e3) / weekly).toISOString(),
  );
  const intervals = Array.from({ length: SAMPLES }, (_, index) =>
    pollInterval(`feed ${index}`, arrivals, now, {}),
  );
  const mean = intervals.reduce((sum, each) => sum + each, 0) / SAMPLES;
  // On average a feed waits half a round until it is planned.
  const pollsADay = DAY / (mean + ROUND / 2);
  return { pollsADay, withNews: 1 - Math.exp(-entriesADay / pollsADay) };
}

/** Batches that sweeps find waiting for so long, and queue again, while so many are sent evenly in so many seconds. */
const sweptOf = (batches: number, sendingS: number): number =>
  sendingS <= FORGOTTEN ? 0 : (batches * (sendingS - FORGOTTEN) ** 2) / (2 * sendingS * ROUND);

/** How many there are of everything in a month. */
export function counts(workload: Workload, measured: Measured) {
  const { feeds, readers, digests, slots } = workload;
  const { pollsADay, withNews } = polling(ASSUMED.entriesADay);
  const polls = feeds * pollsADay * DAYS;
  const changed = polls * withNews;
  const items = feeds * ASSUMED.entriesADay * DAYS;
  const told = items * measured.relevant;
  const storiesADay = (told * ASSUMED.storiesAnItem) / DAYS;
  const deliveries = readers * WEEKS;
  const signUps = readers * ASSUMED.signUps;
  // One run takes what the round's first poll brought, a second what came in meanwhile; the rest finds nothing.
  const clusterRuns = Math.min(changed, 2 * ROUNDS);
  const peak = readers * ASSUMED.busiestSlot;
  const batchesAtPeak = Math.ceil(peak / BATCH_SIZE);
  const sendingS = batchesAtPeak / RATE;
  return {
    feeds,
    readers,
    polls,
    changed,
    items,
    told,
    storiesInReach: storiesADay * ASSUMED.reachDays,
    storiesAWeek: storiesADay * 7,
    storiesADay,
    deliveries,
    digests: digests * WEEKS,
    batches: slots * WEEKS * Math.ceil(readers / slots / BATCH_SIZE),
    slots: slots * WEEKS,
    signUps,
    mails: deliveries + signUps,
    webhooks: (deliveries + signUps) * ASSUMED.webhooksAMail,
    clusterRuns,
    clusterStarts: DAYS * ASSUMED.clusterStarts,
    clusterIdle: changed - clusterRuns,
    requests: readers * ASSUMED.requests,
    lists: readers * ASSUMED.storyLists,
    /** Batches that sweeps queue again while the busiest slots are sent. */
    swept: WEEKS * sweptOf(batchesAtPeak, sendingS),
    peak,
    batchesAtPeak,
    sendingS,
  };
}

export type Counts = ReturnType<typeof counts>;
