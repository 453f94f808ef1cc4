import { prefixedId } from "#lib/core/hash.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { SubscribeDeps } from "./context.ts";
import { admitGoodbye } from "./limits.ts";

/** Plans the one mail that tells a reader that everything has ended: one end, one mail, however often it is told of. */
export async function sayGoodbye(
  deps: SubscribeDeps,
  { id, emailHash, generation }: Subscription,
): Promise<void> {
  const { deliveries } = deps.stores;
  const deliveryId = prefixedId("dlv", "goodbye", id, String(generation));
  if (await deliveries.get(deliveryId)) return;
  if (!(await admitGoodbye(deps, emailHash))) return;
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
