import { type Context } from "hono";
import { handle } from "hono/aws-lambda";
import { createApp } from "#lib/api/app.ts";
import type { ApiApp } from "#lib/api/deps.ts";
import { freezeOnDemand } from "#lib/jobs/freeze.ts";
import { createSubscribing } from "#lib/jobs/subscribe.ts";
import { toEml } from "#lib/mail/eml.ts";
import { type Runtime, runtime } from "./runtime.ts";

/** The API over a runtime; only the edge knows how to tell a caller's network address. */
export function appOf(rt: Runtime, clientAddress: (context: Context) => string): ApiApp {
  const { stores, queue, clock, random, renderer, signingKey, publicUrl, log, config } = rt;
  const subscribing = createSubscribing({
    stores,
    queue,
    clock,
    random,
    signingKey,
    publicUrl,
    rateLimitClient: config.RATE_LIMIT_CLIENT,
  });
  return createApp({
    stores,
    subscribing,
    freeze: (request) => freezeOnDemand(stores, request, clock()),
    digestPage: (digest) => renderer.digestPage(digest),
    toEml,
    clock,
    random,
    log,
    clientAddress,
    config: {
      publicUrl,
      mailFrom: rt.mailFrom,
      ...(config.ADMIN_TOKEN && { adminToken: config.ADMIN_TOKEN }),
    },
  });
}

type LambdaBindings = { requestContext?: { http?: { sourceIp?: string } } };
const lambdaClient = (context: Context): string =>
  (context.env as LambdaBindings).requestContext?.http?.sourceIp ?? "unknown";

type LambdaHandler = ReturnType<typeof handle>;
let answer: Promise<LambdaHandler> | undefined;

/** Answers every HTTP request. */
export const handler: LambdaHandler = async (event, context) => {
  answer ??= runtime().then((rt) => handle(appOf(rt, lambdaClient)));
  return (await answer)(event, context);
};
