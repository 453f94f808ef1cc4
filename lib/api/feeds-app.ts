import { OpenAPIHono } from "@hono/zod-openapi";
import { adminOnly } from "./admin-only.ts";
import type { AddFeedsDeps, ApiApp, ApiEnv } from "./deps.ts";
import { equip } from "./equip.ts";
import { onInvalid } from "./errors.ts";
import { idempotent } from "./idempotency.ts";
import { serveAddingFeeds } from "./routes/add-feeds.ts";
import { serveImporting } from "./routes/opml.ts";

/** Adding feeds. A Lambda of its own: nothing else over HTTP asks other servers for anything. */
export function createFeedsApp(deps: AddFeedsDeps): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({ defaultHook: onInvalid });
  equip(app, deps);
  app.use("/v1/admin/*", adminOnly(deps.config.adminToken), idempotent(deps));
  serveAddingFeeds(app, deps);
  serveImporting(app, deps);
  return app;
}
