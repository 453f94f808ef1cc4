import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { ApiDeps, ApiEnv } from "./deps.ts";

/** Nothing is loaded from anywhere but here; one script of ours makes a form handier, and the pages do without. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A digest as it is mailed carries its styles inline; it may do nothing else. */
export const DIGEST_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-popups allow-top-navigation-by-user-activation";

const SECURITY_HEADERS = {
  "content-security-policy": PAGE_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  // Links in mails carry tokens in their address: no other site may learn it.
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/**
 * Gives each request an id, each answer the security headers, and the log one line a request: the route's
 * pattern, never its path, which may hold a token.
 */
export const requestContext =
  ({ random, clock, log }: Pick<ApiDeps, "random" | "clock" | "log">): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const started = clock().getTime();
    const requestId = `req_${random(8)}`;
    c.set("requestId", requestId);
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    c.res.headers.set("x-request-id", requestId);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
    log("api.request", {
      requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: clock().getTime() - started,
    });
  };
