import { DeliveryState } from "#lib/core/model/delivery.ts";
import type { Filter } from "#lib/core/model/filter.ts";
import type { AlertRule, Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { readToken } from "#lib/core/tokens.ts";
import { rescheduled } from "./confirm.ts";
import { amend, type Held, held, type SubscribeDeps } from "./context.ts";
import { pages } from "../pages.ts";

/** What a reader may change: the filter as a whole, single fields of the rest. */
export type SubscriptionPatch = {
  filter?: Filter | undefined;
  schedule?: { [K in keyof Schedule]?: Schedule[K] | undefined } | undefined;
  /** `quietHours: null` ends them. */
  alerts?:
    | ({ [K in Exclude<keyof AlertRule, "quietHours">]?: AlertRule[K] | undefined } & {
        quietHours?: AlertRule["quietHours"] | null;
      })
    | undefined;
};

/** `base` with every field of `change` that is given; null takes a field away. */
const merged = <T extends object>(base: T, change: object | undefined): T => {
  const given = Object.entries({ ...base, ...dropUndefined(change ?? {}) });
  return Object.fromEntries(given.filter(([, value]) => value !== null)) as T;
};
const dropUndefined = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

export const readSubscription = (deps: SubscribeDeps, token: string): Promise<Held> =>
  held(deps, "manage", token);

/** Changes filter, schedule or alerts; a changed schedule moves the next digest. */
export async function updateSubscription(
  deps: SubscribeDeps,
  token: string,
  patch: SubscriptionPatch,
): Promise<Held> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const subscription = await amend(deps, found.subscription, (current) => {
    const next: Subscription = {
      ...current,
      filter: patch.filter ?? current.filter,
      schedule: merged(current.schedule, patch.schedule),
      alerts: merged(current.alerts, patch.alerts),
    };
    return patch.schedule ? rescheduled(next, deps.clock()) : next;
  });
  return subscription ? { ok: true, subscription } : { ok: false, reason: "gone" };
}

/** Purges the bytes of every delivery to a reader. */
async function purgeMail(deps: SubscribeDeps, readerId: string): Promise<void> {
  const { deliveries } = deps.stores;
  for (const state of DeliveryState.options)
    for await (const delivery of pages((cursor) => deliveries.inState(state, cursor)))
      if (delivery.subscriptionId === readerId) await deliveries.purge(delivery.id);
}

/**
 * Forgets a reader: the row, the claim on the address, the bytes of all mail. A suppression stays, as a keyed hash.
 * Mail goes last, so that a crash leaves no reader a delivery without bytes; the same token then ends the work.
 */
export async function eraseSubscription(
  deps: SubscribeDeps,
  token: string,
): Promise<{ ok: true } | (Held & { ok: false })> {
  const reading = readToken(deps.signingKey, "manage", token, deps.clock());
  if (!reading.ok) return reading;
  const { subject: id } = reading;
  const subscription = await deps.stores.subscriptions.get(id);
  if (subscription) await deps.stores.subscriptions.erase(subscription);
  await purgeMail(deps, id);
  return subscription ? { ok: true } : { ok: false, reason: "gone" };
}
