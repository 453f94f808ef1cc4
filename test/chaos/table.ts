import type { Delivery } from "#lib/core/model/delivery.ts";
import { DeliveryState } from "#lib/core/model/delivery.ts";
import { pages } from "#lib/jobs/pages.ts";
import type { Stores } from "#lib/ports.ts";
import type { Entry } from "./verdict.ts";

/** Every digest for a reader that the table knows of. */
async function* digestDeliveries({ deliveries }: Stores): AsyncGenerator<Delivery> {
  for (const state of DeliveryState.options)
    for await (const delivery of pages((cursor) => deliveries.inState(state, cursor)))
      if (delivery.kind === "digest") yield delivery;
}

/** What became of every digest, with the window it tells. */
export async function entriesOf(stores: Stores): Promise<Entry[]> {
  const found: Delivery[] = [];
  for await (const delivery of digestDeliveries(stores)) found.push(delivery);
  const digests = await stores.digests.many([...new Set(found.map((one) => one.digestId ?? ""))]);
  return found.map(({ id, subscriptionId, digestId = "", state, reason }) => {
    const digest = digests.get(digestId);
    if (!digest) throw new Error(`${id} tells ${digestId}, which is not there`);
    const window = { from: digest.from, to: digest.to };
    return { deliveryId: id, subscriptionId, digestId, window, state, reason };
  });
}

/** Ids of a reader's digests that have been tried, and may be again. */
export async function triedOf({ deliveries }: Stores, subscriptionId: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const one of pages((cursor) => deliveries.inState("claimed", cursor)))
    if (one.subscriptionId === subscriptionId && one.firstTryAt) ids.push(one.id);
  return ids;
}
