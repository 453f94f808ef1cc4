import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { startEngine } from "#local/engine.ts";
import type { Built } from "./build.ts";
import { FUNCTION_NAMES, type FunctionName, FUNCTIONS } from "./functions.ts";
import { type LambdaFunction, lambdaFunction, type Outcome } from "./process.ts";
import { type Queues, startQueues } from "./queues.ts";

const TABLE = "sitrep-check";
const MEMORY_MB = 1024;
const TIMEOUT_SECONDS = 120;

export type Cloud = {
  invoke(name: FunctionName, event: unknown): Promise<Outcome>;
  /** Ends a function's warm process, so that its next event is cold. */
  end(name: FunctionName): Promise<void>;
  queues: Queues;
  /** Of the embedded DynamoDB, and the table in it. */
  endpoint: string;
  tableName: string;
  /** All that a function printed. */
  logs(name: FunctionName): string;
  close(): Promise<void>;
};

/**
 * Every function as a process of its own, over an embedded DynamoDB and SQS. A function gets the variables it gets on
 * AWS, with values from `settings`, and what stands in for the services around it (`standIns`).
 */
export async function openCloud(
  built: Built,
  settings: Readonly<Record<string, string>>,
  standIns: Readonly<Record<string, string>> = {},
): Promise<Cloud> {
  const engine = await startEngine();
  const client = dynamoClient(engine.endpoint);
  await ensureTable(client, TABLE);
  client.destroy();
  const queues = await startQueues();
  const values: Record<string, string | undefined> = {
    ...settings,
    TABLE_NAME: TABLE,
    POLL_QUEUE_URL: queues.url("Poll"),
    CLUSTER_QUEUE_URL: queues.url("Cluster"),
    MAIL_QUEUE_URL: queues.url("Mail"),
    POLL_DEAD_LETTERS_URL: queues.deadUrl("Poll"),
    CLUSTER_DEAD_LETTERS_URL: queues.deadUrl("Cluster"),
    MAIL_DEAD_LETTERS_URL: queues.deadUrl("Mail"),
    SCHEDULE_DEAD_LETTERS_URL: queues.deadUrl("Schedule"),
  };
  const functionOf = (name: FunctionName): LambdaFunction =>
    lambdaFunction({
      name,
      folder: built.folderOf(name),
      handler: "bundle.handler",
      memory: MEMORY_MB,
      timeout: TIMEOUT_SECONDS,
      environment: {
        ...Object.fromEntries(FUNCTIONS[name].environment.map((key) => [key, values[key] ?? ""])),
        AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
        AWS_ENDPOINT_URL_SQS: queues.endpoint,
        ...standIns,
      },
    });
  const functions = Object.fromEntries(
    FUNCTION_NAMES.map((name) => [name, functionOf(name)]),
  ) as Record<FunctionName, LambdaFunction>;
  return {
    invoke: (name, event) => functions[name].invoke(event),
    end: (name) => functions[name].close(),
    queues,
    endpoint: engine.endpoint,
    tableName: TABLE,
    logs: (name) => functions[name].logs(),
    async close() {
      await Promise.all(Object.values(functions).map((one) => one.close()));
      await queues.close();
      await engine.close();
    },
  };
}
