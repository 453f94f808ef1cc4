import { secondsOf } from "#lib/core/retention.ts";
import { Subscription } from "#lib/core/model/subscription.ts";
import type { Clock, SubscriptionStore } from "#lib/ports.ts";
import {
  claimed,
  claimOf,
  lastingOf,
  leaveAddress,
  lengthen,
  living,
  putBack,
  shorten,
  tidyClaim,
} from "./claims.ts";
import { duePage } from "./due-pages.ts";
import { hintOfMove, listed, noteSlot } from "./slots.ts";
import { due, keys, LAST } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRows, isExpired } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { postAhead, unpost } from "./posted.ts";
import { createOverExpired, deleteRow, putRow } from "./write.ts";

const rowOf = (subscription: Subscription, clock: Clock): Row => ({
  ...keys.subscription(subscription.id),
  ...lastingOf(subscription, clock),
  ...listed(subscription),
  revision: subscription.revision,
  body: pack(subscription),
});
const subscriptionOf = (row: Row): Subscription => Subscription.parse(unpack(row["body"]));

export const getSubscription =
  (opened: Opened): SubscriptionStore["get"] =>
  async (id) => {
    const row = await living(opened, keys.subscription(id));
    return row && subscriptionOf(row);
  };

export const manySubscriptions =
  ({ table, clock, onUnreadable }: Opened): SubscriptionStore["many"] =>
  async (ids, fresh = false) => {
    const wanted = ids.map((id) => keys.subscription(id));
    const now = secondsOf(clock());
    const rows = await getRows(table, wanted, { stale: !fresh });
    const there = rows.filter((row) => !isExpired(row, now));
    const found = readable(there, subscriptionOf, onUnreadable);
    // Who cannot be read is not one who is gone.
    const each = there.map(({ pk }) => [keys.subscriptionOf(pk), undefined] as const);
    return new Map<string, Subscription | undefined>([
      ...each,
      ...found.map((one) => [one.id, one] as const),
    ]);
  };

export const goneSubscriptions =
  ({ table }: Opened): SubscriptionStore["gone"] =>
  async (ids) => {
    const wanted = ids.map((id) => keys.subscription(id));
    const rows = await getRows(table, wanted, { only: [] });
    const there = new Set(rows.map(({ pk }) => keys.subscriptionOf(pk)));
    return ids.filter((id) => !there.has(id));
  };

export const createSubscription = (opened: Opened): SubscriptionStore["create"] => {
  const { table, clock } = opened;
  const get = getSubscription(opened);
  return async (subscription) => {
    const now = secondsOf(clock());
    const { emailHash } = subscription;
    const wanted = claimOf(subscription, lastingOf(subscription, clock));
    const claim = (await createOverExpired(table, wanted, now))
      ? wanted
      : await living(opened, keys.emailClaim(emailHash));
    if (!claim)
      throw new Error("an e-mail claim vanished while its subscription was being created");
    const id = String(claim["subscriptionId"]);
    // A claim without a row is what a crash between the two writes leaves: the row is made good here, of the claim's
    // revision, since no claim goes back to an earlier one.
    const row = { ...subscription, id, revision: Number(claim["revision"] ?? 0) };
    await noteSlot(opened, row);
    const posted = await postAhead(opened, undefined, row);
    const created = await createOverExpired(table, rowOf(row, clock), now);
    if (created && claim !== wanted) await tidyClaim(opened)(row);
    const there = await get(id);
    await posted?.tidy(created ? row : there);
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

/**
 * The claim never ends before its subscription: it is lengthened first, shortened last, and put back to what the row
 * says where the row was somebody else's to write.
 */
export const replaceSubscription = (opened: Opened): SubscriptionStore["replace"] => {
  const get = getSubscription(opened);
  return async (before, wanted) => {
    const after = { ...wanted, revision: before.revision + 1 };
    const isKept = before.state === "active" && before.emailHash === after.emailHash;
    if (!isKept && !(await lengthen(opened, after))) return false;
    await hintOfMove(opened, before, after);
    await noteSlot(opened, after);
    const posted = await postAhead(opened, before, after);
    const replaced = await putRow(opened.table, rowOf(after, opened.clock), {
      expression: "revision = :before",
      values: { ":before": before.revision },
    });
    if (!replaced && !isKept) await putBack(opened, after, await get(after.id));
    if (replaced && after.state !== "active") await shorten(opened, after);
    await posted?.tidy(replaced ? after : await get(after.id));
    return replaced;
  };
};

export const listSubscriptions =
  ({ table, clock, onUnreadable }: Opened): SubscriptionStore["list"] =>
  async (cursor) => {
    const page = await duePage(table, due.subscriptions(), LAST, cursor);
    const now = secondsOf(clock());
    const rows = page.items.filter((row) => !isExpired(row, now));
    return { ...page, items: readable(rows, subscriptionOf, onUnreadable) };
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
    await deleteRow(table, keys.told(id));
    await deleteRow(table, keys.move(id));
    await deleteRow(table, keys.subscription(id));
    await unpost(table, id);
    // Whoever marked this reader meanwhile, or delivers their mail, looks afterwards who is gone: it saw the row, or this sees the mark.
    await deleteRow(table, keys.told(id));
  };
};
