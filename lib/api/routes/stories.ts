import { createRoute, z } from "@hono/zod-openapi";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { isId } from "../ids.ts";
import { json } from "../openapi.ts";
import { problem } from "../problem.ts";
import { rememberedJson } from "../remembered.ts";
import { StoriesQuery, StoryPage, StoryView } from "../schemas/story.ts";
import { filterOf, listStories, readCursor, storyView } from "../stories.ts";
import { pageJson } from "../story-json.ts";
import { windowOf } from "../window.ts";
import { problems } from "../schemas/problem.ts";

const tags = ["Stories"];

const list = createRoute({
  method: "get",
  path: "/v1/stories",
  tags,
  summary: "Stories first seen in a window, newest first",
  description:
    "The last 7 days unless `from` and `to` say otherwise, 92 days at most. Lists are written `a,b`; any of them matches, and every parameter must. One request looks at 2,000 stories at most: where few of them fit, a page may hold fewer than `limit`, or none, and its `cursor` leads on to the rest.",
  request: { query: StoriesQuery },
  responses: { 200: json("A page of stories", StoryPage), ...problems("invalid-input") },
});

const one = createRoute({
  method: "get",
  path: "/v1/stories/{id}",
  tags,
  summary: "A story with all its reports",
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json("The story", StoryView), ...problems("not-found") },
});

export function addStories(app: ApiApp, deps: ApiDeps): void {
  const { stores, clock } = deps;
  app.openapi(list, async (c) => {
    const query = c.req.valid("query");
    const asked = windowOf(query, clock());
    if (!asked.ok) return problem(c, "invalid-input", [asked.error]);
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
    if (query.cursor !== undefined && !after) {
      const message = "expected the cursor of an earlier page";
      return problem(c, "invalid-input", [{ path: "cursor", message }]);
    }
    const { window } = asked;
    const { from, to, limit, cursor } = query;
    const filter = normaliseFilter(filterOf(query));
    return rememberedJson<StoryPage>(
      c,
      deps,
      { list: filter, from, to, limit, cursor },
      async () => {
        const page = await listStories(stores, { filter, window, limit, after });
        return pageJson(window, page.stories, page.cursor);
      },
    );
  });

  app.openapi(one, async (c) => {
    const { id } = c.req.valid("param");
    const story = isId(id) ? await stores.stories.get(id, true) : undefined;
    return story ? c.json(storyView(story), 200) : problem(c, "not-found");
  });
}
