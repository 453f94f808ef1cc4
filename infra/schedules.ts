import { lambda, type LambdaArgs } from "./lambda.ts";
import { clusterQueue, mailQueue, pollQueue, scheduleDeadLetters as dead, send } from "./queues.ts";
import { mailRunLimit } from "./settings.ts";
import { queryDue, rows, table } from "./table.ts";

const RETRIES = 2;

type Scheduled = Pick<sst.aws.CronV2Args, "schedule"> & Omit<LambdaArgs, "concurrency">;

/** A function on schedule, in UTC. It learns the instant it was due, so that a retry works on the same period. */
const scheduled = (name: string, { schedule, permissions, ...args }: Scheduled) => {
  const worker = lambda(name, { ...args, permissions: [...permissions, ...send(dead)] });
  new sst.aws.CronV2(`${name}Cron`, {
    schedule,
    timezone: "UTC",
    function: worker,
    event: { time: "<aws.scheduler.scheduled-time>" },
    retries: RETRIES,
    dlq: dead.arn,
  });
  // The scheduler only hands over: a run that fails afterwards is Lambda's to repeat.
  new aws.lambda.FunctionEventInvokeConfig(`${name}Retries`, {
    functionName: worker.name,
    maximumRetryAttempts: RETRIES,
    destinationConfig: { onFailure: { destination: dead.arn } },
  });
};

scheduled("PlanPolls", {
  schedule: "cron(0/5 * * * ? *)",
  handler: "functions/plan-polls.handler",
  memory: "512 MB",
  timeout: "1 minute",
  environment: { TABLE_NAME: table.name, POLL_QUEUE_URL: pollQueue.url },
  permissions: [...rows("BatchGetItem"), ...queryDue, ...send(pollQueue)],
});

scheduled("PlanDigests", {
  schedule: "cron(0 * * * ? *)",
  handler: "functions/plan-digests.handler",
  memory: "1024 MB",
  timeout: "15 minutes",
  environment: {
    TABLE_NAME: table.name,
    MAIL_QUEUE_URL: mailQueue.url,
    MAIL_RUN_LIMIT: mailRunLimit,
  },
  permissions: [
    ...rows(
      "GetItem",
      "BatchGetItem",
      "Query",
      "PutItem",
      "UpdateItem",
      "DeleteItem",
      "BatchWriteItem",
    ),
    ...queryDue,
    ...send(mailQueue),
  ],
});

scheduled("Sweep", {
  schedule: "cron(0/5 * * * ? *)",
  handler: "functions/sweep.handler",
  memory: "512 MB",
  timeout: "1 minute",
  environment: {
    TABLE_NAME: table.name,
    CLUSTER_QUEUE_URL: clusterQueue.url,
    MAIL_QUEUE_URL: mailQueue.url,
  },
  permissions: [...rows("BatchGetItem"), ...queryDue, ...send(mailQueue, clusterQueue)],
});

// Off the full hour too. A first run, or one after weeks of silence, reads the stories of nine weeks, one after another.
scheduled("CountWeeks", {
  schedule: "cron(40 * * * ? *)",
  handler: "functions/count-weeks.handler",
  memory: "1024 MB",
  timeout: "5 minutes",
  environment: { TABLE_NAME: table.name },
  permissions: [...rows("Query", "PutItem")],
});

// Off the full hour, when the digests are planned.
scheduled("Gauges", {
  schedule: "cron(20 * * * ? *)",
  handler: "functions/gauges.handler",
  memory: "512 MB",
  timeout: "2 minutes",
  environment: { TABLE_NAME: table.name },
  permissions: [...rows("BatchGetItem", "Query", "PutItem"), ...queryDue],
});
