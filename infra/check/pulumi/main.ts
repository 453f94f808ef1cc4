/**
 * Stands where the SST CLI expects Pulumi's. It knows the commands that `sst diff` gives, and runs the program that
 * the CLI bundled against Pulumi's own test monitor, writing down every resource. It reaches no cloud.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { type Deserialize, mocks, type Monitor, record, type Recording } from "./recorder.ts";

const VERSION = "v3.215.0";
const [command, ...rest] = process.argv.slice(2);
const option = (name: string): string => rest[rest.indexOf(name) + 1] ?? "";
/** The program changes directory, so where we began is kept. */
const workdir = process.cwd();

/** An empty state, as the CLI reads it back. */
function writeState(reference: string): void {
  const [, project = "", name = ""] = reference.split("/");
  const file = path.join(workdir, ".pulumi", "stacks", project, `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  const manifest = { time: new Date().toISOString(), magic: "", version: VERSION };
  const checkpoint = { stack: reference, latest: { manifest, resources: [] } };
  writeFileSync(file, JSON.stringify({ version: 3, checkpoint }));
}

/** `--config key=value`, the way the CLI hands over providers and tags. */
const config = (): Record<string, string> =>
  Object.fromEntries(
    rest.flatMap((argument, index) => {
      if (argument !== "--config") return [];
      const [key = "", ...value] = (rest[index + 1] ?? "").split("=");
      return [[key, value.join("=")]];
    }),
  );

/** The part of Pulumi's SDK, loaded from SST's own platform, that runs a program against the test monitor. */
type Pulumi = {
  runtime: {
    setMocks(
      answers: typeof mocks,
      project: string,
      stack: string,
      preview: boolean,
      organization: string,
    ): Promise<void>;
    setAllConfig(config: Record<string, string>): void;
    runInPulumiStack(program: () => Promise<unknown>): Promise<unknown>;
    disconnect(): Promise<void>;
    waitForRPCs(): Promise<void>;
  };
};

/** Runs the program to its end; registrations inside `apply` may come after it, so it waits until none does. */
async function run(main: string, recording: Recording, { runtime }: Pulumi): Promise<void> {
  // An output that rejects leaves the program pending for ever, so the first stray error ends the run.
  const stray = new Promise<never>((_, reject) => {
    process.on("uncaughtException", reject);
    process.on("unhandledRejection", reject);
  });
  const alive = setInterval(() => undefined, 1000);
  const program = async (): Promise<unknown> => {
    const module = (await import(pathToFileURL(main).href)) as { default: unknown };
    return module.default;
  };
  try {
    await Promise.race([runtime.runInPulumiStack(program), stray]);
    await Promise.race([runtime.disconnect(), stray]);
    for (let seen = -1; seen !== recording.resources.length;) {
      seen = recording.resources.length;
      await sleep(150);
      await runtime.waitForRPCs();
    }
  } catch (error) {
    recording.failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  clearInterval(alive);
}

/** What the CLI reads of a run: one event a line. */
function writeEvents(failure: string | undefined): void {
  const event = failure
    ? {
        diagnosticEvent: { prefix: "error: ", message: failure, color: "never", severity: "error" },
      }
    : { summaryEvent: { maybeCorrupt: false, durationSeconds: 0, resourceChanges: {} } };
  const line = { sequence: 0, timestamp: Math.floor(Date.now() / 1000), ...event };
  appendFileSync(option("--event-log"), `${JSON.stringify(line)}\n`);
}

async function preview(): Promise<void> {
  const reference = option("--stack");
  const [organization = "", project = "", stack = ""] = reference.split("/");
  const main = /^main: (.+)$/m.exec(readFileSync("Pulumi.yaml", "utf8"))?.[1]?.trim() ?? "";
  const require = createRequire(main);
  const pulumi = require("@pulumi/pulumi") as Pulumi;
  const { MockMonitor } = require("@pulumi/pulumi/runtime/mocks") as {
    MockMonitor: { prototype: Monitor };
  };
  const { deserializeProperties } = require("@pulumi/pulumi/runtime/rpc") as {
    deserializeProperties: Deserialize;
  };
  const recording = record(MockMonitor.prototype, deserializeProperties, { project, name: stack });
  await pulumi.runtime.setMocks(mocks, project, stack, false, organization);
  pulumi.runtime.setAllConfig(config());
  await run(main, recording, pulumi);
  writeFileSync(process.env["SITREP_RECORDING"] ?? "", JSON.stringify(recording));
  writeEvents(recording.failure);
  writeState(reference);
  process.exit(recording.failure ? 1 : 0);
}

if (command === "version") console.log(VERSION);
if (command === "stack" && rest[0] === "init") writeState(rest[1] ?? "");
if (command === "preview") await preview();
