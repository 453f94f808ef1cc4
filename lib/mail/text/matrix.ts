import { type CellView, movedAbout, type MatrixView } from "#emails/matrix-view.ts";
import type { Voice } from "#emails/voice.ts";
import type { DigestMatrix } from "#lib/core/model/digest.ts";
import { barChart } from "./bars.ts";
import { padEnd, padStart, widest } from "./width.ts";
import { COLUMNS, wrap } from "./wrap.ts";

/** A head and, below it, a cell for each row, all as wide as the widest. */
type Column = { cells: string[]; columns: number };

/** Between two columns; the place for a mark is on top of it. The narrow one is for long names. */
const GAPS = ["  ", " "] as const;
/** What a row's name needs at least; it may take several lines. */
const LEAST_NAME = 20;

/** `▲9 2.4` each, so that marks, numbers and what is usual stand below each other. */
const columnOf = (head: string, cells: readonly (CellView | undefined)[]): Column => {
  const counts = widest(cells.map((cell) => cell?.stories ?? ""));
  const usuals = widest(cells.map((cell) => cell?.usual ?? ""));
  const below = cells.map((cell) =>
    cell === undefined
      ? ""
      : `${cell.mark ?? " "}${padStart(cell.stories, counts)} ${padStart(cell.usual, usuals)}`,
  );
  const texts = [` ${head}`, ...below];
  const columns = widest(texts);
  return { columns, cells: texts.map((cell) => padEnd(cell, columns)) };
};

const taken = (columns: readonly Column[], gap: string): number =>
  columns.reduce((sum, column) => sum + gap.length + column.columns, 0);

/** Columns side by side as far as the page is wide; the others go below, beside the same names. */
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

/** Topics by countries as an aligned table: each number with its mark, then what is usual; a wide one in several blocks. */
export const matrixTable = ({ words }: Voice, { countries, rows }: MatrixView): string[] => {
  const heads = [...countries.map(({ code }) => code), words.matrix.all];
  const columns = heads.map((head, i) =>
    columnOf(
      head,
      rows.map(({ cells }) => cells[i]),
    ),
  );
  const names = rows.map(({ name }) => name);
  return blocksOf(columns).flatMap((block, i) => [
    ...(i === 0 ? [] : [""]),
    ...blockLines(names, block),
  ]);
};

/** What is furthest from the usual: each with a bar for now and one for the usual, all to one scale. */
export const movedLines = (voice: Voice, moved: DigestMatrix["moved"]): string[] => {
  const { now, usual } = voice.words.text;
  const bars = barChart(
    voice,
    moved.flatMap((each) => [
      { label: now, value: each.stories },
      { label: usual, value: each.usual },
    ]),
  );
  return moved.flatMap((each, i) => [movedAbout(voice, each), ...bars.slice(2 * i, 2 * i + 2)]);
};
