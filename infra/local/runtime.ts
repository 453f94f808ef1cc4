import { join } from "node:path";
import { resendPace, systemRandom, userAgent } from "#functions/edges.ts";
import { type Runtime, unreadable } from "#functions/runtime.ts";
import type { Config } from "#lib/config.ts";
import { mailGuard } from "#lib/core/mail-guard.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { createOutbox } from "#lib/mail/outbox.ts";
import { paced } from "#lib/mail/paced.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { Clock, Log, Mailer, Queue } from "#lib/ports.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { openStores } from "#lib/store/stores.ts";
import { startEngine } from "./engine.ts";
import { DataDirTaken, takeLock } from "./lock.ts";
import { signingKey } from "./signing-key.ts";

type Engine = { endpoint: string; close(): Promise<void> };

/** The engine over a data folder: one of our own, or, if `joinRunning` allows it, that of the process that holds it. */
async function engineFor(config: Config, joinRunning: boolean, now: Date): Promise<Engine> {
  if (config.DYNAMODB_ENDPOINT)
    return { endpoint: config.DYNAMODB_ENDPOINT, close: async () => {} };
  const taken = takeLock(config.DATA_DIR, now);
  if ("holder" in taken) {
    const { pid, startedAt, endpoint } = taken.holder;
    const who = `${config.DATA_DIR} is in use by process ${pid}, started ${startedAt}`;
    if (!joinRunning) throw new DataDirTaken(`${who}: stop it first, or choose another DATA_DIR`);
    if (!endpoint) throw new DataDirTaken(`${who}, which is still starting: try again in a moment`);
    return { endpoint, close: async () => {} };
  }
  const engine = await startEngine(join(config.DATA_DIR, "table"));
  taken.lock.announce(engine.endpoint);
  return {
    endpoint: engine.endpoint,
    async close() {
      await engine.close();
      taken.lock.release();
    },
  };
}

const mailerFor = (config: Config, clock: Clock): Mailer => {
  const { RESEND_API_KEY: apiKey, RESEND_BASE_URL: baseUrl } = config;
  if (!apiKey) return createOutbox({ dir: outboxDir(config), clock });
  return paced(createResendMailer({ apiKey, ...(baseUrl && { baseUrl }) }), resendPace);
};

export const outboxDir = (config: Config): string => join(config.DATA_DIR, "outbox");

export type LocalRuntime = Runtime & { close(): Promise<void> };

export type LocalEdges = {
  clock: Clock;
  log: Log;
  queue: Queue;
  publicUrl?: string;
  /** Work in the engine of a service that runs on the folder, instead of refusing to start. */
  joinRunning: boolean;
};

/** Wires the functions to an engine that runs. */
async function wire(config: Config, edges: LocalEdges, engine: Engine): Promise<LocalRuntime> {
  const { clock, log, queue } = edges;
  const client = dynamoClient(engine.endpoint);
  await ensureTable(client, config.TABLE_NAME);
  const publicUrl = edges.publicUrl ?? config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  const mailFrom = config.MAIL_FROM ?? "Sitrep <sitrep@localhost.example>";
  const source = createFeedSource({
    userAgent: userAgent(publicUrl),
    allow: new Set(config.ALLOW_PRIVATE_NETWORK),
    now: clock,
  });
  return {
    config,
    publicUrl,
    signingKey: config.SIGNING_KEY ?? signingKey(config.DATA_DIR, systemRandom),
    stores: openStores(client, config.TABLE_NAME, clock, unreadable(log)),
    source,
    queue,
    mailer: mailerFor(config, clock),
    renderer: createRenderer({
      mailFrom,
      postalAddress:
        config.POSTAL_ADDRESS ??
        "Sitrep on this machine (set POSTAL_ADDRESS before mailing anybody)",
      publicUrl,
    }),
    mailFrom,
    // The outbox mails nobody, so there is nobody to guard.
    mayMail: config.RESEND_API_KEY ? mailGuard(config.STAGE, config.MAIL_ALLOWLIST) : () => true,
    ...(config.MAIL_RUN_LIMIT && { runLimit: config.MAIL_RUN_LIMIT }),
    clock,
    random: systemRandom,
    log,
    async close() {
      await source.close();
      client.destroy();
      await engine.close();
    },
  };
}

/** What the same functions run on here: embedded engine, queue in process, outbox unless Resend is set up. */
export async function openLocalRuntime(config: Config, edges: LocalEdges): Promise<LocalRuntime> {
  const engine = await engineFor(config, edges.joinRunning, edges.clock());
  try {
    return await wire(config, edges, engine);
  } catch (error) {
    // An engine left behind would hold the process and the data folder.
    await engine.close();
    throw error;
  }
}
