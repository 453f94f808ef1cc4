import * as z from "zod";
import { Item } from "#lib/core/model/item.ts";
import { expiryOf, KEPT } from "#lib/core/retention.ts";
import { due, keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRows } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";

/** An item is three rows: itself, its text, and where it is told. */

/** So much of its text is kept for as long as the item, characters. */
export const LEAD = 400;

const ttlOf = ({ firstSeen }: Item): number => expiryOf(new Date(firstSeen), KEPT.item);

const leadOf = ({ text }: Item): string => text.slice(0, LEAD);
export const itemRow = (item: Item): Row => {
  const { storyId: _, text: __, ...kept } = item;
  const body = pack({ ...kept, lead: leadOf(item) });
  return { ...keys.item(item.id), of: item.fingerprint, body, ttl: ttlOf(item) };
};
/** It names the wording it is of: dying between it and the item leaves one that the item does not have yet. */
export const textRow = ({ id, text, fingerprint, firstSeen, revisions }: Item): Row => {
  const ttl = expiryOf(new Date(revisions.at(-1)?.at ?? firstSeen), KEPT.text);
  return { ...keys.itemText(id), of: fingerprint, body: pack(text), ttl };
};
/** Names an item as it is: also one whose wording came back, or that two feeds brought. */
export const wordingOf = ({ fingerprint, feedId, revisions }: Item): string =>
  [fingerprint, feedId, revisions.length, revisions.at(-1)?.at ?? ""].join(" ");

/** Says that the item waits for its story; a revised one already knows which. */
export const waitingRow = (item: Item): Row => ({
  ...keys.itemStory(item.id),
  of: wordingOf(item),
  dueKey: due.waitingItems,
  dueAt: item.firstSeen,
  ttl: ttlOf(item),
  ...(item.storyId && { storyId: item.storyId }),
});
/** Says that nothing waits: which wording of the item is settled, and which story, if any, tells it. */
export const settledRow = (item: Item, storyId = item.storyId): Row => ({
  ...keys.itemStory(item.id),
  told: item.fingerprint,
  ttl: ttlOf(item),
  ...(storyId && { storyId }),
});

const Text = z.string();
/** Whose row it is. */
export const idOf = ({ pk }: { pk: string }): string => pk.slice(keys.item("").pk.length);

/** Items as their own rows have them: texts cut to the lead, and without their stories. */
export async function bareItems(
  { table, onUnreadable }: Opened,
  ids: readonly string[],
): Promise<Item[]> {
  const itemOf = (row: Row): Item => {
    // Rows from before texts had rows of their own hold them whole.
    const { lead, ...body } = unpack(row["body"]) as { lead?: string };
    return Item.parse({ ...body, ...(lead !== undefined && { text: lead }) });
  };
  const rows = await getRows(
    table,
    [...new Set(ids)].map((id) => keys.item(id)),
  );
  return readable(rows, itemOf, onUnreadable);
}

export type Marks = ReadonlyMap<string, Row>;

/** The rows that say where items are told, by item. */
export async function marksOf({ table }: Opened, ids: readonly string[]): Promise<Marks> {
  const rows = await getRows(
    table,
    [...new Set(ids)].map((id) => keys.itemStory(id)),
  );
  return new Map(rows.map((row) => [idOf(row), row]));
}

export function withStory(item: Item, marks: Marks): Item {
  const storyId: unknown = marks.get(item.id)?.["storyId"];
  return typeof storyId === "string" && storyId !== "" ? { ...item, storyId } : item;
}

/** The texts of items, as far as they are still there and of the items' present wordings. */
export async function textsOf(
  { table, onUnreadable }: Opened,
  items: readonly Item[],
): Promise<Map<string, string>> {
  const wordings = new Map(items.map(({ id, fingerprint }) => [id, fingerprint]));
  const rows = await getRows(
    table,
    items.map(({ id }) => keys.itemText(id)),
  );
  const present = rows.filter((row) => row["of"] === wordings.get(idOf(row)));
  const textOf = (row: Row) => [idOf(row), Text.parse(unpack(row["body"]))] as const;
  return new Map(readable(present, textOf, onUnreadable));
}

/** The items with what is left of their texts. */
export async function withTexts(opened: Opened, items: readonly Item[]): Promise<Item[]> {
  const texts = await textsOf(opened, items);
  return items.map((item) => ({ ...item, text: texts.get(item.id) ?? item.text }));
}
