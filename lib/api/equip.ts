import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { onError, onNotFound, onTooLarge } from "./errors.ts";
import { requestContext } from "./middleware.ts";
import { sharedReads, taggedReads } from "./public-reads.ts";

const LARGEST_BODY = 64 * 1024;

/** What every app of ours does with every request: an id, a log line, security headers, limits, one error map. */
export function equip(app: Hono<ApiEnv>, deps: Pick<ApiDeps, "clock" | "random" | "log">): void {
  app.use(requestContext(deps));
  app.use(sharedReads);
  app.use(taggedReads);
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: onTooLarge }));
  app.onError(onError(deps));
  app.notFound(onNotFound);
}
