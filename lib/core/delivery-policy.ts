import { instant, type Instant } from "./model/common.ts";
import type { Delivery } from "./model/delivery.ts";
import type { SendOutcome } from "./model/mail.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** A worker holds a delivery so long; longer than any call to the provider may take. */
export const LEASE_MS = 5 * MINUTE_MS;
/** The provider remembers an idempotency key for 24 h; retries end an hour before it forgets. */
const RETRY_FOR_MS = 23 * HOUR_MS;
const LONGEST_WAIT_MS = HOUR_MS;

const UNKNOWN = "unknown: ";
const wasEverUnknown = (delivery: Delivery): boolean =>
  delivery.reason?.startsWith(UNKNOWN) ?? false;

const later = (now: Date, ms: number): Instant => instant(new Date(now.getTime() + ms));
const backoff = (attempts: number): number =>
  Math.min(MINUTE_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);

function closed(
  delivery: Delivery,
  state: Delivery["state"],
  now: Date,
  more: Partial<Delivery> = {},
): Delivery {
  const { claimedUntil: _, ...rest } = delivery;
  return { ...rest, ...more, state, closedAt: instant(now) };
}

/** Waiting for another try with the same key and bytes, or given up once the provider may have forgotten the key. */
function again(delivery: Delivery, reason: string, waitMs: number, now: Date): Delivery {
  const lost = wasEverUnknown(delivery) || reason.startsWith(UNKNOWN);
  // Once a try has ended in the dark it stays in the reason: such a mail may have gone out.
  const kept = wasEverUnknown(delivery) ? (delivery.reason ?? reason) : reason;
  const giveUpAt = Date.parse(delivery.firstTryAt ?? instant(now)) + RETRY_FOR_MS;
  if (now.getTime() + waitMs > giveUpAt)
    return closed(delivery, lost ? "unknown" : "failed", now, { reason: kept });
  return { ...delivery, state: "claimed", claimedUntil: later(now, waitMs), reason: kept };
}

/** The delivery's next state after a try; pure, so that every crash and order of events can be walked through. */
export function afterTry(delivery: Delivery, outcome: SendOutcome, now: Date): Delivery {
  switch (outcome.kind) {
    case "accepted": {
      const { reason: _, ...rest } = delivery;
      return closed(rest, "accepted", now, { providerId: outcome.providerId });
    }
    case "rejected":
      return closed(delivery, "failed", now, { reason: outcome.reason });
    case "paused":
      return again(delivery, outcome.reason, LONGEST_WAIT_MS, now);
    case "unknown":
      return again(delivery, `${UNKNOWN}${outcome.reason}`, backoff(delivery.attempts), now);
    case "retry":
      return again(
        delivery,
        outcome.reason,
        Math.max((outcome.after ?? 0) * 1000, backoff(delivery.attempts)),
        now,
      );
  }
}

/** A delivery that is not to be sent at all. */
export const skipped = (delivery: Delivery, reason: string, now: Date): Delivery =>
  closed(delivery, "skipped", now, { reason });
