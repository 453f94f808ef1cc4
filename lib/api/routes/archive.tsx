/** @jsxImportSource hono/jsx */
import { createRoute } from "@hono/zod-openapi";
import { describeFilter } from "#lib/core/filter/describe.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import { ATOM_TYPE, atomFeed } from "#lib/core/syndication/atom.ts";
import { JSON_FEED_TYPE, jsonFeed } from "#lib/core/syndication/json.ts";
import { type ArchiveEntry, archiveOf, archiveWindows } from "../archive.ts";
import { archiveFeed } from "../archive-feed.ts";
import { askedOf, pageQuery } from "../asked.ts";
import type { ApiApp, ApiContext, ApiDeps } from "../deps.ts";
import { digestLinks } from "../digest-links.ts";
import { field, postedForm } from "../draft.ts";
import { json, text } from "../openapi.ts";
import { ArchivePage } from "../pages/archive.tsx";
import { failurePage } from "../pages/failure.tsx";
import { BadQueryPage } from "../pages/stories.tsx";
import { type FieldError, fieldErrors } from "../problem.ts";
import { ArchiveQuery, ArchiveView } from "../schemas/archive.ts";
import { problems } from "../schemas/problem.ts";
import { filterOf } from "../stories.ts";

const tags = ["Digests"];

const list = createRoute({
  method: "get",
  path: "/v1/digests",
  tags,
  summary: "The last eight weekly digests of a query",
  description:
    "Weeks close on Monday at 06:30 UTC and are mailed at 07:00. A week that nobody has asked for is not made yet: `POST /v1/digests` with its `from` and `to` makes it.",
  request: { query: ArchiveQuery },
  responses: { 200: json("The weeks, newest first", ArchiveView), ...problems("invalid-input") },
});

const FEEDS = [
  {
    path: "/v1/digests.atom",
    summary: "The same digests as an Atom feed",
    answer: text("An Atom feed (RFC 4287)", "application/atom+xml"),
    type: ATOM_TYPE,
    write: atomFeed,
  },
  {
    path: "/v1/digests.json",
    summary: "The same digests as a JSON Feed",
    answer: text("A JSON Feed (jsonfeed.org, 1.1)", "application/feed+json"),
    type: JSON_FEED_TYPE,
    write: jsonFeed,
  },
] as const;

const weekOf = (publicUrl: string, { id, from, to, digest }: ArchiveEntry) => ({
  id,
  from,
  to,
  made: digest !== undefined,
  ...(digest && { totals: digest.totals, links: digestLinks(publicUrl, id) }),
});

/**
 * The archive with its newest week made, as whoever follows its feed expects every week; a client that has used up its
 * hour gets what is there.
 */
async function upToDate(c: ApiContext, deps: ApiDeps, filter: Filter): Promise<ArchiveEntry[]> {
  const [newest, ...older] = await archiveOf(deps, filter);
  if (!newest) return older;
  if (newest.digest || !(await deps.subscribing.admitReading(deps.clientAddress(c))))
    return [newest, ...older];
  const { digest } = await deps.freeze({ filter, from: newest.from, to: newest.to });
  return [{ ...newest, digest }, ...older];
}

function addReading(app: ApiApp, deps: ApiDeps): void {
  const { publicUrl } = deps.config;
  app.openapi(list, async (c) => {
    const filter = filterOf(c.req.valid("query"));
    const entries = await archiveOf(deps, filter);
    const items = entries.map((entry) => weekOf(publicUrl, entry));
    return c.json({ filterText: describeFilter(filter), items }, 200);
  });
  for (const { path, summary, answer, type, write } of FEEDS) {
    const route = createRoute({
      method: "get",
      path,
      tags,
      summary,
      description:
        "Of the weeks before the last one only those that somebody has asked for; the last one is made by the first who looks.",
      request: { query: ArchiveQuery },
      responses: { 200: answer, ...problems("invalid-input") },
    });
    app.openapi(route, async (c) => {
      const filter = filterOf(c.req.valid("query"));
      const entries = await upToDate(c, deps, filter);
      const feed = archiveFeed(publicUrl, path, filter, entries);
      return c.body(write(feed), 200, { "content-type": type });
    });
  }
}

const refused = (c: ApiContext, query: Record<string, string>, errors: FieldError[]) =>
  c.html(
    <BadQueryPage
      title="Weekly digests"
      action="/digests"
      asked={askedOf(query)}
      errors={errors}
    />,
    400,
  );

/** The page, whose buttons make what is not there yet. */
function addPage(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress, clock } = deps;

  app.get("/digests", async (c) => {
    const query = pageQuery(c);
    const parsed = ArchiveQuery.safeParse(query);
    if (!parsed.success) return refused(c, query, fieldErrors(parsed.error));
    const filter = filterOf(parsed.data);
    const entries = await archiveOf(deps, filter);
    const filterText = describeFilter(filter);
    return c.html(<ArchivePage asked={askedOf(query)} filterText={filterText} entries={entries} />);
  });

  app.post("/digests", async (c) => {
    const posted = await postedForm(c);
    const names = ["topic", "country", "pair", "q"] as const;
    const query = Object.fromEntries(
      names.flatMap((name) => (field(posted, name) ? [[name, field(posted, name)]] : [])),
    );
    const parsed = ArchiveQuery.safeParse(query);
    const window = archiveWindows(clock()).find(({ to }) => to === field(posted, "to"));
    if (!parsed.success || !window) return failurePage(c, "invalid-input");
    if (!(await subscribing.admit(clientAddress(c)))) return failurePage(c, "too-many-requests");
    const { digest } = await deps.freeze({ filter: filterOf(parsed.data), ...window });
    return c.redirect(`/digests/${digest.id}`, 303);
  });
}

/** The weekly digests of a query. The pages make none that nobody has asked for; the feeds make that of the last week. */
export function addArchive(app: ApiApp, deps: ApiDeps): void {
  addReading(app, deps);
  addPage(app, deps);
}
