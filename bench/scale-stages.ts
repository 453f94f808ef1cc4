import { sourcesHeard } from "#lib/core/digest/coverage.ts";
import type { Message } from "#lib/core/model/message.ts";
import type { Item } from "#lib/core/model/item.ts";
import { createDigestShelf } from "#lib/jobs/batch/digest-shelf.ts";
import { lookAtReaders } from "#lib/jobs/alerts/look.ts";
import { raiseAlerts } from "#lib/jobs/alerts/raise.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { deliverBatch } from "#lib/jobs/deliver-batch.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { createShelf } from "#lib/jobs/story-shelf.ts";
import { createToldShelf } from "#lib/jobs/told-shelf.ts";
import { createRenderer } from "#lib/mail/render.ts";
import type { FeedSource, Stores } from "#lib/ports.ts";
import { openGate } from "#local/open-gate.ts";
import { seenAt } from "./capacity-alerts.ts";
import { takesAll } from "./capacity-mails.ts";
import { expect } from "./capacity-step.ts";
import { HOURS, later, type Shapes, type Size } from "./scale-seed.ts";
import { SETTINGS } from "./settings.ts";

export const STAGES = ["ingest", "cluster", "digest", "alert"] as const;
export type Stage = (typeof STAGES)[number];

/** One round of a stage: what leads to it is not counted. */
type StageRound = { prepare?(): Promise<unknown>; work(): Promise<void> };
export type Rounds = Record<Stage, (stores: Stores, round: number) => StageRound>;

export type Given = {
  size: Size;
  shapes: Shapes;
  /** Sets the clock. */
  at(now: Date): void;
  now(): Date;
  /** What the feeds show in a round: nothing that they have shown before. */
  source(round: number): FeedSource;
  /** Items that are new in a round; of the most that any world takes. */
  fresh(round: number): readonly Item[];
};

const DAY_H = 24;
/** No feed is asked for less often. */
const POLL_H = 27;
export const ENTRIES = 2;

const failed = (what: string, error: unknown): never => {
  throw new Error(`${what} failed`, { cause: error });
};

/** What a job would tell its operator is an end to the benchmark: no stage has trouble here. */
const loud = (message: string, fields?: object): never => {
  throw new Error(`${message}: ${JSON.stringify(fields)}`);
};

/** Nobody wants alerts: what raising takes is counted by itself. */
const withoutAlerts = (stores: Stores): Stores => ({
  ...stores,
  alertIndex: { ...stores.alertIndex, find: async () => [] },
});

/** The stages of a service of a size, each with what its process remembers from round to round. */
export function stagesOf({ size, shapes, at, now, source, fresh }: Given): Rounds {
  const { begun, story } = shapes;
  const queued: Message[] = [];
  const queue = { send: async (messages: readonly Message[]) => void queued.push(...messages) };
  const taken = <K extends Message["kind"]>(kind: K) =>
    queued
      .splice(0)
      .filter((message): message is Extract<Message, { kind: K }> => message.kind === kind);
  let serial = 0;
  const random = (bytes: number): string => (++serial).toString(16).padStart(2 * bytes, "0");
  const guards = { clock: now, log: loud, gate: openGate, mayMail: () => true };
  const [shelf, told, digests] = [createShelf(), createToldShelf(), createDigestShelf()];
  const renderer = createRenderer(SETTINGS);
  const mailing = { ...SETTINGS, ...guards, queue, random, renderer, mailer: takesAll };
  return {
    ingest: (stores, round) => ({
      async work() {
        at(later(begun, (round + 1) * POLL_H));
        const deps = { ...guards, stores, queue, source: source(round) };
        await planPolls(deps, now());
        let created = 0;
        for (const { feedId } of taken("poll"))
          created += (await pollFeed(deps, feedId, now()))?.created ?? 0;
        expect("items", created, size.feeds * ENTRIES);
      },
    }),
    cluster(stores, round) {
      const items = fresh(round).slice(0, size.waiting);
      return {
        prepare: () => stores.items.put(items),
        async work() {
          at(later(begun, round + 1));
          const deps = { stores: withoutAlerts(stores), queue };
          const ids = items.map(({ id }) => id);
          const most = ids.length;
          const report = await clusterWaiting(deps, ids, now(), failed, { most, shelf });
          expect("items told", report.items, size.waiting);
        },
      };
    },
    digest: (stores, round) => ({
      // An hourly job notes how the sources are, whether or not there are digests.
      async prepare() {
        const { feeds } = stores;
        await feeds.noteHeard(sourcesHeard(await feeds.list(), later(begun, round + 1)));
      },
      async work() {
        at(later(begun, round + 1));
        const deps = { ...mailing, stores };
        await planDigests({ ...deps, shelf: told }, now(), failed);
        let mails = 0;
        for (const { batchId } of taken("batch")) {
          const reports = (await deliverBatch(deps, batchId, now(), digests)) ?? [];
          mails += reports.filter(({ state }) => state === "accepted").length;
        }
        expect("mails", mails, size.subscribers / HOURS);
      },
    }),
    alert(stores, round) {
      const raisedAt = later(begun, (round + 1) * DAY_H);
      const seen = seenAt([story], 1, raisedAt);
      return {
        async prepare() {
          await stores.stories.put(seen);
          // A process learns once which keys are in use.
          await stores.alertIndex.find(["*"]);
        },
        async work() {
          at(raisedAt);
          const deps = { ...mailing, stores };
          await raiseAlerts(deps, seen, now(), failed);
          let alerts = 0;
          for (const { subscriptionIds } of taken("alerts")) {
            const reports = await lookAtReaders(deps, subscriptionIds, now());
            alerts += reports.filter(({ state }) => state === "accepted").length;
          }
          expect("alerts", alerts, size.concerned);
        },
      };
    },
  };
}
