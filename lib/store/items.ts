import * as z from "zod";
import { Item, type Revision } from "#lib/core/model/item.ts";
import { changesBetween } from "#lib/core/revision.ts";
import { withoutLines } from "#lib/core/text/learn.ts";
import type { ItemStore } from "#lib/ports.ts";
import { dueKeys } from "./due-keys.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRows } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row } from "./table.ts";
import { putRows } from "./write.ts";

const DAY = 86_400;
/** Items are kept 400 days. */
const KEPT = 400 * DAY;
/** Their texts 30 days after they were read, and this much of them for as long as the item, characters. */
const TEXT_KEPT = 30 * DAY;
const LEAD = 400;

const ttlOf = ({ firstSeen }: Item): number => Math.floor(Date.parse(firstSeen) / 1000) + KEPT;

const leadOf = ({ text }: Item): string => text.slice(0, LEAD);
const rowOf = (item: Item): Row => {
  const { storyId: _, text: __, ...kept } = item;
  return { ...keys.item(item.id), body: pack({ ...kept, lead: leadOf(item) }), ttl: ttlOf(item) };
};
/** It names the wording it is of: dying between it and the item leaves one that the item does not have yet. */
const textRow = ({ id, text, fingerprint, firstSeen, revisions }: Item): Row => {
  const readAt = Date.parse(revisions.at(-1)?.at ?? firstSeen);
  const ttl = Math.floor(readAt / 1000) + TEXT_KEPT;
  return { ...keys.itemText(id), of: fingerprint, body: pack(text), ttl };
};
/** Says that the item waits for its story; a revised one already knows which. */
const waitingRow = (item: Item): Row => ({
  ...keys.itemStory(item.id),
  dueKey: due.waitingItems,
  dueAt: item.firstSeen,
  ttl: ttlOf(item),
  ...(item.storyId && { storyId: item.storyId }),
});
/** Says that nothing waits: which wording of the item is settled, and which story, if any, tells it. */
const settledRow = (item: Item, storyId = item.storyId): Row => ({
  ...keys.itemStory(item.id),
  told: item.fingerprint,
  ttl: ttlOf(item),
  ...(storyId && { storyId }),
});

const Text = z.string();
const ITEM = keys.item("").sk;
const idOf = ({ pk }: { pk: string }): string => pk.slice(keys.item("").pk.length);

/** Of one that was told by its page, and now by its feed again, the page's text and what was found in it. */
const keptOf = (known: Item, text: string | undefined, next: Item): Partial<Item> =>
  known.inFull && !next.inFull && text !== undefined
    ? { text, classification: known.classification, inFull: true }
    : {};

/** What the next wording changed, beside lines that are furniture of the host: they may have been learnt in between. */
function changedBetween(
  known: Item,
  text: string | undefined,
  next: Item,
  furniture: ReadonlySet<string>,
): Revision["changed"] {
  // What a page says and what its feed says of it differ in every word.
  if (known.inFull !== next.inFull) return { title: known.title !== next.title };
  const before = withoutLines(text ?? known.text, furniture);
  const after = withoutLines(next.text, furniture);
  // Of a lead that lost such lines less is left to compare.
  const most = known.text.length < LEAD ? LEAD : before.length;
  return changesBetween(
    { title: known.title, text: before },
    { title: next.title, text: text === undefined ? after.slice(0, most) : after },
  );
}

/**
 * A known item in its new wording: first seen, story and earlier wordings stay. Where the earlier text is forgotten, its
 * beginning is compared with the new one's.
 */
const revise = (
  known: Item,
  text: string | undefined,
  next: Item,
  furniture: ReadonlySet<string>,
): Item => ({
  ...next,
  ...keptOf(known, text, next),
  firstSeen: known.firstSeen,
  effective: known.effective,
  backfill: known.backfill,
  published: known.published,
  revisions: [
    ...known.revisions,
    {
      at: next.firstSeen,
      title: known.title,
      summary: known.text,
      changed: changedBetween(known, text, next, furniture),
    },
  ].slice(-20),
  ...(known.storyId && { storyId: known.storyId }),
});

const byId = (items: readonly Item[]) => new Map(items.map((item) => [item.id, item]));

type Marked = { items: Item[]; marks: Map<string, Row> };

/** Items, their texts cut to the lead, and the rows that say where they are told, by item. */
async function read({ table, onUnreadable }: Opened, ids: readonly string[]): Promise<Marked> {
  const wanted = [...new Set(ids)].flatMap((id) => [keys.item(id), keys.itemStory(id)]);
  const rows = await getRows(table, wanted);
  const marks = new Map(rows.filter(({ sk }) => sk !== ITEM).map((row) => [idOf(row), row]));
  const itemOf = (row: Row): Item => {
    // Rows from before texts had rows of their own hold them whole.
    const { lead, ...body } = unpack(row["body"]) as { lead?: string };
    const storyId: unknown = marks.get(idOf(row))?.["storyId"];
    return Item.parse({
      ...body,
      ...(lead !== undefined && { text: lead }),
      ...(storyId ? { storyId } : {}),
    });
  };
  const bodies = rows.filter(({ sk }) => sk === ITEM);
  return { items: readable(bodies, itemOf, onUnreadable), marks };
}

/** The texts of items, as far as they are still there and of the items' present wordings. */
async function textsOf(
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
async function withTexts(opened: Opened, items: readonly Item[]): Promise<Item[]> {
  const texts = await textsOf(opened, items);
  return items.map((item) => ({ ...item, text: texts.get(item.id) ?? item.text }));
}

/** Those whose present wording no story has taken in, their texts cut to the lead. */
async function untold(opened: Opened, ids: readonly string[]): Promise<Item[]> {
  const { items, marks } = await read(opened, ids);
  return items.filter(({ id, fingerprint, classification }) => {
    const mark = marks.get(id);
    return classification.relevant && (mark?.["dueKey"] || mark?.["told"] !== fingerprint);
  });
}

export const getItems =
  (opened: Opened): ItemStore["get"] =>
  async (ids) =>
    withTexts(opened, (await read(opened, ids)).items);

export const putItems =
  (opened: Opened): ItemStore["put"] =>
  async (items, furniture = new Set()) => {
    const wanted = byId(items);
    const known = byId((await read(opened, [...wanted.keys()])).items);
    const created = [...wanted.values()].filter((item) => !known.has(item.id));
    const reworded = [...known.values()].filter((before) => {
      const next = wanted.get(before.id);
      // Another feed that shows the same page does not speak for the one that brought it.
      return before.feedId === next?.feedId && before.fingerprint !== next.fingerprint;
    });
    const texts = await textsOf(opened, reworded);
    const revised = reworded.map((before) =>
      revise(before, texts.get(before.id), wanted.get(before.id)!, furniture),
    );
    const changed = [...created, ...revised];
    const marked = changed.filter((item) => item.classification.relevant || known.has(item.id));
    // That an item waits comes first, in batches of its own, and what it says before the item: should we die in
    // between, none is stored that no story ever hears of. Unconditional, since batches cost a sixth: of two feeds that
    // bring one new item at once, the later write stays.
    await putRows(
      opened.table,
      marked.map((item) => (item.classification.relevant ? waitingRow(item) : settledRow(item))),
    );
    await putRows(opened.table, changed.map(textRow));
    await putRows(opened.table, changed.map(rowOf));
    return { created: created.map(({ id }) => id), revised: revised.map(({ id }) => id) };
  };

export const waitingItems =
  ({ table }: Opened): ItemStore["waiting"] =>
  async (most) =>
    (await dueKeys(table, due.waitingItems, NEVER, most)).map(idOf);

export const untoldItems =
  (opened: Opened): ItemStore["untold"] =>
  async (ids) =>
    withTexts(opened, await untold(opened, ids));

export const settleItems =
  (opened: Opened): ItemStore["settle"] =>
  async (settled) => {
    await putRows(
      opened.table,
      settled.map(({ item, storyId }) => settledRow(item, storyId)),
    );
    // One that was reworded while its story was told has just lost its place in the index, and gets it back.
    const ids = settled.map(({ item }) => item.id);
    await putRows(opened.table, (await untold(opened, ids)).map(waitingRow));
  };
