import { BatchWriteItemCommand, type DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";

const WRITE_BATCH = 25;

/**
 * Deletes the rows whose `ttl` has passed and answers how many. Amazon's DynamoDB does so by itself; an embedded engine
 * keeps them for ever, addresses in frozen mails among them.
 */
export async function deleteExpired(
  client: DynamoDBClient,
  tableName: string,
  now: Date,
): Promise<number> {
  const expired = paginateScan(
    { client },
    {
      TableName: tableName,
      ProjectionExpression: "pk, sk",
      FilterExpression: "#ttl <= :now",
      ExpressionAttributeNames: { "#ttl": "ttl" },
      ExpressionAttributeValues: { ":now": { N: String(Math.floor(now.getTime() / 1000)) } },
    },
  );
  let deleted = 0;
  for await (const { Items = [] } of expired) {
    for (let i = 0; i < Items.length; i += WRITE_BATCH) {
      const requests = Items.slice(i, i + WRITE_BATCH).map((Key) => ({ DeleteRequest: { Key } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
    }
    deleted += Items.length;
  }
  return deleted;
}
