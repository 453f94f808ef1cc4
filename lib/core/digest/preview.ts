import { describeFilter } from "#lib/core/filter/describe.ts";
import { compileFilter } from "#lib/core/filter/match.ts";
import { StoryIndex } from "#lib/core/filter/story-index.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import { type NearMiss, nearMissesOf } from "./near-misses.ts";
import { select, storiesIn } from "./select.ts";

const WEEK_MS = 7 * 86_400_000;

type PreviewWindow = {
  /** Of the digest of this window. */
  id: string;
  from: Instant;
  to: Instant;
  /** Stories that matched, how many of them the digest shows, and how many events were watched. */
  stories: number;
  shown: number;
  watched: number;
};

/** The source with most of the reports behind the stories that matched; `share` is its part of them, 0 to 1. */
type Noisiest = { id: string; name: string; reports: number; share: number };

/** What a filter would have brought; plain data, nobody's name in it. */
export type Preview = {
  filter: Filter;
  filterText: string;
  from: Instant;
  to: Instant;
  /** Oldest first. */
  windows: PreviewWindow[];
  /** Mean of the weeks in which anything was watched, to a tenth. */
  storiesPerWeek: number;
  noisiest: Noisiest | null;
  nearMisses: NearMiss[];
};

const windowOf = ({ id, from, to, totals }: Digest): PreviewWindow => ({
  id,
  from,
  to,
  stories: totals.stories,
  shown: totals.shown,
  watched: totals.watchedStories,
});

const noisiestOf = (matched: readonly ToldStory[]): Noisiest | null => {
  const counts = new Map<string, { id: string; name: string; reports: number }>();
  for (const { source } of matched.flatMap((story) => story.reports)) {
    const { id, name } = source;
    const known = counts.get(id) ?? { id, name, reports: 0 };
    counts.set(id, { ...known, reports: known.reports + 1 });
  }
  const all = [...counts.values()];
  const [most] = all.toSorted((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1));
  const total = all.reduce((sum, { reports }) => sum + reports, 0);
  return most ? { ...most, share: most.reports / total } : null;
};

/**
 * How many of the weeks had anything watched in them, whether digests are of weeks or of days: of the others we know
 * nothing, not that nothing happened.
 */
const weeksWatched = (digests: readonly Digest[], weeks: number): number => {
  const each = Math.max(1, Math.round(digests.length / weeks));
  const all = Array.from({ length: Math.ceil(digests.length / each) }, (_, n) =>
    digests.slice(n * each, (n + 1) * each),
  );
  const watched = all.filter((week) => week.some(({ totals }) => totals.watchedStories > 0));
  return (weeks * watched.length) / all.length;
};

/**
 * A back-test of a filter: what its digests held, oldest first and at least one, and what they narrowly missed.
 * Counts of a window are its digest's; source and misses are found in `stories`, as they stand today.
 */
export const previewOf = (
  asked: Filter,
  digests: readonly [Digest, ...Digest[]],
  stories: readonly ToldStory[],
): Preview => {
  const compiled = compileFilter(asked);
  const [{ from }] = digests;
  const { to } = digests.at(-1) ?? digests[0];
  const watched = storiesIn(stories, { from, to });
  const found = digests.reduce((sum, { totals }) => sum + totals.stories, 0);
  const weeks = weeksWatched(digests, (Date.parse(to) - Date.parse(from)) / WEEK_MS);
  return {
    filter: compiled.filter,
    filterText: describeFilter(compiled.filter),
    from,
    to,
    windows: digests.map(windowOf),
    storiesPerWeek: weeks === 0 ? 0 : Math.round((10 * found) / weeks) / 10,
    noisiest: noisiestOf(select(new StoryIndex(watched), compiled)),
    nearMisses: nearMissesOf(watched, compiled.filter),
  };
};
