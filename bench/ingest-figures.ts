import type { Beside, Figure } from "./bench.ts";
import { type Cost, median, shortened } from "./measure.ts";
import type { Runs } from "./peers/rss2email.ts";

/** Processor seconds of the pipeline and of the store, and seconds by the clock. */
export type Spent = { ours: number; store: number; wall: number };
export type Round = { poll: Spent; digests: Spent; again: Spent };
/** What was done on the same feeds by rss2email, under its name and version. */
export type Theirs = { name: string; runs: readonly Runs[] };

/** How many times less processor time we mean to take: all new, and nothing new. */
const GOALS = { first: 4, again: 2 };

const cpu = ({ ours, store }: Spent): number => ours + store;
const total = (parts: readonly Spent[], of: (one: Spent) => number): number =>
  parts.reduce((sum, one) => sum + of(one), 0);

/** Medians of so many rounds, each of them some parts together. */
function figure(name: string, work: string, each: readonly Spent[][]): Figure {
  const middle = (of: (one: Spent) => number) =>
    shortened(median(each.map((parts) => total(parts, of))));
  return {
    name,
    value: middle(cpu),
    unit: "CPU s",
    work,
    wall: middle(({ wall }) => wall),
    pipeline: middle(({ ours }) => ours),
    store: middle(({ store }) => store),
    rounds: each.map((parts) => shortened(total(parts, cpu))),
  };
}

const cpuOf = (costs: readonly Cost[]): number => median(costs.map((cost) => cost.cpu));

/** What rss2email took for the same, which starts anew each time. */
function beside(
  theirs: Theirs | undefined,
  kind: "first" | "again",
  ours: number,
  goal?: number,
): Pick<Figure, "peers"> {
  if (!theirs) return {};
  const value = cpuOf(theirs.runs.map((runs) => runs[kind]));
  const start = shortened(cpuOf(theirs.runs.map((runs) => runs.start)));
  const wall = shortened(median(theirs.runs.map((runs) => runs[kind].wall)));
  const found: Beside = {
    value: shortened(value),
    ratio: shortened(value / ours),
    ...(goal && { goal }),
    note: `${wall} s by the clock; ${start} of its CPU s to start`,
  };
  return { peers: { [theirs.name]: found } };
}

/** Warm rounds, the first of the process with its start-up, and what rss2email took. */
export function ingestFigures(
  warm: readonly Round[],
  cold: { startUp: Spent; round: Round },
  { feeds, items, digests }: { feeds: number; items: number; digests: number },
  theirs: Theirs | undefined,
): Figure[] {
  const news = `${feeds} feeds of ${items / feeds} new items polled, read, classified and stored, then all handed to one clustering`;
  const mails = `${digests} digests frozen, rendered and put in the outbox`;
  const all = figure(
    "ingest",
    `${news}; ${mails}`,
    warm.map(({ poll, digests }) => [poll, digests]),
  );
  const poll = warm.map((round) => [round.poll]);
  const mailed = warm.map((round) => [round.digests]);
  const again = figure(
    "ingest.again",
    `the same ${feeds} feeds polled with nothing new`,
    warm.map((round) => [round.again]),
  );
  const first = figure(
    "ingest.cold",
    "all of the first row by a process that has just started, start-up included; one round",
    [[cold.startUp, cold.round.poll, cold.round.digests]],
  );
  return [
    { ...all, target: "< 4", ...beside(theirs, "first", all.value, GOALS.first) },
    figure("ingest.poll", news, poll),
    figure("ingest.digests", mails, mailed),
    { ...again, target: "< 0.3", ...beside(theirs, "again", again.value, GOALS.again) },
    { ...first, startUp: shortened(cpu(cold.startUp)), ...beside(theirs, "first", first.value) },
  ];
}
