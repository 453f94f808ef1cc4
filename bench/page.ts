import type { Beside, Figure } from "./bench.ts";
import { judged, rounded } from "./targets.ts";

/** Where and when a benchmark ran, and how busy the machine was when it began. */
export type Machine = {
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
};
/** The last line of a benchmark: its whole time, which is the `value`, and where it was spent. */
type Whole = Figure & { machine: Machine; date: string; load: number };
export type Named = { name: string; summary: string };

const START_UP = ".start-up";
export const WHOLE = ".whole";

const INTRO = `# Benchmarks

What each kind of work costs, written by the benchmarks themselves: \`npm run -s bench -- --write\` makes this page
again, \`npm run -s bench -- --write NAME...\` single sections of it. The work is made up from a seed, so that it is the same on
every machine; feeds, store and mail provider are real programs on the same machine, reached over loopback.

A figure is the median of five rounds after one that does not count, unless its row says otherwise. Figures in CPU seconds are
processor time, ours and the system's on our behalf, which other work on the machine disturbs little; the column "a round" has it
beside the time by the clock. Start-up (Node, modules, rules) counts nowhere but where a row says so. A peer is another
program that did the same work in the same run; a ratio of 3 means that ours needed a third of what the peer did, and one
below 1 that the peer needed less.
Peers are installed by \`npm run bench:peers\`; \`bench/measured.jsonl\` has all figures with their details.`;

const benchOf = ({ name }: Figure): string => name.split(".")[0]!;
const wholeOf = (lines: readonly Figure[]): Whole | undefined =>
  lines.find(({ name }) => name.endsWith(WHOLE)) as Whole | undefined;

const machineWords = ({ processor, cores, memoryGb, system, node }: Machine): string =>
  `${processor}, ${cores} ${cores === 1 ? "core" : "cores"}, ${memoryGb} GB of memory, ${system}, Node ${node}`;

const verdict = (met: boolean | undefined): string =>
  met === undefined ? "" : met ? ": met" : ": **missed**";

/** Where the least that is possible is known, it is how far above it a figure is that is judged. */
const leastOf = ({ least }: Figure): number | undefined =>
  typeof least === "number" && least > 0 ? least : undefined;
const judgedValue = (figure: Figure): number => figure.value / (leastOf(figure) ?? 1);

function targetOf(figure: Figure): string {
  if (!figure.target) return "";
  const { words, met } = judged(judgedValue(figure), figure.target);
  return `${words}${leastOf(figure) ? " times the least" : ""}${verdict(met)}`;
}

const goalMet = ({ ratio, goal }: Beside): boolean | undefined =>
  goal === undefined ? undefined : ratio >= goal;

/** What stands beside a figure, and how many times better ours is. */
function besides(figure: Figure): { peer: string; ratio: string } {
  const peers = Object.entries(figure.peers ?? {});
  const least = leastOf(figure);
  return {
    peer: [
      ...peers.map(
        ([name, { value, note }]) => `${name}: ${rounded(value)}${note ? ` (${note})` : ""}`,
      ),
      ...(least === undefined ? [] : [`the least possible: ${rounded(least)}`]),
    ].join("<br>"),
    ratio: [
      ...peers.map(([, beside]) =>
        beside.goal === undefined
          ? rounded(beside.ratio)
          : `${rounded(beside.ratio)}, goal ${rounded(beside.goal)}${verdict(goalMet(beside))}`,
      ),
      ...(least === undefined ? [] : [`${rounded(figure.value / least)} times the least`]),
    ].join("<br>"),
  };
}

/** Processor time and time by the clock of one round, seconds. */
function roundOf({ unit, value, cpu, wall }: Figure): string {
  const inCpu = unit === "CPU s" ? value : cpu;
  const byClock = unit === "s" ? value : wall;
  const parts = [
    inCpu !== undefined && `${rounded(inCpu)} CPU s`,
    byClock !== undefined && `${rounded(byClock)} s`,
  ];
  return parts.filter(Boolean).join(", ");
}

const cellOf = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function rowOf(figure: Figure): string {
  const { name, work, value, unit } = figure;
  const { peer, ratio } = besides(figure);
  const cells = [
    `\`${name}\`${work ? `: ${work}` : ""}`,
    rounded(value),
    unit,
    targetOf(figure),
    roundOf(figure),
    peer,
    ratio,
  ];
  return `| ${cells.map(cellOf).join(" | ")} |`;
}

const HEAD = [
  "| work | figure | unit | target | a round | peer | ratio |",
  "| --- | --: | --- | --- | --- | --- | --- |",
];

/** When, for how long and, unless all ran on one machine, where. */
function ran({ date, value, load, machine }: Whole, shared: boolean): string {
  const where = shared ? "" : ` on ${machineWords(machine)}`;
  return `Measured on ${date}${where}, in ${rounded(value)} s, the load being ${rounded(load)} as it began.`;
}

function section({ name, summary }: Named, lines: readonly Figure[], shared: boolean): string {
  const whole = wholeOf(lines);
  const shown = lines.filter((line) => !line.name.endsWith(START_UP) && line !== whole);
  const about = `${summary[0]!.toUpperCase()}${summary.slice(1)}.`;
  return [
    `## ${name}\n`,
    about,
    ...(whole ? [ran(whole, shared)] : []),
    "",
    ...HEAD,
    ...shown.map(rowOf),
  ].join("\n");
}

/** What was meant to be reached, and by which names it was not. */
function tally(lines: readonly Figure[]): string {
  const verdicts = lines.flatMap((line) => [
    ...(line.target ? [{ name: line.name, met: judged(judgedValue(line), line.target).met }] : []),
    ...Object.values(line.peers ?? {}).map((beside) => ({ name: line.name, met: goalMet(beside) })),
  ]);
  const set = verdicts.filter(({ met }) => met !== undefined);
  const missed = [...new Set(set.filter(({ met }) => !met).map(({ name }) => `\`${name}\``))];
  const kept = set.filter(({ met }) => met).length;
  return `Of ${set.length} targets and goals ${kept} are met${missed.length > 0 ? `; missed by ${missed.join(", ")}` : ""}.`;
}

/** docs/benchmarks.md of the lines that benchmarks have printed; those that have not run have no section. */
export function page(benches: readonly Named[], lines: readonly Figure[]): string {
  const machines = new Set(
    lines
      .filter(({ name }) => name.endsWith(WHOLE))
      .map((line) => machineWords((line as Whole).machine)),
  );
  const shared = machines.size === 1;
  const sections = benches.flatMap((bench) => {
    const own = lines.filter((line) => benchOf(line) === bench.name);
    return own.length > 0 ? [section(bench, own, shared)] : [];
  });
  const machine = shared ? `Measured on ${[...machines].join()}.\n` : "";
  return `${[INTRO, `${machine}${tally(lines)}`, ...sections].join("\n\n")}\n`;
}

/** The lines of before with those of one benchmark as they are now. */
export const renewed = (
  before: readonly Figure[],
  bench: string,
  now: readonly Figure[],
): Figure[] => [...before.filter((line) => benchOf(line) !== bench), ...now];
