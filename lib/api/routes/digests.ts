import { createRoute, z } from "@hono/zod-openapi";
import type { Digest } from "#lib/core/model/digest.ts";
import type { ApiApp, ApiContext, ApiDeps } from "../deps.ts";
import { DIGEST_POLICY } from "../middleware.ts";
import { isId } from "../ids.ts";
import { json, jsonBody, text } from "../openapi.ts";
import { bodyProblems, problem, problems } from "../problem.ts";
import { DigestMade, DigestRequest, DigestView } from "../schemas/digest.ts";
import { pastWindowOf } from "../window.ts";

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

const linksOf = (publicUrl: string, { id }: Digest) => {
  const json = `${publicUrl}/v1/digests/${id}`;
  const page = `${publicUrl}/digests/${id}`;
  return { page, json, html: `${json}.html`, text: `${json}.txt`, mail: `${json}.eml` };
};

type Format = keyof typeof FORMATS;

/** How each format is written from the one stored digest. */
const WRITERS: Record<Format, (c: ApiContext, deps: ApiDeps, digest: Digest) => Promise<Response>> =
  {
    ".html": async (c, deps, digest) => {
      const { html } = await deps.digestPage(digest);
      return c.html(html, 200, { "content-security-policy": DIGEST_POLICY });
    },
    ".txt": async (c, deps, digest) => c.text((await deps.digestPage(digest)).text, 200),
    ".eml": async (c, deps, digest) => {
      const { mailFrom, publicUrl } = deps.config;
      const mail = {
        ...(await deps.digestPage(digest)),
        kind: "digest" as const,
        headers: {},
        links: {},
        // Made for nobody in particular: whoever forwards it puts the reader there.
        from: mailFrom,
        to: mailFrom,
        subject: `Digest: ${digest.filterText}`.slice(0, 200),
      };
      const messageId = `<${digest.id}@${new URL(publicUrl).hostname}>`;
      const file = deps.toEml(mail, { messageId, date: new Date(digest.createdAt) });
      return c.body(file, 200, {
        "content-type": "message/rfc822",
        "content-disposition": `attachment; filename="${digest.id}.eml"`,
      });
    },
  };

const NAME = /^(?<id>[^.]+)(?<format>\.html|\.txt|\.eml)?$/;

export function addDigests(app: ApiApp, deps: ApiDeps): void {
  const { stores, subscribing, clientAddress, clock, config } = deps;

  app.openapi(make, async (c) => {
    const { filter, ...asked } = c.req.valid("json");
    const found = pastWindowOf(asked, clock());
    if (!found.ok) return problem(c, "invalid-input", [found.error]);
    if (!(await subscribing.admit(clientAddress(c)))) return problem(c, "too-many-requests");
    const { digest, created } = await deps.freeze({ filter, ...found.window });
    const body = { ...digest, links: linksOf(config.publicUrl, digest) };
    c.header("location", body.links.json);
    return created ? c.json(body, 201) : c.json(body, 200);
  });

  for (const [format, response] of Object.entries(FORMATS)) {
    app.openAPIRegistry.registerPath({
      ...read,
      path: `/v1/digests/{id}${format}`,
      summary: response.description,
      responses: { 200: response, ...problems("not-found") },
    });
  }

  // One route serves the digest and its formats: the router takes a dot for part of a parameter's value.
  app.openapi(read, async (c) => {
    const { id, format } = NAME.exec(c.req.valid("param").id)?.groups ?? {};
    const digest = id !== undefined && isId(id) ? await stores.digests.get(id) : undefined;
    if (!digest) return problem(c, "not-found");
    if (format !== undefined) return WRITERS[format as Format](c, deps, digest) as never;
    return c.json(digest, 200);
  });
}
