import { join } from "node:path";
import { readConfig } from "#lib/config.ts";
import type { Message } from "#lib/core/model/message.ts";
import { clusterWaiting } from "#lib/jobs/cluster.ts";
import { createShelf } from "#lib/jobs/story-shelf.ts";
import { deliverBatch, tallyOf } from "#lib/jobs/deliver-batch.ts";
import { planDigests } from "#lib/jobs/plan-digests.ts";
import { planPolls } from "#lib/jobs/plan-polls.ts";
import { pollFeed } from "#lib/jobs/poll.ts";
import type { Stores } from "#lib/ports.ts";
import { localQueue } from "#local/queue.ts";
import { type LocalRuntime, openLocalRuntime } from "#local/runtime.ts";
import type { Address } from "./feed-server.ts";
import { ITEMS } from "./feeds.ts";
import { outlet } from "./outlet.ts";
import { READERS, readers } from "./readers.ts";
import { SETTINGS } from "./settings.ts";

/** When the feeds are due, and when the mails are. */
export const POLLED = new Date("2026-11-19T12:00:00.000Z");
export const SENT = new Date("2026-11-20T08:00:00.000Z");

/** What was done, so that a round that did other work than meant is no figure. */
type Done = { polled: number; created: number; mailed: number };
export const meant = (feeds: number): Done => ({
  polled: 2 * feeds,
  created: feeds * ITEMS,
  mailed: READERS,
});

/** Feeds due at `polled`, and readers with a filter each whose digest is due at `sent`. */
export async function setUp(
  stores: Stores,
  feeds: readonly Address[],
  polled: Date,
  sent: Date,
): Promise<void> {
  for (const [index, { url, language }] of feeds.entries())
    await stores.feeds.sync(outlet(index, url, language, polled));
  for (const reader of readers(polled, sent)) await stores.subscriptions.create(reader);
}

const failed = (what: string, error: unknown): never => {
  throw new Error(`${what} failed`, { cause: error });
};

/** Where a round works: feeds and store as their processes say, and a folder of its own. */
type Place = { dir: string; endpoint: string; table: string; feeds: readonly Address[] };

const configOf = ({ dir, endpoint, table, feeds }: Place) =>
  readConfig({
    DATA_DIR: join(dir, table),
    DYNAMODB_ENDPOINT: endpoint,
    TABLE_NAME: table,
    SIGNING_KEY: SETTINGS.signingKey,
    ALLOW_PRIVATE_NETWORK: feeds.map(({ url }) => new URL(url).host).join(","),
  });

/** Works a message off as the service does, except that all items are clustered together once the polls are done. */
async function handle(
  runtime: LocalRuntime,
  message: Message | undefined,
  done: Done,
): Promise<void> {
  const now = runtime.clock();
  if (message?.kind === "poll") {
    const report = await pollFeed(runtime, message.feedId, now);
    done.polled += report?.entries === ITEMS || report?.outcome === "unchanged" ? 1 : 0;
    done.created += report?.created ?? 0;
  } else if (message?.kind === "batch") {
    const reports = await deliverBatch(runtime, message.batchId, now);
    done.mailed += tallyOf(reports ?? [])["accepted"] ?? 0;
  }
}

/** The service's jobs over a table of their own, filled with feeds and readers; `now` is what they take the time to be. */
export async function openService(place: Place, clock: () => Date) {
  const done: Done = { polled: 0, created: 0, mailed: 0 };
  const shelf = createShelf();
  const queue = localQueue(([message]) => handle(runtime, message, done));
  const runtime = await openLocalRuntime(configOf(place), {
    clock,
    log: () => {},
    queue,
    joinRunning: false,
  });
  await setUp(runtime.stores, place.feeds, POLLED, SENT);
  return {
    done,
    async polls() {
      await planPolls(runtime, clock());
      await queue.idle();
      for (let left = 1; left > 0;)
        ({ left } = await clusterWaiting(runtime, [], clock(), failed, { shelf }));
    },
    async digests() {
      await planDigests(runtime, clock(), failed);
      await queue.idle();
    },
    close: () => runtime.close(),
  };
}
