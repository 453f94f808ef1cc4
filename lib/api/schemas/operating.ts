import { z } from "@hono/zod-openapi";
import { Instant } from "#lib/core/model/common.ts";
import { Run } from "#lib/core/model/run.ts";

const Cursor = z.string().max(2000).optional();

export const RunsQuery = z
  .object({
    job: Run.shape.job.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: Cursor,
  })
  .strict();

export const RunPage = z
  .object({ items: z.array(Run), cursor: z.string().optional() })
  .meta({ id: "RunPage" });

const Address = z.email({ error: "expected an e-mail address" }).max(254);

export const SuppressionsQuery = z
  .object({
    cursor: Cursor,
    email: Address.optional().meta({ description: "Only this address, found by its hash." }),
  })
  .strict();

/** Whose suppression is lifted, where the path does not say so. */
export const SuppressedAddress = z.object({ email: Address }).strict();

export const SuppressionPage = z
  .object({
    items: z.array(
      z.object({
        hash: z.string().meta({ description: "Keyed hash of the address, which is not kept." }),
        reason: z.string(),
        at: Instant,
      }),
    ),
    cursor: z.string().optional(),
  })
  .meta({ id: "SuppressionPage" });

export const DeadLetterList = z
  .object({
    items: z.array(
      z.object({
        queue: z.string(),
        approximate: z.int().meta({ description: "Roughly how much lies there." }),
        letters: z.array(
          z.object({
            at: Instant,
            body: z.string(),
            tries: z.int().optional(),
            error: z.string().optional(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "DeadLetterList" });
