/** @jsxImportSource hono/jsx */
import type { Story } from "#lib/core/model/story.ts";
import { Health } from "#lib/core/polling/health.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { sourceHealth } from "../health.ts";
import { isId } from "../ids.ts";
import { missingPage } from "../pages/failure.tsx";
import { SourcesPage } from "../pages/sources.tsx";
import { StoryPage } from "../pages/story.tsx";
import { ThreadPage } from "../pages/thread.tsx";

const isSome = (stories: Story[]): stories is [Story, ...Story[]] => stories.length > 0;

/** The pages of one story, of a thread, and of the sources. */
export function addStoryPages(app: ApiApp, { stores, clock }: ApiDeps): void {
  app.get("/stories/:id", async (c) => {
    const id = c.req.param("id");
    const story = isId(id) ? await stores.stories.get(id, true) : undefined;
    return story ? c.html(<StoryPage story={story} />) : missingPage(c, "story");
  });

  app.get("/threads/:id", async (c) => {
    const id = c.req.param("id");
    const stories = isId(id) ? await stores.stories.inThread(id) : [];
    return isSome(stories) ? c.html(<ThreadPage stories={stories} />) : missingPage(c, "thread");
  });

  app.get("/sources", async (c) => {
    const state = Health.safeParse(c.req.query("state")).data;
    const sources = sourceHealth(await stores.feeds.list(), clock());
    return c.html(<SourcesPage sources={sources} state={state} />);
  });
}
