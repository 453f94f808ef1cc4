import type { Hono } from "hono";
import type { Digest } from "#lib/core/model/digest.ts";
import type { ApiContext, ApiEnv, DigestDeps } from "../deps.ts";
import { isId } from "../ids.ts";
import { DIGEST_POLICY } from "../middleware.ts";
import { problem } from "../problem.ts";

type Format = ".html" | ".txt" | ".eml";
type Writer = (c: ApiContext, deps: DigestDeps, digest: Digest) => Promise<Response>;

/** A digest as a file that mail programs open. */
const mailOf: Writer = async (c, deps, digest) => {
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
};

/** How each format is written from the one stored digest. */
const WRITERS: Record<Format, Writer> = {
  ".html": async (c, deps, digest) => {
    const { html } = await deps.digestPage(digest);
    return c.html(html, 200, { "content-security-policy": DIGEST_POLICY });
  },
  ".txt": async (c, deps, digest) => c.text((await deps.digestPage(digest)).text, 200),
  ".eml": mailOf,
};

const NAME = /^(?<id>[^.]+)(?<format>\.html|\.txt|\.eml)?$/;

/**
 * Serves digests in every format, as `describeDigests` tells the reader of the API.
 */
export function serveDigests(app: Hono<ApiEnv>, deps: DigestDeps): void {
  // One route serves the digest and its formats: the router takes a dot for part of a parameter's value.
  app.get("/v1/digests/:id", async (c) => {
    const { id, format } = NAME.exec(c.req.param("id"))?.groups ?? {};
    const digest = id !== undefined && isId(id) ? await deps.stores.digests.get(id) : undefined;
    if (!digest) return problem(c, "not-found");
    return format === undefined ? c.json(digest, 200) : WRITERS[format as Format](c, deps, digest);
  });
}
