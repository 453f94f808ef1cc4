import { createRoute, z } from "@hono/zod-openapi";
import type { ApiApp, ApiDeps } from "../deps.ts";
import { digestLinks } from "../digest-links.ts";
import { json, jsonBody, text } from "../openapi.ts";
import { problem } from "../problem.ts";
import { DigestMade, DigestRequest, DigestView } from "../schemas/digest.ts";
import { pastWindowOf } from "../window.ts";
import { bodyProblems, problems } from "../schemas/problem.ts";

const tags = ["Digests"];

const make = createRoute({
  method: "post",
  path: "/v1/digests",
  tags,
  summary: "Make a digest of any past window",
  description:
    "Stored once: the same filter and window again answer 200 with the same digest. It is kept for 30 days.",
  request: { body: jsonBody(DigestRequest) },
  responses: {
    200: json("It was there already", DigestMade),
    201: json("It was made", DigestMade),
    ...bodyProblems("too-many-requests"),
  },
});

const FORMATS = {
  ".html": text("The digest as a page", "text/html"),
  ".txt": text("The digest as text", "text/plain"),
  ".eml": text("The digest as a mail", "message/rfc822"),
} as const;

const params = z.object({ id: z.string() });

const read = createRoute({
  method: "get",
  path: "/v1/digests/{id}",
  tags,
  summary: "A digest",
  request: { params },
  responses: { 200: json("The digest", DigestView), ...problems("not-found") },
});

export function addDigests(app: ApiApp, deps: ApiDeps): void {
  const { subscribing, clientAddress, clock, config } = deps;

  app.openapi(make, async (c) => {
    const { filter, ...asked } = c.req.valid("json");
    const found = pastWindowOf(asked, clock());
    if (!found.ok) return problem(c, "invalid-input", [found.error]);
    if (!(await subscribing.admit(clientAddress(c)))) return problem(c, "too-many-requests");
    const { digest, created } = await deps.freeze({ filter, ...found.window });
    const body = { ...digest, links: digestLinks(config.publicUrl, digest.id) };
    c.header("location", body.links.json);
    return created ? c.json(body, 201) : c.json(body, 200);
  });

  describeDigests(app);
}

/** Says in the API's description how digests are read; `serveDigests` does it. */
function describeDigests(app: ApiApp): void {
  app.openAPIRegistry.registerPath(read);
  for (const [format, response] of Object.entries(FORMATS)) {
    app.openAPIRegistry.registerPath({
      ...read,
      path: `/v1/digests/{id}${format}`,
      summary: response.description,
      responses: { 200: response, ...problems("not-found") },
    });
  }
}
