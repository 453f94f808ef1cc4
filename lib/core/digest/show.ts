import { bySeen, codesAbout } from "#lib/core/filter/story.ts";
import type { Digest, DigestStory } from "#lib/core/model/digest.ts";
import type { StoryReport, ToldStory } from "#lib/core/model/story.ts";
import { onceEach } from "#lib/core/once.ts";
import { originsOf } from "#lib/core/origins/voices.ts";
import type { Section } from "./place.ts";
import { byStrength } from "./rank.ts";

/** Reports in the order a reader meets them: the lead, then as they were seen. */
const readingOrder = (story: ToldStory): StoryReport[] => {
  const reports = story.reports.toSorted(bySeen);
  const lead = reports.filter((report) => report.itemId === story.leadItemId);
  return [...lead, ...reports.filter((report) => !lead.includes(report))];
};

/** The outlet of a report, by the report's address. */
export const outletOf = ({
  source: { name, kind },
  url,
}: StoryReport): DigestStory["outlets"][number] => ({ name, kind, url });

/** The first report of each outlet, in the order of the reports. */
export const firstOfEach = (reports: readonly StoryReport[]): StoryReport[] => {
  const firsts = new Map<string, StoryReport>();
  for (const report of reports)
    if (!firsts.has(report.source.id)) firsts.set(report.source.id, report);
  return [...firsts.values()];
};

/** A story as every digest shows it, made once. */
export const toldAs = onceEach((story: ToldStory): Omit<DigestStory, "reasons"> => {
  const reports = readingOrder(story);
  return {
    id: story.id,
    title: story.title,
    summary: story.summary,
    url: story.url,
    language: story.language,
    outlets: firstOfEach(reports).map(outletOf),
    origins: originsOf(story).map(({ name, kind }) => ({ name, kind })),
    topics: byStrength(story.topics).map(({ slug }) => slug),
    countries: [...codesAbout(story)],
    languages: [...new Set(reports.map(({ language }) => language))].toSorted(),
    effective: reports[0]?.effective ?? story.firstSeen,
    firstSeen: story.firstSeen,
  };
});

/** A section as a digest shows it, with why each story came. */
export const sectionAs = (
  { slug, name, shown, more }: Section,
  why: (story: ToldStory) => string[],
): Digest["sections"][number] => ({
  slug,
  name,
  stories: shown.map((story) => ({ ...toldAs(story), reasons: why(story) })),
  more,
});
