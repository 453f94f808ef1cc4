import "#local/quiet.ts";
import { isDeepStrictEqual } from "node:util";
import { keysOf } from "#lib/core/alerts/postings.ts";
import { concernOf, readProfile } from "#lib/core/alerts/profile.ts";
import { concernIn } from "#lib/core/alerts/ready.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Stores } from "#lib/ports.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { postMany } from "./alerts-load.ts";
import { type BenchReader, readersAround } from "./alerts-readers.ts";
import type { Bench, Figure } from "./bench.ts";
import { type Child, startChild } from "./child.ts";
import { type Cost, costOf, median, middle, rounds, shortened } from "./measure.ts";
import { meteredClient, type Tally } from "./meter.ts";
import { readers as sampleReaders } from "./readers.ts";
import { weekOfStories } from "./stories.ts";

const SEED = 23;
const NOW = new Date("2026-11-20T08:00:00.000Z");
const FROM = new Date("2026-11-13T08:00:00.000Z");
const CONCERNED = 200;
const SUBSCRIPTIONS = [10_000, 100_000];
const REPORTS = 4;
const ROUNDS = 5;
/** Readers who are posted by way of their subscriptions too. */
const SAMPLE = 25;
/** Other stories that the process has matched before. */
const MET = 60;
const MILLI = 1e3;

const over = (client: DynamoDBClient, table: string): Stores =>
  openStores(
    client,
    table,
    () => NOW,
    (row, error) => {
      throw new Error(`${row.pk} cannot be read`, { cause: error });
    },
  );

/** Who is concerned by a story, and why: each distinct profile is asked once. */
async function match({ alertIndex }: Stores, story: Story, asked = concernIn) {
  const found = await alertIndex.find(keysOf(story));
  const now = NOW.toISOString();
  const answers = new Map<string, ReturnType<ReturnType<typeof asked>>>();
  for (const { profile } of found)
    if (!answers.has(profile)) answers.set(profile, asked(profile, now)(story));
  const concerned = found.filter(({ profile }) => answers.get(profile)?.reasons.length);
  return { found, concerned };
}

/** As a process asks that has met none of the profiles. */
const anew: typeof concernIn = (profile, now) => concernOf(readProfile(profile), now);

const sum = (tally: Tally, of: "read" | "write" | "calls"): number =>
  Object.values(tally).reduce((total, use) => total + use[of], 0);

type Matched = {
  /** Of a process that knows the index and the profiles; of one that meets the profiles; and the first in its process. */
  costs: Cost[];
  strange: Cost[];
  first: Cost;
  units: number;
  calls: number;
  cold: number;
  found: number;
};

/** What a story costs that no process has seen before, the index known; and what it costs to get to know the index. */
async function matched(
  engine: string,
  table: string,
  story: Story,
  others: readonly Story[],
): Promise<Matched> {
  const client = dynamoClient(engine);
  const meter = meteredClient(engine, table);
  try {
    const stores = over(client, table);
    // No process has seen the story itself before.
    const once = (asked?: typeof concernIn) => () => match(stores, structuredClone(story), asked);
    const first = await costOf(once());
    for (const other of others) await match(stores, other);
    const costs = await rounds(ROUNDS, once());
    const strange = await rounds(ROUNDS, once(anew));
    const metered = over(meter.client, table);
    await metered.alertIndex.find(["*"]);
    const learnt = Object.entries(meter.take()).filter(([kind]) => kind.startsWith("POSTINGKEYS"));
    const cold = sum(Object.fromEntries(learnt), "read");
    const { found, concerned } = await match(metered, structuredClone(story));
    if (concerned.length !== CONCERNED)
      throw new Error(`${concerned.length} readers were told concerned, not ${CONCERNED}`);
    const tally = meter.take();
    return {
      costs,
      strange,
      first,
      units: sum(tally, "read"),
      calls: sum(tally, "calls"),
      cold,
      found: found.length,
    };
  } finally {
    client.destroy();
    meter.close();
  }
}

/** A subscription as a reader of the benchmark would have it. */
const subscriptionOf = ({ reader, profile }: BenchReader): Subscription => {
  const { minOrigins, ...asked } = readProfile(profile);
  const [sample] = sampleReaders(FROM, NOW);
  const alerts = { enabled: true, minOrigins, maxPerDay: 5 };
  return { ...sample!, ...asked, id: reader, emailHash: reader, alerts };
};

/** Posts some readers by way of their subscriptions: what is found of them must be the same. */
async function posted(engine: string, table: string, there: Stores, some: readonly BenchReader[]) {
  const meter = meteredClient(engine, table);
  try {
    const stores = over(meter.client, table);
    let under = 0;
    const uses = { read: 0, write: 0, calls: 0 };
    for (const one of some) {
      const subscription = subscriptionOf(one);
      await stores.subscriptions.create({
        ...subscription,
        alerts: { ...subscription.alerts, enabled: false },
      });
      meter.take();
      await stores.subscriptions.replace(
        { ...subscription, alerts: { ...subscription.alerts, enabled: false } },
        subscription,
      );
      const tally = meter.take();
      for (const use of ["read", "write", "calls"] as const) uses[use] += sum(tally, use);
      const wanted = one.under;
      under += wanted.length;
      for (const key of wanted) {
        const [mine, theirs] = await Promise.all(
          [stores, there].map(async ({ alertIndex }) =>
            (await alertIndex.find([key])).filter(
              ({ subscriptionId }) => subscriptionId === one.reader,
            ),
          ),
        );
        if (!isDeepStrictEqual(mine, theirs) || mine?.length !== 1)
          throw new Error(`${one.reader} is posted otherwise under ${key}`);
      }
    }
    const each = (value: number): number => shortened(value / some.length);
    return {
      name: "alerts.post",
      value: each(uses.write),
      unit: "write units/reader",
      work: `a reader who turns alerts on, one of ${some.length}`,
      read: each(uses.read),
      calls: each(uses.calls),
      keys: each(under),
    };
  } finally {
    meter.close();
  }
}

const cpuOf = (costs: readonly Cost[]): number => MILLI * median(costs.map((cost) => cost.cpu));
const cpu = ({ costs }: Matched): number => cpuOf(costs);

async function figures(engine: string): Promise<Figure[]> {
  const stories = await weekOfStories(SEED, FROM, NOW);
  const story = stories.find(
    ({ reports, topics, countries }) =>
      reports.length >= REPORTS && topics.length > 0 && countries.length > 1,
  )!;
  const met = stories.filter((other) => other !== story).slice(0, MET);
  const most = { concerned: CONCERNED, others: Math.max(...SUBSCRIPTIONS) };
  const at = { seed: SEED, now: NOW.toISOString() };
  const { concerned, others } = readersAround(story, stories, most, at);
  const results: Matched[] = [];
  const client = dynamoClient(engine);
  try {
    for (const count of SUBSCRIPTIONS) {
      const table = `alerts-${count}`;
      await ensureTable(client, table);
      const all = [...concerned, ...others.slice(0, count - CONCERNED)];
      await postMany({ client, name: table }, all);
      results.push(await matched(engine, table, story, met));
    }
    const [few, many] = results as [Matched, Matched];
    const subscriptions = Math.max(...SUBSCRIPTIONS);
    await ensureTable(client, "alerts-sample");
    const some = [...concerned.slice(0, 5), ...others.slice(0, SAMPLE - 5)];
    const there = over(client, `alerts-${subscriptions}`);
    return [
      {
        name: "alerts.match",
        value: shortened(cpu(many)),
        unit: "CPU ms/story",
        work: `a story matched against ${subscriptions} readers who want alerts, ${CONCERNED} of them concerned`,
        target: "< 20",
        ...middle(many.costs),
        rounds: many.costs.map((cost) => shortened(MILLI * cost.cpu)),
        strangers: shortened(cpuOf(many.strange)),
        first: shortened(cpuOf([many.first])),
        subscriptions,
        concerned: CONCERNED,
        found: many.found,
        keys: keysOf(story).size,
      },
      {
        name: "alerts.units",
        value: many.units,
        unit: "read units/story",
        work: "the same, in units of the table",
        target: "<= 40",
        calls: many.calls,
      },
      {
        name: "alerts.growth",
        value: shortened(cpu(many) / cpu(few)),
        unit: "times",
        work: "the processor time of the same, over that for a tenth of the readers and as many concerned",
        units: shortened(many.units / few.units),
        few: { cpu: shortened(cpu(few)), units: few.units, found: few.found },
      },
      {
        name: "alerts.directory",
        value: many.cold,
        unit: "read units/process",
        work: "which keys are in use, read once by a process",
      },
      await posted(engine, "alerts-sample", there, some),
    ];
  } finally {
    client.destroy();
  }
}

/** A story matched against the readers who want alerts, over a store in a process of its own. */
export const bench: Bench = {
  start() {},
  async run() {
    const engine: Child<string> = await startChild("engine.ts", []);
    try {
      return await figures(engine.ready);
    } finally {
      await engine.end();
    }
  },
};
