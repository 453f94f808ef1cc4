import { afterEvent, isGivenUp } from "#lib/core/delivery-events.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { MailEvent } from "#lib/core/model/mail-event.ts";
import { ended } from "#lib/core/subscription/ending.ts";
import { emailHash } from "#lib/core/tokens.ts";
import type { Clock, DeliveryStore, SubscriptionStore } from "#lib/ports.ts";
import { amend, type AmendStores } from "./subscribe/context.ts";

export type ReconcileStores = AmendStores & {
  deliveries: Pick<DeliveryStore, "get" | "record">;
  subscriptions: Pick<SubscriptionStore, "suppress" | "noteBounce" | "forgetBounces">;
};

export type ReconcileDeps = {
  stores: ReconcileStores;
  clock: Clock;
  /** Secret of the keyed hashes of addresses. */
  signingKey: string;
};

/** What an event came to, in words for the log. */
export type Reconciled =
  | { outcome: "unknown-delivery" }
  | {
      outcome: "known" | "recorded";
      mail: Delivery["kind"];
      state: Delivery["state"];
      /** The state again, where the event brought it about: each mail is told once for each. */
      moved?: Delivery["state"];
      /** Why the address gets no more mail, if that is so from now on. */
      suppressed?: string;
    };

const MOST_ATTEMPTS = 5;
/** What says nothing new of most mails, since the worker was faster. */
const MOSTLY_KNOWN = new Set<MailEvent["kind"]>(["sent", "delayed"]);
/** Mails with a link that somebody asked for: to complain of one takes no consent back. */
const ON_REQUEST = new Set<Delivery["kind"]>(["manage", "move"]);

async function reasonToSuppress(
  { stores: { subscriptions } }: ReconcileDeps,
  hash: string,
  { kind, permanent, deliveryId, at }: MailEvent,
): Promise<string | undefined> {
  if (kind === "complained") return "complained";
  if (kind !== "bounced") return undefined;
  if (permanent) return "bounced";
  const bounces = await subscriptions.noteBounce(hash, { deliveryId, at });
  return isGivenUp(bounces) ? "bounced again and again" : undefined;
}

/**
 * What an event means for the address; answers why it gets no more mail, if so. Each step may be repeated. Which address
 * it is about the event says itself, and it is kept as a hash: the reader may be erased or have moved meanwhile.
 */
async function concerning(
  deps: ReconcileDeps,
  delivery: Delivery,
  event: MailEvent,
): Promise<string | undefined> {
  const { subscriptions } = deps.stores;
  const hash = emailHash(deps.signingKey, event.address);
  if (event.kind === "delivered") await subscriptions.forgetBounces(hash, event.at);
  // Most events say that all is well, and nothing of the reader then depends on them.
  if (event.kind !== "bounced" && event.kind !== "complained") return undefined;
  const reader = await subscriptions.get(delivery.subscriptionId);
  // Of who has been erased only what stops mail is kept.
  const counts = reader !== undefined || event.kind === "complained" || event.permanent === true;
  const reason = counts ? await reasonToSuppress(deps, hash, event) : undefined;
  const now = instant(deps.clock());
  if (reason) await subscriptions.suppress(hash, reason, now);
  // There only the suppression helps.
  if (event.kind === "complained" && reader && !ON_REQUEST.has(delivery.kind))
    await amend(deps, reader, (current) => ended(current, { at: now, by: "complaint" }));
  return reason;
}

/**
 * Takes in what the provider tells of a mail. The delivery is written last, so that whatever a crash cuts short is
 * made good by the provider's next attempt, and a repetition finds everything done.
 */
export async function reconcile(deps: ReconcileDeps, event: MailEvent): Promise<Reconciled> {
  const { deliveries } = deps.stores;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    // At half the price: a delivery only comes to know more, so what says nothing new to an older state says nothing new.
    const isStale = attempt === 0 && MOSTLY_KNOWN.has(event.kind);
    const delivery = await deliveries.get(event.deliveryId, isStale);
    if (!delivery && isStale) continue;
    if (!delivery) return { outcome: "unknown-delivery" };
    const { kind: mail, state: was } = delivery;
    const after = afterEvent(delivery, event, deps.clock());
    if (!after) return { outcome: "known", mail, state: was };
    if (isStale) continue;
    const suppressed = await concerning(deps, delivery, event);
    if (!(await deliveries.record(delivery, after))) continue;
    const { state } = after;
    return {
      outcome: "recorded",
      mail,
      state,
      ...(state !== was && { moved: state }),
      ...(suppressed && { suppressed }),
    };
  }
  throw new Error(`delivery ${event.deliveryId} kept changing under our hands`);
}
