import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { buildApp } from "fauxqs";
import { REGION } from "../account.ts";
import { type Received, type SqsEvent, sqsEvent } from "./events.ts";
import type { Outcome } from "./process.ts";

/** As `infra/queues.ts` makes them. */
const QUEUES = {
  Poll: { fifo: true },
  Cluster: { fifo: true },
  Mail: { fifo: false },
} as const;
const BATCH = 5;
const RECEIVED_AT_MOST = 3;
const VISIBILITY_SECONDS = 720;

export type QueueName = keyof typeof QUEUES;

export type Queues = {
  endpoint: string;
  url(name: QueueName): string;
  /** Of a queue's dead-letter queue, and of the one for scheduled runs, which nothing is put into here. */
  deadUrl(name: QueueName | "Schedule"): string;
  send(name: QueueName, body: string, group?: string): Promise<void>;
  /** Works a queue off until nothing is left to hand out; answers the events handed over. */
  drain(name: QueueName, invoke: (event: SqsEvent) => Promise<Outcome>): Promise<SqsEvent[]>;
  /** Takes out what lies in a queue's dead-letter queue. */
  deadLetters(name: QueueName): Promise<string[]>;
  close(): Promise<void>;
};

type Made = { url: string; deadUrl: string; queueName: string };

async function create(
  client: SQSClient,
  QueueName: string,
  Attributes: Record<string, string> = {},
): Promise<string> {
  const { QueueUrl } = await client.send(new CreateQueueCommand({ QueueName, Attributes }));
  return QueueUrl ?? "";
}

async function makeQueue(client: SQSClient, name: QueueName): Promise<Made> {
  const { fifo } = QUEUES[name];
  const ending = fifo ? ".fifo" : "";
  const fifoOnly: Record<string, string> = fifo ? { FifoQueue: "true" } : {};
  const deadUrl = await create(client, `${name}DeadLetters${ending}`, fifoOnly);
  const { Attributes: dead } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: deadUrl, AttributeNames: ["QueueArn"] }),
  );
  const queueName = `${name}Queue${ending}`;
  const url = await create(client, queueName, {
    ...fifoOnly,
    ...(fifo && { ContentBasedDeduplication: "true" }),
    VisibilityTimeout: String(VISIBILITY_SECONDS),
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: dead?.QueueArn,
      maxReceiveCount: RECEIVED_AT_MOST,
    }),
  });
  return { url, deadUrl, queueName };
}

async function receive(client: SQSClient, QueueUrl: string): Promise<Received[]> {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: BATCH,
      WaitTimeSeconds: 0,
      MessageSystemAttributeNames: ["All"],
    }),
  );
  return Messages.map((message: Message) => ({
    messageId: message.MessageId ?? "",
    receiptHandle: message.ReceiptHandle ?? "",
    body: message.Body ?? "",
    attributes: message.Attributes ?? {},
  }));
}

/** Which messages of a batch are to be handed out again: those named, or all when the function failed. */
function failedOf(outcome: Outcome, batch: readonly Received[]): Set<string> {
  if ("error" in outcome) return new Set(batch.map(({ messageId }) => messageId));
  const { batchItemFailures = [] } = outcome.value as {
    batchItemFailures?: { itemIdentifier: string }[];
  };
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}

/** Deletes what succeeded. What failed becomes visible at once: it stands for the visibility timeout passing. */
async function settle(
  client: SQSClient,
  QueueUrl: string,
  batch: readonly Received[],
  failed: ReadonlySet<string>,
): Promise<void> {
  for (const { messageId, receiptHandle: ReceiptHandle } of batch) {
    const command = failed.has(messageId)
      ? new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 })
      : new DeleteMessageCommand({ QueueUrl, ReceiptHandle });
    // Two commands of unlike types; which one does not matter to `send`.
    await client.send(command as DeleteMessageCommand);
  }
}

/** The service's queues on an SQS of our own on loopback, and what Lambda's event source mapping does with them. */
export async function startQueues(): Promise<Queues> {
  const server = buildApp({ logger: false });
  // Its own start would listen to the whole network.
  const endpoint = await server.listen({ port: 0, host: "127.0.0.1" });
  const client = new SQSClient({
    endpoint,
    region: REGION,
    credentials: { accessKeyId: "offline", secretAccessKey: "offline" },
  });
  const made = Object.fromEntries(
    await Promise.all(
      (Object.keys(QUEUES) as QueueName[]).map(async (name) => [
        name,
        await makeQueue(client, name),
      ]),
    ),
  ) as Record<QueueName, Made>;

  const scheduleDeadUrl = await create(client, "ScheduleDeadLetters");

  return {
    endpoint,
    deadUrl: (name) => (name === "Schedule" ? scheduleDeadUrl : made[name].deadUrl),
    url: (name) => made[name].url,
    async send(name, MessageBody, MessageGroupId) {
      const QueueUrl = made[name].url;
      await client.send(
        new SendMessageCommand({
          QueueUrl,
          MessageBody,
          ...(MessageGroupId && { MessageGroupId }),
        }),
      );
    },
    async drain(name, invoke) {
      const { url, queueName } = made[name];
      const events: SqsEvent[] = [];
      for (;;) {
        const batch = await receive(client, url);
        if (batch.length === 0) return events;
        const event = sqsEvent(queueName, batch);
        events.push(event);
        await settle(client, url, batch, failedOf(await invoke(event), batch));
      }
    },
    async deadLetters(name) {
      const letters = await receive(client, made[name].deadUrl);
      return letters.map(({ body }) => body);
    },
    async close() {
      client.destroy();
      await server.close();
    },
  };
}
