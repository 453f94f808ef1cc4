import { instant } from "#lib/core/model/common.ts";
import type { Waits } from "#lib/core/model/raised.ts";
import type { AlertStore } from "#lib/ports.ts";

const DAY_MS = 86_400_000;

/** How long the alerts of the last days (UTC) waited, today's so far among them; days without any are left out. */
export function recentWaits(
  alerts: Pick<AlertStore, "waits">,
  now: Date,
  days: number,
): Promise<Waits[]> {
  const dayOf = (at: Date) => instant(at).slice(0, 10);
  return alerts.waits(dayOf(new Date(now.getTime() - (days - 1) * DAY_MS)), dayOf(now));
}
