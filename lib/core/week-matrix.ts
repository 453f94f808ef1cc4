import { countryName } from "#lib/core/filter/names.ts";
import { TOPICS, type TopicSlug } from "#lib/core/model/topic.ts";
import type { IsoWeek, WeekCounts } from "#lib/core/model/week.ts";
import { aboutIn, type Cell, cellsOf, type Moved, mostMoved } from "#lib/core/usual.ts";
import { windowOfWeek } from "#lib/core/weeks.ts";

/** Countries with a column of their own. */
const COLUMNS = 8;

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

/** How much of a week had passed when it was counted, 0 to 1. */
const passed = ({ week, final, countedAt }: WeekCounts): number => {
  if (final) return 1;
  const [from, to, at] = [...Object.values(windowOfWeek(week)), countedAt].map((at) =>
    Date.parse(at),
  ) as [number, number, number];
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
};

const sumOf = (counts: Record<string, number> | undefined, but: ReadonlySet<string>): number =>
  Object.entries(counts ?? {}).reduce((sum, [code, n]) => (but.has(code) ? sum : sum + n), 0);

const told = (week: WeekCounts): string[] =>
  Object.entries(week.countries)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COLUMNS)
    .map(([code]) => code);

const sentence = (moved: Moved): string => {
  const { stories, usual } = moved;
  return `${aboutIn(moved)}: ${stories} ${stories === 1 ? "story" : "stories"} where ${usual} ${usual === 1 ? "is" : "are"} usual.`;
};

/** Lays a week out by topic and country; `before` are the weeks it is compared with, in any order. */
export const matrixOf = (week: WeekCounts, before: readonly WeekCounts[]): WeekMatrix => {
  const compared = before.filter(({ stories }) => stories > 0);
  // A running week is compared with as much of a usual one as has passed.
  const cell = cellsOf(week, compared, passed(week));
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
  return {
    countries,
    others: cell((each) => sumOf(each.countries, shown)),
    rows,
    total: cell(({ stories }) => stories),
    comparedWith: compared.map((each) => each.week).toSorted(),
    moved: mostMoved({ countries, rows }).map(sentence),
  };
};
