import { instant } from "#lib/core/model/common.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import { isPaused, pauseEnd } from "#lib/core/schedule/pause.ts";
import { amend, type Held, held, type SubscribeDeps } from "./context.ts";

type Paused = Held | { ok: false; reason: "refused"; message: string };

/**
 * Lets a reader have no mail until an instant or the start of a day by their clock; null ends the pause now. Slots are
 * passed over when they are planned, so a pause that is lifted before that has swallowed nothing.
 */
export async function pauseSubscription(
  deps: SubscribeDeps,
  token: string,
  until: string | null,
): Promise<Paused> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const now = deps.clock();
  const end = until === null ? undefined : pauseEnd(until, found.subscription.schedule, now);
  if (end && !end.ok) return { ok: false, reason: "refused", message: end.message };
  const change = (current: Subscription): Subscription | undefined => {
    if (end) return { ...current, pausedUntil: end.until };
    if (!isPaused(current, instant(now))) return undefined;
    const { pausedUntil: _, ...rest } = current;
    return rest;
  };
  const subscription = await amend(deps, found.subscription, change);
  return subscription ? { ok: true, subscription } : { ok: false, reason: "gone" };
}
