import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import type { Figure } from "./bench.ts";
import { BENCHES } from "./benches.ts";
import { machine } from "./machine.ts";
import { shortened } from "./measure.ts";
import { WHOLE } from "./page.ts";
import { write } from "./written.ts";

const USAGE = [
  "usage: npm run -s bench -- [--write | --tiny] [NAME...]",
  "",
  ...Object.entries(BENCHES).map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`),
  "",
  "Prints JSON lines {name, value, unit, ...}: medians of several rounds, in processor time unless the unit says",
  "otherwise; all benchmarks when none is named, but those that take long. Start-up (Node, modules, rules) stands in a",
  "line of its own; the last line has the machine, the date and the time of the whole. `--write` also renews",
  "docs/benchmarks.md, of which bench/measured.jsonl keeps the figures. `--tiny` only shows that benchmarks run: it",
  "loads each, and works through a fraction of those that can be made small.",
].join("\n");

const loadNow = (): number => shortened(loadavg()[0] ?? 0);

const print = (figure: Figure, load = loadNow()): void => {
  process.stdout.write(`${JSON.stringify({ ...figure, node: process.version, load })}\n`);
};

const seconds = (): { cpu: number; wall: number } => {
  const { user, system } = process.cpuUsage();
  return { cpu: shortened((user + system) / 1e6), wall: shortened(performance.now() / 1e3) };
};

async function runOne(name: string): Promise<void> {
  const load = loadNow();
  const date = new Date().toISOString().slice(0, 10);
  const { bench } = await BENCHES[name]!.load();
  await bench.start();
  const { cpu, wall } = seconds();
  print({ name: `${name}.start-up`, value: cpu, unit: "CPU s", wall });
  for (const figure of await bench.run()) print(figure);
  const whole = seconds();
  const there = { date, machine: machine() };
  print({ name: `${name}${WHOLE}`, value: whole.wall, unit: "s", cpu: whole.cpu, ...there }, load);
}

/** All in this process: what they print are no figures. */
async function tryEach(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { bench } = await BENCHES[name]!.load();
    for (const figure of (await bench.tiny?.()) ?? []) print({ ...figure, tiny: true });
  }
}

const unnamed = (): string[] => Object.keys(BENCHES).filter((name) => !BENCHES[name]?.onlyNamed);

/** Each in a process of its own, so that none starts warmed by another. */
function runEach(names: readonly string[], toWrite: boolean): void {
  for (const [index, name] of names.entries()) {
    if (toWrite) process.stderr.write(`bench: ${name}, ${index + 1} of ${names.length}\n`);
    const { status, stdout } = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, name],
      { stdio: ["inherit", toWrite ? "pipe" : "inherit", "inherit"], encoding: "utf8" },
    );
    if (toWrite) process.stdout.write(stdout);
    if (status !== 0) process.exitCode = 1;
    else if (toWrite) write(name, stdout);
  }
}

type Asked = { names: string[]; help: boolean; write: boolean; tiny: boolean };

function read(argv: string[]): Asked | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        help: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        tiny: { type: "boolean", default: false },
      },
    });
    const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
    if (values.write && values.tiny) return { fault: "--tiny has no figures to --write" };
    if (unknown.length === 0) return { names: positionals, ...values };
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
else if (asked.tiny) await tryEach(asked.names.length > 0 ? asked.names : Object.keys(BENCHES));
else if (asked.names.length === 1 && !asked.write) await runOne(asked.names[0]!);
else runEach(asked.names.length > 0 ? asked.names : unnamed(), asked.write);
