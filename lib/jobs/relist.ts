import { instant, type Instant } from "#lib/core/model/common.ts";
import type { StoryStore } from "#lib/ports.ts";

const DAY_MS = 86_400_000;
/** No list of the API reaches further back than 92 days. */
const WEEKS = 14;

export type Relisted = { from: Instant; to: Instant; stories: number };

/** Puts stories of before there were lists into theirs, newest week first; tells of each week that had some. */
export async function* relistStories(
  stores: { stories: Pick<StoryStore, "relist"> },
  now: Date,
): AsyncGenerator<Relisted> {
  // Half-open: what comes in this very instant is told by a writer that knows lists.
  const at = (weeksAgo: number): Instant =>
    instant(new Date(now.getTime() - weeksAgo * 7 * DAY_MS));
  for (let week = 0; week < WEEKS; week++) {
    const [from, to] = [at(week + 1), at(week)];
    const stories = await stores.stories.relist(from, to);
    if (stories > 0) yield { from, to, stories };
  }
}
