import { servesParent } from "./child.ts";
import type { Asked, Job } from "./memory-jobs.ts";
import { peakMb } from "./stages.ts";

const MB = 1024 ** 2;

/** The most that the process has held, and what it still held after each round once garbage was gone, MB. */
export type Held = { peakMb: number; heldMb: number[] };

/** Some things go only once the callbacks that hold them have run. */
async function collected(): Promise<void> {
  for (let time = 0; time < 3; time++) {
    globalThis.gc?.();
    await new Promise(setImmediate);
  }
}

/** A process that only is there, or does a job again and again. */
const { job, rounds, asked } = JSON.parse(process.argv[2] ?? "{}") as {
  job?: Job;
  rounds: number;
  asked: Asked;
};
const heldMb: number[] = [];
if (job) {
  const { JOBS } = await import("./memory-jobs.ts");
  const work = JOBS[job](asked);
  for (let round = 0; round < rounds; round++) {
    await work(round);
    await collected();
    const { heapUsed, external } = process.memoryUsage();
    heldMb.push((heapUsed + external) / MB);
  }
}
servesParent({ peakMb: peakMb(), heldMb } satisfies Held);
