import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { installPlatform, sstVersion, typeFaults } from "./platform.ts";
import { PROJECT } from "./project.ts";
import { functionTable, rulesReport, summaryOf } from "./report.ts";
import { type Evaluated, evaluateStages } from "./stages.ts";

const began = performance.now();
const seconds = (): string => `${Math.round((performance.now() - began) / 1000)} s`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The tests of the infrastructure, on the stages that have been evaluated; arguments are handed on to vitest. */
async function runTests(env: Record<string, string>): Promise<boolean> {
  const vitest = path.join(PROJECT, "node_modules/.bin/vitest");
  const asked = process.argv.slice(2);
  const child = spawn(vitest, ["run", "--config", "infra/check/vitest.config.ts", ...asked], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: "inherit",
  });
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0;
}

/** Says what was checked; answers how many faults there are. */
function report(types: string, { graphs }: Evaluated): number {
  say(`Types of sst.config.ts and infra/: ${types ? `\n${types}` : "no errors"}`);
  for (const graph of graphs) say(summaryOf(graph));
  say(`\nFunctions\n${functionTable(graphs[0]!)}`);
  const rules = rulesReport(graphs);
  say(`${rules.text}\n\n${rules.faults} faults (${seconds()})\n`);
  return rules.faults + (types ? 1 : 0);
}

async function check(): Promise<boolean> {
  const installed = await installPlatform();
  say(`SST ${await sstVersion()}: platform ${installed ? "installed" : "is there"} (${seconds()})`);
  const [types, evaluated] = await Promise.all([typeFaults(), evaluateStages()]);
  try {
    const faults = report(types, evaluated);
    const passed = await runTests(evaluated.env);
    return faults === 0 && passed;
  } finally {
    await evaluated.remove();
  }
}

try {
  const clean = await check();
  say(`infra: ${clean ? "clean" : "failed"} (${seconds()})`);
  process.exitCode = clean ? 0 : 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say(`infra: failed (${seconds()})`);
  process.exitCode = 1;
}
