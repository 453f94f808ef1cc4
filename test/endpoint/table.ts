import { randomBytes } from "node:crypto";
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  paginateScan,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import { dynamoClient } from "#lib/store/client.ts";
import { tableDefinition } from "#lib/store/schema.ts";
import { chunks, type Table } from "#lib/store/table.ts";
import { awaitIndex } from "./index-follows.ts";

/** What Amazon may need for a table with an index, seconds. */
const CREATION = 180;

/** A table made for one run of tests on somebody's DynamoDB. */
export type ScratchTable = { endpoint: string; name: string };

declare module "vitest" {
  export interface ProvidedContext {
    /** Only in `npm run test:store`. */
    scratchTable?: ScratchTable;
  }
}

/** The region of Amazon's own endpoint; undefined for any other engine, which takes whatever credentials. */
export const regionOf = (endpoint: string): string | undefined =>
  /^https:\/\/dynamodb\.([a-z\d-]+)\.amazonaws\.com(\.cn)?\/?$/.exec(endpoint)?.[1];

/** Amazon's is asked with the credentials of the environment, and by its region alone. */
export function clientOf({ endpoint, name }: ScratchTable): DynamoDBClient {
  const region = regionOf(endpoint);
  if (region) process.env["AWS_REGION"] = region;
  const client = dynamoClient(region ? undefined : endpoint);
  awaitIndex({ client, name });
  return client;
}

const NO_ANSWER = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT"]);

function explained({ endpoint }: ScratchTable, cause: unknown): Error {
  const { code, name, message } = cause as Error & { code?: string };
  const why =
    code && NO_ANSWER.has(code)
      ? `nobody answers there (${code})`
      : name === "CredentialsProviderError"
        ? "no AWS credentials; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
        : `${name}: ${message}`;
  return new Error(`no table could be made at DYNAMODB_ENDPOINT ${endpoint}: ${why}`, { cause });
}

/** Makes the table. Throws an error that says what is wrong with the endpoint or the credentials. */
export async function makeScratchTable(endpoint: string): Promise<ScratchTable> {
  const scratch = { endpoint, name: `sitrep-test-${randomBytes(6).toString("hex")}` };
  const client = clientOf(scratch);
  try {
    await client.send(new CreateTableCommand(tableDefinition(scratch.name)));
    const asked = { client, maxWaitTime: CREATION, minDelay: 1, maxDelay: 5 };
    await waitUntilTableExists(asked, { TableName: scratch.name });
    return scratch;
  } catch (error) {
    throw explained(scratch, error);
  } finally {
    client.destroy();
  }
}

export async function dropScratchTable(scratch: ScratchTable): Promise<void> {
  const client = clientOf(scratch);
  await client.send(new DeleteTableCommand({ TableName: scratch.name }));
  client.destroy();
}

/** Deletes every row: a table is made in seconds, and emptied in a moment. */
export async function emptyTable({ client, name }: Table): Promise<void> {
  const pages = paginateScan(
    { client },
    { TableName: name, ProjectionExpression: "pk, sk", ConsistentRead: true },
  );
  for await (const { Items = [] } of pages)
    for (const some of chunks(Items, 25)) {
      let open = some.map((Key) => ({ DeleteRequest: { Key } }));
      while (open.length > 0) {
        const sent = new BatchWriteItemCommand({ RequestItems: { [name]: open } });
        const { UnprocessedItems } = await client.send(sent);
        open = (UnprocessedItems?.[name] ?? []) as typeof open;
      }
    }
}
