import type { QueueName } from "#lib/core/model/message.ts";
import type { Queue } from "#lib/ports.ts";
import { sqsQueue } from "../sqs.ts";
import { required } from "./base.ts";

/** The queues that a function sends to, and no others. */
export const awsQueue = (...queues: QueueName[]): Queue =>
  sqsQueue(
    Object.fromEntries(
      queues.map((queue) => {
        const name = `${queue.toUpperCase()}_QUEUE_URL`;
        return [queue, required(process.env[name], name)];
      }),
    ),
  );
