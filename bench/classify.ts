import { classify } from "#lib/core/classify.ts";
import type { Bench, Figure } from "./bench.ts";
import { chance } from "./chance.ts";
import { median, rounds, shortened } from "./measure.ts";
import { mixedReports, type Report } from "./reports.ts";
import { TONGUES } from "./tongues.ts";

const REPORTS = 4400;
const BYTES = 1024;
const SEED = 5;
const ROUNDS = 7;

async function figure(name: string, reports: readonly Report[], target?: string): Promise<Figure> {
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
    ...(target && { target }),
    wall: rate(median(costs.map(({ wall }) => wall))),
    rounds: costs.map(({ cpu }) => rate(cpu)),
    items: reports.length,
    bytes: BYTES,
    relevant: shortened(relevant / reports.length),
  };
}

/** Classification of 1 KB reports in eleven languages mixed, and in each alone; start-up compiles the rules of all. */
export const bench: Bench = {
  start() {
    for (const lang of Object.keys(TONGUES)) classify({ title: "", text: "", lang });
  },
  async run() {
    const reports = mixedReports(REPORTS, BYTES, chance(SEED));
    const figures = [await figure("classify", reports, "> 5000")];
    for (const language of Object.keys(TONGUES)) {
      const own = reports.filter((report) => report.language === language);
      figures.push(await figure(`classify.${language}`, own));
    }
    return figures;
  },
};
