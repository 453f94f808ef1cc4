import type { Queue } from "#lib/ports.ts";
import { write, writeLine } from "./lines.ts";
import { once, type Work } from "./once.ts";
import type { Verb } from "./verb.ts";
import { minute } from "#local/words.ts";

/** Prints what the job did, a JSON line a fact. */
type Report = (fact: unknown) => Promise<void>;
export type Job = (...given: [...Parameters<Work>, report: Report]) => Promise<void>;

/** A job run by hand does its own work at once: what it would queue, the table knows and the next job finds. */
export const noQueue: Queue = { send: async () => {} };

/** A job as a command. Where it had nothing to do, stdout stays empty for machines and stderr says so to people. */
export const job = (nothing: string, work: Job): Verb => ({
  run: once(async (input, folder) => {
    let facts = 0;
    await work(input, folder, (fact) => {
      facts += 1;
      return writeLine(input.stdout, fact);
    });
    const at = minute(input.clock().toISOString());
    if (facts === 0) await write(input.stderr, [`${nothing} at ${at} UTC.`]);
  }),
});
