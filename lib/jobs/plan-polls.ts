import { addressOf } from "#lib/core/polling/move.ts";
import { instant } from "#lib/core/model/common.ts";
import type { FeedStore, Queue } from "#lib/ports.ts";

export type PlanPollsStores = { feeds: Pick<FeedStore, "due"> };

/** Queues a poll for every feed that is due; answers the feeds' ids. */
export async function planPolls(
  { stores, queue }: { stores: PlanPollsStores; queue: Queue },
  now: Date,
): Promise<string[]> {
  const due = await stores.feeds.due(instant(now));
  await queue.send(
    due.map((feed) => ({
      kind: "poll",
      feedId: feed.id,
      host: new URL(addressOf(feed)).host,
    })),
  );
  return due.map((feed) => feed.id);
}
