import "#local/quiet.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Stores } from "#lib/ports.ts";
import type { Bench, Figure } from "./bench.ts";
import { besideLeast } from "./capacity-least.ts";
import { takesAll } from "./capacity-mails.ts";
import { BEGUN, Week } from "./capacity-week.ts";
import { startChild } from "./child.ts";
import { costOf, median, shortened } from "./measure.ts";
import { meteredClient, type Tally } from "./meter.ts";

const ROUNDS = 3;
const MS = 1e3;
const KB = 1024;
/** Stands among the steps of a round: kilobytes of heap for a story that is loaded. */
const HEAP = "(heap)";

function weekOver(client: DynamoDBClient, table: string): Week {
  let now = BEGUN;
  const refuse = (row: { pk: string }) => {
    throw new Error(`${row.pk} cannot be read`);
  };
  const stores: Stores = openStores(client, table, () => now, refuse);
  return new Week(stores, (to) => void (now = to), takesAll);
}

/** Bytes of heap that stay as long as what `load` answers. */
async function heldBy(load: () => Promise<unknown>): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const held = await load();
  collect();
  const { heapUsed } = process.memoryUsage();
  return held === undefined ? 0 : heapUsed - before;
}

type Used = { name: string; times: number; tally: Tally };

/** The week with every call's units counted. */
async function metered(endpoint: string) {
  const table = "metered";
  const plain = dynamoClient(endpoint);
  await ensureTable(plain, table);
  plain.destroy();
  const meter = meteredClient(endpoint, table);
  const week = weekOver(meter.client, table);
  await week.prepare();
  const kept = meter.take();
  const used: Used[] = [];
  for (const { name, times, work } of week.steps()) {
    await work();
    used.push({ name, times, tally: meter.take() });
  }
  meter.close();
  return { used, kept, facts: week.facts(), compared: meter.compared() };
}

/** The same week without the meter: processor milliseconds of each step, without the engine's. */
async function timed(endpoint: string, table: string): Promise<Map<string, number>> {
  const client = dynamoClient(endpoint);
  await ensureTable(client, table);
  const week = weekOver(client, table);
  await week.prepare();
  const spent = new Map<string, number>();
  for (const { name, work } of week.steps()) spent.set(name, (await costOf(work)).cpu * MS);
  const heap = await heldBy(() => week.loaded());
  spent.set(HEAP, heap / KB / (week.facts()["weekly"] ?? NaN));
  client.destroy();
  return spent;
}

const total = (tally: Tally, of: "read" | "write" | "calls"): number =>
  Object.values(tally).reduce((sum, use) => sum + use[of], 0);

const rowsOf = (tally: Tally, times: number) =>
  Object.fromEntries(
    Object.entries(tally).map(([kind, { read, write, calls, written, size }]) => [
      kind,
      {
        read: shortened(read / times),
        write: shortened(write / times),
        calls: shortened(calls / times),
        ...(written > 0 && { rows: shortened(written / times), size: Math.round(size / written) }),
      },
    ]),
  );

function figureOf({ name, times, tally }: Used, cpu: readonly number[]): Figure {
  const each = (of: "read" | "write" | "calls") => shortened(total(tally, of) / times);
  return {
    name: `capacity.${name}`,
    value: shortened(each("read") + each("write")),
    unit: "request units",
    work: `each of ${times}, one run; CPU time is the median of ${ROUNDS}`,
    times,
    read: each("read"),
    write: each("write"),
    calls: each("calls"),
    cpuMs: shortened(median(cpu) / times),
    rows: rowsOf(tally, times),
  };
}

/** Mean bytes of a row of each kind that was written: `bytes` as it is billed, `size` as units are counted by. */
function means(tallies: readonly Tally[], of: "bytes" | "size"): Record<string, number> {
  const sums = new Map<string, { bytes: number; written: number }>();
  for (const [kind, use] of tallies.flatMap((tally) => Object.entries(tally))) {
    const sum = sums.get(kind) ?? { bytes: 0, written: 0 };
    sums.set(kind, { bytes: sum.bytes + use[of], written: sum.written + use.written });
  }
  return Object.fromEntries(
    [...sums]
      .filter(([, { written }]) => written > 0)
      .map(([kind, { bytes, written }]) => [kind, Math.round(bytes / written)]),
  );
}

/**
 * What each kind of work asks of DynamoDB, for one feed, reader or run: request units on the table and on its index,
 * calls, and processor time of ours. The table part is compared with the engine's own figure, call by call.
 */
export const bench: Bench = {
  start() {},
  async run() {
    const dir = mkdtempSync(join(tmpdir(), "sitrep-bench-"));
    const engine = await startChild<string>("engine.ts", [join(dir, "table")]);
    try {
      const { used, kept, facts, compared } = await metered(engine.ready);
      const rounds: Map<string, number>[] = [];
      for (let round = 0; round < ROUNDS; round++)
        rounds.push(await timed(engine.ready, `round-${round}`));
      const cpu = (name: string) => rounds.map((spent) => spent.get(name) ?? NaN);
      const tallies = [kept, ...used.map(({ tally }) => tally)];
      const figures: Figure[] = [
        ...used
          .filter(({ name }) => !name.startsWith("("))
          .map((step) => figureOf(step, cpu(step.name))),
        { name: "capacity.facts", value: compared, unit: "calls compared", ...facts },
        { name: "capacity.story-heap", value: shortened(median(cpu(HEAP))), unit: "KB a story" },
        {
          name: "capacity.rows",
          value: used.length,
          unit: "steps",
          bytes: means(tallies, "bytes"),
          sizes: means(tallies, "size"),
        },
      ];
      return [...figures, ...besideLeast(figures)];
    } finally {
      await engine.end();
      rmSync(dir, { recursive: true });
    }
  },
};
