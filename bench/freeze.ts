import "#local/quiet.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Filter } from "#lib/core/model/filter.ts";
import { freezerFor } from "#lib/jobs/freeze-many.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Bench, Figure } from "./bench.ts";
import { chance } from "./chance.ts";
import { type Child, startChild } from "./child.ts";
import { type Cost, costOf, median, middle, shortened } from "./measure.ts";
import { choices } from "./render-readers.ts";
import { manyStories } from "./stories.ts";

const SEED = 7;
const READERS = 3000;
/** Of the window and of the one before it. */
const STORIES = 4_000;
const NOW = new Date("2026-11-20T08:00:00.000Z");
const WINDOW = { from: "2026-11-13T07:30:00.000Z", to: "2026-11-20T07:30:00.000Z" };
const BEFORE = new Date("2026-11-06T07:30:00.000Z");
const ROUNDS = 5;
/** Digests that a batch of mails reads together. */
const AT_ONCE = 50;
const MB = 1e6;
const MILLI = 1e3;

type Request = { filter: Filter; from: string; to: string };

/** Distinct filters of so many readers. */
const filters = (): Filter[] => {
  const choose = choices(chance(SEED));
  const all = Array.from({ length: READERS }, choose);
  return [...new Map(all.map((filter) => [JSON.stringify(filter), filter])).values()];
};

type Stage = { client: DynamoDBClient; stories: readonly Story[]; requests: readonly Request[] };
/** The first digest of a window, which reads it; all digests made, asked for again, and read for their mails. */
type Round = Record<"window" | "made" | "known" | "read", Cost>;

/** A run's digests on a table of their own. */
async function round({ client, stories, requests }: Stage, table: string): Promise<Round> {
  await ensureTable(client, table);
  const stores = openStores(
    client,
    table,
    () => NOW,
    (_, error) => {
      throw error;
    },
  );
  await stores.stories.put(stories);
  const freeze = freezerFor({ stores, clock: () => NOW }, NOW);
  const window = await costOf(() => freeze(requests.slice(0, 1)));
  const made = await costOf(() => freeze(requests));
  let ids: string[] = [];
  const known = await costOf(async () => {
    ids = (await freeze(requests)).flatMap((each) => (each.ok ? [each.id] : []));
  });
  if (ids.length !== requests.length)
    throw new Error(`meant ${requests.length} digests, found ${ids.length}`);
  const read = await costOf(async () => {
    for (let at = 0; at < ids.length; at += AT_ONCE)
      await stores.digests.many(ids.slice(at, at + AT_ONCE));
  });
  return { window, made, known, read };
}

function figures(rounds: readonly Round[], digests: number): Figure[] {
  const figure = (of: keyof Round, work: string, among: number): Figure => {
    const costs = rounds.map((round) => round[of]);
    const ms = (cpu: number): number => shortened((MILLI * cpu) / among);
    return {
      name: `freeze.${of}`,
      value: ms(median(costs.map(({ cpu }) => cpu))),
      unit: among === 1 ? "CPU ms" : "CPU ms/digest",
      work,
      ...middle(costs),
      rounds: costs.map(({ cpu }) => ms(cpu)),
    };
  };
  return [
    figure("window", `a window among ${STORIES} stories read for the first of its digests`, 1),
    figure("made", `${digests} digests made and stored`, digests),
    figure("known", "the same asked for again of the process that made them", digests),
    figure("read", "the same read for their mails", digests),
    {
      name: "freeze.memory",
      value: Math.round(process.memoryUsage().rss / MB),
      unit: "MB",
      work: "held by the process when all rounds are done; one run",
    },
  ];
}

/** A run's digests over a store of its own process: made, asked for again, and read for their mails. */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = await mkdtemp(join(tmpdir(), "sitrep-freeze-"));
    const engine: Child<string> = await startChild("engine.ts", [join(dir, "table")]);
    const client = dynamoClient(engine.ready);
    try {
      const stories = await manyStories(SEED, STORIES, BEFORE, new Date(WINDOW.to));
      const requests = filters().map((filter) => ({ filter, ...WINDOW }));
      const stage = { client, stories, requests };
      // The first round warms the process, and does not count.
      await round(stage, "round-0");
      const rounds: Round[] = [];
      while (rounds.length < ROUNDS) rounds.push(await round(stage, `round-${rounds.length + 1}`));
      return figures(rounds, requests.length);
    } finally {
      client.destroy();
      await engine.end();
      await rm(dir, { recursive: true });
    }
  },
};
