import type { z } from "zod";

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
export const text = (description: string, type: "text/html" | "text/plain" | "message/rfc822") => ({
  description,
  content: { [type]: { schema: { type: "string" as const } } },
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
