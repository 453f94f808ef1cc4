import * as z from "zod";
import { ForeignCursor } from "#lib/core/foreign-cursor.ts";
import { Instant } from "#lib/core/model/common.ts";
import { Subscription } from "#lib/core/model/subscription.ts";
import type { LocalSlot } from "#lib/core/model/local-slot.ts";
import { localSlotOf } from "#lib/core/schedule/local-slots.ts";
import { moveDueAt } from "#lib/core/subscription/move.ts";
import type { SubscriptionStore } from "#lib/ports.ts";
import { countAt, type DueKey, keysAt } from "./due-keys.ts";
import { duePage } from "./due-pages.ts";
import { due, type Key, keys, LAST } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { unpack } from "./pack.ts";
import { queryRows } from "./query.ts";
import { readable } from "./readable.ts";
import type { Table } from "./table.ts";
import { deleteRow, putRow, updateRow } from "./write.ts";

/**
 * How the index lists readers: by when their digests come on their own clock. The entry stays as it is while digests are
 * planned, and is written again only where the reader changes something.
 */

/** Where the index lists a subscription. */
export const listed = (subscription: Subscription): Pick<DueKey, "dueKey" | "dueAt"> => {
  const slot = localSlotOf(subscription);
  return { dueKey: slot ? due.slot(slot) : due.noSlot, dueAt: subscription.schedule.timeZone };
};

/** What a process has noted already, by table. */
const noted = new WeakMap<Table, Set<string>>();

/**
 * Notes that a slot is in use in a zone, before the index lists anybody there, so that planning finds all zones with one
 * call. It stays noted when nobody is left there.
 */
export async function noteSlot({ table }: Opened, subscription: Subscription): Promise<void> {
  const slot = localSlotOf(subscription);
  if (!slot) return;
  const { timeZone } = subscription.schedule;
  const known = noted.get(table) ?? new Set();
  noted.set(table, known);
  const name = `${due.slot(slot)} ${timeZone}`;
  if (known.has(name)) return;
  await updateRow(table, keys.zonesInUse(slot), {
    expression: "ADD #zones :zone",
    names: { "#zones": "zones" },
    values: { ":zone": new Set([timeZone]) },
  });
  known.add(name);
}

export const zonesOf =
  ({ table }: Opened): SubscriptionStore["zones"] =>
  async (slots) => {
    const rows = await queryRows(table, keys.slotsInUse);
    const zones = new Map(rows.map((row) => [row.sk, [...(row["zones"] as Set<string>)]]));
    return slots.map((slot: LocalSlot) => zones.get(keys.zonesInUse(slot).sk)?.toSorted() ?? []);
  };

const Place = z.object({ pk: z.string(), sk: z.string() }).strict();

function placeOf(cursor: string | undefined): Key | undefined {
  if (cursor === undefined) return undefined;
  try {
    return Place.parse(JSON.parse(cursor));
  } catch {
    throw new ForeignCursor();
  }
}

export const readersInSlot =
  ({ table }: Opened): SubscriptionStore["inSlot"] =>
  async (slot, zone, most, cursor) => {
    const at = { dueKey: due.slot(slot), dueAt: zone };
    const { keys: found, isMore } = await keysAt(table, at, most, placeOf(cursor));
    const last = found.at(-1);
    return {
      items: found.map(({ pk }) => keys.subscriptionOf(pk)),
      ...(isMore && last && { cursor: JSON.stringify({ pk: last.pk, sk: last.sk }) }),
    };
  };

export const countInSlot =
  ({ table }: Opened): SubscriptionStore["countIn"] =>
  (slot, zone) =>
    countAt(table, { dueKey: due.slot(slot), dueAt: zone });

/**
 * Leaves a hint of a change of address before the row that has it, so that no crash leaves one that nobody looks at. It
 * stays when the change has ended, and is forgotten by whoever looks: in between another change may have begun.
 */
export async function hintOfMove(
  { table }: Opened,
  before: Subscription,
  after: Subscription,
): Promise<void> {
  const dueAt = moveDueAt(after);
  if (dueAt !== undefined && dueAt !== moveDueAt(before))
    await putRow(table, { ...keys.move(after.id), dueKey: due.moves, dueAt });
}

export const movesDue =
  ({ table }: Opened): SubscriptionStore["movesDue"] =>
  async (now, cursor) => {
    const page = await duePage(table, [due.moves], now, cursor);
    const items = page.items.map(({ pk, dueAt }) => ({
      id: keys.subscriptionOf(pk),
      dueAt: Instant.parse(dueAt),
    }));
    return { ...page, items };
  };

export const moveSeen =
  ({ table }: Opened): SubscriptionStore["moveSeen"] =>
  async (hint, subscription) => {
    const key = keys.move(hint.id);
    const isMine = { expression: "dueAt = :dueAt", values: { ":dueAt": hint.dueAt } };
    const dueAt = subscription && moveDueAt(subscription);
    if (dueAt === undefined) await deleteRow(table, key, isMine);
    else if (dueAt !== hint.dueAt)
      await putRow(table, { ...key, dueKey: due.moves, dueAt }, isMine);
  };

const isInstant = (text: unknown): text is Instant => Instant.safeParse(text).success;

export const outdatedSubscriptions =
  ({ table, onUnreadable }: Opened): SubscriptionStore["outdated"] =>
  async (cursor) => {
    const page = await duePage(table, due.outdated(), LAST, cursor);
    const read = ({ body, dueAt }: (typeof page.items)[number]) => ({
      subscription: Subscription.parse(unpack(body)),
      dueAt: isInstant(dueAt) ? dueAt : undefined,
    });
    return { ...page, items: readable(page.items, read, onUnreadable) };
  };

export const relistSubscription =
  (opened: Opened): SubscriptionStore["relist"] =>
  async (subscription) => {
    const { table } = opened;
    const dueAt = moveDueAt(subscription);
    if (dueAt !== undefined)
      await putRow(
        table,
        { ...keys.move(subscription.id), dueKey: due.moves, dueAt },
        { expression: "attribute_not_exists(pk)" },
      );
    await noteSlot(opened, subscription);
    const place = listed(subscription);
    await updateRow(
      table,
      keys.subscription(subscription.id),
      {
        expression: "SET dueKey = :key, dueAt = :at",
        values: {
          ":key": place.dueKey,
          ":at": place.dueAt,
          ":revision": subscription.revision,
        },
      },
      "revision = :revision",
    );
  };
