import { OpenAPIHono } from "@hono/zod-openapi";
import { adminOnly } from "./admin-only.ts";
import type { AddFeedsDeps, ApiApp, ApiDeps, ApiEnv, DigestDeps } from "./deps.ts";
import { equip } from "./equip.ts";
import { onInvalid } from "./errors.ts";
import { serveAddingFeeds } from "./routes/add-feeds.ts";
import { idempotent } from "./idempotency.ts";
import { addAdmin } from "./routes/admin.ts";
import { addCatalogue } from "./routes/catalogue.ts";
import { serveDigests } from "./routes/digest-formats.ts";
import { addDigests } from "./routes/digests.ts";
import { addOpml, serveImporting } from "./routes/opml.ts";
import { addPages } from "./routes/pages.tsx";
import { addPreviewPage } from "./routes/preview-page.tsx";
import { addPreviews } from "./routes/previews.ts";
import { addArchive } from "./routes/archive.tsx";
import { addReference } from "./routes/reference.tsx";
import { addStoryPages } from "./routes/story-pages.tsx";
import { addStories } from "./routes/stories.ts";
import { addStoriesPage } from "./routes/stories-page.tsx";
import { addStoryFeeds } from "./routes/story-feeds.ts";
import { addSubscriptionRules } from "./routes/subscription-rules.ts";
import { addSubscriptions } from "./routes/subscriptions.ts";
import { addWeeks } from "./routes/weeks.tsx";
import { addWebhooks } from "./routes/webhooks.ts";

/** The API and the pages, bound to nothing: `app.fetch` serves them anywhere. Digests are shown by `serveDigests`, feeds added by
 * `serveAddingFeeds`. */
export function createApi(deps: ApiDeps): ApiApp {
  const app: ApiApp = new OpenAPIHono<ApiEnv>({ defaultHook: onInvalid });
  equip(app, deps);
  // Who may not pass leaves no row for their Idempotency-Key either.
  app.use("/v1/admin/*", adminOnly(deps.config.adminToken));
  app.use("/v1/*", idempotent(deps));
  for (const add of [
    addCatalogue,
    addStories,
    addStoryFeeds,
    addDigests,
    addArchive,
    addPreviews,
    addWeeks,
    addSubscriptions,
    addSubscriptionRules,
    addWebhooks,
    addAdmin,
    addOpml,
    addReference,
    addPages,
    addPreviewPage,
    addStoriesPage,
    addStoryPages,
  ]) {
    add(app, deps);
  }
  return app;
}

/** The whole HTTP side of the service in one, for one machine. */
export function createApp(deps: ApiDeps, digests: DigestDeps, feeds: AddFeedsDeps): ApiApp {
  const app = createApi(deps);
  serveAddingFeeds(app, feeds);
  serveImporting(app, feeds);
  serveDigests(app, digests);
  return app;
}
