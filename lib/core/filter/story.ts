import type { CountryLabel } from "#lib/core/model/item.ts";
import { onceEach } from "#lib/core/once.ts";
import type { StoryReport, ToldStory } from "#lib/core/model/story.ts";

/** As much of a story as a filter looks at. */
export type FilterStory = Pick<
  ToldStory,
  | "id"
  | "threadId"
  | "title"
  | "summary"
  | "url"
  | "language"
  | "leadItemId"
  | "reports"
  | "topics"
  | "countries"
  | "pairs"
>;

/** The countries a story is about: its subjects or, only where it has none, its venues. Each once. */
export const countriesAbout = (story: Pick<ToldStory, "countries">): CountryLabel[] => {
  const of = (role: CountryLabel["role"]) => story.countries.filter((label) => label.role === role);
  const subjects = of("subject");
  const about = subjects.length > 0 ? subjects : of("venue");
  return [...new Map(about.map((label) => [label.code, label])).values()];
};

const codesOf = onceEach((countries: readonly CountryLabel[]): readonly string[] =>
  countriesAbout({ countries: [...countries] }).map(({ code }) => code),
);

/** The codes of those countries, worked out once; stories never change in place. */
export const codesAbout = ({ countries }: Pick<ToldStory, "countries">): readonly string[] =>
  codesOf(countries);

/** Reports in the order they were seen. */
export const bySeen = (a: StoryReport, b: StoryReport): number => {
  if (a.firstSeen !== b.firstSeen) return a.firstSeen < b.firstSeen ? -1 : 1;
  return a.itemId < b.itemId ? -1 : a.itemId > b.itemId ? 1 : 0;
};

/** The story as these of its reports tell it; undefined of none. Where its lead report is not among them, the earliest leads. */
export const toldBy = <S extends FilterStory>(
  story: S,
  reports: readonly StoryReport[],
): S | undefined => {
  const [first] = reports.toSorted(bySeen);
  if (!first) return undefined;
  if (reports.some((report) => report.itemId === story.leadItemId))
    return { ...story, reports: [...reports] };
  const { itemId: leadItemId, title, summary, url, language } = first;
  return { ...story, reports: [...reports], leadItemId, title, summary, url, language };
};

/**
 * The story as if the given sources (ids or names, lower case) had never told it; undefined when nobody else did.
 * Where the lead report goes, the earliest of the others leads.
 */
export const withoutSources = <S extends FilterStory>(
  story: S,
  sources: ReadonlySet<string>,
): S | undefined => {
  const reports = story.reports.filter(
    ({ source }) =>
      !sources.has(source.id.toLowerCase()) && !sources.has(source.name.toLowerCase()),
  );
  return reports.length === story.reports.length ? story : toldBy(story, reports);
};
