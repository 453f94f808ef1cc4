import type { DigestMatrix } from "#lib/core/model/digest.ts";
import { topicName } from "#lib/core/model/topic.ts";
import type { Voice } from "#emails/voice.ts";
import { barChart } from "./bars.ts";
import { padEnd, padStart, width } from "./width.ts";
import { COLUMNS, wrap } from "./wrap.ts";

type Cell = DigestMatrix["rows"][number]["total"];
/** A head and, below it, a cell for each row. */
type Column = { cells: string[]; columns: number };

/** Between two columns; the place for a mark is on top of it. The narrow one is for long names. */
const GAPS = ["  ", " "] as const;
/** What a row's name needs at least; it may take several lines. */
const LEAST_NAME = 20;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));

/** `▲9 2.4` each, so that marks, numbers and what is usual stand below each other. */
const columnOf = (voice: Voice, head: string, cells: readonly (Cell | undefined)[]): Column => {
  const { number, tenths, words } = voice;
  const { marks, unknown } = words.text;
  const parts = cells.map((cell) => ({
    count: cell === undefined ? "" : number(cell.stories),
    mark: cell?.mark ? marks[cell.mark] : " ",
    usual: cell === undefined ? "" : cell.usual === null ? unknown : tenths(cell.usual),
  }));
  const counts = widest(parts.map(({ count }) => count));
  const usuals = widest(parts.map(({ usual }) => usual));
  const below = parts.map(
    ({ count, mark, usual }) => `${mark}${padStart(count, counts)} ${padStart(usual, usuals)}`,
  );
  const columns = widest([` ${head}`, ...below]);
  return { columns, cells: [` ${head}`, ...below].map((cell) => padEnd(cell, columns)) };
};

const taken = (columns: readonly Column[], gap: string): number =>
  columns.reduce((sum, column) => sum + gap.length + column.columns, 0);

/** Columns side by side as far as the page is wide; the others go below, under the same names. */
const blocksOf = (columns: readonly Column[]): Column[][] => {
  const blocks: Column[][] = [[]];
  for (const column of columns) {
    const block = blocks.at(-1);
    if (block && taken([...block, column], GAPS[1]) <= COLUMNS - LEAST_NAME) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
};

const blockLines = (names: readonly string[], block: readonly Column[]): string[] => {
  const needed = widest(names);
  const gap = GAPS.find((each) => needed + taken(block, each) <= COLUMNS) ?? GAPS[1];
  const room = Math.min(needed, COLUMNS - taken(block, gap));
  return ["", ...names].flatMap((name, row) => {
    const [first = "", ...rest] = wrap(name, { first: "", rest: "  " }, room);
    const cells = block.map((column) => gap + (column.cells[row] ?? "")).join("");
    return [(padEnd(first, room) + cells).trimEnd(), ...rest];
  });
};

/** Topics by countries as a table: each number, its mark, and what is usual; wide ones in several blocks. */
export const matrixTable = (voice: Voice, { countries, rows }: DigestMatrix): string[] => {
  const names = rows.map(({ topic }) => topicName(topic));
  const columns = [
    columnOf(
      voice,
      voice.words.text.all,
      rows.map(({ total }) => total),
    ),
    ...countries.map((code, i) =>
      columnOf(
        voice,
        code,
        rows.map(({ cells }) => cells[i]),
      ),
    ),
  ];
  return blocksOf(columns).flatMap((block, i) => [
    ...(i === 0 ? [] : [""]),
    ...blockLines(names, block),
  ]);
};

/** What the table's heads and signs mean. */
export const matrixLegend = (
  { words, countryName }: Voice,
  { countries, rows, weeks }: DigestMatrix,
): string => {
  const { text } = words;
  const cells = rows.flatMap((row) => [...row.cells, row.total]);
  const notes = [text.usualNote(weeks)];
  if (cells.some(({ mark }) => mark !== null)) notes.push(text.marksNote);
  if (cells.some(({ usual }) => usual === null)) notes.push(text.unknownNote);
  if (countries.length > 0)
    notes.push(text.codes(countries.map((code) => ({ code, name: countryName(code) }))));
  return notes.join(" ");
};

/** What is furthest from usual: each with a bar for now and one for the usual, all to one scale. */
export const movedLines = (voice: Voice, { moved }: DigestMatrix): string[] => {
  const { words, countryName } = voice;
  const bars = barChart(
    voice,
    moved.flatMap(({ stories, usual }) => [
      { label: words.text.now, value: stories },
      { label: words.text.before, value: usual },
    ]),
  );
  return moved.flatMap(({ topic, country }, i) => [
    [...(topic ? [topicName(topic)] : []), ...(country ? [countryName(country)] : [])].join(" · "),
    ...bars.slice(2 * i, 2 * i + 2),
  ]);
};
