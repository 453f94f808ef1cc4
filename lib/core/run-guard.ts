import { instant, type Instant } from "./model/common.ts";
import type { Run } from "./model/run.ts";

type Period = Pick<Run, "from" | "to">;

/** A run may plan so many times what is usual. */
const TIMES = 3;
/** Weeks that say what is usual. */
const WEEKS = 4;
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
/** Readers have their slots on their own clocks, which summer time moves by an hour against these. */
const SHIFTS = [-HOUR_MS, 0, HOUR_MS];
/** A run over so many hours may have had all its readers at one of them. */
const SHORT_MS = 3 * HOUR_MS;

const back = (at: Instant, ms: number): Instant => instant(new Date(Date.parse(at) - ms));

/** Where runs end that may overlap the same hours of one of the last weeks: a late one ended long after them. */
export const usualSpan = ({ from, to }: Period): { from: Instant; to: Instant } => ({
  from: back(from, WEEKS * WEEK_MS + HOUR_MS),
  to,
});

/** Readers whom a run found due; runs of before that was counted say how many it planned. */
const dueIn = ({ counts }: Run): number => counts["due"] ?? counts["planned"] ?? 0;

const lengthOf = ({ from, to }: Period): number => Date.parse(to) - Date.parse(from);

/** Readers of a run who were due in a period. One long run, as after an outage, counts by its share. */
function dueOf(run: Run, { from, to }: Period): number {
  const both = { from: from > run.from ? from : run.from, to: to < run.to ? to : run.to };
  if (both.from >= both.to) return 0;
  return dueIn(run) * Math.min(1, Math.max(lengthOf(both), SHORT_MS) / lengthOf(run));
}

/** The most readers who were due in the same hours of one of the last four weeks, or in those an hour beside them. */
export function usualOf({ from, to }: Period, runs: readonly Run[]): number {
  const weeks = Array.from({ length: WEEKS }, (_, week) => (week + 1) * WEEK_MS);
  const before = weeks.flatMap((ms) => SHIFTS.map((shift) => ms + shift));
  const dues = before.map((ms) => {
    const hours = { from: back(from, ms), to: back(to, ms) };
    return runs.reduce((sum, run) => sum + dueOf(run, hours), 0);
  });
  return Math.round(Math.max(...dues));
}

/** How many readers a run may plan digests for: several times what is usual, and a floor for a service that grows. */
export const limitOf = (usual: number, floor: number): number => Math.max(floor, TIMES * usual);
