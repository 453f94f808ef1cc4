import type { Message } from "#lib/core/model/message.ts";
import type { Queue } from "#lib/ports.ts";
import { sqsQueue } from "../sqs.ts";
import { required } from "./base.ts";

/** The queues that a function sends to, and no others. */
export const awsQueue = (...kinds: Message["kind"][]): Queue =>
  sqsQueue(
    Object.fromEntries(
      kinds.map((kind) => {
        const name = `${kind.toUpperCase()}_QUEUE_URL`;
        return [kind, required(process.env[name], name)];
      }),
    ),
  );
