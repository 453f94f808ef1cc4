import { QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";
import { DUE_INDEX } from "./schema.ts";
import type { Table } from "./table.ts";

export type DueKey = Key & { dueKey: string; dueAt: string };

/** Before any `dueAt`. */
export const FIRST = " ";

/** Keys in a partition of the due index with `dueAt` from `since` up to `upTo`, oldest first, after `cursor`. */
export async function dueKeys(
  { client, name }: Table,
  dueKey: string,
  upTo: string,
  limit: number,
  cursor?: DueKey,
  since = FIRST,
): Promise<DueKey[]> {
  const found: DueKey[] = [];
  let start = cursor && marshall(cursor);
  do {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: DUE_INDEX,
        KeyConditionExpression: "dueKey = :key AND dueAt BETWEEN :since AND :at",
        ExpressionAttributeValues: marshall({ ":key": dueKey, ":since": since, ":at": upTo }),
        Limit: limit - found.length,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    found.push(...(Items ?? []).map((item) => unmarshall(item) as DueKey));
    start = LastEvaluatedKey;
  } while (start && found.length < limit);
  return found;
}

const inOnePlace = (dueKey: string, dueAt: string) => ({
  KeyConditionExpression: "dueKey = :key AND dueAt = :at",
  ExpressionAttributeValues: marshall({ ":key": dueKey, ":at": dueAt }),
});

/** A page of the keys that share one `dueAt`, after `cursor`. */
export async function keysAt(
  { client, name }: Table,
  { dueKey, dueAt }: Pick<DueKey, "dueKey" | "dueAt">,
  limit: number,
  cursor?: Key,
): Promise<{ keys: DueKey[]; isMore: boolean }> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      IndexName: DUE_INDEX,
      ...inOnePlace(dueKey, dueAt),
      Limit: limit,
      ...(cursor && { ExclusiveStartKey: marshall({ ...cursor, dueKey, dueAt }) }),
    }),
  );
  return {
    keys: Items.map((item) => unmarshall(item) as DueKey),
    isMore: LastEvaluatedKey !== undefined,
  };
}

/** How many keys share one `dueAt`. */
export async function countAt(
  { client, name }: Table,
  { dueKey, dueAt }: Pick<DueKey, "dueKey" | "dueAt">,
): Promise<number> {
  let count = 0;
  let start: QueryCommandInput["ExclusiveStartKey"];
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: DUE_INDEX,
        ...inOnePlace(dueKey, dueAt),
        Select: "COUNT",
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return count;
}
