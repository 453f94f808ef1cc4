import { deliveryOf } from "#lib/core/batch-entries.ts";
import { type Batch, placeOf } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { Story } from "#lib/core/model/story.ts";
import type { Subscription } from "#lib/core/model/subscription.ts";
import type { LookStores } from "#lib/jobs/alerts/look.ts";
import type { AlertStore, Clock, StoryStore, SubscriptionStore } from "#lib/ports.ts";
import { MemoryAlerts } from "#test/alerts/memory/alerts.ts";

/** What looks work on, and what is put there for them. */
export type WorldStores = Omit<LookStores, "alerts"> & {
  alerts: AlertStore;
  stories: Pick<StoryStore, "put">;
  subscriptions: Pick<SubscriptionStore, "create">;
};

const picked = <T>(all: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => all.get(id) ?? []);

/** Stores in memory with the conditions of the table, for tests that kill a worker a hundred times. */
export function memoryStores(clock: Clock): WorldStores {
  const batches = new Map<string, Batch>();
  const alone = new Map<string, Delivery>();
  const stories = new Map<string, Story>();
  const readers = new Map<string, Subscription>();
  return {
    alerts: new MemoryAlerts(clock),
    batches: {
      async draft(drafts) {
        for (const batch of drafts) batches.set(batch.id, batch);
      },
      get: async (id) => batches.get(id),
      async record(before, after) {
        const there = batches.get(before.id);
        if (there?.state !== before.state || there.attempts !== before.attempts) return false;
        batches.set(after.id, after);
        return true;
      },
    },
    deliveries: {
      async get(id) {
        const place = placeOf(id);
        const batch = place && batches.get(place.batchId);
        return alone.get(id) ?? (batch && deliveryOf(batch, place.index));
      },
      async plan(delivery) {
        if (alone.has(delivery.id)) return false;
        alone.set(delivery.id, delivery);
        return true;
      },
    },
    digests: { many: async () => new Map() },
    planning: { forget: async () => {} },
    stories: {
      async put(written) {
        for (const story of written) stories.set(story.id, story);
      },
      get: async (id) => stories.get(id),
      toldOf: async (ids) => picked(stories, ids),
    },
    subscriptions: {
      async create(subscription) {
        readers.set(subscription.id, subscription);
        return subscription;
      },
      many: async (ids) => new Map(picked(readers, ids).map((reader) => [reader.id, reader])),
      gone: async (ids) => ids.filter((id) => !readers.has(id)),
      suppressedOf: async () => new Map(),
    },
  };
}
