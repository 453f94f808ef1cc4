import { createHash } from "node:crypto";
import { addFeedsDeps } from "#functions/add-feeds.ts";
import { apiDeps } from "#functions/api.ts";
import { digestDeps } from "#functions/digest-pages.ts";
import type { Runtime } from "#functions/runtime.ts";
import { createApp } from "#lib/api/app.ts";
import { readConfig } from "#lib/config.ts";
import { once } from "#lib/core/once.ts";
import { createFeedFinder } from "#lib/feeds/find.ts";
import { createFeedSource } from "#lib/feeds/source.ts";
import { holding } from "#lib/mail/holding.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { Clock, Log, Queue, RandomHex } from "#lib/ports.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { deleteExpired } from "#lib/store/expire.ts";
import { tableGate } from "#lib/store/gate.ts";
import { openStores } from "#lib/store/stores.ts";
import { detailOf } from "#test/chaos/calls.ts";
import { Lethal } from "#test/chaos/lethal.ts";
import type { Aim, Moment } from "#test/chaos/orders.ts";
import { SECRETS } from "#test/chaos/secrets.ts";
import { Killed } from "#test/helpers/crash.ts";
import type { Planted } from "./forms.ts";
import type { TableFaults } from "./table-faults.ts";

export const TABLE = "sitrep-soak";
/** Known by these in every log line and error. */
export const API_KEY = "re_the_key_of_the_soak";
const PUBLIC_URL = "https://sitrep.example";

/** What a process finds when it begins. */
export type Surroundings = {
  seed: number;
  endpoint: string;
  resend: string;
  /** Where the feeds are. */
  feeds: { port: number; hosts: readonly string[] };
  deadlineMs: number;
  faults: TableFaults;
  planted?: Planted | undefined;
  queue: Queue;
  log: Log;
};

/** A process of the service: its memory goes with it. */
export type Process = {
  runtime: Runtime;
  app(): ReturnType<typeof createApp>;
  expire(now: Date): Promise<number>;
  isDead(): boolean;
  close(): Promise<void>;
};

/** Random digits that are the same for the same process of the same seed, and for no other. */
const randomFor = (seed: number, life: number): RandomHex => {
  let drawn = 0;
  return (bytes) => {
    const hash = createHash("sha256").update(`${seed} ${life} ${(drawn += 1)}`);
    return hash.digest("hex").slice(0, bytes * 2);
  };
};

const config = readConfig({
  PUBLIC_URL,
  MAIL_FROM: "Sitrep <digest@sitrep.example>",
  POSTAL_ADDRESS: "1 Sample Street",
  RESEND_API_KEY: API_KEY,
  RESEND_WEBHOOK_SECRET: SECRETS.webhook,
  SIGNING_KEY: SECRETS.signingKey,
  MAIL_RUN_LIMIT: "100000",
});

function sourceOf({ feeds: { port, hosts }, deadlineMs }: Surroundings, clock: Clock) {
  const known = new Set(hosts);
  return createFeedSource({
    userAgent: "Sitrep/soak (+https://sitrep.example)",
    allow: new Set(hosts.map((host) => `${host}:${port}`)),
    deadlineMs,
    lookup: async (host) => (known.has(host) ? [{ address: "127.0.0.1", family: 4 }] : []),
    now: clock,
  });
}

function planted(what: Planted | undefined, runtime: Runtime): Runtime {
  const { stores, log } = runtime;
  switch (what) {
    case "forgetful":
      // Nobody is marked as told.
      return {
        ...runtime,
        stores: { ...stores, planning: { ...stores.planning, tell: async () => {} } },
      };
    case "no-sweep":
      // What the queue lost is never found, and it loses all that is said of items.
      return {
        ...runtime,
        queue: {
          send: (messages) => runtime.queue.send(messages.filter(({ kind }) => kind !== "cluster")),
        },
        stores: {
          ...stores,
          batches: { ...stores.batches, open: async () => ({ items: [] }) },
          items: { ...stores.items, waiting: async () => [] },
        },
      };
    case "leaky":
      return {
        ...runtime,
        log: (event, fields) =>
          log(event, { ...fields, key: event === "plan-digests" ? SECRETS.signingKey : "" }),
      };
    default:
      return runtime;
  }
}

/** Begins a process, which is gone where `aims` say; `died` hears of it. */
export function beginProcess(
  surroundings: Surroundings,
  life: number,
  clock: Clock,
  aims: readonly Aim[],
  died: (name: string, moment: Moment) => void,
): Process {
  const { seed, endpoint, resend, faults, queue, log } = surroundings;
  let dead = false;
  const lethal = new Lethal(async (name, moment) => {
    if (!dead) died(name, moment);
    dead = true;
    throw new Killed(name);
  }, detailOf);
  lethal.aim(aims);
  const raw = dynamoClient(endpoint);
  const client = lethal.watch(faults.into(raw));
  const unreadable = ({ pk }: { pk: string }, error: unknown): void =>
    log("row failed", { pk, message: String(error) });
  // Time that stands still is not waited for.
  const pace = { perSecond: 4, clock, sleep: async () => {} };
  const gate = lethal.wrap(tableGate({ client, name: TABLE }, pace), "gate");
  const mailer = createResendMailer({ apiKey: API_KEY, baseUrl: resend });
  const source = sourceOf(surroundings, clock);
  const random = randomFor(seed, life);
  const mailFrom = config.MAIL_FROM ?? "";
  const runtime = planted(surroundings.planted, {
    config,
    publicUrl: PUBLIC_URL,
    mailFrom,
    signingKey: SECRETS.signingKey,
    stores: lethal.wrap(openStores(client, TABLE, clock, unreadable), "stores"),
    source: lethal.wrap(source, "source"),
    finder: createFeedFinder(source, clock),
    queue: lethal.wrap(queue, "queue"),
    deadLetters: { look: async () => [] },
    gate,
    mailer: holding(lethal.wrap(mailer, "mailer"), gate, clock),
    renderer: createRenderer({
      mailFrom,
      postalAddress: config.POSTAL_ADDRESS ?? "",
      publicUrl: PUBLIC_URL,
      nonce: random(12),
    }),
    mayMail: () => true,
    clock,
    random,
    log,
  });
  const byHeader = (context: { req: { header(name: string): string | undefined } }) =>
    context.req.header("x-client") ?? "unknown";
  return {
    runtime,
    app: once(() =>
      createApp(apiDeps(runtime, byHeader), digestDeps(runtime), addFeedsDeps(runtime)),
    ),
    expire: (now) => deleteExpired(client, TABLE, now),
    isDead: () => dead,
    async close() {
      raw.destroy();
      await source.close();
    },
  };
}
