import * as z from "zod";
import { Instant } from "./common.ts";

/** A job over a period, stored as a fact, so that a missed run is found and made good. */
export const Run = z.object({
  job: z.enum(["poll", "digest", "deliver"]),
  /** The period is the half-open (from, to]. */
  from: Instant,
  to: Instant,
  finishedAt: Instant,
  counts: z.record(z.string(), z.number()),
  /** Readers that could not be planned, each with the instant since when: the next run looks at them again. */
  again: z.record(z.string(), Instant).optional(),
});
export type Run = z.infer<typeof Run>;
