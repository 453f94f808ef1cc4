import type { Voice } from "#emails/voice.ts";
import { padEnd, padStart, width } from "./width.ts";

const LENGTH = 24;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar of block characters, exact to an eighth of a column; anything above nought shows. */
const bar = (value: number, most: number): string => {
  const eighths =
    value <= 0 ? 0 : Math.max(1, Math.round((value / Math.max(1, most)) * LENGTH * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
};

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));

/** One line a row: label, number, bar, in columns; the longest bar stands for `most`. */
export const barChart = (
  { number }: Pick<Voice, "number">,
  rows: readonly { label: string; value: number }[],
  most = Math.max(1, ...rows.map((row) => row.value)),
): string[] => {
  const labels = widest(rows.map((row) => row.label));
  const figures = widest(rows.map((row) => number(row.value)));
  return rows.map(({ label, value }) =>
    `  ${padEnd(label, labels)}  ${padStart(number(value), figures)} ${bar(value, most)}`.trimEnd(),
  );
};
