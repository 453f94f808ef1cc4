import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addBootstrap } from "../../infra/check/lambda/build.ts";
import {
  type FunctionOptions,
  type LambdaFunction,
  lambdaFunction,
} from "../../infra/check/lambda/process.ts";

let folder: string;
let running: LambdaFunction | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-lambda-"));
  await addBootstrap(folder);
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  rmSync(folder, { recursive: true });
});

/** A function of the given source; it ends with its test. */
function functionOf(source: string, over: Partial<FunctionOptions> = {}): LambdaFunction {
  writeFileSync(join(folder, "bundle.mjs"), source);
  running = lambdaFunction({
    name: "Sample",
    folder,
    handler: "bundle.handler",
    memory: 512,
    timeout: 20,
    environment: {},
    ...over,
  });
  return running;
}

const COUNTING = "let calls = 0; const count = () => (calls += 1);";

test("a process is kept for the next event, and only the first is cold", async () => {
  const counting = functionOf(`${COUNTING} export const handler = async () => count();`);
  expect(await counting.invoke({})).toMatchObject({ value: 1, initMs: expect.any(Number) });
  const second = await counting.invoke({});
  expect(second).toMatchObject({ value: 2 });
  expect(second.initMs).toBeUndefined();
});

test("the handler gets the event, Lambda's context and no variable of ours", async () => {
  const telling = functionOf(
    `export const handler = async (event, context) => ({ event, memory: context.memoryLimitInMB,
      arn: context.invokedFunctionArn, left: context.getRemainingTimeInMillis() <= 20_000,
      own: process.env.OWN, home: process.env.HOME ?? null, user: process.env.NODE_ENV ?? null });`,
    { environment: { OWN: "set" } },
  );
  expect(await telling.invoke({ time: "2026-11-20T08:00:00Z" })).toMatchObject({
    value: {
      event: { time: "2026-11-20T08:00:00Z" },
      memory: "512",
      arn: "arn:aws:lambda:eu-west-1:123456789012:function:Sample",
      left: true,
      own: "set",
      home: null,
      user: null,
    },
  });
});

test("a thrown error is told with its type, and the process stays", async () => {
  const failing = functionOf(
    `${COUNTING} export const handler = async () => { if (count() === 1) throw new RangeError("no"); return calls; };`,
  );
  expect(await failing.invoke({})).toMatchObject({
    error: { errorType: "RangeError", errorMessage: "no" },
  });
  expect(await failing.invoke({})).toMatchObject({ value: 2 });
});

test.each([
  ["does not load", `throw new TypeError("no module");`, "TypeError"],
  ["has no handler", `export const other = 1;`, "Runtime.HandlerNotFound"],
])("a bundle that %s is told as such", async (_, source, errorType) => {
  expect(await functionOf(source).invoke({})).toMatchObject({ error: { errorType } });
});

test("a process that ends in the middle is told, and the next event gets a new one", async () => {
  const ending = functionOf(
    `export const handler = async ({ ends }) => (ends ? process.exit(3) : "alive");`,
  );
  expect(await ending.invoke({ ends: true })).toMatchObject({
    error: { errorType: "Runtime.ExitError", errorMessage: "Runtime exited: code 3" },
  });
  expect(await ending.invoke({ ends: false })).toMatchObject({
    value: "alive",
    initMs: expect.any(Number),
  });
});

test("a process is killed at its timeout", async () => {
  const silent = functionOf(
    `export const handler = () => new Promise(() => setInterval(() => {}, 1000));`,
    { timeout: 0.1 },
  );
  expect(await silent.invoke({})).toMatchObject({ error: { errorType: "Sandbox.Timedout" } });
  expect(await silent.invoke({})).toMatchObject({ error: { errorType: "Sandbox.Timedout" } });
});

// Other systems do not say how much a process holds; there only the heap is limited.
test.runIf(process.platform === "linux")("a process is killed at its memory limit", async () => {
  const greedy = functionOf(
    `export const handler = async ({ mb }) => Buffer.alloc(mb * 2 ** 20, 1).length;`,
    { memory: 256 },
  );
  expect(await greedy.invoke({ mb: 300 })).toMatchObject({
    error: { errorType: "Runtime.OutOfMemory" },
  });
  expect(await greedy.invoke({ mb: 1 })).toMatchObject({ value: 2 ** 20 });
});

test("an answer larger than Lambda takes is refused", async () => {
  const wordy = functionOf(`export const handler = async () => "x".repeat(7 * 2 ** 20);`);
  expect(await wordy.invoke({})).toMatchObject({
    error: { errorType: "Function.ResponseSizeTooLarge" },
  });
});
