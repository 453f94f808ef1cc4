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

/**
 * A function that works through a queue's messages of one kind, one after the other. What fails is reported alone
 * (partial batch response) and harms no other message.
 */
export const queued =
  <K extends Message["kind"]>(
    kind: K,
    work: (runtime: Runtime, message: Extract<Message, { kind: K }>) => Promise<Fields | undefined>,
  ) =>
  async (event: QueueEvent): Promise<QueueResult> => {
    const rt = await runtime();
    const batchItemFailures: QueueResult["batchItemFailures"] = [];
    for (const { messageId, body } of event.Records) {
      try {
        const message = Message.parse(JSON.parse(body));
        if (message.kind !== kind)
          throw new Error(`expected a ${kind} message, got ${message.kind}`);
        const fields = await work(rt, message as Extract<Message, { kind: K }>);
        if (fields) rt.log(kind, fields);
      } catch (error) {
        rt.log(`${kind} failed`, { messageId, ...errorFields(error) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
