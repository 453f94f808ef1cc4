import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addBootstrap, type Built, buildAll } from "../infra/check/lambda/build.ts";
import { type Cloud, openCloud } from "../infra/check/lambda/cloud.ts";
import { httpEvent, scheduleEvent, sqsEvent } from "../infra/check/lambda/events.ts";
import { FUNCTION_NAMES, type FunctionName, FUNCTIONS } from "../infra/check/lambda/functions.ts";
import { lambdaFunction, type Outcome } from "../infra/check/lambda/process.ts";
import type { Bench, Figure } from "./bench.ts";
import { median, shortened } from "./measure.ts";

const ROUNDS = 5;
const AT = new Date("2026-11-20T08:00:00.000Z");
const SETTINGS = {
  STAGE: "bench",
  PUBLIC_URL: "https://sitrep.example",
  MAIL_FROM: "Sitrep <digest@sitrep.example>",
  POSTAL_ADDRESS: "1 Harbour Street, Example",
  RESEND_API_KEY: "re_bench",
  SIGNING_KEY: "bench-signing-key-of-32-characters-or-more",
  ADMIN_TOKEN: "bench-admin-token",
};
/** Cold, in ms over bare Node. */
const TARGETS: Partial<Record<FunctionName, number>> = {
  Api: 200,
  PlanPolls: 250,
  Poll: 250,
};

/** The smallest work of each kind: what it costs to be there, not what it costs to do. */
const eventOf = (name: FunctionName): unknown => {
  const { trigger } = FUNCTIONS[name];
  if (trigger === "schedule") return scheduleEvent(AT);
  if (trigger === "queue") return sqsEvent(name, []);
  return httpEvent("GET", name === "Api" ? "/healthz" : "/digests/dig_none");
};

/** From the process's start to its first answer, ms: by the clock, and of the processor. */
type Cold = { wall: number; cpu: number };
function coldOf(name: string, outcome: Outcome): Cold {
  if ("error" in outcome) throw new Error(`${name} failed`, { cause: outcome.error });
  return { wall: (outcome.initMs ?? NaN) + outcome.ms, cpu: outcome.cpuMs ?? NaN };
}

/** The same for a handler that does nothing: Node itself and the bootstrap. */
async function bareOnce(): Promise<Cold> {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-bare-"));
  await addBootstrap(folder);
  writeFileSync(join(folder, "bundle.mjs"), "export const handler = async () => null;");
  const bare = lambdaFunction({
    name: "Bare",
    folder,
    handler: "bundle.handler",
    memory: 512,
    timeout: 10,
    environment: {},
  });
  try {
    return coldOf("Bare", await bare.invoke({}));
  } finally {
    await bare.close();
    rmSync(folder, { recursive: true });
  }
}

/** One cold start of each, bare Node among them, so that a busy moment of the machine meets all alike. */
async function roundOf(cloud: Cloud, costs: Costs): Promise<void> {
  (costs["bare"] ??= []).push(await bareOnce());
  for (const name of FUNCTION_NAMES) {
    (costs[name] ??= []).push(coldOf(name, await cloud.invoke(name, eventOf(name))));
    await cloud.end(name);
  }
}

type Costs = Record<string, Cold[]>;
let built: Built;

/** Size of every function's bundle, and what a cold start costs over bare Node. */
export const bench: Bench = {
  async start() {
    built = await buildAll();
  },
  async run() {
    const cloud = await openCloud(built, SETTINGS);
    const costs: Costs = {};
    try {
      for (let round = 0; round < ROUNDS; round++) await roundOf(cloud, costs);
    } finally {
      await cloud.close();
      await built.remove();
    }
    const over = (name: string, of: (cold: Cold) => number): number =>
      shortened(median((costs[name] ?? []).map(of)) - median((costs["bare"] ?? []).map(of)));
    return FUNCTION_NAMES.map((name): Figure => {
      const target = TARGETS[name];
      const kb = Math.round(built.bundles[name].bytes / 1000);
      return {
        name: `coldstart.${name}`,
        value: over(name, ({ wall }) => wall),
        unit: "ms",
        ...(target && { target: `<= ${target}` }),
        work: `a new process of the function ${name} up to its first answer, over bare Node; a bundle of ${kb} KB`,
        cpu: shortened(over(name, ({ cpu }) => cpu) / 1e3),
        wall: shortened(over(name, ({ wall }) => wall) / 1e3),
        kb,
        rounds: (costs[name] ?? []).map(({ wall }) => Math.round(wall)),
      };
    });
  },
};
