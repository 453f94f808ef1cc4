import { isNamed } from "#lib/core/alerts/postings.ts";
import { shortHash } from "#lib/core/hash.ts";
import { keys } from "./keys.ts";
import { getRows } from "./read.ts";
import type { Row, Table } from "./table.ts";
import { updateRow } from "./write.ts";

/**
 * Which keys anybody is posted under, so that the words of a story that nobody asks for cost nothing. A key that was in use once
 * stays: it costs a story that has it half a unit, and nobody has to know who was the last to go. Keys are kept as hashes, and
 * a page that is full counts as one that has every key, so that whoever makes up words makes stories dearer, and harms nobody.
 */

/** Only a page that a key was added to is read again. */
const PAGES = 32;
/** So many keys, 15 bytes each, are far from what a row may hold. */
const MOST_KEYS = 10_000;

type Entry = { page: string; hash: string };

const entryOf = (key: string): Entry => {
  const hash = shortHash(key);
  const page = String(Number.parseInt(hash.slice(0, 4), 16) % PAGES).padStart(2, "0");
  return { page, hash: hash.slice(4, 16) };
};

/** What a process has noted already, by table. */
const noted = new WeakMap<Table, Set<string>>();

/** Notes keys as in use, before anybody is posted under them. Those of one story or thread are not asked of here. */
export async function noteKeys(
  table: Table,
  wanted: readonly string[],
  most = MOST_KEYS,
): Promise<void> {
  const known = noted.get(table) ?? new Set();
  noted.set(table, known);
  const fresh = wanted.filter((key) => !isNamed(key) && !known.has(key));
  if (fresh.length === 0) return;
  const pages = new Map<string, Set<string>>();
  for (const { page, hash } of fresh.map(entryOf))
    pages.set(page, new Set([hash, ...(pages.get(page) ?? [])]));
  for (const [page, added] of pages)
    await updateRow(
      table,
      keys.postingKeys(page),
      {
        expression: "ADD #keys :keys",
        names: { "#keys": "keys" },
        values: { ":keys": added, ":most": most },
      },
      "attribute_not_exists(#keys) OR size(#keys) < :most",
    );
  // Last, and even where all of them were there: whoever noted them may have died before this.
  const names = [...pages.keys()].map((page) => [`#p${page}`, `p${page}`] as const);
  await updateRow(table, keys.postingKeysMoved, {
    expression: `ADD ${names.map(([name]) => `${name} :one`).join(", ")}`,
    names: Object.fromEntries(names),
    values: { ":one": 1 },
  });
  for (const key of fresh) known.add(key);
}

/** What a process has read: the keys, how often each page had been added to by then, and which pages are full. */
type Directory = { inUse: Set<string>; moved: Map<string, unknown>; full: Set<string> };

const remembered = new WeakMap<Table, Directory>();

function directoryOf(table: Table): Directory {
  let directory = remembered.get(table);
  if (!directory)
    remembered.set(table, (directory = { inUse: new Set(), moved: new Map(), full: new Set() }));
  return directory;
}

/** Entries of keys that were asked for of late, emptied when full: stories share most of their words. */
const entries = new Map<string, Entry>();
const MOST_ENTRIES = 50_000;

function rememberedEntry(key: string): Entry {
  const known = entries.get(key);
  if (known) return known;
  const entry = entryOf(key);
  if (entries.size >= MOST_ENTRIES) entries.clear();
  entries.set(key, entry);
  return entry;
}

/** Whether anybody is posted under a key, as far as this process has learnt; of some nobody is. */
export function isInUse(table: Table, key: string): boolean {
  const { inUse, full } = directoryOf(table);
  if (inUse.size === 0 && full.size === 0) return false;
  const { page, hash } = rememberedEntry(key);
  return inUse.has(hash) || full.has(page);
}

/** Reads what was added since this process last did, by the row that counts it; a key of the last second may be missing. */
export async function learnKeys(
  table: Table,
  row: Row | undefined,
  most = MOST_KEYS,
): Promise<void> {
  const { inUse, moved, full } = directoryOf(table);
  const { pk: _, sk: __, ...counts } = row ?? keys.postingKeysMoved;
  const behind = Object.entries(counts).filter(
    ([name, count]) => moved.get(name) !== count && !full.has(name.slice(1)),
  );
  // Not stale: what a count tells of must be there.
  const pages = await getRows(
    table,
    behind.map(([name]) => keys.postingKeys(name.slice(1))),
  );
  for (const page of pages) {
    const hashes = page["keys"] as Set<string>;
    for (const hash of hashes) inUse.add(hash);
    if (hashes.size >= most) full.add(keys.pageOf(page));
  }
  for (const [name, count] of behind) moved.set(name, count);
}
