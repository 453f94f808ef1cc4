import { z } from "@hono/zod-openapi";
import { Instant } from "#lib/core/model/common.ts";
import { Digest } from "#lib/core/model/digest.ts";
import { DigestLinks } from "./digest.ts";
import { StoriesQuery } from "./story.ts";

export const ArchiveQuery = StoriesQuery.pick({
  topic: true,
  country: true,
  pair: true,
  q: true,
}).strict();
export type ArchiveQuery = z.infer<typeof ArchiveQuery>;

const ArchivedWeek = z.object({
  id: z.string().meta({ description: "The digest's, whether it is made yet or not" }),
  from: Instant,
  to: Instant,
  made: z.boolean().meta({ description: "Whether it is stored; POST /v1/digests makes it" }),
  totals: Digest.shape.totals.optional(),
  links: DigestLinks.optional(),
});

export const ArchiveView = z
  .object({ filterText: z.string(), items: z.array(ArchivedWeek) })
  .meta({ id: "DigestArchive" });
