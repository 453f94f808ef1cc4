import { listed, table, whole } from "#test/helpers/figures.ts";
import type { StormOptions } from "./play.ts";
import type { Storm } from "./storm.ts";

/** What a storm was, and what it left. */
export function figures(options: StormOptions, { verdict, aims, ...storm }: Storm): string {
  const { duplicates, lost, faults, unknown, unknownButSent, due, states } = verdict;
  const points = aims.points();
  const { before, inside, after } = aims.byMoment;
  return table("of this run", [
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
