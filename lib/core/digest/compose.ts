import { describeFilter } from "#lib/core/filter/describe.ts";
import { compileFilter } from "#lib/core/filter/match.ts";
import { bySeen, countriesAbout } from "#lib/core/filter/story.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { Story, StoryReport } from "#lib/core/model/story.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import { digestId, isOpen } from "./id.ts";
import { type Caps, CAPS, sections } from "./place.ts";
import { byStrength } from "./rank.ts";
import { select, type Selected, storiesIn } from "./select.ts";

export type DigestRequest = {
  filter: Filter;
  from: Instant;
  to: Instant;
  /** When it was asked for; kept only while the window was open. */
  asOf?: Instant;
  createdAt: Instant;
  rulesVersion: string;
  /** All stories of the window, matching or not, in any order. */
  stories: readonly Story[];
  caps?: Caps;
};

/** Reports in the order a reader meets them: the lead, then as they were seen. */
const readingOrder = (story: Story): StoryReport[] => {
  const reports = story.reports.toSorted(bySeen);
  const lead = reports.filter((report) => report.itemId === story.leadItemId);
  return [...lead, ...reports.filter((report) => !lead.includes(report))];
};

const outletsOf = (reports: readonly StoryReport[]): DigestStory["outlets"] => {
  const firsts = new Map<string, StoryReport>();
  for (const report of reports)
    if (!firsts.has(report.source.id)) firsts.set(report.source.id, report);
  return [...firsts.values()].map(({ source: { name, kind }, url }) => ({ name, kind, url }));
};

const shownAs = ({ story, reasons }: Selected): DigestStory => {
  const reports = readingOrder(story);
  return {
    id: story.id,
    title: story.title,
    summary: story.summary,
    url: story.url,
    language: story.language,
    outlets: outletsOf(reports),
    origins: originsOf(story).map(({ name, kind }) => ({ name, kind })),
    topics: byStrength(story.topics).map(({ slug }) => slug),
    countries: countriesAbout(story).map(({ code }) => code),
    languages: [...new Set(reports.map(({ language }) => language))].toSorted(),
    effective: reports[0]?.effective ?? story.firstSeen,
    firstSeen: story.firstSeen,
    reasons,
  };
};

const countryCounts = (stories: readonly Selected[]): Digest["byCountry"] => {
  const counts = new Map<string, number>();
  for (const { story } of stories)
    for (const { code } of countriesAbout(story)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, stories: count }))
    .toSorted((a, b) => b.stories - a.stories || (a.code < b.code ? -1 : 1));
};

const totalsOf = (watched: readonly Story[], matched: number, shown: number): Digest["totals"] => {
  const reports = watched.flatMap((story) => story.reports);
  return {
    stories: matched,
    shown,
    watchedStories: watched.length,
    watchedReports: reports.length,
    outlets: new Set(reports.map(({ source }) => source.id)).size,
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
  const matched = select(watched, compiled);
  const placed = sections(matched, filter.topics, { from, to }, caps);
  const shown = placed.reduce((sum, section) => sum + section.shown.length, 0);
  return {
    id: digestId(filter, from, to, rulesVersion, asOf),
    filter,
    filterText: describeFilter(filter),
    from,
    to,
    ...(asOf !== undefined && isOpen(to, asOf) && { asOf }),
    rulesVersion,
    createdAt,
    sections: placed.map(({ slug, name, shown: best, more }) => ({
      slug,
      name,
      stories: best.map(shownAs),
      more,
    })),
    totals: totalsOf(watched, matched.length, shown),
    byCountry: countryCounts(matched),
  };
};
