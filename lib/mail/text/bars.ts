import type { Voice } from "#emails/voice.ts";
import { padEnd, padStart, widest } from "./width.ts";

const LENGTH = 24;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A bar of block characters, exact to an eighth of a column; anything above nought shows. */
const bar = (value: number, most: number): string => {
  const eighths =
    value <= 0 ? 0 : Math.max(1, Math.round((value / Math.max(1, most)) * LENGTH * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
};

/** One line a row: label, number, bar, in columns. */
export const barChart = (
  { number }: Pick<Voice, "number">,
  rows: readonly { label: string; value: number }[],
): string[] => {
  const most = Math.max(1, ...rows.map((row) => row.value));
  const labels = widest(rows.map((row) => row.label));
  const figures = widest(rows.map((row) => number(row.value)));
  return rows.map(({ label, value }) =>
    `  ${padEnd(label, labels)}  ${padStart(number(value), figures)} ${bar(value, most)}`.trimEnd(),
  );
};
