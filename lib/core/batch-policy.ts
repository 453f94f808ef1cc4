import { createHash } from "node:crypto";
import { beforeTry, leaseFrom, nextTry, type Waiting } from "./delivery-policy.ts";
import { isPending } from "./batch-entries.ts";
import type { Batch, BatchEntry, FrozenReader } from "./model/batch.ts";
import { instant } from "./model/common.ts";
import type { BatchOutcome, Mail } from "./model/mail.ts";

const withEntries = (
  batch: Batch,
  next: (entry: BatchEntry, index: number) => BatchEntry,
): Batch => ({
  ...batch,
  entries: batch.entries.map((entry, index) => (isPending(entry) ? next(entry, index) : entry)),
});

const withoutReader = ({ reader: _, ...entry }: BatchEntry): BatchEntry => entry;

/** The batch in the hands of a worker, before it has done anything. */
export const taken = (batch: Batch, now: Date): Batch => ({
  ...batch,
  state: "claimed",
  claimedUntil: leaseFrom(now),
  attempts: batch.attempts + 1,
});

/** What is to become of an entry: sent to its reader as they are now, not sent, or tried alone since it failed here. */
export type Decision =
  | { kind: "send"; reader: FrozenReader; mail: Mail }
  | { kind: "skip"; reason: string }
  | { kind: "fault"; reason: string };

/** The batch with what was decided of its pending entries, by place. */
export const decided = (batch: Batch, decisions: ReadonlyMap<number, Decision>): Batch =>
  withEntries(batch, (entry, index) => {
    const decision = decisions.get(index);
    if (decision?.kind === "send") return { ...entry, reader: decision.reader };
    if (decision?.kind === "skip")
      return { ...withoutReader(entry), state: "skipped", reason: decision.reason };
    return { ...entry, alone: true, ...(decision && { reason: decision.reason }) };
  });

/** A hash of all that is handed over, in its order: other bytes must never go out under the same key. */
export function mailsHash(mails: readonly { deliveryId: string; mail: Mail }[]): string {
  // The fastest of the safe ones: megabytes a batch.
  const hash = createHash("blake2b512");
  for (const { deliveryId, mail } of mails) {
    const { html, text, ...rest } = mail;
    hash.update(JSON.stringify([deliveryId, html.length, text.length, rest]));
    hash.update(html).update(text);
  }
  return hash.digest("hex").slice(0, 32);
}

/**
 * The batch with the bytes that are to be handed over; undefined where others may have gone out. Where none did, others
 * get another key.
 */
export function withBytes(batch: Batch, bytesHash: string): Batch | undefined {
  if (batch.bytesHash === undefined || batch.bytesHash === bytesHash)
    return { ...batch, bytesHash };
  return batch.inDoubt ? undefined : { ...batch, bytesHash, keyNumber: (batch.keyNumber ?? 0) + 1 };
}

/** The pending entries left to themselves: planned one by one, or parked. */
export const parted = (
  batch: Batch,
  state: "planned" | "failed" | "unknown",
  reason: string,
): Batch =>
  withEntries(batch, (entry) => ({ ...withoutReader(entry), state, reason, alone: true }));

/** The batch at its end, once no entry is pending. */
export function ended(batch: Batch, now: Date): Batch {
  const { claimedUntil: _, inDoubt: __, reason: ___, ...rest } = batch;
  return { ...rest, state: "closed", closedAt: instant(now) };
}

/** Waiting for another try. Where nothing went out that one decides anew, and the addresses need not stay. */
function awaiting(before: Batch, waiting: Waiting): Batch {
  const { firstTryAt: _, inDoubt: __, ...rest } = before;
  const kept = waiting.inDoubt ? rest : withEntries(rest, withoutReader);
  return { ...kept, ...waiting };
}

/** What the provider said of each mail that it took together with others. */
function accepted(
  before: Batch,
  results: readonly ({ providerId: string } | { rejected: string })[],
): Batch {
  let next = 0;
  return withEntries(before, (entry) => {
    const rest = withoutReader(entry);
    const result = results[next++] ?? { rejected: "not answered for" };
    return "rejected" in result
      ? { ...rest, state: "failed", reason: result.rejected, alone: true }
      : { ...rest, state: "accepted", providerId: result.providerId };
  });
}

/**
 * The batch's next state after a try; `before` is as it was before the call, with the bytes of this one. Nothing pending
 * in the answer means that it has ended.
 */
export function afterBatch(before: Batch, outcome: BatchOutcome, now: Date): Batch {
  if (outcome.kind === "accepted") {
    const [asked, told] = [before.entries.filter(isPending).length, outcome.results.length];
    if (asked === told) return accepted(beforeTry(before, now), outcome.results);
    const reason = `the provider answered for ${told} of ${asked} mails`;
    return afterBatch(before, { kind: "unknown", reason }, now);
  }
  const next = nextTry(before, outcome, now);
  if (next.kind === "wait") return awaiting(before, next.waiting);
  // What the provider refuses together it may take one by one, all but the bad one.
  const isRefused = outcome.kind === "rejected" && next.state === "failed";
  return parted(beforeTry(before, now), isRefused ? "planned" : next.state, outcome.reason);
}
