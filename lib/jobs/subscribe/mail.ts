import { prefixedId } from "#lib/core/hash.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { Clock, DeliveryStore } from "#lib/ports.ts";

/**
 * Plans the mail that fits where a subscription stands: a confirmation while it is pending, else a link to manage it.
 * `cause` is the id of what asked for it: one cause, one mail. Answers the delivery's id; whoever delivers it makes it.
 */
export async function planServiceMail(
  deps: { stores: { deliveries: Pick<DeliveryStore, "plan"> }; clock: Clock },
  { id, state, generation }: Subscription,
  cause: string,
): Promise<string> {
  const isPending = state === "pending";
  const deliveryId = prefixedId("dlv", "service", cause);
  await deps.stores.deliveries.plan({
    id: deliveryId,
    kind: isPending ? "confirm" : "manage",
    subscriptionId: id,
    ...(isPending && { generation }),
    state: "planned",
    plannedAt: instant(deps.clock()),
    attempts: 0,
  });
  return deliveryId;
}
