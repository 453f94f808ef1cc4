import type { Graph, LambdaFunction } from "../graph.ts";
import { all, arnOf, granted, trusted } from "../resources.ts";
import { expect, type Rule } from "./rule.ts";
import { worked } from "./queues.ts";

/** Every action that a role of ours may name; a name that IAM does not know grants nothing, in silence. */
const ACTIONS = new Set([
  "dynamodb:BatchGetItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:DeleteItem",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:UpdateItem",
  "lambda:InvokeFunction",
  "logs:CreateLogStream",
  "logs:PutLogEvents",
  "sqs:ChangeMessageVisibility",
  "sqs:DeleteMessage",
  "sqs:GetQueueAttributes",
  "sqs:ReceiveMessage",
  "sqs:SendMessage",
]);

/** A stream in a log group is named by Lambda, so a grant can only name the group. */
const LOG_STREAMS = /^(arn:aws:logs:[\w-]+:\d+:log-group:[\w/-]+):\*$/;
const isWild = (resource: string): boolean => resource.replace(LOG_STREAMS, "$1").includes("*");

const may = ({ statements }: LambdaFunction, action: string, resource: string): boolean =>
  statements.some((one) => one.actions.includes(action) && one.resources.includes(resource));

/** Whoever is told of the table reads it, by whichever of these. */
const READING = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"];

const roles = (graph: Graph) => all(graph, "aws:iam/role:Role");

/** A variable, the ARN it stands for and the action that whoever reads it needs. */
const queueVariables = (graph: Graph): Map<string, string> =>
  new Map(
    all(graph, "aws:sqs/queue:Queue").map((queue) => [String(queue.outputs["url"]), arnOf(queue)]),
  );

const linkedTable = (graph: Graph, lambda: LambdaFunction): string[] => {
  const name = lambda.environment["TABLE_NAME"];
  const table = all(graph, "aws:dynamodb/table:Table").find(({ inputs }) => inputs.name === name);
  if (!table) return [`${lambda.name}: table not linked, expected TABLE_NAME to name it`];
  return expect(
    READING.some((action) => may(lambda, action, arnOf(table))),
    `${lambda.name}: table not linked, expected its role to read ${table.name}`,
  );
};

const linkedQueues = (graph: Graph, lambda: LambdaFunction): string[] => {
  const arns = queueVariables(graph);
  return Object.entries(lambda.environment)
    .filter(([variable]) => variable.endsWith("_QUEUE_URL"))
    .flatMap(([variable, url]) => {
      const arn = arns.get(url);
      if (!arn) return [`${lambda.name}: ${variable} names no queue of this stage`];
      return expect(
        may(lambda, "sqs:SendMessage", arn),
        `${lambda.name}: queue not linked, expected its role to send to ${variable}`,
      );
    });
};

const CONSUMING = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];

export const permissionRules: Rule[] = [
  {
    says: "no role may do or reach everything of a kind",
    faults: (graph) =>
      roles(graph).flatMap((role) =>
        granted(role).flatMap(({ actions, resources }) => [
          ...actions
            .filter((action) => action.includes("*"))
            .map((action) => `${role.name}: wildcard action ${action}, expected actions by name`),
          ...resources
            .filter(isWild)
            .map((resource) => `${role.name}: wildcard resource ${resource}, expected it by name`),
        ]),
      ),
  },
  {
    says: "actions are ones that IAM knows and that something here needs",
    faults: (graph) =>
      roles(graph).flatMap((role) =>
        granted(role)
          .flatMap(({ actions }) => actions)
          .filter((action) => !action.includes("*") && !ACTIONS.has(action))
          .map((action) => `${role.name}: action ${action} is none of those expected`),
      ),
  },
  {
    says: "roles grant by their own policies alone",
    faults: (graph) =>
      roles(graph).flatMap(({ name, inputs }) =>
        (inputs.managedPolicyArns ?? []).map(
          (arn) => `${name}: managed policy ${arn}, expected none`,
        ),
      ),
  },
  {
    says: "roles trust the service that uses them, and no account",
    faults: (graph) =>
      roles(graph).flatMap((role) =>
        trusted(role).flatMap(({ principals: { Service: services = [], ...others } }) => [
          ...expect(services.length > 0, `${role.name}: trusts no service`),
          ...Object.values(others)
            .flat()
            .map((who) => `${role.name}: trusts ${who}, expected a service alone`),
        ]),
      ),
  },
  {
    says: "whoever is told of the table or a queue may use it",
    faults: (graph) =>
      graph.functions.flatMap((lambda) => [
        ...linkedTable(graph, lambda),
        ...linkedQueues(graph, lambda),
      ]),
  },
  {
    says: "whoever works off a queue may take its messages",
    faults: (graph) =>
      worked(graph).flatMap(({ queue, worker }) =>
        CONSUMING.filter((action) => !may(worker, action, arnOf(queue))).map(
          (action) => `${worker.name}: expected ${action} on ${queue.name}`,
        ),
      ),
  },
];
