import { instant, type Instant } from "./model/common.ts";
import type { Delivery } from "./model/delivery.ts";
import type { SendOutcome } from "./model/mail.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A worker holds a delivery so long; longer than any call to the provider may take. */
const LEASE_MS = 5 * MINUTE_MS;
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

/** What a delivery, or a batch of them, knows of its tries. */
type Tries = Pick<Delivery, "plannedAt" | "attempts" | "firstTryAt" | "inDoubt" | "release">;

/** Attempts since it was planned, or planned again; the own count of a delivery tells claims apart and only grows. */
const attemptsOf = ({ attempts, release }: Tries): number =>
  attempts - (release?.afterAttempts ?? 0);

/** Until when a worker that begins now holds what it takes. */
export const leaseFrom = (now: Date): Instant => later(now, LEASE_MS);

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

/** What must be stored before the provider is called: should we die in the call, it is in doubt. */
export const beforeTry = <T extends Tries>(before: T, now: Date) => ({
  ...before,
  firstTryAt: before.firstTryAt ?? instant(now),
  inDoubt: true,
});

/** Whether the provider may have forgotten the key of a try in doubt: then no further try is safe. */
const isTooLate = ({ inDoubt, firstTryAt }: Tries, now: Date): boolean =>
  inDoubt === true &&
  firstTryAt !== undefined &&
  now.getTime() > Date.parse(firstTryAt) + RETRY_FOR_MS;

/** Whether a mail that certainly did not go out is no news any more. */
const isOld = ({ plannedAt, release }: Tries, now: Date): boolean =>
  now.getTime() > Date.parse(release?.at ?? plannedAt) + GIVE_UP_MS;

/** Why no try is to follow at `now`, whatever anybody wants, and how that ends; undefined where one may. */
export function overdue(
  tries: Tries,
  now: Date,
): { state: "failed" | "unknown"; reason: string } | undefined {
  if (tries.inDoubt)
    return isTooLate(tries, now)
      ? { state: "unknown", reason: "too late to ask again" }
      : undefined;
  return isOld(tries, now) ? { state: "failed", reason: "too old to be news" } : undefined;
}

/** What a wait for another try leaves of the one before. */
export type Waiting = Required<Pick<Delivery, "claimedUntil" | "reason">> &
  Pick<Delivery, "firstTryAt" | "inDoubt">;

/** What follows a try that was not accepted: another with the same key and bytes, or an end. */
export type NextTry =
  | { kind: "wait"; waiting: Waiting }
  | { kind: "end"; state: "failed" | "unknown" };

function again(tried: Tries, reason: string, waitMs: number, now: Date): NextTry {
  const next = now.getTime() + waitMs;
  const waiting = { claimedUntil: later(now, waitMs), reason };
  const { firstTryAt, inDoubt } = tried;
  if (inDoubt) {
    if (isTooLate(tried, new Date(next))) return { kind: "end", state: "unknown" };
    return { kind: "wait", waiting: { ...waiting, inDoubt, ...(firstTryAt && { firstTryAt }) } };
  }
  if (isOld(tried, new Date(next))) return { kind: "end", state: "failed" };
  // Nothing went out under the key so far, so its memory begins anew with the next call.
  return { kind: "wait", waiting };
}

type Unaccepted = Exclude<SendOutcome, { kind: "accepted" }>;

/**
 * What follows a try of a delivery, or of a batch, that was not accepted. `before` is as it was before the call: doubt
 * that an earlier try left stays, whatever this one says.
 */
export function nextTry(before: Tries, outcome: Unaccepted, now: Date): NextTry {
  const tried = beforeTry(before, now);
  const unsent = before.inDoubt ? tried : before;
  switch (outcome.kind) {
    case "rejected":
      return { kind: "end", state: before.inDoubt ? "unknown" : "failed" };
    case "conflict":
      return { kind: "end", state: "unknown" };
    case "paused":
      // The gate keeps everybody from calling; what waits longer than that would wait beyond its lifting.
      return again(unsent, outcome.reason, MINUTE_MS, now);
    case "unknown":
      return again(tried, outcome.reason, backoff(attemptsOf(before)), now);
    case "retry": {
      const wait = Math.max((outcome.after ?? 0) * 1000, backoff(attemptsOf(before)));
      return again(unsent, outcome.reason, wait, now);
    }
  }
}

/** The delivery's next state after a try; pure, so that every order of events can be walked through. */
export function afterTry(before: Delivery, outcome: SendOutcome, now: Date): Delivery {
  const tried = beforeTry(before, now);
  if (outcome.kind === "accepted")
    return { ...closed(tried, "accepted", now), providerId: outcome.providerId };
  const next = nextTry(before, outcome, now);
  if (next.kind === "end") return closed(tried, next.state, now, outcome.reason);
  const { firstTryAt: _, inDoubt: __, ...rest } = before;
  return { ...rest, ...next.waiting, state: "claimed" };
}

/** A delivery that is not to be sent, or not again: skipped, or parked where a try may have gone out already. */
export const stopped = (delivery: Delivery, reason: string, now: Date): Delivery =>
  closed(delivery, delivery.inDoubt ? "unknown" : "skipped", now, reason);

/** A delivery whose time is not yet: it waits, and in doubt as long as it was. */
export const putOff = (delivery: Delivery, reason: string, until: Instant): Delivery => ({
  ...delivery,
  state: "claimed",
  claimedUntil: until,
  reason,
});

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
