import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluate, EvaluationFailed, SECRETS } from "../../infra/check/evaluate.ts";
import { faultsOf } from "../../infra/check/rules.ts";
import { createWorkspace, type Workspace } from "../../infra/check/workspace.ts";

/** A change to a copy of the project, and the faults it must be found by. */
type Fault = { file: string; from: string; to: string; found: string[] };

const SCHEDULED = ["CountWeeks", "Gauges", "PlanDigests", "PlanPolls", "Sweep"];
const FUNCTIONS = ["AddFeeds", "Api", "Cluster", "DigestPages", "Mail", "Poll", ...SCHEDULED];

const FAULTS: Record<string, Fault> = {
  "an unlinked table": {
    file: "infra/workers.ts",
    from: "TABLE_NAME: table.name,\n    CLUSTER_QUEUE_URL",
    to: "CLUSTER_QUEUE_URL",
    found: ["Poll: table not linked, expected TABLE_NAME to name it"],
  },
  "a table that its reader may not read": {
    file: "infra/schedules.ts",
    from: '...rows("BatchGetItem", "Query", "PutItem"), ...queryDue],',
    to: "...queryDue],",
    found: ["Gauges: table not linked, expected its role to read TableTable"],
  },
  "a FIFO queue without group": {
    file: "infra/queues.ts",
    from: 'queue("MailQueue", "mail", false)',
    to: 'queue("MailQueue", "mail", true)',
    found: ["MailQueueQueue: FIFO, but MAIL_QUEUE_URL is sent no group"],
  },
  "a visibility too short": {
    file: "infra/queues.ts",
    from: "visibilityTimeout: `${6 * TIMEOUTS[worker]} seconds`",
    to: 'visibilityTimeout: name === "PollQueue" ? "300 seconds" : `${6 * TIMEOUTS[worker]} seconds`',
    found: ["PollQueueQueue: visibility 300 s, expected 1800 (six times the timeout of Poll)"],
  },
  "a wildcard in a policy": {
    file: "infra/api.ts",
    from: "    ...send(mailQueue),\n",
    to: '    ...send(mailQueue),\n    { actions: ["dynamodb:*"], resources: ["*"] },\n',
    found: [
      "ApiRole: wildcard action dynamodb:*, expected actions by name",
      "ApiRole: wildcard resource *, expected it by name",
    ],
  },
  "a role that trusts the account": {
    file: "infra/lambda.ts",
    from: '{ Service: "lambda.amazonaws.com" }',
    to: '{ Service: "lambda.amazonaws.com", AWS: "arn:aws:iam::123456789012:root" } as never',
    found: FUNCTIONS.map(
      (name) => `${name}Role: trusts arn:aws:iam::123456789012:root, expected a service alone`,
    ),
  },
  "a schedule that is nonsense": {
    file: "infra/schedules.ts",
    from: "cron(20 * * * ? *)",
    to: "cron(20 25 * * ? *)",
    found: ["GaugesCronSchedule: cron(20 25 * * ? *) is no schedule: hours cannot be 25"],
  },
  "a log that never forgets": {
    file: "infra/lambda.ts",
    from: "  retentionInDays: 30,\n",
    to: "",
    found: ["Logs: log retention unset, expected days"],
  },
  "an alarm on a count that nothing makes": {
    file: "infra/log-metrics.ts",
    from: "metric: { ...metric, stat, period: WEEK }",
    to: "metric: { ...metric, metricName: `${metric.metricName}ed`, stat, period: WEEK }",
    found: [
      "MailsBounced: expected an alarm",
      "MailsComplained: expected an alarm",
      ...["MailsBounced", "MailsAccepted", "MailsAcceptedTogether"].map(
        (metric) => `BounceRateAlarm: nothing writes ${metric}ed`,
      ),
      ...["MailsComplained", "MailsAccepted", "MailsAcceptedTogether"].map(
        (metric) => `ComplaintRateAlarm: nothing writes ${metric}ed`,
      ),
    ],
  },
  "a queue without failure path": {
    file: "infra/queues.ts",
    from: 'dlq: { queue: deadLetters(name.replace("Queue", "DeadLetters"), fifo).arn, retry: 3 }',
    to: 'dlq: name === "ClusterQueue" ? undefined : { queue: deadLetters(name.replace("Queue", "DeadLetters"), fifo).arn, retry: 3 }',
    found: ["ClusterQueueQueue: no failure path, expected a dead-letter queue"],
  },
  "a stream without failure path": {
    file: "infra/workers.ts",
    from: "subscribe(clusterQueue, cluster);",
    to: 'subscribe(clusterQueue, cluster);\nnew aws.lambda.EventSourceMapping("Changes", { eventSourceArn: "arn:aws:dynamodb:eu-west-1:123456789012:table/t/stream/s", functionName: poll.arn, startingPosition: "LATEST" });',
    found: ["Changes: no failure path, expected a destination for what fails"],
  },
  "a schedule whose failed run leaves nothing": {
    file: "infra/schedules.ts",
    from: "    destinationConfig: { onFailure: { destination: dead.arn } },\n",
    to: "",
    found: SCHEDULED.map((name) => `${name}: no failure path, expected a destination on failure`),
  },
};

async function plant({ root }: Workspace, { file, from, to }: Omit<Fault, "found">): Promise<void> {
  const text = await readFile(path.join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  await writeFile(
    path.join(root, file),
    text.replace(from, () => to),
  );
}

let copies: Workspace[] = [];
let found: string[] = [];

beforeAll(async () => {
  copies = await Promise.all([createWorkspace(), createWorkspace(), createWorkspace()]);
  // One copy takes all faults that leave the stage deployable: an evaluation is what costs here.
  for (const fault of Object.values(FAULTS)) await plant(copies[0]!, fault);
  found = faultsOf(await evaluate("faulty", { workspace: copies[0]! }));
});

afterAll(() => Promise.all(copies.map((copy) => copy.remove())));

test.each(Object.entries(FAULTS))("%s is found by name", (_, fault) => {
  expect(found).toEqual(expect.arrayContaining(fault.found));
});

test("nothing is found that was not planted", () => {
  const planted = Object.values(FAULTS).flatMap((fault) => fault.found);
  expect(found.toSorted()).toEqual(planted.toSorted());
});

test("a missing handler ends the evaluation, naming it", async () => {
  await plant(copies[1]!, {
    file: "infra/schedules.ts",
    from: "functions/sweep.handler",
    to: "functions/sweeper.handler",
  });
  const evaluation = evaluate("faulty", { workspace: copies[1]! });
  await expect(evaluation).rejects.toThrow(EvaluationFailed);
  await expect(evaluation).rejects.toThrow("functions/sweeper");
});

test("a missing secret ends the evaluation, naming it", async () => {
  const { SigningKey: _, ...secrets } = SECRETS;
  const evaluation = evaluate("faulty", { workspace: copies[2]!, secrets });
  await expect(evaluation).rejects.toThrow("SigningKey");
});
