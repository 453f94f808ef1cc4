import { createRoute, z } from "@hono/zod-openapi";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { isId } from "../ids.ts";
import { json, jsonBody } from "../openapi.ts";
import { problem } from "../problem.ts";
import {
  DeliveriesQuery,
  DeliveryPage,
  FeedList,
  FeedPatch,
  FeedView,
} from "../schemas/catalogue.ts";
import { bodyProblems, problems } from "../schemas/problem.ts";
import { describeAddingFeeds } from "./add-feeds.ts";
import { addOperating } from "./admin-operating.ts";

const base = { tags: ["Admin"], security: [{ adminToken: [] }] };
const params = z.object({ id: z.string() });

const listFeeds = createRoute({
  ...base,
  method: "get",
  path: "/v1/admin/feeds",
  summary: "All feeds and their polling state",
  responses: { 200: json("The feeds", FeedList), ...problems("unauthorised") },
});

const changeFeed = createRoute({
  ...base,
  method: "patch",
  path: "/v1/admin/feeds/{id}",
  summary: "Change a feed",
  request: { params, body: jsonBody(FeedPatch) },
  responses: {
    200: json("The feed", FeedView),
    ...bodyProblems("unauthorised", "not-found"),
  },
});

const removeFeed = createRoute({
  ...base,
  method: "delete",
  path: "/v1/admin/feeds/{id}",
  summary: "Remove a feed; its items stay",
  request: { params },
  responses: { 204: { description: "It is gone" }, ...problems("unauthorised", "not-found") },
});

const listDeliveries = createRoute({
  ...base,
  method: "get",
  path: "/v1/admin/deliveries",
  summary: "Deliveries in a state, oldest first",
  request: { query: DeliveriesQuery },
  responses: {
    200: json("A page of deliveries", DeliveryPage),
    ...problems("invalid-input", "unauthorised"),
  },
});

function addFeeds(app: ApiApp, { stores }: ApiDeps): void {
  app.openapi(listFeeds, async (c) => c.json({ items: await stores.feeds.list() }, 200));

  app.openapi(changeFeed, async (c) => {
    const { id } = c.req.valid("param");
    const feed = isId(id) ? await stores.feeds.get(id) : undefined;
    if (!feed) return problem(c, "not-found");
    // What the admin has touched is the admin's: the next sync of the catalogue leaves it alone.
    const changed = FeedView.parse({ ...feed, ...c.req.valid("json"), addedBy: "admin" });
    await stores.feeds.sync(changed);
    return c.json(changed, 200);
  });

  app.openapi(removeFeed, async (c) => {
    const { id } = c.req.valid("param");
    if (!isId(id) || !(await stores.feeds.get(id))) return problem(c, "not-found");
    await stores.feeds.remove(id);
    return c.body(null, 204);
  });
}

export function addAdmin(app: ApiApp, deps: ApiDeps): void {
  const { stores } = deps;
  app.openAPIRegistry.registerComponent("securitySchemes", "adminToken", {
    type: "http",
    scheme: "bearer",
    description: "The operator's `ADMIN_TOKEN`.",
  });
  addFeeds(app, deps);
  describeAddingFeeds(app);
  addOperating(app, deps);
  app.openapi(listDeliveries, async (c) => {
    const { state, cursor } = c.req.valid("query");
    return c.json(await stores.deliveries.inState(state, cursor), 200);
  });
}
