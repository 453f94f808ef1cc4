import {
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { instant } from "#lib/core/model/common.ts";
import { withoutAddresses } from "#lib/log.ts";
import type { DeadLetter, DeadLetters } from "#lib/ports.ts";

const COUNTS = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"] as const;
const SHOWN = 10;
const LONGEST_BODY = 2_000;

/** Bodies are ids, but what Lambda says of a run that failed holds its error, which might name anybody. */
const letterOf = ({ Body = "", Attributes = {} }: Message): DeadLetter => ({
  at: instant(new Date(Number(Attributes.SentTimestamp ?? 0))),
  body: withoutAddresses(Body.slice(0, LONGEST_BODY)),
  tries: Number(Attributes.ApproximateReceiveCount ?? 0),
});

/** What lies in dead-letter queues on SQS, each queue by its name; nothing is hidden or taken by looking. */
export function sqsDeadLetters(
  urls: Record<string, string>,
  client: SQSClient = new SQSClient({}),
): DeadLetters {
  /** Also what somebody else is looking at just now. */
  const approximately = async (QueueUrl: string): Promise<number> => {
    const command = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...COUNTS] });
    const { Attributes } = await client.send(command);
    return COUNTS.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
  };
  const some = async (QueueUrl: string): Promise<DeadLetter[]> => {
    const command = new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: SHOWN,
      VisibilityTimeout: 0,
      MessageSystemAttributeNames: ["SentTimestamp", "ApproximateReceiveCount"],
    });
    const { Messages = [] } = await client.send(command);
    return Messages.map(letterOf);
  };
  return {
    look: () =>
      Promise.all(
        Object.entries(urls).map(async ([queue, url]) => {
          const approximate = await approximately(url);
          return { queue, approximate, letters: await some(url) };
        }),
      ),
  };
}
