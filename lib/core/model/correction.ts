import * as z from "zod";
import { Instant } from "./common.ts";

/** How an outlet last changed a number, a name or a date of its report after we had seen it. */
export const Correction = z.object({
  at: Instant,
  /** The headline before, where it was changed. */
  before: z.string().optional(),
  /** The outlet took the report back. */
  withdrawn: z.boolean().optional(),
  /** What went of its headline or of what was quoted of it, and what came instead. */
  told: z.object({ before: z.string(), text: z.string() }).optional(),
  /** Words that went and words that came, of each kind in which there were both. */
  changed: z.array(
    z.object({
      kind: z.enum(["numbers", "names", "dates"]),
      out: z.array(z.string()),
      in: z.array(z.string()),
    }),
  ),
});
export type Correction = z.infer<typeof Correction>;

/** The last correction of a report, and those before it that changed what is told of it. */
export const Corrections = Correction.extend({
  earlier: z.array(Correction.pick({ at: true, told: true, changed: true }).required()).optional(),
});
export type Corrections = z.infer<typeof Corrections>;
