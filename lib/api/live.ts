import { composeDigest } from "#lib/core/digest/compose.ts";
import { RULES_VERSION } from "#lib/core/digest/id.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Clock, StoryStore } from "#lib/ports.ts";
import { lastWeek, type Window } from "./window.ts";

/** Whoever tries filters out asks about the same week again and again: it is read once in so long. */
const KEPT_MS = 60_000;

type Week = { readAt: number; window: Window; stories: Promise<Story[]> };

/** What a filter's digest would be of the last seven days alone, were it made this minute. Nothing of it is stored. */
export type Live = (filter: Filter) => Promise<Digest>;

/** Composes digests of the last seven days for whoever tries a filter out; the week is kept in memory for a minute. */
export function liveDigests(stores: { stories: Pick<StoryStore, "window"> }, clock: Clock): Live {
  let kept: Week | undefined;
  const read = (now: Date): Week => {
    const window = lastWeek(now);
    const week = {
      readAt: now.getTime(),
      window,
      stories: stores.stories.window(window.from, window.to),
    };
    // What failed is no answer for a minute.
    week.stories.catch(() => (kept = undefined));
    return week;
  };
  return async (filter) => {
    const now = clock();
    if (!kept || Math.abs(now.getTime() - kept.readAt) >= KEPT_MS) kept = read(now);
    const { window, stories } = kept;
    const asOf = instant(now);
    const found = await stories;
    return composeDigest({
      filter,
      ...window,
      asOf,
      createdAt: asOf,
      rulesVersion: RULES_VERSION,
      stories: found,
    });
  };
}
