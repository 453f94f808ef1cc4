import type { Digest, DigestMatrix } from "#lib/core/model/digest.ts";
import { topicName } from "#lib/core/model/topic.ts";
import type { Voice } from "./voice.ts";

/** As many columns of countries as a phone has room for. */
const COUNTRIES = 5;
const MOVED = 3;
const MARKS = { high: "▲", low: "▼" } as const;

type Cell = DigestMatrix["rows"][number]["total"];
type Moved = DigestMatrix["moved"][number];

/** A number of the matrix beside what is usual; `mark` is the sign of one far above or below. */
export type CellView = { stories: string; usual: string; mark: string | undefined };

/** Topic by country against the usual, in a reader's words. */
export type MatrixView = {
  caption: string;
  countries: { code: string; name: string }[];
  /** `cells` in the order of `countries`, then that of all countries. */
  rows: { topic: string; name: string; cells: CellView[] }[];
  /** What the signs and the codes stand for. */
  legend: string;
  /** What is furthest from usual, a line each. */
  moved: string[];
};

/** `Naval & maritime security, South Korea`. */
export const movedAbout = ({ words, countryName }: Voice, { topic, country }: Moved): string => {
  const parts = [
    ...(topic === undefined ? [] : [topicName(topic)]),
    ...(country === undefined ? [] : [countryName(country)]),
  ];
  return parts.join(", ") || words.matrix.everything;
};

const cellView = ({ number, tenths }: Voice, { stories, usual, mark }: Cell): CellView => ({
  stories: number(stories),
  usual: usual === null ? "–" : tenths(usual),
  mark: mark === null ? undefined : MARKS[mark],
});

/** The matrix of a digest in words and signs; undefined where there is none. */
export const matrixView = (voice: Voice, { matrix }: Digest): MatrixView | undefined => {
  if (matrix === undefined || matrix.rows.length === 0) return undefined;
  const { words, countryName } = voice;
  const countries = matrix.countries
    .slice(0, COUNTRIES)
    .map((code) => ({ code, name: countryName(code) }));
  return {
    caption: words.matrix.caption(matrix.weeks),
    countries,
    rows: matrix.rows.map(({ topic, cells, total }) => ({
      topic,
      name: topicName(topic),
      cells: [...cells.slice(0, COUNTRIES), total].map((cell) => cellView(voice, cell)),
    })),
    legend: words.matrix.legend + countries.map(({ code, name }) => `${code} ${name}`).join(" · "),
    moved: matrix.moved
      .slice(0, MOVED)
      .map(
        (moved) =>
          `${movedAbout(voice, moved)}: ${words.matrix.movedTold(moved.stories, moved.usual)}`,
      ),
  };
};
