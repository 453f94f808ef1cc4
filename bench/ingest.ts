import "#local/quiet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#lib/config.ts";
import { feedIdOf } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { Message } from "#lib/core/model/message.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { createShelf } from "#lib/jobs/story-shelf.ts";
import { deliverBatch, tallyOf } from "#lib/jobs/deliver-batch.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import type { Stores } from "#lib/ports.ts";
import { localQueue } from "#local/queue.ts";
import { type LocalRuntime, openLocalRuntime } from "#local/runtime.ts";
import type { Bench, Figure } from "./bench.ts";
import { type Child, startChild } from "./child.ts";
import type { Address } from "./feed-server.ts";
import { FEEDS, ITEMS } from "./feeds.ts";
import { costOf, median, shortened } from "./measure.ts";
import { READERS, readers } from "./readers.ts";

const POLLED = new Date("2026-11-19T12:00:00.000Z");
const AGAIN = new Date("2026-11-21T00:00:00.000Z");
const SENT = new Date("2026-11-20T08:00:00.000Z");
const WARM_ROUNDS = 3;

type Stage = { dir: string; feeds: Child<Address[]>; engine: Child<string> };
/** Processor seconds of the pipeline and of the store, and seconds by the clock. */
type Spent = { ours: number; store: number; wall: number };
type Round = { poll: Spent; digests: Spent; again: Spent };

async function spent({ engine }: Stage, work: () => Promise<unknown>): Promise<Spent> {
  const before = await engine.cpu();
  const { cpu, wall } = await costOf(work);
  return { ours: cpu, store: (await engine.cpu()) - before, wall };
}

/** What was done, so that a round that did other work than meant is no figure. */
type Done = { polled: number; created: number; mailed: number };
const MEANT: Done = { polled: 2 * FEEDS, created: FEEDS * ITEMS, mailed: READERS };

/** A feed that is due at `polled` and was never asked. */
export const outlet = (index: number, url: string, language: string, polled: Date): Feed => ({
  id: feedIdOf(url),
  url,
  title: `Outlet ${index}`,
  source: { id: `outlet-${index}`, name: `Outlet ${index}`, kind: "independent" },
  language,
  enabled: true,
  addedBy: "catalogue",
  nextPollAt: polled.toISOString(),
  failures: 0,
  arrivals: [],
});

/** Feeds due at `polled`, and readers with a filter each whose digest is due at `sent`. */
export async function setUp(
  stores: Stores,
  feeds: readonly Address[],
  polled: Date,
  sent: Date,
): Promise<void> {
  for (const [index, { url, language }] of feeds.entries())
    await stores.feeds.sync(outlet(index, url, language, polled));
  for (const reader of readers(polled, sent)) await stores.subscriptions.create(reader);
}

const failed = (what: string, error: unknown): never => {
  throw new Error(`${what} failed`, { cause: error });
};

const configOf = (stage: Stage, index: number) =>
  readConfig({
    DATA_DIR: join(stage.dir, `round-${index}`),
    DYNAMODB_ENDPOINT: stage.engine.ready,
    TABLE_NAME: `round-${index}`,
    SIGNING_KEY: "benchmark-".repeat(4),
    ALLOW_PRIVATE_NETWORK: stage.feeds.ready.map(({ url }) => new URL(url).host).join(","),
  });

/** Works a message off as the service does, except that all items are clustered together once the polls are done. */
async function handle(
  runtime: LocalRuntime,
  message: Message | undefined,
  done: Done,
): Promise<void> {
  const now = runtime.clock();
  if (message?.kind === "poll") {
    const report = await pollFeed(runtime, message.feedId, now);
    done.polled += report?.entries === ITEMS || report?.outcome === "unchanged" ? 1 : 0;
    done.created += report?.created ?? 0;
  } else if (message?.kind === "batch") {
    const reports = await deliverBatch(runtime, message.batchId, now);
    done.mailed += tallyOf(reports ?? [])["accepted"] ?? 0;
  }
}

/** One round on a table of its own: everything is new; then the mails; then nothing is new. */
async function round(stage: Stage, index: number): Promise<Round> {
  const done: Done = { polled: 0, created: 0, mailed: 0 };
  const shelf = createShelf();
  let now = POLLED;
  const queue = localQueue(([message]) => handle(runtime, message, done));
  const runtime = await openLocalRuntime(configOf(stage, index), {
    clock: () => now,
    log: () => {},
    queue,
    joinRunning: false,
  });
  const polls = async () => {
    await planPolls(runtime, now);
    await queue.idle();
    for (let left = 1; left > 0;)
      ({ left } = await clusterWaiting(runtime, [], now, failed, { shelf }));
  };
  const digests = async () => {
    await planDigests(runtime, now, failed);
    await queue.idle();
  };
  const at = (instant: Date, work: () => Promise<void>) => {
    now = instant;
    return spent(stage, work);
  };
  try {
    await setUp(runtime.stores, stage.feeds.ready, POLLED, SENT);
    const spentOn = {
      poll: await at(POLLED, polls),
      digests: await at(SENT, digests),
      again: await at(AGAIN, polls),
    };
    if (JSON.stringify(done) !== JSON.stringify(MEANT))
      throw new Error(`meant to do ${JSON.stringify(MEANT)}, did ${JSON.stringify(done)}`);
    return spentOn;
  } finally {
    await runtime.close();
  }
}

const cpu = ({ ours, store }: Spent): number => ours + store;

const figure = (name: string, each: readonly Spent[][], target?: string): Figure => {
  const sum = (of: (one: Spent) => number) =>
    shortened(median(each.map((parts) => parts.reduce((total, one) => total + of(one), 0))));
  return {
    name,
    value: sum(cpu),
    unit: "CPU s",
    ...(target && { target }),
    pipeline: sum(({ ours }) => ours),
    store: sum(({ store }) => store),
    wall: sum(({ wall }) => wall),
    rounds: each.map((parts) => shortened(parts.reduce((total, one) => total + cpu(one), 0))),
  };
};

async function measured(stage: Stage): Promise<Figure[]> {
  const cold = await round(stage, 0);
  const warm: Round[] = [];
  for (let index = 1; index <= WARM_ROUNDS; index++) warm.push(await round(stage, index));
  return [
    figure(
      "ingest",
      warm.map(({ poll, digests }) => [poll, digests]),
      "< 4",
    ),
    figure(
      "ingest.poll",
      warm.map(({ poll }) => [poll]),
    ),
    figure(
      "ingest.digests",
      warm.map(({ digests }) => [digests]),
    ),
    figure(
      "ingest.again",
      warm.map(({ again }) => [again]),
      "< 0.3",
    ),
    figure("ingest.cold", [[cold.poll, cold.digests]]),
  ].map((each) => ({ ...each, feeds: FEEDS, items: FEEDS * ITEMS, digests: READERS }));
}

/**
 * The service's jobs on loopback: 50 feeds of 30 items polled, parsed, classified, stored and clustered, 50 digests
 * frozen, rendered and put in the outbox; then a poll that finds nothing new. Feeds and store are other processes.
 */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
    const feeds = await startChild<Address[]>("feed-server.ts", [POLLED.toISOString()]);
    const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
    try {
      return await measured({ dir, feeds, engine });
    } finally {
      await feeds.end();
      await engine.end();
      rmSync(dir, { recursive: true });
    }
  },
};
