import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { tableDefinition } from "./schema.ts";

/** Engines of our own ask for a signature and check none, so that it need not be computed for every call. */
const SIGNED =
  "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=local";

/** An engine at a constant address: nothing has to be found out for a call. */
const fixed = (endpoint: string): DynamoDBClientConfig => {
  const resolved = { url: new URL(endpoint) };
  return {
    endpoint,
    endpointProvider: () => resolved,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    signer: {
      sign: (request) => {
        request.headers["authorization"] = SIGNED;
        request.headers["x-amz-date"] = "20260101T000000Z";
        return Promise.resolve(request);
      },
    },
  };
};

/** What a call can do without: a log that nobody keeps, and headers that nobody reads. */
const UNNEEDED = ["loggerMiddleware", "getUserAgentMiddleware", "recursionDetectionMiddleware"];

/** A client for Amazon's DynamoDB, or for the engine at `endpoint`. */
export const dynamoClient = (endpoint?: string): DynamoDBClient => {
  const client = new DynamoDBClient({
    maxAttempts: 5,
    // Requests of a kind share their middleware: a sixth less CPU a call.
    cacheMiddleware: true,
    ...(endpoint && fixed(endpoint)),
  });
  for (const name of UNNEEDED) client.middlewareStack.remove(name);
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
