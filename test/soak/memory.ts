import { setImmediate as breath } from "node:timers/promises";
import type { Day } from "./play.ts";

/** MB a day that may be noise: caches of words go on filling for weeks. */
const MOST_SLOPE_MB = 1;
/** Fewer days say nothing: caches are still filling. */
const LEAST_DAYS = 20;

/** MB that are left of the heap; without `--expose-gc` nothing is collected for it. */
export async function heapAfterCollection(): Promise<number> {
  await breath();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

type Measured = Pick<Day, "day" | "floorMb">;

/** Growth a day of what outlives processes, by least squares over the last two thirds of the days. */
export function slopeOf(days: readonly Measured[]): number {
  const late = days.slice(Math.floor(days.length / 3));
  const mean = (of: (day: Measured) => number) =>
    late.reduce((sum, one) => sum + of(one), 0) / late.length;
  const [x, y] = [mean(({ day }) => day), mean(({ floorMb }) => floorMb)];
  const spread = late.reduce((sum, { day }) => sum + (day - x) ** 2, 0);
  const along = late.reduce((sum, { day, floorMb }) => sum + (day - x) * (floorMb - y), 0);
  return spread === 0 ? 0 : along / spread;
}

/** Whether it grows, where there were days enough to say so. */
export const isGrowing = (days: readonly Measured[]): boolean =>
  days.length >= LEAST_DAYS && slopeOf(days) > MOST_SLOPE_MB;
