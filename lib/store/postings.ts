import { type Key, keys } from "./keys.ts";
import { getRows } from "./read.ts";
import type { Row, Table } from "./table.ts";
import { updateRow } from "./write.ts";

/**
 * Readers under a key, many a row, so that whoever asks reads them by the kilobyte. An attribute is one posting: its name says
 * whose it is and as of which change, its value what they ask for. Rows count their bytes, and how many a key has stands in its first.
 */

/** What a reader asks for as of one of their changes. Two changes never write one posting, so neither can take the other's. */
export type Post = { reader: string; tag: string; profile: string };

/** Where a posting stands, and how many bytes it takes there. */
export type Place = { key: string; bucket: number; tag: string; bytes: number };

/** So that three units read a hundred readers or so, and a change writes no more than twelve. */
export const MOST_BYTES = 12_000;

export const postingName = ({ reader, tag }: Pick<Post, "reader" | "tag">): string =>
  `${reader} ${tag}`;

/** As capacity is counted: the name and the value. */
export const postingBytes = (post: Post): number =>
  Buffer.byteLength(postingName(post)) + Buffer.byteLength(post.profile);

/** Who stands in a row, and what each asks for; what is none is no text. */
export const postingsIn = (row: Row): { reader: string; profile: unknown }[] =>
  Object.entries(row).flatMap(([name, profile]) => {
    const end = name.indexOf(" ");
    return end > 0 ? [{ reader: name.slice(0, end), profile }] : [];
  });

export const bucketsOf = (row: Row): number => Number(row["buckets"] ?? 1);

/** How many rows each key has. */
export async function bucketsUnder(
  table: Table,
  wanted: readonly string[],
): Promise<Map<string, number>> {
  const firsts = wanted.map((key) => keys.postings(key, 0));
  const rows = await getRows(table, firsts, { only: ["buckets"] });
  const found = new Map(rows.map((row) => [keys.postingOf(row).key, bucketsOf(row)]));
  return new Map(wanted.map((key) => [key, found.get(key) ?? 1]));
}

/** Says that a key has one more row, before the row is written to. */
export async function addBucket(table: Table, key: string, bucket: number): Promise<void> {
  await updateRow(
    table,
    keys.postings(key, 0),
    { expression: "SET buckets = :buckets", values: { ":buckets": bucket + 1 } },
    "attribute_not_exists(buckets) OR buckets < :buckets",
  );
}

const rowOf = ({ key, bucket }: Place): Key => keys.postings(key, bucket);

/** Writes a posting; false where its row is full. One that no row has room for gets a row of its own. */
export async function putPosting(table: Table, post: Post, place: Place): Promise<boolean> {
  const names = { "#posting": postingName(post) };
  const values = { ":profile": post.profile };
  const put = await updateRow(
    table,
    rowOf(place),
    {
      expression: "SET #posting = :profile ADD #bytes :bytes",
      names: { ...names, "#bytes": "bytes" },
      values: {
        ...values,
        ":bytes": place.bytes,
        ":room": Math.max(0, MOST_BYTES - place.bytes),
      },
    },
    "attribute_not_exists(#posting) AND (attribute_not_exists(#bytes) OR #bytes <= :room)",
  );
  return (
    put ||
    updateRow(
      table,
      rowOf(place),
      { expression: "SET #posting = :profile", names, values },
      "attribute_exists(#posting)",
    )
  );
}

/** Removes a posting, where it is there. */
export async function removePosting(table: Table, reader: string, place: Place): Promise<void> {
  await updateRow(
    table,
    rowOf(place),
    {
      expression: "REMOVE #posting ADD #bytes :bytes",
      names: { "#posting": postingName({ reader, tag: place.tag }), "#bytes": "bytes" },
      values: { ":bytes": -place.bytes },
    },
    "attribute_exists(#posting)",
  );
}
