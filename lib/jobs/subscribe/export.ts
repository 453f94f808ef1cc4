import type { Mail } from "#lib/core/model/mail.ts";
import type { ConsentAddresses } from "#lib/ports.ts";
import { type Held, held, type SubscribeDeps } from "./context.ts";

export type Exported = Extract<Held, { ok: true }> & {
  consentAddresses: ConsentAddresses;
  /** Mails whose bytes are still kept. */
  mails: { deliveryId: string; mail: Mail }[];
};

/** Everything kept of a reader. */
export async function exportSubscription(
  deps: SubscribeDeps,
  token: string,
): Promise<Exported | (Held & { ok: false })> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const { subscription } = found;
  const consentAddresses = await deps.stores.consents.get(subscription.id);
  const mails = await deps.stores.deliveries.mailsOf(subscription.id);
  return { ok: true, subscription, consentAddresses, mails };
}
