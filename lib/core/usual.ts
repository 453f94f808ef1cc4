import type { StoryCounts } from "#lib/core/counts.ts";
import { countryName } from "#lib/core/filter/names.ts";
import type { CountryCode } from "#lib/core/model/common.ts";
import { topicName, type TopicSlug } from "#lib/core/model/topic.ts";

/** Fewer weeks with stories than these say nothing about what is usual. */
export const LEAST_WEEKS = 3;
/** A count stands out from so many stories and so many standard deviations (of a Poisson count) on. */
const LEAST_DIFFERENCE = 3;
const DEVIATIONS = 2;
const MOST_MOVED = 3;

/** A count beside what is usual. */
export type Cell = {
  stories: number;
  /** Mean of the weeks before, to a tenth; null where there are too few of them. */
  usual: number | null;
  /** Far above or below what is usual. */
  mark: "high" | "low" | null;
};

const tenth = (n: number): number => Math.round(10 * n) / 10;

/** How far a count is from what is usual, in standard deviations; a usual count below one is taken for one. */
const distance = (stories: number, usual: number): number =>
  (stories - usual) / Math.sqrt(Math.max(1, usual));

const marked = (stories: number, usual: number): Cell["mark"] => {
  if (Math.abs(stories - usual) < LEAST_DIFFERENCE) return null;
  const far = distance(stories, usual);
  return far >= DEVIATIONS ? "high" : far <= -DEVIATIONS ? "low" : null;
};

type Counting = (counts: StoryCounts) => number;

/** Makes cells of counts: `weeks` are those it is compared with, `part` how much of a week was counted. */
export const cellsOf =
  (counts: StoryCounts, weeks: readonly StoryCounts[], part: number) =>
  (count: Counting): Cell => {
    const stories = count(counts);
    if (weeks.length < LEAST_WEEKS) return { stories, usual: null, mark: null };
    const mean = weeks.reduce((sum, each) => sum + count(each), 0) / weeks.length;
    const usual = part * mean;
    return { stories, usual: tenth(usual), mark: marked(stories, usual) };
  };

/** What a count is of: a topic, a country, or both at once. */
type About = { topic?: TopicSlug; country?: CountryCode };
export type Moved = About & { stories: number; usual: number };

/** In English: `Cyber & information, South Korea`. */
export const aboutIn = ({ topic, country }: About): string =>
  [topic && topicName(topic), country && countryName(country)].filter(Boolean).join(", ");

const farthest = (a: Moved, b: Moved): number =>
  Math.abs(distance(b.stories, b.usual)) - Math.abs(distance(a.stories, a.usual)) ||
  (aboutIn(a) < aboutIn(b) ? -1 : 1);

/** What stands out most, at most three: of a table's cells and of the sums of its rows and columns. */
export function mostMoved(table: {
  countries: readonly { code: CountryCode; total: Cell }[];
  /** Their cells in the order of the countries. */
  rows: readonly { topic: TopicSlug; cells: readonly Cell[]; total: Cell }[];
}): Moved[] {
  const { countries, rows } = table;
  const all: (About & { cell: Cell })[] = [
    ...rows.flatMap(({ topic, cells }) =>
      cells.map((cell, index) => ({ topic, country: countries[index]!.code, cell })),
    ),
    ...rows.map(({ topic, total }) => ({ topic, cell: total })),
    ...countries.map(({ code, total }) => ({ country: code, cell: total })),
  ];
  return all
    .flatMap(({ cell: { stories, usual, mark }, ...about }) =>
      usual === null || mark === null ? [] : [{ ...about, stories, usual }],
    )
    .toSorted(farthest)
    .slice(0, MOST_MOVED);
}
