import { OPEN_STATES } from "#lib/core/model/delivery.ts";
import { instant } from "#lib/core/model/common.ts";
import type {
  AlertStore,
  AskStore,
  BatchStore,
  DeliveryStore,
  ItemStore,
  Queue,
} from "#lib/ports.ts";
import { MOST_READERS } from "./alerts/look.ts";
import { allPages, pages } from "./pages.ts";

/** Asks queued again by one run; the next takes the rest. */
const MOST_ASKS = 1000;

export type SweepStores = {
  alerts: Pick<AlertStore, "due">;
  asks: Pick<AskStore, "waiting">;
  batches: Pick<BatchStore, "open">;
  deliveries: Pick<DeliveryStore, "rowsInState">;
  items: Pick<ItemStore, "waiting">;
};
type SweepDeps = { stores: SweepStores; queue: Queue };

type OfDeliveries = { stores: Pick<SweepStores, "deliveries"> };

/**
 * Ids of every delivery of its own that may be waiting for a worker, oldest first: what lost messages would have brought.
 * Those of open batches come with their batch.
 */
export async function openDeliveries({ stores }: OfDeliveries): Promise<string[]> {
  const ids: string[] = [];
  for (const state of OPEN_STATES)
    for await (const { id } of pages((cursor) => stores.deliveries.rowsInState(state, cursor)))
      ids.push(id);
  return ids;
}

/** Messages that have all readers looked at whose look is due: quiet hours are over, or a message was lost. */
export async function looksDue(
  stores: Pick<SweepStores, "alerts">,
  now: Date,
): Promise<{ kind: "alerts"; subscriptionIds: string[] }[]> {
  const due = await allPages((cursor) => stores.alerts.due(instant(now), cursor));
  const groups = Math.ceil(due.length / MOST_READERS);
  return Array.from({ length: groups }, (_, n) => ({
    kind: "alerts",
    subscriptionIds: due.slice(n * MOST_READERS, (n + 1) * MOST_READERS),
  }));
}

type Swept = {
  readers: number;
  asks: number;
  batches: number;
  deliveries: number;
  itemsWait: boolean;
};

/**
 * The table is the truth: whatever a queue lost is queued again. A batch planned minutes ago still has its message: a
 * thousand of them may wait for their turn, and need not be told twice.
 */
export async function sweep({ stores, queue }: SweepDeps, now: Date): Promise<Swept> {
  const asks = await stores.asks.waiting(MOST_ASKS);
  const batches = await allPages((cursor) => stores.batches.open(cursor, now));
  const deliveries = await openDeliveries({ stores });
  const looks = await looksDue(stores, now);
  const itemsWait = (await stores.items.waiting(1)).length > 0;
  await queue.send(asks.map((askId) => ({ kind: "ask", askId })));
  await queue.send(batches.map((batchId) => ({ kind: "batch", batchId })));
  await queue.send(deliveries.map((deliveryId) => ({ kind: "mail", deliveryId })));
  await queue.send(looks);
  if (itemsWait) await queue.send([{ kind: "cluster", itemIds: [] }]);
  const readers = looks.reduce((sum, { subscriptionIds }) => sum + subscriptionIds.length, 0);
  return {
    asks: asks.length,
    batches: batches.length,
    deliveries: deliveries.length,
    readers,
    itemsWait,
  };
}
