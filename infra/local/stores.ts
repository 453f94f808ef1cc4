import { join } from "node:path";
import { resendPace, unreadable } from "#functions/edges.ts";
import type { Config } from "#lib/config.ts";
import type { Clock, Log, MailGate, Stores } from "#lib/ports.ts";
import { endLease } from "#lib/jobs/plan/lease.ts";
import { dynamoClient, ensureTable } from "#lib/store/client.ts";
import { deleteExpired } from "#lib/store/expire.ts";
import { tableGate } from "#lib/store/gate.ts";
import { openStores } from "#lib/store/stores.ts";
import { DataDirTaken, takeLock } from "./lock.ts";

/** `alone`: under the lock of the data folder. `joined`: in the engine of another process, which has the lock. */
type Engine = { endpoint: string; joined: boolean; alone: boolean; close(): Promise<void> };

/** The engine over a data folder: one of our own, or, if `joinRunning` allows it, that of the process that holds it. */
async function engineFor(config: Config, joinRunning: boolean, now: Date): Promise<Engine> {
  if (config.DYNAMODB_ENDPOINT)
    return {
      endpoint: config.DYNAMODB_ENDPOINT,
      joined: false,
      alone: false,
      close: async () => {},
    };
  const taken = takeLock(config.DATA_DIR, now);
  if ("holder" in taken) {
    const { pid, startedAt, endpoint } = taken.holder;
    const who = `${config.DATA_DIR} is in use by process ${pid}, started ${startedAt}`;
    if (!joinRunning) throw new DataDirTaken(`${who}: stop it first, or choose another DATA_DIR`);
    if (!endpoint) throw new DataDirTaken(`${who}, which is still starting: try again in a moment`);
    return { endpoint, joined: true, alone: false, close: async () => {} };
  }
  // Who joins a running service needs no engine of its own.
  const { startEngine } = await import("./engine.ts");
  const engine = await startEngine(join(config.DATA_DIR, "table"));
  taken.lock.announce(engine.endpoint);
  return {
    endpoint: engine.endpoint,
    joined: false,
    alone: true,
    async close() {
      await engine.close();
      taken.lock.release();
    },
  };
}

export type LocalStores = {
  stores: Stores;
  /** Where all processes over this table agree on when to call Resend. */
  gate: MailGate;
  /** A service runs on the folder, and this is its engine. */
  joined: boolean;
  /** Deletes the rows that have expired, as Amazon's DynamoDB does by itself; answers how many. */
  expire(now: Date): Promise<number>;
  close(): Promise<void>;
};

export type StoresEdges = {
  clock: Clock;
  log: Log;
  /** Work in the engine of a service that runs on the folder, instead of refusing to start. */
  joinRunning: boolean;
};

/** The table over a data folder, or over DYNAMODB_ENDPOINT; all that most of the operator's commands need. */
export async function openLocalStores(config: Config, edges: StoresEdges): Promise<LocalStores> {
  const { clock, log, joinRunning } = edges;
  const engine = await engineFor(config, joinRunning, clock());
  const client = dynamoClient(engine.endpoint);
  const close = async (): Promise<void> => {
    client.destroy();
    await engine.close();
  };
  const stores = openStores(client, config.TABLE_NAME, clock, unreadable(log));
  try {
    await ensureTable(client, config.TABLE_NAME);
    // The lock of the folder says that nobody else is here: whoever still has the lease was killed.
    if (engine.alone) await endLease(stores.planning, clock);
  } catch (error) {
    // An engine left behind would hold the process and the data folder.
    await close();
    throw error;
  }
  return {
    stores,
    gate: tableGate({ client, name: config.TABLE_NAME }, resendPace),
    joined: engine.joined,
    expire: (now) => deleteExpired(client, config.TABLE_NAME, now),
    close,
  };
}
