import * as z from "zod";
import { KnownEntry } from "#lib/core/model/feed.ts";
import type { FeedStore } from "#lib/ports.ts";
import { keys } from "./keys.ts";
import type { Opened } from "./opened.ts";
import { pack, unpack } from "./pack.ts";
import { getRows } from "./read.ts";
import { readable } from "./readable.ts";
import type { Row, Table } from "./table.ts";
import { putRow } from "./write.ts";

/**
 * What a feed remembers of its entries is two rows: a large one, and a small one of what has come or changed since that
 * was written, which alone is written by most polls with news. Both are folded together when the small one is full.
 */

const MOST_KNOWN = 500;
/** Entries of some 64 bytes: with more each poll writes more, with fewer more of them fold. */
export const MOST_LATEST = 80;

const Known = z.array(KnownEntry);
const entriesOf = (row: Row): KnownEntry[] => Known.parse(unpack(row["body"]));
const bodyOf = (entries: readonly KnownEntry[]) => ({ body: pack(Known.parse(entries)) });

/** Replaces what a feed remembers: by the small row, where that has room for all that the large one lacks. */
export async function putMemory(
  table: Table,
  feedId: string,
  known: readonly KnownEntry[],
): Promise<void> {
  const latest = known.filter(({ folded }) => !folded);
  const isFull = latest.length > MOST_LATEST;
  if (isFull)
    await putRow(table, { ...keys.feedKnown(feedId), ...bodyOf(known.slice(0, MOST_KNOWN)) });
  // The large row first: dying in between leaves entries told by both, in words of which one are older: known all the same.
  await putRow(table, { ...keys.feedLatest(feedId), ...bodyOf(isFull ? [] : latest) });
}

export const knownEntries =
  ({ table, onUnreadable }: Opened): FeedStore["known"] =>
  async (id) => {
    const rows = await getRows(table, [keys.feedLatest(id), keys.feedKnown(id)]);
    // Without its memory a feed's entries are looked up as items, which knows them again.
    const entriesAt = ({ sk }: { sk: string }): KnownEntry[] =>
      readable(
        rows.filter((row) => row.sk === sk),
        entriesOf,
        onUnreadable,
      ).flat();
    const latest = entriesAt(keys.feedLatest(id));
    const renewed = new Set(latest.map(({ itemId }) => itemId));
    const folded = entriesAt(keys.feedKnown(id))
      .filter(({ itemId }) => !renewed.has(itemId))
      .map((entry) => ({ ...entry, folded: true as const }));
    return [...latest, ...folded];
  };
