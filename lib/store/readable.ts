import type { Row } from "./table.ts";

/** Told of each row that cannot be read: its key, and why. */
export type OnUnreadable = (row: { pk: string; sk: string }, error: unknown) => void;

/** Reads many rows; one that its schema refuses is reported and left out, and harms no other. */
export function readable<T>(
  rows: readonly Row[],
  parse: (row: Row) => T,
  onUnreadable: OnUnreadable,
): T[] {
  return rows.flatMap((row) => {
    try {
      return [parse(row)];
    } catch (error) {
      onUnreadable({ pk: row.pk, sk: row.sk }, error);
      return [];
    }
  });
}
