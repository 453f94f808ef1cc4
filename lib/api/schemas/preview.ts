import { z } from "@hono/zod-openapi";
import { Instant } from "#lib/core/model/common.ts";
import { Filter } from "#lib/core/model/filter.ts";
import { Schedule } from "#lib/core/model/subscription.ts";
import { DigestLinks } from "./digest.ts";
import { FilterInput } from "./filter.ts";

export const PreviewRequest = z
  .object({ filter: FilterInput.default({}), schedule: Schedule.prefault({}) })
  .strict()
  .meta({ id: "PreviewRequest" });

const PreviewWindow = z.object({
  id: z.string().meta({ description: "Of the window's digest, which is stored" }),
  from: Instant,
  to: Instant,
  stories: z.int().meta({ description: "Stories that matched" }),
  shown: z.int().meta({ description: "Stories that the digest shows" }),
  watched: z.int().meta({ description: "All events of the window, matched or not" }),
  links: DigestLinks,
});

const Noisiest = z.object({
  id: z.string(),
  name: z.string(),
  reports: z.int(),
  share: z.number().meta({ description: "Of all reports behind the stories that matched, 0 to 1" }),
});

const NearMiss = z.object({
  clause: z.string().meta({ description: "The one thing these stories lack" }),
  stories: z.int(),
  examples: z.array(z.object({ id: z.string(), title: z.string() })),
  add: z
    .object({
      facet: z.enum(["topics", "countries", "pairs", "languages"]),
      value: z.string(),
      name: z.string(),
      stories: z.int(),
    })
    .optional()
    .meta({ description: "What most of them have instead: adding it to the filter lets them in" }),
});

export const PreviewView = z
  .object({
    filter: Filter,
    filterText: z.string(),
    schedule: Schedule,
    from: Instant,
    to: Instant,
    windows: z.array(PreviewWindow).meta({ description: "Oldest first" }),
    storiesPerWeek: z.number(),
    noisiest: Noisiest.nullable(),
    nearMisses: z.array(NearMiss),
  })
  .meta({ id: "Preview" });
