import { shortHash } from "#lib/core/hash.ts";
import { keys } from "./keys.ts";
import { getRows } from "./read.ts";
import type { Row, Table } from "./table.ts";
import { updateRow } from "./write.ts";

/**
 * Which keys anybody is posted under, so that the words of a story that nobody asks for cost nothing. A key that was in use once
 * stays: it costs a story that has it half a unit, and nobody has to know who was the last to go.
 */

/** Only a page that a key was added to is read again. */
const PAGES = 32;
const pageOf = (key: string): string =>
  String(Number.parseInt(shortHash(key).slice(0, 4), 16) % PAGES).padStart(2, "0");

/** What a process has noted already, by table. */
const noted = new WeakMap<Table, Set<string>>();

/** Notes keys as in use, before anybody is posted under them. */
export async function noteKeys(table: Table, wanted: readonly string[]): Promise<void> {
  const known = noted.get(table) ?? new Set();
  noted.set(table, known);
  const fresh = wanted.filter((key) => !known.has(key));
  if (fresh.length === 0) return;
  const pages = new Map<string, Set<string>>();
  for (const key of fresh)
    pages.set(pageOf(key), new Set([key, ...(pages.get(pageOf(key)) ?? [])]));
  for (const [page, added] of pages)
    await updateRow(table, keys.postingKeys(page), {
      expression: "ADD #keys :keys",
      names: { "#keys": "keys" },
      values: { ":keys": added },
    });
  // Last, and even where all of them were there: whoever noted them may have died before this.
  const names = [...pages.keys()].map((page) => [`#p${page}`, `p${page}`] as const);
  await updateRow(table, keys.postingKeysMoved, {
    expression: `ADD ${names.map(([name]) => `${name} :one`).join(", ")}`,
    names: Object.fromEntries(names),
    values: { ":one": 1 },
  });
  for (const key of fresh) known.add(key);
}

/** What a process has read: the keys, and how often each page had been added to by then. */
type Directory = { inUse: Set<string>; moved: Map<string, unknown> };

const remembered = new WeakMap<Table, Directory>();

function directoryOf(table: Table): Directory {
  let directory = remembered.get(table);
  if (!directory) remembered.set(table, (directory = { inUse: new Set(), moved: new Map() }));
  return directory;
}

/** Whether anybody is posted under a key, as far as this process has learnt. */
export const isInUse = (table: Table, key: string): boolean => directoryOf(table).inUse.has(key);

/** Reads what was added since this process last did, by the row that counts it; a key of the last second may be missing. */
export async function learnKeys(table: Table, row: Row | undefined): Promise<void> {
  const { inUse, moved } = directoryOf(table);
  const { pk: _, sk: __, ...counts } = row ?? keys.postingKeysMoved;
  const behind = Object.entries(counts).filter(([name, count]) => moved.get(name) !== count);
  // Not stale: what a count tells of must be there.
  const pages = await getRows(
    table,
    behind.map(([name]) => keys.postingKeys(name.slice(1))),
  );
  for (const page of pages) for (const key of page["keys"] as Set<string>) inUse.add(key);
  for (const [name, count] of behind) moved.set(name, count);
}
