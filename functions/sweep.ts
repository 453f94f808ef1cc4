import { openDeliveries } from "#lib/jobs/deliver.ts";
import { scheduled } from "./doorway.ts";

/** Every 5 minutes: the table is the truth, so whatever a queue lost is queued again. */
export const handler = scheduled("sweep", async ({ stores, queue }) => {
  const deliveries = await openDeliveries({ stores });
  const items = await stores.items.waiting(1);
  await queue.send(deliveries.map((deliveryId) => ({ kind: "mail", deliveryId })));
  if (items.length > 0) await queue.send([{ kind: "cluster", itemIds: [] }]);
  return { deliveries: deliveries.length, itemsWait: items.length > 0 };
});
