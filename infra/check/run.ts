import { spawn } from "node:child_process";
import { once } from "node:events";

export type Ended = { code: number | null; output: string };

/** Runs a program to its end, or ends it and its children after `timeoutMs`; answers all it printed. */
export async function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string | undefined>; timeoutMs?: number },
): Promise<Ended> {
  const { cwd, env, timeoutMs = 180_000 } = options;
  // A group of its own, so that what it started ends with it.
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const end = (): void => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  };
  const timer = setTimeout(() => {
    output += `\nended after ${timeoutMs / 1000} s`;
    end();
  }, timeoutMs);
  process.once("exit", end);
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return { code, output };
  } finally {
    clearTimeout(timer);
    end();
    process.off("exit", end);
  }
}
