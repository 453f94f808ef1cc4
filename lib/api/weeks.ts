import type { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";
import { matrixOf, type WeekMatrix } from "#lib/core/week-matrix.ts";
import { COMPARED_WEEKS, isWeek, weekAfter, weekOf } from "#lib/core/weeks.ts";
import type { Clock, WeekStore } from "#lib/ports.ts";

type WeekDeps = { stores: { weeks: Pick<WeekStore, "between"> }; clock: Clock };
export type WeekFound = { counts: WeekCounts; matrix: WeekMatrix };

/** The newest week that has closed with stories in it, else the newest there is. */
const latestOf = (weeks: readonly WeekCounts[]): WeekCounts | undefined =>
  weeks.findLast(({ final, stories }) => final && stories > 0) ?? weeks.at(-1);

/** A counted week beside the 8 before it; without a name the latest. Undefined where none was counted. */
export async function findWeek(
  { stores, clock }: WeekDeps,
  name: IsoWeek | undefined,
): Promise<WeekFound | undefined> {
  if (name !== undefined && !isWeek(name)) return undefined;
  const last = name ?? weekOf(clock());
  // The latest may be some weeks old, and has weeks before it too.
  const weeks = await stores.weeks.between(weekAfter(last, -COMPARED_WEEKS * (name ? 1 : 2)), last);
  const counts = name ? weeks.find(({ week }) => week === name) : latestOf(weeks);
  if (!counts) return undefined;
  const first = weekAfter(counts.week, -COMPARED_WEEKS);
  const before = weeks.filter(({ week }) => first <= week && week < counts.week);
  return { counts, matrix: matrixOf(counts, before) };
}
