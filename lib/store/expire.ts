import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  paginateScan,
} from "@aws-sdk/client-dynamodb";

/**
 * Deletes the rows whose `ttl` has passed and answers how many. Amazon's DynamoDB does so by itself; an embedded engine
 * keeps them for ever, addresses in frozen mails among them. A row that is renewed meanwhile stays.
 */
export async function deleteExpired(
  client: DynamoDBClient,
  tableName: string,
  now: Date,
): Promise<number> {
  const expired = {
    TableName: tableName,
    ExpressionAttributeNames: { "#ttl": "ttl" },
    ExpressionAttributeValues: { ":now": { N: String(Math.floor(now.getTime() / 1000)) } },
  };
  const pages = paginateScan(
    { client },
    {
      ...expired,
      ConsistentRead: true,
      ProjectionExpression: "pk, sk",
      FilterExpression: "#ttl <= :now",
    },
  );
  let deleted = 0;
  for await (const { Items = [] } of pages) {
    for (const Key of Items) {
      try {
        await client.send(
          new DeleteItemCommand({ ...expired, Key, ConditionExpression: "#ttl <= :now" }),
        );
        deleted += 1;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    }
  }
  return deleted;
}
