import type { Filter } from "#lib/core/model/filter.ts";
import type { AlertRule, Schedule, Subscription } from "#lib/core/model/subscription.ts";
import { begun } from "#lib/core/schedule/due.ts";
import { amend, type Held, held, type SubscribeDeps } from "./context.ts";

type Absent = "quietHours" | "facts" | "critical";

/** What a reader may change: the filter as a whole, single fields of the rest. */
export type SubscriptionPatch = {
  filter?: Filter | undefined;
  schedule?: { [K in keyof Schedule]?: Schedule[K] | undefined } | undefined;
  /** Null takes away what may be absent. */
  alerts?:
    | ({ [K in Exclude<keyof AlertRule, Absent>]?: AlertRule[K] | undefined } & {
        [K in Absent]?: AlertRule[K] | null;
      })
    | undefined;
  /** Null: the default again. */
  locale?: string | null | undefined;
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

/**
 * Changes filter, schedule, alerts or locale. A changed schedule moves the next digest, which begins where the last one
 * ended, so that nothing is left out.
 */
export async function updateSubscription(
  deps: SubscribeDeps,
  token: string,
  patch: SubscriptionPatch,
): Promise<Held> {
  const found = await held(deps, "manage", token);
  if (!found.ok) return found;
  const subscription = await amend(deps, found.subscription, (current) => {
    const next: Subscription = {
      ...merged(current, { locale: patch.locale }),
      filter: patch.filter ?? current.filter,
      schedule: merged(current.schedule, patch.schedule),
      alerts: merged(current.alerts, patch.alerts),
    };
    const begins = current.schedule.frequency === "off" && next.schedule.frequency !== "off";
    return begins ? begun(next, deps.clock()) : next;
  });
  return subscription ? { ok: true, subscription } : { ok: false, reason: "gone" };
}
