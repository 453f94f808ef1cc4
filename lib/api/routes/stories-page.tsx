/** @jsxImportSource hono/jsx */
import { describeFilter } from "#lib/core/filter/describe.ts";
import { askedOf, pageQuery } from "../asked.ts";
import type { ApiApp, ApiContext, ApiDeps } from "../deps.ts";
import { BadQueryPage, StoriesPage } from "../pages/stories.tsx";
import { type FieldError, fieldErrors } from "../problem.ts";
import { StoriesQuery } from "../schemas/story.ts";
import { filterOf, listStories, readCursor } from "../stories.ts";
import { rowOf } from "../pages/story-row.ts";
import { windowOf } from "../window.ts";

const refused = (c: ApiContext, query: Record<string, string>, errors: FieldError[]) =>
  c.html(
    <BadQueryPage title="Stories" action="/stories" asked={askedOf(query)} errors={errors} />,
    400,
  );

/** Lists stories for people, by the query of `/v1/stories`. */
export function addStoriesPage(app: ApiApp, { stores, clock }: ApiDeps): void {
  app.get("/stories", async (c) => {
    const query = pageQuery(c);
    const parsed = StoriesQuery.safeParse(query);
    if (!parsed.success) return refused(c, query, fieldErrors(parsed.error));
    const { limit, cursor, ...asked } = parsed.data;
    const outcome = windowOf(asked, clock());
    if (!outcome.ok) return refused(c, query, [outcome.error]);
    const after = cursor === undefined ? undefined : readCursor(cursor);
    if (cursor !== undefined && !after) {
      return refused(c, query, [{ path: "cursor", message: "expected that of an earlier page" }]);
    }
    const { window } = outcome;
    const filter = filterOf(asked);
    const page = await listStories(stores, { filter, window, limit, after });
    return c.html(
      <StoriesPage
        asked={{ ...askedOf(query), from: asked.from, to: asked.to }}
        filterText={describeFilter(filter)}
        window={window}
        stories={page.stories.map(rowOf)}
        cursor={page.cursor}
      />,
    );
  });
}
