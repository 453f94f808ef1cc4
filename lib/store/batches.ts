import { isForgotten, isOpen } from "#lib/core/batch-entries.ts";
import { Batch } from "#lib/core/model/batch.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import type { BatchStore } from "#lib/ports.ts";
import { duePage } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRow } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { putRow, putRows } from "./write.ts";

/** Where the index lists a batch: a draft nowhere, since nobody may send it. */
const listed = ({ id, state, plannedAt }: Batch) => {
  if (state === "draft") return {};
  return { dueKey: state === "closed" ? due.closedBatch(id) : due.openBatch(id), dueAt: plannedAt };
};

const rowOf = (batch: Batch): Row => ({
  ...keys.batch(batch.id),
  ...listed(batch),
  state: batch.state,
  attempts: batch.attempts,
  body: pack(batch),
});
export const batchOf = (row: Row): Batch => Batch.parse(unpack(row["body"]));

export const draftBatches =
  ({ table, clock }: Opened): BatchStore["draft"] =>
  async (batches) => {
    const ttl = expiryOf(clock(), KEPT.draft);
    await putRows(
      table,
      batches.map((batch) => ({ ...rowOf(batch), ttl })),
    );
  };

export const getBatch =
  ({ table }: Opened): BatchStore["get"] =>
  async (id, stale = false) => {
    const row = await getRow(table, keys.batch(id), { stale });
    return row && batchOf(row);
  };

export const recordBatch =
  ({ table, clock }: Opened): BatchStore["record"] =>
  (before, after) => {
    const expiry = after.state === "closed" ? { ttl: expiryOf(clock(), KEPT.batch) } : {};
    return putRow(
      table,
      { ...rowOf(after), ...expiry },
      {
        expression: "#state = :state AND attempts = :attempts",
        names: { "#state": "state" },
        values: { ":state": before.state, ":attempts": before.attempts },
      },
    );
  };

export const openBatches =
  ({ table, onUnreadable }: Opened): BatchStore["open"] =>
  async (cursor, forgottenBy) => {
    const { items, ...page } = await duePage(table, due.openBatches(), NEVER, cursor);
    const open = readable(items, batchOf, onUnreadable).filter(
      (batch) => isOpen(batch) && (!forgottenBy || isForgotten(batch, forgottenBy)),
    );
    return { ...page, items: open.map(({ id }) => id) };
  };

export const closedBatches =
  ({ table, onUnreadable }: Opened): BatchStore["closed"] =>
  async (cursor) => {
    const page = await duePage(table, due.closedBatches(), NEVER, cursor);
    const batches = readable(page.items, batchOf, onUnreadable);
    return { ...page, items: batches.filter(({ state }) => state === "closed") };
  };
