import type { Config } from "#lib/config.ts";
import type { Renderer } from "#lib/mail/render.ts";
import type { Clock, FeedSource, Log, Mailer, Queue, RandomHex, Stores } from "#lib/ports.ts";

/** Everything that functions work with; only these edges differ between Lambda and one machine. */
export type Runtime = {
  config: Config;
  publicUrl: string;
  signingKey: string;
  stores: Stores;
  source: FeedSource;
  queue: Queue;
  mailer: Mailer;
  renderer: Renderer;
  /** Whether an address may be mailed in this stage. */
  mayMail(address: string): boolean;
  /** Sender of everything, `Name <address>`. */
  mailFrom: string;
  clock: Clock;
  random: RandomHex;
  log: Log;
};

let whole: Runtime | undefined;

/** Puts one set of edges under all functions; one machine does so before it calls any. */
export const useRuntime = (runtime: Runtime): void => {
  whole = runtime;
};

/**
 * The edges of one function: on Lambda those that it wires itself at its first call, so that its bundle holds no
 * others; on one machine the common ones.
 */
export function edges<K extends keyof Runtime>(
  wire: () => Pick<Runtime, K>,
): () => Pick<Runtime, K> {
  let wired: Pick<Runtime, K> | undefined;
  return () => whole ?? (wired ??= wire());
}
