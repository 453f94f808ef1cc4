import { Subscription } from "#lib/core/model/subscription.ts";
import type { Clock, SubscriptionStore } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

const HOUR = 3_600;

const rowOf = (subscription: Subscription): Row => ({
  ...keys.subscription(subscription.id),
  dueKey: due.subscription(subscription.id),
  dueAt: (subscription.state === "active" && subscription.nextDigestAt) || NEVER,
  revision: subscription.revision,
  body: pack(subscription),
});
const subscriptionOf = (row: Row): Subscription => Subscription.parse(unpack(row["body"]));

export const subscriptionStore = (
  table: Table,
  clock: Clock,
  onUnreadable: OnUnreadable,
): SubscriptionStore => {
  const get = async (id: string): Promise<Subscription | undefined> => {
    const row = await table.get(keys.subscription(id));
    return row && subscriptionOf(row);
  };
  const claimed = async (hash: string): Promise<string | undefined> =>
    (await table.get(keys.emailClaim(hash)))?.["subscriptionId"];

  return {
    get,

    async create(subscription) {
      const claim = { ...keys.emailClaim(subscription.emailHash), subscriptionId: subscription.id };
      const id = (await table.create(claim))
        ? subscription.id
        : await claimed(subscription.emailHash);
      if (!id) throw new Error("an e-mail claim vanished while its subscription was being created");
      // A claim without a row is what a crash between the two writes leaves: the row is made good here.
      await table.create(rowOf({ ...subscription, id }));
      const there = await get(id);
      if (!there) throw new Error(`subscription ${id} vanished while it was being created`);
      return there;
    },

    async byEmailHash(hash) {
      const id = await claimed(hash);
      return id ? get(id) : undefined;
    },

    replace: (before, after) =>
      table.put(rowOf({ ...after, revision: before.revision + 1 }), {
        expression: "revision = :before",
        values: { ":before": before.revision },
      }),

    async due(now, cursor) {
      const page = await duePage(table, due.subscriptions(), now, cursor);
      const items = readable(page.items, subscriptionOf, onUnreadable);
      return {
        ...page,
        items: items.filter((s) => s.state === "active" && s.nextDigestAt && s.nextDigestAt <= now),
      };
    },

    async list(cursor) {
      const page = await duePage(table, due.subscriptions(), NEVER, cursor);
      return { ...page, items: readable(page.items, subscriptionOf, onUnreadable) };
    },

    async erase(subscription) {
      await table.delete(keys.subscription(subscription.id));
      await table.delete(keys.emailClaim(subscription.emailHash));
    },

    async suppress(emailHash, reason, at) {
      await table.create({ ...keys.suppression(emailHash), reason, at });
    },

    async suppressed(emailHash) {
      return (await table.get(keys.suppression(emailHash)))?.["reason"];
    },

    count: (name, hour) =>
      table.increment(keys.counter(name, hour), Math.floor(clock().getTime() / 1000) + 2 * HOUR),
  };
};
