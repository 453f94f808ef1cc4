import { externals } from "./externals.ts";

/** One group for all functions: every line says what it is about, and roles can name where they write. */
export const logs = new aws.cloudwatch.LogGroup("Logs", {
  name: `/${$app.name}/${$app.stage}`,
  retentionInDays: 30,
});

/** SST's roles trust the whole account, for `sst dev`, and may write every log; ours neither. */
const role = {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "lambda.amazonaws.com" }),
  managedPolicyArns: [],
};

export type LambdaArgs = Pick<
  sst.aws.FunctionArgs,
  "handler" | "memory" | "timeout" | "concurrency"
> & {
  /** What the function reads, and nothing else. */
  environment: Record<string, $util.Input<string>>;
  permissions: sst.aws.FunctionPermissionArgs[];
};

/** All functions by name, for the alarms. */
export const lambdas: Record<string, sst.aws.Function> = {};

/** A function of ours: it may do what `permissions` says and write its log. */
export const lambda = (name: string, args: LambdaArgs) =>
  (lambdas[name] = new sst.aws.Function(name, {
    ...args,
    runtime: "nodejs24.x",
    architecture: "arm64",
    permissions: [
      ...args.permissions,
      {
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        // The group's streams, which Lambda names.
        resources: [$interpolate`${logs.arn}:*`],
      },
    ],
    logging: { format: "json", logGroup: logs.name },
    // Setting anything here turns SST's minifying off. Without the define React's development half comes along; keeping
    // the names of functions costs bytes and time of every cold start, and errors say theirs.
    nodejs: {
      plugins: "infra/plugins.mjs",
      minify: true,
      esbuild: {
        define: { "process.env.NODE_ENV": '"production"' },
        external: externals,
        keepNames: false,
      },
    },
    transform: { role },
  }));
