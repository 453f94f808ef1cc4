import { noted } from "#lib/core/alerts/waits.ts";
import type { Alert } from "#lib/core/model/alert.ts";
import type { Instant } from "#lib/core/model/common.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { LookDeps } from "./context.ts";

/** An alert that has ended, and when it was handed over. */
export type HandedOver = { delivery: Delivery; at: Instant };

/** A mail waited as long as the story of it that waited longest. */
const waitOf = ({ stories }: Alert, at: Instant): number => {
  const [eldest = at] = stories.map(({ seen }) => seen).toSorted();
  return Math.max(0, Date.parse(at) - Date.parse(eldest));
};

/** Counts how long alerts waited that nothing held and that the provider took. */
export async function noteWaited(
  { stores }: LookDeps,
  ended: readonly HandedOver[],
): Promise<void> {
  const taken = ended.filter(({ delivery }) => delivery.providerId !== undefined);
  if (taken.length === 0) return;
  const alerts = await stores.alerts.mails(taken.map(({ delivery }) => delivery));
  const byDay = new Map<string, number[]>();
  for (const { delivery, at } of taken) {
    const alert = alerts.get(delivery.id);
    if (!alert || alert.held !== undefined) continue;
    const day = at.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), waitOf(alert, at)]);
  }
  for (const [day, waits] of byDay) await stores.alerts.noteWaits({ day, counts: noted(waits) });
}
