import { counts, type Counts, HOURS, ROUNDS } from "./counts.ts";
import { type Job, jobs, seconds, sum } from "./jobs.ts";
import type { Measured } from "./measured.ts";
import { type Plan, PLANS, type Priced, PRICES, SCHEDULED_FREE } from "./prices.ts";
import { ASSUMED, SET, type Workload, WATCHED } from "./workloads.ts";

const GB = 1024 ** 3;
const KB_A_GB = 1024 ** 2;
const MILLION = 1e6;
const DAYS_A_MONTH = 30;
/** Storage is told as it stands after a year. */
const MONTHS = 12;
const TEXT_MONTHS = 1;
const FROZEN_MONTHS = 1;
/** Planning of polls, sweeps, planning of digests, counting of weeks, gauges. */
const SCHEDULED = 2 * ROUNDS + 3 * HOURS;
/** Messages of a batch that is sent. */
const SENT_TOGETHER = 10;

/** GB that the table holds after a year. */
function stored({ bytes, listsAStory }: Measured, c: Counts): number {
  const of = (...kinds: string[]) => kinds.reduce((sum, kind) => sum + (bytes[kind] ?? 0), 0);
  const kept = [
    c.feeds * of("FEED", "FEED/KNOWN", "FEED/LATEST", "HOST/MEMORY"),
    c.readers * of("SUB", "SUB/TOLD", "EMAIL/CLAIM"),
    MONTHS * c.items * of("ITEM"),
    TEXT_MONTHS * c.items * of("ITEM/TEXT"),
    MONTHS * c.told * of("ITEM/STORY"),
    MONTHS * c.storiesADay * DAYS_A_MONTH * (of("STORIES", "THREAD") + listsAStory * of("FACET")),
    MONTHS * c.digests * of("DIGEST", "PART"),
    MONTHS * c.batches * of("BATCH"),
    MONTHS * c.mails * of("DELIVERY"),
    FROZEN_MONTHS * c.signUps * of("SUB/FROZEN"),
  ];
  return kept.reduce((sum, each) => sum + each, 0) / GB;
}

/** Requests of SQS: each batch is sent, received and deleted, and Lambda asks on when nothing is there. */
function queueRequests(c: Counts) {
  const asking = (DAYS_A_MONTH * 24 * 3600 * ASSUMED.pollers) / ASSUMED.pollSeconds;
  const handed = c.batches + c.signUps + c.swept;
  return {
    fifo: 2 * asking + c.polls / SENT_TOGETHER + (2 * c.polls) / SET.poll.batch + 3 * c.changed,
    standard:
      asking + c.signUps + (c.batches + c.swept) / SENT_TOGETHER + (2 * handed) / SET.mail.batch,
  };
}

const gbSeconds = ({ mb, work, waitMs }: Job): number => (seconds(work, mb, waitMs) * mb) / 1024;

/** How much of everything that has a price a month takes. */
export function month(workload: Workload, measured: Measured): Record<Priced, number> {
  const c = counts(workload, measured);
  const functions = Object.values(jobs(measured, c));
  const all = sum(functions.map(({ work }) => [work, 1]));
  const invocations = functions.reduce((total, job) => total + job.invocations, 0);
  const lines = functions.reduce((total, job) => total + job.units, 0);
  const logGb = (invocations * ASSUMED.invocationLogKb + lines * ASSUMED.workLogKb) / KB_A_GB;
  const gb = stored(measured, c);
  const { fifo, standard } = queueRequests(c);
  const requests = c.requests + c.lists;
  return {
    readUnits: all.read / MILLION,
    writeUnits: all.write / MILLION,
    tableGb: gb,
    backupGb: gb,
    gbSeconds: functions.reduce((total, job) => total + gbSeconds(job), 0) / MILLION,
    invocations: invocations / MILLION,
    standardRequests: standard / MILLION,
    fifoRequests: fifo / MILLION,
    httpRequests: (requests + c.webhooks) / MILLION,
    logsInGb: logGb,
    logsKeptGb: logGb,
    alarms: WATCHED.alarms,
    metrics: WATCHED.metrics,
    outGb: (requests * ASSUMED.pageKb + c.mails * ASSUMED.mailKb) / KB_A_GB,
    scheduled: Math.max(0, SCHEDULED - SCHEDULED_FREE) / MILLION,
  };
}

/** Lines of the bill: each service, and what it is made of. */
const SERVICES: Record<string, readonly Priced[]> = {
  "DynamoDB, reads": ["readUnits"],
  "DynamoDB, writes": ["writeUnits"],
  "DynamoDB, storage and backup after a year": ["tableGb", "backupGb"],
  Lambda: ["gbSeconds", "invocations"],
  SQS: ["standardRequests", "fifoRequests"],
  "EventBridge Scheduler": ["scheduled"],
  "API Gateway": ["httpRequests"],
  CloudWatch: ["logsInGb", "logsKeptGb", "alarms", "metrics"],
  "Data sent out": ["outGb"],
};

/** What so many mails cost with a plan; undefined where it does not take so many. */
function priceOf({ usd, mails, perThousand, mailsADay }: Plan, sent: number, busiestDay: number) {
  if (mailsADay !== undefined && busiestDay > mailsADay) return undefined;
  const beyond = Math.max(0, sent - mails);
  if (beyond > 0 && perThousand === undefined) return undefined;
  return usd + Math.ceil(beyond / 1000) * (perThousand ?? 0);
}

/** The cheapest plan of Resend for a month. */
export function planFor(sent: number, busiestDay: number): { name: string; usd: number } {
  const offers = PLANS.flatMap((plan) => {
    const usd = priceOf(plan, sent, busiestDay);
    return usd === undefined ? [] : [{ name: plan.name, usd }];
  });
  return offers.reduce((best, offer) => (offer.usd < best.usd ? offer : best));
}

export type Bill = {
  lines: { service: string; usd: number }[];
  aws: number;
  resend: { name: string; usd: number };
};

/** A month's bill in US dollars. */
export function bill(workload: Workload, measured: Measured): Bill {
  const used = month(workload, measured);
  const lines = Object.entries(SERVICES).map(([service, parts]) => ({
    service,
    usd: parts.reduce((total, part) => total + used[part] * PRICES[part].usd, 0),
  }));
  const { mails, peak } = counts(workload, measured);
  return {
    lines,
    aws: lines.reduce((total, { usd }) => total + usd, 0),
    resend: planFor(mails, peak),
  };
}
