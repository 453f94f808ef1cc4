import { Subscription } from "#lib/core/model/subscription.ts";
import type { SubscriptionStore } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";
import { createRow, deleteRow, deleteRowIf, increment, putRow } from "./write.ts";

const HOUR = 3_600;

const rowOf = (subscription: Subscription): Row => ({
  ...keys.subscription(subscription.id),
  dueKey: due.subscription(subscription.id),
  dueAt: (subscription.state === "active" && subscription.nextDigestAt) || NEVER,
  revision: subscription.revision,
  body: pack(subscription),
});
const subscriptionOf = (row: Row): Subscription => Subscription.parse(unpack(row["body"]));

const claimed = async (table: Table, hash: string): Promise<string | undefined> =>
  (await getRow(table, keys.emailClaim(hash)))?.["subscriptionId"];

export const getSubscription =
  ({ table }: Opened): SubscriptionStore["get"] =>
  async (id) => {
    const row = await getRow(table, keys.subscription(id));
    return row && subscriptionOf(row);
  };

export const createSubscription = (opened: Opened): SubscriptionStore["create"] => {
  const { table } = opened;
  const get = getSubscription(opened);
  return async (subscription) => {
    const claim = { ...keys.emailClaim(subscription.emailHash), subscriptionId: subscription.id };
    const id = (await createRow(table, claim))
      ? subscription.id
      : await claimed(table, subscription.emailHash);
    if (!id) throw new Error("an e-mail claim vanished while its subscription was being created");
    // A claim without a row is what a crash between the two writes leaves: the row is made good here.
    await createRow(table, rowOf({ ...subscription, id }));
    const there = await get(id);
    if (!there) throw new Error(`subscription ${id} vanished while it was being created`);
    return there;
  };
};

export const subscriptionByEmailHash = (opened: Opened): SubscriptionStore["byEmailHash"] => {
  const get = getSubscription(opened);
  return async (hash) => {
    const id = await claimed(opened.table, hash);
    return id ? get(id) : undefined;
  };
};

export const replaceSubscription =
  ({ table }: Opened): SubscriptionStore["replace"] =>
  (before, after) =>
    putRow(table, rowOf({ ...after, revision: before.revision + 1 }), {
      expression: "revision = :before",
      values: { ":before": before.revision },
    });

export const dueSubscriptions =
  ({ table, onUnreadable }: Opened): SubscriptionStore["due"] =>
  async (now, cursor) => {
    const page = await duePage(table, due.subscriptions(), now, cursor);
    const items = readable(page.items, subscriptionOf, onUnreadable);
    return {
      ...page,
      items: items.filter((s) => s.state === "active" && s.nextDigestAt && s.nextDigestAt <= now),
    };
  };

export const listSubscriptions =
  ({ table, onUnreadable }: Opened): SubscriptionStore["list"] =>
  async (cursor) => {
    const page = await duePage(table, due.subscriptions(), NEVER, cursor);
    return { ...page, items: readable(page.items, subscriptionOf, onUnreadable) };
  };

export const claimAddress =
  ({ table }: Opened): SubscriptionStore["claimAddress"] =>
  async (hash, id) =>
    (await createRow(table, { ...keys.emailClaim(hash), subscriptionId: id })) ||
    (await claimed(table, hash)) === id;

export const leaveAddress =
  ({ table }: Opened): SubscriptionStore["leaveAddress"] =>
  async (hash, id) => {
    if ((await claimed(table, hash)) !== id) return;
    // The claim goes last: as long as it stands, this is repeated.
    await deleteRow(table, keys.softBounces(hash));
    const mine = { expression: "subscriptionId = :id", values: { ":id": id } };
    await deleteRowIf(table, keys.emailClaim(hash), mine);
  };

/** Addresses that a change of address holds, or has not let go of yet. */
const heldByMove = ({ move }: Subscription): string[] =>
  move ? [move.emailHash, move.left ?? []].flat() : [];

export const eraseSubscription = (opened: Opened): SubscriptionStore["erase"] => {
  const { table } = opened;
  const leave = leaveAddress(opened);
  return async (subscription) => {
    for (const hash of heldByMove(subscription)) await leave(hash, subscription.id);
    await deleteRow(table, keys.subscription(subscription.id));
    await deleteRow(table, keys.softBounces(subscription.emailHash));
    await deleteRow(table, keys.emailClaim(subscription.emailHash));
  };
};

export const countUse =
  ({ table, clock }: Opened): SubscriptionStore["count"] =>
  (name, hour) =>
    increment(table, keys.counter(name, hour), Math.floor(clock().getTime() / 1000) + 2 * HOUR);
