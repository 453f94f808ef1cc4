import { jsonLog } from "#lib/log.ts";
import type { Log } from "#lib/ports.ts";
import { type LocalStores, openLocalStores } from "#local/stores.ts";
import type { Verb, VerbInput } from "./verb.ts";

/** What a command works with on the data folder; whatever else it needs it loads itself. */
export type Folder = Pick<LocalStores, "stores" | "gate" | "joined"> & { log: Log };

export type Work = (input: VerbInput, folder: Folder) => Promise<void>;

/** Works once on the data folder, in the engine of a running service where there is one. */
export const once =
  (work: Work): Verb["run"] =>
  async (input) => {
    const { config, clock, stderr } = input;
    const log = jsonLog((line) => stderr.write(`${line}\n`), clock);
    const { close, ...folder } = await openLocalStores(config, { clock, log, joinRunning: true });
    try {
      await work(input, { ...folder, log });
    } finally {
      await close();
    }
  };
