import "#local/quiet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Figure } from "./bench.ts";
import { type Child, startChild } from "./child.ts";
import type { Address } from "./feed-server.ts";
import { FEEDS, ITEMS } from "./feeds.ts";
import { ingestFigures, type Round, type Spent } from "./ingest-figures.ts";
import { meant, openService, POLLED, SENT } from "./ingest-service.ts";
import { costOf } from "./measure.ts";
import { leftOut } from "./peers/absent.ts";
import { rss2email, run, type Runs, subscribe } from "./peers/rss2email.ts";
import { READERS } from "./readers.ts";
import { cpuNow } from "./stages.ts";

const AGAIN = new Date("2026-11-21T00:00:00.000Z");
const ROUNDS = 5;

type Stage = { dir: string; feeds: Child<Address[]>; engine: Child<string> };

async function spent({ engine }: Stage, work: () => Promise<unknown>): Promise<Spent> {
  const before = await engine.cpu();
  const { cpu, wall } = await costOf(work);
  return { ours: cpu, store: (await engine.cpu()) - before, wall };
}

/** One round on a table of its own: everything is new; then the mails; then nothing is new. */
async function round(stage: Stage, index: number): Promise<Round> {
  const { dir, feeds, engine } = stage;
  let now = POLLED;
  const place = { dir, endpoint: engine.ready, table: `round-${index}`, feeds: feeds.ready };
  const service = await openService(place, () => now);
  const at = (instant: Date, work: () => Promise<void>) => {
    now = instant;
    return spent(stage, work);
  };
  try {
    const spentOn = {
      poll: await at(POLLED, service.polls),
      digests: await at(SENT, service.digests),
      again: await at(AGAIN, service.polls),
    };
    const [wanted, did] = [meant(feeds.ready.length), service.done].map((each) =>
      JSON.stringify(each),
    );
    if (wanted !== did) throw new Error(`meant to do ${wanted}, did ${did}`);
    return spentOn;
  } finally {
    await service.close();
  }
}

/** rss2email, subscribed to the same feeds: what its two runs take, each time it is asked. */
function openPeer({ dir, feeds }: Stage): { name: string; runs(): Runs } | undefined {
  const name = rss2email();
  if (!name) {
    leftOut("rss2email");
    return undefined;
  }
  const [template, copy] = [join(dir, "rss2email"), join(dir, "rss2email-run")];
  subscribe(
    template,
    feeds.ready.map(({ url }) => url),
  );
  return { name, runs: () => run(template, copy, { mails: FEEDS, entries: FEEDS * ITEMS }) };
}

/** Ours cold, then ours warm and theirs in turns, so that a busy machine slows both. */
async function measured(stage: Stage, rounds: number, besidePeer: boolean): Promise<Figure[]> {
  const startUp = {
    ours: cpuNow(),
    store: await stage.engine.cpu(),
    wall: performance.now() / 1e3,
  };
  const cold = { startUp, round: await round(stage, 0) };
  const peer = besidePeer ? openPeer(stage) : undefined;
  const warm: Round[] = [];
  const theirs: Runs[] = [];
  for (let index = 1; index <= rounds; index++) {
    warm.push(await round(stage, index));
    if (peer) theirs.push(peer.runs());
  }
  const feeds = stage.feeds.ready.length;
  const size = { feeds, items: feeds * ITEMS, digests: READERS };
  const besides = peer && { name: peer.name, runs: theirs };
  return ingestFigures(warm, cold, size, besides).map((each) => ({ ...each, ...size }));
}

/** Opens feeds and store, measures, and clears all away. */
async function staged(count: number, rounds: number, besidePeer: boolean): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
  const args = [POLLED.toISOString(), String(count)];
  const feeds = await startChild<Address[]>("feed-server.ts", args);
  const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
  try {
    return await measured({ dir, feeds, engine }, rounds, besidePeer);
  } finally {
    await feeds.end();
    await engine.end();
    rmSync(dir, { recursive: true });
  }
}

/**
 * The service's jobs on loopback: 50 feeds of 30 items polled, parsed, classified, stored and clustered, 50 digests
 * frozen, rendered and put in the outbox; then a poll that finds nothing new. Feeds and store are other processes; the
 * store's time counts with ours. Beside it, where it is installed, rss2email's runs on the same feeds of the same server.
 */
export const bench: Bench = {
  start() {},
  run: () => staged(FEEDS, ROUNDS, true),
  tiny: () => staged(2, 1, false),
};
