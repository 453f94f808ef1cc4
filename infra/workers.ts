import { lambda } from "./lambda.ts";
import {
  batchSize,
  clusterQueue,
  consume,
  mailQueue,
  pollQueue,
  send,
  timeoutOf,
} from "./queues.ts";
import {
  mailAllowlist,
  mailFrom,
  postalAddress,
  publicUrl,
  resendApiKey,
  signingKey,
} from "./settings.ts";
import { queryDue, rows, table } from "./table.ts";

const poll = lambda("Poll", {
  handler: "functions/poll.handler",
  memory: "1024 MB",
  timeout: timeoutOf("poll"),
  environment: {
    TABLE_NAME: table.name,
    CLUSTER_QUEUE_URL: clusterQueue.url,
    PUBLIC_URL: publicUrl,
  },
  permissions: [
    ...rows("GetItem", "BatchGetItem", "PutItem", "UpdateItem", "BatchWriteItem"),
    ...consume(pollQueue),
    ...send(clusterQueue),
  ],
});

const cluster = lambda("Cluster", {
  handler: "functions/cluster.handler",
  memory: "1024 MB",
  timeout: timeoutOf("cluster"),
  // The queue's one group promises one writer already; this keeps the promise when somebody invokes by hand.
  concurrency: { reserved: 1 },
  environment: {
    TABLE_NAME: table.name,
    CLUSTER_QUEUE_URL: clusterQueue.url,
    MAIL_QUEUE_URL: mailQueue.url,
  },
  permissions: [
    ...rows("GetItem", "BatchGetItem", "Query", "UpdateItem", "BatchWriteItem"),
    ...queryDue,
    ...consume(clusterQueue),
    ...send(clusterQueue, mailQueue),
  ],
});

const mail = lambda("Mail", {
  handler: "functions/mail.handler",
  memory: "1024 MB",
  timeout: timeoutOf("mail"),
  environment: {
    TABLE_NAME: table.name,
    STAGE: $app.stage,
    MAIL_ALLOWLIST: mailAllowlist,
    PUBLIC_URL: publicUrl,
    MAIL_FROM: mailFrom,
    POSTAL_ADDRESS: postalAddress,
    RESEND_API_KEY: resendApiKey,
    SIGNING_KEY: signingKey,
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
    ...consume(mailQueue),
  ],
});

/** At most so many batches at once; undefined leaves it to the queue's groups. */
const subscribe = (queue: sst.aws.Queue, worker: sst.aws.Function, maximumConcurrency?: number) =>
  queue.subscribe(worker.arn, {
    batch: { size: batchSize, partialResponses: true },
    transform: {
      eventSourceMapping: maximumConcurrency ? { scalingConfig: { maximumConcurrency } } : {},
    },
  });

// A catalogue of many hosts must not take up the account's whole concurrency.
subscribe(pollQueue, poll, 10);
subscribe(clusterQueue, cluster);
// Resend takes five requests a second; two is the least that Lambda can be held to.
subscribe(mailQueue, mail, 2);
