import { Item } from "#lib/core/model/item.ts";
import type { ItemStore } from "#lib/ports.ts";
import { dueRows } from "./due-pages.ts";
import { due, keys, NEVER } from "./keys.ts";
import { pack, unpack } from "./pack.ts";
import { type OnUnreadable, readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";

const DAY = 86_400;
/** Items are kept 400 days. */
const KEPT = 400 * DAY;

const waitingMark = (item: Item) =>
  item.classification.relevant ? { dueKey: due.waitingItems, dueAt: item.firstSeen } : {};

const rowOf = ({ storyId, ...item }: Item): Row => ({
  ...keys.item(item.id),
  ...waitingMark(item),
  body: pack(item),
  ttl: Math.floor(Date.parse(item.firstSeen) / 1000) + KEPT,
  ...(storyId && { storyId }),
});
const itemOf = (row: Row): Item =>
  Item.parse({
    ...(unpack(row["body"]) as object),
    ...(row["storyId"] && { storyId: row["storyId"] }),
  });

/** A known item in its new wording: first seen, story and earlier wordings stay. */
const revise = (known: Item, next: Item): Item => ({
  ...next,
  firstSeen: known.firstSeen,
  effective: known.effective,
  backfill: known.backfill,
  published: known.published,
  revisions: [
    ...known.revisions,
    { at: next.firstSeen, title: known.title, summary: known.text.slice(0, 400) },
  ].slice(-20),
  ...(known.storyId && { storyId: known.storyId }),
});

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

export const itemStore = (table: Table, onUnreadable: OnUnreadable): ItemStore => {
  const get: ItemStore["get"] = async (ids) => {
    const rows = await table.getAll([...new Set(ids)].map((id) => keys.item(id)));
    return readable(rows, itemOf, onUnreadable);
  };
  return {
    get,

    async put(items) {
      const wanted = byId(items);
      const known = byId(await get([...wanted.keys()]));
      const created = [...wanted.values()].filter((item) => !known.has(item.id));
      const revised = [...wanted.values()].flatMap((item) => {
        const before = known.get(item.id);
        // Another feed that shows the same page does not speak for the one that brought it.
        const isRevised = before?.feedId === item.feedId && before.fingerprint !== item.fingerprint;
        return isRevised ? [revise(before, item)] : [];
      });
      // Unconditional, since batches cost a sixth: of two feeds that bring one new item at once, the later write stays.
      await table.putAll([...created, ...revised].map(rowOf));
      return { created: created.map(({ id }) => id), revised: revised.map(({ id }) => id) };
    },

    async waiting() {
      const rows = await dueRows(table, [due.waitingItems], NEVER);
      return readable(
        rows.filter((row) => row["dueKey"]),
        (row) => itemOf(row).id,
        onUnreadable,
      );
    },

    async settle(settled) {
      for (const { itemId, storyId } of settled) {
        await table.update(
          keys.item(itemId),
          {
            expression: "SET storyId = :story REMOVE dueKey, dueAt",
            values: { ":story": storyId },
          },
          "attribute_exists(pk)",
        );
      }
    },
  };
};
