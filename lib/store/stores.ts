import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { Clock, Stores } from "#lib/ports.ts";
import { deliveryStore } from "./deliveries.ts";
import { digestStore } from "./digests.ts";
import { feedStore } from "./feeds.ts";
import { itemStore } from "./items.ts";
import { runStore } from "./runs.ts";
import { storyStore } from "./stories.ts";
import { subscriptionStore } from "./subscriptions.ts";
import { Table } from "./table.ts";

/** All stores over one table of one DynamoDB, Amazon's or an embedded one. */
export function openStores(client: DynamoDBClient, tableName: string, clock: Clock): Stores {
  const table = new Table(client, tableName);
  return {
    feeds: feedStore(table),
    items: itemStore(table),
    stories: storyStore(table),
    subscriptions: subscriptionStore(table, clock),
    digests: digestStore(table),
    deliveries: deliveryStore(table),
    runs: runStore(table),
  };
}
