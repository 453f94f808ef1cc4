import type { Graph, Resource, Statement } from "./graph.ts";

/** The inputs that the checks read, by type of resource. */
type Inputs = {
  "aws:lambda/function:Function": {
    name: string;
    role: string;
    handler: string;
    runtime: string;
    architectures: string[];
    memorySize: number;
    timeout: number;
    reservedConcurrentExecutions?: number;
    environment?: { variables: Record<string, string> };
    loggingConfig?: { logFormat?: string; logGroup?: string };
  };
  "aws:iam/role:Role": {
    assumeRolePolicy: Policy | string;
    inlinePolicies?: { policy: Policy | string }[];
    managedPolicyArns?: string[];
  };
  "aws:sqs/queue:Queue": {
    name: string;
    fifoQueue?: boolean;
    contentBasedDeduplication?: boolean;
    visibilityTimeoutSeconds?: number;
    messageRetentionSeconds?: number;
    redrivePolicy?: string;
  };
  "aws:lambda/eventSourceMapping:EventSourceMapping": {
    eventSourceArn: string;
    functionName: string;
    batchSize?: number;
    functionResponseTypes?: string[];
    destinationConfig?: { onFailure?: { destinationArn?: string } };
  };
  "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig": {
    functionName: string;
    maximumRetryAttempts?: number;
    destinationConfig?: { onFailure?: { destination?: string } };
  };
  "aws:scheduler/schedule:Schedule": {
    scheduleExpression: string;
    scheduleExpressionTimezone?: string;
    target: {
      arn: string;
      roleArn: string;
      input?: string;
      retryPolicy?: { maximumRetryAttempts?: number };
      deadLetterConfig?: { arn?: string };
    };
  };
  "aws:apigatewayv2/api:Api": { name: string; protocolType: string };
  "aws:apigatewayv2/route:Route": { routeKey: string; target: string };
  "aws:apigatewayv2/integration:Integration": {
    integrationUri: string;
    payloadFormatVersion?: string;
  };
  "aws:apigatewayv2/stage:Stage": {
    accessLogSettings?: { destinationArn?: string; format?: string };
    defaultRouteSettings?: { throttlingRateLimit?: number; throttlingBurstLimit?: number };
  };
  "aws:dynamodb/table:Table": {
    name: string;
    billingMode?: string;
    ttl?: { attributeName?: string; enabled?: boolean };
    pointInTimeRecovery?: { enabled?: boolean };
    deletionProtectionEnabled?: boolean;
    streamEnabled?: boolean;
  };
  "aws:cloudwatch/logGroup:LogGroup": { name: string; retentionInDays?: number };
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": {
    logGroupName: string;
    pattern: string;
    metricTransformation: { name: string; namespace: string; value: string };
  };
  "aws:cloudwatch/metricAlarm:MetricAlarm": {
    name: string;
    alarmDescription?: string;
    namespace?: string;
    metricName?: string;
    dimensions?: Record<string, string>;
    metricQueries?: {
      metric?: { namespace: string; metricName: string; dimensions?: Record<string, string> };
    }[];
    period?: number;
    evaluationPeriods: number;
    threshold?: number;
    treatMissingData?: string;
    alarmActions?: string[];
  };
  "aws:sns/topicSubscription:TopicSubscription": {
    topic: string;
    protocol: string;
    endpoint: string;
  };
  "aws:budgets/budget:Budget": {
    timeUnit: string;
    limitAmount?: string;
    notifications?: { subscriberEmailAddresses?: string[] }[];
  };
  "aws:s3/bucketObjectv2:BucketObjectv2": { source: { asset: string } };
  "sst:aws:Function": Record<string, unknown>;
};

export type Known = keyof Inputs;
export type Typed<T extends Known> = Omit<Resource, "type" | "inputs"> & {
  type: T;
  inputs: Inputs[T];
};

/** All resources of a type. */
export const all = <T extends Known>(
  { resources }: Pick<Graph, "resources">,
  type: T,
): Typed<T>[] => (resources as Typed<Known>[]).filter((one): one is Typed<T> => one.type === type);

/** The made-up `arn` of a resource. */
export const arnOf = ({ outputs }: Pick<Resource, "outputs">): string => String(outputs["arn"]);

type OneOrMore = string | string[];
type Policy = {
  Statement: {
    Effect: Statement["effect"];
    Action?: OneOrMore;
    Resource?: OneOrMore;
    Principal?: "*" | Record<string, OneOrMore>;
  }[];
};

const list = (value: OneOrMore = []): string[] => [value].flat();

/** A policy document's statements, whether it came as JSON or as its text. */
function statementsOf(policy: Policy | string): Statement[] {
  const { Statement } = typeof policy === "string" ? (JSON.parse(policy) as Policy) : policy;
  return Statement.map(({ Effect, Action, Resource, Principal }) => {
    const principals = Principal === "*" ? { AWS: "*" } : (Principal ?? {});
    return {
      effect: Effect,
      actions: list(Action),
      resources: list(Resource),
      principals: Object.fromEntries(
        Object.entries(principals).map(([kind, who]) => [kind, list(who)]),
      ),
    };
  });
}

/** What a role grants by policies of its own. */
export const granted = ({ inputs }: Typed<"aws:iam/role:Role">): Statement[] =>
  (inputs.inlinePolicies ?? []).flatMap(({ policy }) => statementsOf(policy));

/** Whom a role trusts. */
export const trusted = ({ inputs }: Typed<"aws:iam/role:Role">): Statement[] =>
  statementsOf(inputs.assumeRolePolicy);
