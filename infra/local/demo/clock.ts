import type { Clock } from "#lib/ports.ts";

const DAY_MS = 86_400_000;
const THURSDAY = 4;

/** A clock that runs with the system's but stands where the demo's story needs it. */
export type DemoClock = { now: Clock; moveTo(instant: Date): void };

export function demoClock(system: Clock, start: Date): DemoClock {
  let offset = start.getTime() - system().getTime();
  return {
    now: () => new Date(system().getTime() + offset),
    moveTo: (instant) => {
      offset = instant.getTime() - system().getTime();
    },
  };
}

/**
 * Noon UTC of the newest Thursday that lies at least five days back: feeds are polled then, and every reader's next
 * slot has come by the Monday after, so that the whole demo plays in the past.
 */
export function lastThursday(now: Date): Date {
  const day = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS - 5 * DAY_MS);
  const back = (day.getUTCDay() - THURSDAY + 7) % 7;
  return new Date(day.getTime() - back * DAY_MS + DAY_MS / 2);
}
