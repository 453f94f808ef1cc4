import { cleanText } from "#lib/feeds/chars.ts";
import { padEnd, splitAt, width } from "#lib/mail/text/width.ts";

export type Column<T> = {
  head: string;
  cell(row: T): string;
  /** Numbers end where their column does. */
  align?: "right";
  /** May be cut down to so many columns where the terminal is narrow. */
  least?: number;
  /** Is cut to so many columns however wide the terminal is. */
  most?: number;
  /** May be left out where cutting is not enough; the highest goes first. */
  expendable?: number;
};

type Drawn = Pick<Column<never>, "align"> & {
  cells: string[];
  widest: number;
  least: number;
  expendable: number;
};

const GAP = 2;
/** Marks that turn the direction of what follows them would disarrange a whole line. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a stranger as one line that can do nothing to a terminal. */
const plain = (text: string): string =>
  cleanText(text).replace(/\s+/g, " ").replace(TURNING, "").trim();

const drawn = <T>(column: Column<T>, rows: readonly T[]): Drawn => {
  const cells = [column.head, ...rows.map((row) => plain(column.cell(row)))];
  const widest = Math.min(column.most ?? Number.POSITIVE_INFINITY, Math.max(...cells.map(width)));
  return {
    cells,
    widest,
    least: Math.min(widest, column.least ?? widest),
    expendable: column.expendable ?? 0,
    ...(column.align && { align: column.align }),
  };
};

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1));

/** The columns that fit once each is as narrow as it may be. */
function kept(columns: readonly Drawn[], limit: number): Drawn[] {
  const left = [...columns];
  while (total(left.map(({ least }) => least)) > limit) {
    const first = left.reduce((a, b) => (b.expendable > a.expendable ? b : a));
    if (first.expendable === 0) break;
    left.splice(left.indexOf(first), 1);
  }
  return left;
}

/** Widths that fit, taken from the widest column that can spare some, one by one. */
function fitted(columns: readonly Drawn[], limit: number): number[] {
  const widths = columns.map(({ widest }) => widest);
  for (let over = total(widths) - limit; over > 0; over -= 1) {
    const spare = columns.map(({ least }, i) => (widths[i]! > least ? widths[i]! : 0));
    const widest = Math.max(...spare);
    if (widest === 0) break;
    widths[spare.indexOf(widest)]! -= 1;
  }
  return widths;
}

const cut = (text: string, columns: number): string =>
  width(text) <= columns ? text : `${splitAt(text, columns - 1)[0].trimEnd()}…`;

const filled = (text: string, columns: number, align?: "right"): string =>
  align ? " ".repeat(Math.max(0, columns - width(text))) + text : padEnd(text, columns);

/**
 * Rows as aligned lines under a heading, at most `limit` terminal columns wide where cutting and leaving out allow it;
 * wide characters take two. Control characters of the cells are taken out.
 */
export function table<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  limit = Number.POSITIVE_INFINITY,
): string[] {
  const shown = kept(
    columns.map((column) => drawn(column, rows)),
    limit,
  );
  const widths = fitted(shown, limit);
  return [...Array(rows.length + 1).keys()].map((line) =>
    shown
      .map(({ cells, align }, i) => filled(cut(cells[line]!, widths[i]!), widths[i]!, align))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}
