import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import { Subscription } from "#lib/core/model/subscription.ts";
import type { Clock, SubscriptionStore } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, type Key, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow, isExpired } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { createOverExpired, deleteRow, increment, putRow } from "./write.ts";

/** Only an active subscription lasts: the others, and their claims, expire so long after their last change. */
const ttlOf = ({ state }: Subscription, clock: Clock): { ttl?: number } =>
  state === "active" ? {} : { ttl: expiryOf(clock(), KEPT[state]) };

const claimOf = (subscription: Subscription, clock: Clock): Row => ({
  ...keys.emailClaim(subscription.emailHash),
  subscriptionId: subscription.id,
  ...ttlOf(subscription, clock),
});

const rowOf = (subscription: Subscription, clock: Clock): Row => ({
  ...keys.subscription(subscription.id),
  ...ttlOf(subscription, clock),
  dueKey: due.subscription(subscription.id),
  dueAt: (subscription.state === "active" && subscription.nextDigestAt) || NEVER,
  revision: subscription.revision,
  body: pack(subscription),
});
const subscriptionOf = (row: Row): Subscription => Subscription.parse(unpack(row["body"]));

/** A row that has not expired: a reader whose time is up is gone for everybody. */
async function living({ table, clock }: Opened, key: Key): Promise<Row | undefined> {
  const row = await getRow(table, key);
  return row && !isExpired(row, secondsOf(clock())) ? row : undefined;
}

const claimed = async (opened: Opened, hash: string): Promise<string | undefined> =>
  (await living(opened, keys.emailClaim(hash)))?.["subscriptionId"];

export const getSubscription =
  (opened: Opened): SubscriptionStore["get"] =>
  async (id) => {
    const row = await living(opened, keys.subscription(id));
    return row && subscriptionOf(row);
  };

export const createSubscription = (opened: Opened): SubscriptionStore["create"] => {
  const { table, clock } = opened;
  const get = getSubscription(opened);
  return async (subscription) => {
    const now = secondsOf(clock());
    const id = (await createOverExpired(table, claimOf(subscription, clock), now))
      ? subscription.id
      : await claimed(opened, subscription.emailHash);
    if (!id) throw new Error("an e-mail claim vanished while its subscription was being created");
    // A claim without a row is what a crash between the two writes leaves: the row is made good here.
    await createOverExpired(table, rowOf({ ...subscription, id }, clock), now);
    const there = await get(id);
    if (!there) throw new Error(`subscription ${id} vanished while it was being created`);
    return there;
  };
};

export const subscriptionByEmailHash = (opened: Opened): SubscriptionStore["byEmailHash"] => {
  const get = getSubscription(opened);
  return async (hash) => {
    const id = await claimed(opened, hash);
    return id ? get(id) : undefined;
  };
};

/** Lets the claim on the address last as long as its subscription; false when somebody else has the address by now. */
const keepClaim = ({ table, clock }: Opened, subscription: Subscription): Promise<boolean> =>
  putRow(table, claimOf(subscription, clock), {
    expression: "attribute_not_exists(pk) OR subscriptionId = :id",
    values: { ":id": subscription.id },
  });

/** The claim never ends before its subscription: it is lengthened first and shortened last. */
export const replaceSubscription =
  (opened: Opened): SubscriptionStore["replace"] =>
  async (before, after) => {
    const wasActive = before.state === "active";
    if (!wasActive && !(await keepClaim(opened, after))) return false;
    const row = rowOf({ ...after, revision: before.revision + 1 }, opened.clock);
    const replaced = await putRow(opened.table, row, {
      expression: "revision = :before",
      values: { ":before": before.revision },
    });
    if (replaced && wasActive && after.state !== "active") await keepClaim(opened, after);
    return replaced;
  };

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
  ({ table, clock, onUnreadable }: Opened): SubscriptionStore["list"] =>
  async (cursor) => {
    const page = await duePage(table, due.subscriptions(), NEVER, cursor);
    const now = secondsOf(clock());
    const rows = page.items.filter((row) => !isExpired(row, now));
    return { ...page, items: readable(rows, subscriptionOf, onUnreadable) };
  };

export const claimAddress =
  (opened: Opened): SubscriptionStore["claimAddress"] =>
  async (hash, id) => {
    const claim = { ...keys.emailClaim(hash), subscriptionId: id };
    const now = expiryOf(opened.clock(), 0);
    return (
      (await createOverExpired(opened.table, claim, now)) || (await claimed(opened, hash)) === id
    );
  };

export const leaveAddress =
  (opened: Opened): SubscriptionStore["leaveAddress"] =>
  async (hash, id) => {
    if ((await claimed(opened, hash)) !== id) return;
    // The claim goes last: as long as it stands, this is repeated. Once it is gone another may take the address, and of
    // theirs a repetition must take nothing.
    await deleteRow(opened.table, keys.softBounces(hash));
    const mine = { expression: "subscriptionId = :id", values: { ":id": id } };
    await deleteRow(opened.table, keys.emailClaim(hash), mine);
  };

/** Addresses that a change of address holds, or has not let go of yet. */
const heldByMove = ({ move }: Subscription): string[] =>
  move ? [move.emailHash, move.left ?? []].flat() : [];

/** Lets go of the address and of those that a move holds, and removes the row last: until then it is repeated. */
export const eraseSubscription = (opened: Opened): SubscriptionStore["erase"] => {
  const { table } = opened;
  const leave = leaveAddress(opened);
  return async (subscription) => {
    const { id, emailHash } = subscription;
    await deleteRow(table, keys.consent(id));
    for (const hash of [emailHash, ...heldByMove(subscription)]) await leave(hash, id);
    await deleteRow(table, keys.subscription(id));
  };
};

export const countUse =
  ({ table, clock }: Opened): SubscriptionStore["count"] =>
  (name, hour) =>
    increment(table, keys.counter(name, hour), expiryOf(clock(), KEPT.counter));
