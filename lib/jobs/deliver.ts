import {
  afterTry,
  beforeTry,
  closed,
  givenUp,
  keyOf,
  leaseFrom,
  overdue,
  putOff,
  stopped,
} from "#lib/core/delivery-policy.ts";
import { QUIET } from "#lib/core/alerts/skip-reasons.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type {
  DeliveryStore,
  Mailer,
  MailGate,
  SendOutcome,
  SubscriptionStore,
} from "#lib/ports.ts";
import { type ComposeDeps, composeMail } from "./compose-mail.ts";
import { objection, type ObjectionDeps, quietUntil } from "./objection.ts";

export type DeliverStores = ComposeDeps["stores"] & {
  deliveries: Pick<DeliveryStore, "get" | "claim" | "freeze" | "frozen" | "record" | "purge">;
  subscriptions: Pick<SubscriptionStore, "get" | "suppressed">;
};

export type DeliverDeps = ComposeDeps &
  ObjectionDeps & {
    stores: DeliverStores;
    mailer: Mailer;
    gate: Pick<MailGate, "held" | "turn">;
  };

export type DeliverReport = {
  delivery: string;
  kind: Delivery["kind"];
  state: Delivery["state"];
  reason?: string;
};

/** Renders and stores the exact bytes of a delivery. Answers why they must not go out after all, if so. */
async function bytesOf(
  deps: DeliverDeps,
  delivery: Delivery,
  subscription: Subscription,
  now: Date,
): Promise<{ mail: Mail; reason?: string | undefined }> {
  const { deliveries, subscriptions } = deps.stores;
  const composed = await composeMail(deps, delivery, subscription);
  // Bytes of an earlier try, which this one did not look for, count before ours.
  const mail = await deliveries.freeze(delivery, composed);
  const newest = await subscriptions.get(delivery.subscriptionId);
  // Who was erased meanwhile would otherwise be kept in these bytes.
  if (!newest) await deliveries.purge(delivery.subscriptionId);
  const isSame = newest?.revision === subscription.revision && mail.to === composed.to;
  return {
    mail,
    reason: isSame ? undefined : await objection(deps, delivery, newest, now, mail.to),
  };
}

/**
 * A delivery that must not go out now. One that quiet hours meet is skipped, for a look at its reader to decide anew; it
 * waits for their end where none will: the operator has released it, or it may have gone out.
 */
function refused(
  claimed: Delivery,
  subscription: Subscription | undefined,
  reason: string,
  now: Date,
): Delivery {
  const isLastWord = claimed.release !== undefined || claimed.inDoubt === true;
  if (!subscription || reason !== QUIET || !isLastWord) return stopped(claimed, reason, now);
  // They may have become quiet hours since the reader was read; then they are looked at again in minutes.
  return putOff(claimed, reason, quietUntil(subscription, now) ?? leaseFrom(now));
}

/** Prepares and makes one try. That a call was begun is stored before it, so that no crash hides it. */
async function attempt(deps: DeliverDeps, claimed: Delivery, now: Date): Promise<Delivery> {
  const over = overdue(claimed, now);
  if (over) return closed(claimed, over.state, now, over.reason);
  // Before the reader is asked: asking, marking and calling follow each other.
  await deps.gate.turn();
  const { deliveries, subscriptions } = deps.stores;
  const subscription = await subscriptions.get(claimed.subscriptionId);
  // A first try finds nothing frozen.
  const earlier = claimed.attempts > 1 ? await deliveries.frozen(claimed) : undefined;
  const early = await objection(deps, claimed, subscription, now, earlier?.to);
  if (early || !subscription) return refused(claimed, subscription, early ?? "erased", now);
  const { mail, reason } = earlier
    ? { mail: earlier, reason: undefined }
    : await bytesOf(deps, claimed, subscription, now);
  if (reason) return refused(claimed, subscription, reason, now);
  // Another worker took over when our lease had ended: the mail is theirs now.
  if (!(await deliveries.record(claimed, beforeTry(claimed, now)))) return claimed;
  const outcome: SendOutcome = await deps.mailer.send(mail, keyOf(claimed));
  return afterTry(claimed, outcome, now);
}

/**
 * Whether the account is in trouble, so that every call would fail alike and count as a try of this mail. What no call is
 * to follow ends nevertheless.
 */
async function isHeld({ gate, stores }: DeliverDeps, id: string, now: Date): Promise<boolean> {
  if (!(await gate.held())) return false;
  const delivery = await stores.deliveries.get(id);
  return !delivery || !overdue(delivery, now);
}

/** Delivers one planned mail: claim, freeze, mark, hand over, record. Safe to kill anywhere and to repeat. */
export async function deliver(
  deps: DeliverDeps,
  deliveryId: string,
  now: Date,
): Promise<DeliverReport | undefined> {
  if (await isHeld(deps, deliveryId, now)) return undefined;
  const claimed = await deps.stores.deliveries.claim(deliveryId, instant(now), leaseFrom(now));
  if (!claimed) return undefined;
  const after = await attempt(deps, claimed, now).catch(async (error: unknown) => {
    // What cannot be prepared again and again would otherwise come back for ever.
    const last = givenUp(
      claimed,
      error instanceof Error ? error.message : "cannot be prepared",
      now,
    );
    if (!last) throw error;
    return last;
  });
  await deps.stores.deliveries.record(claimed, after);
  return {
    delivery: after.id,
    kind: after.kind,
    state: after.state,
    ...(after.reason && { reason: after.reason }),
  };
}
