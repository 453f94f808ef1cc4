import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bundle, PROJECT } from "./bundle.ts";

/** Where the SDK keeps its commands, one a file; a file that is in a bundle can be sent by it. */
const COMMAND = /@aws-sdk\/client-([a-z-]+)\/dist-es\/commands\/(\w+)Command\.js$/;

/** The client's own, sent only where endpoint discovery is switched on, which is off by default. */
const INTERNAL = new Set(["dynamodb:DescribeEndpoints"]);

/** Batches have no action of their own in SQS. */
const GRANTED_AS: Record<string, string> = {
  "sqs:SendMessageBatch": "sqs:SendMessage",
  "sqs:DeleteMessageBatch": "sqs:DeleteMessage",
  "sqs:ChangeMessageVisibilityBatch": "sqs:ChangeMessageVisibility",
};

/** The IAM actions of all SDK commands that survived in a bundle, in order. */
export const actionsOf = ({ parts }: Bundle): string[] => {
  const actions = [...parts.keys()].flatMap((path) => {
    const [, service, command] = COMMAND.exec(path) ?? [];
    return service && command ? `${service}:${command}` : [];
  });
  const granted = actions
    .filter((action) => !INTERNAL.has(action))
    .map((action) => GRANTED_AS[action] ?? action);
  return [...new Set(granted)].toSorted();
};

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What of the table a bundle queries, as its source files have it; a file is in a bundle with all its queries. */
export function queriedBy({ parts }: Bundle): { rows: boolean; index: boolean } {
  const ours = [...parts.keys()].filter((path) => path.startsWith("lib/store/"));
  const queries = ours.map((path) => {
    const text = readFileSync(join(PROJECT, path), "utf8");
    const index = times(text, /\bIndexName:/g);
    return { rows: times(text, /\bnew QueryCommand\(/g) > index, index: index > 0 };
  });
  return {
    rows: queries.some(({ rows }) => rows),
    index: queries.some(({ index }) => index),
  };
}
