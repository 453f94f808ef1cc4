import { ensureTable, dynamoClient } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { startEngine } from "#local/engine.ts";
import type { Clock, Stores } from "#lib/ports.ts";

export const TEST_NOW = new Date("2026-11-20T08:00:00.000Z");

/** Real stores over an embedded DynamoDB in memory of its own. */
export async function openTestStores(
  clock: Clock = () => TEST_NOW,
): Promise<{ stores: Stores; close(): Promise<void> }> {
  const engine = await startEngine();
  const client = dynamoClient(engine.endpoint);
  await ensureTable(client, "sitrep-test");
  return {
    stores: openStores(client, "sitrep-test", clock),
    async close() {
      client.destroy();
      await engine.close();
    },
  };
}
