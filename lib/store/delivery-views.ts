import { deliveryOf } from "#lib/core/batch-entries.ts";
import { type Batch, placeOf } from "#lib/core/model/batch.ts";
import type { Delivery } from "#lib/core/model/delivery.ts";
import type { DeliveryStore } from "#lib/ports.ts";
import { batchOf, getBatch } from "./batches.ts";
import { deliveriesInState, deliveryOfRow, getDelivery } from "./deliveries.ts";
import { duePage } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRows } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";

/** Deliveries with and without a row of their own: the entries of batches are seen as deliveries here. */

export const viewDelivery = (opened: Opened): DeliveryStore["get"] => {
  const [row, batch] = [getDelivery(opened), getBatch(opened)];
  return async (id, stale) => {
    const own = await row(id, stale);
    const place = own ? undefined : placeOf(id);
    if (!place) return own;
    const whole = await batch(place.batchId, stale);
    return whole && deliveryOf(whole, place.index);
  };
};

/** Which batches may tell of a delivery in a state without there being a row of its own. */
const batchesWith = (state: Delivery["state"]): string[] => {
  switch (state) {
    case "planned":
    case "claimed":
      return due.openBatches();
    case "skipped":
      return [...due.openBatches(), ...due.closedBatches()];
    case "accepted":
      return due.closedBatches();
    default:
      return [];
  }
};

/** Rows of a page where each batch stands for up to fifty deliveries. */
const PAGE = 25;

/** The deliveries that a batch tells of, without those that have rows of their own. */
async function entriesOf({ table }: Opened, batches: Batch[], state: Delivery["state"]) {
  const told = batches
    .flatMap((batch) => batch.entries.map((_, index) => deliveryOf(batch, index) ?? []))
    .flat()
    .filter((delivery) => delivery.state === state);
  const own = await getRows(
    table,
    told.map(({ id }) => keys.delivery(id)),
    { only: [] },
  );
  const rows = new Set(own.map(({ pk }) => pk));
  return told.filter(({ id }) => !rows.has(keys.delivery(id).pk));
}

export const viewDeliveries = (opened: Opened): DeliveryStore["inState"] => {
  const { table, onUnreadable } = opened;
  const rowsAlone = deliveriesInState(opened);
  return async (state, cursor, since) => {
    const batches = batchesWith(state);
    if (batches.length === 0) return rowsAlone(state, cursor, since);
    const partitions = [...due.deliveries(state), ...batches];
    const page = await duePage(table, partitions, NEVER, cursor, PAGE, since);
    const isBatch = ({ sk }: Row) => sk === keys.batch("").sk;
    const own = readable(
      page.items.filter((row) => !isBatch(row)),
      deliveryOfRow,
      onUnreadable,
    );
    const whole = readable(page.items.filter(isBatch), batchOf, onUnreadable);
    const items = own.filter((delivery) => delivery.state === state);
    return { ...page, items: [...items, ...(await entriesOf(opened, whole, state))] };
  };
};
