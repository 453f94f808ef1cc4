import { systemClock } from "#functions/edges.ts";
import { instant } from "#lib/core/model/common.ts";
import { type Message, queueOf, type QueueName } from "#lib/core/model/message.ts";
import { withoutAddresses } from "#lib/log.ts";
import type { Clock, DeadLetter, DeadLetters, Queue } from "#lib/ports.ts";

/** A message whose work failed, and why. */
export type Failed = { message: Message; error: string };
/** Works off messages of one queue; answers those that failed, if it knows. */
type Handler = (messages: readonly Message[]) => Promise<readonly Failed[] | void>;

/** How many messages of a queue are worked on at once. Stories have one writer. */
const WIDTH: Record<QueueName, number> = { poll: 8, cluster: 1, mail: 1 };
/** How many messages are handed over together: what arrives while stories are told is told in the next go. */
const BATCH: Record<QueueName, number> = { poll: 1, cluster: 100, mail: 1 };

/** So many failures are remembered, the newest. */
const MOST_FAILURES = 100;

/** Remembers what failed. Nothing is tried again here: the sweep queues it anew from the table. */
function remembering(clock: Clock): DeadLetters & { note(failed: readonly Failed[]): void } {
  let failures: { queue: QueueName; letter: DeadLetter }[] = [];
  return {
    note(failed) {
      const at = instant(clock());
      const noted = failed.map(({ message, error }) => {
        const letter = { at, body: JSON.stringify(message), error: withoutAddresses(error) };
        return { queue: queueOf(message), letter };
      });
      failures = [...failures, ...noted].slice(-MOST_FAILURES);
    },
    look: async () =>
      (Object.keys(WIDTH) as QueueName[]).map((queue) => {
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
  const waiting: Record<QueueName, Message[]> = { poll: [], cluster: [], mail: [] };
  const running: Record<QueueName, number> = { poll: 0, cluster: 0, mail: 0 };
  const busyHosts = new Set<string>();
  let idlers: (() => void)[] = [];
  const quiet = () =>
    Object.values(waiting).every((list) => list.length === 0) &&
    Object.values(running).every((n) => n === 0);

  /**
   * Reports that come together are told together, by their dates and not by whose server answered first: stories wait for the
   * polls that go on, unless many wait.
   */
  const isHeld = (name: QueueName): boolean =>
    name === "cluster" &&
    waiting.cluster.length < BATCH.cluster &&
    waiting.poll.length + running.poll > 0;

  const next = (name: QueueName): Message[] => {
    if (isHeld(name)) return [];
    const index = waiting[name].findIndex(
      (message) => message.kind !== "poll" || !busyHosts.has(message.host),
    );
    return index < 0 ? [] : waiting[name].splice(index, BATCH[name]);
  };

  const run = async (name: QueueName, batch: readonly Message[]): Promise<void> => {
    const hosts = batch.flatMap((message) => (message.kind === "poll" ? message.host : []));
    running[name] += 1;
    for (const host of hosts) busyHosts.add(host);
    try {
      deadLetters.note((await handle(batch)) ?? []);
    } finally {
      running[name] -= 1;
      for (const host of hosts) busyHosts.delete(host);
      pump(name);
      if (name === "poll") pump("cluster");
    }
  };

  const pump = (name: QueueName): void => {
    while (running[name] < WIDTH[name]) {
      const batch = next(name);
      if (batch.length === 0) break;
      void run(name, batch);
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
      for (const message of messages) waiting[queueOf(message)].push(message);
      for (const name of new Set(messages.map(queueOf))) queueMicrotask(() => pump(name));
    },
    async close() {
      for (const name of Object.keys(waiting) as QueueName[]) waiting[name] = [];
      await idle();
    },
  };
}
