import type { AlertIndex, Stores } from "#lib/ports.ts";

/** A reader who was posted, and under what; or who could not be, and why. */
export type Reposted = { subscription: string; keys?: string[]; error?: string };

/** Posts every reader who wants alerts anew; tells of each. One who cannot be posted harms no other. */
export async function* reindexReaders(stores: {
  subscriptions: Pick<Stores["subscriptions"], "list">;
  alertIndex: Pick<AlertIndex, "repost">;
}): AsyncGenerator<Reposted> {
  let cursor: string | undefined;
  do {
    const page = await stores.subscriptions.list(cursor);
    for (const subscription of page.items) {
      try {
        const keys = await stores.alertIndex.repost(subscription);
        if (keys.length > 0) yield { subscription: subscription.id, keys };
      } catch (error) {
        yield { subscription: subscription.id, error: String(error) };
      }
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
}
