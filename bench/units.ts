import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { tableDefinition } from "#lib/store/schema.ts";

/** A row as DynamoDB's API spells it. */
export type Item = Record<string, AttributeValue>;

const KB = 1024;
const READ_KB = 4;
const bytes = (text: string): number => Buffer.byteLength(text);

/** A number takes a byte for two significant digits, one for its exponent and one for a minus sign. */
const numberSize = (text: string): number => {
  const digits = text.replace(/[^\d]/g, "").replace(/^0+|0+$/g, "");
  return Math.ceil(digits.length / 2) + 1 + (text.startsWith("-") ? 1 : 0);
};

function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return bytes(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return value.B.byteLength;
  if (value.SS !== undefined) return value.SS.reduce((sum, each) => sum + bytes(each), 0);
  // A list or map takes 3 bytes, and one more an element.
  if (value.L !== undefined) return value.L.reduce((sum, each) => sum + 1 + valueSize(each), 3);
  if (value.M !== undefined) return Object.keys(value.M).length + 3 + itemSize(value.M);
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  throw new Error(`no size is known for ${Object.keys(value).join()}: our rows have none`);
}

/** Bytes that capacity is counted by: names and values of all attributes. */
export const itemSize = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + bytes(name) + valueSize(value), 0);

/** Read units of so many bytes that are read together: 4 KB each, half of it where an older state will do. */
export const readUnits = (size: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(size / (READ_KB * KB))) / (consistent ? 1 : 2);

/** Write units on the table: 1 KB each, of the larger of the row before and after. */
export const writeUnits = (before?: Item, after?: Item): number =>
  Math.max(1, ...[before, after].map((item) => (item ? Math.ceil(itemSize(item) / KB) : 0)));

const [INDEX] = tableDefinition("").GlobalSecondaryIndexes ?? [];
const names = (schema?: readonly { AttributeName: string | undefined }[]): string[] =>
  (schema ?? []).map(({ AttributeName = "" }) => AttributeName);
const INDEX_KEYS = names(INDEX?.KeySchema);
const PROJECTED = [...names(tableDefinition("").KeySchema), ...INDEX_KEYS];

/** What the index holds of a row; undefined where the row lacks an index key. */
export const indexEntry = (item?: Item): Item | undefined =>
  item && INDEX_KEYS.every((name) => name in item)
    ? Object.fromEntries(PROJECTED.map((name) => [name, item[name]!]))
    : undefined;

/**
 * Write units on the keys-only index: one a KB for an entry that comes or goes, both for one whose key changes, none
 * for one that stays as it is.
 */
export function indexUnits(before?: Item, after?: Item): number {
  const [old, next] = [indexEntry(before), indexEntry(after)];
  if (old && next && JSON.stringify(old) === JSON.stringify(next)) return 0;
  return (old ? writeUnits(old) : 0) + (next ? writeUnits(next) : 0);
}
