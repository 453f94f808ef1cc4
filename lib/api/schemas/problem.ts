import { z } from "@hono/zod-openapi";
import { FoundFeed } from "./found-feed.ts";
import { type ProblemCode, problemDetail, problemStatus, type StatusOf } from "../problem.ts";

const FieldError = z
  .object({
    path: z.string().meta({ description: "The field, dotted: `filter.countries.0`" }),
    message: z.string().meta({ description: "What was expected" }),
  })
  .meta({ id: "FieldError" });

/** RFC 9457, with a code for programs and the fields at fault. */
const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    errors: z.array(FieldError).optional(),
    candidates: z
      .array(FoundFeed)
      .optional()
      .meta({ description: "The feeds of a site that has several" }),
  })
  .meta({ id: "Problem" });

/** Declares the failures of a route to its OpenAPI description. */
export const problems = <C extends ProblemCode>(...codes: C[]) =>
  Object.fromEntries(
    codes.map((code) => [
      problemStatus(code),
      {
        // One description has to serve all that answer with the same status.
        description: codes
          .filter((other) => problemStatus(other) === problemStatus(code))
          .map(problemDetail)
          .join(" "),
        content: { "application/problem+json": { schema: Problem } },
      },
    ]),
  ) as Record<
    StatusOf<C>,
    { description: string; content: { "application/problem+json": { schema: typeof Problem } } }
  >;

const OF_BODIES = ["invalid-input", "too-large", "unsupported-media-type"] as const;

/** The same for a route that takes a JSON body. */
export const bodyProblems = <C extends ProblemCode>(...codes: C[]) =>
  problems<C | (typeof OF_BODIES)[number]>(...OF_BODIES, ...codes);
