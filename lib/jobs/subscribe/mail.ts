import { prefixedId } from "#lib/core/hash.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { hourOf, type SubscribeDeps } from "./context.ts";

/** Mails of the service itself that one address may be sent in an hour, whoever asks for them. */
const MAILS_PER_HOUR = 3;

/**
 * Counts a request for mail to an address; answers its number in this hour,
 * or undefined when the address is to get none: suppressed, or asked for too often.
 */
export async function admitMail(deps: SubscribeDeps, hash: string): Promise<number | undefined> {
  const { subscriptions } = deps.stores;
  const [asked, suppressed] = await Promise.all([
    subscriptions.count(`mail:${hash}`, hourOf(deps.clock())),
    subscriptions.suppressed(hash),
  ]);
  return asked <= MAILS_PER_HOUR && suppressed === undefined ? asked : undefined;
}

/**
 * Plans the mail that fits where a subscription stands: a confirmation while it is pending, else a link to
 * manage it. `asked` is the number of the request within its hour. The mail is made by whoever delivers it.
 */
export async function sendServiceMail(
  deps: SubscribeDeps,
  { id, state, generation }: Subscription,
  asked: number,
): Promise<void> {
  const now = deps.clock();
  const isPending = state === "pending";
  const deliveryId = isPending
    ? prefixedId("dlv", "confirm", id, String(generation))
    : prefixedId("dlv", "manage", id, hourOf(now), String(asked));
  await deps.stores.deliveries.plan({
    id: deliveryId,
    kind: isPending ? "confirm" : "manage",
    subscriptionId: id,
    ...(isPending && { generation }),
    state: "planned",
    plannedAt: instant(now),
    attempts: 0,
  });
  await deps.queue.send([{ kind: "mail", deliveryId }]);
}
