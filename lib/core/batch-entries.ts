import { type Batch, type BatchEntry, type DigestEntry, entryId } from "./model/batch.ts";
import { instant } from "./model/common.ts";
import type { Delivery } from "./model/delivery.ts";

/** A hint is in the queue for so long at the least; what waits longer for its first try may have lost it. */
const HINT_LASTS_MS = 10 * 60_000;

/** Whether an entry is still the batch's to send. */
export const isPending = ({ state, alone }: BatchEntry): boolean =>
  state === "planned" && alone !== true;

/** Whether the batch waits for a worker, or one has it. */
export const isOpen = ({ state }: Batch): boolean => state === "planned" || state === "claimed";

/** Whether a worker may take the batch now. */
export const isFree = (batch: Batch, now: Date): boolean =>
  isOpen(batch) && (batch.claimedUntil === undefined || batch.claimedUntil <= instant(now));

/** Whether no message may be under way for a batch that waits for a worker. */
export const isForgotten = (batch: Batch, now: Date): boolean =>
  isFree(batch, now) &&
  (batch.state === "claimed" || Date.parse(batch.plannedAt) + HINT_LASTS_MS <= now.getTime());

/** What the provider knows a batch by, and another word after each change of its bytes. */
export const batchKeyOf = ({ id, keyNumber }: Pick<Batch, "id" | "keyNumber">): string =>
  keyNumber ? `${id}~${keyNumber}` : id;

/** The digests of a batch, with their places. */
export const digestsIn = ({ entries }: Batch): { index: number; entry: DigestEntry }[] =>
  entries.flatMap((entry, index) => (entry.kind === "alert" ? [] : [{ index, entry }]));

/** What a delivery knows of what it tells. */
const contentOf = (entry: BatchEntry): Pick<Delivery, "kind" | "digestId" | "critical"> =>
  entry.kind === "alert"
    ? { kind: "alert", ...(entry.critical && { critical: true }) }
    : { kind: "digest", digestId: entry.digestId };

/** The delivery at a place of a batch, as the batch tells it; undefined in a draft, which plans none. */
export function deliveryOf(batch: Batch, index: number): Delivery | undefined {
  const entry = batch.entries[index];
  if (!entry || batch.state === "draft") return undefined;
  const { subscriptionId, state, reason, providerId } = entry;
  const { plannedAt, attempts, firstTryAt } = batch;
  const id = entryId(batch.id, index);
  const base = { id, ...contentOf(entry), subscriptionId, plannedAt };
  if (isPending(entry))
    return {
      ...base,
      state: batch.state === "claimed" ? "claimed" : "planned",
      attempts,
      ...(batch.reason && { reason: batch.reason }),
      ...(batch.claimedUntil && { claimedUntil: batch.claimedUntil }),
      ...(firstTryAt && { firstTryAt }),
      ...(batch.inDoubt && { inDoubt: batch.inDoubt }),
    };
  const told = { ...base, state, ...(reason && { reason }) };
  // Whatever the batch tried, it begins anew under a key of its own.
  if (state === "planned") return { ...told, attempts: 0 };
  return {
    ...told,
    attempts,
    ...(firstTryAt && { firstTryAt }),
    ...(providerId && { providerId }),
    ...(batch.closedAt && { closedAt: batch.closedAt }),
  };
}

/** The deliveries of the entries that are left to themselves. */
export const aloneIn = (batch: Batch): Delivery[] =>
  batch.entries.flatMap(({ alone }, index) => (alone && deliveryOf(batch, index)) || []);
