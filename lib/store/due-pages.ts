import * as z from "zod";
import { ForeignCursor } from "#lib/core/foreign-cursor.ts";
import type { Page } from "#lib/ports.ts";
import { type DueKey, dueKeys, FIRST } from "./due-keys.ts";
import { getRows } from "./read.ts";
import type { Row, Table } from "./table.ts";

const PAGE = 100;

const Name = z.string().min(1).max(300);
const Place = z
  .object({
    shard: z.int().nonnegative(),
    last: z.object({ pk: Name, sk: Name, dueKey: Name, dueAt: Name }).strict().optional(),
  })
  .strict();
type Place = z.infer<typeof Place>;

const encode = (at: Place): string => Buffer.from(JSON.stringify(at)).toString("base64url");

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
};

/** The place in these partitions that a cursor names. Throws ForeignCursor where we wrote none such. */
function decode(
  cursor: string | undefined,
  partitions: readonly string[],
  { since, upTo }: { since: string; upTo: string },
): Place {
  if (cursor === undefined) return { shard: 0 };
  const { data: place } = Place.safeParse(parsed(cursor));
  const partition = place && partitions[place.shard];
  if (!place || partition === undefined) throw new ForeignCursor();
  const { last } = place;
  // The engine refuses to start at a key that lies outside of what is asked.
  if (last && (last.dueKey !== partition || last.dueAt > upTo || last.dueAt < since))
    throw new ForeignCursor();
  return place;
}

/**
 * One page of rows, at most so many, waiting from `since` until `upTo` in any of the given index partitions, shard by shard, oldest
 * first in each. The index is eventually consistent, so callers check the row itself before they act on it. Throws ForeignCursor.
 */
export async function duePage(
  table: Table,
  partitions: string[],
  upTo: string,
  cursor?: string,
  most = PAGE,
  since = FIRST,
): Promise<Page<Row>> {
  let { shard, last } = decode(cursor, partitions, { since, upTo });
  const found: DueKey[] = [];
  while (shard < partitions.length && found.length < most) {
    const part = await dueKeys(
      table,
      partitions[shard] ?? "",
      upTo,
      most - found.length,
      last,
      since,
    );
    found.push(...part);
    if (found.length < most) [shard, last] = [shard + 1, undefined];
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
