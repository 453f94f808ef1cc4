import { clusterQueue, mailQueue, pollQueue } from "./queues.ts";
import { shared } from "./settings.ts";
import { table } from "./table.ts";

/** One group for all functions: every line says what it is about, and roles can name where they write. */
const logs = new aws.cloudwatch.LogGroup("Logs", {
  name: `/${$app.name}/${$app.stage}`,
  retentionInDays: 30,
});

const environment = {
  ...shared,
  TABLE_NAME: table.name,
  POLL_QUEUE_URL: pollQueue.url,
  CLUSTER_QUEUE_URL: clusterQueue.url,
  MAIL_QUEUE_URL: mailQueue.url,
};

/** SST's roles trust the whole account, for `sst dev`, and may write every log; ours neither. */
const role = {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
  managedPolicyArns: [],
};

export type LambdaArgs = Pick<
  sst.aws.FunctionArgs,
  "handler" | "memory" | "timeout" | "concurrency" | "url"
> & {
  environment?: Record<string, $util.Input<string>>;
  permissions: sst.aws.FunctionPermissionArgs[];
};

/** A function of ours: it may do what `permissions` says and write its log. */
export const lambda = (name: string, args: LambdaArgs) =>
  new sst.aws.Function(name, {
    ...args,
    runtime: "nodejs24.x",
    architecture: "arm64",
    environment: { ...environment, ...args.environment },
    permissions: [
      ...args.permissions,
      {
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [$interpolate`${logs.arn}:*`],
      },
    ],
    logging: { format: "json", logGroup: logs.name },
    // Setting anything here turns SST's minifying off. Without the define React's development half comes along.
    nodejs: { minify: true, esbuild: { define: { "process.env.NODE_ENV": '"production"' } } },
    transform: { role },
  });
