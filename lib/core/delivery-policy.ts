import { instant, type Instant } from "./model/common.ts";
import type { Delivery } from "./model/delivery.ts";
import type { SendOutcome } from "./model/mail.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A worker holds a delivery so long; longer than any call to the provider may take. */
export const LEASE_MS = 5 * MINUTE_MS;
/** The provider remembers an idempotency key for 24 h; a try in doubt is repeated for an hour less. */
const RETRY_FOR_MS = 23 * HOUR_MS;
/** A mail that certainly did not go out is news for so long. */
const GIVE_UP_MS = 7 * 24 * HOUR_MS;
const LONGEST_WAIT_MS = HOUR_MS;
/** A delivery that cannot even be prepared is given up after so many attempts. */
const MOST_FAULTS = 5;

const later = (now: Date, ms: number): Instant => instant(new Date(now.getTime() + ms));
const backoff = (attempts: number): number =>
  Math.min(MINUTE_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);

/** Attempts since it was planned, or planned again; the delivery's own count tells claims apart and only grows. */
const attemptsOf = ({ attempts, release }: Delivery): number =>
  attempts - (release?.afterAttempts ?? 0);

/** The delivery in a state that ends this try, and with it what belonged to the try alone. */
export function closed(
  delivery: Delivery,
  state: Delivery["state"],
  now: Date,
  reason?: string,
): Delivery {
  const { claimedUntil: _, inDoubt: __, reason: ___, ...rest } = delivery;
  return { ...rest, ...(reason && { reason }), state, closedAt: instant(now) };
}

/** The delivery as it must be stored before the provider is called: should we die in the call, it is in doubt. */
export const beforeTry = (delivery: Delivery, now: Date): Delivery => ({
  ...delivery,
  firstTryAt: delivery.firstTryAt ?? instant(now),
  inDoubt: true,
});

/** Whether the provider may have forgotten the key of a try in doubt: then no further try is safe. */
export const isTooLate = (delivery: Delivery, now: Date): boolean =>
  delivery.inDoubt === true &&
  delivery.firstTryAt !== undefined &&
  now.getTime() > Date.parse(delivery.firstTryAt) + RETRY_FOR_MS;

/** Waiting for another try with the same key and bytes, or given up. */
function again(delivery: Delivery, reason: string, waitMs: number, now: Date): Delivery {
  const next = now.getTime() + waitMs;
  const waiting: Delivery = {
    ...delivery,
    state: "claimed",
    claimedUntil: later(now, waitMs),
    reason,
  };
  if (delivery.inDoubt)
    return isTooLate(delivery, new Date(next)) ? closed(delivery, "unknown", now, reason) : waiting;
  if (next > Date.parse(delivery.release?.at ?? delivery.plannedAt) + GIVE_UP_MS)
    return closed(delivery, "failed", now, reason);
  // Nothing went out under the key so far, so its memory begins anew with the next call.
  const { firstTryAt: _, ...fresh } = waiting;
  return fresh;
}

/**
 * The delivery's next state after a try; pure, so that every order of events can be walked through. `before` is the
 * delivery as it was before the call: doubt that an earlier try left stays, whatever this one says.
 */
export function afterTry(before: Delivery, outcome: SendOutcome, now: Date): Delivery {
  const tried = beforeTry(before, now);
  const { inDoubt: _, ...certain } = tried;
  const unsent: Delivery = before.inDoubt ? tried : certain;
  switch (outcome.kind) {
    case "accepted":
      return { ...closed(tried, "accepted", now), providerId: outcome.providerId };
    case "rejected":
      return closed(tried, before.inDoubt ? "unknown" : "failed", now, outcome.reason);
    case "paused":
      return again(unsent, outcome.reason, LONGEST_WAIT_MS, now);
    case "unknown":
      return again(tried, outcome.reason, backoff(attemptsOf(before)), now);
    case "retry": {
      const wait = Math.max((outcome.after ?? 0) * 1000, backoff(attemptsOf(before)));
      return again(unsent, outcome.reason, wait, now);
    }
  }
}

/** A delivery that is not to be sent, or not again: skipped, or parked where a try may have gone out already. */
export const stopped = (delivery: Delivery, reason: string, now: Date): Delivery =>
  closed(delivery, delivery.inDoubt ? "unknown" : "skipped", now, reason);

/** A delivery whose preparation failed once more: given up at last, or undefined while it is worth another attempt. */
export const givenUp = (delivery: Delivery, reason: string, now: Date): Delivery | undefined =>
  attemptsOf(delivery) >= MOST_FAULTS && !delivery.inDoubt
    ? closed(delivery, "failed", now, reason)
    : undefined;

/** What the provider knows a mail by: the delivery's id, and another word after each release. */
export const keyOf = ({ id, release }: Pick<Delivery, "id" | "release">): string =>
  release ? `${id}~${release.number}` : id;

/** The delivery that a key is of. */
export const deliveryOfKey = (key: string): string => key.split("~", 1)[0] ?? key;

/**
 * A delivery that was given up, planned again under a new key, so that it goes out even where the provider took it
 * before; undefined in any other state. What parked it is forgotten; its bytes and the provider's events stay.
 */
export function released(delivery: Delivery, now: Date): Delivery | undefined {
  if (delivery.state !== "unknown" && delivery.state !== "failed") return undefined;
  const {
    firstTryAt: _,
    closedAt: __,
    providerId: ___,
    ...rest
  } = closed(delivery, "planned", now);
  const number = (delivery.release?.number ?? 0) + 1;
  return {
    ...rest,
    release: { number, at: instant(now), afterAttempts: delivery.attempts },
  };
}
