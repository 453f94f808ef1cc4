import type { Message } from "#lib/core/model/message.ts";
import { systemClock } from "#functions/edges.ts";
import { instant } from "#lib/core/model/common.ts";
import { withoutAddresses } from "#lib/log.ts";
import type { Clock, DeadLetter, DeadLetters, Queue } from "#lib/ports.ts";

type Kind = Message["kind"];
/** A message whose work failed, and why. */
export type Failed = { message: Message; error: string };
/** Works off messages of one kind; answers those that failed, if it knows. */
type Handler = (messages: readonly Message[]) => Promise<readonly Failed[] | void>;

/** How many messages of a kind are worked on at once. Stories have one writer. */
const WIDTH: Record<Kind, number> = { poll: 8, cluster: 1, mail: 1 };
/** How many messages are handed over together: what arrives while stories are told is told in the next go. */
const BATCH: Record<Kind, number> = { poll: 1, cluster: 100, mail: 1 };

/** So many failures are remembered, the newest. */
const MOST_FAILURES = 100;

/** Remembers what failed. Nothing is tried again here: the sweep queues it anew from the table. */
function remembering(clock: Clock): DeadLetters & { note(failed: readonly Failed[]): void } {
  let failures: { queue: Kind; letter: DeadLetter }[] = [];
  return {
    note(failed) {
      const at = instant(clock());
      const noted = failed.map(({ message, error }) => {
        const letter = { at, body: JSON.stringify(message), error: withoutAddresses(error) };
        return { queue: message.kind, letter };
      });
      failures = [...failures, ...noted].slice(-MOST_FAILURES);
    },
    look: async () =>
      (Object.keys(WIDTH) as Kind[]).map((queue) => {
        const letters = failures.flatMap((one) => (one.queue === queue ? [one.letter] : []));
        return { queue, approximate: letters.length, letters };
      }),
  };
}

export type LocalQueue = Queue & {
  /** The last messages whose work failed. */
  deadLetters: DeadLetters;
  /** Resolves once nothing waits and nothing is being worked on. */
  idle(): Promise<void>;
  /** Drops what waits and resolves once what is being worked on has ended. */
  close(): Promise<void>;
};

/**
 * A queue in this process. Like SQS it hands batches of messages to a handler, polls of one host one after the other;
 * unlike SQS it forgets them when the process ends, which is harmless: the table is the truth and the sweep finds the rest.
 */
export function localQueue(handle: Handler, clock: Clock = systemClock): LocalQueue {
  const deadLetters = remembering(clock);
  const waiting: Record<Kind, Message[]> = { poll: [], cluster: [], mail: [] };
  const running: Record<Kind, number> = { poll: 0, cluster: 0, mail: 0 };
  const busyHosts = new Set<string>();
  let idlers: (() => void)[] = [];
  const quiet = () =>
    Object.values(waiting).every((list) => list.length === 0) &&
    Object.values(running).every((n) => n === 0);

  const next = (kind: Kind): Message[] => {
    const index = waiting[kind].findIndex(
      (message) => message.kind !== "poll" || !busyHosts.has(message.host),
    );
    return index < 0 ? [] : waiting[kind].splice(index, BATCH[kind]);
  };

  const run = async (kind: Kind, batch: readonly Message[]): Promise<void> => {
    const hosts = batch.flatMap((message) => (message.kind === "poll" ? message.host : []));
    running[kind] += 1;
    for (const host of hosts) busyHosts.add(host);
    try {
      deadLetters.note((await handle(batch)) ?? []);
    } finally {
      running[kind] -= 1;
      for (const host of hosts) busyHosts.delete(host);
      pump(kind);
    }
  };

  const pump = (kind: Kind): void => {
    while (running[kind] < WIDTH[kind]) {
      const batch = next(kind);
      if (batch.length === 0) break;
      void run(kind, batch);
    }
    if (!quiet()) return;
    for (const wake of idlers) wake();
    idlers = [];
  };

  const idle = (): Promise<void> =>
    quiet() ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve));
  return {
    idle,
    deadLetters,
    async send(messages) {
      for (const message of messages) waiting[message.kind].push(message);
      for (const kind of new Set(messages.map((message) => message.kind)))
        queueMicrotask(() => pump(kind));
    },
    async close() {
      for (const kind of Object.keys(waiting) as Kind[]) waiting[kind] = [];
      await idle();
    },
  };
}
