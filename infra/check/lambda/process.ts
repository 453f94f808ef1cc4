import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ACCOUNT, REGION } from "../account.ts";
import { type Answer, type Failure, type RuntimeApi, startRuntimeApi } from "./runtime-api.ts";

export type FunctionOptions = {
  name: string;
  /** Folder of the bundle and of the bootstrap, and the handler in it: `bundle.handler`. */
  folder: string;
  handler: string;
  /** In MB, as Lambda counts it: all that the process holds. */
  memory: number;
  /** In seconds. */
  timeout: number;
  environment: Readonly<Record<string, string>>;
};

/**
 * What an invocation came to. `ms` runs from the event to the answer, `initMs` from the process's start to its
 * readiness; `cpuMs` is processor time of the process since its start, where the system tells (/proc).
 */
export type Outcome = Answer & { ms: number; initMs?: number; cpuMs?: number };

export type LambdaFunction = {
  /** Starts a process where none is warm, hands it the event and waits; events of one function go in turn. */
  invoke(event: unknown): Promise<Outcome>;
  /** All that its processes printed. */
  logs(): string;
  close(): Promise<void>;
};

const INIT_SECONDS = 10;
const MEMORY_CHECK_MS = 20;
const KB_A_MB = 1024;
const NS_A_MS = 1e6;
/** What Lambda leaves to the heap of what a function may hold. */
const HEAP_SHARE = 0.9;

type Instance = { child: ChildProcess; api: RuntimeApi; ended: Promise<Failure>; initMs: number };
type Log = (chunk: Buffer) => void;

/** What Lambda sets in every function's environment, besides what the function was given. */
const environmentOf = (options: FunctionOptions, address: string): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "",
  TZ: ":UTC",
  LANG: "en_US.UTF-8",
  AWS_LAMBDA_RUNTIME_API: address,
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: "offline",
  AWS_SECRET_ACCESS_KEY: "offline",
  AWS_SESSION_TOKEN: "offline",
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  AWS_LAMBDA_FUNCTION_NAME: options.name,
  AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(options.memory),
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${options.name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: "offline",
  LAMBDA_TASK_ROOT: options.folder,
  _HANDLER: options.handler,
  // The build machine's Node may be older than Lambda's.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  ...options.environment,
});

/** The most memory the process has held so far, MB; undefined where the system does not say (no /proc). */
function peakMemory(pid: number | undefined): number | undefined {
  try {
    const kb = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kb === undefined ? undefined : Number(kb) / KB_A_MB;
  } catch {
    return undefined;
  }
}

/** Processor time of all its threads, ms; undefined where the system does not say. */
function cpuTime(pid: number | undefined): number | undefined {
  try {
    const tasks = `/proc/${pid}/task`;
    const times = readdirSync(tasks).map((task) =>
      Number(readFileSync(`${tasks}/${task}/schedstat`, "utf8").split(" ")[0]),
    );
    return times.reduce((sum, time) => sum + time, 0) / NS_A_MS;
  } catch {
    return undefined;
  }
}

const failed = (errorType: string, errorMessage: string): Failure => ({ errorType, errorMessage });

/** Settles after so many seconds; `cancel` it, or it holds the process. */
function alarm<T>(seconds: number, value: T): { rings: Promise<T>; cancel(): void } {
  let timer: NodeJS.Timeout;
  const rings = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(value), seconds * 1000);
  });
  return { rings, cancel: () => clearTimeout(timer) };
}

/** Settles once the process holds more than it may. The kernel keeps the peak, so nothing is missed between two looks. */
function overMemory(pid: number | undefined, limit: number) {
  const isOver = (): boolean => (peakMemory(pid) ?? 0) > limit;
  let timer: NodeJS.Timeout;
  const rings = new Promise<void>((resolve) => {
    timer = setInterval(() => isOver() && resolve(), MEMORY_CHECK_MS);
  });
  return { rings, isOver, cancel: () => clearInterval(timer) };
}

async function stop({ child, api, ended }: Instance): Promise<void> {
  child.kill("SIGKILL");
  await ended;
  await api.close();
}

/** A process that has loaded its handler, or why there is none. */
async function start(options: FunctionOptions, log: Log): Promise<Instance | { error: Failure }> {
  const begun = performance.now();
  const api = await startRuntimeApi();
  const heap = Math.floor(options.memory * HEAP_SHARE);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, join(options.folder, "bootstrap.mjs")],
    { env: environmentOf(options, api.address), stdio: ["ignore", "pipe", "pipe"] },
  );
  child.stdout.on("data", log);
  child.stderr.on("data", log);
  const ended = once(child, "close").then(([code, signal]: (number | string | null)[]) =>
    failed("Runtime.ExitError", `Runtime exited: ${signal ?? `code ${code}`}`),
  );
  const late = alarm(INIT_SECONDS, failed("Sandbox.Timedout", `not ready in ${INIT_SECONDS} s`));
  const trouble = await Promise.race([api.started.then(({ error }) => error), ended, late.rings]);
  late.cancel();
  const instance = { child, api, ended, initMs: performance.now() - begun };
  if (!trouble) return instance;
  await stop(instance);
  return { error: trouble };
}

/** One event on a process that is there; `isLost` when the process cannot take another. */
async function invokeOn(instance: Instance, options: FunctionOptions, event: unknown) {
  const { child, api, ended } = instance;
  const { name, timeout, memory } = options;
  const begun = performance.now();
  const late = alarm(timeout, undefined);
  const full = overMemory(child.pid, memory);
  const lost = (error: Failure) => ({ answer: { error } satisfies Answer, isLost: true });
  const outOfMemory = failed("Runtime.OutOfMemory", `more than ${memory} MB`);
  const { answer, isLost } = await Promise.race([
    api
      .hand(event, {
        arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
        deadline: new Date(new Date().getTime() + timeout * 1000),
      })
      .then((answer) => (full.isOver() ? lost(outOfMemory) : { answer, isLost: false })),
    ended.then(lost),
    late.rings.then(() => lost(failed("Sandbox.Timedout", `Task timed out after ${timeout} s`))),
    full.rings.then(() => lost(outOfMemory)),
  ]);
  late.cancel();
  full.cancel();
  const ms = performance.now() - begun;
  const cpuMs = cpuTime(child.pid);
  const outcome: Outcome = { ...answer, ms, ...(cpuMs !== undefined && { cpuMs }) };
  return { outcome, isLost };
}

/**
 * A function as Lambda runs it: in a process of its own behind the Runtime API, kept warm between events, killed at its
 * timeout or memory limit and then started anew. It runs on the Node that runs this.
 */
export function lambdaFunction(options: FunctionOptions): LambdaFunction {
  let warm: Instance | undefined;
  let printed = "";
  let last: Promise<unknown> = Promise.resolve();
  const log: Log = (chunk) => (printed += chunk.toString());

  const invoke = async (event: unknown): Promise<Outcome> => {
    const begun = performance.now();
    const instance = warm ?? (await start(options, log));
    if ("error" in instance) return { ...instance, ms: performance.now() - begun };
    const isCold = warm === undefined;
    warm = instance;
    const { outcome, isLost } = await invokeOn(instance, options, event);
    if (isLost) {
      warm = undefined;
      await stop(instance);
    }
    return { ...outcome, ...(isCold && { initMs: instance.initMs }) };
  };

  return {
    invoke: (event) => {
      const outcome = last.then(() => invoke(event));
      last = outcome;
      return outcome;
    },
    logs: () => printed,
    async close() {
      await last;
      if (warm) await stop(warm);
      warm = undefined;
    },
  };
}
