import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const UP = /Sitrep is up at (\S+):/;

export type Running = {
  /** Where it serves, once it said so. */
  url: Promise<string>;
  /** What it has printed so far. */
  printed(): string;
  /** Sends a signal and waits for the end; answers the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

const SOURCE = ["--import", "tsx", join(ROOT, "infra/local/start.ts")];

/** `npm start` in a process of its own, with only the environment given; from a bundle where one is named. */
export function startProcess(env: Record<string, string>, bundle?: string): Running {
  const child = spawn(process.execPath, bundle ? [bundle] : SOURCE, {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], PORT: "0", ...env },
  });
  let output = "";
  const closed = once(child, "close") as Promise<[number | null]>;
  const url = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = UP.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void closed.then(() => reject(new Error(`ended before it was up:\n${output}`)));
  });
  // Whoever kills it early does not wait for the address.
  url.catch(() => undefined);
  return {
    url,
    printed: () => output,
    async end(signal) {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}

/** Asks until the answer is what is waited for; the test's own time limit ends it. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
