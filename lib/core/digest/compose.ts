import { countStories, type StoryCounts } from "#lib/core/counts.ts";
import { describeFilter } from "#lib/core/filter/describe.ts";
import { type CompiledFilter, compileFilter } from "#lib/core/filter/match.ts";
import { countryName } from "#lib/core/filter/names.ts";
import { countriesAbout } from "#lib/core/filter/story.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Coverage, Digest } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { WeekCounts } from "#lib/core/model/week.ts";
import { digestId, isOpen } from "./id.ts";
import { matrixIn } from "./matrix.ts";
import { type Caps, CAPS, placeAll } from "./place.ts";
import { select, type Selected, storiesIn } from "./select.ts";
import { sectionAs } from "./show.ts";
import { correctionsOf, updatesOf, windowBefore } from "./since.ts";

export type DigestRequest = {
  filter: Filter;
  from: Instant;
  to: Instant;
  /** When it was asked for; kept only while the window was open. */
  asOf?: Instant;
  createdAt: Instant;
  rulesVersion: string;
  /** All stories of the window, and of the one before it (`windowBefore`), matching or not, in any order. */
  stories: readonly Story[];
  /** Counts of the weeks before (`weeksBefore`), in any order; without them nothing is known to be usual. */
  weeks?: readonly WeekCounts[];
  /** Where it says anything of the window. */
  coverage?: Coverage;
  caps?: Caps;
};

type Chosen = { counts: StoryCounts; matched: readonly Selected[] };

type CountryCount = Digest["byCountry"][number];

/** Most first; of as many, in the order of their English names. */
const byCount = (a: CountryCount, b: CountryCount): number => {
  const [first, second] = [countryName(a.code), countryName(b.code)];
  if (a.stories !== b.stories || first === second)
    return b.stories - a.stories || (a.code < b.code ? -1 : 1);
  return first < second ? -1 : 1;
};

const countryCounts = (stories: readonly Selected[]): CountryCount[] => {
  const counts = new Map<string, number>();
  for (const { story } of stories)
    for (const { code } of countriesAbout(story)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, stories: count })).toSorted(byCount);
};

/** What a digest tells beside its sections. */
const besides = (request: DigestRequest, compiled: CompiledFilter, chosen: Chosen) => {
  const { from, to, stories, weeks = [], coverage } = request;
  const before = select(storiesIn(stories, windowBefore({ from, to })), compiled);
  const matrix = matrixIn({
    filter: compiled.filter,
    window: { from, to },
    counts: chosen.counts,
    matched: chosen.matched.map(({ story }) => story),
    weeks,
  });
  return {
    updates: updatesOf(before, { from, to }),
    corrections: correctionsOf(before, { from, to }),
    ...(matrix && { matrix }),
    ...(coverage && { coverage }),
  };
};

/**
 * The digest of a filter and window: the same stories in any order give the same digest. `totals.outlets` counts
 * the outlets of all stories watched. Throws on a filter whose query cannot be read.
 */
export const composeDigest = (request: DigestRequest): Digest => {
  const { from, to, asOf, createdAt, rulesVersion, caps = CAPS } = request;
  const compiled = compileFilter(request.filter);
  const { filter } = compiled;
  const watched = storiesIn(request.stories, { from, to });
  const counts = countStories(watched);
  const matched = select(watched, compiled);
  const { sections, top } = placeAll(matched, filter.topics, { from, to }, caps);
  const shown = sections.reduce((sum, section) => sum + section.shown.length, 0);
  return {
    id: digestId(filter, from, to, rulesVersion, asOf),
    filter,
    filterText: describeFilter(filter),
    from,
    to,
    ...(asOf !== undefined && isOpen(to, asOf) && { asOf }),
    rulesVersion,
    createdAt,
    sections: sections.map(sectionAs),
    totals: {
      stories: matched.length,
      shown,
      watchedStories: counts.stories,
      watchedReports: counts.reports,
      outlets: counts.outlets,
    },
    byCountry: countryCounts(matched),
    ...(top && { top: top.story.id }),
    ...besides(request, compiled, { counts, matched }),
  };
};
