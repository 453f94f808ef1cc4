import { paginateScan, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { marshall, unmarshall } from "@aws-sdk/util-dynamodb";
import { inject } from "vitest";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { deleteExpired } from "#lib/store/expire.ts";
import { unpack } from "#lib/store/pack.ts";
import { openStores } from "#lib/store/stores.ts";
import type { Table } from "#lib/store/table.ts";
import { startEngine } from "#local/engine.ts";
import { clientOf, emptyTable } from "#test/endpoint/table.ts";
import type { Clock, Stores } from "#lib/ports.ts";

export const TEST_NOW = new Date("2026-11-20T08:00:00.000Z");
const TABLE = "sitrep-test";

const keyOf = (row: Record<string, unknown>): string => `${String(row["pk"])} ${String(row["sk"])}`;

export type TestStores = {
  stores: Stores;
  table: Table;
  /** Every row of the table as it lies there, in no order. */
  rows(): Promise<Record<string, unknown>[]>;
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

/** The scratch table of `npm run test:store`, emptied; in any other run a table of an engine of its own, in memory. */
async function openTable(): Promise<{ table: Table; close(): Promise<void> }> {
  const scratch = inject("scratchTable");
  const engine = scratch ? undefined : await startEngine();
  const client = scratch ? clientOf(scratch) : dynamoClient(engine?.endpoint);
  const table = { client, name: scratch?.name ?? TABLE };
  if (scratch) await emptyTable(table);
  else await ensureTable(client, TABLE);
  return {
    table,
    async close() {
      client.destroy();
      await engine?.close();
    },
  };
}

async function rowsOf({ client, name: TableName }: Table): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    rows.push(...Items.map((item) => unmarshall(item)));
  return rows;
}

/** Real stores over an empty table. */
export async function openTestStores(clock: Clock = () => TEST_NOW): Promise<TestStores> {
  const { table, close } = await openTable();
  const { client, name } = table;
  const unreadable: string[] = [];
  const rows = () => rowsOf(table);
  return {
    stores: openStores(client, name, clock, (row) => void unreadable.push(row.pk)),
    table,
    unreadable,
    async spoil(pk, sk) {
      const body = new TextEncoder().encode("no body of ours");
      await client.send(
        new UpdateItemCommand({
          TableName: name,
          Key: marshall({ pk, sk }),
          UpdateExpression: "SET body = :body",
          ExpressionAttributeValues: marshall({ ":body": body }),
        }),
      );
    },
    rows,
    dump: async () =>
      (await rows())
        .map(({ body, ...row }) => ({
          ...row,
          ...(body instanceof Uint8Array && { body: unpack(body) }),
        }))
        .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b))),
    expire: (now) => deleteExpired(client, name, now),
    close,
  };
}
