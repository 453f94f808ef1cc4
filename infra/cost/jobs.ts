import { type Counts, HOURS, ROUNDS } from "./counts.ts";
import type { Measured, Work } from "./measured.ts";
import { ASSUMED, SET } from "./workloads.ts";

/** MB with which Lambda gives one whole processor. */
const ONE_CPU = 1769;

/** Seconds that a piece of work takes in a function of so many MB. */
export const seconds = ({ cpuMs, calls }: Work, mb: number, waitMs = 0): number =>
  (cpuMs * Math.max(1, ONE_CPU / mb) + calls * ASSUMED.callMs + waitMs) / 1e3;

const NOTHING: Work = { read: 0, write: 0, calls: 0, cpuMs: 0 };

/** Pieces of work, each so many times. */
export const sum = (works: readonly (readonly [Work, number])[]): Work =>
  works.reduce(
    (total, [work, times]) => ({
      read: total.read + work.read * times,
      write: total.write + work.write * times,
      calls: total.calls + work.calls * times,
      cpuMs: total.cpuMs + work.cpuMs * times,
    }),
    NOTHING,
  );

/** What a process of the clustering does once: it reads all stories in its reach. */
export const clusterStart = (measured: Measured, c: Counts): Work => {
  const stories = sum([[measured.storyRead, c.storiesInReach]]);
  return { ...stories, calls: pages(stories.read) };
};

/** One run of the clustering over the stories that its process knows. */
export const clusterRun = (measured: Measured, c: Counts): Work =>
  sum([
    [measured.storyKept, c.storiesInReach],
    [measured.itemTold, c.told / Math.max(1, c.clusterRuns)],
  ]);

/** A query answers 1 MB a call, 256 units of 4 KB. */
const pages = (units: number): number => Math.max(1, Math.ceil(units / 256));

/** Reading a week's stories once. */
const weekRead = (measured: Measured, c: Counts): Work => {
  const stories = sum([[measured.storyRead, c.storiesAWeek]]);
  return { ...stories, calls: pages(stories.read) };
};

/** Stories that a weekly digest is made of: those of its window, and of the one before. */
export const storiesADigest = (c: Counts): number => 2 * c.storiesAWeek;

/** What the digests of one slot are made of, read once: stories, counts of weeks, and how the feeds are. */
export const slotRead = (measured: Measured, c: Counts): Work => {
  const stories = sum([[measured.storyRead, storiesADigest(c)]]);
  const ready = { ...NOTHING, cpuMs: storiesADigest(c) * measured.storyReadyMs };
  return sum([
    [{ ...stories, calls: pages(stories.read) }, 1],
    [ready, 1],
    [{ read: 1, write: 0, calls: 1, cpuMs: 1 }, 1],
    [measured.planPollsFeed, c.feeds],
  ]);
};

/** Matching them to one filter; those of before are only matched, and cost a little less. */
export const matching = (measured: Measured, c: Counts): Work => ({
  ...NOTHING,
  cpuMs: measured.storyMatchedMs * storiesADigest(c),
});

export type Job = { mb: number; invocations: number; work: Work; waitMs: number; units: number };

/** Every function's month. `units` are pieces of work, each a line of log. */
export function jobs(measured: Measured, c: Counts): Record<string, Job> {
  const m = measured;
  const view: Work = { ...m.digestRendered, write: 0 };
  const handed = c.batches + c.signUps;
  return {
    planPolls: {
      mb: SET.planPolls.mb,
      invocations: ROUNDS,
      work: sum([
        [m.planPollsRun, ROUNDS],
        [m.planPollsFeed, c.polls],
      ]),
      waitMs: (c.polls / 10) * ASSUMED.callMs,
      units: ROUNDS,
    },
    poll: {
      mb: SET.poll.mb,
      invocations: c.polls / SET.poll.batch,
      work: sum([
        [m.pollUnchanged, c.polls - c.changed],
        [m.pollChanged, c.changed],
        [m.itemNew, c.items],
      ]),
      waitMs: c.polls * ASSUMED.fetchMs + c.changed * ASSUMED.callMs,
      units: c.polls,
    },
    cluster: {
      mb: SET.cluster.mb,
      invocations: c.changed,
      work: sum([
        [clusterStart(m, c), c.clusterStarts],
        [clusterRun(m, c), c.clusterRuns],
        [m.clusterIdle, c.clusterIdle],
      ]),
      waitMs: 0,
      units: c.changed,
    },
    planDigests: {
      mb: SET.planDigests.mb,
      invocations: HOURS,
      work: sum([
        [m.planDigestsRun, HOURS],
        [slotRead(m, c), c.slots],
        [m.digest, c.digests],
        [matching(m, c), c.digests],
        [m.planDigestsReader, c.deliveries],
      ]),
      waitMs: (c.batches / 10) * ASSUMED.callMs,
      units: HOURS,
    },
    mail: {
      mb: SET.mail.mb,
      invocations: (handed + c.swept) / SET.mail.batch,
      // A sign-up's mail is among what the sign-up asks for.
      work: sum([
        [m.batch, c.batches],
        [m.digestRendered, c.digests],
        [m.mail, c.deliveries],
        [{ read: 1, write: 0, calls: 1, cpuMs: 1 }, c.swept],
      ]),
      waitMs: c.batches * ASSUMED.resendBatchMs + c.signUps * ASSUMED.resendMs,
      units: handed,
    },
    sweep: {
      mb: SET.sweep.mb,
      invocations: ROUNDS,
      work: sum([
        [m.sweepRun, ROUNDS],
        [m.sweepBatch, c.swept],
      ]),
      waitMs: (c.swept / 10) * ASSUMED.callMs,
      units: ROUNDS,
    },
    countWeeks: {
      mb: SET.countWeeks.mb,
      invocations: HOURS,
      // The running week is read every hour: on average it is half over.
      work: sum([
        [weekRead(m, c), HOURS / 2],
        [{ read: 1, write: 4, calls: 2, cpuMs: 1 }, HOURS],
      ]),
      waitMs: 0,
      units: HOURS,
    },
    gauges: {
      mb: SET.gauges.mb,
      invocations: HOURS,
      work: sum([
        [m.sweepRun, HOURS],
        [m.planPollsFeed, HOURS * c.feeds],
      ]),
      waitMs: 0,
      units: HOURS,
    },
    api: {
      mb: SET.api.mb,
      invocations: c.requests + c.lists + c.webhooks,
      work: sum([
        [view, c.requests],
        [m.signUp, c.signUps],
        [m.webhooks, c.mails],
        [m.list, c.lists],
      ]),
      waitMs: 0,
      units: c.requests + c.lists + c.webhooks,
    },
  };
}
