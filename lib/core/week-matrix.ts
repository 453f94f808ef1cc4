import { countryName } from "#lib/core/filter/names.ts";
import { TOPICS, topicName, type TopicSlug } from "#lib/core/model/topic.ts";
import type { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";
import { windowOfWeek } from "#lib/core/weeks.ts";

/** Countries with a column of their own. */
const COLUMNS = 8;
/** Fewer weeks with stories than these say nothing about what is usual. */
const LEAST_WEEKS = 3;
/** A count stands out from so many stories and so many standard deviations (of a Poisson count) on. */
const LEAST_DIFFERENCE = 3;
const DEVIATIONS = 2;

type Cell = {
  stories: number;
  /** Mean of the weeks before, to a tenth; null where there are too few of them. */
  usual: number | null;
  /** Far above or below what is usual. */
  mark: "high" | "low" | null;
};

type MatrixRow = { topic: TopicSlug; name: string; cells: Cell[]; others: Cell; total: Cell };

/** A week by topic and country, each number beside what is usual. */
export type WeekMatrix = {
  /** The countries told most, most first. */
  countries: { code: string; name: string; total: Cell }[];
  /** Of all other countries together: a story about two of them counts twice. */
  others: Cell;
  rows: MatrixRow[];
  total: Cell;
  /** The weeks it is compared with, that is those of the last ones that had stories. */
  comparedWith: IsoWeek[];
  /** What stands out most, at most three, as sentences. */
  moved: string[];
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

type Counting = (week: WeekCounts) => number;

/** How much of a week had passed when it was counted, 0 to 1. */
const passed = ({ week, final, countedAt }: WeekCounts): number => {
  if (final) return 1;
  const [from, to, at] = [...Object.values(windowOfWeek(week)), countedAt].map((at) =>
    Date.parse(at),
  ) as [number, number, number];
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
};

/** Makes cells: a running week is compared with as much of a usual week as has passed. */
const cellsOf = (week: WeekCounts, before: readonly WeekCounts[]) => {
  const part = passed(week);
  return (count: Counting): Cell => {
    const stories = count(week);
    if (before.length < LEAST_WEEKS) return { stories, usual: null, mark: null };
    const mean = before.reduce((sum, each) => sum + count(each), 0) / before.length;
    const usual = part * mean;
    return { stories, usual: tenth(usual), mark: marked(stories, usual) };
  };
};

const sumOf = (counts: Record<string, number> | undefined, but: ReadonlySet<string>): number =>
  Object.entries(counts ?? {}).reduce((sum, [code, n]) => (but.has(code) ? sum : sum + n), 0);

const told = (week: WeekCounts): string[] =>
  Object.entries(week.countries)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COLUMNS)
    .map(([code]) => code);

type Candidate = { about: string; cell: Cell };

const sentence = ({ about, cell }: Candidate): string => {
  const { stories, usual } = cell;
  return `${about}: ${stories} ${stories === 1 ? "story" : "stories"} where ${usual} ${usual === 1 ? "is" : "are"} usual.`;
};

const mostMoved = (candidates: readonly Candidate[]): string[] =>
  candidates
    .filter(({ cell }) => cell.mark !== null)
    .map((each) => ({
      ...each,
      far: Math.abs(distance(each.cell.stories, each.cell.usual ?? 0)),
    }))
    .toSorted((a, b) => b.far - a.far || (a.about < b.about ? -1 : 1))
    .slice(0, 3)
    .map(sentence);

/** Lays a week out by topic and country; `before` are the weeks it is compared with, in any order. */
export const matrixOf = (week: WeekCounts, before: readonly WeekCounts[]): WeekMatrix => {
  const compared = before.filter(({ stories }) => stories > 0);
  const cell = cellsOf(week, compared);
  const codes = told(week);
  const shown = new Set(codes);
  const rows = TOPICS.map(({ slug, name }) => ({
    topic: slug,
    name,
    cells: codes.map((code) => cell(({ cells }) => cells[slug]?.[code] ?? 0)),
    others: cell(({ cells }) => sumOf(cells[slug], shown)),
    total: cell(({ topics }) => topics[slug] ?? 0),
  }));
  const countries = codes.map((code) => ({
    code,
    name: countryName(code),
    total: cell((each) => each.countries[code] ?? 0),
  }));
  const inCells = rows.flatMap(({ topic, cells }) =>
    cells.map((one, index) => ({
      about: `${topicName(topic)}, ${countries[index]!.name}`,
      cell: one,
    })),
  );
  const inRows = rows.map(({ name, total }) => ({ about: name, cell: total }));
  const inColumns = countries.map(({ name, total }) => ({ about: name, cell: total }));
  return {
    countries,
    others: cell((each) => sumOf(each.countries, shown)),
    rows,
    total: cell(({ stories }) => stories),
    comparedWith: compared.map((each) => each.week).toSorted(),
    moved: mostMoved([...inCells, ...inRows, ...inColumns]),
  };
};
