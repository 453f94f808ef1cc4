import type { QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { indexEntry, indexUnits, type Item, itemSize, readUnits, writeUnits } from "./units.ts";

export type Input = Record<string, unknown>;
export type Output = Record<string, unknown>;
/** Units of one row, its bytes as it is written (`size`), and those that are billed for it; `kind` says what the row is. */
export type Charge = { kind: string; read?: number; write?: number; bytes?: number; size?: number };
/** `onTable` is what the engine should report: no units of the index, and nothing where it differs on purpose. */
export type Charged = { charges: Charge[]; onTable: number | undefined };

/** Storage is billed with 100 bytes more a row and index entry. */
const OVERHEAD = 100;

const keyOf = ({ pk, sk }: Item): Item => ({ pk: pk!, sk: sk! });
/** A row's key as one word. */
export const idOf = (item: Item): string => `${item["pk"]?.S} ${item["sk"]?.S}`;

/** `FEED/KNOWN` for what stands beside a row of the same key, else the first word of the key; `SUB/ALERT TOLD` of alerts. */
function kindOf(item: Item): string {
  const [pk = ""] = (item["pk"]?.S ?? "").split("#");
  const [sk = "", part = ""] = (item["sk"]?.S ?? "").split("#");
  if (!/^[A-Z]+$/.test(sk) || sk === pk || sk === "CHUNK") return pk;
  return `${pk}/${sk}${sk === "ALERT" ? ` ${part}` : ""}`;
}

const stored = (item?: Item): number => {
  const entry = indexEntry(item);
  return item ? itemSize(item) + OVERHEAD + (entry ? itemSize(entry) + OVERHEAD : 0) : 0;
};

/** Rows by key, as they stood. */
export type Rows = ReadonlyMap<string, Item>;

/** What writing these rows costs. */
export function chargedWrites(keys: readonly Item[], before: Rows, after: Rows): Charged {
  const pairs = keys.map((key) => [key, before.get(idOf(key)), after.get(idOf(key))] as const);
  const charges = pairs.map(([key, old, next]) => ({
    kind: kindOf(key),
    write: writeUnits(old, next) + indexUnits(old, next),
    bytes: stored(next),
    size: next ? itemSize(next) : 0,
  }));
  return { charges, onTable: pairs.reduce((sum, [, old, next]) => sum + writeUnits(old, next), 0) };
}

/** A write whose condition does not hold costs what the row that is there would. */
export const chargedRefusal = (keys: readonly Item[], before: Rows): Charge[] =>
  keys.map((key) => ({ kind: kindOf(key), write: writeUnits(before.get(idOf(key))) }));

/** The keys that a call writes, none for one that reads. */
export function keysWritten(command: string, input: Input): Item[] {
  if (command === "PutItemCommand") return [keyOf(input["Item"] as Item)];
  if (command === "UpdateItemCommand" || command === "DeleteItemCommand")
    return [input["Key"] as Item];
  if (command !== "BatchWriteItemCommand") return [];
  const [requests = []] = Object.values(input["RequestItems"] as Record<string, Requested[]>);
  return requests.map(({ PutRequest, DeleteRequest }) =>
    keyOf(PutRequest?.Item ?? DeleteRequest?.Key ?? {}),
  );
}

type Requested = { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } };
type Asked = { Keys: Item[]; ConsistentRead?: boolean; ProjectionExpression?: string };

/** The keys of rows of which a call reads a part. */
export function keysReadInPart(command: string, input: Input): Item[] {
  if (command !== "BatchGetItemCommand") return [];
  const [asked] = Object.values(input["RequestItems"] as Record<string, Asked>);
  return asked?.ProjectionExpression ? asked.Keys : [];
}

/** The query for whole rows, where one asks for a part of them or for their number. */
export function queryOfWhole(command: string, input: Input): QueryCommandInput | undefined {
  if (command !== "QueryCommand") return undefined;
  const { Select, ProjectionExpression, ...query } = input as unknown as QueryCommandInput;
  if (Select === undefined && ProjectionExpression === undefined) return undefined;
  const { ExpressionAttributeNames: names = {}, ...whole } = query;
  // The engine refuses names that nothing uses.
  const used = Object.entries(names).filter(([name]) =>
    whole.KeyConditionExpression?.includes(name),
  );
  return used.length === 0
    ? whole
    : { ...whole, ExpressionAttributeNames: Object.fromEntries(used) };
}

/**
 * What a call that reads costs. `whole` are the rows of a batch of which it reads a part: each is charged as a whole. What a
 * query answers must be whole.
 */
export function chargedReads(command: string, input: Input, output: Output, whole: Rows): Charged {
  if (command === "GetItemCommand") {
    const item = output["Item"] as Item | undefined;
    const read = readUnits(item ? itemSize(item) : 0, input["ConsistentRead"] === true);
    return { charges: [{ kind: kindOf(input["Key"] as Item), read }], onTable: read };
  }
  if (command === "BatchGetItemCommand") {
    const [asked] = Object.values(input["RequestItems"] as Record<string, Asked>);
    const [found = []] = Object.values(output["Responses"] as Record<string, Item[]>);
    const sizes = new Map(
      found.map((item) => [idOf(item), itemSize(whole.get(idOf(item)) ?? item)]),
    );
    const charges = (asked?.Keys ?? []).map((key) => ({
      kind: kindOf(key),
      read: readUnits(sizes.get(idOf(key)) ?? 0, asked?.ConsistentRead === true),
    }));
    return { charges, onTable: charges.reduce((sum, { read }) => sum + read, 0) };
  }
  if (command !== "QueryCommand") throw new Error(`no charge is known for a ${command}`);
  const values = input["ExpressionAttributeValues"] as Item;
  const size = (output["Items"] as Item[]).reduce((sum, item) => sum + itemSize(item), 0);
  const read = readUnits(size, input["ConsistentRead"] === true);
  const [word = ""] = ((values[":pk"] ?? values[":key"])?.S ?? "").split("#");
  const kind = input["IndexName"] ? `due ${word}` : word;
  // The engine charges nothing for a query that finds nothing; Amazon charges its least.
  return { charges: [{ kind, read }], onTable: size > 0 ? read : undefined };
}
