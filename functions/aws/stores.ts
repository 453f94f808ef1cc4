import type {
  DeliveryStore,
  DigestStore,
  FeedStore,
  ItemStore,
  RunStore,
  StoryStore,
  SubscriptionStore,
} from "#lib/ports.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { deliveryStore } from "#lib/store/deliveries.ts";
import { digestStore } from "#lib/store/digests.ts";
import { feedStore } from "#lib/store/feeds.ts";
import { itemStore } from "#lib/store/items.ts";
import type { OnUnreadable } from "#lib/store/readable.ts";
import { runStore } from "#lib/store/runs.ts";
import { storyStore } from "#lib/store/stories.ts";
import { subscriptionStore } from "#lib/store/subscriptions.ts";
import { Table } from "#lib/store/table.ts";
import type { Clock } from "#lib/ports.ts";
import { unreadable } from "../edges.ts";
import type { Base } from "./base.ts";

type Opened = { table: Table; clock: Clock; onUnreadable: OnUnreadable };

/** The table, for the stores below; a function opens those that it needs, and its bundle holds no others. */
export const awsTable = ({ config, clock, log }: Base): Opened => ({
  table: new Table(dynamoClient(config.DYNAMODB_ENDPOINT), config.TABLE_NAME),
  clock,
  onUnreadable: unreadable(log),
});

export const feeds = ({ table, onUnreadable }: Opened): FeedStore => feedStore(table, onUnreadable);
export const items = ({ table, onUnreadable }: Opened): ItemStore => itemStore(table, onUnreadable);
export const stories = ({ table, onUnreadable }: Opened): StoryStore =>
  storyStore(table, onUnreadable);
export const subscriptions = ({ table, clock, onUnreadable }: Opened): SubscriptionStore =>
  subscriptionStore(table, clock, onUnreadable);
export const digests = ({ table, clock }: Opened): DigestStore => digestStore(table, clock);
export const deliveries = ({ table, clock, onUnreadable }: Opened): DeliveryStore =>
  deliveryStore(table, clock, onUnreadable);
export const runs = ({ table, onUnreadable }: Opened): RunStore => runStore(table, onUnreadable);
