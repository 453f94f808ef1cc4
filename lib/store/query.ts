import { QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { projectionOf, type Row, type Table } from "./table.ts";

/** Every row of a partition, or the part whose sort key lies in [from, to]; with `only`, the attributes beside the key that are named. */
export async function queryRows(
  { client, name }: Table,
  pk: string,
  range?: { from: string; to: string },
  options: { newest?: boolean; limit?: number; only?: readonly string[] } = {},
): Promise<Row[]> {
  const rows: Row[] = [];
  let start: QueryCommandInput["ExclusiveStartKey"];
  do {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: range ? "pk = :pk AND sk BETWEEN :from AND :to" : "pk = :pk",
        ExpressionAttributeValues: marshall({
          ":pk": pk,
          ...(range && { ":from": range.from, ":to": range.to }),
        }),
        ScanIndexForward: !options.newest,
        ConsistentRead: true,
        ...(options.only && projectionOf(["pk", "sk", ...options.only])),
        ...(options.limit && { Limit: options.limit }),
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    rows.push(...(Items ?? []).map((item) => unmarshall(item) as Row));
    start = LastEvaluatedKey;
  } while (start && !(options.limit && rows.length >= options.limit));
  return rows;
}
