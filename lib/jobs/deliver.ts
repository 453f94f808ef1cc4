import {
  afterTry,
  beforeTry,
  givenUp,
  isTooLate,
  keyOf,
  LEASE_MS,
  stopped,
} from "#lib/core/delivery-policy.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Mail } from "#lib/core/model/mail.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { addresseeOf } from "#lib/core/subscription/move.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import type { DeliveryStore, Mailer, SendOutcome, SubscriptionStore } from "#lib/ports.ts";
import { type ComposeDeps, composeMail } from "./compose-mail.ts";

export type DeliverStores = ComposeDeps["stores"] & {
  deliveries: Pick<DeliveryStore, "claim" | "freeze" | "frozen" | "record">;
  subscriptions: Pick<SubscriptionStore, "get" | "suppressed">;
};

export type DeliverDeps = ComposeDeps & {
  stores: DeliverStores;
  mailer: Mailer;
  /** Outside production mail goes to an allow-list only. */
  mayMail(address: string): boolean;
};

export type DeliverReport = {
  delivery: string;
  kind: Delivery["kind"];
  state: Delivery["state"];
  reason?: string;
};

/** Why a mail must not go out now, if so. Service mails answer a request of the address itself. */
async function objection(
  deps: DeliverDeps,
  delivery: Delivery,
  subscription: Subscription | undefined,
  now: Date,
): Promise<string | undefined> {
  if (!subscription) return "erased";
  const addressee = addresseeOf(delivery, subscription);
  if (!addressee) return "superseded";
  if (!deps.mayMail(addressee.email)) return "not on the allow-list";
  const suppressed = await deps.stores.subscriptions.suppressed(addressee.emailHash);
  if (suppressed) return `suppressed: ${suppressed}`;
  const needsConsent = delivery.kind === "digest" || delivery.kind === "alert";
  if (needsConsent && subscription.state !== "active") return subscription.state;
  if (needsConsent && isPaused(subscription, instant(now))) return "paused";
  const isOld = delivery.kind === "confirm" && delivery.generation !== subscription.generation;
  return isOld ? "superseded" : undefined;
}

/** The exact bytes of a delivery, rendered and stored at the first call and read back at every other. */
async function bytesOf(
  deps: DeliverDeps,
  delivery: Delivery,
  subscription: Subscription,
): Promise<Mail> {
  // A first try finds nothing frozen; should it be wrong about that, `freeze` answers the earlier bytes.
  const frozen = delivery.attempts > 1 ? await deps.stores.deliveries.frozen(delivery) : undefined;
  if (frozen) return frozen;
  const mail = await composeMail(deps, delivery, subscription);
  return deps.stores.deliveries.freeze(delivery, mail);
}

/** Prepares and makes one try. That a call was begun is stored before it, so that no crash hides it. */
async function attempt(deps: DeliverDeps, claimed: Delivery, now: Date): Promise<Delivery> {
  if (isTooLate(claimed, now)) return stopped(claimed, "too late to ask again", now);
  const subscription = await deps.stores.subscriptions.get(claimed.subscriptionId);
  const reason = await objection(deps, claimed, subscription, now);
  if (reason || !subscription) return stopped(claimed, reason ?? "erased", now);
  const mail = await bytesOf(deps, claimed, subscription);
  // Another worker took over when our lease had ended: the mail is theirs now.
  if (!(await deps.stores.deliveries.record(claimed, beforeTry(claimed, now)))) return claimed;
  const outcome: SendOutcome = await deps.mailer.send(mail, keyOf(claimed));
  return afterTry(claimed, outcome, now);
}

/** Delivers one planned mail: claim, freeze, mark, hand over, record. Safe to kill anywhere and to repeat. */
export async function deliver(
  deps: DeliverDeps,
  deliveryId: string,
  now: Date,
): Promise<DeliverReport | undefined> {
  const until = instant(new Date(now.getTime() + LEASE_MS));
  const claimed = await deps.stores.deliveries.claim(deliveryId, instant(now), until);
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
