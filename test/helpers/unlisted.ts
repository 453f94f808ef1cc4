import type { Story } from "#lib/core/model/story.ts";
import { keys } from "#lib/store/keys.ts";
import { listRows } from "#lib/store/story-facets.ts";
import type { Table } from "#lib/store/table.ts";
import { deleteRow, updateRow } from "#lib/store/write.ts";

/** Leaves stories as they were written before there were lists. */
export async function forgetLists(table: Table, stories: readonly Story[]): Promise<void> {
  for (const row of listRows(stories)) await deleteRow(table, row);
  const forget = { expression: "REMOVE #listed", names: { "#listed": "listed" } };
  for (const { id } of stories) await updateRow(table, keys.story(id), forget);
}
