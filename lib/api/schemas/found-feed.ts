import { z } from "@hono/zod-openapi";
import { Instant, LanguageCode } from "#lib/core/model/common.ts";

/** A feed that was found behind an address, and read. */
export const FoundFeed = z
  .object({
    url: z.string(),
    title: z.string().nullable(),
    language: LanguageCode.nullable(),
    entries: z.int().nonnegative(),
    newest: Instant.nullable().meta({ description: "Date of its newest entry." }),
  })
  .meta({ id: "FoundFeed" });
