import { keys } from "#lib/store/keys.ts";
import { postOf } from "#lib/store/posted.ts";
import { noteKeys } from "#lib/store/posting-keys.ts";
import { MOST_BYTES, type Post, postingBytes, postingName } from "#lib/store/postings.ts";
import type { Row, Table } from "#lib/store/table.ts";
import { putRows } from "#lib/store/write.ts";
import type { BenchReader } from "./alerts-readers.ts";

/** Writers at once. */
const WRITERS = 4;

/** Rows of postings under one key, filled one after the other. */
function rowsUnder(key: string, posts: readonly Post[]): Row[] {
  const rows: Row[] = [];
  for (const post of posts) {
    const bytes = postingBytes(post);
    let row = rows.at(-1);
    if (!row || Number(row["bytes"]) + bytes > MOST_BYTES)
      rows.push((row = { ...keys.postings(key, rows.length), bytes: 0 }));
    row["bytes"] = Number(row["bytes"]) + bytes;
    row[postingName(post)] = post.profile;
  }
  if (rows.length > 1) rows[0]!["buckets"] = rows.length;
  return rows;
}

/**
 * Posts readers whose subscriptions have just been made, many a call; without the row that says where a reader is posted, which
 * nobody reads who looks for readers.
 */
export async function postMany(table: Table, readers: readonly BenchReader[]): Promise<number> {
  const under = new Map<string, Post[]>();
  for (const { reader, profile, under: wanted } of readers) {
    const post = postOf(reader, 0, profile);
    for (const key of wanted) {
      const posts = under.get(key);
      if (posts) posts.push(post);
      else under.set(key, [post]);
    }
  }
  const rows = [...under].flatMap(([key, posts]) => rowsUnder(key, posts));
  await noteKeys(table, [...under.keys()]);
  const part = Math.ceil(rows.length / WRITERS);
  await Promise.all(
    Array.from({ length: WRITERS }, (_, n) => putRows(table, rows.slice(n * part, (n + 1) * part))),
  );
  return rows.length;
}
