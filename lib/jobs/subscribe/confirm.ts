import { begun } from "#lib/core/schedule/due.ts";
import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { asWanted } from "#lib/core/subscription/wanted.ts";
import { amend, goneMeanwhile, type Held, held, type SubscribeDeps } from "./context.ts";

/** Who was a reader before, and has been told something: what their digests begin with is not a first window. */
const wasReader = ({ state, consent }: Subscription): boolean =>
  state === "unsubscribed" || consent.confirmedAt !== undefined;

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
      ? {
          ...(wasReader(there) ? begun(current, now) : current),
          state: "active",
          generation: generation + 1,
          consent: { ...current.consent, confirmedAt: instant(now) },
        }
      : undefined;
  });
  if (!subscription) return goneMeanwhile(deps, found.subscription);
  return subscription.state === "active"
    ? { ok: true, subscription }
    : { ok: false, reason: "used" };
}
