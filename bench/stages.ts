import { readFileSync } from "node:fs";

/** Processor seconds of this process, user and system. */
export const cpuNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const KB_A_MB = 1024;

/**
 * The most memory this process has held, MB. What the system counts for the process begins with what its parent held as
 * it was forked; what /proc says, where there is one, does not.
 */
export function peakMb(): number {
  try {
    const kb = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    if (kb) return Number(kb) / KB_A_MB;
  } catch {
    // No /proc here.
  }
  return process.resourceUsage().maxRSS / KB_A_MB;
}

/** A part that a job works with, of which each call is watched under a name. */
export type Watch = <T extends object>(name: string, part: T) => T;

/**
 * Processor time that goes by while calls of a part are open: their own, and that of whatever else runs meanwhile.
 * Calls that overlap count once.
 */
export function watcher(): { watch: Watch; spent(): Record<string, number> } {
  const spent: Record<string, number> = {};
  const open: Record<string, { calls: number; since: number }> = {};
  const begin = (name: string): void => {
    const part = (open[name] ??= { calls: 0, since: 0 });
    if (part.calls++ === 0) part.since = cpuNow();
  };
  const end = (name: string): void => {
    const part = open[name]!;
    if (--part.calls === 0) spent[name] = (spent[name] ?? 0) + cpuNow() - part.since;
  };
  const watched =
    (name: string, call: (...args: unknown[]) => unknown) =>
    (...args: unknown[]): unknown => {
      begin(name);
      let result: unknown;
      try {
        result = call(...args);
      } catch (error) {
        end(name);
        throw error;
      }
      if (!(result instanceof Promise)) {
        end(name);
        return result;
      }
      return result.finally(() => end(name));
    };
  return {
    watch: (name, part) =>
      Object.fromEntries(
        Object.entries(part).map(([method, call]) => [method, watched(name, call)]),
      ) as typeof part,
    spent: () => ({ ...spent }),
  };
}
