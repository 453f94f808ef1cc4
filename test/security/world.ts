import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { handler as planDigests } from "#functions/plan-digests.ts";
import { readConfig } from "#lib/config.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { startEngine } from "#local/engine.ts";
import { startResendServer } from "#local/resend-server.ts";
import { openService } from "#local/service.ts";

/** What the operator sets, each to be known again wherever it turns up. */
export const SECRETS = {
  SIGNING_KEY: "canary-signing-key-0123456789-abcdef",
  ADMIN_TOKEN: "canary-admin-token-0123456789",
  RESEND_API_KEY: "re_canary_0123456789",
  RESEND_WEBHOOK_SECRET: `whsec_${Buffer.from("canary of the webhooks").toString("base64")}`,
} as const;

/** The secret of webhooks as the bytes it stands for, too. */
export const SPELLINGS = { ...SECRETS, webhookBytes: "canary of the webhooks" };

type Answer = { path: string; status: number; body: string };
type Init = { method?: string; json?: unknown; raw?: string; headers?: Record<string, string> };

/** The service on one machine as `npm start` wires it, before a stand-in for Resend; all it says is kept. */
export async function openWorld(start: string) {
  const dir = mkdtempSync(join(tmpdir(), "sitrep-secrets-"));
  let now = new Date(start);
  const clock = () => now;
  const engine = await startEngine();
  const resend = await startResendServer({
    apiKey: SECRETS.RESEND_API_KEY,
    now: clock,
    ratePerSecond: 1000,
  });
  const logged: string[] = [];
  const answers: Answer[] = [];
  const config = readConfig({
    ...SECRETS,
    DATA_DIR: join(dir, "data"),
    DYNAMODB_ENDPOINT: engine.endpoint,
    PORT: "0",
    RESEND_BASE_URL: resend.url,
    MAIL_FROM: "Sitrep <digest@sitrep.example>",
    POSTAL_ADDRESS: "1 Sample Street",
    PUBLIC_URL: "https://sitrep.example",
  });
  const service = await openService(config, {
    clock,
    log: (event, fields) => void logged.push(JSON.stringify({ event, ...fields })),
  });
  const client = dynamoClient(engine.endpoint);

  const call = async (path: string, init: Init = {}): Promise<Answer> => {
    const body = init.json === undefined ? init.raw : JSON.stringify(init.json);
    const response = await fetch(`${service.url}${path}`, {
      method: init.method ?? (body === undefined ? "GET" : "POST"),
      headers: { "content-type": "application/json", ...init.headers },
      redirect: "manual",
      ...(body !== undefined && { body }),
    });
    const answer = { path, status: response.status, body: await response.text() };
    answers.push(answer);
    await service.queue.idle();
    return answer;
  };

  const rows = async (): Promise<Record<string, unknown>[]> => {
    const found: Record<string, unknown>[] = [];
    const asked = { TableName: config.TABLE_NAME };
    for await (const { Items = [] } of paginateScan({ client }, asked))
      found.push(...Items.map((item) => unmarshall(item)));
    return found;
  };

  return {
    service,
    resend,
    logged,
    answers,
    call,
    rows,
    now: clock,
    pass: (ms: number) => void (now = new Date(now.getTime() + ms)),
    async plan() {
      await planDigests({ time: now.toISOString() });
      await service.queue.idle();
    },
    async close() {
      await service.close();
      client.destroy();
      await resend.close();
      await engine.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
