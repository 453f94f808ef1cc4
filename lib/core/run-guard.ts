import { instant, type Instant } from "./model/common.ts";
import type { Run } from "./model/run.ts";

type Period = Pick<Run, "from" | "to">;

/** A run may plan so many times what is usual. */
const TIMES = 3;
/** Weeks that say what is usual. */
const WEEKS = 4;
const DAY_MS = 86_400_000;

const back = (at: Instant, days: number): Instant =>
  instant(new Date(Date.parse(at) - days * DAY_MS));

/** Where runs end that may overlap the same hours of one of the last weeks: a late one ended long after them. */
export const usualSpan = ({ from, to }: Period): { from: Instant; to: Instant } => ({
  from: back(from, 7 * WEEKS),
  to,
});

/** Readers whom a run found due; runs of before that was counted say how many it planned. */
const dueIn = ({ counts }: Run): number => counts["due"] ?? counts["planned"] ?? 0;

/** The most readers who were due in the same hours of one of the last four weeks. */
export function usualOf({ from, to }: Period, runs: readonly Run[]): number {
  const weeks = Array.from({ length: WEEKS }, (_, week) => {
    const [start, end] = [back(from, 7 * (week + 1)), back(to, 7 * (week + 1))];
    return runs
      .filter((run) => run.from < end && run.to > start)
      .reduce((sum, run) => sum + dueIn(run), 0);
  });
  return Math.max(...weeks);
}

/** How many readers a run may plan digests for: several times what is usual, and a floor for a service that grows. */
export const limitOf = (usual: number, floor: number): number => Math.max(floor, TIMES * usual);
