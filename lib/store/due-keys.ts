import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import type { Key } from "./keys.ts";
import { DUE_INDEX } from "./schema.ts";
import type { Table } from "./table.ts";

export type DueKey = Key & { dueKey: string; dueAt: string };

/** Keys in a partition of the due index with `dueAt` up to `upTo`, oldest first, after `cursor`. */
export async function dueKeys(
  { client, name }: Table,
  dueKey: string,
  upTo: string,
  limit: number,
  cursor?: DueKey,
): Promise<DueKey[]> {
  const found: DueKey[] = [];
  let start = cursor && marshall(cursor);
  do {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
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
