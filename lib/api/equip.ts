import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiDeps, ApiEnv } from "./deps.ts";
import { onError, onNotFound, onTooLarge } from "./errors.ts";
import { OPML_PATH } from "./opml-path.ts";
import { requestContext } from "./middleware.ts";
import { sharedReads, taggedReads } from "./public-reads.ts";

const LARGEST_BODY = 64 * 1024;
/** A list of a thousand feeds; no other body comes near it. */
const LARGEST_OPML = 256 * 1024;

/** What every app of ours does with every request: an id, a log line, security headers, limits, one error map. */
export function equip(app: Hono<ApiEnv>, deps: Pick<ApiDeps, "clock" | "random" | "log">): void {
  app.use(requestContext(deps));
  app.use(sharedReads);
  app.use(taggedReads);
  const usual = bodyLimit({ maxSize: LARGEST_BODY, onError: onTooLarge });
  const ofOpml = bodyLimit({ maxSize: LARGEST_OPML, onError: onTooLarge });
  app.use((c, next) => (c.req.path === OPML_PATH ? ofOpml : usual)(c, next));
  app.onError(onError(deps));
  app.notFound(onNotFound);
}
