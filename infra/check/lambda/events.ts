import { createHash, randomUUID } from "node:crypto";
import { ACCOUNT, REGION } from "../account.ts";

/** What EventBridge Scheduler puts for `<aws.scheduler.scheduled-time>`: whole seconds. */
export const scheduleEvent = (at: Date): { time: string } => ({
  time: at.toISOString().replace(/\.\d+Z$/, "Z"),
});

/** A message as SQS handed it out. */
export type Received = {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: Record<string, string>;
};

export type SqsEvent = { Records: (Received & Record<string, unknown>)[] };

/** A batch as Lambda's event source mapping hands it over. */
export const sqsEvent = (queueName: string, messages: readonly Received[]): SqsEvent => ({
  Records: messages.map((message) => ({
    ...message,
    messageAttributes: {},
    md5OfBody: createHash("md5").update(message.body).digest("hex"),
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:${REGION}:${ACCOUNT}:${queueName}`,
    awsRegion: REGION,
  })),
});

/** A request as API Gateway's HTTP API hands it over (payload format 2.0). */
export const httpEvent = (
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
) => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "sitrep.example", "x-forwarded-proto": "https", ...headers },
  requestContext: {
    accountId: ACCOUNT,
    apiId: "offline",
    domainName: "sitrep.example",
    domainPrefix: "sitrep",
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "203.0.113.7", userAgent: "check" },
    requestId: randomUUID(),
    routeKey: "$default",
    stage: "$default",
    time: "20/Nov/2026:08:00:00 +0000",
    timeEpoch: Date.UTC(2026, 10, 20, 8),
  },
  ...(body !== undefined && { body }),
  isBase64Encoded: false,
});

/** What a function answers such a request. */
export type HttpAnswer = {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
};
