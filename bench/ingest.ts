import "#local/quiet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handler as planDigests } from "#functions/plan-digests.ts";
import { handler as planPolls } from "#functions/plan-polls.ts";
import { readConfig } from "#lib/config.ts";
import { feedIdOf } from "#lib/core/model/catalogue.ts";
import type { Log } from "#lib/ports.ts";
import { type LocalService, openService } from "#local/service.ts";
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

/** Counts what was done, so that a round that did other work than meant is no figure. */
class Done {
  created = 0;
  polled = 0;
  mailed = 0;
  readonly log: Log = (event, fields) => {
    if (event.endsWith("failed")) throw new Error(`${event}: ${JSON.stringify(fields)}`);
    if (event === "poll") {
      this.polled += 1;
      this.created += Number(fields["created"]);
    }
    if (event === "mail" && fields["state"] === "accepted") this.mailed += 1;
  };
  expect(wanted: { polled: number; created: number; mailed: number }): void {
    const { polled, created, mailed } = this;
    const found = JSON.stringify({ polled, created, mailed });
    if (found !== JSON.stringify(wanted))
      throw new Error(`expected ${JSON.stringify(wanted)}, did ${found}`);
  }
}

async function setUp({ stores }: LocalService["runtime"], feeds: readonly Address[]) {
  for (const [index, { url, language }] of feeds.entries())
    await stores.feeds.sync({
      id: feedIdOf(url),
      url,
      title: `Outlet ${index}`,
      source: { id: `outlet-${index}`, name: `Outlet ${index}`, kind: "independent" },
      language,
      enabled: true,
      addedBy: "catalogue",
      nextPollAt: POLLED.toISOString(),
      failures: 0,
      arrivals: [],
    });
  for (const reader of readers(POLLED, SENT)) await stores.subscriptions.create(reader);
}

/** One round on a table of its own: everything is new; then the mails; then nothing is new. */
async function round(stage: Stage, index: number): Promise<Round> {
  const config = readConfig({
    PORT: "0",
    DATA_DIR: join(stage.dir, `round-${index}`),
    DYNAMODB_ENDPOINT: stage.engine.ready,
    TABLE_NAME: `round-${index}`,
    SIGNING_KEY: "benchmark-".repeat(4),
    ALLOW_PRIVATE_NETWORK: stage.feeds.ready.map(({ url }) => new URL(url).host).join(","),
  });
  const done = new Done();
  let now = POLLED;
  const service = await openService(config, { clock: () => now, log: done.log });
  const run = (at: Date, job: typeof planPolls) =>
    spent(stage, async () => {
      now = at;
      await job({ time: at.toISOString() });
      await service.queue.idle();
    });
  try {
    await setUp(service.runtime, stage.feeds.ready);
    const poll = await run(POLLED, planPolls);
    const digests = await run(SENT, planDigests);
    const again = await run(AGAIN, planPolls);
    done.expect({ polled: 2 * FEEDS, created: FEEDS * ITEMS, mailed: READERS });
    return { poll, digests, again };
  } finally {
    await service.close();
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
 * The whole service on loopback: 50 feeds of 30 items polled, parsed, classified, stored and clustered, 50 digests
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
