import { createRoute } from "@hono/zod-openapi";
import { normaliseFilter } from "#lib/core/filter/normalise.ts";
import { ATOM_TYPE, atomFeed } from "#lib/core/syndication/atom.ts";
import { JSON_FEED_TYPE, jsonFeed } from "#lib/core/syndication/json.ts";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { text } from "../openapi.ts";
import { problem } from "../problem.ts";
import { remembered } from "../remembered.ts";
import { problems } from "../schemas/problem.ts";
import { StoryFeedQuery } from "../schemas/story.ts";
import { filterOf, listStories } from "../stories.ts";
import { storyFeed } from "../story-feed.ts";
import { windowOf } from "../window.ts";

/** Stories of a feed. */
const USUAL = 50;

const FORMATS = [
  {
    path: "/v1/stories.atom",
    summary: "The same stories as an Atom feed",
    answer: text("An Atom feed (RFC 4287)", "application/atom+xml"),
    type: ATOM_TYPE,
    write: atomFeed,
  },
  {
    path: "/v1/stories.json",
    summary: "The same stories as a JSON Feed",
    answer: text("A JSON Feed (jsonfeed.org, 1.1)", "application/feed+json"),
    type: JSON_FEED_TYPE,
    write: jsonFeed,
  },
] as const;

/** What was asked, in its one spelling: the query of the feed's own address. */
function spelled(query: StoryFeedQuery): URLSearchParams {
  const { topics, countries, pairs, query: q } = normaliseFilter(filterOf(query));
  const { from, to, limit } = query;
  const lists = { topic: topics?.join(), country: countries?.join(), pair: pairs?.join() };
  const said = { ...lists, q, from, to, limit: limit && String(limit) };
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value) asked.set(name, value);
  return asked;
}

/** Serves the stories of `/v1/stories` to feed readers. */
export function addStoryFeeds(app: ApiApp, deps: ApiDeps): void {
  const { stores, clock, config } = deps;
  for (const { path, summary, answer, type, write } of FORMATS) {
    const route = createRoute({
      method: "get",
      path,
      tags: ["Stories"],
      summary,
      description:
        "Takes what `/v1/stories` takes but the cursor; 50 stories unless `limit` says otherwise. Those that fit are looked for among the newest 2,000 of the window.",
      request: { query: StoryFeedQuery },
      responses: { 200: answer, ...problems("invalid-input") },
    });
    app.openapi(route, async (c) => {
      const query = c.req.valid("query");
      const asked = windowOf(query, clock());
      if (!asked.ok) return problem(c, "invalid-input", [asked.error]);
      const { window } = asked;
      const filter = filterOf(query);
      const own = spelled(query);
      return remembered(c, deps, { path, query: own.toString() }, async () => {
        const { stories } = await listStories(stores, {
          filter,
          window,
          limit: query.limit ?? USUAL,
        });
        const feed = storyFeed(
          config.publicUrl,
          path,
          { filter, query: own, from: window.from },
          stories,
        );
        return { body: write(feed), type };
      });
    });
  }
}
