import { width } from "./width.ts";
import { COLUMNS, type Indent, wrap } from "./wrap.ts";

/** Letters that are written from right to left. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * `Title [3]`. Where a title has right-to-left letters the number stands first: behind them it would be set
 * among them, since a plain text cannot isolate one from the other.
 */
export const marked = (text: string, n: number | null): string => {
  if (n === null) return text;
  return RTL.test(text) ? `[${n}] ${text}` : `${text} [${n}]`;
};

/** A wrapped text whose last line is more than the number of its link. */
export const wrapMarked = (text: string, indent: Indent): string[] => {
  const lines = wrap(text, indent);
  const last = lines.at(-1) ?? "";
  const before = lines.at(-2) ?? "";
  const space = before.lastIndexOf(" ");
  const { rest = "" } = indent;
  if (!/^ *\[\d+\]$/.test(last) || space <= rest.length) return lines;
  const moved = `${rest}${before.slice(space + 1)} ${last.trim()}`;
  return width(moved) > COLUMNS ? lines : [...lines.slice(0, -2), before.slice(0, space), moved];
};
