import { placeOf } from "#lib/core/model/batch.ts";
import { Delivery, OPEN_STATES } from "#lib/core/model/delivery.ts";
import { Mail } from "#lib/core/model/mail.ts";
import { expiryOf, KEPT, secondsOf } from "#lib/core/retention.ts";
import type { DeliveryStore } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow, isExpired } from "./read.ts";
import { queryRows } from "./query.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { createRow, deleteRow, putRow } from "./write.ts";

const OPEN = new Set<Delivery["state"]>(OPEN_STATES);

const rowOf = (delivery: Delivery): Row => ({
  ...keys.delivery(delivery.id),
  dueKey: due.delivery(delivery.id, delivery.state),
  dueAt: delivery.plannedAt,
  state: delivery.state,
  attempts: delivery.attempts,
  ...(delivery.claimedUntil && { claimedUntil: delivery.claimedUntil }),
  body: pack(delivery),
});
export const deliveryOfRow = (row: Row): Delivery => Delivery.parse(unpack(row["body"]));

/** The row still stands as this worker read it: every claim counts an attempt, so attempts tell claims apart. */
const unchanged = (before: Delivery) => ({
  expression: "#state = :state AND attempts = :attempts",
  names: { "#state": "state" },
  values: { ":state": before.state, ":attempts": before.attempts },
});

/** The row of its own alone. */
export const getDelivery =
  ({ table }: Opened): DeliveryStore["get"] =>
  async (id, stale = false) => {
    const row = await getRow(table, keys.delivery(id), { stale });
    return row && deliveryOfRow(row);
  };

export const planDelivery =
  ({ table }: Opened): DeliveryStore["plan"] =>
  (delivery) =>
    createRow(table, rowOf(delivery));

export const frozenMail =
  ({ table }: Opened): DeliveryStore["frozen"] =>
  async ({ subscriptionId, id }) => {
    const row = await getRow(table, keys.frozen(subscriptionId, id));
    return row && Mail.parse(unpack(row["body"]));
  };

export const freezeMail = (opened: Opened): DeliveryStore["freeze"] => {
  const { table, clock } = opened;
  const frozen = frozenMail(opened);
  return async (delivery, mail) => {
    const { subscriptionId, id } = delivery;
    const ttl = expiryOf(clock(), KEPT.frozen);
    const row = { ...keys.frozen(subscriptionId, id), deliveryId: id, body: pack(mail), ttl };
    if (await createRow(table, row)) return mail;
    const there = await frozen(delivery);
    if (!there) throw new Error(`the frozen mail of ${id} vanished while it was being stored`);
    return there;
  };
};

export const claimDelivery = (opened: Opened): DeliveryStore["claim"] => {
  // A batch's entry is nobody's to claim but with its batch.
  const get = getDelivery(opened);
  return async (id, now, until) => {
    const before = await get(id);
    if (!before || !OPEN.has(before.state)) return undefined;
    if (before.state === "claimed" && before.claimedUntil && before.claimedUntil > now)
      return undefined;
    const after: Delivery = {
      ...before,
      state: "claimed",
      claimedUntil: until,
      attempts: before.attempts + 1,
    };
    return (await putRow(opened.table, rowOf(after), unchanged(before))) ? after : undefined;
  };
};

export const recordDelivery = ({ table }: Opened): DeliveryStore["record"] => {
  return (before, after) => {
    const { expression, ...values } = unchanged(before);
    const isEntry = placeOf(before.id) !== undefined;
    const condition = isEntry ? `attribute_not_exists(pk) OR ${expression}` : expression;
    return putRow(table, rowOf(after), { expression: condition, ...values });
  };
};

export const deliveriesInState =
  ({ table, onUnreadable }: Opened): DeliveryStore["rowsInState"] =>
  async (state, cursor, since) => {
    const page = await duePage(table, due.deliveries(state), NEVER, cursor, undefined, since);
    const rows = readable(page.items, deliveryOfRow, onUnreadable);
    return { ...page, items: rows.filter((delivery) => delivery.state === state) };
  };

const frozenRows = ({ table }: Opened, reader: string): Promise<Row[]> => {
  const { pk, ...range } = keys.frozenOf(reader);
  return queryRows(table, pk, range);
};

export const mailsOf =
  (opened: Opened): DeliveryStore["mailsOf"] =>
  async (reader) =>
    readable(
      (await frozenRows(opened, reader)).filter(
        (row) => !isExpired(row, secondsOf(opened.clock())),
      ),
      (row) => ({
        deliveryId: String(row["deliveryId"]),
        mail: Mail.parse(unpack(row["body"])),
      }),
      opened.onUnreadable,
    );

export const purgeMails =
  (opened: Opened): DeliveryStore["purge"] =>
  async (reader) => {
    for (const { pk, sk } of await frozenRows(opened, reader))
      await deleteRow(opened.table, { pk, sk });
  };
