import { localDay, quietEnd } from "#lib/core/alerts/quiet.ts";
import { NEXT_DAY, QUIET } from "#lib/core/alerts/skip-reasons.ts";
import { type Instant, instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { isPaused } from "#lib/core/schedule/pause.ts";
import { isGoodbye } from "#lib/core/subscription/ending.ts";
import { addresseeOf } from "#lib/core/subscription/move.ts";
import { asWanted } from "#lib/core/subscription/wanted.ts";
import { emailHash } from "#lib/core/tokens.ts";
import type { SubscriptionStore } from "#lib/ports.ts";

/** What is asked before a mail goes out. */
export type ObjectionDeps = {
  stores: { subscriptions: Pick<SubscriptionStore, "suppressed"> };
  /** Whether an address may be mailed: outside production mail goes to an allow-list only. */
  mayMail(address: string): boolean;
  signingKey: string;
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

/** When the quiet hours end in which a reader is now, if so. */
export const quietUntil = (
  { alerts: { quietHours }, schedule: { timeZone } }: Pick<Subscription, "alerts" | "schedule">,
  now: Date,
): Instant | undefined => quietEnd(quietHours, timeZone, instant(now));

/** Whether the reader's day is over on which an alert counts. What may have gone out on it, or is released, goes out. */
const isLate = (
  { plannedAt, inDoubt, release }: Delivery,
  { schedule: { timeZone } }: Subscription,
  now: Date,
): boolean =>
  !inDoubt && !release && localDay(plannedAt, timeZone) !== localDay(instant(now), timeZone);

const unwantedAlert = (
  delivery: Delivery,
  subscription: Subscription,
  now: Date,
): string | undefined => {
  if (!subscription.alerts.enabled) return "alerts are off";
  if (!delivery.critical && quietUntil(subscription, now)) return QUIET;
  return isLate(delivery, subscription, now) ? NEXT_DAY : undefined;
};

const unwantedDigest = ({ onDemand }: Delivery, { schedule }: Subscription): string | undefined =>
  !onDemand && schedule.frequency === "off" ? "digests are off" : undefined;

/** Why a reader does not want a mail now, if so. Service mails answer a request of the address itself. */
function unwanted(delivery: Delivery, subscription: Subscription, now: Date): string | undefined {
  const { kind, generation } = delivery;
  if (kind === "confirm" && generation !== asWanted(subscription).generation) return "superseded";
  if (kind === "goodbye") return isEndOf(subscription, generation) ? undefined : "superseded";
  if (kind !== "digest" && kind !== "alert") return undefined;
  if (subscription.state !== "active") return subscription.state;
  if (isPaused(subscription, instant(now))) return "paused";
  return kind === "alert"
    ? unwantedAlert(delivery, subscription, now)
    : unwantedDigest(delivery, subscription);
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
