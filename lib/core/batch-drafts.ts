import { LEFT_OUT } from "./alerts/skip-reasons.ts";
import type { Batch, BatchEntry } from "./model/batch.ts";
import { instant } from "./model/common.ts";

const leftOut = (entry: BatchEntry): BatchEntry => ({
  ...entry,
  state: "skipped",
  reason: LEFT_OUT,
});

const closed = (batch: Batch, now: Date): Batch => ({
  ...batch,
  state: "closed",
  closedAt: instant(now),
});

/**
 * A draft that counts from now on, without the entries at some places: to be sent, or closed where nobody of it gets a
 * mail. Storing it fails (`BatchStore.record`) where the draft has been planned or abandoned by then.
 */
export function planned(draft: Batch, without: ReadonlySet<number>, now: Date): Batch {
  const entries = draft.entries.map((entry, index) =>
    without.has(index) ? leftOut(entry) : entry,
  );
  const after: Batch = { ...draft, state: "planned", entries };
  return entries.some(({ state }) => state === "planned") ? after : closed(after, now);
}

/** A draft that never counts: whoever made it can no longer plan it once this is stored. */
export const abandoned = (draft: Batch, now: Date): Batch =>
  closed({ ...draft, entries: draft.entries.map(leftOut) }, now);
