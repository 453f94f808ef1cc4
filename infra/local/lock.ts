import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** Another process works on the data folder and this one may not join in. */
export class DataDirTaken extends Error {
  override name = "DataDirTaken";
}

const Holder = z.object({ pid: z.int(), startedAt: z.string(), endpoint: z.url().optional() });
/** Who works on a data folder, and where its engine listens. */
export type Holder = z.infer<typeof Holder>;

export type Lock = { announce(endpoint: string): void; release(): void };

/** Lock files that this very process holds. */
const takenHere = new Set<string>();

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but is not ours.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

function holderOf(path: string): Holder | undefined {
  try {
    const holder = Holder.parse(JSON.parse(readFileSync(path, "utf8")));
    // A container that restarts may give its only process the very same pid as the one that died.
    const lives = holder.pid === process.pid ? takenHere.has(path) : alive(holder.pid);
    return lives ? holder : undefined;
  } catch {
    // Missing, or half written by a process that died: nobody holds it.
    return undefined;
  }
}

/**
 * Takes the data folder for this process, or answers who has it: two engines on one folder would destroy it.
 * A lock whose process is gone counts for nothing.
 */
export function takeLock(dataDir: string, now: Date): { lock: Lock } | { holder: Holder } {
  // Addresses and the signing key are in it.
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, "lock.json");
  const mine: Holder = { pid: process.pid, startedAt: now.toISOString() };
  const write = (flag: "w" | "wx", holder: Holder) =>
    writeFileSync(path, JSON.stringify(holder), { flag });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      write("wx", mine);
      takenHere.add(path);
      return {
        lock: {
          announce: (endpoint) => {
            writeFileSync(`${path}.new`, JSON.stringify({ ...mine, endpoint }));
            renameSync(`${path}.new`, path);
          },
          release: () => {
            takenHere.delete(path);
            rmSync(path, { force: true });
          },
        },
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = holderOf(path);
      if (holder) return { holder };
      rmSync(path, { force: true });
    }
  }
  throw new Error(`${path} could not be taken: another process keeps taking it`);
}
