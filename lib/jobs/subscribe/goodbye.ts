import { prefixedId } from "#lib/core/hash.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { SubscribeDeps } from "./context.ts";
import { admitAddress } from "./limits.ts";

/**
 * Plans the one mail that tells a reader that everything has ended: one end, one mail, however often it is told of. It
 * counts among the mails that an address may be sent in an hour, since whoever holds a link can end and give back in turn.
 */
export async function sayGoodbye(
  deps: SubscribeDeps,
  { id, emailHash, generation }: Subscription,
): Promise<void> {
  const { deliveries } = deps.stores;
  const deliveryId = prefixedId("dlv", "goodbye", id, String(generation));
  if (await deliveries.get(deliveryId)) return;
  if (!(await admitAddress(deps, emailHash))) return;
  await deliveries.plan({
    id: deliveryId,
    kind: "goodbye",
    subscriptionId: id,
    generation,
    state: "planned",
    plannedAt: instant(deps.clock()),
    attempts: 0,
  });
  await deps.queue.send([{ kind: "mail", deliveryId }]);
}
