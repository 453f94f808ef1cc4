import type { Graph, LambdaFunction } from "../graph.ts";
import type { Bundle } from "./bundle.ts";
import { actionsOf, queriedBy } from "./commands.ts";

/** What Lambda itself does in a function's name: reads its queue, writes its log. */
const CONSUMES = [
  "sqs:ReceiveMessage",
  "sqs:DeleteMessage",
  "sqs:ChangeMessageVisibility",
  "sqs:GetQueueAttributes",
];
const LOGS = ["logs:CreateLogStream", "logs:PutLogEvents"];

/** An action on a resource, as one word to compare. */
const grant = (action: string, resource: string): string => `${action} ${resource}`;
const sorted = (grants: string[]): string[] => [...new Set(grants)].toSorted();
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const arns = ({ resources }: Graph, type: string, key = "arn"): Map<string, string> =>
  new Map(
    resources
      .filter((resource) => resource.type === type)
      .map(({ outputs }) => [textOf(outputs[key]), textOf(outputs["arn"])]),
  );

/** What a role allows, action by action and resource by resource. */
const granted = ({ statements }: LambdaFunction): string[] =>
  sorted(
    statements.flatMap(({ actions, resources }) =>
      actions.flatMap((action) => resources.map((resource) => grant(action, resource))),
    ),
  );

/** Where events go whose asynchronous invocation failed for good. */
const failureDestinations = ({ resources }: Graph, { arn }: LambdaFunction): string[] =>
  resources
    .filter(({ type }) => type === "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig")
    .filter(({ inputs }) => arn.endsWith(`:${textOf(inputs["functionName"])}`))
    .map(({ inputs }) => {
      const { onFailure } = inputs["destinationConfig"] as { onFailure: { destination: string } };
      return onFailure.destination;
    });

/**
 * What a function needs: the actions that its bundle can send, on the one table, its index, the queues it may send to
 * and the dead-letter queues it may look into, which are those whose address it knows; and what Lambda does in its name.
 */
function needed(graph: Graph, of: LambdaFunction, bundle: Bundle): string[] {
  const queues = arns(graph, "aws:sqs/queue:Queue", "url");
  const known = (ending: string) =>
    Object.entries(of.environment).flatMap(([variable, value]) =>
      variable.endsWith(ending) ? (queues.get(value) ?? []) : [],
    );
  const tables = [...arns(graph, "aws:dynamodb/table:Table").values()];
  const queried = queriedBy(bundle);
  const resourcesOf = (action: string): string[] => {
    if (action === "dynamodb:Query")
      return [
        ...(queried.rows ? tables : []),
        ...(queried.index ? tables.map((arn) => `${arn}/index/due`) : []),
      ];
    if (action.startsWith("dynamodb:")) return tables;
    return known(action === "sqs:SendMessage" ? "_QUEUE_URL" : "_DEAD_LETTERS_URL");
  };
  const groups = [...arns(graph, "aws:cloudwatch/logGroup:LogGroup").values()];
  const log = textOf(groups[0]);
  return sorted([
    ...actionsOf(bundle).flatMap((action) => resourcesOf(action).map((arn) => grant(action, arn))),
    ...of.sources.flatMap((source) =>
      source.kind === "queue" ? CONSUMES.map((action) => grant(action, source.queueArn)) : [],
    ),
    ...failureDestinations(graph, of).map((arn) => grant("sqs:SendMessage", arn)),
    ...LOGS.map((action) => grant(action, `${log}:*`)),
  ]);
}

/** Where a role and what its function needs part, each naming function, action and resource. */
export function grantFaults(graph: Graph, of: LambdaFunction, bundle: Bundle): string[] {
  const [allowed, needs] = [granted(of), needed(graph, of, bundle)];
  return [
    ...needs
      .filter((one) => !allowed.includes(one))
      .map((one) => `${of.name}: it needs ${one}, which its role does not grant`),
    ...allowed
      .filter((one) => !needs.includes(one))
      .map((one) => `${of.name}: its role grants ${one}, which it does not need`),
  ];
}
