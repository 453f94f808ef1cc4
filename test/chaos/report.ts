import type { StormOptions } from "./play.ts";
import type { Storm } from "./storm.ts";

type Row = readonly [string, string | number];

const whole = (value: number): string => Math.round(value).toLocaleString("en");

const table = (rows: readonly Row[]): string =>
  ["| of this run | |", "| --- | --: |"]
    .concat(
      rows.map(([what, much]) => `| ${what} | ${typeof much === "number" ? whole(much) : much} |`),
    )
    .join("\n");

/** By number, most first: `3 lost before, 1 reply lost`. */
const listed = (counts: Iterable<readonly [string, number]>): string =>
  [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, count]) => `${whole(count)} ${what}`)
    .join(", ");

/** What a storm was, and what it left. */
export function figures(options: StormOptions, { verdict, aims, ...storm }: Storm): string {
  const { duplicates, lost, faults, unknown, unknownButSent, due, states } = verdict;
  const points = aims.points();
  const { before, inside, after } = aims.byMoment;
  return table([
    ["seed, workers at once", `${options.seed}, ${options.workers}`],
    ["simulated hours", storm.hours],
    ["digests that fell due", due],
    [
      "workers killed (before, inside, after a call)",
      `${whole(aims.kills)} (${before}, ${inside}, ${after})`,
    ],
    [
      "kinds of calls, before or after, died at, of those that were made",
      `${points.filter(({ hits }) => hits > 0).length} of ${points.length}`,
    ],
    ["mails that the provider took in", storm.mails],
    ["what befell its requests", listed(storm.faults)],
    ["how the digests ended", listed(Object.entries(states))],
    ["**told twice**", `**${duplicates.length}**`],
    ["**lost**", `**${lost.length}**`],
    ["other contradictions", faults.length],
    [
      "unknown, listed for the operator",
      `${unknown.length}, of which ${unknownButSent} had gone out`,
    ],
  ]);
}

/** How often a process died at each call, by moment. */
export function coverage({ aims }: Storm): string {
  const head = ["| died at | before | inside | after |", "| --- | --: | --: | --: |"];
  const rows = [...aims.hits]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { before, inside, after }]) => `| ${name} | ${before} | ${inside} | ${after} |`);
  return [...head, ...rows].join("\n");
}
