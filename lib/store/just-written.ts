import type { Item } from "#lib/core/model/item.ts";
import type { Table } from "./table.ts";

/** As many as one run of the clustering takes. */
const MOST = 2000;

/** Items that this process wrote and no story has taken in yet, by table and id. */
const written = new WeakMap<Table, Map<string, Item>>();

/** From now on what is written is remembered: where one process polls and clusters, it need not read it back. */
export const beginRemembering = (table: Table): void => void written.set(table, new Map());

/** Remembers items whose rows are written, whole; the oldest are let go. */
export function remember(table: Table, items: readonly Item[]): void {
  const known = written.get(table);
  if (!known) return;
  for (const item of items) {
    known.delete(item.id);
    known.set(item.id, item);
  }
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
}

/** What this process wrote of an item last, if it is still known. */
export const lastWritten = (table: Table, id: string): Item | undefined =>
  written.get(table)?.get(id);

/** Lets items go that are told. */
export function forget(table: Table, ids: readonly string[]): void {
  for (const id of ids) written.get(table)?.delete(id);
}
