import {
  BatchGetItemCommand,
  GetItemCommand,
  type KeysAndAttributes,
} from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";
import { chunks, MAX_ROUNDS, projectionOf, type Row, type Table } from "./table.ts";

const READ_BATCH = 100;

/** `stale` rows may lack a change of the last second, and cost half. */
type ReadOptions = { only?: readonly string[]; stale?: boolean };

export async function getRow(
  { client, name }: Table,
  key: Key,
  { stale = false }: Pick<ReadOptions, "stale"> = {},
): Promise<Row | undefined> {
  const command = new GetItemCommand({
    TableName: name,
    Key: marshall(key),
    ConsistentRead: !stale,
  });
  const { Item } = await client.send(command);
  return Item && (unmarshall(Item) as Row);
}

/** Whether a row's time is up; Amazon may take days to delete it. `now` in seconds since 1970. */
export const isExpired = (row: Row, now: number): boolean =>
  typeof row["ttl"] === "number" && row["ttl"] <= now;

/** Each key once: an index names a row twice where it moved between two pages, and a call that does so is refused whole. */
const distinct = (wanted: readonly Key[]): Key[] => [
  ...new Map(wanted.map((key) => [`${key.pk}\n${key.sk}`, key])).values(),
];

/**
 * Rows by key, each once, 100 a call, in no order; missing ones are left out. Attributes beside the key that nobody names stay
 * behind: that saves time, not units, which are counted by whole rows.
 */
export async function getRows(
  table: Table,
  wanted: readonly Key[],
  { only, stale = false }: ReadOptions = {},
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of chunks(distinct(wanted), READ_BATCH))
    rows.push(...(await readBatch(table, batch, stale, only)));
  return rows;
}

async function readBatch(
  { client, name }: Table,
  batch: readonly Key[],
  stale: boolean,
  only?: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  let open: Record<string, KeysAndAttributes> = {
    [name]: {
      Keys: batch.map((key) => marshall(key)),
      ConsistentRead: !stale,
      ...(only && projectionOf(["pk", "sk", ...only])),
    },
  };
  for (let round = 0; Object.keys(open).length > 0; round++) {
    if (round === MAX_ROUNDS)
      throw new Error(`DynamoDB left keys unread after ${MAX_ROUNDS} rounds`);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: open }),
    );
    rows.push(...(Responses?.[name] ?? []).map((item) => unmarshall(item) as Row));
    open = UnprocessedKeys ?? {};
  }
  return rows;
}
