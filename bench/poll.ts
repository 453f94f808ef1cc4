import "#local/quiet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#lib/config.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import { localQueue } from "#local/queue.ts";
import { type LocalRuntime, openLocalRuntime } from "#local/runtime.ts";
import type { Bench, Figure } from "./bench.ts";
import { type Child, startChild } from "./child.ts";
import type { KnownAddress } from "./feed-server.ts";
import { outlet } from "./outlet.ts";
import { type Cost, costOf, median, shortened } from "./measure.ts";

const FEEDS = 1000;
const ROUNDS = 5;
const BEGUN = new Date("2026-11-19T12:00:00.000Z");
/** No feed is asked for less often; and validators are believed for longer than all rounds take. */
const BETWEEN_MS = 27 * 3_600_000;

type Stage = { dir: string; feeds: Child<KnownAddress[]>; engine: Child<string> };
/** What a round cost us, and the store's processor seconds beside. */
type Round = Cost & { store: number };

/** Each feed as it stands after it was read once. */
async function setUp({ stores }: LocalRuntime, feeds: readonly KnownAddress[]): Promise<void> {
  for (const [index, { url, language, etag, bodyHash }] of feeds.entries()) {
    const feed = outlet(index, url, language, BEGUN);
    await stores.feeds.sync(feed);
    const validators = etag && { validators: { etag, since: BEGUN.toISOString() } };
    await stores.feeds.record({ ...feed, bodyHash, ...validators });
  }
}

async function measured(stage: Stage): Promise<Round[]> {
  let now = BEGUN;
  let unchanged = 0;
  const queue = localQueue(async ([message]) => {
    if (message?.kind !== "poll") return;
    const report = await pollFeed(runtime, message.feedId, now);
    unchanged += report?.outcome === "unchanged" ? 1 : 0;
  });
  const config = readConfig({
    DATA_DIR: join(stage.dir, "data"),
    DYNAMODB_ENDPOINT: stage.engine.ready,
    SIGNING_KEY: "benchmark-".repeat(4),
    ALLOW_PRIVATE_NETWORK: stage.feeds.ready.map(({ url }) => new URL(url).host).join(","),
  });
  const edges = { clock: () => now, log: () => {}, queue, joinRunning: false };
  const runtime: LocalRuntime = await openLocalRuntime(config, edges);
  const round = async (): Promise<Round> => {
    unchanged = 0;
    const before = await stage.engine.cpu();
    const cost = await costOf(async () => {
      await planPolls(runtime, now);
      await queue.idle();
    });
    if (unchanged !== FEEDS) throw new Error(`meant ${FEEDS} unchanged feeds, found ${unchanged}`);
    now = new Date(now.getTime() + BETWEEN_MS);
    return { ...cost, store: (await stage.engine.cpu()) - before };
  };
  try {
    await setUp(runtime, stage.feeds.ready);
    await round();
    const found: Round[] = [];
    while (found.length < ROUNDS) found.push(await round());
    return found;
  } finally {
    await runtime.close();
  }
}

const figure = (rounds: readonly Round[], notModified: number): Figure => {
  const middle = (of: (round: Round) => number) => shortened(median(rounds.map(of)));
  return {
    name: "poll.unchanged",
    value: middle(({ cpu }) => cpu),
    unit: "CPU s",
    work: `${FEEDS} feeds polled that have not changed, half of them saying so`,
    target: "< 3",
    store: middle(({ store }) => store),
    wall: middle(({ wall }) => wall),
    rounds: rounds.map(({ cpu }) => shortened(cpu)),
    feeds: FEEDS,
    notModified,
  };
};

/**
 * Feeds that have not changed, each on a host of its own on loopback, through the real fetcher, job and store: half of
 * them answer 304, half send the same bytes again. Feeds and store are other processes, whose time is not ours.
 */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
    const args = [BEGUN.toISOString(), String(FEEDS)];
    const feeds = await startChild<KnownAddress[]>("feed-server.ts", args);
    const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
    try {
      const notModified = feeds.ready.filter(({ etag }) => etag !== undefined).length;
      return [figure(await measured({ dir, feeds, engine }), notModified)];
    } finally {
      await feeds.end();
      await engine.end();
      rmSync(dir, { recursive: true });
    }
  },
};
