import type { Alert } from "#lib/core/model/alert.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { AlertBook, Raised, ToldFact } from "#lib/core/model/raised.ts";
import { normaliseEmail } from "#lib/core/tokens.ts";
import type { ConsentAddresses } from "#lib/ports.ts";
import { type Held, held, type SubscribeDeps } from "./context.ts";

export type Exported = Extract<Held, { ok: true }> & {
  consentAddresses: ConsentAddresses;
  /** Mails to the present address whose bytes are still kept. */
  mails: { deliveryId: string; mail: Mail }[];
  /** What concerned the reader, what they were told of it and how, and what their alerts said, as far as it is kept. */
  alerts: {
    raised: Raised[];
    told: ToldFact[];
    book?: AlertBook;
    mails: Alert[];
  };
};

async function alertsOf({ stores }: SubscribeDeps, reader: string): Promise<Exported["alerts"]> {
  const { raised, told, book } = await stores.alerts.of(reader);
  const ids = new Set(told.flatMap(({ deliveryId }) => deliveryId || []));
  const mails = await stores.alerts.mails([...ids].map((id) => ({ id, subscriptionId: reader })));
  return { raised, told, ...(book && { book }), mails: [...mails.values()] };
}

/**
 * Everything kept of a reader. Mails to another address stay out: an address that was left may be another holder's, who
 * never agreed to have it shown, and so is one that a change of address only asks.
 */
export async function exportSubscription(
  deps: SubscribeDeps,
  token: string,
): Promise<Exported | (Held & { ok: false })> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const { subscription } = found;
  const consentAddresses = await deps.stores.consents.get(subscription.id);
  const address = normaliseEmail(subscription.email);
  const kept = await deps.stores.deliveries.mailsOf(subscription.id);
  const mails = kept.filter(({ mail }) => normaliseEmail(mail.to) === address);
  const alerts = await alertsOf(deps, subscription.id);
  return { ok: true, subscription, consentAddresses, mails, alerts };
}
