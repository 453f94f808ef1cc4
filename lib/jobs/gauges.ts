import type { Feed } from "#lib/core/model/feed.ts";
import { feedHealth, type Health } from "#lib/core/polling/health.ts";
import type { DeliveryStore, FeedStore, ItemStore, RunStore } from "#lib/ports.ts";
import { allPages } from "./pages.ts";

const HOUR_MS = 3_600_000;
/** More waiting items than these are not counted. */
export const MOST_COUNTED = 10_000;

/** How the service stands, in numbers that alarms look at. */
export type Gauges = {
  feedsSilent: number;
  feedsFailing: number;
  /** Items without a story. */
  itemsWaiting: number;
  /** Mails of which nobody knows whether they went out. */
  deliveriesUnknown: number;
  deliveriesFailed: number;
  /** Since the end of the last period for which digests were planned; null before the first. */
  hoursSinceDigestRun: number | null;
};

export type GaugeStores = {
  feeds: Pick<FeedStore, "list">;
  items: Pick<ItemStore, "waiting">;
  deliveries: Pick<DeliveryStore, "inState">;
  runs: Pick<RunStore, "last">;
};

/** Reads the gauges from the table; it changes nothing. */
export async function readGauges(stores: GaugeStores, now: Date): Promise<Gauges> {
  const feeds = await stores.feeds.list();
  const inHealth = (health: Health) =>
    feeds.filter((feed: Feed) => feedHealth(feed, now).health === health).length;
  const countIn = async (state: "unknown" | "failed") =>
    (await allPages((cursor) => stores.deliveries.inState(state, cursor))).length;
  const last = await stores.runs.last("digest");
  return {
    feedsSilent: inHealth("silent"),
    feedsFailing: inHealth("failing"),
    itemsWaiting: (await stores.items.waiting(MOST_COUNTED)).length,
    deliveriesUnknown: await countIn("unknown"),
    deliveriesFailed: await countIn("failed"),
    hoursSinceDigestRun: last ? (now.getTime() - Date.parse(last.to)) / HOUR_MS : null,
  };
}
