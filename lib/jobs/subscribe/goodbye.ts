import { prefixedId } from "#lib/core/hash.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { isGoodbye } from "#lib/core/subscription/ending.ts";
import { WAY_BACK_LIFE } from "#lib/core/tokens.ts";
import type { SubscribeDeps } from "./context.ts";
import { admitGoodbye } from "./limits.ts";

/**
 * Plans the one mail that tells a reader that everything has ended, where a page's button ended it: one end, one mail,
 * however often it is told of, and none once its way back is over.
 */
export async function sayGoodbye(deps: SubscribeDeps, reader: Subscription): Promise<void> {
  const { id, emailHash, generation, ended } = reader;
  if (!isGoodbye(reader) || ended?.by !== "page") return;
  const now = deps.clock();
  if (now.getTime() >= Date.parse(ended.at) + WAY_BACK_LIFE) return;
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
    plannedAt: instant(now),
    attempts: 0,
  });
  await deps.queue.send([{ kind: "mail", deliveryId }]);
}
