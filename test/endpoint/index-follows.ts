import { setTimeout as pause } from "node:timers/promises";
import { type DynamoDBClient, paginateScan, type ScanCommandInput } from "@aws-sdk/client-dynamodb";
import { DUE_INDEX } from "#lib/store/schema.ts";
import type { Table } from "#lib/store/table.ts";

const WRITES = /^(Put|Update|Delete|BatchWrite)ItemCommand$/;
const LISTED = "attribute_exists(dueKey) AND attribute_exists(dueAt)";
const PAUSE = 100;
const PATIENCE = 30_000;

async function linesOf(client: DynamoDBClient, asked: ScanCommandInput): Promise<string> {
  const lines: string[] = [];
  const keysOnly = { ...asked, ProjectionExpression: "pk, sk, dueKey, dueAt" };
  for await (const { Items = [] } of paginateScan({ client }, keysOnly))
    lines.push(
      ...Items.map(({ pk, sk, dueKey, dueAt }) => JSON.stringify([pk, sk, dueKey, dueAt])),
    );
  return lines.toSorted().join("\n");
}

async function followed({ client, name: TableName }: Table): Promise<void> {
  const rows = { TableName, ConsistentRead: true, FilterExpression: LISTED };
  const wanted = await linesOf(client, rows);
  const end = performance.now() + PATIENCE;
  while ((await linesOf(client, { TableName, IndexName: DUE_INDEX })) !== wanted) {
    if (performance.now() > end) throw new Error("the index did not follow the table");
    await pause(PAUSE);
  }
}

/**
 * Lets a query of the index wait until it has followed what was written before. Jobs live with an index that lags, as
 * Amazon's does; tests that say what is listed cannot.
 */
export function awaitIndex(table: Table): void {
  let behind = false;
  table.client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (WRITES.test(commandName)) behind = true;
        if (
          behind &&
          (args.input as { IndexName?: string }).IndexName &&
          commandName !== "ScanCommand"
        ) {
          await followed(table);
          behind = false;
        }
        return next(args);
      },
    { step: "initialize", name: "awaitIndex" },
  );
}
