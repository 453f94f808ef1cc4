import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Clock, Stores } from "#lib/ports.ts";
import { deliveryStore } from "./deliveries.ts";
import { digestStore } from "./digests.ts";
import { feedStore } from "./feeds.ts";
import { itemStore } from "./items.ts";
import type { OnUnreadable } from "./readable.ts";
import { runStore } from "./runs.ts";
import { storyStore } from "./stories.ts";
import { subscriptionStore } from "./subscriptions.ts";
import { Table } from "./table.ts";

/**
 * All stores over one table of one DynamoDB, Amazon's or an embedded one. A row that cannot be read among many is
 * told to `onUnreadable` and left out.
 */
export function openStores(
  client: DynamoDBClient,
  tableName: string,
  clock: Clock,
  onUnreadable: OnUnreadable,
): Stores {
  const table = new Table(client, tableName);
  return {
    feeds: feedStore(table, onUnreadable),
    items: itemStore(table, onUnreadable),
    stories: storyStore(table, onUnreadable),
    subscriptions: subscriptionStore(table, clock, onUnreadable),
    digests: digestStore(table, clock),
    deliveries: deliveryStore(table, clock, onUnreadable),
    runs: runStore(table, onUnreadable),
  };
}
