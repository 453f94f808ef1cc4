import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  type KeysAndAttributes,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
  type WriteRequest,
} from "@aws-sdk/client-dynamodb";
import { marshall, type NativeAttributeValue, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";
import { DUE_INDEX } from "./schema.ts";

export type Row = Key & Record<string, NativeAttributeValue>;
type Values = Record<string, NativeAttributeValue>;

/** Conditions and updates name attributes as `#name` and values as `:value`. */
export type Condition = { expression: string; names?: Record<string, string>; values?: Values };

const WRITE_BATCH = 25;
const READ_BATCH = 100;
const MAX_ROUNDS = 8;
const plain = (row: Values) => marshall(row, { removeUndefinedValues: true });

const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  );

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

/** The few DynamoDB calls the store is made of; rows in and out as plain objects. */
export class Table {
  readonly #client: DynamoDBClient;
  readonly #name: string;

  constructor(client: DynamoDBClient, name: string) {
    this.#client = client;
    this.#name = name;
  }

  async get(key: Key): Promise<Row | undefined> {
    const command = new GetItemCommand({
      TableName: this.#name,
      Key: marshall(key),
      ConsistentRead: true,
    });
    const { Item } = await this.#client.send(command);
    return Item && (unmarshall(Item) as Row);
  }

  put(row: Row, condition?: Condition): Promise<boolean> {
    const command = new PutItemCommand({
      TableName: this.#name,
      Item: plain(row),
      ...conditional(condition),
    });
    return held(this.#client.send(command));
  }

  /** Writes the row only if no row has its key. */
  create(row: Row): Promise<boolean> {
    return this.put(row, { expression: "attribute_not_exists(pk)" });
  }

  /** Applies an update expression where `condition` holds; false where it does not. */
  update(key: Key, { expression, names, values }: Condition, condition?: string): Promise<boolean> {
    const command = new UpdateItemCommand({
      TableName: this.#name,
      Key: marshall(key),
      UpdateExpression: expression,
      ...(condition && { ConditionExpression: condition }),
      ...placeholders(names, values),
    });
    return held(this.#client.send(command));
  }

  /** Adds one to a counter row and answers its new value. */
  async increment(key: Key, ttl: number): Promise<number> {
    const command = new UpdateItemCommand({
      TableName: this.#name,
      Key: marshall(key),
      UpdateExpression: "ADD #n :one SET #ttl = :ttl",
      ExpressionAttributeNames: { "#n": "n", "#ttl": "ttl" },
      ExpressionAttributeValues: marshall({ ":one": 1, ":ttl": ttl }),
      ReturnValues: "UPDATED_NEW",
    });
    const { Attributes } = await this.#client.send(command);
    return Number(unmarshall(Attributes ?? {})["n"] ?? 0);
  }

  async delete(key: Key): Promise<void> {
    await this.#client.send(new DeleteItemCommand({ TableName: this.#name, Key: marshall(key) }));
  }

  /** Writes rows without a condition, 25 a call: for rows whose rewriting is harmless. */
  async putAll(rows: readonly Row[]): Promise<void> {
    for (const batch of chunks(rows, WRITE_BATCH)) {
      await this.#writeBatch(batch.map((row) => ({ PutRequest: { Item: plain(row) } })));
    }
  }

  async #writeBatch(requests: WriteRequest[]): Promise<void> {
    let open = requests;
    for (let round = 0; open.length > 0; round++) {
      if (round === MAX_ROUNDS)
        throw new Error(`DynamoDB left ${open.length} rows unwritten after ${MAX_ROUNDS} rounds`);
      const { UnprocessedItems } = await this.#client.send(
        new BatchWriteItemCommand({ RequestItems: { [this.#name]: open } }),
      );
      open = UnprocessedItems?.[this.#name] ?? [];
    }
  }

  /** Rows by key, 100 a call, in no order; missing ones are left out. */
  async getAll(wanted: readonly Key[]): Promise<Row[]> {
    const rows: Row[] = [];
    for (const batch of chunks(wanted, READ_BATCH)) rows.push(...(await this.#readBatch(batch)));
    return rows;
  }

  async #readBatch(batch: readonly Key[]): Promise<Row[]> {
    const rows: Row[] = [];
    let open: Record<string, KeysAndAttributes> = {
      [this.#name]: { Keys: batch.map((key) => marshall(key)), ConsistentRead: true },
    };
    for (let round = 0; Object.keys(open).length > 0; round++) {
      if (round === MAX_ROUNDS)
        throw new Error(`DynamoDB left keys unread after ${MAX_ROUNDS} rounds`);
      const { Responses, UnprocessedKeys } = await this.#client.send(
        new BatchGetItemCommand({ RequestItems: open }),
      );
      rows.push(...(Responses?.[this.#name] ?? []).map((item) => unmarshall(item) as Row));
      open = UnprocessedKeys ?? {};
    }
    return rows;
  }

  /** Every row of a partition, or the part whose sort key lies in [from, to]. */
  async query(
    pk: string,
    range?: { from: string; to: string },
    options: { newest?: boolean; limit?: number } = {},
  ): Promise<Row[]> {
    const rows: Row[] = [];
    let start: QueryCommandInput["ExclusiveStartKey"];
    do {
      const { Items, LastEvaluatedKey } = await this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          KeyConditionExpression: range ? "pk = :pk AND sk BETWEEN :from AND :to" : "pk = :pk",
          ExpressionAttributeValues: marshall({
            ":pk": pk,
            ...(range && { ":from": range.from, ":to": range.to }),
          }),
          ScanIndexForward: !options.newest,
          ConsistentRead: true,
          ...(options.limit && { Limit: options.limit }),
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      rows.push(...(Items ?? []).map((item) => unmarshall(item) as Row));
      start = LastEvaluatedKey;
    } while (start && !(options.limit && rows.length >= options.limit));
    return rows;
  }

  /** Keys in a partition of the due index with `dueAt` up to `upTo`, oldest first, after `cursor`. */
  async due(dueKey: string, upTo: string, limit: number, cursor?: DueKey): Promise<DueKey[]> {
    const found: DueKey[] = [];
    let start = cursor && marshall(cursor);
    do {
      const { Items, LastEvaluatedKey } = await this.#client.send(
        new QueryCommand({
          TableName: this.#name,
          IndexName: DUE_INDEX,
          KeyConditionExpression: "dueKey = :key AND dueAt <= :at",
          ExpressionAttributeValues: marshall({ ":key": dueKey, ":at": upTo }),
          Limit: limit - found.length,
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      found.push(...(Items ?? []).map((item) => unmarshall(item) as DueKey));
      start = LastEvaluatedKey;
    } while (start && found.length < limit);
    return found;
  }
}

export type DueKey = Key & { dueKey: string; dueAt: string };

const placeholders = (names?: Record<string, string>, values?: Values) => ({
  ...(names && { ExpressionAttributeNames: names }),
  ...(values && { ExpressionAttributeValues: plain(values) }),
});

const conditional = (condition?: Condition) =>
  condition && {
    ConditionExpression: condition.expression,
    ...placeholders(condition.names, condition.values),
  };
