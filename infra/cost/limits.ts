import { counts, ROUND } from "./counts.ts";
import {
  clusterRun,
  clusterStart,
  matching,
  seconds,
  slotRead,
  storiesADigest,
  sum,
} from "./jobs.ts";
import { BATCH_SIZE } from "#lib/core/model/batch.ts";
import type { Measured } from "./measured.ts";
import { RESEND_REQUESTS_A_SECOND } from "./prices.ts";
import { ASSUMED, SET, type Workload } from "./workloads.ts";

/** Units a second that one partition of a table takes. */
const PARTITION = { read: 3000, write: 1000 };
/** A weekly digest that comes later than this is not this morning's. */
const SENDING_S = 4 * 3600;
/** As lib/store/keys.ts spreads an index partition. */
const SHARDS = 4;
/** Of Node and the bundle. */
const BASE_MB = 120;
/** A delivery gets a row of its own when Resend first tells of it: the entry comes, then moves. */
const INDEX_WRITES_A_MAIL = 3;

/** Something that has an end: how much a workload asks of it, in `unit`, and how much there is. */
export type Limit = { name: string; unit: string; asked: number; most: number };

/** What has an end, for a workload. */
export function limits(workload: Workload, measured: Measured): Limit[] {
  const c = counts(workload, measured);
  const start = clusterStart(measured, c);
  const startS = seconds(start, SET.cluster.mb);
  const runS = seconds(clusterRun(measured, c), SET.cluster.mb);
  const digests = workload.digests * ASSUMED.busiestSlot;
  const planning = sum([
    [slotRead(measured, c), 1],
    [matching(measured, c), digests],
    [measured.digest, digests],
    [measured.planDigestsReader, c.peak],
  ]);
  const query = sum([[measured.storyQueried, c.storiesAWeek]]);
  const sweep = sum([[measured.sweepBatch, c.batchesAtPeak]]);
  const poll = seconds(measured.pollChanged, SET.poll.mb, ASSUMED.fetchMs);
  const pollsARound = (c.polls / (30 * 86_400)) * ROUND;
  const queued = (c.batchesAtPeak / 10) * ASSUMED.callMs;
  return [
    {
      name: "a run of the clustering that begins its process",
      unit: "s",
      asked: startS + runS,
      most: SET.cluster.timeout,
    },
    {
      name: "two runs of it in five minutes, later",
      unit: "s",
      asked: 2 * runS,
      most: ROUND,
    },
    {
      name: "memory of the clustering",
      unit: "MB",
      asked: BASE_MB + c.storiesInReach * measured.storyMb,
      most: SET.cluster.mb,
    },
    {
      name: "planning the busiest hour's digests",
      unit: "s",
      asked: seconds(planning, SET.planDigests.mb, queued),
      most: SET.planDigests.timeout,
    },
    {
      name: "memory of planning",
      unit: "MB",
      asked: BASE_MB + storiesADigest(c) * measured.storyMb,
      most: SET.planDigests.mb,
    },
    {
      name: "sending the busiest hour's digests",
      unit: "s",
      asked: c.sendingS,
      most: SENDING_S,
    },
    {
      name: "a sweep while they are sent",
      unit: "s",
      asked: seconds(sweep, SET.sweep.mb, queued),
      most: SET.sweep.timeout,
    },
    {
      name: "a query over the API that no story of the week passes",
      unit: "s",
      asked: seconds(query, SET.api.mb),
      most: SET.api.timeout,
    },
    {
      name: "the polls of five minutes, ten workers",
      unit: "s",
      asked: (pollsARound * poll) / SET.poll.atOnce,
      most: ROUND,
    },
    {
      name: "reads of the month's partition of stories while the clustering begins",
      unit: "units/s",
      asked: start.read / startS,
      most: PARTITION.read,
    },
    {
      name: "index writes of one of four shards of deliveries, were all told of in four hours",
      unit: "units/s",
      asked: ((c.peak / SENDING_S) * INDEX_WRITES_A_MAIL) / SHARDS,
      most: PARTITION.write,
    },
  ];
}

/** Hours that the busiest slot's mails take: one a request, and a batch a request. */
export function sendingHours(workload: Workload, measured: Measured) {
  const { peak } = counts(workload, measured);
  const hours = (mailsASecond: number) => peak / mailsASecond / 3600;
  return {
    single: hours(RESEND_REQUESTS_A_SECOND),
    batch: hours(RESEND_REQUESTS_A_SECOND * BATCH_SIZE),
  };
}
