import type { Config } from "#lib/config.ts";
import type { Renderer } from "#lib/mail/render.ts";
import type {
  BatchMailer,
  Clock,
  DeadLetters,
  FeedFinder,
  FeedSource,
  Log,
  Mailer,
  MailGate,
  Queue,
  RandomHex,
  Stores,
} from "#lib/ports.ts";

/** Everything that functions work with; only these edges differ between Lambda and one machine. */
export type Runtime = {
  config: Config;
  publicUrl: string;
  signingKey: string;
  stores: Stores;
  source: FeedSource;
  finder: FeedFinder;
  queue: Queue;
  deadLetters: DeadLetters;
  mailer: Mailer & BatchMailer;
  gate: MailGate;
  renderer: Renderer;
  /** Whether an address may be mailed in this stage. */
  mayMail(address: string): boolean;
  /** Removes what an outbox on this machine holds of a delivery. */
  forgetMail?: (deliveryId: string) => Promise<void>;
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

/** What a function wires, of which the whole runtime has at least as much. */
type Part<E> = Runtime extends E ? E : never;

/**
 * The edges of one function: on Lambda those that it wires itself at its first call, so that its bundle holds no
 * others; on one machine the common ones.
 */
export function edges<E>(wire: () => E & Part<E>): () => E {
  let wired: E | undefined;
  return () => (whole as E | undefined) ?? (wired ??= wire());
}
