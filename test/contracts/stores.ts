import { afterEach, beforeEach, describe } from "vitest";
import type { Clock } from "#lib/ports.ts";
import type { TestStores } from "#test/helpers/store.ts";
import { alertIndexContract } from "./stores/alert-index.ts";
import { alertsContract } from "./stores/alerts.ts";
import { batchesContract } from "./stores/batches.ts";
import { deliveriesContract } from "./stores/deliveries.ts";
import { digestsContract } from "./stores/digests.ts";
import { feedsContract } from "./stores/feeds.ts";
import { hostsContract } from "./stores/hosts.ts";
import { itemsContract } from "./stores/items.ts";
import { planningContract } from "./stores/planning.ts";
import { repliesContract } from "./stores/replies.ts";
import { runsContract } from "./stores/runs.ts";
import { storiesContract } from "./stores/stories.ts";
import { storyListsContract } from "./stores/story-lists.ts";
import { subscriptionsContract } from "./stores/subscriptions.ts";
import { suppressionsContract } from "./stores/suppressions.ts";
import { Under } from "./stores/under.ts";
import { weeksContract } from "./stores/weeks.ts";

const PARTS = [
  feedsContract,
  hostsContract,
  itemsContract,
  storiesContract,
  storyListsContract,
  subscriptionsContract,
  suppressionsContract,
  digestsContract,
  deliveriesContract,
  batchesContract,
  planningContract,
  repliesContract,
  alertsContract,
  alertIndexContract,
  weeksContract,
  runsContract,
];

/** What the jobs may rely on, whichever DynamoDB is behind the stores. */
export const storesContract = (name: string, open: (clock: Clock) => Promise<TestStores>): void => {
  describe(`store contract: ${name}`, () => {
    const under = new Under();
    beforeEach(async () => under.open(await open(() => under.now)));
    afterEach(() => under.opened.close());

    for (const part of PARTS) part(under);
  });
};
