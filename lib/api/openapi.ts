import type { OpenAPIHono } from "@hono/zod-openapi";
import type { z } from "zod";
import { takesKey } from "./idempotency.ts";
import { problemDetail, problemStatus } from "./problem.ts";

/** Declares a JSON answer to a route's OpenAPI description. */
export const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { "application/json": { schema } },
});

/** Declares a JSON body that must be there. */
export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { "application/json": { schema } },
});

/** Declares an answer of another kind. */
export const text = (
  description: string,
  type:
    | "text/html"
    | "text/plain"
    | "message/rfc822"
    | "application/atom+xml"
    | "application/feed+json"
    | "text/x-opml",
) => ({
  description,
  content: {
    [type]: { schema: { type: type.endsWith("json") ? ("object" as const) : ("string" as const) } },
  },
});

/** The document's own words; routes and schemas come from the routes. */
export const documentInfo = (publicUrl: string) => ({
  openapi: "3.1.0",
  info: {
    title: "Sitrep",
    version: "1",
    description:
      "Defence news, one story an event: stories by topic, country, pair and query, digests of any past window, and subscriptions by e-mail without an account.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: publicUrl }],
});

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "16 to 200 visible ASCII characters, such as a UUID. A request that succeeded is answered again for 24 hours, with `idempotency-replayed: true`, and not done again; the same key with another request is a 422.",
  schema: { type: "string", minLength: 16, maxLength: 200 },
} as const;

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** How a request with a key can fail that another would not. */
const ofKeys = Object.fromEntries(
  (["in-progress", "key-reused"] as const).map((code) => [
    problemStatus(code),
    {
      description: problemDetail(code),
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  ]),
);

/** The document with the header on each POST that takes it, and what may come of it. */
export const withIdempotencyKey = (document: Document): Document => ({
  ...document,
  paths: Object.fromEntries(
    Object.entries(document.paths ?? {}).map(([path, item]) => {
      const { post } = item ?? {};
      if (!post || !takesKey(path)) return [path, item];
      const parameters = [...(post.parameters ?? []), IDEMPOTENCY_KEY];
      const responses = { ...ofKeys, ...post.responses };
      return [path, { ...item, post: { ...post, parameters, responses } }];
    }),
  ),
});
