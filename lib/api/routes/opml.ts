import { createRoute } from "@hono/zod-openapi";
import { listedOf } from "#lib/core/model/catalogue.ts";
import type { Feed } from "#lib/core/model/feed.ts";
import type { AddFeedsDeps, ApiApp, ApiContext, ApiDeps } from "../deps.ts";
import { json, text } from "../openapi.ts";
import { OPML_PATH } from "../opml-path.ts";
import { type FieldError, problem } from "../problem.ts";
import { ImportQuery, ImportReport } from "../schemas/opml.ts";
import { problems } from "../schemas/problem.ts";

const admin = { path: OPML_PATH, tags: ["Admin"], security: [{ adminToken: [] }] };
const TYPES = ["text/x-opml", "text/xml", "application/xml"] as const;
/** As many as are surely written before API Gateway stops waiting. */
const MOST_FEEDS = 2_000;

const sourcesOpml = createRoute({
  method: "get",
  path: "/v1/sources.opml",
  tags: ["Catalogue"],
  summary: "The feeds that are read, as OPML for any reader",
  responses: { 200: text("OPML 2.0", "text/x-opml") },
});

const exportOpml = createRoute({
  ...admin,
  method: "get",
  summary: "All feeds as OPML, to change and send back",
  responses: { 200: text("OPML 2.0", "text/x-opml"), ...problems("unauthorised") },
});

const importOpml = createRoute({
  ...admin,
  method: "put",
  summary: "Take in a list of feeds as OPML",
  description:
    "Feeds it adds or changes are yours from then on: no later catalogue touches them. An outline without our attributes, as other readers write it, changes nothing of a known feed. Feeds it lacks stay, unless `replace` is true: then those you added are disabled, and a list with an outline that cannot be used is refused whole.",
  request: {
    query: ImportQuery,
    body: {
      required: true,
      content: Object.fromEntries(
        TYPES.map((type) => [type, { schema: { type: "string" as const } }]),
      ),
    },
  },
  responses: {
    200: json("What became of each feed", ImportReport),
    ...problems("invalid-input", "unauthorised", "too-large", "opml-expected", "unreadable-opml"),
  },
});

const byTitle = (a: Feed, b: Feed): number => a.title.localeCompare(b.title, "en");

/** Serves the feeds as OPML, and says in the API's description how a list is taken in. */
export function addOpml(app: ApiApp, { stores, operator, clock }: ApiDeps): void {
  const send = (c: ApiContext, feeds: readonly Feed[], title: string) => {
    const listed = feeds.toSorted(byTitle).map((feed) => listedOf(feed));
    c.header("content-type", "text/x-opml; charset=utf-8");
    return c.body(operator.writeOpml(listed, { title, now: clock() }), 200);
  };
  app.openapi(sourcesOpml, async (c) => {
    c.header("cache-control", "public, max-age=300");
    const feeds = await stores.feeds.list();
    return send(
      c,
      feeds.filter(({ enabled }) => enabled),
      "Sitrep sources",
    );
  });
  app.openapi(exportOpml, async (c) => send(c, await stores.feeds.list(), "Sitrep feeds"));
  app.openAPIRegistry.registerPath(importOpml);
}

const refused = (c: ApiContext, errors: FieldError[]) => problem(c, "unreadable-opml", errors);

/** Takes in lists of feeds, from whom `adminOnly` has let pass. */
export function serveImporting(app: ApiApp, { importing }: AddFeedsDeps): void {
  app.openapi(importOpml, async (c) => {
    const contentType = c.req.header("content-type") ?? "";
    const [type = ""] = contentType.toLowerCase().split(";");
    if (!TYPES.some((known) => known === type.trim())) return problem(c, "opml-expected");
    const list = importing.read(new Uint8Array(await c.req.arrayBuffer()), contentType);
    if (!list.ok) return refused(c, [{ path: "", message: list.reason }]);
    if (list.feeds > MOST_FEEDS)
      return refused(c, [{ path: "", message: `expected at most ${MOST_FEEDS} feeds` }]);
    const { skipped } = list;
    const replace = c.req.valid("query").replace === "true";
    // What could not be read must not look like what was taken out.
    if (replace && skipped.length > 0)
      return refused(
        c,
        skipped.map(({ title, reason }) => ({ path: title, message: reason })),
      );
    const items = await list.take({ replace });
    const of = (result: (typeof items)[number]["result"]) =>
      items.filter((item) => item.result === result).length;
    const counts = {
      added: of("added"),
      changed: of("changed"),
      kept: of("kept"),
      disabled: of("disabled"),
    };
    return c.json({ ...counts, items, skipped }, 200);
  });
}
