import type { StoryCounts } from "#lib/core/counts.ts";
import type { CountryCode } from "#lib/core/model/common.ts";
import type { DigestMatrix } from "#lib/core/model/digest.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import type { WeekCounts } from "#lib/core/model/week.ts";
import { cellsOf, LEAST_WEEKS, mostMoved } from "#lib/core/usual.ts";
import { COMPARED_WEEKS, windowOfWeek } from "#lib/core/weeks.ts";
import type { Window } from "./select.ts";

const WEEK_MS = 7 * 86_400_000;
/** What a phone of 360 px has room for beside the names of the topics. */
const COLUMNS = 5;
const ROWS = 8;
/** Of a week: an hour less than six days, as the clock may be put forward. */
const LEAST_PART = 143 / 168;

/** Keys by how many stories they have, most first, equal ones in the order given. */
const most = <K extends string>(
  keys: readonly K[],
  counts: Partial<Record<K, number>>,
  limit: number,
): K[] => keys.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, limit);

const columnsOf = ({ countries }: Filter, matched: Partial<Record<string, number>>) =>
  most(countries ?? Object.keys(matched).toSorted(), matched, COLUMNS);

const rowsOf = ({ topics }: Filter, matched: Partial<Record<TopicSlug, number>>): TopicSlug[] => {
  const slugs = TOPICS.map(({ slug }) => slug);
  const told = slugs.filter((slug) => topics?.includes(slug) ?? matched[slug]);
  const shown = most(told, matched, ROWS);
  return slugs.filter((slug) => shown.includes(slug));
};

/** The weeks that say what is usual for a window: the last ones that were counted for good by then and had stories. */
const comparedWith = (weeks: readonly WeekCounts[], { from }: Window): WeekCounts[] =>
  weeks
    .filter(({ week, final }) => final && windowOfWeek(week).to <= from)
    .toSorted((a, b) => (a.week < b.week ? -1 : 1))
    .slice(-COMPARED_WEEKS)
    .filter(({ stories }) => stories > 0);

type Asked = {
  filter: Filter;
  window: Window;
  /** Counts of all stories of the window. */
  counts: StoryCounts;
  /** Of those that match the filter. */
  matched: Pick<StoryCounts, "topics" | "countries">;
  /** Counts of the weeks before, in any order. */
  weeks: readonly WeekCounts[];
};

/**
 * All stories of a window by the topics and countries that a filter asks for, or else by those told most of what matched.
 * Undefined where there is no row or no column, or where too few weeks are known for anything to be usual.
 */
export function matrixIn(asked: Asked): DigestMatrix | undefined {
  const { filter, window, weeks, matched } = asked;
  const countries: CountryCode[] = columnsOf(filter, matched.countries);
  const topics = rowsOf(filter, matched.topics);
  const compared = comparedWith(weeks, window);
  if (countries.length === 0 || topics.length === 0 || compared.length < LEAST_WEEKS)
    return undefined;
  const part = (Date.parse(window.to) - Date.parse(window.from)) / WEEK_MS;
  const counted = cellsOf(asked.counts, compared, part);
  // Weekends are quiet: less than a week's days stands out from the mean of whole weeks without any reason.
  const cell: typeof counted = (count) =>
    part < LEAST_PART ? { ...counted(count), mark: null } : counted(count);
  const rows = topics.map((topic) => ({
    topic,
    cells: countries.map((code) => cell(({ cells }) => cells[topic]?.[code] ?? 0)),
    total: cell((counts) => counts.topics[topic] ?? 0),
  }));
  const columns = countries.map((code) => ({
    code,
    total: cell((counts) => counts.countries[code] ?? 0),
  }));
  const moved = mostMoved({ countries: columns, rows });
  return { countries, rows, weeks: compared.length, moved };
}
