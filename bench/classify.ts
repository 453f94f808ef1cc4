import { classify } from "#lib/core/classify.ts";
import type { Bench, Figure } from "./bench.ts";
import { bundled } from "./bundle.ts";
import { chance } from "./chance.ts";
import { startChild } from "./child.ts";
import { median, middle, rounds, shortened } from "./measure.ts";
import { mixedReports, type Report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

const REPORTS = 4400;
const BYTES = 1024;
const SEED = 5;
const ROUNDS = 5;

async function figure(
  name: string,
  told: string,
  reports: readonly Report[],
  target?: string,
): Promise<Figure> {
  let relevant = 0;
  const costs = await rounds(ROUNDS, () => {
    relevant = 0;
    for (const { title, text, language } of reports)
      if (classify({ title, text, lang: language }).relevant) relevant += 1;
  });
  const rate = (seconds: number): number => Math.round(reports.length / seconds);
  return {
    name,
    value: rate(median(costs.map(({ cpu }) => cpu))),
    unit: "items/CPU s",
    work: `${reports.length} reports of ${BYTES / 1024} KB ${told} classified`,
    ...(target && { target }),
    ...middle(costs),
    rounds: costs.map(({ cpu }) => rate(cpu)),
    items: reports.length,
    bytes: BYTES,
    relevant: shortened(relevant / reports.length),
  };
}

const LOADS = 5;

type Load = { seconds: number; wall: number; megabytes: number };

/** Loads the rules in processes of their own, from a bundle: no translating of TypeScript is counted. */
async function loads(): Promise<Load[]> {
  const { script, remove } = await bundled("classify-load.ts");
  try {
    const found: Load[] = [];
    for (let round = 0; round < LOADS; round++) {
      const child = await startChild<Load>(script, [], ["--expose-gc"]);
      found.push(child.ready);
      await child.end();
    }
    return found;
  } finally {
    remove();
  }
}

/** What the rules take to load (English) and to hold (all languages). */
async function loadFigures(): Promise<Figure[]> {
  const found = await loads();
  const ms = found.map(({ seconds }) => shortened(seconds * 1e3));
  const spent = middle(found.map(({ seconds, wall }) => ({ cpu: seconds, wall })));
  const megabytes = found.map((load) => shortened(load.megabytes));
  return [
    {
      name: "classify.load",
      value: median(ms),
      unit: "CPU ms",
      work: "the rules of English loaded by a new process, from a bundle",
      target: "< 150",
      ...spent,
      rounds: ms,
    },
    {
      name: "classify.memory",
      value: median(megabytes),
      unit: "MB",
      work: "the rules of all languages held",
      target: "< 60",
      rounds: megabytes,
    },
  ];
}

/** Classification of 1 KB reports in eleven languages mixed, and in each alone; start-up compiles the rules of all. */
export const bench: Bench = {
  start() {
    for (const lang of Object.keys(TONGUES)) classify({ title: "", text: "", lang });
  },
  async run() {
    const reports = mixedReports(REPORTS, BYTES, chance(SEED));
    const figures = [
      await figure("classify", "in eleven languages mixed", reports, ">= 10000"),
      ...(await loadFigures()),
    ];
    for (const language of Object.keys(TONGUES)) {
      const own = reports.filter((report) => report.language === language);
      figures.push(await figure(`classify.${language}`, `in ${language}`, own));
    }
    return figures;
  },
};
