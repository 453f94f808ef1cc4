import { Delivery } from "#lib/core/model/delivery.ts";
import { Mail } from "#lib/core/model/mail.ts";
import type { Clock, DeliveryStore } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

/** The bytes of a mail, its address among them, are kept 30 days, seconds: longer than any try, for questions. */
const FROZEN_KEPT = 30 * 86_400;
const OPEN = new Set<Delivery["state"]>(["planned", "frozen", "claimed"]);

const rowOf = (delivery: Delivery): Row => ({
  ...keys.delivery(delivery.id),
  dueKey: due.delivery(delivery.id, delivery.state),
  dueAt: delivery.plannedAt,
  state: delivery.state,
  attempts: delivery.attempts,
  ...(delivery.claimedUntil && { claimedUntil: delivery.claimedUntil }),
  body: pack(delivery),
});
const deliveryOf = (row: Row): Delivery => Delivery.parse(unpack(row["body"]));

/** The row still stands as this worker read it: every claim counts an attempt, so attempts tell claims apart. */
const unchanged = (before: Delivery) => ({
  expression: "#state = :state AND attempts = :attempts",
  names: { "#state": "state" },
  values: { ":state": before.state, ":attempts": before.attempts },
});

export const deliveryStore = (
  table: Table,
  clock: Clock,
  onUnreadable: OnUnreadable,
): DeliveryStore => {
  const get = async (id: string): Promise<Delivery | undefined> => {
    const row = await table.get(keys.delivery(id));
    return row && deliveryOf(row);
  };
  const frozen = async (id: string): Promise<Mail | undefined> => {
    const row = await table.get(keys.frozen(id));
    return row && Mail.parse(unpack(row["body"]));
  };

  return {
    get,
    frozen,
    plan: (delivery) => table.create(rowOf(delivery)),

    async freeze(id, mail) {
      const ttl = Math.floor(clock().getTime() / 1000) + FROZEN_KEPT;
      if (await table.create({ ...keys.frozen(id), body: pack(mail), ttl })) return mail;
      const there = await frozen(id);
      if (!there) throw new Error(`the frozen mail of ${id} vanished while it was being stored`);
      return there;
    },

    async claim(id, now, until) {
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
      return (await table.put(rowOf(after), unchanged(before))) ? after : undefined;
    },

    record: (before, after) => table.put(rowOf(after), unchanged(before)),

    async inState(state, cursor) {
      const page = await duePage(table, due.deliveries(state), NEVER, cursor);
      return {
        ...page,
        items: readable(page.items, deliveryOf, onUnreadable).filter(
          (delivery) => delivery.state === state,
        ),
      };
    },

    purge: (id) => table.delete(keys.frozen(id)),
  };
};
