import * as z from "zod";
import { Instant } from "./common.ts";

/** Up to when a reader has been told, and by which deliveries of late. Written by the planning run alone. */
export const Told = z.object({
  subscriptionId: z.string(),
  toldTo: Instant,
  /** Digests planned in the last 30 days, oldest first. */
  recent: z.array(z.object({ deliveryId: z.string(), at: Instant })),
});
export type Told = z.infer<typeof Told>;

/** Readers by id, each with an instant. */
const Readers = z.record(z.string(), Instant);

/**
 * The one planning run that there may be, and how far it has come. Every step is written under the number that the run
 * took when it began; one whose number is no longer the newest has been taken over and stops.
 */
export const Planning = z.object({
  number: z.int(),
  /** Until when nobody else may take over. */
  heldUntil: Instant,
  /** A word of the run's own, by which it knows what it wrote when an answer was lost. */
  run: z.string().optional(),
  /** Where the first run of all began, until one has been recorded. */
  since: Instant.optional(),
  /** The period (from, to] that is being planned, until it has ended. */
  period: z.object({ from: Instant, to: Instant }).optional(),
  /** Nobody of the period is mailed: it is recorded as told. */
  passOver: z.boolean().optional(),
  /** Where in the period to go on. */
  position: z.string().optional(),
  /** Batches whose readers are being marked as told: a run that takes over ends that first. */
  drafts: z.array(z.string()),
  /** Readers who are being marked as told up to an instant without a mail: passed over in a pause, or folded. */
  passed: Readers.default({}),
  /** Readers that an earlier run could not plan, each with the instant since when: looked at first. */
  again: Readers.default({}),
  /** Those that this run could not plan. */
  failed: Readers.default({}),
  counts: z.record(z.string(), z.number()),
});
export type Planning = z.infer<typeof Planning>;
