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
import { emailHash } from "#lib/core/tokens.ts";
import { isGoodbye } from "#lib/core/subscription/ending.ts";
import { addresseeOf } from "#lib/core/subscription/move.ts";
import { asWanted } from "#lib/core/subscription/wanted.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import type {
  DeliveryStore,
  Mailer,
  MailGate,
  SendOutcome,
  SubscriptionStore,
} from "#lib/ports.ts";
import { type ComposeDeps, composeMail } from "./compose-mail.ts";

export type DeliverStores = ComposeDeps["stores"] & {
  deliveries: Pick<DeliveryStore, "claim" | "freeze" | "frozen" | "record" | "purge">;
  subscriptions: Pick<SubscriptionStore, "get" | "suppressed">;
};

export type DeliverDeps = ComposeDeps & {
  stores: DeliverStores;
  mailer: Mailer;
  gate: Pick<MailGate, "held">;
  /** Outside production mail goes to an allow-list only. */
  mayMail(address: string): boolean;
};

/** What is asked before a mail goes out. */
export type ObjectionDeps = Pick<DeliverDeps, "mayMail" | "signingKey"> & {
  stores: { subscriptions: Pick<SubscriptionStore, "suppressed"> };
};

export type DeliverReport = {
  delivery: string;
  kind: Delivery["kind"];
  state: Delivery["state"];
  reason?: string;
};

/** Why an address must not be mailed, if so. */
async function barred(
  { mayMail, stores }: ObjectionDeps,
  { email, emailHash: hash }: Pick<Subscription, "email" | "emailHash">,
): Promise<string | undefined> {
  if (!mayMail(email)) return "not on the allow-list";
  const suppressed = await stores.subscriptions.suppressed(hash);
  return suppressed && `suppressed: ${suppressed}`;
}

/** Whether the end that a goodbye tells of still holds. */
const isEndOf = (subscription: Subscription, generation: number | undefined): boolean =>
  isGoodbye(subscription) && subscription.generation === generation;

/** Why a reader does not want a mail now, if so. Service mails answer a request of the address itself. */
function unwanted(
  { kind, generation, onDemand }: Delivery,
  subscription: Subscription,
  now: Date,
): string | undefined {
  if (kind === "confirm" && generation !== asWanted(subscription).generation) return "superseded";
  if (kind === "goodbye") return isEndOf(subscription, generation) ? undefined : "superseded";
  if (kind !== "digest" && kind !== "alert") return undefined;
  if (subscription.state !== "active") return subscription.state;
  if (isPaused(subscription, instant(now))) return "paused";
  const isOff = subscription.schedule.frequency === "off";
  return kind === "digest" && !onDemand && isOff ? "digests are off" : undefined;
}

/**
 * Why a mail must not go out now, if so. `to` is the address that its bytes, once frozen, are for: should the reader have
 * left it, only what may have gone out already is repeated there.
 */
export async function objection(
  deps: ObjectionDeps,
  delivery: Delivery,
  subscription: Subscription | undefined,
  now: Date,
  to?: string,
): Promise<string | undefined> {
  if (!subscription) return "erased";
  const addressee = addresseeOf(delivery, subscription);
  if (!addressee) return "superseded";
  const isLeft = to !== undefined && to !== addressee.email;
  if (isLeft && !delivery.inDoubt) return "moved";
  const mailed = isLeft ? { email: to, emailHash: emailHash(deps.signingKey, to) } : addressee;
  return (await barred(deps, mailed)) ?? unwanted(delivery, subscription, now);
}

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

/** Prepares and makes one try. That a call was begun is stored before it, so that no crash hides it. */
async function attempt(deps: DeliverDeps, claimed: Delivery, now: Date): Promise<Delivery> {
  if (isTooLate(claimed, now)) return stopped(claimed, "too late to ask again", now);
  const { deliveries, subscriptions } = deps.stores;
  const subscription = await subscriptions.get(claimed.subscriptionId);
  // A first try finds nothing frozen.
  const earlier = claimed.attempts > 1 ? await deliveries.frozen(claimed) : undefined;
  const early = await objection(deps, claimed, subscription, now, earlier?.to);
  if (early || !subscription) return stopped(claimed, early ?? "erased", now);
  const { mail, reason } = earlier
    ? { mail: earlier, reason: undefined }
    : await bytesOf(deps, claimed, subscription, now);
  if (reason) return stopped(claimed, reason, now);
  // Another worker took over when our lease had ended: the mail is theirs now.
  if (!(await deliveries.record(claimed, beforeTry(claimed, now)))) return claimed;
  const outcome: SendOutcome = await deps.mailer.send(mail, keyOf(claimed));
  return afterTry(claimed, outcome, now);
}

/** Delivers one planned mail: claim, freeze, mark, hand over, record. Safe to kill anywhere and to repeat. */
export async function deliver(
  deps: DeliverDeps,
  deliveryId: string,
  now: Date,
): Promise<DeliverReport | undefined> {
  // The account is in trouble: every call would fail alike, and count as a try of this mail.
  if (await deps.gate.held()) return undefined;
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
