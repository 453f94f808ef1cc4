import { describeFacets } from "#lib/core/filter/describe.ts";
import { prefixedId } from "#lib/core/hash.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { hourOf, type SubscribeDeps, tokenFor } from "./context.ts";

/** Mails of the service itself that one address may be sent in an hour, whoever asks for them. */
const MAILS_PER_HOUR = 3;

/** The delivery that carries the confirmation of one generation. */
export const confirmDeliveryId = (
  subscription: Pick<Subscription, "id">,
  generation: number,
): string => prefixedId("dlv", "confirm", subscription.id, String(generation));

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

/** Freezes the bytes first: a delivery that is planned always has its mail, wherever we are stopped. */
async function dispatch(
  deps: SubscribeDeps,
  subscription: Subscription,
  deliveryId: string,
  mail: Mail,
): Promise<void> {
  await deps.stores.deliveries.freeze(deliveryId, mail);
  await deps.stores.deliveries.plan({
    id: deliveryId,
    kind: mail.kind,
    subscriptionId: subscription.id,
    state: "frozen",
    plannedAt: instant(deps.clock()),
    attempts: 0,
  });
  await deps.queue.send([{ kind: "mail", deliveryId }]);
}

async function sendConfirmation(deps: SubscribeDeps, subscription: Subscription): Promise<void> {
  const deliveryId = confirmDeliveryId(subscription, subscription.generation);
  const mail = await deps.mails.confirm({
    to: subscription.email,
    confirmUrl: `${deps.publicUrl}/confirm?token=${tokenFor(deps, "confirm", subscription)}`,
    filterText: describeFacets(subscription.filter),
    deliveryId,
  });
  return dispatch(deps, subscription, deliveryId, mail);
}

/**
 * Sends the mail that fits where a subscription stands: a confirmation while it is pending, else a link to
 * manage it. `asked` is the number of the request within its hour.
 */
export async function sendServiceMail(
  deps: SubscribeDeps,
  subscription: Subscription,
  asked: number,
): Promise<void> {
  if (subscription.state === "pending") return sendConfirmation(deps, subscription);
  const hour = hourOf(deps.clock());
  const deliveryId = prefixedId("dlv", "manage", subscription.id, hour, String(asked));
  const mail = await deps.mails.manage({
    to: subscription.email,
    manageUrl: `${deps.publicUrl}/manage?token=${tokenFor(deps, "manage", subscription)}`,
    deliveryId,
  });
  return dispatch(deps, subscription, deliveryId, mail);
}
