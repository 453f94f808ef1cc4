import type { AskStore, DeliveryStore, ItemStore, Queue } from "#lib/ports.ts";
import { pages } from "./pages.ts";

/** Asks queued again by one run; the next takes the rest. */
const MOST_ASKS = 1000;

export type SweepStores = {
  asks: Pick<AskStore, "waiting">;
  deliveries: Pick<DeliveryStore, "inState">;
  items: Pick<ItemStore, "waiting">;
};
type SweepDeps = { stores: SweepStores; queue: Queue };

/** Ids of every delivery that may be waiting for a worker, oldest first: what lost messages would have brought. */
export async function openDeliveries({ stores }: Pick<SweepDeps, "stores">): Promise<string[]> {
  const ids: string[] = [];
  for (const state of ["planned", "frozen", "claimed"] as const)
    for await (const { id } of pages((cursor) => stores.deliveries.inState(state, cursor)))
      ids.push(id);
  return ids;
}

/** The table is the truth: whatever a queue lost is queued again. */
export async function sweep({
  stores,
  queue,
}: SweepDeps): Promise<{ asks: number; deliveries: number; itemsWait: boolean }> {
  const asks = await stores.asks.waiting(MOST_ASKS);
  const deliveries = await openDeliveries({ stores });
  const itemsWait = (await stores.items.waiting(1)).length > 0;
  await queue.send(asks.map((askId) => ({ kind: "ask", askId })));
  await queue.send(deliveries.map((deliveryId) => ({ kind: "mail", deliveryId })));
  if (itemsWait) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return { asks: asks.length, deliveries: deliveries.length, itemsWait };
}
