import { createHash } from "node:crypto";
import { handler as mail } from "#functions/mail.ts";
import { handler as plan } from "#functions/plan-digests.ts";
import { type Runtime, useRuntime } from "#functions/runtime.ts";
import { handler as sweep } from "#functions/sweep.ts";
import { readConfig } from "#lib/config.ts";
import { reconcile } from "#lib/jobs/reconcile.ts";
import { holding } from "#lib/mail/holding.ts";
import { createRenderer } from "#lib/mail/render.ts";
import { readWebhook } from "#lib/mail/resend-webhook.ts";
import { createResendMailer } from "#lib/mail/resend.ts";
import type { Clock, Log, Queue, RandomHex } from "#lib/ports.ts";
import { dynamoClient } from "#lib/store/client.ts";
import { tableGate } from "#lib/store/gate.ts";
import { openStores } from "#lib/store/stores.ts";
import { SECRETS } from "./secrets.ts";
import type { Lethal } from "./lethal.ts";
import type { Birth, Step } from "./orders.ts";
import { broken } from "./planted.ts";

/** Random digits that are the same for the same life of the same seed, and for no other. */
const randomOf = ({ seed, life }: Birth): RandomHex => {
  let drawn = 0;
  return (bytes) => {
    const hash = createHash("sha256").update(`${seed} ${life} ${(drawn += 1)}`);
    return hash.digest("hex").slice(0, bytes * 2);
  };
};

/** What is never asked of this process. */
const absent = (name: string) => async (): Promise<never> => {
  throw new Error(`${name} is not there`);
};

export type Edges = { clock: Clock; log: Log; queue: Queue };

/** The edges of the functions as AWS has them, but for clock, queue and chance; every port can be died at. */
function runtimeOf(birth: Birth, lethal: Lethal, edges: Edges): Runtime {
  const config = readConfig({
    PUBLIC_URL: "https://sitrep.example",
    MAIL_FROM: "Sitrep <digest@sitrep.example>",
    POSTAL_ADDRESS: "1 Sample Street",
    RESEND_API_KEY: "re_chaos",
  });
  const publicUrl = config.PUBLIC_URL ?? "";
  const mailFrom = config.MAIL_FROM ?? "";
  const random = randomOf(birth);
  const client = lethal.watch(dynamoClient(birth.endpoint));
  const unreadable = (row: { pk: string }, error: unknown): void =>
    edges.log("row failed", { pk: row.pk, message: String(error) });
  const stores = openStores(client, birth.table, edges.clock, unreadable);
  const resend = createResendMailer({
    apiKey: "re_chaos",
    baseUrl: birth.resend,
    timeoutMs: birth.timeoutMs,
  });
  // Waiting is no work: time that stands still is not waited for.
  const pace = { perSecond: 4, clock: edges.clock, sleep: async () => {} };
  const gate = lethal.wrap(tableGate({ client, name: birth.table }, pace), "gate");
  const ports = broken(birth.planted, { stores, mailer: resend });
  return {
    ...edges,
    config,
    publicUrl,
    mailFrom,
    random,
    signingKey: SECRETS.signingKey,
    stores: lethal.wrap(ports.stores, "stores"),
    queue: lethal.wrap(edges.queue, "queue"),
    gate,
    mailer: holding(lethal.wrap(ports.mailer, "mailer"), gate, edges.clock),
    renderer: createRenderer({
      mailFrom,
      postalAddress: config.POSTAL_ADDRESS ?? "",
      publicUrl,
      nonce: random(12),
    }),
    mayMail: () => true,
    source: { fetch: absent("source"), parse: absent("source"), article: absent("source") },
    finder: { find: absent("finder") },
    deadLetters: { look: absent("dead letters") },
  };
}

type Ended = { fields: Record<string, unknown>; failed: string[] };

/** The functions of the way of a mail, as Scheduler, SQS and the API call them. */
export function wire(birth: Birth, lethal: Lethal, edges: Edges): (step: Step) => Promise<Ended> {
  const runtime = runtimeOf(birth, lethal, edges);
  useRuntime(runtime);
  return async (step) => {
    switch (step.do) {
      case "plan":
        return { fields: await plan({ time: step.time }), failed: [] };
      case "sweep":
        return { fields: await sweep({ time: edges.clock().toISOString() }), failed: [] };
      case "mail": {
        const Records = step.messages.map(({ id, message }) => ({
          messageId: id,
          body: JSON.stringify(message),
        }));
        const { batchItemFailures } = await mail({ Records });
        return { fields: {}, failed: batchItemFailures.map((one) => one.itemIdentifier) };
      }
      case "webhook": {
        const header = (name: string) => step.headers[name];
        const body = Buffer.from(step.body);
        const reading = readWebhook(SECRETS.webhook, header, body, edges.clock());
        if (reading.kind !== "event") throw new Error(`a webhook was ${reading.kind}`);
        return { fields: await reconcile(runtime, reading.event), failed: [] };
      }
    }
  };
}
