import { randomUUID } from "node:crypto";
import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Message, queueOf, type QueueName, QUEUES } from "#lib/core/model/message.ts";
import type { Queue } from "#lib/ports.ts";

const BATCH = 10;

/** Messages of one group go one after the other: one request at a time per host, one writer of stories. */
const groupOf = (message: Message): string | undefined => {
  if (message.kind === "poll") return message.host;
  return message.kind === "cluster" ? "stories" : undefined;
};

/**
 * What SQS drops repeats by within 5 minutes; its content where there is none. Two messages to the writer of stories may
 * say the same, that items wait, and mean different items.
 */
const deduplicationOf = (message: Message): string | undefined =>
  message.kind === "cluster" ? randomUUID() : undefined;

/** The queue on SQS: a FIFO queue for polls and for clustering, a standard one for mail and what is asked for by mail. */
export function sqsQueue(
  urls: Partial<Record<QueueName, string>>,
  client: SQSClient = new SQSClient({}),
): Queue {
  const sendBatch = async (url: string, messages: readonly Message[]): Promise<void> => {
    const Entries = messages.map((message, index) => {
      const group = groupOf(message);
      const deduplication = deduplicationOf(message);
      return {
        Id: String(index),
        MessageBody: JSON.stringify(message),
        ...(group && { MessageGroupId: group }),
        ...(deduplication && { MessageDeduplicationId: deduplication }),
      };
    });
    const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    const [first] = Failed ?? [];
    if (first)
      throw new Error(`SQS refused ${Failed?.length} messages: ${first.Code ?? "no code"}`);
  };
  return {
    async send(messages) {
      for (const name of QUEUES) {
        const mine = messages.filter((message) => queueOf(message) === name);
        if (mine.length === 0) continue;
        const url = urls[name];
        if (!url) throw new Error(`this function has no ${name} queue`);
        for (let i = 0; i < mine.length; i += BATCH) await sendBatch(url, mine.slice(i, i + BATCH));
      }
    },
  };
}
