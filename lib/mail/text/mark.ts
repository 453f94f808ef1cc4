import { hasRightToLeft } from "#emails/format.ts";
import { width } from "./width.ts";
import { COLUMNS, type Indent, wrap } from "./wrap.ts";

/**
 * `Title [3]`. Where a title has right-to-left letters the number stands first: behind them it would be set
 * among them, since a plain text cannot isolate one from the other.
 */
export const marked = (text: string, n: number | string | null): string => {
  if (n === null) return text;
  return hasRightToLeft(text) ? `[${n}] ${text}` : `${text} [${n}]`;
};

/** A wrapped text whose last line is more than the number of its link. */
export const wrapMarked = (text: string, indent: Indent): string[] => {
  const lines = wrap(text, indent);
  const last = lines.at(-1) ?? "";
  const before = lines.at(-2) ?? "";
  const space = before.lastIndexOf(" ");
  const { rest = "" } = indent;
  if (!/^ *\[[\d\0]+\]$/.test(last) || space <= rest.length) return lines;
  const moved = `${rest}${before.slice(space + 1)} ${last.trim()}`;
  return width(moved) > COLUMNS ? lines : [...lines.slice(0, -2), before.slice(0, space), moved];
};
