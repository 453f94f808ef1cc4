import { createRoute } from "@hono/zod-openapi";
import { feedIdOf, newFeed } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { FoundFeed } from "#lib/ports.ts";
import type { AddFeedsDeps, ApiApp, ApiContext } from "../deps.ts";
import { json, jsonBody } from "../openapi.ts";
import { problem } from "../problem.ts";
import { FeedInput, FeedView, FindInput, FoundFeedList } from "../schemas/catalogue.ts";
import { bodyProblems } from "../schemas/problem.ts";

const base = { method: "post" as const, tags: ["Admin"], security: [{ adminToken: [] }] };

const addFeed = createRoute({
  ...base,
  path: "/v1/admin/feeds",
  summary: "Add a feed, or the feed of a site; it is polled at the next round",
  description:
    "It is read first: what is no feed is refused with the reason, and a site with several feeds with those to choose from (`candidates`). Title and language come from the feed unless they are given.",
  request: { body: jsonBody(FeedInput) },
  responses: {
    201: json("The feed", FeedView),
    ...bodyProblems("unauthorised", "conflict", "unreadable-feed", "several-feeds"),
  },
});

const findFeeds = createRoute({
  ...base,
  path: "/v1/admin/feeds/find",
  summary: "The feeds behind the address of a feed or of a site",
  request: { body: jsonBody(FindInput) },
  responses: {
    200: json("The feeds, each as it was read", FoundFeedList),
    ...bodyProblems("unauthorised", "unreadable-feed"),
  },
});

const LONGEST_TITLE = 200;

const unreadable = (c: ApiContext, reason: string) =>
  problem(c, "unreadable-feed", [{ path: "url", message: reason }]);

/** What the operator says, and where that leaves something open, what the feed says of itself. */
const feedOf = ({ title, language, ...input }: FeedInput, found: FoundFeed, now: Date): Feed => {
  const named = title ?? found.title?.slice(0, LONGEST_TITLE) ?? new URL(found.url).host;
  const known = language ?? found.language;
  const said = { ...input, url: found.url, title: named, ...(known && { language: known }) };
  return newFeed(said, "admin", now);
};

/** Says in the API's description how feeds are added; `serveAddingFeeds` does it. */
export function describeAddingFeeds(app: ApiApp): void {
  for (const route of [addFeed, findFeeds]) app.openAPIRegistry.registerPath(route);
}

/** Serves what needs a look at the feed itself, for whom `adminOnly` has let pass. */
export function serveAddingFeeds(app: ApiApp, { stores, finder, clock }: AddFeedsDeps): void {
  const isKnown = async (url: string): Promise<boolean> =>
    (await stores.feeds.get(feedIdOf(url))) !== undefined;

  app.openapi(addFeed, async (c) => {
    const input = c.req.valid("json");
    if (await isKnown(input.url)) return problem(c, "conflict");
    const outcome = await finder.find(input.url);
    if (!outcome.ok) return unreadable(c, outcome.reason);
    const [found, ...others] = outcome.feeds;
    if (!found) return unreadable(c, "no-feed");
    if (others.length > 0)
      return problem(c, "several-feeds", undefined, { candidates: outcome.feeds });
    if (await isKnown(found.url)) return problem(c, "conflict");
    const feed = feedOf(input, found, clock());
    await stores.feeds.sync(feed);
    return c.json(feed, 201);
  });

  app.openapi(findFeeds, async (c) => {
    const outcome = await finder.find(c.req.valid("json").url);
    return outcome.ok ? c.json({ items: outcome.feeds }, 200) : unreadable(c, outcome.reason);
  });
}
