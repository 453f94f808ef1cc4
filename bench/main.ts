import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Bench, Figure } from "./bench.ts";
import { shortened } from "./measure.ts";

type Entry = { summary: string; load(): Promise<{ bench: Bench }>; onlyNamed?: boolean };

const BENCHES: Record<string, Entry> = {
  ingest: {
    summary: "the whole service: 50 feeds of 30 items, 50 digests; then a poll with nothing new",
    load: () => import("./ingest.ts"),
  },
  classify: {
    summary: "classification of 1 KB reports in eleven languages",
    load: () => import("./classify.ts"),
  },
  cluster: {
    summary: "placing reports against 5,000 active stories",
    load: () => import("./cluster.ts"),
  },
  coldstart: {
    summary: "size and cold start of every function's bundle, over bare Node",
    load: () => import("./coldstart.ts"),
  },
  parse: {
    summary: "feeds of 100 items with bodies of 2 KB, beside feedsmith on the same files",
    load: () => import("./parse.ts"),
  },
  poll: {
    summary: "1,000 feeds polled that have not changed, half of them saying so",
    load: () => import("./poll.ts"),
  },
  filters: {
    summary: "compiled filters against the stories of a week",
    load: () => import("./filters.ts"),
  },
  alerts: {
    summary: "a story matched against 100,000 readers who want alerts, 200 of them concerned",
    load: () => import("./alerts.ts"),
  },
  "alerts-wait": {
    summary:
      "20 reports at once that concern 1,000 readers: how long the alerts wait, by the clock",
    load: () => import("./alerts-wait.ts"),
  },
  freeze: {
    summary: "the digests of 10,000 readers: made, met again, read for their mails",
    load: () => import("./freeze.ts"),
  },
  render: {
    summary: "digest mails, HTML and text",
    load: () => import("./render.ts"),
  },
  quality: {
    summary: "how well reports are understood, where labelled ones are at hand (QUALITY_DATA)",
    load: () => import("./quality.ts"),
  },
  api: {
    summary:
      "stories by topic, country and pair with 20,000 in the store; sign-ups of known addresses",
    load: () => import("./api.ts"),
  },
  deliver: {
    summary: "a week's digests for 10,000 readers, planned, rendered and handed to a local Resend",
    load: () => import("./deliver.ts"),
  },
  "deliver-growth": {
    summary:
      "the same for 1,000, 10,000 and 100,000 readers; takes long, so only where it is named",
    load: () => import("./deliver-growth.ts"),
    onlyNamed: true,
  },
  capacity: {
    summary: "DynamoDB request units of each kind of work; what docs/cost.md is computed from",
    load: () => import("./capacity.ts"),
  },
};

const USAGE = [
  "usage: npm run -s bench -- [NAME...]",
  "",
  ...Object.entries(BENCHES).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`),
  "",
  "Prints JSON lines {name, value, unit, ...}: medians of several rounds, in processor time unless the unit says",
  "otherwise; all benchmarks when none is named. Start-up (Node, modules, rules) stands in a line of its own and counts",
  "nowhere else.",
].join("\n");

const print = (figure: Figure): void => {
  const machine = { node: process.version, load: shortened(loadavg()[0] ?? 0) };
  process.stdout.write(`${JSON.stringify({ ...figure, ...machine })}\n`);
};

async function runOne(name: string): Promise<void> {
  const { bench } = await BENCHES[name]!.load();
  await bench.start();
  const { user, system } = process.cpuUsage();
  const startUp = {
    value: shortened((user + system) / 1e6),
    wall: shortened(performance.now() / 1e3),
  };
  print({ name: `${name}.start-up`, unit: "CPU s", ...startUp });
  for (const figure of await bench.run()) print(figure);
}

const unnamed = (): string[] => Object.keys(BENCHES).filter((name) => !BENCHES[name]?.onlyNamed);

/** Each in a process of its own, so that none starts warmed by another. */
function runEach(names: readonly string[]): void {
  for (const name of names) {
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, name],
      {
        stdio: "inherit",
      },
    );
    if (status !== 0) process.exitCode = 1;
  }
}

function read(argv: string[]): { names: string[]; help: boolean } | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { help: { type: "boolean", default: false } },
    });
    const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
    if (unknown.length === 0) return { names: positionals, help: values.help };
    return {
      fault: `unknown benchmark ${unknown.join(", ")}: there are ${Object.keys(BENCHES).join(", ")}`,
    };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

const asked = read(process.argv.slice(2));
if ("fault" in asked) {
  process.stderr.write(`bench: ${asked.fault}\n`);
  process.exitCode = 2;
} else if (asked.help) process.stdout.write(`${USAGE}\n`);
else if (asked.names.length === 1) await runOne(asked.names[0]!);
else runEach(asked.names.length > 0 ? asked.names : unnamed());
