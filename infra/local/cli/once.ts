import { jsonLog } from "#lib/log.ts";
import { type LocalRuntime, openLocalRuntime } from "#local/runtime.ts";
import type { Verb, VerbInput } from "./verb.ts";

export type Work = (input: VerbInput, runtime: LocalRuntime) => Promise<void>;

/** Works once on the data folder, in the engine of a running service where there is one. */
export const once =
  (work: Work): Verb["run"] =>
  async (input) => {
    const { config, clock, stderr } = input;
    const runtime = await openLocalRuntime(config, {
      clock,
      log: jsonLog((line) => stderr.write(`${line}\n`), clock),
      // A job run by hand does its own work at once: what it would queue, the table knows and the next job finds.
      queue: { send: async () => {} },
      joinRunning: true,
    });
    try {
      await work(input, runtime);
    } finally {
      await runtime.close();
    }
  };
