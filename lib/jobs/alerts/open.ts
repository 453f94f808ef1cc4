import { isAnew } from "#lib/core/alerts/skip-reasons.ts";
import { abandoned } from "#lib/core/batch-drafts.ts";
import { placeOf } from "#lib/core/model/batch.ts";
import { type Delivery, OPEN_STATES } from "#lib/core/model/delivery.ts";
import type { AlertBook, ToldFact } from "#lib/core/model/raised.ts";
import type { LookDeps } from "./context.ts";

/** Whoever is alive plans its draft sooner. */
const DRAFT_MS = 10 * 60_000;
/** Whoever made an alert that came to nothing may go on as long as a process lasts: not through so many more of them. */
const MOST_UNDONE = 10;

/** A book that says that an alert is under way. */
export type OpenBook = AlertBook & { open: NonNullable<AlertBook["open"]> };

/** What became of an alert that is under way: it waits, it came to nothing, or it has ended. */
export type Fate = "waits" | "nothing" | Delivery;

/** What a draft comes to, and with it its alerts: abandoned, it can no longer be planned. */
async function fateOfDraft({ stores, clock }: LookDeps, deliveryId: string): Promise<Fate> {
  const place = placeOf(deliveryId);
  const batch = place && (await stores.batches.get(place.batchId));
  // A draft is written before any book, so it was one that has expired.
  if (!batch) return "nothing";
  const now = clock();
  if (batch.state !== "draft" || Date.parse(batch.plannedAt) + DRAFT_MS > now.getTime())
    return "waits";
  return (await stores.batches.record(batch, abandoned(batch, now))) ? "nothing" : "waits";
}

/** Asks what became of an alert that is under way; ends a draft whose worker must be dead. */
export async function fateOf(deps: LookDeps, { open }: OpenBook): Promise<Fate> {
  const delivery = await deps.stores.deliveries.get(open.deliveryId);
  if (!delivery) return fateOfDraft(deps, open.deliveryId);
  const { state, reason } = delivery;
  const states: readonly string[] = OPEN_STATES;
  if (states.includes(state)) return "waits";
  return state === "skipped" && isAnew(reason) ? "nothing" : delivery;
}

/** What an alert notes as told. */
export const toldBy = ({ subscriptionId, open }: OpenBook): ToldFact[] =>
  open.told.map((key) => ({
    subscriptionId,
    ...key,
    by: "alert",
    deliveryId: open.deliveryId,
    at: open.at,
  }));

/** The book as it was before an alert that nobody got. */
const without = ({ open, day: _, mails: __, lastAt: ___, ...rest }: OpenBook): AlertBook => ({
  ...rest,
  ...open.before,
  revision: rest.revision + 1,
});

/** Takes back an alert that came to nothing: all that it was to tell is pending again. False where another was faster. */
export async function undo({ stores }: LookDeps, book: OpenBook): Promise<boolean> {
  await stores.alerts.untell(toldBy(book));
  const { open, undone = [] } = book;
  return stores.alerts.book(book, {
    ...without(book),
    undone: [...undone, open.deliveryId].slice(-MOST_UNDONE),
  });
}

/** Nobody got it, nor will unless the operator releases it. What may have gone out counts as told. */
const isUnsent = ({ state }: Delivery): boolean => state === "skipped" || state === "failed";

/** When the reader last got an alert: one that took long came when it ended, and what is new waits from then. */
const lastAfter = (
  { lastAt = "" }: OpenBook,
  { closedAt = "" }: Delivery,
): Pick<AlertBook, "lastAt"> | undefined => (closedAt > lastAt ? { lastAt: closedAt } : undefined);

/**
 * Notes that an alert has ended. One that was not sent told nothing: it counts on no day, and what it was to tell is told
 * by nobody. False where another was faster.
 */
export async function close(
  { stores: { alerts } }: LookDeps,
  book: OpenBook,
  delivery: Delivery,
): Promise<boolean> {
  if (isUnsent(delivery)) {
    const told = toldBy(book);
    await alerts.untell(told);
    await alerts.tell(told.map(({ deliveryId: _, ...rest }) => ({ ...rest, by: "nobody" })));
    return alerts.book(book, without(book));
  }
  const { open: _, ...rest } = book;
  const after = { ...rest, ...lastAfter(book, delivery), revision: book.revision + 1 };
  return alerts.book(book, after);
}
