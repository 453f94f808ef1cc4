import type { DeliveryStore, ItemStore, Queue } from "#lib/ports.ts";
import { pages } from "./pages.ts";

export type SweepStores = {
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
}: SweepDeps): Promise<{ deliveries: number; itemsWait: boolean }> {
  const deliveries = await openDeliveries({ stores });
  const itemsWait = (await stores.items.waiting(1)).length > 0;
  await queue.send(deliveries.map((deliveryId) => ({ kind: "mail", deliveryId })));
  if (itemsWait) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return { deliveries: deliveries.length, itemsWait };
}
