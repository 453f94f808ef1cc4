import type { Context } from "hono";
import { handle } from "hono/aws-lambda";
import { createApi } from "#lib/api/app.ts";
import type { ApiDeps } from "#lib/api/deps.ts";
import { freezeOnDemand } from "#lib/jobs/freeze.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import type { Stores } from "#lib/ports.ts";
import { awsBase, required } from "./aws/base.ts";
import { awsQueue } from "./aws/queue.ts";
import {
  awsTable,
  deliveries,
  digests,
  feeds,
  runs,
  stories,
  subscriptions,
} from "./aws/stores.ts";
import { lambdaClient } from "./lambda-client.ts";
import { edges, type Runtime } from "./runtime.ts";

type Edges = Pick<
  Runtime,
  "config" | "queue" | "clock" | "random" | "log" | "signingKey" | "publicUrl"
> & { stores: Omit<Stores, "items"> };

/** What the API needs, over a function's edges; only the edge knows how to tell a caller's network address. */
export function apiDeps(rt: Edges, clientAddress: (context: Context) => string): ApiDeps {
  const { stores, queue, clock, random, signingKey, publicUrl, log, config } = rt;
  const subscribing = createSubscribing({
    stores,
    queue,
    clock,
    random,
    signingKey,
    rateLimitClient: config.RATE_LIMIT_CLIENT,
  });
  return {
    stores,
    subscribing,
    freeze: (request) => freezeOnDemand(stores, request, clock()),
    clock,
    random,
    log,
    clientAddress,
    config: { publicUrl, ...(config.ADMIN_TOKEN && { adminToken: config.ADMIN_TOKEN }) },
  };
}

const wired = edges(() => {
  const base = awsBase();
  const opened = awsTable(base);
  const { config } = base;
  return {
    ...base,
    stores: {
      deliveries: deliveries(opened),
      digests: digests(opened),
      feeds: feeds(opened),
      runs: runs(opened),
      stories: stories(opened),
      subscriptions: subscriptions(opened),
    },
    queue: awsQueue("mail"),
    signingKey: required(config.SIGNING_KEY, "SIGNING_KEY"),
    publicUrl: required(config.PUBLIC_URL, "PUBLIC_URL"),
  };
});

type LambdaHandler = ReturnType<typeof handle>;
let answer: LambdaHandler | undefined;

/** Answers every HTTP request but those for digests. */
export const handler: LambdaHandler = (event, context) => {
  answer ??= handle(createApi(apiDeps(wired(), lambdaClient)));
  return answer(event, context);
};
