import { Planning, Told } from "#lib/core/model/planning.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import type { PlanningStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow, getRows } from "./read.ts";
import { readable } from "./readable.ts";
import { deleteRow, putRow, putRows } from "./write.ts";

export const getPlanning =
  ({ table }: Opened): PlanningStore["get"] =>
  async () => {
    const row = await getRow(table, keys.planning);
    return row && Planning.parse(unpack(row["body"]));
  };

export const putPlanning =
  ({ table }: Opened): PlanningStore["put"] =>
  (before, after) => {
    const { number, heldUntil } = after;
    const row = { ...keys.planning, number, heldUntil, body: pack(after) };
    if (!before) return putRow(table, row, { expression: "attribute_not_exists(pk)" });
    return putRow(table, row, {
      expression: "#number = :number AND heldUntil = :heldUntil",
      names: { "#number": "number" },
      values: { ":number": before.number, ":heldUntil": before.heldUntil },
    });
  };

export const toldReaders =
  ({ table, onUnreadable }: Opened): PlanningStore["told"] =>
  async (ids) => {
    const rows = await getRows(
      table,
      ids.map((id) => keys.told(id)),
    );
    const told = readable(rows, (row) => Told.parse(unpack(row["body"])), onUnreadable);
    // Who was told something that cannot be read is not one who was never told.
    const there = rows.map(({ pk }) => [keys.subscriptionOf(pk), undefined] as const);
    return new Map<string, Told | undefined>([
      ...there,
      ...told.map((one) => [one.subscriptionId, one] as const),
    ]);
  };

export const tellReaders =
  ({ table, clock }: Opened): PlanningStore["tell"] =>
  async (told) => {
    const ttl = expiryOf(clock(), KEPT.told);
    await putRows(
      table,
      told.map((one) => ({ ...keys.told(one.subscriptionId), body: pack(one), ttl })),
    );
  };

export const forgetTold =
  ({ table }: Opened): PlanningStore["forget"] =>
  (id) =>
    deleteRow(table, keys.told(id));
