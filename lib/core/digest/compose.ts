import { countStories, type StoryCounts, tally } from "#lib/core/counts.ts";
import { describeFilter } from "#lib/core/filter/describe.ts";
import { compileFilter } from "#lib/core/filter/match.ts";
import { countryName } from "#lib/core/filter/names.ts";
import { StoryIndex } from "#lib/core/filter/story-index.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Coverage, Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { ToldStory } from "#lib/core/model/story.ts";
import type { WeekCounts } from "#lib/core/model/week.ts";
import { digestId, isOpen } from "./id.ts";
import { matrixIn } from "./matrix.ts";
import { type Caps, CAPS, placeAll } from "./place.ts";
import { Ranking } from "./ranking.ts";
import { select, storiesIn, whyIn, type Window } from "./select.ts";
import { sectionAs } from "./show.ts";
import { correctionsOf, mayHaveNews, newsIn, updatesOf, windowBefore } from "./since.ts";

/** What the digests of a window are made of. */
type WindowSources = Window & {
  /** All stories of the window, and of the one before it (`windowBefore`), matching or not, in any order. */
  stories: readonly ToldStory[];
  /** Counts of the weeks before (`weeksBefore`), in any order; without them nothing is known to be usual. */
  weeks?: readonly WeekCounts[];
  /** Where it says anything of the window. */
  coverage?: Coverage;
};

/** A window made ready to be asked for the digests of many filters. */
export type DigestWindow = {
  window: Window;
  watched: StoryIndex<ToldStory>;
  counts: StoryCounts;
  ranking: Ranking;
  /** Those of the window before to which anything may have come. */
  before: StoryIndex<ToldStory>;
  news: ReturnType<typeof newsIn>;
  weeks: readonly WeekCounts[];
  coverage?: Coverage;
};

type Asked = {
  filter: Filter;
  /** When it was asked for; kept only while the window was open. */
  asOf?: Instant;
  createdAt: Instant;
  rulesVersion: string;
  caps?: Caps;
};
export type DigestRequest = Asked & WindowSources;

type CountryCount = Digest["byCountry"][number];

/** Most first; of as many, in the order of their English names. */
const byCount = (a: CountryCount, b: CountryCount): number => {
  const [first, second] = [countryName(a.code), countryName(b.code)];
  if (a.stories !== b.stories || first === second)
    return b.stories - a.stories || (a.code < b.code ? -1 : 1);
  return first < second ? -1 : 1;
};

const countryCounts = (countries: StoryCounts["countries"]): CountryCount[] =>
  Object.entries(countries)
    .map(([code, stories]) => ({ code, stories }))
    .toSorted(byCount);

/** Works out once what all digests of a window have in common. */
export const digestWindow = (sources: WindowSources): DigestWindow => {
  const { from, to, stories, weeks = [], coverage } = sources;
  const window = { from, to };
  const watched = storiesIn(stories, window);
  const before = storiesIn(stories, windowBefore(window)).filter(mayHaveNews(window));
  return {
    window,
    watched: new StoryIndex(watched),
    counts: countStories(watched),
    ranking: new Ranking(watched, window),
    before: new StoryIndex(before),
    news: newsIn(window),
    weeks,
    ...(coverage && { coverage }),
  };
};

/**
 * The digest of a filter in a window: the same stories in any order give the same digest. `totals.outlets` counts
 * the outlets of all stories watched. Throws on a filter whose query cannot be read.
 */
export const composeIn = (of: DigestWindow, asked: Asked): Digest => {
  const { asOf, createdAt, rulesVersion, caps = CAPS } = asked;
  const { window, counts, weeks, coverage } = of;
  const compiled = compileFilter(asked.filter);
  const { filter } = compiled;
  const matched = select(of.watched, compiled);
  const why = whyIn(compiled);
  const tallied = tally(matched);
  const { sections, top } = placeAll(matched, filter.topics, of.ranking, caps);
  const shown = sections.reduce((sum, section) => sum + section.shown.length, 0);
  const news = select(of.before, compiled).map(of.news);
  const matrix = matrixIn({ filter, window, counts, matched: tallied, weeks });
  return {
    id: digestId(filter, window.from, window.to, rulesVersion, asOf),
    filter,
    filterText: describeFilter(filter),
    ...window,
    ...(asOf !== undefined && isOpen(window.to, asOf) && { asOf }),
    rulesVersion,
    createdAt,
    sections: sections.map((section) => sectionAs(section, why)),
    totals: {
      stories: matched.length,
      shown,
      watchedStories: counts.stories,
      watchedReports: counts.reports,
      outlets: counts.outlets,
    },
    byCountry: countryCounts(tallied.countries),
    ...(top && { top: top.id }),
    updates: updatesOf(news),
    corrections: correctionsOf(news),
    ...(matrix && { matrix }),
    ...(coverage && { coverage }),
  };
};

/** The same for one filter alone. */
export const composeDigest = (request: DigestRequest): Digest =>
  composeIn(digestWindow(request), request);
