import type { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";
import { COMPARED_WEEKS, countWeek, weekAfter, weekOf, windowOfWeek } from "#lib/core/weeks.ts";
import type { StoryStore, WeekStore } from "#lib/ports.ts";

export type CountWeeksStores = {
  stories: Pick<StoryStore, "told">;
  weeks: Pick<WeekStore, "put" | "between">;
};

/** What was counted. */
export type WeeksReport = { weeks: Pick<WeekCounts, "week" | "stories" | "final">[] };

/**
 * Counts the running week, and those of the last 8 that have not been counted since they closed. A week that is
 * counted for good stays as it is; all others may be counted as often as one likes.
 */
export async function countWeeks(stores: CountWeeksStores, now: Date): Promise<WeeksReport> {
  const running = weekOf(now);
  const first = weekAfter(running, -COMPARED_WEEKS);
  const done = new Set<IsoWeek>();
  for (const { week, final } of await stores.weeks.between(first, running))
    if (final) done.add(week);
  const counted: WeeksReport["weeks"] = [];
  for (let week = first; week <= running; week = weekAfter(week)) {
    if (done.has(week)) continue;
    const { from, to } = windowOfWeek(week);
    const counts = countWeek(week, await stores.stories.told(from, to), now);
    await stores.weeks.put(counts);
    counted.push({ week, stories: counts.stories, final: counts.final });
  }
  return { weeks: counted };
}
