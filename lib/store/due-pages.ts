import type { Page } from "#lib/ports.ts";
import { type DueKey, dueKeys } from "./due-keys.ts";
import { getRows } from "./read.ts";
import type { Row, Table } from "./table.ts";

const PAGE = 100;

const encode = (at: { shard: number; last?: DueKey }): string =>
  Buffer.from(JSON.stringify(at)).toString("base64url");

/** The place a cursor names; a cursor that is none of ours starts over. */
function decode(cursor: string | undefined): { shard: number; last?: DueKey } {
  if (!cursor) return { shard: 0 };
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return { shard: 0 };
  }
}

/**
 * One page of rows waiting until `upTo` in any of the given index partitions, shard by shard, oldest first in
 * each. The index is eventually consistent, so callers check the row itself before they act on it.
 */
export async function duePage(
  table: Table,
  partitions: string[],
  upTo: string,
  cursor?: string,
): Promise<Page<Row>> {
  let { shard, last } = decode(cursor);
  const found: DueKey[] = [];
  while (shard < partitions.length && found.length < PAGE) {
    const part = await dueKeys(table, partitions[shard] ?? "", upTo, PAGE - found.length, last);
    found.push(...part);
    if (found.length < PAGE) [shard, last] = [shard + 1, undefined];
    else last = part.at(-1);
  }
  const wanted = found.map(({ pk, sk }) => ({ pk, sk }));
  const rows = new Map((await getRows(table, wanted)).map((row) => [row.pk, row]));
  const items = found.flatMap(({ pk }) => rows.get(pk) ?? []);
  return shard < partitions.length
    ? { items, cursor: encode({ shard, ...(last && { last }) }) }
    : { items };
}

/** All rows waiting until `upTo`, page after page. */
export async function dueRows(table: Table, partitions: string[], upTo: string): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await duePage(table, partitions, upTo, cursor);
    rows.push(...page.items);
    cursor = page.cursor;
  } while (cursor);
  return rows;
}
