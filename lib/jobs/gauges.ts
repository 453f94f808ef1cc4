import { dailyP95 } from "#lib/core/alerts/waits.ts";
import { sourcesHeard } from "#lib/core/digest/coverage.ts";
import { feedHealth, Health } from "#lib/core/polling/health.ts";
import type { AlertStore, DeliveryStore, FeedStore, ItemStore, RunStore } from "#lib/ports.ts";
import { recentWaits } from "./alerts/recent-waits.ts";
import { allPages } from "./pages.ts";

const HOUR_MS = 3_600_000;
/** More waiting items than these are not counted. */
export const MOST_COUNTED = 10_000;

/** How the service stands, in numbers that alarms look at. */
export type Gauges = {
  /** Feeds in each state of health. */
  feeds: Record<Health, number>;
  feedsSilent: number;
  /** Failing, blocked or gone. */
  feedsFailing: number;
  /** Items without a story. */
  itemsWaiting: number;
  /** Mails of which nobody knows whether they went out. */
  deliveriesUnknown: number;
  deliveriesFailed: number;
  /** Since the end of the last period for which digests were planned; null before the first. */
  hoursSinceDigestRun: number | null;
  /** Seconds from first seen to handed over that 95 % of the alerts of today, or of yesterday, stay within; null of too few. */
  alertsP95: number | null;
};

export type GaugeStores = {
  feeds: Pick<FeedStore, "list" | "noteHeard">;
  items: Pick<ItemStore, "waiting">;
  deliveries: Pick<DeliveryStore, "rowsInState">;
  runs: Pick<RunStore, "last">;
  alerts: Pick<AlertStore, "waits">;
};

/** Reads the gauges from the table, and notes how well the sources are heard, since it has read every feed. */
export async function readGauges(stores: GaugeStores, now: Date): Promise<Gauges> {
  const feeds = await stores.feeds.list();
  await stores.feeds.noteHeard(sourcesHeard(feeds, now));
  const byHealth = Object.fromEntries(
    Health.options.map((health) => [health, 0]),
  ) as Gauges["feeds"];
  for (const feed of feeds) byHealth[feedHealth(feed, now).health] += 1;
  // What is unknown or failed has a row of its own, whatever batch it was of.
  const countIn = async (state: "unknown" | "failed") =>
    (await allPages((cursor) => stores.deliveries.rowsInState(state, cursor))).length;
  const last = await stores.runs.last("digest");
  return {
    feeds: byHealth,
    feedsSilent: byHealth.silent,
    feedsFailing: byHealth.failing + byHealth.blocked + byHealth.gone,
    itemsWaiting: (await stores.items.waiting(MOST_COUNTED)).length,
    deliveriesUnknown: await countIn("unknown"),
    deliveriesFailed: await countIn("failed"),
    hoursSinceDigestRun: last ? (now.getTime() - Date.parse(last.to)) / HOUR_MS : null,
    alertsP95: dailyP95(await recentWaits(stores.alerts, now, 2)),
  };
}
