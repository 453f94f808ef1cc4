import { systemRandom } from "#functions/edges.ts";
import type { Runtime } from "#functions/runtime.ts";
import type { Config } from "#lib/config.ts";
import { createFeedFinder } from "#lib/feeds/find.ts";
import type { DeadLetters, Queue } from "#lib/ports.ts";
import { mailEdges } from "./mail.ts";
import { localSource } from "./source.ts";
import { type LocalStores, openLocalStores, type StoresEdges } from "./stores.ts";

export type LocalRuntime = Runtime & Pick<LocalStores, "expire" | "close">;

export type LocalEdges = StoresEdges & {
  queue: Queue;
  /** What failed in this process, where it works a queue off. */
  deadLetters?: DeadLetters;
  publicUrl?: string;
};

/** Wires the functions to stores that are open. */
function wire(
  config: Config,
  edges: LocalEdges,
  { stores, gate, expire, close }: LocalStores,
): LocalRuntime {
  const { clock, log, queue } = edges;
  const publicUrl = edges.publicUrl ?? config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  const { expireMail, ...mailing } = mailEdges(config, publicUrl, clock, gate);
  const source = localSource(config, publicUrl, clock);
  return {
    config,
    ...mailing,
    stores,
    source,
    finder: createFeedFinder(source, clock),
    queue,
    deadLetters: edges.deadLetters ?? { look: async () => [] },
    clock,
    random: systemRandom,
    log,
    expire: async (now) => (await expire(now)) + (await expireMail(now)),
    async close() {
      await source.close();
      await close();
    },
  };
}

/** What the same functions run on here: embedded engine, queue in process, outbox unless Resend is set up. */
export async function openLocalRuntime(config: Config, edges: LocalEdges): Promise<LocalRuntime> {
  const opened = await openLocalStores(config, edges);
  try {
    return wire(config, edges, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}
