import { closed } from "./delivery-policy.ts";
import type { Delivery, DeliveryState } from "./model/delivery.ts";
import type { MailEvent } from "./model/mail-event.ts";

/**
 * How much a state tells of what became of the mail. The provider's word beats what we believed, whatever that was,
 * and a later fact an earlier one: events come in any order.
 */
const RANK: Record<DeliveryState, number> = {
  planned: 0,
  frozen: 0,
  claimed: 0,
  skipped: 0,
  unknown: 0,
  accepted: 1,
  failed: 2,
  suppressed: 2,
  delivered: 3,
  // A mailbox may take a mail and return it later.
  bounced: 4,
  complained: 5,
};

const TOLD: Record<MailEvent["kind"], DeliveryState> = {
  sent: "accepted",
  delayed: "accepted",
  delivered: "delivered",
  bounced: "bounced",
  complained: "complained",
  failed: "failed",
  suppressed: "suppressed",
};

/** Events that say something of the address too, and so count though the delivery is past them. */
const OF_ADDRESS: ReadonlySet<MailEvent["kind"]> = new Set(["delivered", "bounced", "complained"]);
/** One mail has a handful; the ids of more are not remembered. */
const MOST_EVENTS = 20;

/** The delivery after an event; undefined when the event is a repetition or says nothing new. */
export function afterEvent(delivery: Delivery, event: MailEvent, now: Date): Delivery | undefined {
  const before = delivery.events ?? [];
  if (before.includes(event.id)) return undefined;
  const state = TOLD[event.kind];
  const moves = RANK[state] > RANK[delivery.state];
  if (!moves && !OF_ADDRESS.has(event.kind)) return undefined;
  const events = [...before, event.id].slice(-MOST_EVENTS);
  if (!moves) return { ...delivery, events };
  const providerId = delivery.providerId ?? event.providerId;
  return { ...closed(delivery, state, now, event.reason), providerId, events };
}

/** A mail that bounced though a later one may get through. */
export type SoftBounce = { deliveryId: string; at: string };

/** So many mails in a row that bounced softly are as good as a lasting bounce. */
const MOST_SOFT_BOUNCES = 3;

/** Whether an address is given up after the soft bounces since a mail last arrived there. */
export const isGivenUp = (bounces: readonly SoftBounce[]): boolean =>
  new Set(bounces.map(({ deliveryId }) => deliveryId)).size >= MOST_SOFT_BOUNCES;
