import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { expect, it } from "vitest";
import { sqsDeadLetters } from "#functions/sqs-dead-letters.ts";
import { REGION } from "../../infra/check/account.ts";
import { startQueues } from "../../infra/check/lambda/queues.ts";
import { deadLettersContract } from "#test/contracts/dead-letters.ts";

async function open() {
  const queues = await startQueues();
  const client = new SQSClient({
    endpoint: queues.endpoint,
    region: REGION,
    credentials: { accessKeyId: "offline", secretAccessKey: "offline" },
  });
  const urls = Object.fromEntries(
    (["Poll", "Cluster", "Mail", "Schedule"] as const).map((name) => [
      name.toLowerCase(),
      queues.deadUrl(name),
    ]),
  );
  const put = async (name: "Poll" | "Mail", MessageBody: string) => {
    const fifo = name === "Poll" && { MessageGroupId: "a", MessageDeduplicationId: MessageBody };
    const QueueUrl = queues.deadUrl(name);
    await client.send(new SendMessageCommand({ QueueUrl, MessageBody, ...fifo }));
  };
  return {
    deadLetters: sqsDeadLetters(urls, client),
    queues,
    put,
    async fail(count: number) {
      for (let i = 0; i < count; i++)
        await put("Mail", JSON.stringify({ kind: "mail", deliveryId: `dlv_${i}` }));
    },
    async close() {
      client.destroy();
      await queues.close();
    },
  };
}

deadLettersContract("SQS", open);

it("dead letters on SQS leave every letter where it is, and show ten at most", async () => {
  const opened = await open();
  await opened.fail(12);
  for (const _ of [1, 2, 3]) {
    const mails = (await opened.deadLetters.look()).find(({ queue }) => queue === "mail");
    expect(mails?.approximate).toBe(12);
    expect(mails?.letters.length).toBeLessThanOrEqual(10);
    expect(mails?.letters.length).toBeGreaterThan(0);
  }
  await opened.close();
});

it("dead letters on SQS name no address and are cut where they are long", async () => {
  const opened = await open();
  await opened.put("Poll", `{"error": "ada@reader.example refused"} ${"x".repeat(9_000)}`);
  const polls = (await opened.deadLetters.look()).find(({ queue }) => queue === "poll");
  expect(polls?.letters[0]?.body).toMatch(/^\{"error": "<address> refused"\} x+$/);
  expect(polls?.letters[0]?.body.length).toBeLessThan(2_100);
  await opened.close();
});
