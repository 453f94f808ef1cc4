import type { Bundle } from "./bundle.ts";

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
