import type { Batch } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Planning } from "#lib/core/model/planning.ts";
import type { Detail } from "./lethal.ts";

const steps = (before: { state: string }, after: { state: string }, isMark: boolean): string =>
  `${before.state} to ${isMark ? "begun" : after.state}`;

/** What a planning run writes of itself: that it begins, its period, its drafts, that it has come to the end, that it lets go. */
function stepOf(before: Planning | undefined, { number, heldUntil, period, drafts }: Planning) {
  if (before?.number !== number) return "taken";
  if (heldUntil < "2000") return "released";
  if (drafts.length > 0) return "drafts";
  return period ? "period" : "ended";
}

/** Tells the steps of a plan, a batch and a delivery apart by what is being written. */
export const detailOf: Detail = (name, args) => {
  if (name === "stores.planning.put") return stepOf(...(args as [Planning | undefined, Planning]));
  if (name === "stores.batches.record") {
    const [before, after] = args as [Batch, Batch];
    return steps(before, after, after.state === "claimed" && after.attempts > before.attempts);
  }
  if (name !== "stores.deliveries.record") return undefined;
  const [before, after] = args as [Delivery, Delivery];
  const isMark = after.state === "claimed" && after.claimedUntil === before.claimedUntil;
  return steps(before, after, isMark);
};

/** The calls that have an effect on the way of a digest from its slot to its end: each is to be died at. */
export const WAY: readonly string[] = [
  "stores.planning.put taken",
  "stores.planning.put period",
  "stores.digests.createMany",
  "stores.batches.draft",
  "stores.planning.put drafts",
  "stores.planning.tell",
  "stores.batches.record draft to planned",
  "queue.send",
  "stores.runs.record",
  "stores.planning.put ended",
  "stores.planning.put released",
  "stores.batches.record planned to begun",
  "gate.turn",
  "mailer.sendBatch",
  "stores.batches.record claimed to closed",
  "stores.deliveries.record accepted to delivered",
];
