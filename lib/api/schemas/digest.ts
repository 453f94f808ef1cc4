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

const { top, updates, corrections, matrix, coverage } = Digest.shape;

export const DigestView = Digest.extend({
  top: top.meta({
    description: "Id of the story that ranks first of all, the first of its section",
  }),
  updates: updates.meta({
    description:
      "Events of the window before that further outlets told in this one, at most 8. That window is as long as this, at least a day and at most 7",
  }),
  corrections: corrections.meta({
    description:
      "Reports of the window before in which their outlets exchanged numbers, names or dates in this one, at most 8, newest first",
  }),
  matrix: matrix.meta({
    description:
      "All stories of the window by topic and country, each count beside the mean of the last 8 weeks, for as much time as the window has; `weeks` says how many of these had stories, under 3 nothing is usual",
  }),
  coverage: coverage.meta({
    description:
      "How the sources were heard when the digest was made; absent where its window had been over for a day",
  }),
}).meta({ id: "Digest" });

export const DigestLinks = z.object({
  page: z.url(),
  json: z.url(),
  html: z.url(),
  text: z.url(),
  mail: z.url(),
});

export const DigestMade = DigestView.extend({ links: DigestLinks }).meta({ id: "DigestMade" });
