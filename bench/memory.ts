import "#local/quiet.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Stores } from "#lib/ports.ts";
import { SET } from "../infra/cost/workloads.ts";
import type { Bench, Figure } from "./bench.ts";
import { bundled } from "./bundle.ts";
import { chance } from "./chance.ts";
import { startChild } from "./child.ts";
import { SINCE } from "./deliver-run.ts";
import type { Address } from "./feed-server.ts";
import { FEEDS, ITEMS } from "./feeds.ts";
import { itemOf } from "./items.ts";
import { median, shortened } from "./measure.ts";
import type { Held } from "./memory-job.ts";
import type { Asked, Job } from "./memory-jobs.ts";
import { LISTS, READERS, readers } from "./readers.ts";
import { events } from "./reports.ts";
import { manyStories } from "./stories.ts";

/** The first five rounds fill what is kept for good, within its bounds; those after them tell whether anything grows. */
const FILLING = 5;
const ROUNDS = 11;
const BARE_ROUNDS = 5;
const SEED = 29;
const STORIES = 5000;
const REPORTS = 500;
const TABLE = "sitrep";
/** Readers of each of the benchmark's filters who are due in an hour. */
const ALIKE = 2;
const HOUR_MS = 3_600_000;
const FROM = new Date(SINCE.getTime() - 9 * 86_400_000);
/** More in a round than this is a leak: a worker's process lives for some hundred of them. */
const GROWTH_MB = 0.5;

const rounds = <T>(of: (round: number) => T): T[] =>
  Array.from({ length: ROUNDS }, (_, round) => of(round));

/** New reports for each round. */
function reportFiles(dir: string): string[] {
  const random = chance(SEED);
  return rounds((round) => {
    const file = join(dir, `items-${round}.json`);
    const told = events(REPORTS, random).map((event, index) =>
      itemOf(event, round * REPORTS + index, SINCE, random),
    );
    writeFileSync(file, JSON.stringify(told.filter((item) => item.classification.relevant)));
    return file;
  });
}

/** Readers of a few filters, some of them due in each of the rounds' hours. */
async function seedReaders({ subscriptions }: Stores): Promise<void> {
  for (const round of rounds((at) => at)) {
    const slot = new Date(SINCE.getTime() + round * HOUR_MS);
    for (let copy = 0; copy < ALIKE; copy++)
      await Promise.all(
        readers(FROM, slot).map((reader) => {
          const id = `${reader.id}_${round}_${copy}`;
          const email = `${id}@ministry.example`;
          return subscriptions.create({ ...reader, id, email, emailHash: id });
        }),
      );
  }
}

/** A table of stories and readers, and the reports of each round in files. */
async function seeded(endpoint: string, dir: string): Promise<string[]> {
  const client = dynamoClient(endpoint);
  await ensureTable(client, TABLE);
  const stores = openStores(
    client,
    TABLE,
    () => SINCE,
    () => {},
  );
  await stores.stories.put(await manyStories(SEED, STORIES, FROM, SINCE));
  await seedReaders(stores);
  client.destroy();
  return reportFiles(dir);
}

const WORK: Record<Job, { work: string; mb: number }> = {
  poll: {
    work: `${FEEDS} feeds of ${ITEMS} new items polled, read, classified and stored`,
    mb: SET.poll.mb,
  },
  cluster: {
    work: `${REPORTS} reports told, ${STORIES} stories read before`,
    mb: SET.cluster.mb,
  },
  digests: {
    work: `the digests of an hour for ${ALIKE * READERS} readers planned, rendered and handed over`,
    mb: Math.min(SET.planDigests.mb, SET.mail.mb),
  },
  api: {
    work: `${2 * LISTS.length} lists among ${STORIES} stories, each asked for twice`,
    mb: SET.api.mb,
  },
};

/** By how much it goes up from one to the next: the median of the slopes between any two, which one stray cannot move. */
const slope = (values: readonly number[]): number =>
  median(
    values.flatMap((from, at) =>
      values.slice(at + 1).map((to, further) => (to - from) / (further + 1)),
    ),
  );

function figuresOf(job: Job, { peakMb, heldMb }: Held, bareMb: number): Figure[] {
  const { work, mb } = WORK[job];
  const later = heldMb.slice(FILLING);
  return [
    {
      name: `memory.${job}`,
      value: shortened(peakMb - bareMb),
      unit: "MB over bare Node",
      work: `${work}; the most held in ${ROUNDS} rounds by a process, its function having ${mb} MB`,
      target: `< ${Math.floor(mb - bareMb)}`,
      peakMb: shortened(peakMb),
      bareMb: shortened(bareMb),
      functionMb: mb,
    },
    {
      name: `memory.${job}.growth`,
      value: shortened(slope(later)),
      unit: "MB a round",
      work: `what the same holds once garbage is gone, from round ${FILLING + 1} to round ${ROUNDS}`,
      target: `< ${GROWTH_MB}`,
      rounds: heldMb.map(shortened),
    },
  ];
}

/** What a process came to that was given the heap its function has. */
async function heldBy(script: string, job?: { job: Job; asked: Asked }): Promise<Held> {
  const heap = job ? [`--max-old-space-size=${Math.floor(WORK[job.job].mb * 0.9)}`] : [];
  const child = await startChild<Held>(
    script,
    [JSON.stringify({ ...job, rounds: ROUNDS })],
    ["--expose-gc", ...heap],
  );
  await child.end();
  return child.ready;
}

async function measured(dir: string, script: string, asked: Omit<Asked, "tables" | "items">) {
  const { endpoint } = asked;
  const items = await seeded(endpoint, dir);
  const same = rounds(() => TABLE);
  // What is polled must be new in each round.
  const tables = { poll: rounds((at) => `poll-${at}`), cluster: same, digests: same, api: same };
  const bare: number[] = [];
  while (bare.length < BARE_ROUNDS) bare.push((await heldBy(script)).peakMb);
  const bareMb = median(bare);
  const figures: Figure[] = [];
  for (const job of Object.keys(WORK) as Job[]) {
    const held = await heldBy(script, { job, asked: { ...asked, items, tables: tables[job] } });
    figures.push(...figuresOf(job, held, bareMb));
  }
  return figures;
}

/** What each worker's process holds at most while it does its job, from a bundle as on Lambda, and whether that grows. */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
    const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
    const feeds = await startChild<Address[]>("feed-server.ts", [SINCE.toISOString()]);
    const resend = await startChild<string>("resend.ts", []);
    const { script, remove } = await bundled("memory-job.ts");
    try {
      return await measured(dir, script, {
        endpoint: engine.ready,
        now: SINCE.toISOString(),
        feeds: feeds.ready,
        resendUrl: resend.ready,
      });
    } finally {
      for (const child of [resend, feeds, engine]) await child.end();
      remove();
      rmSync(dir, { recursive: true });
    }
  },
};
