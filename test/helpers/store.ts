import { ScanCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { deleteExpired } from "#lib/store/expire.ts";
import { unpack } from "#lib/store/pack.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Table } from "#lib/store/table.ts";
import { startEngine } from "#local/engine.ts";
import type { Clock, Stores } from "#lib/ports.ts";

export const TEST_NOW = new Date("2026-11-20T08:00:00.000Z");
const TABLE = "sitrep-test";

const keyOf = (row: Record<string, unknown>): string => `${String(row["pk"])} ${String(row["sk"])}`;

export type TestStores = {
  stores: Stores;
  table: Table;
  /** Every row of the table, bodies unpacked, in key order. */
  dump(): Promise<Record<string, unknown>[]>;
  /** Keys of rows that could not be read. */
  unreadable: string[];
  /** Makes the body of a row unreadable. */
  spoil(pk: string, sk: string): Promise<void>;
  /** Deletes what has expired at an instant; answers how many rows. */
  expire(now: Date): Promise<number>;
  close(): Promise<void>;
};

/** Real stores over an embedded DynamoDB in memory, a fresh one at each call. */
export async function openTestStores(clock: Clock = () => TEST_NOW): Promise<TestStores> {
  const engine = await startEngine();
  const client = dynamoClient(engine.endpoint);
  await ensureTable(client, TABLE);
  const unreadable: string[] = [];
  return {
    stores: openStores(client, TABLE, clock, (row) => void unreadable.push(row.pk)),
    table: { client, name: TABLE },
    unreadable,
    async spoil(pk, sk) {
      const body = new TextEncoder().encode("no body of ours");
      await client.send(
        new UpdateItemCommand({
          TableName: TABLE,
          Key: marshall({ pk, sk }),
          UpdateExpression: "SET body = :body",
          ExpressionAttributeValues: marshall({ ":body": body }),
        }),
      );
    },
    async dump() {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: TABLE }));
      return Items.map((item) => unmarshall(item))
        .map(
          ({ body, ...row }) =>
            ({ ...row, ...(body && { body: unpack(body) }) }) as Record<string, unknown>,
        )
        .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
    },
    expire: (now) => deleteExpired(client, TABLE, now),
    async close() {
      client.destroy();
      await engine.close();
    },
  };
}
