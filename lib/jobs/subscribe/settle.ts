import type { Subscription } from "#lib/core/model/subscription.ts";
import { isMade, withoutMove, withoutStaleMove } from "#lib/core/subscription/move.ts";
import type { SubscriptionStore } from "#lib/ports.ts";
import { amend } from "./context.ts";

/** What it takes to end what a change of address left open. */
export type SettleDeps = {
  stores: { subscriptions: Pick<SubscriptionStore, "get" | "replace" | "leaveAddress"> };
};

/**
 * Lets go of the address that a change has left, and of a change that nobody can make any more: its address is that of
 * somebody who did not agree. The row goes first where a change is dropped, so that whoever is making it finds it gone.
 */
export async function settle(
  deps: SettleDeps,
  subscription: Subscription,
  now: Date,
): Promise<Subscription | undefined> {
  const { id, move } = subscription;
  if (!move) return subscription;
  if (isMade(move)) {
    await deps.stores.subscriptions.leaveAddress(move.left, id);
    return amend(deps, subscription, (current) =>
      current.move?.requestedAt === move.requestedAt ? withoutMove(current) : undefined,
    );
  }
  const after = await amend(deps, subscription, (current) => {
    const next = withoutStaleMove(current, now);
    return next === current ? undefined : next;
  });
  if (!after?.move) await giveUp(deps, id, move.emailHash, after);
  return after;
}

/** Gives back a claim that a change took which no longer counts, unless the address is the reader's after all. */
export async function giveUp(
  deps: SettleDeps,
  id: string,
  hash: string,
  current: Subscription | undefined,
): Promise<void> {
  const isTheirs = current?.emailHash === hash || current?.move?.emailHash === hash;
  if (!isTheirs) await deps.stores.subscriptions.leaveAddress(hash, id);
}

/** Frees an address that a subscription holds without being there: it was about to go there, or has left. */
export async function freeAddress(
  deps: SettleDeps,
  holder: Subscription,
  hash: string,
): Promise<void> {
  const after = await amend(deps, holder, (current) =>
    current.emailHash !== hash && current.move?.emailHash === hash
      ? withoutMove(current)
      : undefined,
  );
  await giveUp(deps, holder.id, hash, after);
}
