import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { ApiApp, ApiDeps, ApiEnv } from "./deps.ts";
import { onError, onInvalid, onNotFound, onTooLarge } from "./errors.ts";
import { requestContext } from "./middleware.ts";
import { addAdmin } from "./routes/admin.ts";
import { addCatalogue } from "./routes/catalogue.ts";
import { addDigests } from "./routes/digests.ts";
import { addPages } from "./routes/pages.tsx";
import { addReference } from "./routes/reference.tsx";
import { addStories } from "./routes/stories.ts";
import { addSubscriptions } from "./routes/subscriptions.ts";

const LARGEST_BODY = 64 * 1024;

/** The whole HTTP side of the service, bound to nothing: `app.fetch` serves it anywhere. */
export function createApp(deps: ApiDeps): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({ defaultHook: onInvalid });
  app.use(requestContext(deps));
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: onTooLarge }));
  app.onError(onError(deps));
  app.notFound(onNotFound);
  for (const add of [
    addCatalogue,
    addStories,
    addDigests,
    addSubscriptions,
    addAdmin,
    addReference,
    addPages,
  ]) {
    add(app, deps);
  }
  return app;
}
