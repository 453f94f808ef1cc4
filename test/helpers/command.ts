import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { bundleOf, QUIET } from "./bundle.ts";

const ROOT = join(import.meta.dirname, "../..");

export type Ended = { code: number | null; stdout: string; stderr: string };

type Options = { stdin?: string; env?: Record<string, string> };

async function run(nodeArgs: readonly string[], { stdin = "", env }: Options): Promise<Ended> {
  const child = spawn(process.execPath, nodeArgs, {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], ...env },
  });
  child.stdin.end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

/** Runs one of our commands as a person would, with only the environment given, and waits for its end. */
export const command = (
  script: string,
  args: readonly string[],
  options: Options = {},
): Promise<Ended> => run(["--import", "tsx", join(ROOT, script), ...args], options);

/** The same for the command line, from a bundle. */
export async function sitrep(args: readonly string[], options: Options = {}): Promise<Ended> {
  const script = await bundleOf("infra/local/cli/main.ts");
  return run([script, ...args], { ...options, env: { ...QUIET, ...options.env } });
}

/** The JSON lines a command printed. */
export const jsonLinesOf = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
