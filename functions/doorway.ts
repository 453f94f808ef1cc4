import { Message } from "#lib/core/model/message.ts";
import { errorFields } from "#lib/log.ts";
import type { Runtime } from "./runtime.ts";

/** What EventBridge Scheduler hands a scheduled function: the instant it was due, so that a retry names the same period. */
export type ScheduleEvent = { time: string };
/** The same where an operator calls a function by hand, to record what is due as told and mail nobody. */
export type PassOverEvent = ScheduleEvent & { passOver?: boolean };

/** The part of an SQS event that we read. */
export type QueueEvent = { Records: { messageId: string; body: string }[] };
export type QueueResult = { batchItemFailures: { itemIdentifier: string }[] };

type Fields = Record<string, unknown>;

/** The edges of a function, opened at its first call. */
type Edges<E> = () => E & Pick<Runtime, "log">;

/** A function that runs on schedule; its failure is logged and thrown, so that the scheduler retries. */
export const scheduled =
  <E, Event extends ScheduleEvent = ScheduleEvent>(
    name: string,
    wired: Edges<E>,
    work: (edges: E, now: Date, event: Event) => Promise<Fields>,
  ) =>
  async (event: Event): Promise<Fields> => {
    const edges = wired();
    try {
      const fields = await work(edges, new Date(event.time), event);
      edges.log(name, fields);
      return fields;
    } catch (error) {
      edges.log(`${name} failed`, errorFields(error));
      throw error;
    }
  };

type Kind = Message["kind"];
type Of<K extends Kind> = Extract<Message, { kind: K }>;
type Work<E, M> = (edges: E, work: M) => Promise<Fields | undefined>;

function read<K extends Kind>(kinds: readonly K[], body: string): Of<K> {
  const message = Message.parse(JSON.parse(body));
  const known: readonly Kind[] = kinds;
  if (!known.includes(message.kind))
    throw new Error(`expected a message of ${kinds.join(" or ")}, got ${message.kind}`);
  return message as Of<K>;
}

type Received<K extends Kind> = { messageId: string; message: Of<K> };

/**
 * Works groups of a queue's messages off in turn. What fails is reported alone (partial batch response) and harms no
 * other: neither a message that cannot be read nor a group whose work throws.
 */
const inGroups =
  <E, K extends Kind>(
    kinds: readonly [K, ...K[]],
    wired: Edges<E>,
    groupsOf: (received: Received<K>[]) => Received<K>[][],
    work: Work<E, Of<K>[]>,
  ) =>
  async ({ Records }: QueueEvent): Promise<QueueResult> => {
    const edges = wired();
    const failed: string[] = [];
    const fail = (kind: K, messages: string[], error: unknown) => {
      edges.log(`${kind} failed`, { messages, ...errorFields(error) });
      failed.push(...messages);
    };
    const received: Received<K>[] = [];
    for (const { messageId, body } of Records) {
      try {
        received.push({ messageId, message: read(kinds, body) });
      } catch (error) {
        fail(kinds[0], [messageId], error);
      }
    }
    for (const group of groupsOf(received)) {
      const kind = group[0]?.message.kind as K;
      try {
        const fields = await work(
          edges,
          group.map(({ message }) => message),
        );
        if (fields) edges.log(kind, fields);
      } catch (error) {
        fail(
          kind,
          group.map(({ messageId }) => messageId),
          error,
        );
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

/** A function that works through a queue's messages one after the other, each kind in its own way. */
export const queued = <E>(wired: Edges<E>, works: { readonly [K in Kind]?: Work<E, Of<K>> }) =>
  inGroups<E, Kind>(
    Object.keys(works) as [Kind, ...Kind[]],
    wired,
    (received) => received.map((one) => [one]),
    async (edges, [message]) => message && works[message.kind]?.(edges, message as never),
  );

/** A function that takes all messages it is handed at once, for work whose cost is in its beginning. */
export const queuedTogether = <E, K extends Kind>(
  kind: K,
  wired: Edges<E>,
  work: Work<E, Of<K>[]>,
) => inGroups<E, K>([kind], wired, (received) => (received.length > 0 ? [received] : []), work);
