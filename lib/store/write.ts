import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";
import { chunks, MAX_ROUNDS, plain, type Row, type Table, type Values } from "./table.ts";

/** Conditions and updates name attributes as `#name` and values as `:value`. */
type Condition = { expression: string; names?: Record<string, string>; values?: Values };

const WRITE_BATCH = 25;

/** Awaits a conditional write; false when its condition did not hold. */
async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const placeholders = (names?: Record<string, string>, values?: Values) => ({
  ...(names && { ExpressionAttributeNames: names }),
  ...(values && { ExpressionAttributeValues: plain(values) }),
});

const conditional = (condition?: Condition) =>
  condition && {
    ConditionExpression: condition.expression,
    ...placeholders(condition.names, condition.values),
  };

/** Writes a row; false when the condition did not hold. */
export function putRow({ client, name }: Table, row: Row, condition?: Condition): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: name,
    Item: plain(row),
    ...conditional(condition),
  });
  return held(client.send(command));
}

/** Writes the row only if no row has its key. */
export const createRow = (table: Table, row: Row): Promise<boolean> =>
  putRow(table, row, { expression: "attribute_not_exists(pk)" });

/**
 * The same for rows that expire: one whose time is up counts as gone, since Amazon deletes late. What `now` is, is said in
 * seconds since 1970.
 */
export const createOverExpired = (table: Table, row: Row, now: number): Promise<boolean> =>
  putRow(table, row, {
    expression: "attribute_not_exists(pk) OR #ttl <= :now",
    names: { "#ttl": "ttl" },
    values: { ":now": now },
  });

/** Applies an update expression where `condition` holds; false where it does not. */
export function updateRow(
  { client, name }: Table,
  key: Key,
  { expression, names, values }: Condition,
  condition?: string,
): Promise<boolean> {
  const command = new UpdateItemCommand({
    TableName: name,
    Key: marshall(key),
    UpdateExpression: expression,
    ...(condition && { ConditionExpression: condition }),
    ...placeholders(names, values),
  });
  return held(client.send(command));
}

/** Adds one to a counter row, which is kept for good without a `ttl`, and answers its new value. */
export async function increment({ client, name }: Table, key: Key, ttl?: number): Promise<number> {
  const command = new UpdateItemCommand({
    TableName: name,
    Key: marshall(key),
    UpdateExpression: ttl === undefined ? "ADD #n :one" : "ADD #n :one SET #ttl = :ttl",
    ExpressionAttributeNames: { "#n": "n", ...(ttl !== undefined && { "#ttl": "ttl" }) },
    ExpressionAttributeValues: marshall({ ":one": 1, ...(ttl !== undefined && { ":ttl": ttl }) }),
    ReturnValues: "UPDATED_NEW",
  });
  const { Attributes } = await client.send(command);
  return Number(unmarshall(Attributes ?? {})["n"] ?? 0);
}

/** Deletes a row if there is one and the condition holds. */
export async function deleteRow(
  { client, name }: Table,
  key: Key,
  condition?: Condition,
): Promise<void> {
  const command = { TableName: name, Key: marshall(key), ...conditional(condition) };
  await held(client.send(new DeleteItemCommand(command)));
}

/** Writes rows without a condition, 25 a call: for rows whose rewriting is harmless. */
export async function putRows(table: Table, rows: readonly Row[]): Promise<void> {
  for (const batch of chunks(rows, WRITE_BATCH)) {
    await writeBatch(
      table,
      batch.map((row) => ({ PutRequest: { Item: plain(row) } })),
    );
  }
}

async function writeBatch({ client, name }: Table, requests: WriteRequest[]): Promise<void> {
  let open = requests;
  for (let round = 0; open.length > 0; round++) {
    if (round === MAX_ROUNDS)
      throw new Error(`DynamoDB left ${open.length} rows unwritten after ${MAX_ROUNDS} rounds`);
    const { UnprocessedItems } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [name]: open } }),
    );
    open = UnprocessedItems?.[name] ?? [];
  }
}
