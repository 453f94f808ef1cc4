import type { Context } from "hono";

type LambdaBindings = { requestContext?: { http?: { sourceIp?: string } } };

/** The caller's network address as API Gateway saw it, whatever headers say. */
export const lambdaClient = (context: Context): string =>
  (context.env as LambdaBindings).requestContext?.http?.sourceIp ?? "unknown";
