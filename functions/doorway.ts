import { Message } from "#lib/core/model/message.ts";
import { errorFields } from "#lib/log.ts";
import { type Runtime, runtime } from "./runtime.ts";

/** What EventBridge Scheduler hands a scheduled function: the instant it was due, so that a retry names the same period. */
export type ScheduleEvent = { time: string };

/** The part of an SQS event that we read. */
export type QueueEvent = { Records: { messageId: string; body: string }[] };
export type QueueResult = { batchItemFailures: { itemIdentifier: string }[] };

type Fields = Record<string, unknown>;

/** A function that runs on schedule; its failure is logged and thrown, so that the scheduler retries. */
export const scheduled =
  (name: string, work: (runtime: Runtime, now: Date) => Promise<Fields>) =>
  async (event: ScheduleEvent): Promise<Fields> => {
    const rt = await runtime();
    try {
      const fields = await work(rt, new Date(event.time));
      rt.log(name, fields);
      return fields;
    } catch (error) {
      rt.log(`${name} failed`, errorFields(error));
      throw error;
    }
  };

type Kind = Message["kind"];
type Of<K extends Kind> = Extract<Message, { kind: K }>;
type Work<M> = (runtime: Runtime, work: M) => Promise<Fields | undefined>;

function read<K extends Kind>(kind: K, body: string): Of<K> {
  const message = Message.parse(JSON.parse(body));
  if (message.kind !== kind) throw new Error(`expected a ${kind} message, got ${message.kind}`);
  return message as Of<K>;
}

type Received<K extends Kind> = { messageId: string; message: Of<K> };

/**
 * Works groups of a queue's messages off in turn. What fails is reported alone (partial batch response) and harms no
 * other: neither a message that cannot be read nor a group whose work throws.
 */
const inGroups =
  <K extends Kind>(
    kind: K,
    groupsOf: (received: Received<K>[]) => Received<K>[][],
    work: Work<Of<K>[]>,
  ) =>
  async ({ Records }: QueueEvent): Promise<QueueResult> => {
    const rt = await runtime();
    const failed: string[] = [];
    const fail = (messages: string[], error: unknown) => {
      rt.log(`${kind} failed`, { messages, ...errorFields(error) });
      failed.push(...messages);
    };
    const received: Received<K>[] = [];
    for (const { messageId, body } of Records) {
      try {
        received.push({ messageId, message: read(kind, body) });
      } catch (error) {
        fail([messageId], error);
      }
    }
    for (const group of groupsOf(received)) {
      try {
        const fields = await work(
          rt,
          group.map(({ message }) => message),
        );
        if (fields) rt.log(kind, fields);
      } catch (error) {
        fail(
          group.map(({ messageId }) => messageId),
          error,
        );
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

/** A function that works through a queue's messages of one kind, one after the other. */
export const queued = <K extends Kind>(kind: K, work: Work<Of<K>>) =>
  inGroups(
    kind,
    (received) => received.map((one) => [one]),
    (rt, [message]) => work(rt, message!),
  );

/** A function that takes all messages it is handed at once, for work whose cost is in its beginning. */
export const queuedTogether = <K extends Kind>(kind: K, work: Work<Of<K>[]>) =>
  inGroups(kind, (received) => (received.length > 0 ? [received] : []), work);
