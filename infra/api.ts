import { lambda } from "./lambda.ts";
import { deadLetterQueues, look, mailQueue, send } from "./queues.ts";
import {
  adminToken,
  mailFrom,
  postalAddress,
  publicUrl,
  rateLimitClient,
  resendWebhookSecret,
  signingKey,
} from "./settings.ts";
import { queryDue, rows, table } from "./table.ts";

/** The address of each dead-letter queue: `MAIL_DEAD_LETTERS_URL`. */
const deadLetterUrls = Object.fromEntries(
  Object.entries(deadLetterQueues).map(([name, { url }]) => [
    `${name.replace("DeadLetters", "").toUpperCase()}_DEAD_LETTERS_URL`,
    url,
  ]),
);

const answers = lambda("Api", {
  handler: "functions/api.handler",
  memory: "1024 MB",
  timeout: "29 seconds",
  environment: {
    TABLE_NAME: table.name,
    MAIL_QUEUE_URL: mailQueue.url,
    ...deadLetterUrls,
    PUBLIC_URL: publicUrl,
    SIGNING_KEY: signingKey,
    ADMIN_TOKEN: adminToken,
    RESEND_WEBHOOK_SECRET: resendWebhookSecret,
    RATE_LIMIT_CLIENT: rateLimitClient,
  },
  permissions: [
    ...rows("GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"),
    ...queryDue,
    ...send(mailQueue),
    ...look(...Object.values(deadLetterQueues)),
  ],
});

const digestPages = lambda("DigestPages", {
  handler: "functions/digest-pages.handler",
  memory: "1024 MB",
  timeout: "29 seconds",
  environment: {
    TABLE_NAME: table.name,
    PUBLIC_URL: publicUrl,
    MAIL_FROM: mailFrom,
    POSTAL_ADDRESS: postalAddress,
  },
  permissions: [...rows("GetItem", "BatchGetItem")],
});

const addFeeds = lambda("AddFeeds", {
  handler: "functions/add-feeds.handler",
  memory: "1024 MB",
  timeout: "29 seconds",
  environment: {
    TABLE_NAME: table.name,
    PUBLIC_URL: publicUrl,
    SIGNING_KEY: signingKey,
    ADMIN_TOKEN: adminToken,
  },
  permissions: [
    ...rows("GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"),
    ...queryDue,
  ],
});

/** What a request leaves: neither its path, which may hold a reader's token, nor its caller. */
const accessLog = {
  requestTime: "$context.requestTime",
  requestId: "$context.requestId",
  routeKey: "$context.routeKey",
  status: "$context.status",
  responseLatency: "$context.responseLatency",
  integrationError: "$context.integrationErrorMessage",
};

/**
 * One host for the API and the pages. Not Function URLs: three functions share the host, since only one of them carries
 * the templates and one the fetcher, and the throttle stands before anything that costs.
 */
export const api = new sst.aws.ApiGatewayV2("Http", {
  cors: false,
  accessLog: { retention: "1 month" },
  transform: {
    stage: (args) => {
      args.accessLogSettings = $util.output(args.accessLogSettings).apply((settings) => ({
        destinationArn: settings?.destinationArn ?? "",
        format: JSON.stringify(accessLog),
      }));
      args.defaultRouteSettings = { throttlingRateLimit: 50, throttlingBurstLimit: 100 };
    },
  },
});

api.route("$default", answers.arn);
for (const method of ["GET", "HEAD"]) api.route(`${method} /v1/digests/{id}`, digestPages.arn);
for (const path of ["/v1/admin/feeds", "/v1/admin/feeds/find"])
  api.route(`POST ${path}`, addFeeds.arn);
api.route("PUT /v1/admin/opml", addFeeds.arn);
