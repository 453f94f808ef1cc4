import { cpuNow } from "../../bench/stages.ts";
import { factsOf } from "./facts.ts";
import type { SoakOptions } from "./forms.ts";
import { Month } from "./month.ts";
import { Play } from "./play.ts";
import { figures } from "./report.ts";
import { judge, type Verdict } from "./verdict.ts";

export type Soak = {
  verdict: Verdict;
  /** The figures, as a table. */
  told: string;
  /** What functions logged as failed, by kind. */
  failures: ReadonlyMap<string, number>;
  polls: number;
  deaths: number;
};

/** Lets the month pass over the service, and judges what it left. */
export async function soak(options: SoakOptions): Promise<Soak> {
  const before = cpuNow();
  const month = await Month.open(options);
  try {
    const play = new Play(month);
    await play.run();
    const facts = await factsOf(month);
    const verdict = judge(month, play, facts);
    const cpu = cpuNow() - before + (await month.engineCpu());
    return {
      verdict,
      told: figures(month, play, facts, verdict, cpu),
      failures: month.watch.failures,
      polls: play.polls,
      deaths: month.processes.dead,
    };
  } finally {
    await month.close();
  }
}
