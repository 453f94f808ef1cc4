import type { Day } from "./play.ts";

/** MB a day that may be noise: what processes remember of stories varies by the week's news. */
const MOST_SLOPE_MB = 1;
/** Fewer days say nothing: caches and what is remembered of stories are still filling. */
const LEAST_DAYS = 20;

/** Growth a day of what is left after collecting, by least squares over the last two thirds of the days. */
export function slopeOf(days: readonly Pick<Day, "day" | "heapMb">[]): number {
  const late = days.slice(Math.floor(days.length / 3));
  const mean = (of: (day: (typeof late)[number]) => number) =>
    late.reduce((sum, one) => sum + of(one), 0) / late.length;
  const [x, y] = [mean(({ day }) => day), mean(({ heapMb }) => heapMb)];
  const spread = late.reduce((sum, { day }) => sum + (day - x) ** 2, 0);
  const along = late.reduce((sum, { day, heapMb }) => sum + (day - x) * (heapMb - y), 0);
  return spread === 0 ? 0 : along / spread;
}

/** Whether it grows, where there were days enough to say so. */
export const isGrowing = (days: readonly Pick<Day, "day" | "heapMb">[]): boolean =>
  days.length >= LEAST_DAYS && slopeOf(days) > MOST_SLOPE_MB;
