import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readConfig } from "#lib/config.ts";
import { type LocalService, openService } from "#local/service.ts";
import { sampleDelivery, sampleSubscription } from "#test/helpers/samples.ts";

const ADMIN_TOKEN = "an-admin-token-for-tests";
const NOW = new Date("2026-11-20T08:00:00.000Z");

const dir = mkdtempSync(join(tmpdir(), "sitrep-service-"));
const logged: string[] = [];
let service: LocalService;
beforeAll(async () => {
  const config = readConfig({
    DATA_DIR: join(dir, "data"),
    OUTBOX_DIR: join(dir, "outbox"),
    PORT: "0",
    ADMIN_TOKEN,
    STAGE: "production",
    POSTAL_ADDRESS: "1 Sample Street, 1000 Brussels, Belgium",
  });
  service = await openService(config, {
    clock: () => NOW,
    log: (event, fields) => void logged.push(JSON.stringify({ event, ...fields })),
  });
});
afterAll(async () => {
  await service.close();
  rmSync(dir, { recursive: true });
});

it("shows the operator what failed, with the reason that the log has, and leaves out what did not", async () => {
  const { stores } = service.runtime;
  await stores.subscriptions.create(sampleSubscription());
  await stores.deliveries.plan(sampleDelivery({ digestId: "dig_lost" }));
  await service.queue.send([
    { kind: "mail", deliveryId: "dlv_nobody" },
    { kind: "mail", deliveryId: "dlv_1" },
  ]);
  await service.queue.idle();
  const response = await fetch(`${service.url}/v1/admin/dead-letters`, {
    headers: { authorization: `Bearer ${ADMIN_TOKEN}` },
  });
  const { items } = (await response.json()) as { items: { queue: string; letters: unknown[] }[] };
  expect(items.find(({ queue }) => queue === "mail")).toMatchObject({
    approximate: 1,
    letters: [
      {
        at: NOW.toISOString(),
        body: JSON.stringify({ kind: "mail", deliveryId: "dlv_1" }),
        error: expect.stringMatching(/^Error: .*no digest/),
      },
    ],
  });
  expect(logged.filter((line) => line.includes('"mail failed"'))).toHaveLength(1);
});
