import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Message } from "#lib/core/model/message.ts";
import type { sqsQueue } from "#functions/sqs.ts";
import type { Sender } from "./graph.ts";

const SAMPLES: Message[] = [
  { kind: "poll", feedId: "feed", host: "news.example" },
  { kind: "cluster", itemIds: [] },
  { kind: "mail", deliveryId: "delivery" },
  { kind: "ask", askId: "ask" },
];

type Entry = { MessageGroupId?: string; MessageDeduplicationId?: string };
type Command = { input: { QueueUrl?: string; Entries?: Entry[] } };

/** How the code in a copy of the project sends each kind of message, found by letting it send one. */
export async function sendersOf(root: string): Promise<Record<string, Sender>> {
  const outfile = path.join(root, ".sst", "senders.mjs");
  await build({
    entryPoints: [path.join(root, "functions/sqs.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    // The SDK asks for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    outfile,
    logLevel: "error",
  });
  const code = (await import(pathToFileURL(outfile).href)) as { sqsQueue: typeof sqsQueue };
  const senders: Record<string, Sender> = {};
  const client = {
    send: ({ input: { QueueUrl = "", Entries = [] } }: Command) => {
      senders[QueueUrl] = {
        grouped: Entries.every(({ MessageGroupId }) => Boolean(MessageGroupId)),
        deduplicated: Entries.every(({ MessageDeduplicationId }) =>
          Boolean(MessageDeduplicationId),
        ),
      };
      return Promise.resolve({});
    },
  } as unknown as NonNullable<Parameters<typeof sqsQueue>[1]>;
  const urls = { poll: "POLL_QUEUE_URL", cluster: "CLUSTER_QUEUE_URL", mail: "MAIL_QUEUE_URL" };
  await code.sqsQueue(urls, client).send(SAMPLES);
  return senders;
}
