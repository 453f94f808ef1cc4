import type { Item, Revision } from "#lib/core/model/item.ts";
import { changesBetween } from "#lib/core/revision.ts";
import { withoutLines } from "#lib/core/text/learn.ts";
import type { ItemStore } from "#lib/ports.ts";
import { dueKeys } from "./due-keys.ts";
import {
  bareItems,
  idOf,
  itemRow,
  LEAD,
  marksOf,
  type Marks,
  settledRow,
  textRow,
  textsOf,
  waitingRow,
  withStory,
  withTexts,
  wordingOf,
} from "./item-rows.ts";
import { beginRemembering, forget, lastWritten, remember } from "./just-written.ts";
import { due, keys, NEVER } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { getRows } from "./read.ts";
import { putRows } from "./write.ts";

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

/** Of these, those that this process wrote last and nobody else has written since, without reading them. */
const unchanged = ({ table }: Opened, ids: readonly string[], marks: Marks): Item[] =>
  ids.flatMap((id) => {
    const item = lastWritten(table, id);
    const mark = marks.get(id);
    // The mark is what is written first: where it still waits for this one, as it was written, the item is it.
    return item && mark?.["dueKey"] && mark["of"] === wordingOf(item) ? item : [];
  });

/** Those whose present wording no story has taken in. */
async function untold(opened: Opened, asked: readonly string[]): Promise<Item[]> {
  const ids = [...new Set(asked)];
  const marks = await marksOf(opened, ids);
  const known = byId(unchanged(opened, ids, marks));
  const unknown = await bareItems(
    opened,
    ids.filter((id) => !known.has(id)),
  );
  const waiting = unknown.filter(({ id, fingerprint, classification }) => {
    const mark = marks.get(id);
    return classification.relevant && (mark?.["dueKey"] || mark?.["told"] !== fingerprint);
  });
  const items = [...known.values(), ...(await withTexts(opened, waiting))];
  return items.map((item) => withStory(item, marks));
}

export const getItems =
  (opened: Opened): ItemStore["get"] =>
  async (ids) => {
    const [items, marks] = [await bareItems(opened, ids), await marksOf(opened, ids)];
    return (await withTexts(opened, items)).map((item) => withStory(item, marks));
  };

export const putItems =
  (opened: Opened): ItemStore["put"] =>
  async (items, furniture = new Set()) => {
    const wanted = byId(items);
    const known = byId(await bareItems(opened, [...wanted.keys()]));
    const created = [...wanted.values()].filter((item) => !known.has(item.id));
    const reworded = [...known.values()].filter((before) => {
      const next = wanted.get(before.id);
      // Another feed that shows the same page does not speak for the one that brought it.
      return before.feedId === next?.feedId && before.fingerprint !== next.fingerprint;
    });
    const texts = await textsOf(opened, reworded);
    const marks = await marksOf(
      opened,
      reworded.map(({ id }) => id),
    );
    const revised = reworded.map((before) =>
      revise(withStory(before, marks), texts.get(before.id), wanted.get(before.id)!, furniture),
    );
    const changed = [...created, ...revised];
    const marked = changed.filter((item) => item.classification.relevant || known.has(item.id));
    // That an item waits, and what it says, comes before the item, in batches of their own: should we die in between,
    // none is stored that no story ever hears of. Unconditional, since batches cost a sixth: of two feeds that bring one
    // new item at once, the later write stays.
    await putRows(opened.table, [
      ...marked.map((item) => (item.classification.relevant ? waitingRow(item) : settledRow(item))),
      ...changed.map(textRow),
    ]);
    await putRows(opened.table, changed.map(itemRow));
    remember(
      opened.table,
      changed.filter(({ classification }) => classification.relevant),
    );
    return { created: created.map(({ id }) => id), revised: revised.map(({ id }) => id) };
  };

export const waitingItems =
  ({ table }: Opened): ItemStore["waiting"] =>
  async (most) =>
    (await dueKeys(table, due.waitingItems, NEVER, most)).map(idOf);

export const untoldItems = (opened: Opened): ItemStore["untold"] => {
  beginRemembering(opened.table);
  return (ids) => untold(opened, ids);
};

/** Of items, those whose rows say another wording by now. */
async function rewordedSince({ table }: Opened, items: readonly Item[]): Promise<string[]> {
  const wordings = new Map(items.map(({ id, fingerprint }) => [id, fingerprint]));
  const rows = await getRows(
    table,
    items.map(({ id }) => keys.item(id)),
    { only: ["of"] },
  );
  return rows.map(idOf).filter((id, index) => rows[index]?.["of"] !== wordings.get(id));
}

export const settleItems =
  (opened: Opened): ItemStore["settle"] =>
  async (settled) => {
    const items = settled.map(({ item }) => item);
    await putRows(
      opened.table,
      settled.map(({ item, storyId }) => settledRow(item, storyId)),
    );
    forget(
      opened.table,
      items.map(({ id }) => id),
    );
    // One that was reworded while its story was told has just lost its place in the index, and gets it back.
    const reworded = await rewordedSince(opened, items);
    await putRows(opened.table, (await untold(opened, reworded)).map(waitingRow));
  };
