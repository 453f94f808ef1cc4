import { z } from "@hono/zod-openapi";
import { Digest } from "#lib/core/model/digest.ts";
import { FilterInput } from "./filter.ts";
import { When } from "./story.ts";

export const DigestRequest = z
  .object({
    filter: FilterInput.default({}),
    from: When.optional(),
    to: When.optional(),
  })
  .strict()
  .meta({
    id: "DigestRequest",
    description: "Without `from` the 7 days before `to`; without `to` until now.",
  });

export const DigestView = Digest.meta({ id: "Digest" });

export const DigestLinks = z.object({
  page: z.url(),
  json: z.url(),
  html: z.url(),
  text: z.url(),
  mail: z.url(),
});

export const DigestMade = DigestView.extend({ links: DigestLinks }).meta({ id: "DigestMade" });
