import type { Clock } from "#lib/ports.ts";

export type Job = { name: string; everyMinutes: number; run(at: Date): Promise<unknown> };

const MINUTE_MS = 60_000;

/** The next instant after `now` at which a job is due: on the whole multiple of its period, as cron would have it. */
export const nextTick = (everyMinutes: number, now: Date): Date => {
  const period = everyMinutes * MINUTE_MS;
  return new Date((Math.floor(now.getTime() / period) + 1) * period);
};

/** Runs each job once now, so that what was missed while we were down is made good, and then on its schedule. */
export function startSchedules(jobs: readonly Job[], clock: Clock): { close(): Promise<void> } {
  let closed = false;
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<unknown>>();

  const run = async (job: Job, at: Date): Promise<void> => {
    // A failure is logged by the function itself; the schedule goes on.
    const work = job.run(at).catch(() => undefined);
    running.add(work);
    await work;
    running.delete(work);
    if (closed) return;
    const next = nextTick(job.everyMinutes, clock());
    timers.set(
      job.name,
      setTimeout(() => void run(job, next), next.getTime() - clock().getTime()),
    );
  };

  for (const job of jobs) void run(job, clock());
  return {
    async close() {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
