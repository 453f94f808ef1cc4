import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import type { ApiEnv } from "./deps.ts";

/** What is for one reader, or for the operator: never kept by a cache, never read by another site's page. */
const PRIVATE = /^\/(v1\/(subscription|admin)|confirm|manage|unsubscribe|rules|move)(\/|$)/;
const API = /^\/(v1\/|openapi\.json$)/;
const READING = new Set(["GET", "HEAD"]);

const SHARED = ["access-control-allow-origin", "access-control-expose-headers"];

const open = cors({
  origin: "*",
  allowMethods: [...READING],
  allowHeaders: ["if-none-match"],
  exposeHeaders: ["etag", "link", "x-request-id"],
  maxAge: 86_400,
});

const tagged = etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...SHARED] });

/** Lets pages of other sites read the API's public side (CORS), and only that: a GET or HEAD without a token. */
export const sharedReads: MiddlewareHandler<ApiEnv> = (c, next) => {
  const asked =
    c.req.method === "OPTIONS" ? c.req.header("access-control-request-method") : c.req.method;
  const isOpen = API.test(c.req.path) && !PRIVATE.test(c.req.path) && READING.has(asked ?? "");
  return isOpen ? open(c, next) : next();
};

/** Gives public answers an ETag (RFC 9110, 8.8.3): who has one asks again and is told 304. Others are never kept. */
export const taggedReads: MiddlewareHandler<ApiEnv> = (c, next) => {
  if (PRIVATE.test(c.req.path)) return next();
  return tagged(c, async () => {
    await next();
    const isKept = READING.has(c.req.method) && c.res.ok && !c.res.headers.has("cache-control");
    if (isKept) c.res.headers.set("cache-control", "no-cache");
  });
};
