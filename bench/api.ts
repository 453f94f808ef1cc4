import "#local/quiet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countriesAbout } from "#lib/core/filter/story.ts";
import type { Story } from "#lib/core/model/story.ts";
import { openStores } from "#lib/store/stores.ts";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { type App, apiOver, get } from "./api-app.ts";
import type { Bench, Figure } from "./bench.ts";
import { chance } from "./chance.ts";
import { startChild } from "./child.ts";
import { type Cost, costOf, median, middle, rounds, shortened } from "./measure.ts";
import { meteredClient } from "./meter.ts";
import { manyStories } from "./stories.ts";

const STORIES = 20_000;
const SEED = 17;
const TABLE = "api";
const NOW = new Date("2026-11-20T08:00:00.000Z");
const FROM = new Date("2026-10-23T08:00:00.000Z");
const LAST_WEEK = "2026-11-13T08:00:00.000Z";
/** Stories written at once, by each of four writers. */
const PART = 500;
const WARM = 60;
const REQUESTS = 300;
const ROUNDS = 5;
const CACHED = 3000;
const ADDRESSES = 100;
const MS = 1e3;

const over = (client: DynamoDBClient): { app: App; uncached: App } => {
  const clock = (): Date => NOW;
  const refuse = (row: { pk: string }) => {
    throw new Error(`${row.pk} cannot be read`);
  };
  return apiOver(openStores(client, TABLE, clock, refuse), clock);
};

async function fill(client: DynamoDBClient, stories: readonly Story[]): Promise<void> {
  const { put } = openStores(
    client,
    TABLE,
    () => NOW,
    () => {},
  ).stories;
  for (let at = 0; at < stories.length; at += 4 * PART)
    await Promise.all(
      [0, 1, 2, 3].map((part) => put(stories.slice(at + part * PART, at + (part + 1) * PART))),
    );
}

/** What is asked for: each value as often as stories have it. */
function paths(parameter: string, values: readonly string[], seed: number): string[] {
  const random = chance(seed);
  return Array.from({ length: REQUESTS }, () => `/v1/stories?${parameter}=${random.one(values)}`);
}

const questions = (stories: readonly Story[]): Record<string, string[]> => ({
  topic: paths(
    "topic",
    stories.flatMap(({ topics }) => topics.map(({ slug }) => slug)),
    1,
  ),
  country: paths(
    "country",
    stories.flatMap((story) => countriesAbout(story).map(({ code }) => code)),
    2,
  ),
  pair: paths(
    "pair",
    stories.flatMap(({ pairs }) => pairs),
    3,
  ),
});

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;

async function each(app: App, asked: readonly string[]): Promise<{ costs: Cost[]; bytes: number }> {
  const costs: Cost[] = [];
  let bytes = 0;
  for (const path of asked)
    costs.push(await costOf(async () => void (bytes += await get(app, path))));
  return { costs, bytes: Math.round(bytes / asked.length) };
}

const sum = (costs: readonly Cost[], of: "cpu" | "wall"): number =>
  costs.reduce((total, cost) => total + cost[of], 0);

/** One after the other, warm, each from the store: medians of five rounds. */
async function listing(
  app: App,
  name: string,
  asked: readonly string[],
  read: number,
): Promise<Figure> {
  await each(app, asked.slice(0, WARM));
  const times: { costs: Cost[]; bytes: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await each(app, asked));
  const of = (what: "cpu" | "wall", share: number): number =>
    shortened(
      MS *
        median(
          times.map(({ costs }) =>
            percentile(
              costs.map((cost) => cost[what]),
              share,
            ),
          ),
        ),
    );
  const whole = (what: "cpu" | "wall"): number =>
    shortened(median(times.map(({ costs }) => sum(costs, what))));
  return {
    name: `api.stories.${name}`,
    value: of("wall", 0.99),
    unit: "ms p99",
    work: `${asked.length} lists of stories by ${name}, ${STORIES} stories in the store`,
    target: "< 25",
    cpu: whole("cpu"),
    wall: whole("wall"),
    p50: of("wall", 0.5),
    cpuP99: of("cpu", 0.99),
    cpuMs: shortened((MS * whole("cpu")) / asked.length),
    requests: ROUNDS * asked.length,
    bytes: times[0]?.bytes,
    read,
  };
}

/** Requests a second of processor time of ours: the median of five rounds. */
async function rate(
  { name, work, target }: { name: string; work: string; target: string },
  asked: readonly string[],
  app: App,
): Promise<Figure> {
  const costs = await rounds(ROUNDS, async () => {
    for (const path of asked) await get(app, path);
  });
  return {
    name,
    value: Math.round(asked.length / median(costs.map(({ cpu }) => cpu))),
    unit: "requests/CPU s",
    work,
    target,
    ...middle(costs),
    requests: ROUNDS * asked.length,
  };
}

/** Read units of a request of each kind, by the meter. */
async function units(
  endpoint: string,
  asked: Record<string, string[]>,
): Promise<Map<string, number>> {
  const meter = meteredClient(endpoint, TABLE);
  const { uncached } = over(meter.client);
  const found = new Map<string, number>();
  for (const [name, list] of Object.entries(asked)) {
    const some = list.slice(0, WARM);
    await each(uncached, some);
    const read = Object.values(meter.take()).reduce((sum, use) => sum + use.read, 0);
    found.set(name, shortened(read / some.length));
  }
  meter.close();
  return found;
}

const SCHEDULE = { frequency: "weekly", weekday: "mon", hour: 7, timeZone: "UTC" };

const signUp = (app: App, email: string): Promise<Response> =>
  Promise.resolve(
    app.request("/v1/subscriptions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, filter: { countries: ["KR"] }, schedule: SCHEDULE }),
    }),
  );

/** How long a sign-up takes where the address is known, against one where it is not; taking turns. */
async function enumeration(app: App): Promise<Figure> {
  const known: number[] = [];
  const unknown: number[] = [];
  const ask = async (email: string): Promise<number> => {
    const { wall } = await costOf(async () => {
      const { status } = await signUp(app, email);
      if (status !== 202) throw new Error(`a sign-up answered ${status}`);
    });
    return wall * MS;
  };
  for (let n = 0; n < ADDRESSES; n++) await ask(`known-${n}@ministry.example`);
  for (let n = 0; n < ADDRESSES; n++) {
    known.push(await ask(`known-${n}@ministry.example`));
    unknown.push(await ask(`unknown-${n}@ministry.example`));
  }
  return {
    name: "api.enumeration",
    value: shortened(median(known) / median(unknown)),
    unit: "times",
    work: `${ADDRESSES} sign-ups of addresses that are known, over as many that are not, by the clock`,
    known: shortened(median(known)),
    unknown: shortened(median(unknown)),
    requests: ADDRESSES,
  };
}

async function measure(client: DynamoDBClient, endpoint: string): Promise<Figure[]> {
  await ensureTable(client, TABLE);
  const stories = await manyStories(SEED, STORIES, FROM, NOW);
  await fill(client, stories);
  const { app, uncached } = over(client);
  const asked = questions(stories.filter(({ firstSeen }) => firstSeen > LAST_WEEK));
  const read = await units(endpoint, asked);
  const figures: Figure[] = [];
  for (const [name, list] of Object.entries(asked))
    figures.push(await listing(uncached, name, list, read.get(name) ?? NaN));
  const all = Object.values(asked).flat();
  const reports = stories.reduce((sum, story) => sum + story.reports.length, 0);
  const store = { stories: STORIES, reports: shortened(reports / STORIES) };
  const stored = {
    name: "api.stories",
    work: `${all.length} lists, each from the store`,
    target: "> 250",
  };
  const cached = {
    name: "api.stories.cached",
    work: `${CACHED} lists, most of them asked before`,
    target: "> 1500",
  };
  figures.push({ ...(await rate(stored, all, uncached)), ...store });
  const few = all.filter((_, index) => index % 30 === 0);
  const again = Array.from({ length: CACHED }, (_, index) => few[index % few.length]!);
  figures.push(await rate(cached, again, app));
  figures.push(await enumeration(app));
  return figures;
}

/** Lists of stories by topic, country and pair with 20,000 stories in the store, and sign-ups of known and unknown addresses. */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
    const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
    const client = dynamoClient(engine.ready);
    try {
      return await measure(client, engine.ready);
    } finally {
      client.destroy();
      await engine.end();
      rmSync(dir, { recursive: true });
    }
  },
};
