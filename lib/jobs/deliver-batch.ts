import { aloneIn, batchKeyOf, deliveryOf, isFree, isPending } from "#lib/core/batch-entries.ts";
import {
  afterBatch,
  decided,
  type Decision,
  ended,
  mailsHash,
  parted,
  taken,
  withBytes,
} from "#lib/core/batch-policy.ts";
import { beforeTry, overdue } from "#lib/core/delivery-policy.ts";
import { type Batch, entryId } from "#lib/core/model/batch.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { BatchMailer, BatchStore, DeliveryStore, MailGate } from "#lib/ports.ts";
import { createDigestShelf, type DigestShelf } from "./batch/digest-shelf.ts";
import { prepare, type PrepareDeps, readersLeft } from "./batch/prepare.ts";
import type { DeliverReport } from "./deliver.ts";

export type DeliverBatchStores = PrepareDeps["stores"] & {
  batches: Pick<BatchStore, "get" | "record">;
  deliveries: Pick<DeliveryStore, "plan">;
};

export type DeliverBatchDeps = Omit<PrepareDeps, "stores" | "shelf"> & {
  stores: DeliverBatchStores;
  mailer: BatchMailer;
  gate: Pick<MailGate, "held" | "turn">;
};

const hasPending = ({ entries }: Batch): boolean => entries.some(isPending);

/** Gives what is left to itself its row. One that is there counts before ours: a webhook was faster, or a crash repeats us. */
async function partWith({ stores }: DeliverBatchDeps, batch: Batch): Promise<void> {
  for (const delivery of aloneIn(batch)) await stores.deliveries.plan(delivery);
}

/** Ends a batch whose decisions are stored: the rows of its deliveries come between, so that no crash loses one. */
async function end(deps: DeliverBatchDeps, batch: Batch, now: Date): Promise<Batch | undefined> {
  const after = ended(batch, now);
  await partWith(deps, after);
  return (await deps.stores.batches.record(batch, after)) ? after : undefined;
}

/** Stores what became of a batch; undefined where another worker has it by now. */
async function settle(
  deps: DeliverBatchDeps,
  before: Batch,
  after: Batch,
  now: Date,
): Promise<Batch | undefined> {
  const isOver = !hasPending(after);
  // Nobody may send one alone before it is stored that the batch does not.
  const next = isOver && aloneIn(after).length === 0 ? ended(after, now) : after;
  if (!(await deps.stores.batches.record(before, next))) return undefined;
  return isOver && next === after ? end(deps, after, now) : next;
}

/** The mails to hand over, in the order of their places. */
const mailsIn = (
  { id }: Batch,
  decisions: ReadonlyMap<number, Decision>,
): { deliveryId: string; mail: Mail }[] =>
  [...decisions].flatMap(([index, decision]) =>
    decision.kind === "send" ? [{ deliveryId: entryId(id, index), mail: decision.mail }] : [],
  );

const faultIn = (decisions: ReadonlyMap<number, Decision>): string | undefined =>
  [...decisions.values()].find((decision) => decision.kind === "fault")?.reason;

/**
 * Hands over what was prepared. That a call begins is stored before it, so that no crash hides it, with the readers of the
 * pending entries: a try after a crash hands over the same.
 */
async function handOver(
  deps: DeliverBatchDeps,
  before: Batch,
  ready: Batch,
  mails: readonly { deliveryId: string; mail: Mail }[],
  now: Date,
): Promise<Batch | undefined> {
  const marked = beforeTry(ready, now);
  if (!(await deps.stores.batches.record(before, marked))) return undefined;
  await partWith(deps, marked);
  const outcome = await deps.mailer.sendBatch(mails, batchKeyOf(ready));
  return settle(deps, marked, afterBatch(ready, outcome, now), now);
}

/** Prepares and makes one try. */
async function attempt(
  deps: DeliverBatchDeps,
  shelf: DigestShelf,
  before: Batch,
  now: Date,
): Promise<Batch | undefined> {
  const mine = taken(before, now);
  const park = (reason: string) => settle(deps, before, parted(mine, "unknown", reason), now);
  const decisions = await prepare({ ...deps, shelf }, before, now);
  const fault = faultIn(decisions);
  if (fault !== undefined && before.inDoubt) return park(`cannot be prepared again: ${fault}`);
  const next = decided(mine, decisions);
  const mails = mailsIn(next, decisions);
  if (mails.length === 0) return settle(deps, before, next, now);
  const ready = withBytes(next, mailsHash(mails));
  return ready
    ? handOver(deps, before, ready, mails, now)
    : park("its bytes have become others, and the first may have gone out");
}

/** Ends what no try is to follow, whether or not mail is held: its addresses must not stay. Else makes one. */
async function goOn(
  deps: DeliverBatchDeps,
  shelf: DigestShelf,
  before: Batch,
  now: Date,
): Promise<Batch | undefined> {
  const over = overdue(before, now);
  if (over) {
    // Nobody asks for its readers any more.
    await readersLeft(deps.stores, before);
    return settle(deps, before, parted(taken(before, now), over.state, over.reason), now);
  }
  // The account is in trouble: the sweep brings the batch again once that is over.
  if (await deps.gate.held()) return undefined;
  // Before readers are asked: asking, marking and calling follow each other.
  await deps.gate.turn();
  return attempt(deps, shelf, before, now);
}

/** What a worker did to the deliveries that were still the batch's to send. */
const reportsOf = (before: Batch, after: Batch): DeliverReport[] =>
  before.entries.flatMap((entry, index) => {
    const delivery = isPending(entry) ? deliveryOf(after, index) : undefined;
    if (!delivery) return [];
    const { id, kind, state, reason } = delivery;
    return [{ delivery: id, kind, state, ...(reason && { reason }) }];
  });

/** How many deliveries came to which state. */
export function tallyOf(reports: readonly DeliverReport[]): Partial<Record<string, number>> {
  const tally: Partial<Record<string, number>> = {};
  for (const { state } of reports) tally[state] = (tally[state] ?? 0) + 1;
  return tally;
}

/**
 * Delivers a batch of digests: decide who still wants theirs, freeze that, mark, hand over together, record. Answers what
 * became of each, undefined where there was nothing to do. Safe to kill anywhere and to repeat.
 */
export async function deliverBatch(
  deps: DeliverBatchDeps,
  batchId: string,
  now: Date,
  shelf: DigestShelf = createDigestShelf(),
): Promise<DeliverReport[] | undefined> {
  const before = await deps.stores.batches.get(batchId);
  if (!before || !isFree(before, now)) return undefined;
  const after = hasPending(before)
    ? await goOn(deps, shelf, before, now)
    : await end(deps, before, now);
  return after && reportsOf(before, after);
}
