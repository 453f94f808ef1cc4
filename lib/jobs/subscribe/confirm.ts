import { begun } from "#lib/core/schedule/due.ts";
import { nextSlot } from "#lib/core/schedule/slots.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { asWanted } from "#lib/core/subscription/wanted.ts";
import { amend, goneMeanwhile, type Held, held, type SubscribeDeps } from "./context.ts";

/** The subscription with its next digest put where its schedule says, counted from now; one that is due stays so. */
export function rescheduled(subscription: Subscription, now: Date): Subscription {
  const { nextDigestAt: before, ...rest } = subscription;
  const next = rest.state === "active" ? nextSlot(rest.schedule, instant(now)) : undefined;
  if (next === undefined) return rest;
  const isDue = before !== undefined && before <= instant(now);
  return { ...rest, nextDigestAt: isDue ? before : next };
}

/** Reads what a confirm token would confirm, and changes nothing. */
export async function readConfirmation(deps: SubscribeDeps, token: string): Promise<Held> {
  const found = await held(deps, "confirm", token);
  if (!found.ok) return found;
  const subscription = asWanted(found.subscription);
  const open = subscription.state === "pending" && subscription.generation === found.generation;
  return open ? { ok: true, subscription } : { ok: false, reason: "used" };
}

/**
 * Makes a pending subscription active. The token dies with it: the next generation has begun. `client` is the network
 * address it is confirmed from, noted first, so that no crash leaves an active subscription without it.
 */
export async function confirm(deps: SubscribeDeps, token: string, client: string): Promise<Held> {
  const open = await readConfirmation(deps, token);
  if (!open.ok) return open;
  const { id, generation } = open.subscription;
  const found = await held(deps, "confirm", token);
  if (!found.ok) return found;
  const { wanted } = found.subscription;
  const now = deps.clock();
  if (wanted) await deps.stores.consents.noteRequest(id, wanted.askedFrom);
  await deps.stores.consents.noteConfirmation(id, client);
  const subscription = await amend(deps, found.subscription, (there) => {
    const current = asWanted(there);
    return current.state === "pending" && current.generation === generation
      ? rescheduled(
          {
            ...begun(current, now),
            state: "active",
            generation: generation + 1,
            consent: { ...current.consent, confirmedAt: instant(now) },
          },
          now,
        )
      : undefined;
  });
  if (!subscription) return goneMeanwhile(deps, found.subscription);
  return subscription.state === "active"
    ? { ok: true, subscription }
    : { ok: false, reason: "used" };
}
